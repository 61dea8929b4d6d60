import type { Case } from "../case.ts";

const header = ["年度", "转化服务机构", "机构奖补金额"];

export const cases: readonly Case[] = [
  {
    name: "1 000 000 元 a year is the cap, a fen more is over it",
    ledger: [header, [2022, "甲中心", 999_999.99], [2023, "甲中心", 1_000_000], [2024, "甲中心", 1_000_000.01]],
    expect: [
      {
        level: "warning",
        cell: "C4",
        message: "over",
        reading: null,
        citations: ["细则13"],
        expected: 1_000_000,
        actual: 1_000_000.01,
        shortfall: 0.01,
      },
    ],
    passed: 2,
    sides: { agencyGrantCap: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "what an agency got in a year is added up, found at the row that goes over the cap",
    ledger: [
      header,
      [2023, "甲中心", 600_000],
      [2023, "乙中心", 600_000],
      [2023, "甲中心", 400_000],
      [2023, "乙 中心", 500_000],
      [2024, "甲中心", 600_000],
    ],
    expect: [{ level: "warning", cell: "C5", actual: 1_100_000, shortfall: 100_000 }],
    passed: 2,
  },
  {
    name: "two sheets are added up as well, in 万元 or 元",
    ledger: {
      一季度: [
        ["年度", "机构名称", "机构奖补金额（万元）"],
        [2023, "甲中心", 60],
      ],
      二季度: [
        ["年度", "机构名称", "机构奖补金额（元）"],
        [2023, "甲中心", 500_000],
      ],
    },
    expect: [{ level: "warning", sheet: "二季度", cell: "C2", actual: 1_100_000 }],
  },
  {
    name: "a reversal counts as less",
    ledger: [header, [2023, "甲中心", 1_200_000], [2023, "甲中心", -200_000]],
    expect: [],
    passed: 1,
  },
  {
    name: "without a column for the agency the ledger is one agency's own, and a receipt tells the year",
    ledger: [
      ["到账日期", "机构奖补金额"],
      ["2023-03-01", 600_000],
      ["2023-12-31", 600_000],
      ["2024-01-01", 600_000],
    ],
    expect: [{ level: "warning", cell: "B3", actual: 1_200_000 }],
    passed: 1,
  },
  {
    name: "the rules hold for grants received from 22 May 2021 on; of a year alone the first day counts",
    ledger: [
      ["年度", "转化服务机构", "机构奖补金额", "到账日期"],
      [2021, "甲中心", 900_000, "2021-05-21"],
      [2021, "甲中心", 900_000, "2021-05-22"],
      [2021, "乙中心", 2_000_000, ""],
      [2022, "乙中心", 2_000_000, ""],
    ],
    expect: [{ level: "warning", cell: "C5" }],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "under the reading that the rules lapsed they hold for grants until 21 May 2026",
    ledger: [
      ["年度", "转化服务机构", "机构奖补金额", "到账日期"],
      [2026, "甲中心", 2_000_000, "2026-05-21"],
      [2026, "乙中心", 2_000_000, "2026-05-22"],
    ],
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    expect: [{ level: "warning", cell: "C2" }],
    notApplicable: 1,
  },
  {
    name: "a row that names no agency, no year or no amount cannot be added up; one without a grant need not",
    ledger: [
      header,
      [2023, "", 600_000],
      ["", "甲中心", 600_000],
      [2023, "甲中心", { fault: "error", text: "#REF!" }],
      [2023, "甲中心", ""],
    ],
    expect: [
      { level: "undetermined", cell: "B2", message: "unknown" },
      { level: "undetermined", cell: "A3", message: "unknown" },
      { level: "undetermined", cell: "C4", message: "unknown" },
    ],
    notApplicable: 1,
  },
  {
    name: "without a column for the year it is skipped, not passed",
    ledger: [
      ["转化服务机构", "机构奖补金额"],
      ["甲中心", 600_000],
    ],
    expect: [],
    skipped: ["year"],
  },
  {
    name: "books without such grants leave it skipped",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-07-03"],
    ],
    expect: [],
    skipped: ["agency_grant"],
  },
  {
    name: "what was received on the day before the rules is not held against the cap, what came on their first day is",
    ledger: [
      ["年度", "转化服务机构", "机构奖补金额", "到账日期"],
      [2021, "甲中心", 1_000_001, "2021-05-21"],
      [2021, "乙中心", 1_000_001, "2021-05-22"],
    ],
    expect: [{ level: "warning", cell: "C3", shortfall: 1 }],
    notApplicable: 1,
    sides: { 细则: { before: 2, on: 3 } },
  },
];
