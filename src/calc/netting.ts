import type { Fen } from "./fen.ts";

/**
 * Amounts in the order of their days, without those below 0: a refund or reversal takes back what came before it, the
 * latest first; what is left over takes from the next ones.
 */
export function netted(amounts: readonly Fen[]): Fen[] {
  const left: Fen[] = [];
  let excess = 0;
  for (const amount of amounts) {
    left.push(Math.max(amount, 0));
    excess += Math.max(-amount, 0);
    for (let index = left.length - 1; index >= 0 && excess > 0; index -= 1) {
      const taken = Math.min(left[index] ?? 0, excess);
      left[index] = (left[index] ?? 0) - taken;
      excess -= taken;
    }
  }
  return left;
}
