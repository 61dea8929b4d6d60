import { fields } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf } from "../../ledger/table.ts";
import { type Check, missing, notApplicable, passed } from "../check.ts";
import { suspectUnitIn } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/** Amounts of one row that differ ten thousand times: 元 against 万元. Never corrected by guess, only pointed out. */
export const check: Check = {
  id: "amount-unit",
  zh: "金额单位",
  en: "Unit of amounts",
  citations: [],
  needs: ["price", "net"],
  readings: [],
  fidelity: "may-under-report",
  messages,
  subject: "row",
  judge(row) {
    const columns = amounts.filter((field) => row.values[field] !== undefined);
    if (columns.length < 2)
      return row.table.kind === "transfers" ? missing("price", "net", "reward_total") : notApplicable;
    if (columns.filter((field) => known(row.values[field]) !== undefined).length < 2) return notApplicable;
    const suspect = suspectUnitIn(row);
    if (!suspect) return passed;
    return {
      level: "warning",
      message: "suspect",
      at: addressOf(row, suspect.field),
      cells: [addressOf(row, suspect.against)],
      actual: suspect.amount,
      data: {
        field: { text: fields[suspect.field].zh },
        against: { text: fields[suspect.against].zh },
        amount: { fen: suspect.amount },
        other: { fen: suspect.other },
      },
    };
  },
};

const amounts = ["price", "received", "net", "reward_total"] as const;
