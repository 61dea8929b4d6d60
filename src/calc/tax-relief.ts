import { parameters, valueAt } from "../law/parameters.ts";
import type { Day } from "./days.ts";
import { ceilShare, type Fen } from "./fen.ts";
import { addMonths } from "./period.ts";
import type { Datum, Step } from "./steps.ts";

export interface CashReward {
  /** 现金奖励 before tax, fen. */
  readonly cash: Fen;
  /** The day on which the income was actually received 实际取得, each instalment by itself. */
  readonly receivedOn: Day;
  readonly paidOn: Day;
  /** Whether the other conditions hold: unit, mode, registration, publicity. */
  readonly eligible: boolean;
}

export interface TaxedReward {
  /** What counts as wages, fen; an odd fen goes here. */
  readonly taxable: Fen;
  /** What does not 免税所得, fen. */
  readonly exempt: Fen;
  /** The last day to pay with the relief; null where the relief did not exist yet on the day of payment. */
  readonly lastDay: Day | null;
  readonly why: "relieved" | "not-eligible" | "too-late" | "before-relief";
}

/** The part of a cash reward that counts as wages: half within 36 months after the receipt, else all (财税2018-58). */
export function taxableReward({ cash, receivedOn, paidOn, eligible }: CashReward): TaxedReward {
  const share = valueAt(parameters.taxableShare, paidOn);
  const months = valueAt(parameters.taxReliefMonths, paidOn);
  if (!share || !months) return { taxable: cash, exempt: 0, lastDay: null, why: "before-relief" };
  const lastDay = addMonths(receivedOn, months.value);
  if (!eligible) return { taxable: cash, exempt: 0, lastDay, why: "not-eligible" };
  if (paidOn > lastDay) return { taxable: cash, exempt: 0, lastDay, why: "too-late" };
  const taxable = ceilShare(cash, share.value);
  return { taxable, exempt: cash - taxable, lastDay, why: "relieved" };
}

/** The steps of {@link taxableReward}. */
export function explainTaxableReward(reward: CashReward, result: TaxedReward): Step[] {
  const days: Record<string, Datum> = { receivedOn: { day: reward.receivedOn }, paidOn: { day: reward.paidOn } };
  if (result.lastDay !== null) days["lastDay"] = { day: result.lastDay };
  const amounts = { cash: { fen: reward.cash }, taxable: { fen: result.taxable }, exempt: { fen: result.exempt } };
  return [
    { id: "tax-relief-months", data: days, citation: "税务公告2018-30" },
    { id: `tax-relief-${result.why}`, data: amounts, citation: "财税2018-58" },
  ];
}
