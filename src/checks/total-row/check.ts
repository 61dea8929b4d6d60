import type { Fen } from "../../calc/fen.ts";
import { joinKey } from "../../ledger/join-keys.ts";
import { fields, type MoneyField } from "../../ledger/fields.ts";
import { known, Unreadable, Wording } from "../../ledger/reading.ts";
import { addressOf, type Row, type Table, type TotalsRow } from "../../ledger/table.ts";
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
  judge(table, { books }) {
    const at = books.tables.indexOf(table);
    const above = books.tables
      .slice(0, at)
      .filter(({ file, sheet, kind }) => file === table.file && sheet === table.sheet && kind === table.kind)
      .flatMap(({ rows }) => rows);
    return table.totals.flatMap((totals) =>
      [...totals.amounts].map(([field, stated]) => judgeTotal(table, totals, field, stated, above)),
    );
  },
};

/** `above` are the rows of earlier years on the same sheet, which a grand total 总计 may take in. */
function judgeTotal(
  table: Table,
  totals: TotalsRow,
  field: MoneyField,
  stated: Fen | Unreadable,
  above: readonly Row[],
): Outcome {
  const rows = totals.rows.filter((row) => !row.filled.has(field));
  const column = table.columns.get(field);
  const at = column && { file: table.file, sheet: table.sheet, row: totals.row, column: column.column };
  const words = { label: { text: totals.label }, field: { text: fields[field].zh } };
  if (stated instanceof Unreadable || rows.some((row) => row.values[field] instanceof Unreadable)) {
    return { level: "undetermined", message: "unknown", at, key: totals.label, data: words };
  }
  const sum = sumOf(rows, field);
  const difference = Math.abs(stated - sum);
  // A total may have been made with the cancelled contracts or without them.
  const cancelled = sumOf(totals.cancelled, field);
  const grand = sumOf(above, field) + sum;
  if ([sum, sum + cancelled, grand, sumOfContracts(rows, field)].includes(stated)) return passed;
  const rounded = difference <= roundingTolerance(rows, [field], rows.length);
  // An amount in words, such as a share of profits, adds what nobody can add up.
  const inWords = rows.find((row) => row.values[field] instanceof Wording);
  if (!rounded && inWords) {
    const cells = [addressOf(inWords, field)];
    return { level: "undetermined", message: "words", at, cells, key: totals.label, data: words };
  }
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

function sumOf(rows: readonly Row[], field: MoneyField): Fen {
  return rows.reduce((total, row) => total + (row.filled.has(field) ? 0 : (known(row.values[field]) ?? 0)), 0);
}

/** A contract that stands in a row a receipt repeats its price; a total may count it once. */
function sumOfContracts(rows: readonly Row[], field: MoneyField): Fen {
  const seen = new Set<string>();
  return rows.reduce((total, row) => {
    const amount = row.filled.has(field) ? 0 : (known(row.values[field]) ?? 0);
    const contract = joinKey(known(row.values.contract_no));
    if (contract === undefined) return total + amount;
    const once = `${contract} ${amount}`;
    if (seen.has(once)) return total;
    seen.add(once);
    return total + amount;
  }, 0);
}
