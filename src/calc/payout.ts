import { parameters, valueAt } from "../law/parameters.ts";
import type { RestDays } from "../law/rest-days.ts";
import { civilOf, dayOf, earliestOf, latestOf, type Day, type DayValue } from "./days.ts";
import { addDays, explainRoll, LONGEST_ROLL_OVER, type Roll, rollOver } from "./period.ts";
import type { RewardMode } from "./reward-basis.ts";
import type { CitationId, Step } from "./steps.ts";

/** After the day of registration a reward in shares may lag so long and be doubtful only (D37): a reading, not the law. */
const REGISTRATION_TOLERANCE_DAYS = 30;

export interface PayoutInput {
  readonly mode: RewardMode;
  /** 转让, 许可: the receipt 到账日. 作价投资: the registration or change of shares. Otherwise any day of the income year. */
  readonly day: Day;
  /** The day that a rule or an agreement fixes 约定支付时间: itself the answer, not rolled. */
  readonly agreed?: Day | null;
  /** The days after receipt that the unit's own rule allows; counts for 转让 and 许可. */
  readonly ownRuleDays?: number | null;
  readonly restDays: RestDays;
  /** How the days after receipt move behind rest days (D3); the fixed end of April has a doubt of its own (D36). */
  readonly roll?: Roll | undefined;
}

/** Until when a reward is to be paid (条例34). */
export interface PayoutDue {
  /** The last day that is in time beyond doubt. */
  readonly due: Day;
  /** The same before any roll-over. */
  readonly unrolled: Day;
  readonly rolled: boolean;
  /** The last day that is in time under another reading; `due` where there is none. */
  readonly lenient: Day;
  /** The doubt between `due` and `lenient`. */
  readonly reading: "D36" | "D37" | null;
  /** False where the rest days of the year are not loaded, so that `due` or `lenient` may be later, never earlier. */
  readonly certain: boolean;
  readonly source: "agreed" | "own-rule" | "default";
  readonly citation: CitationId;
}

/**
 * The last day to pay a reward: the agreed one; else the own rule's days after receipt; else the ordinance's, for a
 * transfer or licence 60 days after receipt, rolled (D3); for shares the day of registration itself (D37); for own or
 * joint implementation the end of April of the next year, where a day rolled behind rest days is doubtful (D36).
 *
 * @returns undefined where the ordinance was not in force on the day
 */
export function payoutDue(input: PayoutInput): PayoutDue | undefined {
  return dueOn(input, input.day, input.agreed ?? null);
}

/** What the deadline needs beside its days, which may be the extremes of a span. */
type PayoutRule = Pick<PayoutInput, "mode" | "ownRuleDays" | "restDays" | "roll">;

function dueOn(rule: PayoutRule, day: Day, agreed: Day | null): PayoutDue | undefined {
  if (agreed !== null) return fixed(agreed, "agreed", "条例34.1");
  switch (rule.mode) {
    case "转让":
    case "许可":
      return dueAfterReceipt(rule, day);
    case "作价投资":
      return dueAtRegistration(day);
    case "自行实施":
    case "合作实施":
      return dueNextApril(rule, day);
  }
}

function fixed(day: Day, source: PayoutDue["source"], citation: CitationId): PayoutDue {
  return { due: day, unrolled: day, rolled: false, lenient: day, reading: null, certain: true, source, citation };
}

function dueAfterReceipt(rule: PayoutRule, day: Day): PayoutDue | undefined {
  if (rule.ownRuleDays != null) return rolledAfter(day, rule.ownRuleDays, rule, "own-rule", "条例34.1");
  const law = valueAt(parameters.payoutDays, day);
  return law && rolledAfter(day, law.value, rule, "default", law.citation);
}

function rolledAfter(
  day: Day,
  days: number,
  { restDays, roll }: PayoutRule,
  source: PayoutDue["source"],
  citation: CitationId,
): PayoutDue {
  const unrolled = addDays(day, days);
  const { day: due, rolled, certain } = rollOver(unrolled, restDays, roll);
  return { due, unrolled, rolled, lenient: due, reading: null, certain, source, citation };
}

function dueAtRegistration(day: Day): PayoutDue | undefined {
  const law = valueAt(parameters.payoutDays, day);
  if (!law) return undefined;
  return { ...fixed(day, "default", law.citation), lenient: day + REGISTRATION_TOLERANCE_DAYS, reading: "D37" };
}

