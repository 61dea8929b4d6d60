import type { Case } from "../case.ts";

const header = ["年度", "中试奖补金额", "奖励一线科研服务人员金额"];

export const cases: readonly Case[] = [
  {
    name: "of 1 000 000 元 at least 700 000 go to front-line staff: less is doubtful, a shortfall of 1 元 a rounding difference",
    ledger: [
      header,
      [2023, 1_000_000, 600_000],
      [2023, 1_000_000, 699_998.99],
      [2023, 1_000_000, 699_999],
      [2023, 1_000_000, 700_000],
      [2023, 1_000_000, 700_000.01],
    ],
    expect: [
      {
        level: "warning",
        cell: "C2",
        message: "short",
        reading: null,
        citations: ["细则12"],
        expected: 700_000,
        actual: 600_000,
        shortfall: 100_000,
      },
      { level: "warning", cell: "C3", message: "short", shortfall: 1.01 },
      { level: "info", cell: "C4", message: "rounding", shortfall: 1 },
    ],
    passed: 2,
    sides: { pilotFrontlineShare: { below: 4, at: 5, above: 6 } },
  },
  {
    name: "by choice a fen short is short",
    ledger: [header, [2023, 1_000_000, 699_999.99], [2023, 1_000_000, 700_000]],
    settings: { readings: { D17: "b" } },
    expect: [{ level: "warning", cell: "C2", message: "short", shortfall: 0.01 }],
    passed: 1,
  },
  {
    name: "amounts in 万元 are read as such",
    ledger: [
      ["年度", "中试奖补金额（万元）", "奖励一线科研服务人员金额（万元）"],
      [2023, 50, 34.9],
      [2023, 50, 35],
    ],
    expect: [{ level: "warning", cell: "C2", expected: 350_000, shortfall: 1000 }],
    passed: 1,
  },
  {
    name: "without a grant nothing is due; what is missing or unreadable is not taken for 0",
    ledger: [
      header,
      [2023, "", ""],
      [2023, 0, 0],
      [2023, 1_000_000, ""],
      [2023, "", 700_000],
      [2023, 1_000_000, { fault: "error", text: "#REF!" }],
    ],
    expect: [
      { level: "undetermined", cell: "C4", message: "unknown" },
      { level: "undetermined", cell: "B5", message: "unknown" },
      { level: "undetermined", cell: "C6", message: "unknown" },
    ],
    notApplicable: 2,
  },
  {
    name: "the rules hold for grants received from 22 May 2021 on; of a year alone the first day counts",
    ledger: [
      ["年度", "中试奖补金额", "奖励一线科研服务人员金额", "到账日期"],
      [2021, 1_000_000, 0, "2021-05-21"],
      [2021, 1_000_000, 0, "2021-05-22"],
      [2021, 1_000_000, 0, ""],
      [2022, 1_000_000, 0, ""],
    ],
    expect: [
      { level: "warning", cell: "C3" },
      { level: "warning", cell: "C5" },
    ],
    notApplicable: 2,
    sides: { 细则: { before: 2, on: 3 } },
  },
  {
    name: "under the reading that the rules lapsed they hold for grants until 21 May 2026",
    ledger: [
      ["年度", "中试奖补金额", "奖励一线科研服务人员金额", "到账日期"],
      [2026, 1_000_000, 0, "2026-05-21"],
      [2026, 1_000_000, 0, "2026-05-22"],
    ],
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    expect: [{ level: "warning", cell: "C2" }],
    notApplicable: 1,
  },
  {
    name: "bases of units of every type are asked alike",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit) => [
        2023,
        1_000_000,
        0,
        unit,
      ]),
    ],
    expect: Array.from({ length: 6 }, (_, index) => ({ level: "warning" as const, cell: `C${index + 2}` })),
  },
  {
    name: "without a column for what staff got it is skipped, not passed",
    ledger: [
      ["年度", "中试奖补金额"],
      [2023, 1_000_000],
    ],
    expect: [],
    skipped: ["frontline_reward"],
  },
  {
    name: "books without such grants leave it skipped",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-07-03"],
    ],
    expect: [],
    skipped: ["pilot_grant", "frontline_reward"],
  },
];
