import type { Case } from "../case.ts";

const header = ["转化服务机构", "年度", "科研诚信分值"];

export const cases: readonly Case[] = [
  {
    name: "a score of 1 is in order, of 0 and less it is noted",
    ledger: [header, ["甲中心", 2023, 1], ["乙中心", 2023, 0], ["丙中心", 2023, -1], ["丁中心", 2023, 0.5]],
    expect: [
      { level: "info", cell: "C3", message: "low", citations: ["细则23"] },
      { level: "info", cell: "C4", message: "low" },
    ],
    passed: 2,
    sides: { creditScoreLimit: { below: 4, at: 3, above: 2 } },
  },
  {
    name: "points in words are read, what is missing or unreadable is not taken for 0",
    ledger: [header, ["甲中心", 2023, "12分"], ["乙中心", 2023, ""], ["丙中心", 2023, "良好"]],
    expect: [
      { level: "undetermined", cell: "C3", message: "unknown" },
      { level: "undetermined", cell: "C4", message: "unknown" },
    ],
    passed: 1,
  },
  {
    name: "a score stands in other ledgers too",
    ledger: [
      ["合同编号", "转化方式", "受让方", "合同签订日期", "科研诚信分值"],
      ["HT-1", "转让", "甲公司", "2023-07-03", 0],
    ],
    expect: [{ level: "info", cell: "E2", message: "low" }],
  },
  {
    name: "a list of scores and nothing else is read too",
    ledger: [
      ["单位名称", "统一社会信用代码", "科研诚信分值", "信用等级"],
      ["甲公司", "91500000MA5U000001", 0, "D"],
    ],
    expect: [{ level: "info", cell: "C2", message: "low" }],
  },
  {
    name: "units of every type are reminded alike",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit) => [
        "甲中心",
        2023,
        0,
        unit,
      ]),
    ],
    expect: Array.from({ length: 6 }, (_, index) => ({ level: "info" as const, cell: `C${index + 2}` })),
  },
  {
    name: "before 22 May 2021 nobody asks for it",
    ledger: [header, ["甲中心", 2021, 0]],
    asOf: "2021-05-21",
    expect: [],
    notApplicable: 1,
    sides: { 细则: { before: 2 } },
  },
  {
    name: "from that day on it is noted",
    ledger: [header, ["甲中心", 2021, 0]],
    asOf: "2021-05-22",
    expect: [{ level: "info", cell: "C2" }],
    sides: { 细则: { on: 2 } },
  },
  {
    name: "under the reading that the rules lapsed nobody asks for it from 22 May 2026 on",
    ledger: [header, ["甲中心", 2026, 0]],
    settings: { readings: { D31: "b" } },
    asOf: "2026-05-22",
    expect: [],
    notApplicable: 1,
  },
  {
    name: "without the column it is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-07-03"],
    ],
    expect: [],
    skipped: ["credit_score"],
  },
];
