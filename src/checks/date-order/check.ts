import { earliestOf, latestOf } from "../../calc/days.ts";
import { type DayField, fields } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { type Deal } from "../../ledger/books.ts";
import { type Check, type Outcome, passed } from "../check.ts";
import { messages } from "./messages.ts";

/** What cannot happen the other way round. The order of publicity, notice and signing is a matter of other checks. */
type Order = readonly [earlier: DayField, later: DayField];

const orders: readonly Order[] = [
  ["price_pub_start", "price_pub_end"],
  ["reward_pub_start", "reward_pub_end"],
  ["agreement_pub_start", "agreement_pub_end"],
  ["start", "end"],
  ["price_pub_posted", "price_pub_end"],
  ["reward_pub_posted", "reward_pub_end"],
  ["posted_on", "end"],
  ["signed_on", "reg_on"],
  ["signed_on", "received_on"],
  ["received_on", "paid_on"],
  ["right_start", "right_end"],
  ["start_on", "end_on"],
  ["applied_on", "consented_on"],
  ["applied_on", "replied_on"],
];

/** Dates that cannot follow each other; with a month alone (D35) only what no day of it would mend. */
export const check: Check = {
  id: "date-order",
  zh: "日期先后",
  en: "Order of dates",
  citations: [],
  needs: [],
  readings: ["D35"],
  fidelity: "may-over-report",
  messages,
  subject: "books",
  judge(books) {
    const outcomes: Outcome[] = [];
    for (const { columns, rows } of books.tables) {
      const there = orders.filter(([earlier, later]) => columns.has(earlier) && columns.has(later));
      for (const row of rows) judgeRow(row, there, outcomes);
    }
    for (const deal of books.deals) paidBeforeReceipt(deal, outcomes);
    return outcomes;
  },
};

function judgeRow(row: Row, orders: readonly Order[], outcomes: Outcome[]): void {
  const before = outcomes.length;
  for (const [earlier, later] of orders) {
    // A merged date is compared once, in the row where it begins.
    if (row.filled.has(earlier) && row.filled.has(later)) continue;
    const [first, second] = [known(row.values[earlier]), known(row.values[later])];
    if (first === undefined || second === undefined || latestOf(second) >= earliestOf(first)) continue;
    outcomes.push({
      level: "warning",
      message: "order",
      at: addressOf(row, later),
      cells: [addressOf(row, earlier)],
      key: known(row.values.contract_no) ?? known(row.values.achievement_name) ?? known(row.values.payee),
      data: {
        earlier: { text: fields[earlier].zh },
        later: { text: fields[later].zh },
        earlierDay: { day: earliestOf(first) },
        laterDay: { day: latestOf(second) },
      },
    });
  }
  if (outcomes.length === before) outcomes.push(passed);
}

/**
 * Payouts on another sheet than the receipts: a payment before the receipt of its instalment, or where it names none
 * before the first receipt of its contract.
 */
function paidBeforeReceipt({ key, receipts, payouts }: Deal, outcomes: Outcome[]): void {
  for (const { on, row, instalment } of payouts) {
    const paid = known(on.reading);
    if (paid === undefined || row.values.received_on !== undefined) continue;
    const own = instalment === undefined ? undefined : receipts.find((receipt) => receipt.instalment === instalment);
    const everyDayKnown = receipts.every((receipt) => known(receipt.on.reading) !== undefined);
    const first = own ?? (everyDayKnown ? receipts[0] : undefined);
    const received = known(first?.on.reading);
    if (received === undefined || latestOf(paid) >= earliestOf(received)) continue;
    outcomes.push({
      level: "warning",
      message: "order",
      at: on.at,
      cells: [first?.on.at],
      key,
      data: {
        earlier: { text: fields.received_on.zh },
        later: { text: fields.paid_on.zh },
        earlierDay: { day: earliestOf(received) },
        laterDay: { day: latestOf(paid) },
      },
    });
  }
}
