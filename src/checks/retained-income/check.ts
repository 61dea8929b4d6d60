import type { Fen } from "../../calc/fen.ts";
import { type Deal, readingIn } from "../../ledger/books.ts";
import { known, Unreadable } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { hasColumn } from "../columns.ts";
import { contractDay, doubtOf, type Duty, governs, instituteDuty, unitOf } from "../context.ts";
import { messages } from "./messages.ts";

/**
 * 促转法43: the income of state-founded institutes and universities 全部留归本单位; a distribution has no line for the
 * treasury. What the unit keeps is to be used for research and conversion, which no ledger tells.
 */
export const check: Check = turnsOnUnit({
  id: "retained-income",
  zh: "收入留归单位",
  en: "Income stays with the unit",
  citations: ["促转法43"],
  needs: ["remitted"],
  readings: ["D32"],
  fidelity: "may-under-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    const duty = instituteDuty(unitOf(deal.rows, context), true, context);
    if (!duty || !governs("national", contractDay(deal))) return notApplicable;
    const remitted = readingIn(deal, "remitted") === undefined ? none : ofColumn(deal, duty);
    const payees = ofPayees(deal, duty);
    if (remitted.length + payees.length) return [...remitted, ...payees];
    if (readingIn(deal, "remitted") !== undefined || deal.payouts.some(({ person }) => person !== undefined))
      return passed;
    return hasColumn(context.books, "remitted") || hasColumn(context.books, "payee") ? notApplicable : noRemitted;
  },
});

const noRemitted = missing("remitted");

function ofColumn({ rows }: Deal, duty: Duty): Outcome[] {
  return rows.flatMap((row): Outcome[] => {
    const { remitted } = row.values;
    if (remitted === undefined || remitted === null || row.filled.has("remitted")) return [];
    const at = addressOf(row, "remitted");
    if (remitted instanceof Unreadable) return [undetermined("unreadable", at)];
    const amount = known(remitted) ?? 0;
    return amount > 0 ? [handedOver(row, amount, at, duty)] : [];
  });
}

/** A line of the distribution that goes to the treasury; a special account 财政专户 is one that it comes back from. */
const treasury = /^(?:上缴.*|国库|(?:中央|[省市区县]级?|.*[省市区县])?财政(?:局|厅|部)?|.*财政(?:局|厅|部))$/;

function ofPayees({ payouts }: Deal, duty: Duty): readonly Outcome[] {
  let found: Outcome[] | undefined;
  for (const { row, person, amount } of payouts) {
    if (person === undefined || !treasury.test(person)) continue;
    const value = known(amount.reading) ?? 0;
    if (value > 0) (found ??= []).push(handedOver(row, value, amount.at, duty));
  }
  return found ?? none;
}

const none: readonly Outcome[] = [];

function handedOver(row: Row, amount: Fen, at: ReturnType<typeof addressOf>, duty: Duty): Outcome {
  const cells = [addressOf(row, "payee")];
  const data = { amount: { fen: amount }, doubt: doubtOf(duty) };
  return { ...duty, message: "handed-over", at, cells, actual: amount, expected: 0, shortfall: amount, data };
}
