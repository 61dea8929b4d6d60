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
