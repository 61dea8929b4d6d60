import { valueOn } from "../../calc/dated.ts";
import { type Day, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { parameters, valueAt } from "../../law/parameters.ts";
import type { UnitType } from "../../law/units.ts";
import { type Deal, type Fact, factOf, knownOf, type Publicity } from "../../ledger/books.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { known, Unreadable } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, type Problem, undetermined } from "../check.ts";
import { type Context, doubtOf, type Duty, instituteDuty, readingOf, unitOf } from "../context.ts";
import { isNotServiceAchievement, modeOf } from "../modes.ts";
import {
  isBlankPublicity,
  judgePublicity,
  periodCell,
  periodCells,
  type PublicityAsked,
  type PublicityState,
  recordsPublicity,
  publicityOutcome,
} from "../publicity-records.ts";
import { messages } from "./messages.ts";

const columns: readonly FieldId[] = ["reward_pub_start", "reward_pub_end"];

/**
 * Article 34 paragraph 3: who got what is publicised in the unit for at least 15 days, three-way (D2). The text speaks
 * of every holder 科技成果持有者; penalties reach institutes only, so for enterprises it is a warning (D40). Whether it
 * comes before the payment is not stated (D39).
 */
export const check: Check = turnsOnUnit({
  id: "reward-publicity",
  zh: "奖励公示期",
  en: "Reward publicity",
  citations: ["条例34.3"],
  needs: columns,
  readings: ["D1", "D2", "D3", "D4", "D29", "D32", "D35", "D39", "D40", "D44"],
  fidelity: "may-under-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    if (isNotServiceAchievement(deal) || modeOf(deal) === "service") return notApplicable;
    if (!recordsPublicity(deal, "reward", context)) return missing(...columns);
    const written = deal.rewardPublicity.filter((record) => !isBlankPublicity(record));
    const rewarded = knownOf(rewardedOn(deal));
    if (!rewarded.length && !written.length) return notYetRewarded(deal);
    const secrecy = factOf(deal, "secrecy");
    if (secrecy.reading === "是") return undetermined("secret", secrecy.at, { reading: "D44" });
    // A reward given on or after the ordinance's first day is publicised, whatever went before (D30).
    const anchor = rewarded.length ? Math.max(...rewarded.map(latestOf)) : startOf(written);
    const entry = valueOn(parameters.rewardPublicityDays, anchor);
    if (!entry) return notApplicable;
    const duty = dutyOf(unitOf(deal.rows, context), context);
    if (!duty) return notApplicable;
    if (!written.length) {
      const record = deal.rewardPublicity.find(({ row }) => paidIn(row, deal) !== undefined) ?? deal.rewardPublicity[0];
      const at = (record && periodCell(record)) ?? deal.payouts[0]?.on.at;
      return { ...duty, message: "not-recorded", at, data: { required: { count: entry.value }, doubt: doubtOf(duty) } };
    }
    const paidBefore = (record: Publicity): Day | undefined => {
      const own = paidIn(record.row, deal);
      if (own !== undefined || !rewarded.length) return own;
      // One publicity is of all payments; of several, the one at hand may be that of the last.
      const days = rewarded.map(earliestOf);
      return periods.length === 1 ? Math.min(...days) : Math.max(...days);
    };
    const periods = withoutRepeats(written);
    return [
      ...periods.map((record) => {
        const state = judgePublicity(record, entry.value, context);
        const outcome = judgeState(state, entry.value, duty, paidBefore(record), context);
        return placeOf(record, outcome) ?? outcome;
      }),
      ...unrecordedPayments(deal, written),
    ];
  },
});

/** The words name every holder 科技成果持有者, the penalties institutes only; undefined where these alone are meant (D40). */
function dutyOf(unit: UnitType, context: Context): Duty | undefined {
  const others: Duty | undefined =
    readingOf(context, "D40", "a") === "b" ? undefined : { level: "warning", reading: "D40" };
  return instituteDuty(unit, false, context) ?? others;
}

/** When rewards were given: paid, or shares registered for those rewarded. */
function rewardedOn(deal: Deal): Fact<DayValue>[] {
  return [...deal.payouts.map((payout) => payout.on), factOf(deal, "equity_rewarded_on")];
}

