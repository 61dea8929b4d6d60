import { keyOf } from "../../ledger/books.ts";
import { addressOf } from "../../ledger/table.ts";
import { type Check, missing, type Outcome, passed } from "../check.ts";
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
    return money.flatMap((table) =>
      table.rows.map((row): Outcome => {
        if (!orphans.has(row)) return passed;
        const key = keyOf(row);
        const at =
          addressOf(row, "contract_no") ?? addressOf(row, "achievement_name") ?? addressOf(row, "achievement_no");
        return { level: "warning", message: "orphan", at, key, data: { key: { text: key ?? "" } } };
      }),
    );
  },
};
