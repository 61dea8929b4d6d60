import type { Fen } from "../calc/fen.ts";
import type { FieldId } from "../ledger/fields.ts";
import type { Row } from "../ledger/table.ts";

/**
 * How far a sum of amounts may differ by rounding alone: half of the last digit that the ledger shows, times the
 * number of amounts summed. Amounts shown to the fen are exact, and the tolerance is 0.
 */
export function roundingTolerance(rows: readonly Row[], fields: readonly FieldId[], terms: number): Fen {
  let digit = 1;
  for (const row of rows) {
    for (const field of fields) digit = Math.max(digit, row.table.columns.get(field)?.digit ?? 1);
  }
  return digit === 1 ? 0 : (digit / 2) * terms;
}

/** 0.01 万元: a ledger that shows whole 万元 need not be rounded to them. */
const FINE_DIGIT: Fen = 10_000;

/**
 * The same for the few amounts of one formula, such as price less costs less taxes, by the finest digit that its columns
 * show. Each amount may be rounded by half of it; where the digit is so coarse that this would forgive real money, only
 * the formula as a whole may.
 */
export function formulaTolerance(rows: readonly Row[], fields: readonly FieldId[], terms: number): Fen {
  let digit = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    for (const field of fields) digit = Math.min(digit, row.table.columns.get(field)?.digit ?? digit);
  }
  if (digit === 1 || digit === Number.POSITIVE_INFINITY) return 0;
  return (digit / 2) * (digit > FINE_DIGIT ? 1 : terms);
}
