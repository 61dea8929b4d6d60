import { valueOn } from "../../calc/dated.ts";
import { parameters } from "../../law/parameters.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf } from "../../ledger/table.ts";
import { missing, notApplicable, passed, undetermined } from "../check.ts";
import { rulesGovern } from "../context.ts";
import { hasOneOf, ofRegister } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Rules （二十三）: a party whose research credit score 科研诚信分值 is 0 or less is publicised. Scoring and publicity are the
 * authorities'; a ledger breaches nothing, so it is a reminder of the risk.
 */
export const check = ofRegister({
  id: "credit-score",
  zh: "科研诚信分值",
  en: "Research credit score",
  citations: ["细则23"],
  needs: ["credit_score"],
  readings: ["D31"],
  fidelity: "full",
  messages,
  ledgers: ["unit", "payroll", "transfers", "projects", "secondments", "grants", "other", "unknown"],
  about: hasOneOf("credit_score"),
  turnsOnUnit: false,
  judge(row, context) {
    // A score is of the day on which it is looked at.
    if (!rulesGovern(context.asOf, context)) return notApplicable;
    const { credit_score: score } = row.values;
    const at = addressOf(row, "credit_score");
    if (score === undefined) return missing("credit_score");
    const points = known(score);
    if (points === undefined) return undetermined("unknown", at);
    const limit = valueOn(parameters.creditScoreLimit, context.asOf)?.value ?? 0;
    if (points > limit) return passed;
    return { level: "info", message: "low", at, data: { score: { count: points }, limit: { count: limit } } };
  },
});
