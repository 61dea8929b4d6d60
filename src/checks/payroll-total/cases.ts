import type { Case } from "../case.ts";

const header = ["年度", "工资总额（万元）", "其中奖励支出（万元）", "核定限额（万元）", "次年基数（万元）"];
const units = ["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"];

export const cases: readonly Case[] = [
  {
    name: "of 1 200 万元 with 200 of rewards 1 000 are held against the cap and are the next base",
    ledger: [header, [2023, 1200, 200, 1000, 1000]],
    expect: [],
    passed: 1,
  },
  {
    name: "a base above it takes rewards in, up to the whole total; a base below it is nobody's matter",
    ledger: [
      header,
      [2023, "1200.00", "200.00", "1000.00", "1000.01"],
      [2022, "1200.00", "200.00", "1000.00", "1000.02"],
      [2021, "1200.00", "200.00", "1000.00", "1200.00"],
      [2020, "1200.00", "200.00", "1000.00", "990.00"],
    ],
    expect: [
      {
        level: "error",
        cell: "E3",
        message: "in-base",
        reading: null,
        citations: ["条例53", "促转法45.3"],
        expected: 10_000_000,
        actual: 10_000_200,
        shortfall: 200,
      },
      { level: "error", cell: "E4", message: "in-base", shortfall: 2_000_000 },
    ],
    passed: 2,
    sides: { "next base": { below: 5 } },
  },
  {
    name: "to the fen, a base of a fen more takes a fen in",
    ledger: [
      ["年度", "工资总额", "其中奖励支出", "核定限额", "次年基数"],
      [2023, "12000000.00", "2000000.00", "10000000.00", "10000000.00"],
      [2022, "12000000.00", "2000000.00", "10000000.00", "10000000.01"],
    ],
    expect: [{ level: "error", cell: "E3", shortfall: 0.01 }],
    passed: 1,
    sides: { "next base": { at: 2, above: 3 } },
  },
  {
    name: "a base beyond the whole total has other additions in it",
    ledger: [header, [2023, 1200, 200, 1000, 1300]],
    expect: [{ level: "warning", cell: "E2", message: "base-beyond-total", shortfall: 3_000_000 }],
  },
  {
    name: "what is over the cap without the rewards is doubtful, with them it is free",
    ledger: [header, [2023, 1200, 200, 999, 1000], [2022, 1200, 200, 1000, 1000], [2021, 1200, 200, 1001, 1000]],
    expect: [{ level: "warning", cell: "D2", message: "over-cap", expected: 9_990_000, shortfall: 10_000 }],
    passed: 2,
    sides: { cap: { below: 4, at: 3, above: 2 } },
  },
  {
    name: "rewards that the books list and the payroll leaves out are not counted",
    ledger: {
      发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 400_000, "2023-06-01"],
        ["HT-2", "李四", 300_000, "2023-12-31"],
        ["HT-3", "王五", 500_000, "2024-01-01"],
      ],
      工资: [
        header,
        [2022, 1000, 0, 1000, 1000],
        [2023, 1000, 0, 1000, 1000],
        [2024, 1050, 40, 1010, 1010],
        [2025, 1000, "", 1000, 1000],
      ],
    },
    expect: [
      {
        level: "warning",
        sheet: "工资",
        cell: "C3",
        message: "not-counted",
        reading: "D43",
        expected: 700_000,
        shortfall: 700_000,
      },
      { level: "info", sheet: "工资", cell: "C4", message: "less-counted", shortfall: 100_000 },
      { level: "undetermined", sheet: "工资", cell: "C5", message: "unknown" },
    ],
    passed: 1,
  },
  {
    name: "shares are no pay, nor are rewards for services without a registered contract; by choice shares are",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "技术合同登记编号", "奖励总额", "发放日期"],
        ["HT-1", "作价投资", "2023-03-01", "", 400_000, "2023-06-01"],
        ["HT-2", "技术服务", "2023-03-01", "", 300_000, "2023-06-01"],
      ],
      工资: [header, [2023, 1000, 0, 1000, 1000]],
    },
    expect: [],
    passed: 1,
  },
  {
    name: "by choice rewards in shares count too",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "技术合同登记编号", "奖励总额", "发放日期"],
        ["HT-1", "作价投资", "2023-03-01", "", 400_000, "2023-06-01"],
        ["HT-2", "技术服务", "2023-03-01", "", 300_000, "2023-06-01"],
      ],
      工资: [header, [2023, 1000, 0, 1000, 1000]],
    },
    settings: { readings: { D43: "b" } },
    expect: [{ level: "warning", sheet: "工资", cell: "C2", message: "not-counted", shortfall: 400_000 }],
  },
  {
    name: "a reward counts in the year of payment, by choice in that of the receipt",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "到账金额", "到账日期", "奖励总额", "发放日期"],
        ["HT-1", "转让", "2022-03-01", 1_000_000, "2022-12-20", 700_000, "2023-02-01"],
      ],
      工资: [header, [2022, 1000, 0, 1000, 1000], [2023, 1070, 70, 1000, 1000]],
    },
    settings: { readings: { D45: "b" } },
    expect: [{ level: "warning", sheet: "工资", cell: "C2", message: "not-counted" }],
    passed: 1,
  },
  {
    name: "national law says the same of every state-owned unit, private ones are free",
    ledger: [[...header, "单位类型"], ...units.map((unit) => [2023, 1200, 200, 1000, 1200, unit])],
    expect: [
      { level: "error", cell: "E2", reading: null },
      { level: "error", cell: "E3", reading: null },
      { level: "error", cell: "E4", reading: null },
      { level: "error", cell: "E5", reading: null },
      { level: "error", cell: "E6", reading: null },
    ],
    notApplicable: 1,
  },
  {
    name: "the ordinance counts from the first whole year, national law from 2016",
    ledger: [
      header,
      [2015, 1200, 200, 1000, 1200],
      [2016, 1200, 200, 1000, 1200],
      [2020, 1200, 200, 1000, 1200],
      [2021, 1200, 200, 1000, 1200],
    ],
    expect: [
      { level: "error", cell: "E3", citations: ["促转法45.3"] },
      { level: "error", cell: "E4", citations: ["促转法45.3"] },
      { level: "error", cell: "E5", citations: ["条例53", "促转法45.3"] },
    ],
    notApplicable: 1,
    sides: { 条例: { before: 4, on: 5 }, 促转法: { before: 2, on: 3 } },
  },
  {
    name: "what is missing or unreadable cannot be judged, the rest of the row is",
    ledger: [
      header,
      [2023, "", 200, 1000, 1000],
      [2022, 1200, "", 1000, 1000],
      [2021, 1200, 200, "", 1200],
      [2020, 1200, 200, 1000, { fault: "error", text: "#REF!" }],
    ],
    expect: [
      { level: "undetermined", cell: "B2", message: "unknown" },
      { level: "undetermined", cell: "C3", message: "unknown" },
      { level: "undetermined", cell: "D4", message: "unknown" },
      { level: "error", cell: "E4", message: "in-base" },
      { level: "undetermined", cell: "E5", message: "unknown" },
    ],
  },
  {
    name: "without a column for the rewards it is skipped, not passed",
    ledger: [
      ["年度", "工资总额（万元）", "核定限额（万元）"],
      [2023, 1200, 1000],
    ],
    expect: [],
    skipped: ["rewards_in_total"],
  },
  {
    name: "without columns for the cap and the base these parts are skipped",
    ledger: [
      ["年度", "工资总额（万元）", "其中奖励支出（万元）"],
      [2023, 1200, 200],
    ],
    expect: [],
    skipped: ["payroll_cap", "next_base"],
  },
];
