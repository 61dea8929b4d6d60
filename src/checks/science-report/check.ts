import { type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import type { CitationId } from "../../calc/steps.ts";
import { unitTypes } from "../../law/units.ts";
import type { DayField, FieldId } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { byReference, type Context, doubtOf, type Duty, governs, unitOf } from "../context.ts";
import { hasNotCome } from "../grants.ts";
import { ofRegister } from "../register.ts";
import { messages } from "./messages.ts";

/** 在项目结题时 has no number of days: so long after the closing an act is a note only. A practice, no number of law. */
const TOLERANCE_DAYS = 30;

interface Act {
  readonly field: DayField & FieldId;
  readonly message: "department" | "city" | "data";
}

const acts: readonly Act[] = [
  { field: "report_to_department_on", message: "department" },
  { field: "report_to_city_on", message: "city" },
  { field: "data_submitted_on", message: "data" },
];

/**
 * Article 9 paragraph 3: who carries out a project of the city's money hands in the scientific report to the department and
 * to the city's authority when it is closed, and submits the data. National law (促转法11.2) demands a report and the data too,
 * so that for central units only the second body rests on the ordinance alone.
 */
export const check = ofRegister({
  id: "science-report",
  zh: "科技报告与信息汇交",
  en: "Scientific report and data",
  citations: ["条例9.3"],
  needs: ["closed_on", "report_to_department_on", "report_to_city_on", "data_submitted_on"],
  readings: ["D29"],
  fidelity: "may-over-report",
  messages,
  ledgers: ["projects"],
  judge(row, context) {
    const { closed_on: closed } = row.values;
    if (closed === undefined) return missing("closed_on");
    const closedAt = addressOf(row, "closed_on");
    const on = known(closed);
    if (on === undefined) return hasNotCome(closed) ? notApplicable : undetermined("unknown", closedAt);
    const { asOf } = context;
    if (!governs("ordinance", earliestOf(on)) || (asOf !== null && earliestOf(on) > asOf)) return notApplicable;
    const funded = cityFunded(row);
    if (funded === false) return notApplicable;
    if (funded === "no-column") return missing("city_funded");
    if (funded === "unknown") {
      return undetermined("funding-unknown", addressOf(row, "city_funded") ?? addressOf(row, "fund_source"));
    }
    const outcomes = acts.map((act) => judgeAct(row, act, on, context));
    const said = outcomes.filter((outcome) => outcome !== passed);
    return said.length ? said : passed;
  },
});

/** 利用本市财政资金设立, by its column or by the words of the source. */
function cityFunded({ values }: Row): boolean | "unknown" | "no-column" {
  const { city_funded: funded, fund_source: source } = values;
  if (typeof funded === "boolean") return funded;
  const words = known(source)?.replace(/\s/g, "") ?? "";
  if (/重庆市|市级|市财政|本市|市科技局|市科委|市教委|市自然科学基金/.test(words)) return true;
  if (/国家|中央|部委|自筹|横向|企业|区级|县级|区县|校级|院级/.test(words)) return false;
  return funded === undefined && source === undefined ? "no-column" : "unknown";
}

function judgeAct(row: Row, { field, message }: Act, closed: DayValue, context: Context): Outcome {
  const reading = row.values[field];
  if (reading === undefined) return missing(field);
  const at = addressOf(row, field);
  const cells = [addressOf(row, "closed_on")];
  const on = known(reading);
  const closing = latestOf(closed);
  if (on === undefined) {
    if (!hasNotCome(reading)) return undetermined("unknown", at, { cells });
    const { asOf } = context;
    const data = { closed: { day: closing }, doubt: { text: "" } };
    if (asOf !== null && asOf - closing <= TOLERANCE_DAYS)
      return { level: "info", message: `${message}-open`, at, cells, data };
    const { duty, citations } = dutyOf(row, field, context);
    return { ...duty, message: `${message}-missing`, at, cells, citations, data: { ...data, doubt: doubtOf(duty) } };
  }
  const late = earliestOf(on) - closing;
  if (late <= 0) return passed;
  const data = { closed: { day: closing }, on: { day: earliestOf(on) }, late: { count: late } };
  const level: Problem["level"] = late <= TOLERANCE_DAYS ? "info" : "warning";
  return { level, message: `${message}-late`, at, cells, data, dueDate: closing, daysLate: late };
}

/** For a central unit: the data and one report are national law's too, the report to the other body is not (D29). */
function dutyOf(row: Row, field: Act["field"], context: Context): { duty: Duty; citations: readonly CitationId[] } {
  const certain: Duty = { level: "error", reading: null };
  if (!unitTypes[unitOf([row], context)].central) return { duty: certain, citations: ["条例9.3"] };
  const reports = [row.values.report_to_department_on, row.values.report_to_city_on];
  const national =
    field === "data_submitted_on" || reports.every((report) => report === undefined || hasNotCome(report));
  return national
    ? { duty: certain, citations: ["条例9.3", "促转法11.2"] }
    : { duty: byReference(context), citations: ["条例9.3"] };
}
