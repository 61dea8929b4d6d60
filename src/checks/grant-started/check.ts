import { type Day, earliestOf, latestOf } from "../../calc/days.ts";
import { explainTerm, grantStartBy } from "../../calc/term.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf } from "../../ledger/table.ts";
import { missing, notApplicable, passed, type Problem, undetermined } from "../check.ts";
import { rulesGovern } from "../context.ts";
import { hasNotCome, pilotMessages, pilotOf, startField } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Rules （二）: a completer who has not substantively started 实质性启动 within a year of the grant; after it the pilot unit may
 * step in. Nobody breaches anything, so it is a reminder. A blank start is none (D28); the year is not rolled.
 */
export const check = ofRegister({
  id: "grant-started",
  zh: "赋权后一年内启动",
  en: "Started within a year of the grant",
  citations: ["细则2"],
  needs: ["grant_on", "started_on"],
  readings: ["D5", "D28", "D31", "D32"],
  fidelity: "needs-judgement",
  messages: { ...messages, ...pilotMessages },
  ledgers: ["grants"],
  judge(row, context) {
    if (!rowDuty(row, context)) return notApplicable;
    const { grant_on: granted, entrusted_on: entrusted } = row.values;
    const field = startField(context);
    const started = row.values[field];
    if (granted === undefined) return missing("grant_on");
    const day = known(granted);
    const grantAt = addressOf(row, "grant_on");
    if (day === undefined) {
      return granted === null && hasNotCome(started ?? null) ? notApplicable : undetermined("unknown", grantAt);
    }
    if (!rulesGovern(earliestOf(day), context)) return notApplicable;
    const pilot = pilotOf(row, context);
    if (pilot === false) return notApplicable;
    if (started === undefined) return missing(field);
    const at = addressOf(row, field);
    const due = grantStartBy(latestOf(day));
    const begun = known(started);
    const place = { at, cells: [grantAt] };
    if (begun === undefined && !hasNotCome(started)) return undetermined("unknown", at, { cells: [grantAt] });
    if (begun !== undefined && earliestOf(begun) <= due) return passed;
    // What the unit has taken in hand is no longer the completer's to start.
    if (begun === undefined && known(entrusted) !== undefined) return notApplicable;
    if (typeof pilot === "object") return pilot;
    const data = { grant: { day: earliestOf(day) }, due: { day: due } };
    const info = (message: string, on: Day): Problem => ({
      level: "info",
      message,
      ...place,
      data: { ...data, late: { count: Math.max(on - due, 0) }, start: { day: on } },
      dueDate: due,
      daysLate: on > due ? on - due : null,
      steps: () => explainTerm("grant-start", latestOf(day)),
    });
    if (begun !== undefined) return info("started-late", earliestOf(begun));
    const { asOf } = context;
    if (asOf === null) return undetermined("as-of-unknown", at, { cells: [grantAt], data, dueDate: due });
    return info(asOf > due ? "not-started" : "open", asOf);
  },
});
