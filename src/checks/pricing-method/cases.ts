import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "定价方式", "合同签订日期"];

export const cases: readonly Case[] = [
  {
    name: "agreement, listing and auction are the ways that article 24 names",
    ledger: [
      header,
      ["HT-1", "转让", "协议定价", "2023-06-01"],
      ["HT-2", "许可", "挂牌交易", "2023-06-01"],
      ["HT-3", "作价投资", "拍卖", "2023-06-01"],
    ],
    expect: [],
    passed: 3,
  },
  {
    name: "a method that is not recorded is not compliant, by national law before the ordinance",
    ledger: [header, ["HT-1", "转让", "", "2020-06-01"], ["HT-2", "转让", "", "2020-05-31"]],
    expect: [
      { level: "error", cell: "C2", message: "blank", citations: ["条例24.2"] },
      { level: "error", cell: "C3", message: "blank", citations: ["促转法18"] },
    ],
    sides: { 条例: { before: 3, on: 2 } },
  },
  {
    name: "a contract before the law as amended falls under neither text",
    ledger: [header, ["HT-1", "转让", "", "2015-09-30"], ["HT-2", "转让", "", "2015-10-01"]],
    expect: [{ level: "error", cell: "C3" }],
    notApplicable: 1,
    sides: { 促转法: { before: 2, on: 3 } },
  },
  {
    name: "another method is doubtful, for the text says 等",
    ledger: [header, ["HT-1", "转让", "评估", "2023-06-01"], ["HT-2", "转让", "抽签", "2023-06-01"]],
    expect: [
      { level: "warning", cell: "C2", message: "other", reading: "D0" },
      { level: "warning", cell: "C3", message: "other", reading: "D0" },
    ],
  },
  {
    name: "central institutes are bound by national law alike, hospitals by a doubtful reading, companies not at all",
    unit: "中央在渝高校院所",
    ledger: [
      [...header, "单位类型"],
      ["HT-1", "转让", "", "2023-06-01", ""],
      ["HT-2", "转让", "", "2023-06-01", "公立医院"],
      ["HT-3", "转让", "", "2023-06-01", "国有企业"],
      ["HT-4", "转让", "", "2023-06-01", "中央在渝企业"],
      ["HT-5", "转让", "", "2023-06-01", "民营企业"],
    ],
    expect: [
      { level: "error", cell: "C2", message: "blank-central", reading: null, citations: ["条例24.2", "促转法18"] },
      { level: "warning", cell: "C3", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D32 b": [
        { level: "error", cell: "C2" },
        { level: "error", cell: "C3", reading: null },
      ],
      "D32 c": [{ level: "error", cell: "C2" }],
    },
  },
  {
    name: "hospitals stand as a unit chooses to read the text",
    ledger: [
      [...header, "单位类型"],
      ["HT-1", "转让", "", "2023-06-01", "公立医院"],
    ],
    settings: { readings: { D32: "b" } },
    expect: [{ level: "error", cell: "C2", reading: null }],
  },
  {
    name: "licences and investments in kind have a price to set as well",
    ledger: [header, ["HT-1", "独占许可", "", "2023-06-01"], ["HT-2", "作价入股", "", "2023-06-01"]],
    expect: [
      { level: "error", cell: "C2" },
      { level: "error", cell: "C3" },
    ],
  },
  {
    name: "a method that cannot be read is not taken for none",
    ledger: [header, ["HT-1", "转让", { fault: "error", text: "#REF!" }, "2023-06-01"]],
    expect: [{ level: "undetermined", cell: "C2", message: "unreadable" }],
  },
  {
    name: "service contracts and own use have no price to set",
    ledger: [header, ["HT-1", "技术开发", "", "2023-06-01"], ["HT-2", "自行实施", "", "2023-06-01"]],
    expect: [],
    notApplicable: 2,
  },
  {
    name: "without the mode it cannot be told whether a price was to be set",
    ledger: [header, ["HT-1", "", "协议", "2023-06-01"]],
    expect: [{ level: "undetermined", cell: "B2", message: "mode" }],
  },
  {
    name: "without the column the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-06-01"],
    ],
    expect: [],
    skipped: ["price_method"],
  },
  {
    name: "words that name no type of unit are not taken for a municipal institute; those of subsidiaries are known",
    ledger: [
      [...header, "单位类型"],
      ["HT-1", "转让", "", "2023-06-01", "高校"],
      ["HT-2", "转让", "协议", "2023-06-01", "新型研发机构"],
      ["HT-3", "自行实施", "", "2023-06-01", "科研院所"],
      ["HT-4", "转让", "", "2023-06-01", "民办高校"],
      ["HT-5", "转让", "", "2023-06-01", "转制院所"],
      ["HT-6", "转让", "", "2023-06-01", "民办非企业单位"],
      ["HT-7", "转让", "", "2023-06-01", "高校资产经营公司"],
    ],
    expect: [
      { level: "undetermined", cell: "E2", message: "unit-unclear" },
      { level: "undetermined", cell: "E3", message: "unit-unclear" },
    ],
    notApplicable: 5,
  },
];
