import { annualReportDue, annualReportYearEnd } from "../../calc/annual-report.ts";
import { type Day, dayOf, earliestOf, latestOf } from "../../calc/days.ts";
import { isPast } from "../../calc/period.ts";
import type { CitationId } from "../../calc/steps.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, doubtOf, type Duty, governs, readingOf, rollOf } from "../context.ts";
import { hasNotCome } from "../grants.ts";
import { hasOneOf, ofRegister, rowDuty } from "../register.ts";
import { yearOf } from "../years.ts";
import { messages } from "./messages.ts";

/**
 * Article 9 paragraph 4 and, in the same words, 促转法21: last year's report goes to the department in charge, 按照规定. The day
 * of 30 March is known from memory and moved by each year's notice, so a report after it is doubtful; a year that ended
 * without one is a breach (D34).
 */
export const check = ofRegister({
  id: "annual-report-filed",
  zh: "年度报告报送",
  en: "Annual report filed",
  citations: ["条例9.4", "细则9"],
  needs: ["report_year", "report_filed_on"],
  readings: ["D3", "D32", "D34", "D35"],
  fidelity: "may-over-report",
  messages,
  ledgers: ["unit", "payroll"],
  about: hasOneOf("report_filed_on"),
  judge(row, context) {
    // National law says the same, so that central institutes are bound by it directly.
    const duty = rowDuty(row, context, true);
    if (!duty) return notApplicable;
    const { report_year: reportYear, year: plainYear, report_filed_on: filed } = row.values;
    if (reportYear === undefined && plainYear === undefined) return missing("report_year");
    const year = yearOf(row);
    const at = addressOf(row, "report_filed_on");
    if (year === undefined)
      return undetermined("year-unknown", addressOf(row, "report_year") ?? addressOf(row, "year"));
    const citations = citedOn(annualReportDue(year, context.restDays, rollOf(context)).unrolled);
    if (!citations) return notApplicable;
    if (filed === undefined) return missing("report_filed_on");
    const facts: Facts = { row, year, duty, context, citations };
    const on = known(filed);
    if (on === undefined) return hasNotCome(filed) ? judgeMissing(facts) : undetermined("unknown", at, { citations });
    if (latestOf(on) < dayOf(year + 1, 1, 1)) return said(facts, "warning", "before-year-end", latestOf(on));
    if (earliestOf(on) > annualReportYearEnd(year)) return breach(facts, "after-year", earliestOf(on));
    return late(facts, earliestOf(on), latestOf(on), "late");
  },
});

interface Facts {
  readonly row: Row;
  readonly year: number;
  readonly duty: Duty;
  readonly context: Context;
  readonly citations: readonly CitationId[];
}

/** Before the ordinance national law alone demands the report. */
function citedOn(due: Day): readonly CitationId[] | undefined {
  if (governs("ordinance", due)) return ["条例9.4", "细则9", "促转法21"];
  return governs("national", due) ? ["促转法21"] : undefined;
}

function judgeMissing(facts: Facts): Outcome {
  const { year, context } = facts;
  const { asOf } = context;
  if (asOf === null) return said(facts, "undetermined", "as-of-unknown", annualReportYearEnd(year));
  if (asOf > annualReportYearEnd(year)) return breach(facts, "missing", asOf);
  const outcome = late(facts, asOf, asOf, "overdue");
  return outcome === passed ? said(facts, "info", "open", asOf) : outcome;
}

/** Late by the national day alone, which the year's own notice may have moved (D34). */
function late(facts: Facts, from: Day, to: Day, message: "late" | "overdue"): Outcome {
  const { context, year } = facts;
  if (readingOf(context, "D34", "a") === "b") return passed;
  const due = annualReportDue(year, context.restDays, rollOf(context));
  const [surely, maybe] = [isPast(from, due), isPast(to, due)];
  if (surely === true) return { ...said(facts, "warning", message, from), reading: "D34" };
  if (surely === undefined || maybe === undefined) return said(facts, "undetermined", "rest-days-unknown", from);
  return maybe ? { ...said(facts, "warning", "month-only", to), reading: "D35", daysLate: null } : passed;
}

function breach(facts: Facts, message: "missing" | "after-year", on: Day): Problem {
  return { ...said(facts, facts.duty.level, message, on), reading: facts.duty.reading };
}

function said(
  { row, year, duty, context, citations }: Facts,
  level: Problem["level"],
  message: string,
  on: Day,
): Problem {
  const due = annualReportDue(year, context.restDays, rollOf(context));
  const days = Math.max(on - due.day, 0);
  const judged = level === "error" || level === "warning";
  return {
    level,
    message,
    at: addressOf(row, "report_filed_on"),
    cells: [addressOf(row, "report_year") ?? addressOf(row, "year")],
    citations,
    data: {
      year: { text: String(year) },
      due: { day: due.day },
      end: { day: annualReportYearEnd(year) },
      on: { day: on },
      late: { count: days },
      doubt: doubtOf(duty),
    },
    dueDate: due.day,
    daysLate: judged && days > 0 ? days : null,
  };
}
