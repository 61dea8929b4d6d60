import { contractColumns, type ContractPlan, contractOf } from "./contract.ts";
import { Institution } from "./institution.ts";
import { layLedger, type SheetDraft } from "./sheet.ts";
import { addDays, wan } from "./values.ts";

/** The columns that a university's own ledger has no use for. */
const LEFT_OUT = new Set(["unit", "rd", "netReason", "payDue", "secret", "remark"]);

/** A tidy ledger of one university, 2021 to 2024: nothing in it is a breach under any reading. */
export function cleanLedger(): SheetDraft[] {
  const institution = new Institution(20_230_506);
  const entries = plans(institution).map((plan, index) => ({
    ...contractOf(institution, plan),
    seq: String(index + 1),
  }));
  const ledger = layLedger({
    name: "成果转化台账",
    title: "渝州理工大学科技成果转化台账（2021—2024年）",
    unit: "万元",
    amountFormat: "#,##0.0000",
    columns: contractColumns.filter(({ id }) => !LEFT_OUT.has(id)),
    entries,
    footer: "制表人：冉晓琳　　　　审核人：谭永华　　　　单位负责人：",
  });
  return [ledger.draft];
}

const MODES = ["转让", "许可", "转让", "作价投资", "许可", "转让", "技术开发", "许可", "转让", "技术服务"] as const;
const BASES = ["neither", "agreed", "rule", "neither", "agreed", "neither"] as const;

function plans(institution: Institution): ContractPlan[] {
  const list: ContractPlan[] = [];
  let signed = "2021-03-18";
  for (let index = 0; index < 40; index += 1) {
    const mode = MODES[index % MODES.length] ?? "转让";
    const basis = BASES[index % BASES.length] ?? "neither";
    const priced = mode !== "技术开发" && mode !== "技术服务";
    const method = priced && index % 9 === 5 ? "挂牌交易" : priced && index % 13 === 11 ? "拍卖" : "协议定价";
    const rate =
      basis === "neither" ? institution.pick([70, 70, 75, 80]) : basis === "rule" ? 70 : institution.pick([60, 70, 80]);
    const price = wan(institution.between(10, 200) * 2);
    // Now and then the second half is still to come.
    const received = priced && mode !== "作价投资" && index % 11 === 7 ? price / 2 : price;
    list.push({ mode, basis, method, rate, signed, price, received });
    signed = addDays(signed, institution.between(26, 38));
  }
  return list;
}
