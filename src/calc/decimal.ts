/**
 * An exact decimal: `units` × 10^−`places`. Cells and arguments are read into it once, so that no amount, rate or
 * weight is ever computed with in floating point.
 */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** The significant digits that a spreadsheet itself keeps and shows. */
const SPREADSHEET_DIGITS = 15;

/** Longer text than this is no amount; it keeps powers of ten small. */
const LONGEST = 60;
const LARGEST_EXPONENT = 60;

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a number or a plain decimal text (ASCII digits, one point, no grouping, no unit).
 *
 * A number counts as the decimal that a spreadsheet shows for it, at 15 significant digits: 0.1 + 0.2 is 0.3, and a
 * formula's 5.8100000000000005 is 5.81. A text is taken digit for digit.
 *
 * @returns undefined where it is no finite decimal
 */
export function decimalOf(value: number | string): Decimal | undefined {
  if (typeof value === "number") {
    return Number.isFinite(value) ? decimalOfText(value.toPrecision(SPREADSHEET_DIGITS)) : undefined;
  }
  return decimalOfText(value.trim());
}

function decimalOfText(text: string): Decimal | undefined {
  const match = text.length <= LONGEST ? DECIMAL.exec(text) : null;
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = match;
  const digits = whole + fraction;
  if (digits === "") return undefined;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > LARGEST_EXPONENT) return undefined;
  const units = BigInt(digits) * (sign === "-" ? -1n : 1n);
  const places = fraction.length - exponent;
  return places >= 0 ? shorten(units, places) : { units: units * tenTo(-places), places: 0 };
}

/** Drops the zeros at the end: 0.700 is 7 × 10^−1. */
function shorten(units: bigint, places: number): Decimal {
  if (units === 0n) return { units, places: 0 };
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places -= 1;
  }
  return { units, places };
}

/** The decimal as whole units of 10^−`places`, a half rounded away from zero. */
export function unitsAt(decimal: Decimal, places: number): bigint {
  if (decimal.places <= places) return decimal.units * tenTo(places - decimal.places);
  const divisor = tenTo(decimal.places - places);
  const half = divisor / 2n;
  return (decimal.units + (decimal.units < 0n ? -half : half)) / divisor;
}

export function tenTo(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
