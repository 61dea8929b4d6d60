import { type Day, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { valueToCountWith } from "../../calc/dated.ts";
import type { CitationId } from "../../calc/steps.ts";
import { explainTerm, secondmentEnd } from "../../calc/term.ts";
import { inForce, parameters } from "../../law/parameters.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { known, type Reading, Wording } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, doubtOf, type Duty, governs, readingOf } from "../context.ts";
import { hasNotCome } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { secondmentModeOf, type SecondmentTerm, secondmentTermOf } from "../secondments.ts";
import { messages } from "./messages.ts";

/** A reminder before a term ends, as readers of the ledger wish it; no number of law. */
const REMINDER_DAYS = 90;

/**
 * Article 42 paragraph 2: the post is kept for no more than three years, both ends counted. On leave 离岗创业 more is a breach,
 * doubtful with the extension that national policy knows; of the other modes it is doubtful whether the limit is meant (D25).
 */
export const check = ofRegister({
  id: "secondment-term",
  zh: "离岗兼职期限",
  en: "Term of a secondment",
  citations: ["条例42.2"],
  needs: ["start_on", "end_on"],
  readings: ["D5", "D25", "D29", "D30", "D32", "D35"],
  fidelity: "full",
  messages,
  ledgers: ["secondments"],
  judge(row, context) {
    const duty = rowDuty(row, context);
    if (!duty) return notApplicable;
    const term = secondmentTermOf(row);
    if (term.start === undefined) return missing("start_on");
    const start = known(term.start);
    if (start === undefined) return unknownEnd(row, term, term.startIn);
    const facts: Facts = { row, term, start, duty, context };
    const returned = known(row.values.returned_on);
    const renewed = known(row.values.renewed_until);
    const ends = returned === undefined ? [known(term.end), renewed].filter((day) => day !== undefined) : [returned];
    if (ends.length) return judgeEnd(facts, ends.reduce(later), renewed !== undefined && returned === undefined);
    if (term.end === undefined) return missing("end_on");
    return isOpen(term.end) ? judgeRunning(facts) : unknownEnd(row, term, term.endIn);
  },
});

interface Facts {
  readonly row: Row;
  readonly term: SecondmentTerm;
  readonly start: DayValue;
  readonly duty: Duty;
  readonly context: Context;
}

function unknownEnd(row: Row, { startIn, endIn }: SecondmentTerm, at: FieldId): Problem {
  return undetermined("unknown", addressOf(row, at), { cells: [addressOf(row, startIn), addressOf(row, endIn)] });
}

const later = (one: DayValue, other: DayValue): DayValue => (latestOf(other) > latestOf(one) ? other : one);

const running = /至今|长期|在岗|未返岗|进行中|无固定|不限/;
const isOpen = (end: Reading<DayValue>): boolean =>
  hasNotCome(end) || (end instanceof Wording && running.test(end.text));

function judgeEnd(facts: Facts, end: DayValue, renewed: boolean): Outcome {
  const { start, context } = facts;
  if (!governs("ordinance", latestOf(end))) return notApplicable;
  const limit = secondmentEnd(earliestOf(start));
  if (latestOf(end) <= limit) return soon(facts, latestOf(end), context.asOf);
  if (earliestOf(end) <= secondmentEnd(latestOf(start)) + 1) {
    // The day after the inclusive term, on which a term that does not count its first day would end (D25).
    const exact = typeof start === "number" && typeof end === "number";
    if (exact) return said(facts, { level: "info", message: "one-day-over", reading: "D25" }, limit, latestOf(end));
    return said(facts, { level: "warning", message: "month-only", reading: "D35" }, limit, latestOf(end));
  }
  return breach(facts, limit, latestOf(end), renewed, false);
}

function judgeRunning(facts: Facts): Outcome {
  const { start, context } = facts;
  const limit = secondmentEnd(latestOf(start));
  const { asOf } = context;
  if (asOf === null) return said(facts, { level: "undetermined", message: "as-of-unknown" }, limit, limit);
  if (asOf <= limit) return said(facts, { level: "info", message: "open" }, limit, asOf);
  return breach(facts, limit, asOf, false, true);
}

function soon(facts: Facts, end: Day, asOf: Day | null): Outcome {
  if (asOf === null || asOf > end || end - asOf > REMINDER_DAYS) return passed;
  return { ...said(facts, { level: "info", message: "ends-soon" }, end, asOf), dueDate: end };
}

/** More than three years: by the mode, by an extension, and by whether it began before the ordinance (D25, D30). */
function breach(facts: Facts, limit: Day, end: Day, renewed: boolean, isRunning: boolean): Outcome {
  const { row, start, duty, context } = facts;
  const mode = secondmentModeOf(row);
  const reading = readingOf(context, "D25", "c");
  const message = isRunning ? "running-over" : "over";
  if (mode === "beside" && reading === "b") return passed;
  if (earliestOf(start) < inForce.ordinance.from) {
    return said(facts, { level: "warning", message: "began-before", reading: "D30" }, limit, end);
  }
  if (reading === "a" || (mode === "leave" && (reading === "b" || !renewed))) {
    return said(facts, { ...duty, message }, limit, end, doubtOf(duty));
  }
  if (mode !== "leave") return said(facts, { level: "warning", message: "over-beside", reading: "D25" }, limit, end);
  const years = valueToCountWith(parameters.secondmentYears, earliestOf(start)).value;
  const more = valueToCountWith(parameters.secondmentExtensionYears, limit);
  const extended = secondmentEnd(earliestOf(start), years + more.value);
  if (end <= extended) {
    const citations: CitationId[] = ["条例42.2", more.citation];
    return { ...said(facts, { level: "warning", message: "renewed", reading: "D25" }, limit, end), citations };
  }
  const over = said(facts, { ...duty, message: "over-extension" }, limit, end, doubtOf(duty));
  return { ...over, citations: ["条例42.2", more.citation], data: { ...over.data, extended: { day: extended } } };
}

function said(
  { row, term, start }: Facts,
  problem: Pick<Problem, "level" | "message" | "reading">,
  limit: Day,
  end: Day,
  doubt: ReturnType<typeof doubtOf> = { text: "" },
): Problem {
  const startAt = addressOf(row, term.startIn);
  const ended = addressOf(row, known(row.values.renewed_until) === undefined ? term.endIn : "renewed_until");
  return {
    ...problem,
    at: ended ?? startAt,
    cells: [startAt, addressOf(row, "secondment_mode"), addressOf(row, "returned_on")],
    data: {
      start: { day: earliestOf(start) },
      end: { day: end },
      limit: { day: limit },
      late: { count: Math.max(end - limit, 0) },
      doubt,
    },
    dueDate: limit,
    daysLate: problem.level === "error" || problem.level === "warning" ? Math.max(end - limit, 0) : null,
    steps: () => explainTerm("secondment", earliestOf(start)),
  };
}
