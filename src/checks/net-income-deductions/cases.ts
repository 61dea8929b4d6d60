import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "转化方式", "合同签订日期", "合同金额", "直接成本", "税金", "净收入"];
/** Price 1 000 000 元 less 80 000 and 20 000: 900 000 元. */
const ledger = (
  columns: readonly string[],
  ...rows: (readonly [net: number | string | null, ...(number | string | null)[]])[]
): CaseRows => [
  [...header, ...columns],
  ...rows.map(([net, ...more], index) => [
    `HT-${index + 1}`,
    "转让",
    "2023-06-01",
    1_000_000,
    80_000,
    20_000,
    net,
    ...more,
  ]),
];

export const cases: readonly Case[] = [
  {
    name: "direct costs and taxes come off, and nothing else",
    ledger: ledger(["个人所得税", "前期研发投入", "企业所得税", "人员工资"], [900_000, 5_000, 300_000, 40_000, 30_000]),
    expect: [],
    passed: 1,
  },
  {
    name: "the payee's income tax comes off under no reading",
    ledger: ledger(["个人所得税"], [895_000, 5_000], [900_000, 5_000], [896_000, 5_000]),
    expect: [
      {
        level: "error",
        cell: "G2",
        message: "personal-tax",
        citations: ["条例32.2"],
        expected: 900_000,
        actual: 895_000,
        shortfall: 5_000,
      },
    ],
    passed: 2,
  },
  {
    name: "wages, enterprise income tax and an institute's prior R&D are doubtful, alone or together",
    ledger: ledger(
      ["前期研发投入", "企业所得税", "人员工资"],
      [600_000, 300_000, 0, 0],
      [860_000, 300_000, 40_000, 0],
      [870_000, 300_000, 40_000, 30_000],
      [830_000, 0, 40_000, 30_000],
    ),
    expect: [
      { level: "warning", cell: "G2", message: "prior-rd", reading: "D19", citations: ["条例32.2", "细则3"] },
      { level: "warning", cell: "G3", message: "corporate-tax", reading: "D19" },
      { level: "warning", cell: "G4", message: "wages", reading: "D19" },
      { level: "warning", cell: "G5" },
      { level: "warning", cell: "G5" },
    ],
  },
  {
    name: "by the wide reading wages and overhead come off; taxes on income and an institute's R&D still do not",
    settings: { readings: { D19: "b" } },
    ledger: ledger(
      ["前期研发投入", "个人所得税", "人员工资", "管理费"],
      [870_000, 0, 0, 30_000, 0],
      [850_000, 0, 0, 0, 50_000],
      [600_000, 300_000, 0, 0, 0],
      [895_000, 0, 5_000, 0, 0],
    ),
    expect: [
      { level: "warning", cell: "G4", message: "prior-rd" },
      { level: "error", cell: "G5", message: "personal-tax" },
    ],
    passed: 2,
  },
  {
    name: "a column of overhead that no field knows may have come off",
    ledger: ledger(["管理费"], [850_000, 50_000], [900_000, 50_000], [950_000, 50_000]),
    expect: [{ level: "warning", cell: "G2", message: "may-be", reading: "D19", shortfall: 50_000 }],
    passed: 2,
  },
  {
    name: "a patent's annual fees are a note, for practice differs",
    ledger: ledger(["专利年费"], [899_000, 1_000]),
    expect: [{ level: "info", cell: "G2", message: "may-be" }],
  },
  {
    name: "other deductions need words, and words can name what may not come off",
    ledger: ledger(
      ["其他扣除", "其他扣除说明"],
      [890_000, 10_000, "公证费"],
      [890_000, 10_000, "学校管理费"],
      [890_000, 10_000, null],
      [890_000, 10_000, "代扣个人所得税"],
      [900_000, 0, null],
    ),
    expect: [
      { level: "warning", cell: "H3", message: "other-named", reading: "D19", shortfall: 10_000 },
      { level: "undetermined", cell: "H4", message: "other-unnamed" },
      { level: "error", cell: "H5", message: "other-named" },
    ],
    passed: 2,
  },
  {
    name: "a header can say that a column has what may not come off",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "合同金额", "直接成本（含管理费）", "税金", "净收入"],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, 900_000],
      ["HT-2", "转让", "2023-06-01", 1_000_000, 0, 20_000, 980_000],
    ],
    expect: [{ level: "warning", cell: "E2", message: "in-header", reading: "D19" }],
    passed: 1,
  },
  {
    name: "a price without tax bears no deduction of value added tax; one that does not say does, unless the reading differs",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "合同金额（不含税）", "直接成本", "税金", "净收入"],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, 900_000],
      ["HT-2", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, 920_000],
    ],
    expect: [{ level: "warning", cell: "F2", message: "untaxed-marked", reading: "D20", shortfall: 20_000 }],
    passed: 1,
  },
  {
    name: "by the reading that a price that does not say is without tax its deduction is doubtful",
    settings: { readings: { D20: "b" } },
    ledger: ledger([], [900_000]),
    expect: [{ level: "warning", cell: "F2", message: "untaxed", reading: "D20" }],
  },
  {
    name: "the payee's tax by type of unit: an error, by reference, in doubt, and of companies the rules alone speak",
    ledger: [
      [...header, "个人所得税", "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "许可",
        "2023-06-01",
        1_000_000,
        80_000,
        20_000,
        895_000,
        5_000,
        unit,
      ]),
    ],
    expect: [
      { level: "error", cell: "G2", reading: null },
      { level: "warning", cell: "G3", reading: "D29" },
      { level: "warning", cell: "G4", reading: "D32" },
      { level: "warning", cell: "G5", reading: "D19", citations: ["细则3"] },
      { level: "warning", cell: "G6", reading: "D19" },
      { level: "warning", cell: "G7", reading: "D19" },
    ],
  },
  {
    name: "enterprises may deduct prior R&D",
    unit: "国有企业",
    ledger: ledger(["前期研发投入"], [600_000, 300_000]),
    expect: [],
    passed: 1,
  },
  {
    name: "the ordinance says what net income is from 1 June 2020 on, the rules of companies from 22 May 2021 on",
    ledger: [
      [...header, "个人所得税", "单位类型"],
      ["HT-1", "转让", "2020-05-31", 1_000_000, 80_000, 20_000, 895_000, 5_000, "市属高校"],
      ["HT-2", "转让", "2020-06-01", 1_000_000, 80_000, 20_000, 895_000, 5_000, "市属高校"],
      ["HT-3", "转让", "2021-05-21", 1_000_000, 80_000, 20_000, 895_000, 5_000, "国有企业"],
      ["HT-4", "转让", "2021-05-22", 1_000_000, 80_000, 20_000, 895_000, 5_000, "国有企业"],
    ],
    expect: [
      { level: "error", cell: "G3" },
      { level: "warning", cell: "G5" },
    ],
    notApplicable: 2,
    sides: { 条例: { before: 2, on: 3 }, 细则: { before: 4, on: 5 } },
  },
  {
    name: "a net income that is not given, in words or unreadable, has nothing to ask; nor have services and shares",
    ledger: [
      [...header, "个人所得税"],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, null, 5_000],
      ["HT-2", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, "无法计算", 5_000],
      ["HT-3", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, { fault: "error", text: "#REF!" }, 5_000],
      ["HT-4", "技术服务", "2023-06-01", 1_000_000, 80_000, 20_000, 895_000, 5_000],
      ["HT-5", "作价投资", "2023-06-01", 1_000_000, 80_000, 20_000, 895_000, 5_000],
    ],
    expect: [],
    notApplicable: 5,
  },
  {
    name: "by another reading central units are judged as municipal ones",
    unit: "中央在渝高校院所",
    settings: { readings: { D29: "b" } },
    ledger: ledger(["个人所得税"], [895_000, 5_000]),
    expect: [{ level: "error", cell: "G2", reading: null }],
  },
  ...(
    [
      ["b", 0, [{ level: "error", cell: "G2" }]],
      ["c", 1, []],
    ] as const
  ).map(([D32, notApplicable, expect]): Case => ({
    name: `other public institutions by the reading D32 ${D32}`,
    unit: "其他事业单位",
    settings: { readings: { D32 } },
    ledger: ledger(["个人所得税"], [895_000, 5_000]),
    expect,
    notApplicable,
  })),
  {
    name: "under the reading that the rules lapsed companies are no longer asked",
    unit: "国有企业",
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    ledger: [
      [...header, "个人所得税"],
      ["HT-1", "转让", "2026-05-21", 1_000_000, 80_000, 20_000, 895_000, 5_000],
      ["HT-2", "转让", "2026-05-22", 1_000_000, 80_000, 20_000, 895_000, 5_000],
    ],
    expect: [{ level: "warning", cell: "G2" }],
    notApplicable: 1,
  },
  {
    name: "without a column for net income the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "合同金额", "直接成本", "税金"],
      ["HT-1", "转让", 1_000_000, 80_000, 20_000],
    ],
    expect: [],
    skipped: ["net"],
  },
  {
    name: "without a column for the price it is skipped too",
    ledger: [
      ["合同编号", "转化方式", "直接成本", "净收入"],
      ["HT-1", "转让", 80_000, 20_000],
    ],
    expect: [],
    skipped: ["price"],
  },
];
