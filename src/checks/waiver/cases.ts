import type { Case, CaseRows } from "../case.ts";

const contracts: CaseRows = [
  ["合同编号", "转化方式", "净收入（元）", "奖励总额（元）", "奖励分配依据"],
  ["HT-1", "转让", 900_000, 600_000, "无规定且未约定"],
  ["HT-2", "转让", 900_000, 630_000, "无规定且未约定"],
  ["HT-3", "转让", 900_000, null, "无规定且未约定"],
];
const header = ["检查", "对象", "理由", "批准人", "依据材料", "有效期至"];
const whole: CaseRows[number] = [
  "reward-floor",
  "HT-1",
  "差额已在下一年度补足",
  "财务处张三",
  "校办纪要〔2024〕3号",
  "2024-12-31",
];

const waived = (...rows: CaseRows): Case["ledger"] => ({ 台账: contracts, 豁免: [header, ...rows] });

export const cases: readonly Case[] = [
  {
    name: "A waiver with reason, approver and a finding to match is in order",
    ledger: waived(whole),
    expect: [],
    passed: 1,
  },
  {
    name: "It may name the check in Chinese, and the contract in other letters",
    ledger: waived(whole.with(0, "奖励下限").with(1, " ht-1 ")),
    expect: [],
    passed: 1,
  },
  {
    name: "It holds on its last day",
    ledger: waived(whole),
    asOf: "2024-12-31",
    expect: [],
    passed: 1,
    sides: { "last day": { on: "豁免!2" } },
  },
  {
    name: "It holds the day before",
    ledger: waived(whole),
    asOf: "2024-12-30",
    expect: [],
    passed: 1,
    sides: { "last day": { before: "豁免!2" } },
  },
  {
    name: "On the day after it has expired",
    ledger: waived(whole),
    asOf: "2025-01-01",
    expect: [{ sheet: "豁免", cell: "F2", level: "info", message: "expired", dueDate: "2024-12-31" }],
    sides: { "last day": { after: "豁免!2" } },
  },
  {
    name: "Of a month it holds through its last day",
    ledger: waived(whole.with(5, "2024年12月")),
    expect: [],
    passed: 1,
  },
  {
    name: "Without an end it holds on",
    ledger: waived(whole.with(5, null)),
    asOf: "2030-01-01",
    expect: [],
    passed: 1,
  },
  {
    name: "An end that is no date keeps it from holding",
    ledger: waived(whole.with(5, "整改完成时")),
    expect: [{ sheet: "豁免", cell: "F2", level: "undetermined", message: "until-unreadable" }],
  },
  {
    name: "Without an object it is too broad",
    ledger: waived(whole.with(1, null)),
    expect: [{ sheet: "豁免", cell: "B2", level: "warning", message: "too-broad" }],
  },
  {
    name: "For every contract it is too broad",
    ledger: waived(whole.with(1, "全部")),
    expect: [{ sheet: "豁免", cell: "B2", level: "warning", message: "too-broad" }],
  },
  {
    name: "For every check it is too broad",
    ledger: waived(whole.with(0, "*")),
    expect: [{ sheet: "豁免", cell: "A2", level: "warning", message: "too-broad" }],
  },
  {
    name: "Without a reason and without an approver it says both",
    ledger: waived(whole.with(2, null).with(3, null)),
    expect: [
      { sheet: "豁免", cell: "C2", level: "warning", message: "no-reason" },
      { sheet: "豁免", cell: "D2", level: "warning", message: "no-approver" },
    ],
  },
  {
    name: "A check that there is not is named with the nearest",
    ledger: waived(whole.with(0, "reward-flor")),
    expect: [{ sheet: "豁免", cell: "A2", level: "warning", message: "unknown-check" }],
  },
  {
    name: "One that matches nothing is said so",
    ledger: waived(whole, whole.with(1, "HT-2")),
    expect: [{ sheet: "豁免", cell: "B3", level: "info", message: "unmatched" }],
    passed: 1,
  },
  {
    name: "What cannot be judged cannot be waived",
    ledger: waived(whole.with(1, "HT-3")),
    expect: [{ sheet: "豁免", cell: "B2", level: "info", message: "nothing-to-waive" }],
  },
  {
    name: "Without a header the columns are in their usual order",
    ledger: { 台账: contracts, 豁免: [whole] },
    expect: [],
    passed: 1,
  },
  {
    name: "Without a day of judgement it is not known whether it still holds",
    ledger: waived(whole),
    asOf: null,
    expect: [{ sheet: "豁免", cell: "F2", level: "undetermined", message: "no-day" }],
  },
  {
    name: "What cannot be judged is nothing to waive",
    ledger: waived(whole.with(1, "HT-3")),
    expect: [{ sheet: "豁免", cell: "B2", level: "info", message: "nothing-to-waive" }],
  },
];
