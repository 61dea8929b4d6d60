import { explainReplyDue } from "../../calc/conversion.ts";
import { type Day, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { isPast } from "../../calc/period.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { replyDueBy, replyOf } from "../applications.ts";
import { missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { type Context, doubtOf, type Duty, governs, readingOf, rollOf } from "../context.ts";
import { hasNotCome } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Article 27 paragraph 2: who converts alone 自行实施转化 has waited three months for a reply, or was refused without a just
 * cause, and has reported in writing to the department in charge of the unit before.
 */
export const check = ofRegister({
  id: "self-conversion-report",
  zh: "自行转化先报告",
  en: "Report before self-conversion",
  citations: ["条例27.2"],
  needs: ["self_started_on", "reported_on"],
  readings: ["D3", "D10", "D11", "D29", "D32", "D35"],
  fidelity: "needs-judgement",
  messages,
  ledgers: ["applications"],
  judge(row, context) {
    const duty = rowDuty(row, context);
    if (!duty || row.values.is_service === false) return notApplicable;
    const { self_started_on: started } = row.values;
    if (started === undefined) return missing("self_started_on");
    const on = known(started);
    const at = addressOf(row, "self_started_on");
    if (on === undefined) return hasNotCome(started) ? notApplicable : undetermined("unknown", at);
    if (!governs("ordinance", earliestOf(on))) return notApplicable;
    // With the unit's consent in time it is no conversion against its silence, but one under the agreement.
    if (replyOf(row) === "agreed" && !isLate(row, context)) return notApplicable;
    const outcomes = [judgeReport(row, on, duty), judgeRight(row, on, duty, context)];
    const said = outcomes.filter((outcome) => outcome !== passed);
    return said.length ? said : passed;
  },
});

function isLate(row: Row, context: Context): boolean {
  const [received, replied] = [known(row.values.received_by_unit_on), known(row.values.replied_on)];
  if (received === undefined || replied === undefined) return false;
  return isPast(earliestOf(replied), replyDueBy(latestOf(received), context)) === true;
}

/** 经向所在单位主管部门书面报告后: the report comes first, on the same day at the latest. */
function judgeReport(row: Row, started: DayValue, duty: Duty): Outcome {
  const { reported_on: reported } = row.values;
  if (reported === undefined) return missing("reported_on");
  const at = addressOf(row, "reported_on");
  const cells = [addressOf(row, "self_started_on")];
  const on = known(reported);
  const data = { started: { day: earliestOf(started) }, doubt: doubtOf(duty) };
  if (on === undefined) {
    if (!hasNotCome(reported)) return undetermined("unknown", at, { cells });
    return { ...duty, message: "not-reported", at, cells, data };
  }
  const both = { ...data, reported: { day: earliestOf(on) } };
  if (earliestOf(on) > latestOf(started)) return { ...duty, message: "reported-late", at, cells, data: both };
  if (latestOf(on) > earliestOf(started)) {
    return { level: "warning", message: "month-only", at, cells, data: both, reading: "D35" };
  }
  return passed;
}

/** Whether the right had arisen on the day of the start. */
function judgeRight(row: Row, started: DayValue, duty: Duty, context: Context): Outcome {
  const { received_by_unit_on: received, replied_on: replied, reason } = row.values;
  const at = addressOf(row, "self_started_on");
  if (received === undefined) return missing("received_by_unit_on");
  const from = known(received);
  if (from === undefined)
    return undetermined("application-unknown", at, { cells: [addressOf(row, "received_by_unit_on")] });
  const refused = replyOf(row) === "refused" && !isLate(row, context);
  const answered = known(replied);
  if (refused && answered !== undefined) {
    const reasonAt = addressOf(row, "reason");
    if (reason !== null && reason !== undefined)
      return undetermined("reason-given", at, { cells: [reasonAt], reading: "D11" });
    if (readingOf(context, "D11", "a") === "a") return rightFrom(row, started, earliestOf(answered), duty);
    return { ...afterThreeMonths(row, started, from, duty, context, "D11") };
  }
  if (answered !== undefined && !isLate(row, context))
    return undetermined("reply-unknown", at, { cells: [addressOf(row, "reply")] });
  return afterThreeMonths(row, started, from, duty, context, null);
}

/** After a refusal in time the right is there at once (D11). */
function rightFrom(row: Row, started: DayValue, day: Day, duty: Duty): Outcome {
  if (latestOf(started) >= day) return passed;
  const data = { started: { day: latestOf(started) }, from: { day }, doubt: doubtOf(duty) };
  const at = addressOf(row, "self_started_on");
  return { ...duty, message: "before-right", at, cells: [addressOf(row, "replied_on")], data, dueDate: day };
}

function afterThreeMonths(
  row: Row,
  started: DayValue,
  received: DayValue,
  duty: Duty,
  context: Context,
  reading: "D11" | null,
): Outcome {
  const first = replyDueBy(earliestOf(received), context);
  const at = addressOf(row, "self_started_on");
  const cells = [addressOf(row, "received_by_unit_on"), addressOf(row, "replied_on")];
  const data = { started: { day: latestOf(started) }, from: { day: first.day + 1 }, doubt: doubtOf(duty) };
  const place = {
    at,
    cells,
    data,
    dueDate: first.day + 1,
    steps: () => explainReplyDue(earliestOf(received), first, rollOf(context)),
  };
  if (latestOf(started) <= first.unrolled) {
    const breach: Duty = reading === null ? duty : { level: "warning", reading };
    return { ...breach, message: "before-right", ...place };
  }
  // Without a roll-over of the last day the right would have been there.
  if (first.rolled && latestOf(started) <= first.day) {
    return { level: "warning", message: "before-right", ...place, reading: "D3" };
  }
  const certain = isPast(latestOf(started), first);
  if (certain === undefined) return undetermined("rest-days-unknown", at, place);
  const last = replyDueBy(latestOf(received), context);
  if (earliestOf(started) > last.day) return passed;
  return { level: "warning", message: "month-only-right", ...place, reading: "D35" };
}
