import { decimalOf, unitsAt } from "./decimal.ts";
import type { Ratio } from "./ratio.ts";

/** Money in fen 分, a safe integer; negative for a reversal. 1 元 is 100 fen. */
export type Fen = number;

/** Decimal places from 元 and from 万元 down to the fen. */
const YUAN_PLACES = 2;
const WAN_YUAN_PLACES = 6;

/**
 * The fen of an amount in 元: a number as a cell holds it, or a plain decimal text.
 *
 * Rounded to the nearest fen, a half away from zero, by the decimal that a spreadsheet shows: 0.1 + 0.2 is 30 fen, 1.005
 * is 101, a computed third of 1 元 is 33.
 *
 * @returns undefined where it is no decimal, or too large to be exact (over 90 071 992 547 409.91 元)
 */
export function fenOfYuan(amount: number | string): Fen | undefined {
  return fenOf(amount, YUAN_PLACES, 100);
}

/** The fen of an amount in 万元, read as {@link fenOfYuan} reads 元: 12.345678 is 123 456.78 元. */
export function fenOfWanYuan(amount: number | string): Fen | undefined {
  return fenOf(amount, WAN_YUAN_PLACES, 1_000_000);
}

function fenOf(amount: number | string, places: number, factor: number): Fen | undefined {
  if (typeof amount === "number") {
    const product = amount * factor;
    const nearest = Math.round(product);
    // The product is off by less than two units in the last place, a small fraction of a fen for any amount that
    // passes here: away from a half the nearest whole is right, and the decimal need not be spelled out.
    if (Math.abs(product) < 2 ** 46 && Math.abs(product - nearest) < 0.49) return nearest + 0;
  }
  const decimal = decimalOf(amount);
  return decimal && safeNumber(unitsAt(decimal, places));
}

function safeNumber(units: bigint): number | undefined {
  const value = Number(units);
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * The least whole fen that is not under `ratio` of `amount`: a floor of law is rounded up. Exact at any size.
 * A negative amount is rounded up too, towards zero.
 */
export function ceilShare(amount: Fen, ratio: Ratio): Fen {
  const product = amount * ratio.num;
  // Below 2^53 the quotient's distance from a whole number is at least 1/den, more than the division's rounding.
  if (Number.isSafeInteger(product)) return Math.ceil(product / ratio.den) + 0;
  const exact = BigInt(amount) * BigInt(ratio.num);
  const den = BigInt(ratio.den);
  const quotient = exact / den;
  return Number(exact % den > 0n ? quotient + 1n : quotient);
}

/** 元 with at most two decimals, for JSON: 63000050 fen is 630000.5. */
export function yuanOf(fen: Fen): number {
  return fen / 100;
}
