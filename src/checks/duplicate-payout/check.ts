import { joinKey } from "../../ledger/join-keys.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, addressText, type Row } from "../../ledger/table.ts";
import { type Check, missing, type Outcome, passed } from "../check.ts";
import { messages } from "./messages.ts";

/** The same person, contract, amount and day twice: paid twice, or entered twice. */
export const check: Check = {
  id: "duplicate-payout",
  zh: "重复发放",
  en: "Duplicate payout",
  citations: [],
  needs: ["payee", "amount", "paid_on"],
  readings: [],
  fidelity: "may-over-report",
  messages,
  subject: "books",
  judge(books) {
    const firsts = new Map<string, Row>();
    const tables = books.tables.filter((table) => table.kind === "payouts" || table.columns.has("payee"));
    if (!tables.length) return [missing("payee")];
    return tables.flatMap((table) => table.rows.map((row) => judgeRow(row, firsts)));
  },
};

function judgeRow(row: Row, firsts: Map<string, Row>): Outcome {
  const { values } = row;
  if (values.payee === undefined) return missing("payee");
  if (values.amount === undefined) return missing("amount");
  if (values.paid_on === undefined) return missing("paid_on");
  const person = known(values.staff_no) ?? known(values.payee);
  const amount = known(values.amount);
  const day = known(values.paid_on);
  // What is not known cannot be the same as something else; unreadable cells have a finding of their own.
  if (person === undefined || amount === undefined || typeof day !== "number" || row.filled.has("amount"))
    return passed;
  const contract = joinKey(known(values.contract_no) ?? known(values.reg_no) ?? known(values.achievement_name));
  const identity = JSON.stringify([joinKey(person), contract, amount, day, joinKey(known(values.instalment))]);
  const first = firsts.get(identity);
  if (!first) {
    firsts.set(identity, row);
    return passed;
  }
  const at = addressOf(row, "amount");
  const other = addressOf(first, "amount");
  return {
    level: "warning",
    message: "duplicate",
    at,
    cells: [other],
    key: known(values.contract_no) ?? person,
    actual: amount,
    shortfall: amount,
    data: {
      person: { text: known(values.payee) ?? person },
      amount: { fen: amount },
      first: { text: other && at ? addressText(other, at) : "" },
    },
  };
}