/** Nothing is recorded of a payment or of a publicity: nothing is due yet, unless it only cannot be known. */
function notYetRewarded(deal: Deal): Outcome {
  const unreadable = rewardedOn(deal).find(({ reading }) => reading instanceof Unreadable);
  if (unreadable) return undetermined("payment-unreadable", unreadable.at);
  const undated = deal.payouts.some(
    ({ amount, on }) => known(amount.reading) !== undefined && on.reading === undefined,
  );
  return undated ? missing("paid_on") : notApplicable;
}

/** The day of the payment that a row records besides its publicity. */
function paidIn(row: Row, deal: Deal): Day | undefined {
  const day = known(deal.payouts.find((payout) => payout.row === row)?.on.reading);
  return day === undefined ? undefined : earliestOf(day);
}

function startOf(records: readonly Publicity[]): Day | null {
  const day = records.map(({ start, posted }) => known(start.reading) ?? known(posted.reading)).find((start) => start);
  return day === undefined ? null : earliestOf(day);
}

/** One publicity is written down again for every person that it names. */
function withoutRepeats(records: readonly Publicity[]): readonly Publicity[] {
  if (records.length === 1) return records;
  const periods = new Map(
    records.toReversed().map((record) => {
      const { start, end, posted } = record;
      return [JSON.stringify([start.reading, end.reading, posted.reading]), record];
    }),
  );
  return [...periods.values()].reverse();
}

/**
 * Payments whose own row leaves the publicity blank while other payments of the contract have one. A blank may mean "as
 * above" for persons paid on the same day, so that only other days are asked about, each once.
 */
function unrecordedPayments(deal: Deal, written: readonly Publicity[]): Problem[] {
  if (written.length === deal.rewardPublicity.length) return [];
  const asked = new Set(written.map(({ row }) => paidIn(row, deal)));
  return deal.rewardPublicity.flatMap((record): Problem[] => {
    const paid = paidIn(record.row, deal);
    if (paid === undefined || asked.has(paid) || !valueAt(parameters.rewardPublicityDays, paid)) return [];
    asked.add(paid);
    return [
      { level: "warning", message: "not-recorded-payment", at: periodCell(record), data: { paid: { day: paid } } },
    ];
  });
}

/** A publicity long enough whose place is a department alone: 在本单位公示 asks for the unit (D39). */
function placeOf(record: Publicity, outcome: Outcome): Problem | undefined {
  const enough = "level" in outcome ? outcome.level === "info" : outcome.outcome === "passed";
  const { values } = record.row;
  // Beside a publicity of the price in the same row the place may be that one's.
  const shared = values.price_pub_start !== undefined || values.price_pub_period !== undefined;
  const place = known(values.place);
  if (!enough || shared || place === undefined || !department.test(place) || wholeUnit.test(place)) return undefined;
  const at = addressOf(record.row, "place");
  return {
    level: "warning",
    message: "department-only",
    at,
    cells: periodCells(record),
    reading: "D39",
    data: { place: { text: place } },
  };
}

const department = /学院|系(?!统)|部门|课题组|实验室|教研室|科室/;
const wholeUnit = /校|院内|单位|官网|OA/i;

const period = { start: "reward_pub_start", end: "reward_pub_end" } as const;

/**
 * Which comes first, payment or publicity, the text does not say: after the payment is no more than a note, by the other
 * reading of D39 a doubt.
 */
function judgeState(
  state: PublicityState,
  required: number,
  duty: Duty,
  paid: Day | undefined,
  context: Context,
): Outcome {
  const asked: PublicityAsked = {
    required,
    duty,
    citation: "条例34.3",
    fields: period,
    data: { paid: paid === undefined ? { text: "—" } : { day: paid } },
    met: (end) => (paid !== undefined && paid <= end ? paidFirst(context) : undefined),
  };
  return publicityOutcome(state, asked, context);
}

const paidFirst = (context: Context): ReturnType<NonNullable<PublicityAsked["met"]>> =>
  readingOf(context, "D39", "a") === "b"
    ? { level: "warning", message: "paid-first", reading: "D39" }
    : { level: "info", message: "after-payment", reading: "D39" };
