import type { Case, CaseRows } from "../case.ts";

const header = [
  "成果名称",
  "转化方式",
  "投产日期",
  "收益年度",
  "营业利润",
  "奖励分配依据",
  "约定比例",
  "奖励总额",
  "发放日期",
];
const neither = "无规定且未约定";

type Year = readonly [year: number | string | null, profit: number | string | null, reward: number | string | null];

const of = (
  achievement: string,
  production: string | null,
  basis: string | null,
  rate: string | null,
  ...years: Year[]
): CaseRows =>
  years.map(([year, profit, reward]) => [
    achievement,
    "自行实施",
    production,
    year,
    profit,
    basis,
    rate,
    reward,
    reward === null || typeof year !== "number" ? null : `${year + 1}-04-20`,
  ]);

export const cases: readonly Case[] = [
  {
    name: "profits of 10, 100, −20 and 200 万元 bear 0.5, 5, 0 and 10 万元; the fourth year is the unit's choice",
    ledger: [
      header,
      ...of(
        "齿轮",
        "2021-03-01",
        neither,
        null,
        [2021, 100_000, 5_000],
        [2022, 1_000_000, 50_000],
        [2023, -200_000, 0],
      ),
      ...of("齿轮", "2021-03-01", neither, null, [2024, 2_000_000, 100_000]),
    ],
    asOf: "2025-12-31",
    expect: [],
    passed: 4,
  },
  {
    name: "each of the first three years owes 5%, to the fen; a remainder of 1 元 is a note",
    ledger: [
      header,
      ...of(
        "齿轮",
        "2021-03-01",
        neither,
        null,
        [2021, 1_000_000, 49_998.99],
        [2022, 1_000_000, 49_999],
        [2023, 1_000_000, 40_000],
      ),
    ],
    expect: [
      { level: "error", cell: "H2", message: "short", expected: 50_000, shortfall: 1.01, citations: ["条例32.1.3"] },
      { level: "info", cell: "H3", message: "tail", reading: "D17", shortfall: 1 },
      { level: "error", cell: "H4", expected: 50_000, actual: 40_000, shortfall: 10_000, basis: "default" },
    ],
  },
  {
    name: "the fourth and fifth year are the unit's choice, after the fifth no share is due",
    ledger: [
      header,
      ...of(
        "齿轮",
        "2016-03-01",
        neither,
        null,
        [2016, 1_000_000, 50_000],
        [2017, 1_000_000, 50_000],
        [2018, 1_000_000, 40_000],
        [2019, 1_000_000, 40_000],
        [2020, 1_000_000, 40_000],
        [2021, 1_000_000, 0],
      ),
    ],
    expect: [
      { level: "error", cell: "H4", citations: ["促转法45.1.3"], basis: "national" },
      { level: "info", cell: "H5", message: "optional-year", reading: "D38", shortfall: 10_000 },
      { level: "info", cell: "H6", message: "optional-year" },
    ],
    passed: 2,
    notApplicable: 1,
    sides: { nationalProfitShareYears: { below: 5, at: 6, above: 7 }, "third year": { below: 3, at: 4, above: 5 } },
  },
  {
    name: "the year of the start of production counts where it has a profit, else the next one is the first",
    ledger: [
      header,
      ...of(
        "齿轮",
        "2020-11-01",
        neither,
        null,
        [2020, 0, 0],
        [2021, 1_000_000, 50_000],
        [2022, 1_000_000, 50_000],
        [2023, 1_000_000, 40_000],
      ),
      ...of(
        "轴承",
        "2020-11-01",
        neither,
        null,
        [2020, 10_000, 500],
        [2021, 1_000_000, 50_000],
        [2022, 1_000_000, 50_000],
        [2023, 1_000_000, 40_000],
      ),
    ],
    expect: [
      { level: "error", cell: "H5", message: "short" },
      { level: "info", cell: "H9", message: "optional-year" },
    ],
    passed: 5,
    notApplicable: 1,
  },
  {
    name: "by the reading that the next year is always the first, the year of the start owes nothing",
    settings: { readings: { D38: "b" } },
    ledger: [
      header,
      ...of(
        "齿轮",
        "2020-11-01",
        neither,
        null,
        [2020, 10_000, 0],
        [2021, 1_000_000, 50_000],
        [2022, 1_000_000, 50_000],
        [2023, 1_000_000, 40_000],
      ),
    ],
    expect: [{ level: "error", cell: "H5", message: "short" }],
    passed: 2,
    notApplicable: 1,
  },
  {
    name: "a year among the first three of which nothing is listed is named once its reward fell due",
    asOf: "2024-05-01",
    ledger: [
      header,
      ...of("齿轮", "2020-11-01", neither, null, [2021, 1_000_000, 50_000], [2023, 1_000_000, 50_000]),
      ...of("轴承", "2021-03-01", neither, null, [2021, 1_000_000, 50_000], [2022, 1_000_000, 50_000]),
      ...of("链条", "2022-03-01", neither, null, [2022, 1_000_000, 50_000], [2023, 1_000_000, 50_000]),
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "years-missing" },
      { level: "undetermined", cell: "C4", message: "years-missing" },
    ],
    passed: 6,
    sides: { profitPayoutLastDay: { above: 4 } },
  },
  {
    name: "on 30 April nothing is missing yet",
    asOf: "2024-04-30",
    ledger: [header, ...of("轴承", "2021-03-01", neither, null, [2021, 1_000_000, 50_000], [2022, 1_000_000, 50_000])],
    expect: [],
    passed: 2,
    sides: { profitPayoutLastDay: { at: 2 } },
  },
  {
    name: "without a column for the start of production the first year listed is taken as the first: doubtful",
    ledger: [
      ["成果名称", "转化方式", "收益年度", "营业利润", "奖励分配依据", "奖励总额"],
      ["齿轮", "自行实施", 2021, 1_000_000, neither, 50_000],
      ["齿轮", "自行实施", 2022, 1_000_000, neither, 40_000],
      ["齿轮", "自行实施", 2023, 1_000_000, neither, 50_000],
      ["齿轮", "自行实施", 2024, 1_000_000, neither, 40_000],
    ],
    expect: [
      { level: "warning", cell: "F3", message: "short-presumed", reading: "D38", shortfall: 10_000 },
      { level: "info", cell: "F5", message: "optional-year" },
    ],
    passed: 2,
  },
  {
    name: "a start of production that is not filled in leaves a shortfall undetermined; what keeps 5% keeps it anyway",
    ledger: [
      header,
      ...of("齿轮", null, neither, null, [2021, 1_000_000, 50_000], [2022, 1_000_000, 40_000]),
      ...of("轴承", "2021-03-01", neither, null, ["去年", 1_000_000, 40_000]),
    ],
    asOf: "2022-04-30",
    expect: [
      { level: "undetermined", cell: "C3", message: "year-unknown" },
      { level: "undetermined", cell: "C4", message: "year-unknown" },
    ],
    passed: 1,
  },
  {
    name: "a rule or agreement is the measure; one of an institute keeps the national 5%",
    ledger: [
      header,
      ...of("齿轮", "2022-03-01", "约定", "10%", [2022, 1_000_000, 100_000], [2023, 1_000_000, 90_000]),
      ...of("轴承", "2022-03-01", "学校规定", "4%", [2022, 1_000_000, 40_000], [2023, 1_000_000, 50_000]),
      ...of("链条", "2022-03-01", "学校规定", null, [2022, 1_000_000, 60_000], [2023, 1_000_000, 40_000]),
    ],
    expect: [
      { level: "error", cell: "H3", message: "short", basis: "agreed", expected: 100_000, citations: ["条例31"] },
      { level: "error", cell: "H4", message: "rate-below", expected: 50_000, shortfall: 10_000 },
      { level: "error", cell: "G5", message: "rate-below-paid", citations: ["促转法45.2"] },
      { level: "undetermined", cell: "G6", message: "rate-unknown" },
      { level: "error", cell: "H7", message: "short", citations: ["促转法45.2"] },
    ],
    passed: 1,
  },
  {
    name: "each type of unit owes 5%: institutes and, without rule or agreement, companies; doubtful for a hospital",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `成果${index}`,
        "合作实施",
        "2023-03-01",
        2023,
        1_000_000,
        neither,
        null,
        49_000,
        "2024-04-20",
        unit,
      ]),
    ],
    expect: [
      { level: "error", cell: "H2" },
      { level: "error", cell: "H3" },
      { level: "warning", cell: "H4", reading: "D32" },
      { level: "error", cell: "H5", citations: ["促转法45.1.3"] },
      { level: "error", cell: "H6" },
      { level: "error", cell: "H7" },
    ],
    otherwise: {
      "D29 b": [
        { level: "error", cell: "H2" },
        { level: "error", cell: "H3", citations: ["条例32.1.3"] },
        { level: "warning", cell: "H4", reading: "D32" },
        ...[5, 6, 7].map((row) => ({ level: "error" as const, cell: `H${row}`, citations: ["促转法45.1.3"] })),
      ],
      "D32 b": [2, 3, 4, 5, 6, 7].map((row) => ({ level: "error" as const, cell: `H${row}`, reading: null })),
      "D32 c": [2, 3, 4, 5, 6, 7].map((row) => ({ level: "error" as const, cell: `H${row}`, reading: null })),
    },
  },
  {
    name: "where nothing is known of a rule or agreement, under 5% is doubtful for a company and an error for an institute",
    ledger: [
      [...header, "单位类型"],
      ["齿轮", "自行实施", "2023-03-01", 2023, 1_000_000, null, null, 49_000, "2024-04-20", "民营企业"],
      ["轴承", "自行实施", "2023-03-01", 2023, 1_000_000, null, null, 49_000, "2024-04-20", "市属高校"],
    ],
    expect: [
      { level: "warning", cell: "H2", reading: "D15" },
      { level: "error", cell: "H3" },
    ],
  },
  {
    name: "production before the national law of 1 October 2015 is not asked",
    ledger: [
      header,
      ...of("齿轮", "2015-09-30", neither, null, [2016, 1_000_000, 0]),
      ...of("轴承", "2015-10-01", neither, null, [2016, 1_000_000, 0]),
    ],
    asOf: "2017-04-30",
    expect: [{ level: "error", cell: "H3", citations: ["促转法45.1.3"] }],
    notApplicable: 1,
    sides: { 促转法: { before: 2, on: 3 } },
  },
  {
    name: "the standard of the ordinance is named from 1 June 2020 on",
    ledger: [
      [...header, "单位类型"],
      ["齿轮", "自行实施", "2020-05-31", 2021, 1_000_000, neither, null, 49_000, "2022-04-20", "市属高校"],
      ["轴承", "自行实施", "2020-06-01", 2021, 1_000_000, neither, null, 49_000, "2022-04-20", "市属高校"],
    ],
    asOf: "2022-04-30",
    expect: [
      { level: "error", cell: "H2", basis: "national" },
      { level: "error", cell: "H3", basis: "default" },
    ],
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "profit or reward that is not filled in or cannot be read is never taken for 0",
    asOf: "2024-05-01",
    ledger: [
      header,
      ...of("齿轮", "2023-03-01", neither, null, [2023, null, 50_000]),
      ...of("轴承", "2023-03-01", neither, null, [2023, "若干", 50_000]),
      ...of("链条", "2023-03-01", neither, null, [2023, 1_000_000, "若干"]),
      ["螺栓", null, "2023-03-01", 2023, 1_000_000, neither, null, 50_000, "2024-04-20"],
    ],
    expect: [
      { level: "undetermined", cell: "E2", message: "profit-unknown" },
      { level: "undetermined", cell: "E3", message: "profit-unknown" },
      { level: "undetermined", cell: "H4", message: "reward-unknown" },
      { level: "undetermined", cell: "B5", message: "mode" },
    ],
  },
  {
    name: "by another reading a remainder of a fen is a breach",
    settings: { readings: { D17: "b" } },
    ledger: [header, ...of("齿轮", "2023-03-01", neither, null, [2023, "1,000,000.00", "49,999.99"])],
    expect: [{ level: "error", cell: "H2", message: "short", shortfall: 0.01 }],
  },
  {
    name: "by another reading a hospital is judged as an institute",
    unit: "其他事业单位",
    settings: { readings: { D32: "b" } },
    ledger: [header, ...of("齿轮", "2023-03-01", neither, null, [2023, 1_000_000, 40_000])],
    expect: [{ level: "error", cell: "H2", basis: "default" }],
  },
  {
    name: "by another reading the day of the reward chooses the text",
    settings: { readings: { D30: "b" } },
    ledger: [header, ...of("齿轮", "2020-05-31", neither, null, [2021, 1_000_000, 40_000])],
    asOf: "2022-04-30",
    expect: [{ level: "error", cell: "H2", basis: "default" }],
  },
  {
    name: "what is not set down and not paid yet is the time of payment's to judge; other modes are not asked",
    ledger: [
      header,
      ...of("齿轮", "2023-03-01", neither, null, [2023, 1_000_000, null]),
      ["轴承", "转让", "2023-03-01", 2023, 1_000_000, neither, null, 0, null],
    ],
    expect: [],
    notApplicable: 2,
  },
  {
    name: "the years of one contract number belong together",
    ledger: [
      ["合同编号", ...header.slice(1)],
      ...[
        [2021, 50_000],
        [2022, 40_000],
        [2023, 50_000],
      ].map(([year = 0, reward = 0]) => [
        "HT-1",
        "合作实施",
        "2021-03-01",
        year,
        1_000_000,
        neither,
        null,
        reward,
        `${year + 1}-04-20`,
      ]),
    ],
    expect: [{ level: "error", cell: "H3", shortfall: 10_000 }],
    passed: 2,
  },
  {
    name: "payouts to persons on another sheet are added up",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "投产日期", "收益年度", "营业利润", "奖励分配依据"],
        ["HT-1", "合作实施", "2022-06-01", "2023-03-01", 2023, 1_000_000, neither],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 30_000, "2024-04-20"],
        ["HT-1", "李四", 19_000, "2024-04-20"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "C2", expected: 50_000, actual: 49_000, shortfall: 1_000 }],
  },
  {
    name: "without a column for the operating profit the check is skipped",
    ledger: [
      ["成果名称", "转化方式", "收益年度", "奖励总额"],
      ["齿轮", "自行实施", 2023, 50_000],
    ],
    expect: [],
    skipped: ["operating_profit"],
  },
  {
    name: "without a column for the reward it is skipped too",
    ledger: [
      ["成果名称", "转化方式", "收益年度", "营业利润"],
      ["齿轮", "自行实施", 2023, 50_000],
    ],
    expect: [],
    skipped: ["reward_total"],
  },
  {
    name: "of production under the ordinance too the fourth and fifth year are the unit's choice, and the sixth owes nothing",
    asOf: "2026-12-31",
    ledger: [
      header,
      ...of(
        "齿轮",
        "2020-06-01",
        neither,
        null,
        [2020, 1_000_000, 50_000],
        [2021, 1_000_000, 50_000],
        [2022, 1_000_000, 40_000],
        [2023, 1_000_000, 40_000],
        [2024, 1_000_000, 40_000],
        [2025, 1_000_000, 0],
      ),
    ],
    expect: [
      { level: "error", cell: "H4", citations: ["条例32.1.3"], basis: "default" },
      { level: "info", cell: "H5", message: "optional-year" },
      { level: "info", cell: "H6", message: "optional-year" },
    ],
    passed: 2,
    notApplicable: 1,
    sides: { profitShareYears: { below: 5, at: 6, above: 7 } },
  },
  {
    name: "nor the day before",
    asOf: "2024-04-29",
    ledger: [header, ...of("轴承", "2021-03-01", neither, null, [2021, 1_000_000, 50_000], [2022, 1_000_000, 50_000])],
    expect: [],
    passed: 2,
    sides: { profitPayoutLastDay: { below: 2 } },
  },
  {
    name: "5% of 1 000 000 元 are 50 000 元: less is not compliant, that and more is in order",
    ledger: [
      header,
      ...of("齿轮", "2023-03-01", neither, null, [2023, 1_000_000, 49_998.99]),
      ...of("轴承", "2023-03-01", neither, null, [2023, 1_000_000, 50_000]),
      ...of("链条", "2023-03-01", neither, null, [2023, 1_000_000, 50_000.01]),
    ],
    expect: [{ level: "error", cell: "H2", basis: "default", shortfall: 1.01 }],
    passed: 2,
    sides: { rewardRateProfit: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "the 5% of national law are as much for a company",
    unit: "国有企业",
    ledger: [
      header,
      ...of("齿轮", "2023-03-01", neither, null, [2023, 1_000_000, 49_998.99]),
      ...of("轴承", "2023-03-01", neither, null, [2023, 1_000_000, 50_000]),
      ...of("链条", "2023-03-01", neither, null, [2023, 1_000_000, 50_000.01]),
    ],
    expect: [{ level: "error", cell: "H2", basis: "national", shortfall: 1.01 }],
    passed: 2,
    sides: { nationalRateProfit: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "a shortfall within the rounding of the digits that the ledger shows is doubtful, a larger one is not",
    ledger: [
      header.with(7, "奖励总额（万元）"),
      ["齿轮", "自行实施", "2023-03-01", 2023, "1,000,800.00", neither, null, "5.00", "2024-04-20"],
      ["轴承", "自行实施", "2023-03-01", 2023, "1,001,200.00", neither, null, "5.00", "2024-04-20"],
    ],
    expect: [
      { level: "warning", cell: "H2", message: "rounding", reading: "D17", expected: 50_040, shortfall: 40 },
      { level: "error", cell: "H3", message: "short", expected: 50_060, shortfall: 60 },
    ],
  },
];
