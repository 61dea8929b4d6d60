import { earliestOf } from "../../calc/days.ts";
import { explainPublicity } from "../../calc/publicity.ts";
import { newest, parameters, valueAt } from "../../law/parameters.ts";
import { factOf } from "../../ledger/books.ts";
import { Wording } from "../../ledger/reading.ts";
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
import { contractDay, governs, instituteDuty, unitOf } from "../context.ts";
import { pricedByAgreement } from "../price-agreement.ts";
import {
  judgePublicity,
  periodCell,
  periodCells,
  type PublicityState,
  recordsPublicity,
} from "../publicity-records.ts";
import { messages } from "./messages.ts";

/** Article 24 paragraph 2: a price set by agreement is publicised in the unit for at least 15 days, three-way (D2). */
export const check: Check = {
  id: "price-publicity",
  zh: "价格公示期",
  en: "Price publicity",
  citations: ["条例24.2"],
  needs: ["price_method", "price_pub_start", "price_pub_end"],
  readings: ["D1", "D2", "D3", "D4", "D29", "D30", "D32", "D35", "D44"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const applies = pricedByAgreement(deal, context);
    if ("outcome" in applies) return applies.outcome;
    const day = contractDay(deal);
    const entry = day === null ? newest(parameters.pricePublicityDays) : valueAt(parameters.pricePublicityDays, day);
    if (!governs("national", day)) return notApplicable;
    if (!recordsPublicity(deal, "price", context)) return missing("price_pub_start", "price_pub_end");
    const unit = unitOf(deal.rows, context);
    const required = entry?.value ?? 0;
    const states = deal.pricePublicity.map((record) => judgePublicity(record, required, context));
    const written = states.filter((state) => state.kind !== "blank");
    if (!written.length) {
      // Publicity as such is demanded by national law too; only the number of days is the ordinance's own.
      const level = instituteDuty(unit, true);
      const at = states[0] ? periodCell(states[0].record) : factOf(deal, "contract_no").at;
      if (!level) return notApplicable;
      if (!entry) return { level, message: "not-recorded-national", at, citations: ["促转法18"] };
      return { level, message: "not-recorded", at, data: { required: { count: required } } };
    }
    if (!entry) return passed;
    const level = instituteDuty(unit, false);
    if (!level) return notApplicable;
    // A price may be publicised anew: the longest of the records counts.
    const outcomes = written.map((state) => judgeState(state, required, level));
    return outcomes.reduce((best, outcome) => (rank(outcome) < rank(best) ? outcome : best));
  },
};

const order = ["info", "warning", "undetermined", "error"];
const rank = (outcome: Outcome): number => ("level" in outcome ? order.indexOf(outcome.level) : -1);

function judgeState(state: PublicityState, required: number, level: Level): Outcome {
  const at = periodCell(state.record);
  const cells = periodCells(state.record);
  if (state.kind !== "judged") return cannotJudge(state, at);
  const { result, input } = state;
  const data: Problem["data"] = {
    start: { day: earliestOf(input.start) },
    end: { day: earliestOf(input.end ?? input.start) },
    required: { count: required },
    days: { count: result.days ?? 0 },
    inclusive: { count: result.inclusiveDays ?? 0 },
    runThrough: result.runThrough === null ? { text: "—" } : { day: result.runThrough },
    earliestSigning: result.earliestSigning === null ? { text: "—" } : { day: result.earliestSigning },
  };
  const steps = explainPublicity(input, result, "条例24.2");
  const place = { at, cells, data, steps, dueDate: result.runThrough };
  switch (result.status) {
    case "short":
      return { level, message: "short", ...place };
    case "doubtful":
      return {
        level: "warning",
        message: result.reading === "D2" ? "doubtful" : "doubtful-otherwise",
        reading: result.reading,
        ...place,
      };
    case "unknown":
      return undetermined("unreadable", at, place);
    case "met":
      return result.endsOnRestDay && result.missing === 0
        ? { level: "info", message: "rest-day", reading: "D3", ...place }
        : passed;
  }
}

function cannotJudge(state: Exclude<PublicityState, { kind: "judged" }>, at: Problem["at"]): Problem {
  const words = state.record.start.reading;
  const message = state.kind === "blank" ? "incomplete" : state.kind;
  return undetermined(message, at, {
    cells: periodCells(state.record),
    ...(words instanceof Wording ? { data: { words: { text: words.text } } } : {}),
  });
}
