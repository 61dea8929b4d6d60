import { parameters } from "../law/parameters.ts";
import type { RestDays } from "../law/rest-days.ts";
import { valueToCountWith } from "./dated.ts";
import type { Day } from "./days.ts";
import { addMonths, addYears, type Deadline, explainRoll, type Roll, rollOver } from "./period.ts";
import type { Step } from "./steps.ts";

/** The two clocks of article 27. 超过 does not include the boundary day (民法典1259, D10). */

/** The first day on which a completer may apply 申请: the day after one year without conversion (条例27.1). */
export function applyFrom(completion: Day): Day {
  return addYears(completion, valueToCountWith(parameters.untransferredYears, completion).value) + 1;
}

/** The last day to answer an application: three months after the unit received it, rolled over rest days (条例27.2, D3). */
export function replyDue(received: Day, restDays: RestDays, roll?: Roll): Deadline {
  const unrolled = addMonths(received, valueToCountWith(parameters.applicationReplyMonths, received).value);
  const { day, rolled, certain } = rollOver(unrolled, restDays, roll);
  return { unrolled, day, rolled, certain };
}

/** The steps of {@link applyFrom}. */
export function explainApplyFrom(completion: Day): Step[] {
  const { value, citation } = valueToCountWith(parameters.untransferredYears, completion);
  const end = addYears(completion, value);
  const year = { start: { day: completion }, years: { count: value }, end: { day: end } };
  return [
    { id: "untransferred-year", data: year, citation },
    { id: "apply-from", data: { day: { day: end + 1 } }, citation: "民法典1259" },
  ];
}

/** The steps of {@link replyDue}. */
export function explainReplyDue(received: Day, result: Deadline, roll: Roll = "rest-days"): Step[] {
  const { value, citation } = valueToCountWith(parameters.applicationReplyMonths, received);
  const months = { start: { day: received }, months: { count: value }, end: { day: result.unrolled } };
  return [
    { id: "reply-months", data: months, citation },
    ...explainRoll(result.unrolled, result, roll !== "rest-days"),
  ];
}
