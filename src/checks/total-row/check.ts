import { fields, type MoneyField } from "../../ledger/fields.ts";
import { known, Unreadable } from "../../ledger/reading.ts";
import type { Table, TotalsRow } from "../../ledger/table.ts";
import { type Check, type Outcome, passed } from "../check.ts";
import { roundingTolerance } from "../rounding.ts";
import { messages } from "./messages.ts";

/** A totals row 合计、小计 equals the rows that it sums. */
export const check: Check = {
  id: "total-row",
  zh: "合计行",
  en: "Totals row",
  citations: [],
  needs: [],
  readings: [],
  fidelity: "full",
  messages,
  subject: "table",
  judge(table) {
    return table.totals.flatMap((totals) =>
      [...totals.amounts].map(([field, stated]) => judgeTotal(table, totals, field as MoneyField, stated)),
    );
  },
};

function judgeTotal(table: Table, totals: TotalsRow, field: MoneyField, stated: number): Outcome {
  const rows = totals.rows.filter((row) => !row.filled.has(field));
  const column = table.columns.get(field);
  const at = column && { file: table.file, sheet: table.sheet, row: totals.row, column: column.column };
  const words = { label: { text: totals.label }, field: { text: fields[field].zh } };
  if (rows.some((row) => row.values[field] instanceof Unreadable)) {
    return { level: "undetermined", message: "unknown", at, key: totals.label, data: words };
  }
  const sum = rows.reduce((total, row) => total + (known(row.values[field]) ?? 0), 0);
  const difference = Math.abs(stated - sum);
  if (difference === 0) return passed;
  const rounded = difference <= roundingTolerance(rows, [field], rows.length);
  return {
    level: rounded ? "info" : "error",
    message: rounded ? "rounding" : "differs",
    at,
    key: totals.label,
    expected: sum,
    actual: stated,
    shortfall: difference,
    data: {
      ...words,
      stated: { fen: stated },
      sum: { fen: sum },
      difference: { fen: difference },
      count: { count: rows.length },
    },
  };
}
