import { type FieldId, fields } from "../ledger/fields.ts";
import type { LedgerKind } from "../ledger/table.ts";
import type { CellFormat, SheetColumn, SheetDescription } from "./sheet-description.ts";

interface BlankLedger {
  readonly title: string;
  readonly kind: LedgerKind;
  readonly fields: readonly FieldId[];
}

/** The ledgers that the checks and the annual report read, with the columns that they ask for. */
export const blankLedgers: readonly BlankLedger[] = [
  {
    title: "合同台账",
    kind: "transfers",
    fields: [
      ...(["contract_no", "achievement_name", "achievement_no", "mode", "price_method", "buyer"] as const),
      ...(["buyer_place", "buyer_size", "signed_on", "reg_no", "reg_on", "price"] as const),
      ...(["direct_cost", "tax", "agency_fee", "net", "unit_retained", "reward_basis", "agreed_ratio"] as const),
      ...(["reward_total", "pay_due", "equity", "reward_equity", "registered_on", "equity_rewarded_on"] as const),
      ...(["related", "appraisal", "notice_on", "secrecy", "status"] as const),
    ],
  },
  {
    title: "到账台账",
    kind: "receipts",
    fields: ["contract_no", "instalment", "received", "received_on"],
  },
  {
    title: "奖励发放",
    kind: "payouts",
    fields: [
      ...(["contract_no", "instalment", "payee", "staff_no", "person_unit", "post", "post_class"] as const),
      ...(["contribution", "major", "form", "amount", "tax_iit", "net_pay", "paid_on", "tax_cut", "voucher"] as const),
    ],
  },
  {
    title: "公示台账",
    kind: "publicity",
    fields: [
      ...(["contract_no", "type", "title", "posted_on", "start", "end", "place"] as const),
      ...(["c_name", "c_price", "c_buyer", "publicised_price", "publicised_buyer", "objection", "link"] as const),
    ],
  },
  {
    title: "离岗兼职",
    kind: "secondments",
    fields: [
      "person",
      "staff_no",
      "post_class",
      "secondment_mode",
      "applied_on",
      "consented_on",
      "start_on",
      "end_on",
      "renewed_until",
      "agreement_no",
    ],
  },
  {
    title: "工资总额",
    kind: "payroll",
    fields: ["year", "payroll_total", "payroll_cap", "rewards_in_total", "next_base"],
  },
];

/** What a text column is filled with as a rule. */
const lists: Partial<Record<FieldId, readonly string[]>> = {
  reward_basis: ["无规定且未约定", "学校规定", "约定"],
  status: ["履行中", "已完成", "终止"],
  form: ["现金", "股权"],
  buyer_place: ["本市", "外省市", "境外"],
  buyer_size: ["大型", "中型", "小型", "微型"],
  post_class: ["单位正职", "其他领导", "非领导"],
  secondment_mode: ["在职创业", "离岗创业", "项目合作", "挂职", "兼职"],
};

/** Where the name in messages is none that a ledger's header has. */
const headers: Partial<Record<FieldId, string>> = { tax_cut: "是否享受58号" };

const formats: Readonly<Record<(typeof fields)[FieldId]["kind"], CellFormat>> = {
  money: "money",
  day: "date",
  ratio: "percent",
  count: "text",
  yesno: "text",
  choice: "text",
  period: "text",
  text: "text",
};

/** Blank ledgers: headers that the checks read, formats, and lists to choose from. All amounts are in 元. */
export function templateSheets(): SheetDescription[] {
  return blankLedgers.map((ledger) => ({
    title: ledger.title,
    top: [ledger.title, "单位：元"],
    columns: ledger.fields.map(columnOf),
    rows: [],
    unfiltered: true,
  }));
}

function columnOf(id: FieldId): SheetColumn {
  const { kind, choices } = fields[id];
  const name = headers[id] ?? fields[id].zh;
  const list = lists[id] ?? (kind === "yesno" ? ["是", "否"] : choices && Object.keys(choices));
  const blank = { format: formats[kind], ...(list ? { list } : {}) };
  const width = kind === "money" ? 16 : kind === "day" ? 13 : 18;
  return { header: kind === "money" ? `${name}（元）` : name, width, blank };
}
