import { applyFrom, replyDue } from "../calc/conversion.ts";
import { type Day, earliestOf, latestOf } from "../calc/days.ts";
import type { Deadline } from "../calc/period.ts";
import { known } from "../ledger/reading.ts";
import type { Row } from "../ledger/table.ts";
import { type Context, readingOf, rollOf } from "./context.ts";

/** The clocks of article 27 as the readings chosen count them, and what a reply 答复 says. */

/** 超过 leaves the boundary day out; under the other reading of D10 it is in. */
const boundaryIsOver = (context: Context): boolean => readingOf(context, "D10", "a") === "b";

/** The first day on which a completer may apply, one year after completion. */
export function applyFromBy(completion: Day, context: Context): Day {
  return applyFrom(completion) - (boundaryIsOver(context) ? 1 : 0);
}

/** The last day to answer an application, three months after the unit received it. */
export function replyDueBy(received: Day, context: Context): Deadline {
  const due = replyDue(received, context.restDays, rollOf(context));
  return boundaryIsOver(context) ? { ...due, unrolled: due.unrolled - 1, day: due.day - 1 } : due;
}

/** Applied for before the year was over on any reading, so that the application sets no clock of its own. */
export function isPremature({ values }: Row): boolean {
  const [completed, applied] = [known(values.completed_on), known(values.applied_on)];
  if (completed === undefined || applied === undefined) return false;
  return latestOf(applied) < applyFrom(earliestOf(completed)) - 1;
}

const refusal = /不同意|不予|不批准|不准|拒绝|否决|驳回|退回|^否$|^不$|^×$/;
const consent = /同意|批准|准予|通过|^是$|^√$|已签/;

/** What the unit answered; undefined where nothing is said or it cannot be told. */
export function replyOf({ values }: Row): "agreed" | "refused" | undefined {
  const words = known(values.reply)?.replace(/\s/g, "");
  if (words === undefined) return undefined;
  if (refusal.test(words)) return "refused";
  return consent.test(words) ? "agreed" : undefined;
}
