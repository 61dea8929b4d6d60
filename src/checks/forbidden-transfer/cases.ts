import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "合同签订日期", "是否存在禁止转化情形"];

export const cases: readonly Case[] = [
  {
    name: "a declared circumstance forbids the conversion",
    ledger: [
      header,
      ["HT-1", "转让", "2023-06-01", "是"],
      ["HT-2", "许可", "2023-06-01", "存在"],
      ["HT-3", "自行实施", "2023-06-01", "污染环境"],
      ["HT-4", "技术服务", "2023-06-01", "违反国家产业政策"],
    ],
    expect: [
      { level: "error", cell: "D2", message: "declared", citations: ["条例5"] },
      { level: "error", cell: "D3", message: "declared" },
      { level: "error", cell: "D4", message: "pollutes", citations: ["条例5.1.4"] },
      { level: "error", cell: "D5", message: "declared-item", citations: ["条例5.1.2"] },
    ],
  },
  {
    name: "a denial is one in whatever words",
    ledger: [
      header,
      ...["否", "无", "不存在", "没有", "×", "未发现", "不涉及污染环境等情形", "均无"].map((words, index) => [
        `HT-${index}`,
        "转让",
        "2023-06-01",
        words,
      ]),
    ],
    expect: [],
    passed: 8,
  },
  {
    name: "each of the five may have a column of its own",
    ledger: [
      [
        "合同编号",
        "合同签订日期",
        "危害国家利益、损害社会公共利益",
        "违反国家产业政策",
        "违背科研道德和伦理",
        "污染环境、破坏生态",
        "其他违反法律、行政法规强制性规定",
      ],
      ["HT-1", "2023-06-01", "否", "否", "否", "否", "否"],
      ["HT-2", "2023-06-01", "是", "否", "是", "否", "否"],
      ["HT-3", "2023-06-01", "否", "否", "否", "否", "是"],
    ],
    expect: [
      { level: "error", cell: "C3", citations: ["条例5.1.1"] },
      { level: "error", cell: "E3", citations: ["条例5.1.3"] },
      { level: "error", cell: "G4", citations: ["条例5.1.5"] },
    ],
    passed: 1,
  },
  {
    name: "what is not said, or in words that say neither, is undetermined",
    ledger: [
      header,
      ["HT-1", "转让", "2023-06-01", null],
      ["HT-2", "转让", "2023-06-01", "不详"],
      ["HT-3", "转让", "2023-06-01", { fault: "error", text: "#REF!" }],
    ],
    expect: [
      { level: "undetermined", cell: "D2", message: "blank" },
      { level: "undetermined", cell: "D3", message: "unclear" },
      { level: "undetermined", cell: "D4", message: "unclear" },
    ],
  },
  {
    name: "the article binds everybody from 1 June 2020 on",
    ledger: [header, ["HT-1", "转让", "2020-05-31", "是"], ["HT-2", "转让", "2020-06-01", "是"]],
    expect: [{ level: "error", cell: "D3" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "units of every type are bound, central ones by reference",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "转让",
        "2023-06-01",
        "是",
        unit,
      ]),
    ],
    expect: [
      { level: "error", cell: "D2" },
      { level: "warning", cell: "D3", reading: "D29" },
      { level: "error", cell: "D4" },
      { level: "error", cell: "D5" },
      { level: "warning", cell: "D6", reading: "D29" },
      { level: "error", cell: "D7" },
    ],
  },
  {
    name: "by another reading central units are bound like municipal ones",
    unit: "中央在渝企业",
    settings: { readings: { D29: "b" } },
    ledger: [header, ["HT-1", "转让", "2023-06-01", "是"]],
    expect: [{ level: "error", cell: "D2", reading: null }],
  },
  {
    name: "without a column for a declaration the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-06-01"],
    ],
    expect: [],
    skipped: ["forbidden"],
  },
];
