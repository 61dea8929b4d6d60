import { explainApplyFrom } from "../../calc/conversion.ts";
import { type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { applyFromBy } from "../applications.ts";
import { missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, doubtOf, type Duty, governs } from "../context.ts";
import { conversionStart } from "../conversion-start.ts";
import { hasNotCome } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Article 27 paragraph 1: more than a year 超过一年 after completion without conversion the completer may apply in writing.
 * Before anybody applies the right is a reminder; an application before the year is over rests on nothing.
 */
export const check = ofRegister({
  id: "untransferred-one-year",
  zh: "一年未转化可以申请",
  en: "Application after one year",
  citations: ["条例27.1"],
  needs: ["completed_on"],
  readings: ["D5", "D8", "D9", "D10", "D29", "D32", "D35"],
  fidelity: "full",
  messages,
  ledgers: ["applications"],
  judge(row, context) {
    const duty = rowDuty(row, context);
    if (!duty || row.values.is_service === false) return notApplicable;
    const { completed_on: completed, applied_on: applied } = row.values;
    if (completed === undefined) return missing("completed_on");
    const on = known(applied);
    if (on === undefined && applied !== undefined && !hasNotCome(applied)) {
      return undetermined("unknown", addressOf(row, "applied_on"));
    }
    if (!governs("ordinance", on === undefined ? context.asOf : earliestOf(on))) return notApplicable;
    const done = known(completed);
    if (done === undefined) return undetermined("unknown", addressOf(row, "completed_on"));
    return on === undefined ? reminder(row, done, context) : judgeApplication(row, done, on, duty, context);
  },
});

function judgeApplication(row: Row, done: DayValue, on: DayValue, duty: Duty, context: Context): Outcome {
  const from = applyFromBy(earliestOf(done), context);
  const warning = (message: string, reading: string | null, field: FieldId = "applied_on"): Problem => ({
    level: "warning",
    message,
    reading,
    at: addressOf(row, field),
    cells: [addressOf(row, "applied_on"), addressOf(row, "completed_on")],
    data: {
      completed: { day: earliestOf(done) },
      applied: { day: latestOf(on) },
      from: { day: from },
      doubt: doubtOf(duty),
    },
    dueDate: from,
    steps: () => explainApplyFrom(earliestOf(done)),
  });
  // On the boundary day itself the year is full, and over under the other reading (D10).
  if (latestOf(on) < from) return warning("too-early", latestOf(on) === from - 1 ? "D10" : duty.reading);
  if (earliestOf(on) < applyFromBy(latestOf(done), context)) return warning("month-only", "D35");
  return row.values.written === false ? warning("not-written", duty.reading, "written") : passed;
}

function reminder(row: Row, done: DayValue, context: Context): Outcome {
  const start = conversionStart(row, context);
  if (start.state === "no-column") return missing("started_on");
  if (start.state === "unknown") return undetermined("start-unknown", start.at);
  if (start.state === "started") return passed;
  const { asOf } = context;
  const from = applyFromBy(latestOf(done), context);
  const at = addressOf(row, "applied_on") ?? start.at;
  const cells = [addressOf(row, "completed_on"), start.at];
  const place = { at, cells, dueDate: from - 1 };
  if (asOf === null) return undetermined("as-of-unknown", at, { ...place, data: { from: { day: from } } });
  if (asOf < from) return passed;
  const data = { completed: { day: earliestOf(done) }, from: { day: from }, late: { count: asOf - from + 1 } };
  const steps = () => explainApplyFrom(latestOf(done));
  return { level: "info", message: "right-arisen", ...place, data, daysLate: asOf - from + 1, steps };
}