function dueNextApril({ restDays }: PayoutRule, day: Day): PayoutDue | undefined {
  const law = valueAt(parameters.profitPayoutLastDay, day);
  if (!law) return undefined;
  const due = dayOf(civilOf(day).year + 1, law.value.month, law.value.day);
  const { day: lenient, rolled, certain } = rollOver(due, restDays);
  return { ...fixed(due, "default", law.citation), lenient, reading: rolled ? "D36" : null, certain };
}

/**
 * `in-time`; `open` unpaid and not yet due; `doubtful` late under the stricter reading only; `late`; `undetermined`
 * where the roll-over of a year without a notice could turn it.
 */
export type PayoutStatus = "in-time" | "open" | "doubtful" | "late" | "undetermined";

export interface PayoutJudgement {
  readonly status: PayoutStatus;
  /** The doubt on which a doubtful status turns; D35 where only the month of a date is known. */
  readonly reading: "D35" | "D36" | "D37" | null;
  /** The deadline of the earliest day that the date can be. */
  readonly due: PayoutDue;
  /** Days after `due`, up to the payment or, unpaid, the day of judgement; 0 where it is in time. Certain days only. */
  readonly daysLate: number;
}

/** {@link PayoutInput} with a date of which only the month may be known (D35). */
export type PayoutJudgementInput = Omit<PayoutInput, "day" | "agreed"> & {
  readonly day: DayValue;
  readonly agreed?: DayValue | null;
};

/**
 * Judges the day of a payment, or on `asOf` what is not yet paid (`paid` null). Late counts only what is late at every
 * day that the dates can be.
 *
 * @returns undefined where the ordinance was not in force on the day
 */
export function judgePayout(
  input: PayoutJudgementInput,
  paid: DayValue | null,
  asOf: Day,
): PayoutJudgement | undefined {
  const { day, agreed = null } = input;
  const due = dueOn(input, earliestOf(day), agreed === null ? null : earliestOf(agreed));
  const certain = typeof day === "number" && (agreed === null || typeof agreed === "number");
  const latest = certain ? due : dueOn(input, latestOf(day), agreed === null ? null : latestOf(agreed));
  if (!due || !latest) return undefined;
  const unpaid = paid === null;
  const paidFirst = unpaid ? asOf : earliestOf(paid);
  const worst = statusOn(due, unpaid ? asOf : latestOf(paid), unpaid);
  const best = statusOn(latest, paidFirst, unpaid);
  if (worst === best) return judged(worst, due, latest, paidFirst);
  if (worst === "undetermined" || best === "undetermined") return judged("undetermined", due, latest, paidFirst);
  return { status: "doubtful", reading: "D35", due, daysLate: 0 };
}

function judged(status: PayoutStatus, due: PayoutDue, latest: PayoutDue, on: Day): PayoutJudgement {
  const counts = status === "late" || status === "doubtful";
  return {
    status,
    reading: status === "doubtful" ? due.reading : null,
    due,
    daysLate: counts ? Math.max(on - latest.due, 0) : 0,
  };
}

function statusOn({ due, lenient, certain }: PayoutDue, on: Day, unpaid: boolean): PayoutStatus {
  if (on <= due) return unpaid ? "open" : "in-time";
  if (!certain && on <= due + LONGEST_ROLL_OVER) return "undetermined";
  return on <= lenient ? "doubtful" : "late";
}

/** The steps of {@link payoutDue}. */
export function explainPayoutDue(input: PayoutInput, result: PayoutDue | undefined): Step[] {
  const given: Step = {
    id: "payout-input",
    data: { mode: { text: input.mode }, day: { day: input.day } },
    citation: null,
  };
  if (!result) return [given, { id: "payout-before-ordinance", data: {}, citation: "条例63" }];
  const { due, unrolled, source, citation, reading, lenient, certain } = result;
  const steps: Step[] = [given, { id: `payout-${source}`, data: { due: { day: unrolled } }, citation }];
  const rolls = source !== "agreed" && (input.mode === "转让" || input.mode === "许可");
  const never = (input.roll ?? "rest-days") !== "rest-days";
  if (rolls) steps.push(...explainRoll(unrolled, { day: due, rolled: result.rolled, certain }, never));
  if (reading) {
    const data = { due: { day: due }, lenient: { day: lenient }, reading: { text: reading } };
    steps.push({ id: "payout-reading", data, citation: null });
  }
  return steps;
}
