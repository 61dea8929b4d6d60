import { type Day, earliestOf, latestOf } from "../../calc/days.ts";
import { unitTypes } from "../../law/units.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf } from "../../ledger/table.ts";
import { missing, notApplicable, passed, type Problem, undetermined } from "../check.ts";
import { byReference, governs, unitOf } from "../context.ts";
import { conversionStart } from "../conversion-start.ts";
import { hasNotCome, saysNotYet } from "../grants.ts";
import { ofRegister } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Article 28: where the agreed term has passed without conversion and without a just cause, the department may end the
 * project. The unit owes what it agreed on; a cause that is written down is for people to judge.
 */
export const check = ofRegister({
  id: "project-term",
  zh: "项目约定转化期限",
  en: "Agreed term of conversion",
  citations: ["条例28"],
  needs: ["agreed_term", "started_on"],
  readings: ["D9", "D29", "D35"],
  fidelity: "needs-judgement",
  messages,
  ledgers: ["projects"],
  judge(row, context) {
    const { agreed_term: term } = row.values;
    if (term === undefined) return missing("agreed_term");
    const at = addressOf(row, "agreed_term");
    const until = known(term);
    // That a term is agreed on is the department's duty.
    if (until === undefined) return hasNotCome(term) ? notApplicable : undetermined("unknown", at);
    const due = latestOf(until);
    if (!governs("ordinance", due)) return notApplicable;
    const start = conversionStart(row, context);
    if (start.state === "no-column") return missing("started_on");
    if (start.state === "unknown") return undetermined("start-unknown", start.at, { cells: [at] });
    if (start.state === "started" && (start.on === null || earliestOf(start.on) <= due)) {
      const doubtful = start.on !== null && latestOf(start.on) > earliestOf(until);
      if (!doubtful) return passed;
      const data = { due: { day: due } };
      return { level: "warning", message: "month-only", at: start.at, cells: [at], data, reading: "D35", dueDate: due };
    }
    const { reading } = unitTypes[unitOf([row], context)].central ? byReference(context) : { reading: null };
    const { asOf } = context;
    const on = start.state === "started" && start.on !== null ? earliestOf(start.on) : asOf;
    if (on === null) return undetermined("as-of-unknown", at, { data: { due: { day: due } }, dueDate: due });
    const said = (level: Problem["level"], message: string, day: Day): Problem => ({
      level,
      message,
      at: start.at ?? at,
      cells: [at],
      data: { due: { day: due }, on: { day }, late: { count: Math.max(day - due, 0) } },
      dueDate: due,
      daysLate: day > due ? day - due : null,
      reading: level === "warning" ? reading : null,
    });
    if (on <= due) return said("info", "open", on);
    const reason = known(row.values.reason);
    if (reason !== undefined && !saysNotYet(reason)) {
      return { ...said("info", "reason-given", on), cells: [at, addressOf(row, "reason")] };
    }
    return said("warning", start.state === "started" ? "started-late" : "passed", on);
  },
});
