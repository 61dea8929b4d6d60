import { type Day, earliestOf, latestOf } from "../../calc/days.ts";
import { explainPublicity } from "../../calc/publicity.ts";
import { newest, parameters, valueAt } from "../../law/parameters.ts";
import { type Deal, factOf } from "../../ledger/books.ts";
import { known, Wording } from "../../ledger/reading.ts";
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
import { instituteDuty, unitOf } from "../context.ts";
import { isNotServiceAchievement } from "../modes.ts";
import {
  judgePublicity,
  periodCell,
  periodCells,
  type PublicityState,
  recordsPublicity,
} from "../publicity-records.ts";
import { messages } from "./messages.ts";

/**
 * Article 34 paragraph 3: who got what is publicised in the unit for at least 15 days, three-way (D2). The text speaks
 * of every holder 科技成果持有者; penalties reach institutes only, so for enterprises it is a warning (D40). Whether it
 * comes before the payment is not stated (D39).
 */
export const check: Check = {
  id: "reward-publicity",
  zh: "奖励公示期",
  en: "Reward publicity",
  citations: ["条例34.3"],
  needs: ["reward_pub_start", "reward_pub_end"],
  readings: ["D1", "D2", "D3", "D4", "D29", "D30", "D32", "D35", "D39", "D40", "D44"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    if (isNotServiceAchievement(deal)) return notApplicable;
    if (!recordsPublicity(deal, "reward", context)) return missing("reward_pub_start", "reward_pub_end");
    const paid = firstPayment(deal);
    const written = deal.rewardPublicity
      .map((record) => judgePublicity(record, 0, context))
      .filter(({ kind }) => kind !== "blank");
    if (paid === undefined && !written.length) return notApplicable;
    const secrecy = factOf(deal, "secrecy");
    if (secrecy.reading === "是") return undetermined("secret", secrecy.at, { reading: "D44" });
    const anchor = paid ?? startOf(deal);
    const entry =
      anchor === undefined ? newest(parameters.rewardPublicityDays) : valueAt(parameters.rewardPublicityDays, anchor);
    if (!entry) return notApplicable;
    const unit = unitOf(deal.rows, context);
    const level = instituteDuty(unit, false) ?? "warning";
    const reading =
      unit === "市属高校院所" ? null : unit === "中央在渝高校院所" ? "D29" : unit === "其他事业单位" ? "D32" : "D40";
    if (!written.length) {
      const record = deal.rewardPublicity[0];
      const at = (record && periodCell(record)) ?? deal.payouts[0]?.on.at;
      return { level, message: "not-recorded", at, reading, data: { required: { count: entry.value } } };
    }
    return written.map(({ record }) =>
      judgeState(judgePublicity(record, entry.value, context), entry.value, level, reading, paid),
    );
  },
};

/** The first day on which a reward was paid, or set down as paid; undefined where none is recorded. */
function firstPayment(deal: Deal): Day | undefined {
  const days = deal.payouts.map((payout) => known(payout.on.reading)).filter((day) => day !== undefined);
  return days.length ? Math.min(...days.map(earliestOf)) : undefined;
}

function startOf(deal: Deal): Day | undefined {
  const day = deal.rewardPublicity.map((record) => known(record.start.reading)).find((start) => start !== undefined);
  return day === undefined ? undefined : earliestOf(day);
}

function judgeState(
  state: PublicityState,
  required: number,
  level: Level,
  reading: string | null,
  paid: Day | undefined,
): Outcome {
  const at = periodCell(state.record);
  const cells = periodCells(state.record);
  if (state.kind !== "judged") {
    const words = state.record.start.reading;
    const data: Problem["data"] = words instanceof Wording ? { words: { text: words.text } } : {};
    return undetermined(state.kind === "blank" ? "incomplete" : state.kind, at, { cells, data });
  }
  const { result, input } = state;
  const end = input.end ?? input.start;
  const data: Problem["data"] = {
    start: { day: earliestOf(input.start) },
    end: { day: earliestOf(end) },
    required: { count: required },
    days: { count: result.days ?? 0 },
    inclusive: { count: result.inclusiveDays ?? 0 },
    runThrough: result.runThrough === null ? { text: "—" } : { day: result.runThrough },
    paid: paid === undefined ? { text: "—" } : { day: paid },
  };
  const steps = explainPublicity(input, result, "条例34.3");
  const place = { at, cells, data, steps, dueDate: result.runThrough };
  switch (result.status) {
    case "short":
      return { level, message: "short", reading, ...place };
    case "doubtful":
      return {
        level: "warning",
        message: result.reading === "D2" ? "doubtful" : "doubtful-otherwise",
        ...place,
        reading: result.reading,
      };
    case "unknown":
      return undetermined("unreadable", at, place);
    case "met":
      if (paid !== undefined && paid <= latestOf(end))
        return { level: "info", message: "after-payment", ...place, reading: "D39" };
      return result.endsOnRestDay && result.missing === 0
        ? { level: "info", message: "rest-day", ...place, reading: "D3" }
        : passed;
  }
}
