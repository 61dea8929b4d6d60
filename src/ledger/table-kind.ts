import type { FieldId } from "./fields.ts";
import type { HeaderMatch } from "./headers.ts";
import type { LedgerKind } from "./table.ts";

/** A column by its headers, and the fields that it can be by them. */
export interface HeadedColumn {
  readonly path: readonly string[];
  readonly matches: readonly HeaderMatch[];
}

/** What a table is about. */
export type Context =
  "payouts" | "publicity" | "secondments" | "grants" | "projects" | "applications" | "rules" | "transfers" | "summary";

const KEYS: readonly FieldId[] = ["contract_no", "achievement_name", "achievement_no", "reg_no", "ip_no"];
/** 合同项数 and 奖励人次 count contracts: a table with them and without any key sums up the year. */
const COUNTED = /[项件份笔]数|人次|人数|合同数/;

const CONTRACT_SIDE: readonly FieldId[] = [
  "price",
  "mode",
  "price_method",
  "signed_on",
  "buyer",
  "net",
  "received",
  "received_on",
  "reg_no",
];

const any = (present: ReadonlySet<FieldId>, ...ids: readonly FieldId[]): boolean => ids.some((id) => present.has(id));

/** What a table is about as far as its headers alone and the title say, so that headers with two meanings can be read. */
export function contextOf(columns: readonly HeadedColumn[], title: string): Context {
  const present = new Set(columns.flatMap(({ matches }) => matches.map(({ field }) => field)));
  const has = (...ids: readonly FieldId[]): boolean => any(present, ...ids);
  if (!has(...KEYS, "payee", "signed_on") && columns.some(({ path }) => COUNTED.test(path.join("")))) {
    return "summary";
  }
  const contractSide = CONTRACT_SIDE.filter((id) => present.has(id)).length;
  if (contractSide < 3) {
    const named = has("payee", "staff_no");
    if (has("secondment_mode", "person") || (/离岗|兼职|挂职|在职创业/.test(title) && named)) return "secondments";
    if (named && has("consented_on", "secondment_period", "renewed_until") && !has("amount", "paid_on", "net_pay")) {
      return "secondments";
    }
    if (has("grant_type", "grant_on") || (/赋权/.test(title) && has("unit_share", "completer_share", "right_start"))) {
      return "grants";
    }
    if (has("city_funded", "report_to_department_on", "report_to_city_on", "data_submitted_on", "agreed_term")) {
      return "projects";
    }
    const applied = has("applied_on", "received_by_unit_on", "completed_on");
    if (applied && has(...KEYS) && /转化申请|申请转化|自行(?:实施)?转化|未(?:实施)?转化/.test(title))
      return "applications";
    if (has("rule_name") && !has(...KEYS)) return "rules";
  }
  if (has("payee", "staff_no", "id_no", "net_pay") && !has("type")) return "payouts";
  const paid = has("amount", "paid_on");
  if (paid && has("inventors", "leader") && contractSide === 0) return "payouts";
  const dated = has("start", "end", "period", "posted_on", "start_on");
  if (has("type") && (dated || has("achievement_name", "title", "contract_no"))) return "publicity";
  if (dated && contractSide <= 2 && !has("mode", "price_method", "signed_on") && /公示/.test(title)) return "publicity";
  return "transfers";
}

/** The kind of a table, by the fields that its columns have got. */
export function kindOf(present: ReadonlySet<FieldId>, context: Context): LedgerKind {
  const has = (...ids: readonly FieldId[]): boolean => any(present, ...ids);
  if (context === "summary" && !has("payroll_total", "agency_grant", "pilot_grant", "report_filed_on")) return "other";
  if (["secondments", "grants", "projects", "applications"].includes(context)) return context as LedgerKind;
  if (has("payee", "staff_no", "id_no") && has("amount", "paid_on", "net_pay", "tax_iit")) return "payouts";
  if (context === "publicity") return "publicity";
  const key = has(...KEYS);
  const contract = has("mode", "price_method", "signed_on", "buyer");
  // An application is told from a contract by two of its own columns, or by one where nothing speaks of a contract.
  const applied = APPLICATION_FIELDS.filter((id) => present.has(id)).length;
  if (applied >= 2 || (applied === 1 && !contract)) return "applications";
  const money = has("price", "received", "net", "reward_total", "operating_profit");
  if (!contract && !money && has("completed_on") && has("started_on", "conversion_state", "written", "agreement_on"))
    return "applications";
  if (!contract && has("closed_on") && !has("price")) return "projects";
  if (!contract && GRANTS_RECEIVED.some((id) => present.has(id))) return "unit";
  if (!contract && !key) {
    if (has("payroll_total", "payroll_cap", "next_base", "rewards_in_total")) return "payroll";
    if (UNIT_FIELDS.some((id) => present.has(id))) return "unit";
  }
  if (!contract && has("received", "received_on") && key && !has("net", "reward_total", "reward_basis"))
    return "receipts";
  if (!contract && !has("price") && key && has("type", "start", "end", "period", "posted_on")) return "publicity";
  if (contract || (key && has("price", "net", "reward_total", "agreed_ratio", "equity", "operating_profit")))
    return "transfers";
  return "other";
}

const APPLICATION_FIELDS: readonly FieldId[] = [
  "received_by_unit_on",
  "replied_on",
  "reply",
  "self_started_on",
  "reported_on",
];

/** Of the unit or an agency as a whole, whatever project or achievement is named beside them. */
const GRANTS_RECEIVED: readonly FieldId[] = ["pilot_grant", "frontline_reward", "agency_grant", "credit_score"];

const UNIT_FIELDS: readonly FieldId[] = [
  "rule_name",
  "rule_since",
  "rule_contents",
  "staff_heard_on",
  "rule_publicised_on",
  "rule_adopted_on",
  "pilot_grant",
  "frontline_reward",
  "agency",
  "agency_grant",
  "credit_score",
  "report_year",
  "report_filed_on",
];
