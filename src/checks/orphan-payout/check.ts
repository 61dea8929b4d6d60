import { keyOf } from "../../ledger/join-keys.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { type Check, missing, type Outcome, passed, undetermined } from "../check.ts";
import { messages } from "./messages.ts";

/** A payout or receipt whose contract stands in no ledger; nothing to say where there is no ledger of contracts. */
export const check: Check = {
  id: "orphan-payout",
  zh: "无对应合同",
  en: "Payout without a contract",
  citations: [],
  needs: ["contract_no"],
  readings: [],
  fidelity: "may-over-report",
  messages,
  subject: "books",
  judge(books) {
    if (!books.hasContracts) return [missing("contract_no")];
    const orphans = new Set(books.orphans);
    const money = books.tables.filter((table) => table.kind === "payouts" || table.kind === "receipts");
    return money.flatMap((table) => {
      const names = namesOfContract.filter((field) => table.columns.has(field));
      if (!names.length) return table.rows.length ? [missing("contract_no")] : [];
      return table.rows.map((row): Outcome => judgeRow(row, names, orphans));
    });
  },
};

/** What a payout or receipt is joined to its contract by, the surest first. */
const namesOfContract: readonly FieldId[] = ["contract_no", "reg_no", "achievement_no", "achievement_name"];

function judgeRow(row: Row, names: readonly FieldId[], orphans: ReadonlySet<Row>): Outcome {
  for (const field of names) {
    const name = row.values[field];
    if (typeof name !== "string") continue;
    if (!orphans.has(row)) return passed;
    return {
      level: "warning",
      message: "orphan",
      at: addressOf(row, field),
      key: name,
      data: { key: { text: name } },
    };
  }
  return undetermined("unnamed", addressOf(row, names[0] ?? "contract_no"), { key: keyOf(row) });
}
