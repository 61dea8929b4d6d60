import { earliestOf, latestOf } from "../../calc/days.ts";
import { type DayField, fields } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { type Deal } from "../../ledger/books.ts";
import { type Check, type Outcome, passed, type Problem } from "../check.ts";
import { messages } from "./messages.ts";

/** What cannot happen the other way round. The order of publicity, notice and signing is a matter of other checks. */
const orders: readonly (readonly [earlier: DayField, later: DayField])[] = [
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
    const inRows = books.tables.flatMap((table) => table.rows.flatMap(judgeRow));
    return [...inRows, ...books.deals.flatMap(paidBeforeReceipt)];
  },
};

function judgeRow(row: Row): Outcome[] {
  const problems: Problem[] = [];
  for (const [earlier, later] of orders) {
    if (row.values[earlier] === undefined || row.values[later] === undefined) continue;
    // A merged date is compared once, in the row where it begins.
    if (row.filled.has(earlier) && row.filled.has(later)) continue;
    const [first, second] = [known(row.values[earlier]), known(row.values[later])];
    if (first === undefined || second === undefined || latestOf(second) >= earliestOf(first)) continue;
    problems.push({
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
  return problems.length ? problems : [passed];
}

/**
 * Payouts on another sheet than the receipts: a payment before the receipt of its instalment, or where it names none
 * before the first receipt of its contract.
 */
function paidBeforeReceipt(deal: Deal): Outcome[] {
  const receipts = deal.receipts.map(({ on, instalment }) => ({ at: on.at, day: known(on.reading), instalment }));
  const everyDayKnown = receipts.every(({ day }) => day !== undefined);
  return deal.payouts.flatMap((payout): Outcome[] => {
    const own = receipts.find(({ instalment }) => instalment !== undefined && instalment === payout.instalment);
    const first = own ?? (everyDayKnown ? receipts[0] : undefined);
    const paid = known(payout.on.reading);
    if (first?.day === undefined || paid === undefined || payout.row.values.received_on !== undefined) return [];
    const received = earliestOf(first.day);
    if (latestOf(paid) >= received) return [];
    return [
      {
        level: "warning",
        message: "order",
        at: payout.on.at,
        cells: [first.at],
        key: deal.key,
        data: {
          earlier: { text: fields.received_on.zh },
          later: { text: fields.paid_on.zh },
          earlierDay: { day: received },
          laterDay: { day: latestOf(paid) },
        },
      },
    ];
  });
}
