import { civilOf, dayOf, type Day, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import type { Fen } from "../../calc/fen.ts";
import { explainPayoutDue, type PayoutJudgement, type PayoutJudgementInput } from "../../calc/payout.ts";
import { netted } from "../../calc/netting.ts";
import { ROUNDING_SHORTFALL } from "../../calc/reward-floor.ts";
import type { Datum } from "../../calc/steps.ts";
import { unitTypes } from "../../law/units.ts";
import { type Deal, factOf, type Payout } from "../../ledger/books.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { isSpan, known, Unreadable, Wording } from "../../ledger/reading.ts";
import type { Address } from "../../ledger/table.ts";
import { timeIsOpen } from "../arrangement.ts";
import { turnsOnUnit } from "../by-unit.ts";
import {
  type Check,
  type Level,
  missing,
  notApplicable,
  type Outcome,
  passed,
  type Problem,
  undetermined,
} from "../check.ts";
import { type Context, readingOf, rollOf, unitOf } from "../context.ts";
import { standingOf } from "../entitlement.ts";
import { incomeModes, isNotServiceAchievement, modeOf, modeUnknown } from "../modes.ts";
import { type DueReceipt, dueReceipts, fixedTime, judgeTime } from "./due.ts";
import { messages } from "./messages.ts";

/**
 * Article 34: rewards are paid at the time that a rule or agreement fixes; else within 60 days of receipt (转让、许可), at
 * the registration of shares (作价投资), by the end of next April (自行、合作实施). What came in and is not yet paid is
 * judged too, up to the day of judgement.
 */
export const check: Check = turnsOnUnit({
  id: "payout-deadline",
  zh: "支付期限",
  en: "Time of payment",
  citations: ["条例34.1", "条例34.2"],
  needs: ["mode", "received_on", "paid_on"],
  readings: ["D3", "D15", "D18", "D21", "D29", "D30", "D32", "D33", "D35", "D36", "D37", "D40"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (mode === "no-column") return missing("mode");
    if (mode === "service" || mode === "其他" || isNotServiceAchievement(deal)) return notApplicable;
    const { kind } = unitTypes[unitOf(deal.rows, context)];
    if (kind === "enterprise" && readingOf(context, "D40", "a") === "b") return notApplicable;
    if (modeUnknown(mode)) {
      return deal.receipts.length + deal.payouts.length ? undetermined("mode", factOf(deal, "mode").at) : notApplicable;
    }
    if (incomeModes.includes(mode)) return judgeReceipts(deal, mode as "转让" | "许可", context);
    return mode === "作价投资"
      ? judgeShares(deal, context)
      : judgeProfit(deal, mode as "自行实施" | "合作实施", context);
  },
});

/** The level of what is late, and the doubt that makes it a warning. */
interface Severity {
  readonly level: Level;
  readonly reading: string | null;
}

/**
 * Late is an error only for municipal institutes and universities and only where it is known which time governs: one
 * is fixed, or neither a rule nor an agreement fixes any. Words such as 及时发放 fix none (D33).
 */
function severityOf(deal: Deal, context: Context, fixed: boolean): Severity {
  const unit = standingOf(unitOf(deal.rows, context), context);
  if (unit === "中央在渝高校院所" || unit === "中央在渝企业") return { level: "warning", reading: "D29" };
  if (unit !== "市属高校院所") return { level: "warning", reading: unit === "其他事业单位" ? "D32" : "D40" };
  if (fixed) return { level: "error", reading: null };
  if (factOf(deal, "pay_due").reading instanceof Wording) return { level: "warning", reading: "D33" };
  return timeIsOpen(deal, context) ? { level: "error", reading: null } : { level: "warning", reading: "D15" };
}

/** Words such as 及时发放 fix a time by the other reading of D33, and no day by which it could be judged. */
const fixesTimeInWords = (deal: Deal, context: Context): boolean =>
  factOf(deal, "pay_due").reading instanceof Wording && readingOf(context, "D33", "a") === "b";

const naming: readonly FieldId[] = ["contract_no", "reg_no", "achievement_no", "achievement_name"];

/** Whether the books would record this day for the deal: in its own rows, or in a ledger that names its contracts. */
function records(deal: Deal, field: "received_on" | "paid_on", { books }: Context): boolean {
  if (deal.rows.some((row) => row.values[field] !== undefined)) return true;
  return books.tables.some((table) => table.columns.has(field) && naming.some((name) => table.columns.has(name)));
}

function judgeReceipts(deal: Deal, mode: "转让" | "许可", context: Context): Outcome | Outcome[] {
  if (!records(deal, "received_on", context)) return missing("received_on");
  if (!records(deal, "paid_on", context)) return missing("paid_on");
  const unreadable = deal.payouts.find(({ on }) => on.reading instanceof Unreadable);
  if (unreadable) return undetermined("payment-unknown", unreadable.on.at);
  const undated = deal.receipts.find(
    ({ on }) => on.reading === null || on.reading instanceof Unreadable || on.reading instanceof Wording,
  );
  if (undated) return undetermined("receipt-unknown", undated.on.at);
  const receipts = dueReceipts(deal, context);
  if (!receipts.length) {
    const paid = deal.payouts.some(({ on }) => known(on.reading) !== undefined);
    const at = factOf(deal, "received_on").at ?? deal.payouts[0]?.on.at;
    return paid ? undetermined("receipt-unknown", at) : notApplicable;
  }
  const portions = settle(deal, receipts, context.asOf);
  const roll = rollOf(context);
  const { restDays } = context;
  const outcomes: Outcome[] = [];
  for (const [index, { receipt, day, amount }] of receipts.entries()) {
    const input: PayoutJudgementInput = { mode, day, restDays, roll, ...fixedTime(deal, day, context) };
    // What comes in after the day of judgement has made nothing due yet.
    if (context.asOf !== null && earliestOf(day) > context.asOf) {
      outcomes.push(notApplicable);
      continue;
    }
    const settled = portions[index] ?? [];
    const paid = settled.reduce((sum, portion) => sum + (portion.amount ?? 0), 0);
    // A payment whose amount cannot be read has been made: nothing is said to be unpaid on its account.
    const countable = amount !== undefined && settled.every((portion) => portion.amount !== undefined);
    const unpaid = countable ? amount - paid : undefined;
    const open = unpaid === undefined ? settled.length === 0 : unpaid > ROUNDING_SHORTFALL;
    const facts: Facts = { deal, context, input, receiptAt: receipt.on.at, message: incomeMessages };
    const late = latePortions(facts, settled);
    const still = open ? stillOpen(facts, unpaid, openCell(deal, receipt.on.at)) : [];
    if (late.length + still.length > 0) outcomes.push(...late, ...still);
    else outcomes.push(judgeTime(input, day, context.asOf ?? latestOf(day), context) ? passed : notApplicable);
  }
  return outcomes;
}

/** Where the day of the missing payment would be entered. */
function openCell(deal: Deal, receiptAt: Address | undefined): Address | undefined {
  const blank = deal.payouts.find((payout) => payout.on.reading === null);
  return blank?.on.at ?? factOf(deal, "paid_on").at ?? receiptAt;
}

/** A payment made by the day of judgement, as far as it settles one receipt. */
interface Payment {
  readonly payout: Payout;
  readonly on: DayValue;
  /** What no reversal 冲销 took back; undefined where it is not known. */
  readonly amount: Fen | undefined;
}

/**
 * Which payment settles which receipt: by instalment 期 where both have it, else first in, first out. A payment beyond
 * what the receipts made due settles nothing and is nobody's delay.
 */
function settle(deal: Deal, receipts: readonly DueReceipt[], asOf: Day | null): Payment[][] {
  const portions: Payment[][] = receipts.map(() => []);
  const left = receipts.map(({ amount }) => amount);
  const payments = paymentsUntil(deal, asOf);
  const countable =
    left.every((amount) => amount !== undefined) && payments.every(({ amount }) => amount !== undefined);
  const unnamed: Payment[] = [];
  const byInstalment = new Map<number, Payment[]>();
  for (const payment of payments) {
    const { instalment } = payment.payout;
    const index =
      instalment === undefined ? -1 : receipts.findIndex(({ receipt }) => receipt.instalment === instalment);
    if (index < 0) unnamed.push(payment);
    else byInstalment.set(index, [...(byInstalment.get(index) ?? []), payment]);
  }
  for (const [index, named] of byInstalment) {
    for (const payment of afterReversals(named)) {
      if (!countable || payment.amount === undefined) {
        portions[index]?.push(payment);
        continue;
      }
      // Deductions may come off any receipt (D21): what one instalment paid beyond its due settles the others.
      const part = Math.min(payment.amount, Math.max(left[index] ?? 0, 0));
      if (part > 0) portions[index]?.push({ ...payment, amount: part });
      left[index] = (left[index] ?? 0) - part;
      if (payment.amount > part) unnamed.push({ ...payment, amount: payment.amount - part });
    }
  }
  if (!countable) {
    for (const payment of unnamed) {
      // Without amounts a payment belongs to the last receipt before it that made anything due.
      const before = receipts.findLastIndex(
        ({ day, amount }) => amount !== 0 && earliestOf(day) <= latestOf(payment.on),
      );
      portions[Math.max(before, 0)]?.push(payment);
    }
    return portions;
  }
  let index = 0;
  unnamed.sort((one, other) => earliestOf(one.on) - earliestOf(other.on));
  for (const { payout, on, amount = 0 } of afterReversals(unnamed)) {
    let rest = amount;
    while (rest > 0 && index < left.length) {
      const part = Math.min(rest, Math.max(left[index] ?? 0, 0));
      // A remainder that would not be held to be unpaid is not held to be late either.
      const remainder = part <= ROUNDING_SHORTFALL && portions[index]?.length;
      if (part > 0 && !remainder) portions[index]?.push({ payout, on, amount: part });
      left[index] = (left[index] ?? 0) - part;
      rest -= part;
      if (rest > 0) index++;
    }
  }
  return portions;
}

/** In the order of their days; on the day of judgement a payment of a later day has not been made. */
function paymentsUntil(deal: Deal, asOf: Day | null): Payment[] {
  const payments: Payment[] = [];
  for (const payout of deal.payouts) {
    const on = known(payout.on.reading);
    if (on === undefined || (asOf !== null && earliestOf(on) > asOf)) continue;
    payments.push({ payout, on, amount: known(payout.amount.reading) });
  }
  return payments.sort((one, other) => earliestOf(one.on) - earliestOf(other.on));
}

/** A reversal takes back the payments before it, the latest first, so that they have settled nothing. */
function afterReversals(payments: readonly Payment[]): readonly Payment[] {
  if (payments.every(({ amount }) => amount === undefined || amount >= 0)) return payments;
  const amounts = netted(payments.map(({ amount }) => amount ?? 0));
  return payments
    .map((payment, index) => (payment.amount === undefined ? payment : { ...payment, amount: amounts[index] }))
    .filter(({ amount }) => amount !== 0);
}

interface MessageIds {
  readonly paid: string;
  readonly unpaid: string;
  readonly open: string;
}

const incomeMessages: MessageIds = { paid: "late-paid", unpaid: "late-unpaid", open: "open" };
const shareMessages: MessageIds = { paid: "late-equity", unpaid: "unpaid-equity", open: "open-equity" };
const profitMessages: MessageIds = { paid: "late-profit", unpaid: "unpaid-profit", open: "open-profit" };

interface Facts {
  readonly deal: Deal;
  readonly context: Context;
  readonly input: PayoutJudgementInput;
  readonly receiptAt: Address | undefined;
  readonly message: MessageIds;
}

/** One finding for all payments of a receipt that came late, at the first of them; each with its own level. */
function latePortions(facts: Facts, portions: readonly Payment[]): Problem[] {
  const late: { readonly portion: Payment; readonly judgement: PayoutJudgement }[] = [];
  for (const portion of portions) {
    const judgement = judgeTime(facts.input, portion.on, latestOf(portion.on), facts.context);
    if (judgement && judgement.status !== "in-time") late.push({ portion, judgement });
  }
  if (!late.length) return [];
  const worst = late.toSorted((one, other) => gravity(other.judgement) - gravity(one.judgement))[0];
  if (!worst) return [];
  const amounts = late.map(({ portion }) => portion.amount);
  const amount = amounts.some((part) => part === undefined)
    ? undefined
    : amounts.reduce<Fen>((sum, part) => sum + (part ?? 0), 0);
  const at = worst.portion.payout.on.at;
  const cells = [facts.receiptAt, ...late.map(({ portion }) => portion.payout.on.at)];
  const paid = worst.portion.on;
  const data = { paid: dayDatum(paid), amount: amountDatum(amount) };
  return [problem(facts, worst.judgement, facts.message.paid, { at, cells, data, paid, actual: amount ?? null })];
}

const statuses = ["in-time", "open", "undetermined", "doubtful", "late"];
const gravity = ({ status, daysLate }: PayoutJudgement): number => statuses.indexOf(status) * 1e6 + daysLate;

/** What is not yet paid: not due yet is a reminder with its day, past due is late up to the day of judgement. */
function stillOpen(facts: Facts, unpaid: Fen | undefined, at: Address | undefined): Problem[] {
  const { asOf } = facts.context;
  const judgement = judgeTime(facts.input, null, asOf ?? latestOf(facts.input.day), facts.context);
  if (!judgement) return [];
  const place = { at, cells: [facts.receiptAt], data: { unpaid: amountDatum(unpaid) }, shortfall: unpaid ?? null };
  if (asOf === null)
    return [{ ...problem(facts, judgement, "as-of-unknown", place), level: "undetermined", message: "as-of-unknown" }];
  return [problem(facts, judgement, facts.message.unpaid, place)];
}

function problem(
  { deal, context, input, message: ids }: Facts,
  judgement: PayoutJudgement,
  message: string,
  { paid, ...place }: Pick<Problem, "at" | "cells" | "data" | "actual" | "shortfall"> & { readonly paid?: DayValue },
): Problem {
  const { due, status, daysLate } = judgement;
  const fixed = due.source !== "default";
  const received = ids === profitMessages ? { text: String(civilOf(earliestOf(input.day)).year) } : dayDatum(input.day);
  const data: Record<string, Datum> = {
    received,
    due: { day: due.due },
    late: { count: daysLate },
    span: { text: isSpan(input.day) || (paid !== undefined && isSpan(paid)) ? "late:certain-days" : "" },
    days: { count: due.unrolled - earliestOf(input.day) },
    ...place.data,
  };
  const agreed = input.agreed === null || input.agreed === undefined ? null : earliestOf(input.agreed);
  const steps = () => explainPayoutDue({ ...input, day: earliestOf(input.day), agreed }, due);
  const all = { ...place, data, steps, citations: [due.citation], dueDate: due.due };
  if (!fixed && fixesTimeInWords(deal, context))
    return { ...all, level: "undetermined", message: "time-in-words", reading: "D33", dueDate: null };
  if (status === "open") return { level: "info", message: ids.open, ...all };
  if (status === "undetermined")
    return { ...all, level: "undetermined", message: "rest-days-unknown", shortfall: null };
  if (judgement.reading === "D35") return { ...all, level: "warning", reading: "D35", message: "month-only" };
  const doubtful: Severity = { level: "warning", reading: judgement.reading };
  const { level, reading } = status === "doubtful" ? doubtful : severityOf(deal, context, fixed);
  const doubt = { text: reading === null ? "" : `doubt:${reading}.time` };
  // Where a rule or agreement fixed the day nothing is said of the ordinance's own time, whatever the mode.
  const ofFixed = message === ids.paid ? "late-paid-fixed" : "late-unpaid-fixed";
  const named = fixed ? ofFixed : message;
  return { ...all, level, reading, message: named, daysLate, data: { ...data, doubt } };
}

/** 作价投资: the reward in shares is completed when the shares are registered or changed. */
function judgeShares(deal: Deal, context: Context): Outcome | Outcome[] {
  const registered = factOf(deal, "registered_on");
  if (registered.reading === undefined) return missing("registered_on");
  if (registered.reading === null) return notApplicable;
  const day = known(registered.reading);
  if (day === undefined) return undetermined("registration-unknown", registered.at);
  const rewarded = factOf(deal, "equity_rewarded_on");
  const done = rewarded.reading === undefined ? paymentOf(deal, context) : rewarded;
  if (done.reading === undefined) return missing("equity_rewarded_on", "paid_on");
  return judgeOnce({ deal, context, mode: "作价投资", day, dayAt: registered.at, done, ids: shareMessages });
}

/** 自行、合作实施: by the end of April of the year after the income. */
function judgeProfit(deal: Deal, mode: "自行实施" | "合作实施", context: Context): Outcome | Outcome[] {
  const year = factOf(deal, "income_year");
  const profit = known(factOf(deal, "operating_profit").reading);
  // A year without profit bears no reward (D38).
  if (profit !== undefined && profit <= 0) return notApplicable;
  const done = paymentOf(deal, context);
  if (done.reading === undefined) return missing("paid_on");
  const stated = known(year.reading);
  const received = deal.receipts[0]?.on;
  const day = stated === undefined ? known(received?.reading) : dayOf(stated, 12, 31);
  if (day === undefined) {
    return year.reading === undefined && !received
      ? missing("income_year")
      : undetermined(year.at ? "income-year-unknown" : "receipt-unknown", year.at ?? received?.at);
  }
  return judgeOnce({ deal, context, mode, day, dayAt: year.at ?? received?.at, done, ids: profitMessages });
}

/** The payment that completes the reward: the row's own; of payouts in a ledger of their own an open one, else the last. */
function paymentOf(deal: Deal, context: Context): Payout["on"] {
  const own = factOf(deal, "paid_on");
  if (own.reading !== undefined || !records(deal, "paid_on", context)) return own;
  const days = deal.payouts.map(({ on }) => on);
  const lastOf = ({ reading }: Payout["on"]): Day => {
    const day = known(reading);
    return day === undefined ? Number.MAX_SAFE_INTEGER : latestOf(day);
  };
  return days.toSorted((one, other) => lastOf(other) - lastOf(one))[0] ?? { reading: null, at: undefined };
}

function judgeOnce({
  deal,
  context,
  mode,
  day,
  dayAt,
  done,
  ids,
}: {
  deal: Deal;
  context: Context;
  mode: PayoutJudgementInput["mode"];
  day: DayValue;
  dayAt: Address | undefined;
  done: Payout["on"];
  ids: MessageIds;
}): Outcome | Outcome[] {
  const { agreed } = fixedTime(deal, day, context);
  const input: PayoutJudgementInput = { mode, day, agreed: agreed ?? null, restDays: context.restDays };
  const facts: Facts = { deal, context, input, receiptAt: dayAt, message: ids };
  const paid = known(done.reading);
  if (done.reading instanceof Unreadable) return undetermined("payment-unknown", done.at);
  const reward = known(factOf(deal, "reward_total").reading);
  if (paid === undefined || (context.asOf !== null && earliestOf(paid) > context.asOf)) {
    const open = stillOpen(facts, mode === "作价投资" ? undefined : reward, done.at ?? dayAt);
    return open.length ? open : notApplicable;
  }
  const judgement = judgeTime(input, paid, latestOf(paid), context);
  if (!judgement) return notApplicable;
  if (judgement.status === "in-time") return passed;
  const data = { paid: dayDatum(paid), amount: amountDatum(reward) };
  return problem(facts, judgement, ids.paid, { at: done.at, cells: [dayAt], data, paid });
}

function dayDatum(value: DayValue): Datum {
  const day: Day = earliestOf(value);
  return typeof value === "number" ? { day } : { text: `${civilOf(day).year} 年 ${civilOf(day).month} 月` };
}

function amountDatum(amount: Fen | undefined): Datum {
  return amount === undefined ? { text: "reward:of-unknown-amount" } : { fen: amount };
}
