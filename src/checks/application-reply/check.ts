import { explainReplyDue } from "../../calc/conversion.ts";
import { type Day, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { isPast } from "../../calc/period.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { isPremature, replyDueBy, replyOf } from "../applications.ts";
import { missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, doubtOf, type Duty, governs, readingOf, rollOf } from "../context.ts";
import { hasNotCome } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Article 27 paragraph 2: more than three months without a reply, or a refusal without a just cause, and the completer may
 * convert the achievement alone. The text gives a right and lays down no duty to answer, so this is a warning.
 */
export const check = ofRegister({
  id: "application-reply",
  zh: "三个月内答复申请",
  en: "Reply within three months",
  citations: ["条例27.2"],
  needs: ["received_by_unit_on", "replied_on"],
  readings: ["D3", "D5", "D10", "D11", "D29", "D32", "D35"],
  fidelity: "needs-judgement",
  messages,
  ledgers: ["applications"],
  judge(row, context) {
    const duty = rowDuty(row, context);
    if (!duty || row.values.is_service === false) return notApplicable;
    const { received_by_unit_on: received, applied_on: applied, replied_on: replied } = row.values;
    if (received === undefined) return missing("received_by_unit_on");
    const from = known(received);
    if (from === undefined) {
      const none = received === null && (applied === undefined || hasNotCome(applied));
      return none ? notApplicable : undetermined("unknown", addressOf(row, "received_by_unit_on"));
    }
    if (!governs("ordinance", earliestOf(from)) || isPremature(row)) return notApplicable;
    if (replied === undefined) return missing("replied_on");
    const clock: Clock = { row, from, duty, context };
    const on = known(replied);
    if (on !== undefined) return judgeReply(clock, on);
    if (!hasNotCome(replied)) return undetermined("unknown", addressOf(row, "replied_on"));
    // An answer without its day came at some time or other.
    return replyOf(row) === undefined ? judgeSilence(clock) : undetermined("unknown", addressOf(row, "replied_on"));
  },
});

interface Clock {
  readonly row: Row;
  readonly from: DayValue;
  readonly duty: Duty;
  readonly context: Context;
}

function problem({ row, from, duty, context }: Clock, level: Problem["level"], message: string, on: Day): Problem {
  const due = replyDueBy(latestOf(from), context);
  const late = Math.max(on - due.day, 0);
  return {
    level,
    message,
    at: addressOf(row, "replied_on"),
    cells: [addressOf(row, "received_by_unit_on")],
    reading: level === "warning" ? duty.reading : null,
    data: {
      received: { day: earliestOf(from) },
      due: { day: due.day },
      replied: { day: on },
      late: { count: late },
      doubt: doubtOf(duty),
    },
    dueDate: due.day,
    daysLate: level === "warning" ? late : null,
    steps: () => explainReplyDue(latestOf(from), due, rollOf(context)),
  };
}

function judgeSilence(clock: Clock): Outcome {
  const { context, from } = clock;
  const { asOf } = context;
  if (asOf === null) return problem(clock, "undetermined", "as-of-unknown", latestOf(from));
  const past = isPast(asOf, replyDueBy(latestOf(from), context));
  if (past === undefined) return problem(clock, "undetermined", "rest-days-unknown", asOf);
  return past ? problem(clock, "warning", "no-reply", asOf) : problem(clock, "info", "open", asOf);
}

function judgeReply(clock: Clock, on: DayValue): Outcome {
  const { context, from } = clock;
  const due = replyDueBy(latestOf(from), context);
  const late = isPast(earliestOf(on), due);
  if (late === true) return problem(clock, "warning", "late", earliestOf(on));
  const maybe = isPast(latestOf(on), typeof from === "number" ? due : replyDueBy(earliestOf(from), context));
  if (late === undefined || maybe === undefined)
    return problem(clock, "undetermined", "rest-days-unknown", earliestOf(on));
  if (maybe) return { ...problem(clock, "warning", "month-only", latestOf(on)), reading: "D35", daysLate: null };
  return replyOf(clock.row) === "refused" ? judgeRefusal(clock, on) : passed;
}

/** 无正当理由不同意: a refusal unlocks the right by itself, or only with the three months (D11). Just causes are not computable. */
function judgeRefusal({ row, from, context }: Clock, on: DayValue): Outcome {
  const { reason } = row.values;
  const at = addressOf(row, "reason") ?? addressOf(row, "reply");
  const cells = [addressOf(row, "reply"), addressOf(row, "replied_on")];
  if (reason === undefined) return missing("reason");
  if (reason !== null) return undetermined("reason-given", at, { cells, reading: "D11" });
  const due = replyDueBy(latestOf(from), context);
  const { asOf } = context;
  if (readingOf(context, "D11", "a") === "b" && asOf !== null && asOf <= due.day) return passed;
  const data = { replied: { day: earliestOf(on) } };
  return { level: "warning", message: "refused", at, cells, data, reading: "D11" };
}
