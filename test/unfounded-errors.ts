import type { Level } from "../src/checks/check.ts";
import { givesErrors } from "../src/law/national.ts";

/** Arithmetic of the ledger itself, an error whatever is cited to say what the sum should be (contract §1). */
const arithmetic = ["net-income", "total-row", "share-sum", "reward-pool-sum"];

/**
 * Errors that rest only on citations which may not be called an error of themselves: the rules, a normative document,
 * and national law whose text was not read.
 */
export function unfoundedErrors<
  T extends { readonly check: string; readonly level: Level; readonly citations: readonly string[] },
>(findings: readonly T[]): T[] {
  return findings.filter(
    ({ check, level, citations }) =>
      level === "error" && citations.length > 0 && !citations.some(givesErrors) && !arithmetic.includes(check),
  );
}
