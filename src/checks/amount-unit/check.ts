import { fields } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import type { Deal } from "../../ledger/books.ts";
import { keyOf } from "../../ledger/join-keys.ts";
import type { Row } from "../../ledger/table.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem } from "../check.ts";
import { type SuspectUnit, suspectUnitAcross, suspectUnitIn } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/** Amounts of one contract that differ ten thousand times: 元 against 万元. Never corrected by guess, only pointed out. */
export const check: Check = {
  id: "amount-unit",
  zh: "金额单位",
  en: "Unit of amounts",
  citations: [],
  needs: ["price", "net"],
  readings: [],
  fidelity: "may-under-report",
  messages,
  subject: "books",
  judge(books) {
    const outcomes: Outcome[] = [];
    for (const { columns, kind, rows } of books.tables) {
      const there = amounts.filter((field) => columns.has(field));
      const alone = kind === "transfers" ? missing("price", "net", "reward_total") : notApplicable;
      for (const row of rows) outcomes.push(there.length < 2 ? alone : judgeRow(row));
    }
    for (const deal of books.deals) judgeAcross(deal, outcomes);
    return outcomes;
  },
};

function judgeRow(row: Row): Outcome {
  let amountsGiven = 0;
  for (const field of amounts) if (known(row.values[field]) !== undefined) amountsGiven++;
  if (amountsGiven < 2) return notApplicable;
  const suspect = suspectUnitIn(row);
  return suspect ? problem(suspect, "suspect", keyOf(row)) : passed;
}

/** A contract against the sheets of receipts and payouts, unless its own row tells already. */
function judgeAcross(deal: Deal, outcomes: Outcome[]): void {
  const suspect = suspectUnitAcross(deal);
  if (!suspect || deal.rows.some((row) => suspectUnitIn(row))) return;
  outcomes.push(problem(suspect, "suspect-sum", deal.key));
}

function problem(
  { field, against, at, otherAt, amount, other }: SuspectUnit,
  message: string,
  key: string | undefined,
): Problem {
  return {
    level: "warning",
    message,
    at,
    cells: [otherAt],
    key,
    actual: amount,
    data: {
      field: { text: fields[field].zh },
      against: { text: fields[against].zh },
      amount: { fen: amount },
      other: { fen: other },
    },
  };
}

const amounts = ["price", "received", "net", "reward_total"] as const;
