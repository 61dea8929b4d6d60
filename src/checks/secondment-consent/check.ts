import { earliestOf, latestOf } from "../../calc/days.ts";
import { known, Unreadable } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { type Context, doubtOf, type Duty, governs, rulesGovern } from "../context.ts";
import { hasNotCome, saysNotYet } from "../grants.ts";
import { isPrincipal, postClassOf } from "../leaders.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { type SecondmentTerm, secondmentTermOf } from "../secondments.ts";
import { messages } from "./messages.ts";

/**
 * Article 42 paragraph 2: the unit consents before a secondment begins, and by paragraph 3 rights and duties are ruled or
 * agreed. Rules （十一） let researchers in leading posts work in companies on a written application, principals 单位正职 not.
 */
export const check = ofRegister({
  id: "secondment-consent",
  zh: "离岗兼职的同意",
  en: "Consent to a secondment",
  citations: ["条例42.2", "细则11"],
  needs: ["consented_on"],
  readings: ["D24", "D29", "D31", "D32", "D35"],
  fidelity: "needs-judgement",
  messages,
  ledgers: ["secondments"],
  judge(row, context) {
    const duty = rowDuty(row, context);
    if (!duty) return notApplicable;
    const term = secondmentTermOf(row);
    const start = known(term.start);
    if (start !== undefined && !governs("ordinance", earliestOf(start))) return notApplicable;
    const outcomes = [judgeConsent(row, term, duty), judgeAgreement(row), judgeLeader(row, term, context)];
    const said = outcomes.filter((outcome) => outcome !== passed);
    return said.length ? said : passed;
  },
});

function judgeConsent(row: Row, { start, startIn }: SecondmentTerm, duty: Duty): Outcome {
  const { consented_on: consented } = row.values;
  if (consented === undefined) return missing("consented_on");
  const on = known(consented);
  const begun = known(start);
  if (on !== undefined && begun !== undefined && latestOf(on) <= earliestOf(begun)) return passed;
  const at = addressOf(row, "consented_on");
  const cells = [addressOf(row, startIn)];
  if (on === undefined) {
    if (!hasNotCome(consented)) return undetermined("unknown", at, { cells });
    return { ...duty, message: "no-consent", at, cells, data: { doubt: doubtOf(duty) }, citations: ["条例42.2"] };
  }
  if (start === undefined) return missing("start_on");
  if (begun === undefined) return undetermined("unknown", cells[0], { cells: [at] });
  const data = { consented: { day: earliestOf(on) }, start: { day: latestOf(begun) }, doubt: doubtOf(duty) };
  const place = { at, cells, data, citations: ["条例42.2"] };
  if (earliestOf(on) > latestOf(begun)) return { ...duty, message: "consent-late", ...place };
  return { level: "warning", message: "month-only", ...place, reading: "D35" };
}

/** 建立制度规定或者…约定: where the unit has a rule, an agreement is not needed, so that its absence alone is no breach. */
function judgeAgreement(row: Row): Outcome {
  const { agreement_no: agreement } = row.values;
  if (agreement === undefined || agreement instanceof Unreadable) return passed;
  if (typeof agreement === "string" && !saysNotYet(agreement)) return passed;
  return { level: "warning", message: "no-agreement", at: addressOf(row, "agreement_no"), citations: ["条例42.3"] };
}

function judgeLeader(row: Row, { start }: SecondmentTerm, context: Context): Outcome {
  const begun = known(start);
  if (!rulesGovern(begun === undefined ? null : earliestOf(begun), context)) return passed;
  const post = postClassOf(row);
  const at = addressOf(row, "post_class") ?? addressOf(row, "post");
  if (isPrincipal(row, context))
    return { level: "warning", message: "principal", at, reading: "D24", citations: ["细则11"] };
  const { applied_on: applied } = row.values;
  if (post !== "leader" || applied === undefined || !hasNotCome(applied)) return passed;
  const cells = [at];
  return {
    level: "warning",
    message: "leader-not-applied",
    at: addressOf(row, "applied_on"),
    cells,
    citations: ["细则11"],
  };
}
