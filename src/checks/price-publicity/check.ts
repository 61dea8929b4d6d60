import { valueOn } from "../../calc/dated.ts";

import { parameters } from "../../law/parameters.ts";
import { factOf } from "../../ledger/books.ts";
import type { FieldId } from "../../ledger/fields.ts";

import { turnsOnUnit } from "../by-unit.ts";
import { type Check, notApplicable, type Outcome, passed } from "../check.ts";
import { contractDay, doubtOf, instituteDuty, isUnsigned, unitOf } from "../context.ts";
import { pricedByAgreement } from "../price-agreement.ts";
import { judgePublicity, periodCell, recordsPublicity, publicityOutcome } from "../publicity-records.ts";
import { messages } from "./messages.ts";

const columns: readonly FieldId[] = ["price_pub_start", "price_pub_end"];

/** Article 24 paragraph 2: a price set by agreement is publicised in the unit for at least 15 days, three-way (D2). */
export const check: Check = turnsOnUnit({
  id: "price-publicity",
  zh: "价格公示期",
  en: "Price publicity",
  citations: ["条例24.2"],
  needs: ["price_method", ...columns],
  readings: ["D1", "D2", "D3", "D4", "D29", "D32", "D35", "D44"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const lacking = recordsPublicity(deal, "price", context) ? [] : columns;
    const applies = pricedByAgreement(deal, context, { text: "national", lacking });
    if ("outcome" in applies) return applies.outcome;
    const day = contractDay(deal);
    const entry = valueOn(parameters.pricePublicityDays, day);
    const unit = unitOf(deal.rows, context);
    const required = entry?.value ?? 0;
    const states = deal.pricePublicity.map((record) => judgePublicity(record, required, context));
    const written = states.filter((state) => state.kind !== "blank");
    if (!written.length) {
      // Publicity as such is demanded by national law too; only the number of days is the ordinance's own.
      const duty = instituteDuty(unit, true, context);
      const at = states[0] ? periodCell(states[0].record) : factOf(deal, "contract_no").at;
      if (!duty) return notApplicable;
      if (isUnsigned(deal)) {
        return { level: "info", message: "before-signing", at, data: { required: { count: required } } };
      }
      const data = { required: { count: required }, doubt: doubtOf(duty) };
      if (!entry) return { ...duty, message: "not-recorded-national", at, data, citations: ["促转法18"] };
      return unit === "中央在渝高校院所"
        ? { ...duty, message: "not-recorded-central", at, data, citations: ["条例24.2", "促转法18"] }
        : { ...duty, message: "not-recorded", at, data };
    }
    if (!entry) return passed;
    const duty = instituteDuty(unit, false, context);
    if (!duty) return notApplicable;
    // A price may be publicised anew: the longest of the records counts.
    const outcomes = written.map((state) =>
      publicityOutcome(state, { required, duty, citation: "条例24.2", fields: period }, context),
    );
    return outcomes.reduce((best, outcome) => (rank(outcome) < rank(best) ? outcome : best));
  },
});

const period = { start: "price_pub_start", end: "price_pub_end" } as const;

const order = ["passed", "info", "warning", "undetermined", "missing", "error"];
const rank = (outcome: Outcome): number => order.indexOf("level" in outcome ? outcome.level : outcome.outcome);
