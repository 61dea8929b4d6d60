import { decimalOf, tenTo, unitsAt } from "./decimal.ts";

/** A ratio of two integers, so that no rate of law is ever a floating-point number: 70% is 70/100. */
export interface Ratio {
  readonly num: number;
  readonly den: number;
}

/** The most decimal places of a ratio; with them numerator and denominator stay safe integers up to 900%. */
const PLACES = 15;

/** A ratio from a whole number of percent: `percent(70)` is 70%. */
export function percent(points: number): Ratio {
  return { num: points, den: 100 };
}

/**
 * The ratio that a decimal states, exact to fifteen places: 0.175 is 175/1000.
 *
 * @returns undefined where it is no decimal, or too large for safe integers
 */
export function ratioOf(fraction: number | string): Ratio | undefined {
  return ratioShifted(fraction, 0);
}

/** The ratio that a number of percent states: 17.5 is 175/1000. */
export function ratioOfPercent(points: number | string): Ratio | undefined {
  return ratioShifted(points, 2);
}

function ratioShifted(value: number | string, shift: number): Ratio | undefined {
  const decimal = decimalOf(value);
  if (!decimal) return undefined;
  const places = Math.min(decimal.places + shift, PLACES);
  const num = Number(unitsAt({ units: decimal.units, places: decimal.places + shift }, places));
  return Number.isSafeInteger(num) ? { num, den: Number(tenTo(places)) } : undefined;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; exact. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const difference = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The product of two ratios in lowest terms; where those do not fit safe integers, the least ratio of fifteen decimal
 * places that is not under it.
 */
export function timesRatio(a: Ratio, b: Ratio): Ratio {
  const [num, den] = [a.num * b.num, a.den * b.den];
  if (Number.isSafeInteger(num) && Number.isSafeInteger(den)) return inLowestTerms(num, den);
  return lowestTerms(BigInt(a.num) * BigInt(b.num), BigInt(a.den) * BigInt(b.den));
}

/** `a` less `b`, in the terms of {@link timesRatio}. */
export function minusRatio(a: Ratio, b: Ratio): Ratio {
  const [left, right, common] = [a.num * b.den, b.num * a.den, a.den * b.den];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && Number.isSafeInteger(common)) {
    return inLowestTerms(left - right, common);
  }
  const num = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
  return lowestTerms(num, BigInt(a.den) * BigInt(b.den));
}

/** The sum of two ratios, in the terms of {@link timesRatio}. */
export function plusRatio(a: Ratio, b: Ratio): Ratio {
  return minusRatio(a, { num: -b.num, den: b.den });
}

function inLowestTerms(num: number, den: number): Ratio {
  let [divisor, rest] = [Math.abs(num), den];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return { num: num / divisor + 0, den: den / divisor };
}

function lowestTerms(num: bigint, den: bigint): Ratio {
  const divisor = greatestCommonDivisor(num < 0n ? -num : num, den);
  const ratio = { num: Number(num / divisor), den: Number(den / divisor) };
  if (Number.isSafeInteger(ratio.num) && Number.isSafeInteger(ratio.den)) return ratio;
  const scaled = num * tenTo(PLACES);
  const rounded = scaled / den + (scaled % den > 0n ? 1n : 0n);
  return { num: Number(rounded), den: Number(tenTo(PLACES)) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The ratio as percent for people, with as many decimals as it needs and at most four: 70%, 66.6667%. */
export function ratioText(ratio: Ratio): string {
  return `${String(Number(((ratio.num / ratio.den) * 100).toFixed(4)))}%`;
}
