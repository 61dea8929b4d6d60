import { earliestOf } from "../../calc/days.ts";
import type { UnitType } from "../../law/units.ts";
import type { DayField, FieldId } from "../../ledger/fields.ts";
import { known, Unreadable, Wording } from "../../ledger/reading.ts";
import { addressOf, type Row, type Table } from "../../ledger/table.ts";
import { unclearUnitIn, unitUnclear } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { byReference, type Context, doubtOf, type Duty, governs, instituteDuty, unitOf } from "../context.ts";
import { hasNotCome, saysNotYet } from "../grants.ts";
import { aboutRow, hasOneOf } from "../register.ts";
import { messages } from "./messages.ts";

const isOfRules = hasOneOf("rule_name", "rule_contents", "staff_heard_on", "rule_publicised_on", "rule_adopted_on");
const concerns = (table: Table): boolean => table.kind === "unit" && isOfRules(table);

/** What article 25 paragraph 1 has the rules make clear, as the ledger's words say it. */
const contents: readonly (readonly [zh: string, words: RegExp])[] = [
  ["结题登记或者备案", /结题|登记|备案/],
  ["转化实施", /实施|转化(?:流程|程序|方式|管理)/],
  ["收益分配", /分配|奖酬|奖励/],
  ["科技成果完成人权利义务", /权利|义务|权责/],
  ["组织保障", /组织|保障|领导小组|机构设置/],
  ["异议处理", /异议|争议|申诉/],
];
const complete = /全部|齐全|六项|均已?(?:明确|规定|包括|包含)/;
/** A rule about conversions, among other rules of the unit; what article 26 asks of companies. */
const aboutConversion = /转化|成果|知识产权|专利|技术转移|技术转让|许可|作价|赋权|奖酬/;

/** The steps of article 25 paragraph 2, for which no order and no number of days is given. */
const steps: readonly (readonly [
  field: DayField & FieldId,
  message: "not-heard" | "not-publicised" | "not-adopted",
])[] = [
  ["staff_heard_on", "not-heard"],
  ["rule_publicised_on", "not-publicised"],
  ["rule_adopted_on", "not-adopted"],
];

/**
 * Article 25: institutes have rules for conversions that make six things clear, made after hearing the staff, publicised in
 * the unit and adopted. Article 26: the internal rules of state-owned companies say something of conversions. Judged over all
 * rules of the unit, of which each may cover a part; the steps rule by rule.
 */
export const check: Check = {
  id: "unit-rules",
  zh: "本单位转化制度",
  en: "The unit's own rules",
  citations: ["条例25", "条例26"],
  needs: ["rule_name"],
  readings: ["D29", "D32"],
  fidelity: "needs-judgement",
  messages: { ...messages, "unit-unclear": unitUnclear },
  subject: "table",
  judge(table, context) {
    if (!concerns(table)) return context.books.tables.some(concerns) ? [] : [missing("rule_name")];
    const byUnit = new Map<UnitType, Row[]>();
    const unclear: Outcome[] = [];
    for (const row of table.rows) {
      const problem = unclearUnitIn([row]);
      if (problem) unclear.push(aboutRow(problem, row));
      else {
        const unit = unitOf([row], context);
        byUnit.set(unit, [...(byUnit.get(unit) ?? []), row]);
      }
    }
    return [...unclear, ...[...byUnit].flatMap(([unit, rows]) => judgeUnit(unit, rows, context))];
  },
};

function judgeUnit(unit: UnitType, rows: readonly Row[], context: Context): Outcome[] {
  if (!governs("ordinance", context.asOf)) return [notApplicable];
  const institute = instituteDuty(unit, false, context);
  if (institute) return judgeInstitute(rows, institute);
  if (unit === "国有企业") return [judgeCompany(rows, { level: "error", reading: null })];
  return [unit === "中央在渝企业" ? judgeCompany(rows, byReference(context)) : notApplicable];
}

/** Rows that name a rule; among several those about conversions, where any is. */
function rulesAmong(rows: readonly Row[]): Row[] {
  const named = rows.filter(({ values }) => {
    const name = known(values.rule_name);
    return name !== undefined && !saysNotYet(name);
  });
  const ofConversion = named.filter(({ values }) => aboutConversion.test(known(values.rule_name) ?? ""));
  return ofConversion.length ? ofConversion : named;
}

