import type { Case, CaseRows } from "../case.ts";

const header = [
  "合同编号",
  "成果编号",
  "转化方式",
  "合同签订日期",
  "合同金额",
  "直接成本",
  "税金",
  "前期研发投入",
  "净收入",
];
/** Price 1 000 000 元, costs 80 000, taxes 20 000: 900 000 元 before R&D. */
const ledger = (
  ...rows: (readonly [achievement: string | null, outlay: number | string | null, net: number | null])[]
): CaseRows => [
  header,
  ...rows.map(([achievement, outlay, net], index) => [
    `HT-${index + 1}`,
    achievement,
    "许可",
    "2023-08-22",
    1_000_000,
    80_000,
    20_000,
    outlay,
    net,
  ]),
];

export const cases: readonly Case[] = [
  {
    name: "the outlay of an achievement comes off once over all of its deals",
    unit: "国有企业",
    ledger: ledger(["CG-1", 300_000, 600_000], ["CG-2", 300_000, 600_000], ["CG-1", 300_000, 600_000]),
    expect: [
      {
        level: "warning",
        cell: "H4",
        message: "again",
        reading: "D23",
        citations: ["细则3"],
        expected: 0,
        actual: 300_000,
        shortfall: 300_000,
      },
    ],
    passed: 2,
  },
  {
    name: "what the deals deduct together is at most the outlay: up to it, at it and above it",
    unit: "其他企业",
    ledger: ledger(
      ["CG-1", 300_000, 800_000],
      ["CG-1", 300_000, 700_000],
      ["CG-2", 300_000, 800_000],
      ["CG-2", 300_000, 699_999],
      ["CG-3", 300_000, 800_000],
      ["CG-3", 300_000, 701_000],
    ),
    expect: [{ level: "warning", cell: "H5", expected: 200_000, actual: 200_001, shortfall: 1 }],
    passed: 5,
  },
  {
    name: "a deal that lists the outlay and does not deduct it uses nothing of it",
    unit: "国有企业",
    ledger: ledger(["CG-1", 300_000, 900_000], ["CG-1", 300_000, 600_000]),
    expect: [],
    passed: 2,
  },
  {
    name: "different amounts are the parts that each deal bears",
    unit: "国有企业",
    ledger: ledger(["CG-1", 200_000, 700_000], ["CG-1", 100_000, 800_000]),
    expect: [],
    passed: 2,
  },
  {
    name: "without a net income the whole outlay is taken as deducted",
    unit: "国有企业",
    ledger: ledger(["CG-1", 300_000, null], ["CG-1", 300_000, null]),
    expect: [{ level: "warning", cell: "H3", shortfall: 300_000 }],
    passed: 1,
  },
  {
    name: "by the reading that each deal may deduct the whole outlay nothing is doubtful",
    unit: "国有企业",
    settings: { readings: { D23: "a" } },
    ledger: ledger(["CG-1", 300_000, 600_000], ["CG-1", 300_000, 600_000]),
    expect: [],
    passed: 2,
  },
  {
    name: "enterprises of every kind are asked; institutes deduct no R&D at all, which another check says",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].flatMap((unit, index) =>
        [1, 2].map((turn) => [
          `HT-${index}-${turn}`,
          `CG-${index}`,
          "转让",
          "2023-08-22",
          1_000_000,
          80_000,
          20_000,
          300_000,
          600_000,
          unit,
        ]),
      ),
    ],
    expect: [
      { level: "warning", cell: "H9" },
      { level: "warning", cell: "H11" },
      { level: "warning", cell: "H13" },
    ],
    notApplicable: 6,
    passed: 3,
  },
  {
    name: "the rules hold from 22 May 2021 on, and a deal before them counts for nothing",
    unit: "国有企业",
    ledger: [
      header,
      ["HT-1", "CG-1", "许可", "2021-05-21", 1_000_000, 80_000, 20_000, 300_000, 600_000],
      ["HT-2", "CG-1", "许可", "2021-05-22", 1_000_000, 80_000, 20_000, 300_000, 600_000],
      ["HT-3", "CG-1", "许可", "2021-05-23", 1_000_000, 80_000, 20_000, 300_000, 600_000],
    ],
    expect: [{ level: "warning", cell: "H4" }],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "under the reading that the rules lapsed contracts from 22 May 2026 on are not asked",
    unit: "国有企业",
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    ledger: [
      header,
      ["HT-1", "CG-1", "许可", "2026-05-20", 1_000_000, 80_000, 20_000, 300_000, 600_000],
      ["HT-2", "CG-1", "许可", "2026-05-21", 1_000_000, 80_000, 20_000, 300_000, 600_000],
      ["HT-3", "CG-1", "许可", "2026-05-22", 1_000_000, 80_000, 20_000, 300_000, 600_000],
    ],
    expect: [{ level: "warning", cell: "H3" }],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "the name of the achievement will do; without any, or with an outlay that cannot be read, it is undetermined",
    unit: "国有企业",
    ledger: [
      ["合同编号", "成果名称", "转化方式", "合同签订日期", "前期研发投入"],
      ["HT-1", "齿轮", "许可", "2023-08-22", 300_000],
      ["HT-2", "齿轮", "许可", "2023-08-22", 300_000],
      ["HT-3", null, "许可", "2023-08-22", 300_000],
      ["HT-4", "轴承", "许可", "2023-08-22", "若干"],
      ["HT-5", "链条", "许可", "2023-08-22", "无"],
      ["HT-6", "链条", "作价投资", "2023-08-22", 300_000],
    ],
    expect: [
      { level: "warning", cell: "E3" },
      { level: "undetermined", cell: "E4", message: "no-achievement" },
      { level: "undetermined", cell: "E5", message: "unreadable" },
    ],
    passed: 1,
    notApplicable: 2,
  },
  {
    name: "without a column for the outlay the check is skipped",
    unit: "国有企业",
    ledger: [
      ["合同编号", "成果名称", "转化方式"],
      ["HT-1", "齿轮", "许可"],
    ],
    expect: [],
    skipped: ["rd"],
  },
];
