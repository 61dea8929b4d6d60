import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "合同签订日期", "合同金额", "上缴财政金额"];

export const cases: readonly Case[] = [
  {
    name: "nothing of the income is handed over",
    ledger: [
      header,
      ["HT-1", "转让", "2023-06-01", 1_000_000, null],
      ["HT-2", "转让", "2023-06-01", 1_000_000, 0],
      ["HT-3", "转让", "2023-06-01", 1_000_000, "无"],
      ["HT-4", "转让", "2023-06-01", 1_000_000, 0.01],
      ["HT-5", "转让", "2023-06-01", 1_000_000, 100_000],
    ],
    expect: [
      { level: "error", cell: "E5", shortfall: 0.01 },
      {
        level: "error",
        cell: "E6",
        message: "handed-over",
        citations: ["促转法43"],
        expected: 0,
        actual: 100_000,
        shortfall: 100_000,
      },
    ],
    passed: 3,
  },
  {
    name: "a line of the distribution may name the treasury; a special account gives it back",
    ledger: [
      ["合同编号", "姓名", "应发金额", "发放日期"],
      ["HT-1", "张三", 630_000, "2023-06-01"],
      ["HT-1", "市财政局", 90_000, "2023-06-01"],
      ["HT-2", "上缴财政", 90_000, "2023-06-01"],
      ["HT-3", "财政专户", 90_000, "2023-06-01"],
      ["HT-4", "李国库", 90_000, "2023-06-01"],
    ],
    expect: [
      { level: "error", cell: "C3", shortfall: 90_000 },
      { level: "error", cell: "C4" },
    ],
    passed: 2,
  },
  {
    name: "state-founded institutes are bound by national law, central ones too; hospitals in doubt, companies not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "转让",
        "2023-06-01",
        1_000_000,
        100_000,
        unit,
      ]),
    ],
    expect: [
      { level: "error", cell: "E2" },
      { level: "error", cell: "E3" },
      { level: "warning", cell: "E4", reading: "D32" },
    ],
    notApplicable: 3,
  },
  {
    name: "the article holds from 1 October 2015 on",
    ledger: [
      header,
      ["HT-1", "转让", "2015-09-30", 1_000_000, 100_000],
      ["HT-2", "转让", "2015-10-01", 1_000_000, 100_000],
    ],
    expect: [{ level: "error", cell: "E3" }],
    notApplicable: 1,
    sides: { 促转法: { before: 2, on: 3 } },
  },
  ...(
    [
      ["b", 0, [{ level: "error", cell: "E2" }]],
      ["c", 1, []],
    ] as const
  ).map(([D32, notApplicable, expect]): Case => ({
    name: `other public institutions by the reading D32 ${D32}`,
    unit: "其他事业单位",
    settings: { readings: { D32 } },
    ledger: [header, ["HT-1", "转让", "2023-06-01", 1_000_000, 100_000]],
    expect,
    notApplicable,
  })),
  {
    name: "an amount that cannot be read is not taken for none",
    ledger: [header, ["HT-1", "转让", "2023-06-01", 1_000_000, "若干"]],
    expect: [{ level: "undetermined", cell: "E2", message: "unreadable" }],
  },
  {
    name: "without a column or a line that could tell the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "合同金额"],
      ["HT-1", "转让", "2023-06-01", 1_000_000],
    ],
    expect: [],
    skipped: ["remitted"],
  },
];