/** Nothing is named: no such column, an unreadable cell, or no rule. */
function noRule(rows: readonly Row[], duty: Duty, message: "no-rule" | "no-company-rule", citation: string): Outcome {
  const [row] = rows;
  if (!row) return notApplicable;
  const { rule_name: name } = row.values;
  const at = addressOf(row, "rule_name");
  if (name === undefined) return missing("rule_name");
  if (name instanceof Unreadable) return aboutRow(undetermined("unknown", at), row);
  return { ...duty, message, at, data: { doubt: doubtOf(duty) }, citations: [citation] };
}

function judgeInstitute(rows: readonly Row[], duty: Duty): Outcome[] {
  const rules = rulesAmong(rows);
  if (!rules.length) return [noRule(rows, duty, "no-rule", "条例25.1")];
  return [judgeContents(rules, duty), ...rules.flatMap((row) => judgeSteps(row, duty))];
}

function judgeContents(rules: readonly Row[], duty: Duty): Outcome {
  const [first] = rules;
  if (!first) return notApplicable;
  const written = rules.map((row) => known(row.values.rule_contents) ?? "");
  const row = rules.find((_, index) => written[index]) ?? first;
  const reading = row.values.rule_contents;
  const at = addressOf(row, "rule_contents");
  if (reading === undefined) return missing("rule_contents");
  if (reading instanceof Unreadable) return aboutRow(undetermined("unknown", at), row);
  const words = written.join("；");
  const data = { doubt: doubtOf(duty) };
  const place = { at, citations: ["条例25.1"] };
  if (words === "" || saysNotYet(words)) return aboutRow({ ...duty, message: "contents-blank", ...place, data }, row);
  const lacking = contents.filter(([, pattern]) => !pattern.test(words));
  if (!lacking.length || complete.test(words)) return passed;
  // 见附件 tells nothing of what the rules say.
  if (lacking.length === contents.length) return aboutRow(undetermined("contents-unclear", at), row);
  const items = { text: lacking.map(([zh]) => zh).join("、") };
  return aboutRow({ ...duty, message: "contents-lack", ...place, data: { ...data, items } }, row);
}

/** The procedure is asked of rules that were made under the ordinance (D30). */
function judgeSteps(row: Row, duty: Duty): Outcome[] {
  const made = known(row.values.rule_adopted_on) ?? known(row.values.rule_since);
  if (made !== undefined && !governs("ordinance", earliestOf(made))) return [notApplicable];
  const outcomes = steps.map(([field, message]): Outcome => {
    const reading = row.values[field];
    const at = addressOf(row, field);
    if (reading === undefined) return missing(field);
    if (known(reading) !== undefined) return passed;
    // Words such as 2020年第7次校长办公会 say that the step was taken; on which day does not matter here.
    if (!hasNotCome(reading)) return reading instanceof Wording ? passed : aboutRow(undetermined("unknown", at), row);
    return aboutRow({ ...duty, message, at, data: { doubt: doubtOf(duty) }, citations: ["条例25.2"] }, row);
  });
  const said = outcomes.filter((outcome) => outcome !== passed);
  return said.length ? said : [passed];
}

function judgeCompany(rows: readonly Row[], duty: Duty): Outcome {
  const rules = rulesAmong(rows);
  const [first] = rules;
  if (!first) return noRule(rows, duty, "no-company-rule", "条例26.1");
  const said = rules.flatMap(({ values }) => [known(values.rule_name) ?? "", known(values.rule_contents) ?? ""]);
  if (said.some((words) => aboutConversion.test(words))) return passed;
  if (first.values.rule_contents === undefined) return missing("rule_contents");
  const at = addressOf(first, "rule_contents");
  if (first.values.rule_contents instanceof Unreadable) return aboutRow(undetermined("unknown", at), first);
  const data = { doubt: doubtOf(duty) };
  return aboutRow({ ...duty, message: "no-conversion", at, data, citations: ["条例26.1"] }, first);
}
