import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "是否关联交易", "评估机构", "合同签订日期"];

export const cases: readonly Case[] = [
  {
    name: "a related-party deal without a third-party valuation is doubtful, for the rules alone demand it",
    ledger: [
      header,
      ["HT-1", "转让", "是", "", "2023-07-03"],
      ["HT-2", "许可", "存在", "", "2023-07-03"],
      ["HT-3", "作价投资", "有", "", "2023-07-03"],
    ],
    expect: [
      { level: "warning", cell: "D2", message: "no-valuation", reading: "D42", citations: ["细则19"] },
      { level: "warning", cell: "D3" },
      { level: "warning", cell: "D4" },
    ],
    otherwise: { "D42 b": [] },
  },
  {
    name: "with a valuer, or without a relation, all is well",
    ledger: [
      header,
      ["HT-1", "转让", "是", "重庆华信资产评估公司", "2023-07-03"],
      ["HT-2", "转让", "是", "无锡中天资产评估事务所", "2023-07-03"],
      ["HT-3", "转让", "否", "", "2023-07-03"],
      ["HT-4", "转让", "无", "", "2023-07-03"],
      ["HT-5", "转让", "无关联", "", "2023-07-03"],
    ],
    expect: [],
    passed: 5,
  },
  {
    name: "a report's number or a value is a valuation too",
    ledger: [
      ["合同编号", "转化方式", "关联方", "评估报告编号", "合同签订日期"],
      ["HT-1", "转让", "是", "渝评报字〔2023〕12号", "2023-07-03"],
    ],
    expect: [],
    passed: 1,
  },
  {
    name: "words for no valuation, or for one still to come, are none",
    ledger: [
      header,
      ...["无", "—", "/", "否", "未评估", "未开展评估", "无需评估", "不评估", "待评估", "拟评估", "评估中"].map(
        (words, index) => [`HT-${index}`, "转让", "是", words, "2023-07-03"],
      ),
    ],
    expect: Array.from({ length: 11 }, (_, index) => ({ level: "warning" as const, cell: `D${index + 2}` })),
  },
  {
    name: "whether parties are related must be told, in words that say yes or no",
    ledger: [
      header,
      ["HT-1", "转让", "", "", "2023-07-03"],
      ["HT-2", "转让", "待核实", "", "2023-07-03"],
      ["HT-3", "转让", { fault: "error", text: "#REF!" }, "", "2023-07-03"],
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "related-blank" },
      { level: "undetermined", cell: "C3", message: "related-unclear" },
      { level: "undetermined", cell: "C4", message: "related-unclear" },
    ],
  },
  {
    name: "the rules hold from 22 May 2021 on",
    ledger: [header, ["HT-1", "转让", "是", "", "2021-05-21"], ["HT-2", "转让", "是", "", "2021-05-22"]],
    expect: [{ level: "warning", cell: "D3" }],
    notApplicable: 1,
    sides: { 细则: { before: 2, on: 3 } },
  },
  {
    name: "under the reading that the rules lapsed after five years they hold for contracts until 21 May 2026",
    ledger: [header, ["HT-1", "转让", "是", "", "2026-05-21"], ["HT-2", "转让", "是", "", "2026-05-22"]],
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    expect: [{ level: "warning", cell: "D2" }],
    notApplicable: 1,
  },
  {
    name: "by default the rules are still in force",
    ledger: [header, ["HT-1", "转让", "是", "", "2026-05-22"]],
    asOf: "2026-11-22",
    expect: [{ level: "warning", cell: "D2" }],
  },
  {
    name: "institutes of every kind are asked, companies are not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "转让",
        "是",
        "",
        "2023-07-03",
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "D2" },
      { level: "warning", cell: "D3" },
      { level: "warning", cell: "D4" },
    ],
    notApplicable: 3,
    otherwise: {
      "D32 c": [
        { level: "warning", cell: "D2" },
        { level: "warning", cell: "D3" },
      ],
    },
  },
  {
    name: "own and joint use and service contracts set no price for an achievement",
    ledger: [
      header,
      ["HT-1", "自行实施", "是", "", "2023-07-03"],
      ["HT-2", "合作实施", "是", "", "2023-07-03"],
      ["HT-3", "技术开发", "是", "", "2023-07-03"],
    ],
    expect: [],
    notApplicable: 3,
  },
  {
    name: "without the columns the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-07-03"],
    ],
    expect: [],
    skipped: ["related", "appraisal"],
  },
  {
    name: "without a column for the valuation it is skipped too",
    ledger: [
      ["合同编号", "转化方式", "是否关联交易", "合同签订日期"],
      ["HT-1", "转让", "是", "2023-07-03"],
    ],
    expect: [],
    skipped: ["appraisal"],
  },
  {
    name: "a transferee of a completer's name is noted where he is said to be unrelated, unless it was valued",
    ledger: [
      [...header, "完成人", "受让方"],
      ["HT-1", "转让", "否", "", "2023-07-03", "张三、李四", "李四"],
      ["HT-2", "转让", "", "", "2023-07-03", "张三（60%）、李四（40%）", "张三"],
      ["HT-3", "转让", "否", "重庆某资产评估事务所", "2023-07-03", "张三", "张三"],
      ["HT-4", "转让", "否", "", "2023-07-03", "张三", "张三丰"],
      ["HT-5", "转让", "是", "", "2023-07-03", "张三", "张三"],
    ],
    expect: [
      { level: "info", cell: "C2", message: "same-name", reading: "D41" },
      { level: "undetermined", cell: "C3", message: "related-blank" },
      { level: "warning", cell: "D6", message: "no-valuation" },
    ],
    passed: 2,
    otherwise: {
      "D41 b": [
        { level: "undetermined", cell: "C3", message: "related-blank" },
        { level: "warning", cell: "D6", message: "no-valuation" },
      ],
    },
  },
];
