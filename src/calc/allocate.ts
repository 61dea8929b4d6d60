import { decimalOf, unitsAt, type Decimal } from "./decimal.ts";
import type { Fen } from "./fen.ts";

/** Why a total could not be allocated, and the index of the weight that is at fault. */
export interface AllocationFault {
  readonly fault: "unreadable-weight" | "negative-weight" | "no-weight";
  /** null for `no-weight`: there is none above 0. */
  readonly index: number | null;
}

/**
 * Allocates a total to weights so that the parts add up to it to the fen and each is within one fen of its exact share:
 * largest remainder, ties to the earlier. A negative total (a reversal) is allocated as its opposite.
 *
 * Weights are decimals, taken exactly as {@link decimalOf} reads them (0.7, "33.33"); only their proportion counts.
 *
 * @returns the parts in fen, one for each weight, or the fault
 */
export function allocate(total: Fen, weights: readonly (number | string)[]): Fen[] | AllocationFault {
  const decimals: Decimal[] = [];
  for (const [index, weight] of weights.entries()) {
    const decimal = decimalOf(weight);
    if (!decimal) return { fault: "unreadable-weight", index };
    if (decimal.units < 0n) return { fault: "negative-weight", index };
    decimals.push(decimal);
  }
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0);
  return allocateWhole(
    total,
    decimals.map((decimal) => unitsAt(decimal, places)),
  );
}

function allocateWhole(total: Fen, weights: readonly bigint[]): Fen[] | AllocationFault {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return total === 0 ? weights.map(() => 0) : { fault: "no-weight", index: null };
  const whole = BigInt(Math.abs(total));
  const parts: Fen[] = [];
  const remainders: bigint[] = [];
  let left = Math.abs(total);
  for (const weight of weights) {
    const exact = whole * weight;
    const part = Number(exact / sum);
    parts.push(part);
    remainders.push(exact % sum);
    left -= part;
  }
  for (const index of largestFirst(remainders).slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}

/** The indices of the remainders, the largest first, equal ones in their order. */
function largestFirst(remainders: readonly bigint[]): number[] {
  const at = (index: number): bigint => remainders[index] ?? 0n;
  return remainders.map((_, index) => index).sort((a, b) => (at(a) === at(b) ? a - b : at(a) > at(b) ? -1 : 1));
}
