import { valueOn } from "../../calc/dated.ts";
import { type Day, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { type Fen } from "../../calc/fen.ts";
import { netted } from "../../calc/netting.ts";
import { judgePayout, payoutDue, type PayoutJudgement, type PayoutJudgementInput } from "../../calc/payout.ts";
import type { Ratio } from "../../calc/ratio.ts";
import { rewardFloor } from "../../calc/reward-floor.ts";
import { type Deal, factOf, readingIn, type Receipt, totalOf } from "../../ledger/books.ts";
import { known, Wording } from "../../ledger/reading.ts";
import { declaredBasis } from "../arrangement.ts";
import { type Context, contractDay, governs, readingOf, rollOf } from "../context.ts";
import { type Entitlement, entitlementOf } from "../entitlement.ts";
import { incomeModes, modeOf } from "../modes.ts";
import { deductsProRata, receivedOf, shareOf } from "../net.ts";
import { daysAfterReceipt } from "./agreed-period.ts";

/**
 * The time of payment that governs what came in on a day: a fixed day, the days after receipt that an agreement or the
 * own rule gives, or neither. A row that says that there is neither rule nor agreement goes before the settings.
 */
export function fixedTime(
  deal: Deal,
  received: DayValue,
  context: Context,
): Pick<PayoutJudgementInput, "agreed" | "ownRuleDays"> {
  const stated = readingIn(deal, "pay_due");
  if (stated instanceof Wording) {
    const days = daysAfterReceipt(stated.text, earliestOf(received), context.restDays);
    if (days !== undefined) return { agreed: null, ownRuleDays: days };
  }
  const agreed = known(stated) ?? null;
  const basis = known(readingIn(deal, "reward_basis"));
  if (basis !== undefined && declaredBasis(basis) === "neither") return { agreed, ownRuleDays: null };
  const { ownRule } = context.settings;
  if (ownRule?.exists !== true) return { agreed, ownRuleDays: null };
  const days = ownRule.paymentDays && valueOn(ownRule.paymentDays, contractDay(deal));
  return { agreed, ownRuleDays: days?.value ?? null };
}

/**
 * Judges a payment, or what is not yet paid, as article 34 and the readings chosen have it. Undefined where the article
 * does not govern: not in force on the day of receipt, nor on the day that a rule or agreement fixed (D30).
 */
export function judgeTime(
  input: PayoutJudgementInput,
  paid: DayValue | null,
  asOf: Day,
  context: Context,
): PayoutJudgement | undefined {
  const judgement = judgePayout(input, paid, asOf);
  if (!judgement || !governs("ordinance", judgement.due.due)) return undefined;
  const { reading, due, daysLate } = judgement;
  if (reading === "D37" && readingOf(context, "D37", "a") === "b")
    return { ...judgement, status: "late", reading: null };
  if (due.reading !== "D36" || readingOf(context, "D36", "a") !== "c") return judgement;
  const rolled = { ...due, due: due.lenient };
  if (reading === "D36") return { status: paid === null ? "open" : "in-time", reading: null, due: rolled, daysLate: 0 };
  return { ...judgement, due: rolled, daysLate: Math.max(daysLate - (due.lenient - due.due), 0) };
}

/** The last day by which the rewards of a 转让 or 许可 are due on what came in so far; null where it is not known. */
export function latestPayoutDue(deal: Deal, context: Context): Day | null {
  const mode = modeOf(deal);
  if (!incomeModes.includes(mode)) return null;
  let latest: Day | null = null;
  for (const { on } of deal.receipts) {
    const day = known(on.reading);
    if (day === undefined) continue;
    const { agreed, ownRuleDays } = fixedTime(deal, day, context);
    const due = payoutDue({
      mode: mode as "转让" | "许可",
      day: latestOf(day),
      agreed: agreed === null || agreed === undefined ? null : latestOf(agreed),
      ownRuleDays: ownRuleDays ?? null,
      restDays: context.restDays,
      roll: rollOf(context),
    });
    if (due) latest = Math.max(latest ?? 0, due.lenient);
  }
  return latest;
}

/** What a receipt made due; the amount is undefined where the books do not give enough to compute it. */
export interface DueReceipt {
  readonly receipt: Receipt;
  readonly day: DayValue;
  readonly amount: Fen | undefined;
}

/**
 * What each receipt made due: the reward that the unit itself set down, as far as the receipts cover it; where it set
 * down none, what the law certainly gives on the receipts so far.
 */
export function dueReceipts(deal: Deal, context: Context): readonly DueReceipt[] {
  const dated: { receipt: Receipt; day: DayValue }[] = [];
  for (const receipt of deal.receipts) {
    const day = known(receipt.on.reading);
    if (day !== undefined) dated.push({ receipt, day });
  }
  const entitlement = entitlementOf(deal, context);
  const pool = known(totalOf(deal, "reward_total").reading);
  const byReceipt = dated.length > 1 && setDownByReceipt(dated.map(({ receipt }) => receipt));
  const own = byReceipt ? dated.map(({ receipt }) => known(receipt.reward.reading)) : [];
  if (byReceipt && own.every((amount) => amount !== undefined)) {
    return afterRefunds(dated.map((entry, index) => ({ amount: own[index], ...entry })));
  }
  const upTo =
    pool === undefined || byReceipt ? floorsOf(entitlement, context) : sharesOf(pool, deal, entitlement, context);
  let cumulative: Fen | undefined = 0;
  let before: Fen | undefined = 0;
  const due = dated.map(({ receipt, day }, index) => {
    const amount = known(receipt.amount.reading);
    cumulative = amount === undefined || cumulative === undefined ? undefined : cumulative + amount;
    const last = index === dated.length - 1;
    const total: Fen | undefined = upTo(cumulative, last);
    const more: Fen | undefined = total === undefined || before === undefined ? undefined : total - before;
    before = total ?? before;
    // A refund makes nothing due, known or not.
    const least = amount !== undefined && amount <= 0 ? 0 : undefined;
    return { receipt, day, amount: own[index] ?? more ?? least };
  });
  return afterRefunds(due);
}

/** What a refund takes back is no longer due; where an amount is not known nothing can be taken back from it. */
function afterRefunds(due: readonly DueReceipt[]): readonly DueReceipt[] {
  if (due.every(({ amount }) => amount === undefined || amount >= 0)) return due;
  const amounts = netted(due.map(({ amount }) => amount ?? 0));
  return due.map((entry, index) => (entry.amount === undefined ? entry : { ...entry, amount: amounts[index] }));
}

/**
 * Whether a ledger of one row a receipt sets down the reward of each receipt in its row, a blank one being still to come:
 * a figure that is more than its own receipt is the whole contract's.
 */
function setDownByReceipt(receipts: readonly Receipt[]): boolean {
  return (
    receipts.some(({ reward }) => known(reward.reading) !== undefined) &&
    receipts.every(({ reward, amount }) => {
      if (reward.reading === undefined) return false;
      const [given, received] = [known(reward.reading), known(amount.reading)];
      return given === undefined || received === undefined || given <= Math.max(received, 0);
    })
  );
}

type UpTo = (received: Fen | undefined, last: boolean) => Fen | undefined;

/**
 * The pool in the proportion in which net income came in, the deductions off what came in first unless they are spread
 * over all receipts (D21); all of it where it does not exceed what the receipts so far bear.
 */
function sharesOf(pool: Fen, deal: Deal, { measure }: Entitlement, context: Context): UpTo {
  const price = known(factOf(deal, "price").reading);
  const all = receivedOf(deal);
  const ahead =
    price !== undefined && all !== undefined && all < price && (measure.net === undefined || pool > measure.net);
  const gross = ahead || (price !== undefined && all !== undefined && all > price) ? price : all;
  const net = (ahead ? measure.whole : measure.net) ?? gross;
  return (received, last) => {
    if (received === undefined || gross === undefined || net === undefined || net <= 0) return last ? pool : 0;
    if (deductsProRata(context)) return shareOf(pool, Math.min(received, gross), gross);
    const earned = Math.min(Math.max(received - (gross - net), 0), net);
    return Number((BigInt(pool) * BigInt(earned)) / BigInt(net));
  };
}

/** The floor by the rate that is certain: unknown arrangements are held to what no arrangement may fall below. */
function floorsOf({ basis, measure }: Entitlement, context: Context): UpTo {
  const line = basis.thresholds.find(({ level }) => level === "error") ?? basis.thresholds.at(-1);
  const rate: Ratio | undefined = line?.rate;
  const base = line?.base === "price" ? measure.price : measure.net;
  if (rate === undefined || base === undefined) return () => undefined;
  const gross = measure.price ?? base;
  const soFar = (received: Fen): Fen =>
    deductsProRata(context) ? shareOf(base, received, gross) : Math.min(received - (gross - base), base);
  return (received, last) => rewardFloor(last || received === undefined ? base : soFar(received), rate);
}
