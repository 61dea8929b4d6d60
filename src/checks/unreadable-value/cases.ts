import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "合同签订日期", "合同金额", "净收入", "约定比例", "是否职务成果", "单位类型"];

export const cases: readonly Case[] = [
  {
    name: "what cells can hold in real ledgers is read",
    ledger: [
      header,
      ["HT-1", "转让", "2023-05-06", 1_000_000, "900,000.00", "60%", "是", "市属高校"],
      ["HT-2", "许可", "2023年5月6日", "100万元", "九十万元整", "六成", "√", "部属高校"],
      ["HT-3", "许可", 20230506, "¥1,000,000", "￥９００，０００", "百分之六十", "有", "公立医院"],
      ["HT-4", "许可", 45052, "(1,000)", "-1000", "三七开", "否", "国企"],
      ["HT-5", "许可", "2023年5月", "销售额的3%", "无法计算", null, null, null],
    ],
    expect: [],
    passed: 5,
  },
  {
    name: "a formula error and a formula without a stored value are never 0",
    ledger: [
      header,
      ["HT-1", "转让", "2023-05-06", { fault: "error", text: "#REF!" }, { fault: "uncalculated", text: "=D2-E2" }],
    ],
    expect: [
      { level: "undetermined", cell: "D2", message: "error-value", citations: [] },
      { level: "undetermined", cell: "E2", message: "uncalculated-formula" },
    ],
  },
  {
    name: "dates that are none, not of the calendar, without their year or with a month that may be two",
    ledger: [
      header,
      ["HT-1", "转让", "待定", 1],
      ["HT-2", "转让", "2023.13.1", 1],
      ["HT-3", "转让", "2023-02-29", 1],
      ["HT-4", "转让", "5月6日", 1],
      ["HT-5", "转让", 2023.1, 1],
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "not-a-date" },
      { level: "undetermined", cell: "C3", message: "no-such-day" },
      { level: "undetermined", cell: "C4", message: "no-such-day" },
      { level: "undetermined", cell: "C5", message: "date-without-year" },
      { level: "undetermined", cell: "C6", message: "ambiguous-month" },
    ],
  },
  {
    name: "amounts that are no number or in another currency",
    ledger: [
      ["合同编号", "转化方式", "合同金额", "奖励总额"],
      ["HT-1", "转让", "10万美元", "若干"],
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "unit-unclear" },
      { level: "undetermined", cell: "D2", message: "not-a-number" },
    ],
  },
  {
    name: "rates that are none, and a column where 70 stands beside 0.7",
    ledger: [
      ["合同编号", "转化方式", "约定比例", "分配比例"],
      ["HT-1", "转让", "按办法", 70],
      ["HT-2", "转让", "60%", 0.7],
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "not-a-ratio" },
      { level: "undetermined", cell: "D2", message: "mixed-ratios" },
      { level: "undetermined", cell: "D3", message: "mixed-ratios" },
    ],
  },
  {
    name: "answers that are neither yes nor no, and words that fit no choice",
    ledger: [
      [...header, "是否涉密"],
      ["HT-1", "转让", "2023-05-06", 1, 1, "60%", "不清楚", "研究所", "待定"],
    ],
    expect: [
      { level: "undetermined", cell: "G2", message: "not-yes-or-no" },
      { level: "undetermined", cell: "H2", message: "not-a-choice" },
      { level: "undetermined", cell: "I2", message: "not-a-choice" },
    ],
  },
  {
    name: "mode, pricing and status in other words are a matter of other checks, or in order",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "状态", "是否关联交易"],
      ["HT-1", "转化", "抽签", "履行中", "待核实"],
    ],
    expect: [],
    passed: 1,
  },
  {
    name: "the rest of the row is judged: several cells, several findings",
    ledger: [header, ["HT-1", "转让", "2023-02-30", "约百万", 1, "大部分"]],
    expect: [
      { level: "undetermined", cell: "C2" },
      { level: "undetermined", cell: "F2" },
    ],
  },
];
