import type { Case, CaseRows, ExpectedFinding } from "../case.ts";

const header = [
  "合同编号",
  "转化方式",
  "合同签订日期",
  "合同金额",
  "直接成本",
  "税金",
  "净收入",
  "奖励分配依据",
  "约定比例",
  "奖励总额",
];
const neither = "无规定且未约定";

interface Contract {
  readonly reward: number | string | null;
  readonly basis?: string | null;
  readonly rate?: string | null;
  readonly mode?: string | null;
  readonly signed?: string;
  readonly price?: number | string | null;
  readonly costs?: number | null;
  readonly tax?: number | null;
  readonly net?: number | string | null;
}

/** G = 1 000 000, C = 80 000, T = 20 000, N = 900 000 元: 70% is 630 000, 60% is 540 000, 50% is 450 000. */
const contract = (no: number, given: Contract): CaseRows[number] => [
  `HT-${no}`,
  given.mode === undefined ? "转让" : given.mode,
  given.signed ?? "2023-06-01",
  given.price === undefined ? 1_000_000 : given.price,
  given.costs === undefined ? 80_000 : given.costs,
  given.tax === undefined ? 20_000 : given.tax,
  given.net === undefined ? 900_000 : given.net,
  given.basis ?? null,
  given.rate ?? null,
  given.reward,
];
const ledger = (...contracts: Contract[]): CaseRows => [
  header,
  ...contracts.map((given, index) => contract(index + 1, given)),
];

/** The cell of the reward in the ledgers above. */
const of = (level: ExpectedFinding["level"], row: number, rest: Partial<ExpectedFinding> = {}): ExpectedFinding => ({
  level,
  cell: `J${row}`,
  ...rest,
});

export const cases: readonly Case[] = [
  // --- below, at, above 70% ---------------------------------------------------------------------------------------
  {
    name: "with neither rule nor agreement 70% of net income is the least, and a shortfall of up to 1 元 is a remainder",
    ledger: ledger(
      { basis: neither, reward: 630_000.01 },
      { basis: neither, reward: 630_000 },
      { basis: neither, reward: 629_999.99 },
      { basis: neither, reward: 629_999 },
      { basis: neither, reward: 629_998.99 },
      { basis: neither, reward: 600_000 },
    ),
    expect: [
      of("info", 4, { message: "tail", reading: "D17", expected: 630_000, shortfall: 0.01 }),
      of("info", 5, { message: "tail", shortfall: 1 }),
      of("error", 6, { message: "short", shortfall: 1.01 }),
      of("error", 7, {
        message: "short",
        basis: "default",
        citations: ["条例32.1.1"],
        reading: null,
        expected: 630_000,
        actual: 600_000,
        shortfall: 30_000,
      }),
    ],
    passed: 2,
    sides: { rewardRateNetIncome: { below: 4, at: 3, above: 2 } },
  },
  {
    name: "the floor is rounded up to the fen: 70% of 100.01 元 is 70.01 元",
    ledger: ledger(
      { basis: neither, price: 102.01, costs: 1, tax: 1, net: 100.01, reward: 70.01 },
      { basis: neither, price: 102.01, costs: 1, tax: 1, net: 100.01, reward: 70 },
    ),
    expect: [of("info", 3, { message: "tail", expected: 70.01, shortfall: 0.01 })],
    passed: 1,
  },
  {
    name: "in 万元 the same contract comes out the same, and a header's unit goes before the sheet's",
    ledger: [
      [
        "合同编号",
        "转化方式",
        "合同签订日期",
        "合同金额（万元）",
        "直接成本（万元）",
        "税金（万元）",
        "净收入（元）",
        "奖励分配依据",
        "奖励总额",
      ],
      ["HT-1", "转让", "2023-06-01", 100, 8, 2, 900_000, "无", "63万元"],
      ["HT-2", "转让", "2023-06-01", 100, 8, 2, 900_000, "无", 600_000],
    ],
    expect: [{ level: "error", cell: "I3", expected: 630_000, actual: 600_000, shortfall: 30_000 }],
    passed: 1,
  },
  {
    name: "a shortfall within the rounding of the digits that the ledger shows is doubtful, a larger one is not",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "净收入（元）", "奖励分配依据", "奖励总额（万元）"],
      ["HT-1", "转让", "2023-06-01", 900_057.1, "无", "63.00"],
      ["HT-2", "转让", "2023-06-01", 900_100, "无", "63.00"],
    ],
    expect: [
      { level: "warning", cell: "F2", message: "rounding", reading: "D17", expected: 630_039.97, shortfall: 39.97 },
      { level: "error", cell: "F3", message: "short", expected: 630_070, shortfall: 70 },
    ],
  },

  // --- contract.md's table, unit by unit ------------------------------------------------------------------------
  {
    name: "a municipal university of which no rule or agreement is known is doubtful below 70% and not compliant below 50%",
    unit: "市属高校院所",
    ledger: ledger({ reward: 630_000 }, { reward: 600_000 }, { reward: 450_000 }, { reward: 449_998.99 }),
    expect: [
      of("warning", 3, { reading: "D15", basis: "default", citations: ["条例32.1.1"], shortfall: 30_000 }),
      of("warning", 4, { reading: "D15", expected: 630_000, shortfall: 180_000 }),
      of("error", 5, { expected: 450_000, shortfall: 1.01 }),
    ],
    passed: 1,
  },
  {
    name: "of a municipal university with neither everything below 70% is not compliant",
    unit: "市属高校院所",
    ledger: ledger({ basis: neither, reward: 449_000 }, { basis: "无", reward: 450_000 }),
    expect: [of("error", 2, { expected: 630_000 }), of("error", 3, { expected: 630_000 })],
  },
  {
    name: "a central university falls under the 70% by reference alone, under the 50% by national law",
    unit: "中央在渝高校院所",
    ledger: ledger(
      { basis: neither, reward: 630_000 },
      { basis: neither, reward: 600_000 },
      { basis: neither, reward: 449_998.99 },
      { reward: 600_000 },
      { reward: 450_000 },
      { reward: 449_998.99 },
    ),
    expect: [
      of("warning", 3, { reading: "D29", citations: ["条例32.1.1"], shortfall: 30_000 }),
      of("error", 4, { citations: ["促转法45.1.1"], expected: 450_000 }),
      of("warning", 5, { reading: "D29" }),
      of("warning", 6, { reading: "D29" }),
      of("error", 7, { expected: 450_000 }),
    ],
    passed: 1,
    sides: { nationalRateNetIncome: { below: 7, at: 6, above: 5 } },
  },
  {
    name: "a hospital is only doubtful, however little it gave",
    unit: "其他事业单位",
    ledger: ledger(
      { basis: neither, reward: 630_000 },
      { basis: neither, reward: 629_998.99 },
      { basis: neither, reward: 100_000 },
      { reward: 629_998.99 },
      { reward: 100_000 },
    ),
    expect: [3, 4, 5, 6].map((row) => of("warning", row, { reading: "D32", expected: 630_000 })),
    passed: 1,
  },
  ...(["国有企业", "中央在渝企业", "其他企业"] as const).map((unit): Case => ({
    name: `${unit}: national law has 50% with neither rule nor agreement, doubtful where that is not known, and no 70%`,
    unit,
    ledger: ledger(
      { basis: neither, reward: 450_000 },
      { basis: neither, reward: 449_999 },
      { basis: neither, reward: 449_998.99 },
      { reward: 450_000 },
      { reward: 449_998.99 },
    ),
    expect: [
      of("info", 3, { message: "tail", shortfall: 1 }),
      of("error", 4, { basis: "national", citations: ["促转法45.1.1"], expected: 450_000, shortfall: 1.01 }),
      of("warning", 6, { basis: "national", citations: ["促转法45.1.1"], reading: "D15" }),
    ],
    passed: 2,
  })),
  ...(["市属高校院所", "中央在渝高校院所"] as const).map((unit): Case => ({
    name: `${unit}: a rule or agreement is what counts, and 45% breaks national law even where it was paid in full`,
    unit,
    ledger: ledger(
      { basis: "学校规定", rate: "60%", reward: 540_000 },
      { basis: "与团队协议约定", rate: "60%", reward: 539_998.99 },
      { basis: "渝大发〔2021〕5号", rate: "60%", reward: 449_000 },
      { basis: "学校规定", rate: "45%", reward: 405_000 },
      { basis: "学校规定", rate: "45%", reward: 450_000 },
      { basis: "约定", rate: "50%", reward: 450_000 },
      { basis: "约定", rate: "49.99%", reward: 450_000 },
      { basis: "约定", rate: "70%", reward: 630_000 },
      { basis: "约定", rate: "80%", reward: 630_000 },
    ),
    expect: [
      of("info", 2, { message: "own-rate", reading: "D16", basis: "own-rule" }),
      of("error", 3, { message: "short-agreed", basis: "agreed", expected: 540_000, shortfall: 1.01 }),
      of("error", 4, { message: "short-agreed", basis: "own-rule", expected: 540_000, shortfall: 91_000 }),
      of("error", 5, { message: "rate-below", citations: ["促转法45.2"], expected: 450_000, shortfall: 45_000 }),
      { level: "error", cell: "I6", message: "rate-below-paid", citations: ["促转法45.2"], shortfall: null },
      of("info", 7, { message: "own-rate" }),
      { level: "error", cell: "I8", message: "rate-below-paid", citations: ["促转法45.2"] },
      of("error", 10, { message: "short-agreed", expected: 720_000, shortfall: 90_000 }),
    ],
    passed: 1,
  })),
  ...(["其他事业单位", "国有企业", "中央在渝企业", "其他企业"] as const).map((unit): Case => ({
    name: `${unit}: with a rule or agreement only its own rate counts, 45% as well`,
    unit,
    ledger: ledger(
      { basis: "单位规定", rate: "45%", reward: 405_000 },
      { basis: "约定", rate: "60%", reward: 540_000 },
      { basis: "约定", rate: "60%", reward: 539_998.99 },
    ),
    expect: [of("error", 4, { message: "short-agreed", basis: "agreed", expected: 540_000, shortfall: 1.01 })],
    passed: 2,
  })),
  {
    name: "a column 单位类型 goes before the settings, row by row",
    unit: "国有企业",
    ledger: [
      [...header, "单位类型"],
      [...contract(1, { basis: neither, reward: 600_000 }), "市属高校"],
      [...contract(2, { basis: neither, reward: 600_000 }), "部属高校"],
      [...contract(3, { basis: neither, reward: 600_000 }), "公立医院"],
      [...contract(4, { basis: neither, reward: 600_000 }), null],
      [...contract(5, { basis: neither, reward: 600_000 }), "民营企业"],
    ],
    expect: [of("error", 2), of("warning", 3, { reading: "D29" }), of("warning", 4, { reading: "D32" })],
    passed: 2,
  },

  // --- where a rule or agreement comes from --------------------------------------------------------------------
  {
    name: "a rate without its source is taken as agreed, and doubtful where the law's own rate would be more",
    ledger: ledger(
      { rate: "60%", reward: 540_000 },
      { rate: "60%", reward: 539_000 },
      { rate: "70%", reward: 630_000 },
      { rate: "60%", reward: 630_000 },
    ),
    expect: [
      { level: "warning", cell: "H2", message: "unsourced", reading: "D15", expected: 630_000, shortfall: 90_000 },
      of("error", 3, { message: "short-agreed", basis: "agreed", expected: 540_000 }),
      of("info", 5, { message: "own-rate" }),
    ],
    passed: 1,
  },
  {
    name: "a company's rate of 40% without its source is doubtful too: with neither rule nor agreement 50% is due",
    unit: "国有企业",
    ledger: ledger({ rate: "40%", reward: 360_000 }, { rate: "50%", reward: 450_000 }),
    expect: [
      {
        level: "warning",
        cell: "H2",
        message: "unsourced",
        reading: "D15",
        citations: ["促转法45.1.1"],
        expected: 450_000,
        shortfall: 90_000,
      },
    ],
    passed: 1,
  },
  {
    name: "an agreement whose rate nobody wrote down cannot be judged, except below what no agreement may give",
    ledger: ledger(
      { basis: "约定", reward: 630_000 },
      { basis: "约定", reward: 450_000 },
      { basis: "约定", reward: 449_998.99 },
    ),
    expect: [
      { level: "undetermined", cell: "I2", message: "rate-unknown" },
      { level: "undetermined", cell: "I3", message: "rate-unknown" },
      of("error", 4, { citations: ["促转法45.2"], expected: 450_000 }),
    ],
  },
  {
    name: "the unit's own rule of 60% in the settings is what counts from the day it took effect",
    settings: { ownRule: { since: "2023-06-01", rates: { 转让: "60%" } }, agreementDefault: false },
    ledger: ledger(
      { signed: "2023-06-01", reward: 540_000 },
      { signed: "2023-05-31", reward: 540_000 },
      { signed: "2023-06-01", reward: 539_998.99 },
    ),
    expect: [
      of("info", 2, { message: "own-rate", basis: "own-rule" }),
      of("error", 3, { basis: "default", expected: 630_000, shortfall: 90_000 }),
      of("error", 4, { basis: "own-rule", expected: 540_000 }),
    ],
  },
  {
    name: "of two rates of the own rule the one that was in force on the day of the contract counts",
    settings: {
      ownRule: {
        title: "《转化办法》",
        rates: {
          转让: [
            { from: "2020-07-01", value: "60%", source: "第十二条" },
            { from: "2023-06-15", until: "2024-01-01", value: "75%", source: "第九条" },
          ],
        },
      },
      agreementDefault: false,
    },
    ledger: ledger(
      { signed: "2020-06-30", reward: 540_000 },
      { signed: "2020-07-01", reward: 540_000 },
      { signed: "2023-06-14", reward: 540_000 },
      { signed: "2023-06-15", reward: 540_000 },
      { signed: "2023年6月", reward: 540_000 },
      { signed: "2023-12-31", reward: 675_000 },
      { signed: "2024-01-01", reward: 540_000 },
    ),
    expect: [
      of("error", 2, { basis: "default", expected: 630_000 }),
      of("info", 3, { message: "own-rate", basis: "own-rule" }),
      of("info", 4, { message: "own-rate", basis: "own-rule" }),
      of("error", 5, { basis: "own-rule", expected: 675_000, shortfall: 135_000 }),
      { level: "undetermined", cell: "I6", message: "rate-unknown" },
      of("error", 8, { basis: "default", expected: 630_000 }),
    ],
    passed: 1,
  },
  {
    name: "a rule that came later leaves open whether there was an agreement, where the settings do not say",
    settings: { ownRule: { since: "2023-06-01", rates: { 转让: "60%" } } },
    ledger: ledger({ signed: "2023-05-31", reward: 540_000 }),
    expect: [of("warning", 2, { reading: "D15", basis: "default", expected: 630_000 })],
  },
  {
    name: "a rule on licences alone leaves transfers to the ordinance",
    settings: { ownRule: { rates: { 许可: 0.6 } }, agreementDefault: false },
    ledger: ledger({ mode: "许可", reward: 540_000 }, { mode: "转让", reward: 540_000 }),
    expect: [of("info", 2, { basis: "own-rule" }), of("error", 3, { basis: "default" })],
  },
  {
    name: "an own rule of 45% breaks national law, known or not what net income was",
    settings: { ownRule: { rates: { 转让: "45%" } } },
    ledger: ledger({ reward: 405_000 }, { costs: null, net: null, reward: 405_000 }),
    expect: [
      of("error", 2, { message: "rate-below", citations: ["促转法45.2"], expected: 450_000 }),
      { level: "error", cell: "I3", message: "rate-below-open", citations: ["促转法45.2"], shortfall: null },
    ],
  },
  {
    name: "settings that know of neither rule nor agreement make less than 70% not compliant",
    settings: { ownRule: { exists: false }, agreementDefault: false },
    ledger: ledger({ reward: 630_000 }, { reward: 600_000 }),
    expect: [of("error", 3, { basis: "default" })],
    passed: 1,
  },
  {
    name: "settings that know of an agreement at 60% in general are held against that rate, a row's own words go before",
    settings: { agreementDefault: "60%" },
    ledger: ledger({ reward: 540_000 }, { basis: neither, reward: 540_000 }),
    expect: [of("info", 2, { basis: "agreed" }), of("error", 3, { basis: "default" })],
  },

  // --- readings that the unit may choose -------------------------------------------------------------------------
  {
    name: "under the reading that one fen short is short, a remainder is no longer a mere note",
    settings: { readings: { D17: "b" } },
    ledger: ledger({ basis: neither, reward: 630_000 }, { basis: neither, reward: 629_999.99 }),
    expect: [of("error", 3, { message: "short", shortfall: 0.01 })],
    passed: 1,
  },
  {
    name: "under the reading that a rate is proof of an agreement its source need not be named",
    settings: { readings: { D15: "b" } },
    ledger: ledger({ rate: "60%", reward: 540_000 }),
    expect: [of("info", 2, { message: "own-rate", basis: "agreed" })],
  },
  {
    name: "under the reading that the transaction amount is the price, receipts in part do not lower the floor",
    settings: { readings: { D18: "a" } },
    ledger: [
      [...header, "到账日期", "到账金额"],
      [...contract(1, { basis: neither, reward: 280_000 }), "2023-07-01", 500_000],
    ],
    expect: [of("error", 2, { expected: 630_000 })],
  },
  {
    name: "under the reading that the day of reward decides, older contracts rewarded later fall under the ordinance",
    settings: { readings: { D30: "b" } },
    ledger: [
      [...header, "发放日期"],
      [...contract(1, { basis: neither, signed: "2020-05-31", reward: 600_000 }), "2020-06-01"],
      [...contract(2, { basis: neither, signed: "2020-05-31", reward: 600_000 }), "2020-05-31"],
    ],
    expect: [of("error", 2, { basis: "default", citations: ["条例32.1.1"] })],
    passed: 1,
  },
  {
    name: "under the reading that central units stand as municipal ones do, below 70% is not compliant",
    unit: "中央在渝高校院所",
    settings: { readings: { D29: "b" } },
    ledger: ledger({ basis: neither, reward: 600_000 }),
    expect: [of("error", 2, { reading: null })],
  },
  ...(
    [
      ["b", "institutes", [of("error", 2, { expected: 630_000 }), of("error", 3, { expected: 630_000 })]],
      ["c", "anyone else under national law", [of("error", 3, { expected: 450_000, citations: ["促转法45.1.1"] })]],
    ] as const
  ).map(([option, like, expect]): Case => ({
    name: `under reading ${option} of D32 hospitals stand as ${like}`,
    unit: "其他事业单位",
    settings: { readings: { D32: option } },
    ledger: ledger({ basis: neither, reward: 600_000 }, { basis: neither, reward: 440_000 }),
    expect,
  })),

  // --- the days on which the texts took effect ------------------------------------------------------------------
  {
    name: "a contract of 31 May 2020 is rewarded by national law, doubtful below 70% where the reward came later",
    ledger: [
      [...header, "到账日期", "发放日期"],
      [...contract(1, { basis: neither, signed: "2020-06-01", reward: 600_000 }), "2020-07-01", "2020-07-10"],
      [...contract(2, { basis: neither, signed: "2020-05-31", reward: 600_000 }), "2020-07-01", "2020-07-10"],
      [...contract(3, { basis: neither, signed: "2020-05-31", reward: 600_000 }), "2020-05-31", "2020-06-01"],
      [...contract(4, { basis: neither, signed: "2020-05-30", reward: 600_000 }), "2020-05-30", "2020-05-31"],
      [...contract(5, { basis: neither, signed: "2020-05-31", reward: 449_000 }), "2020-05-31", "2020-05-31"],
      [...contract(6, { basis: neither, signed: "2020-05-31", reward: 449_000 }), "2020-07-01", "2020-07-10"],
      [...contract(7, { basis: neither, signed: "2020年5月", reward: 600_000 }), "2020-05-30", null],
    ],
    expect: [
      of("error", 2, { basis: "default" }),
      of("warning", 3, { basis: "national", reading: "D30", citations: ["条例32.1.1"], shortfall: 30_000 }),
      of("warning", 4, { reading: "D30" }),
      of("error", 6, { basis: "national", citations: ["促转法45.1.1"], expected: 450_000 }),
      of("error", 7, { basis: "national", citations: ["促转法45.1.1"] }),
      of("warning", 8, { reading: "D30" }),
    ],
    passed: 1,
    sides: { 条例: { before: 3, on: 2 } },
  },
  {
    name: "a contract before the law as amended took effect on 1 October 2015 has no standard to be judged by",
    ledger: ledger(
      { basis: neither, signed: "2015-09-30", reward: 100_000 },
      { basis: neither, signed: "2015-10-01", reward: 450_000 },
      { basis: neither, signed: "2015-10-01", reward: 440_000 },
    ),
    expect: [of("undetermined", 2, { message: "no-basis" }), of("error", 4, { citations: ["促转法45.1.1"] })],
    passed: 1,
    sides: { 促转法: { before: 2, on: 4 } },
  },

  // --- net income ----------------------------------------------------------------------------------------------
  {
    name: "where net income cannot be computed half of the price is enough, and less is doubtful",
    ledger: ledger(
      { mode: "许可", costs: null, tax: null, net: "无法计算", basis: neither, reward: 500_000 },
      { mode: "许可", costs: null, tax: null, net: "无法计算", basis: neither, reward: 499_999 },
      { mode: "许可", costs: null, tax: null, net: "无法计算", basis: neither, reward: 499_998.99 },
      { mode: "许可", costs: null, tax: null, net: "无法计算", basis: neither, reward: 500_000.01 },
    ),
    expect: [
      of("info", 3, { message: "tail", basis: "fallback" }),
      of("warning", 4, { basis: "fallback", citations: ["细则3"], expected: 500_000, shortfall: 1.01 }),
    ],
    passed: 2,
    sides: { fallbackRatePrice: { below: 4, at: 2, above: 5 } },
  },
  {
    name: "half of the price is the rules' own: before 22 May 2021 and where they are set aside it cannot be judged",
    ledger: [
      [...header.slice(0, 6), "净收入可计算", ...header.slice(7)],
      ...["2021-05-22", "2021-05-21"].map((signed, index) =>
        contract(index + 1, { mode: "许可", signed, net: "否", basis: neither, reward: 500_000 }),
      ),
    ],
    expect: [of("undetermined", 3, { message: "no-basis" })],
    passed: 1,
    sides: { 细则: { before: 3, on: 2 } },
  },
  {
    name: "under the reading that the rules lapsed after five years they hold for contracts until 21 May 2026",
    settings: { readings: { D31: "b" } },
    asOf: "2026-12-31",
    ledger: ledger(
      { mode: "许可", signed: "2026-05-21", net: "无法计算", basis: neither, reward: 500_000 },
      { mode: "许可", signed: "2026-05-22", net: "无法计算", basis: neither, reward: 500_000 },
    ),
    expect: [of("undetermined", 3, { message: "no-basis" })],
    passed: 1,
  },
  {
    name: "companies may take half of the price as well where net income cannot be computed",
    unit: "其他企业",
    ledger: ledger(
      { mode: "许可", net: "无法计算", basis: neither, reward: 500_000 },
      { mode: "许可", net: "无法计算", basis: neither, reward: 499_000 },
    ),
    expect: [of("warning", 3, { basis: "fallback", citations: ["细则3"], expected: 500_000 })],
    passed: 1,
  },
  {
    name: "where costs are two sevenths of the price both measures give 350 000 元",
    ledger: ledger(
      { basis: neither, price: 700_000, costs: 150_000, tax: 50_000, net: 500_000, reward: 350_000 },
      { basis: neither, price: 700_000, costs: 150_000, tax: 50_000, net: 500_000, reward: 349_998 },
      { basis: neither, price: 700_000, costs: 150_000, tax: 50_000, net: "无法计算", reward: 350_000 },
      { basis: neither, price: 700_000, costs: 150_000, tax: 50_000, net: "无法计算", reward: 349_998 },
    ),
    expect: [
      of("error", 3, { expected: 350_000, shortfall: 2 }),
      of("warning", 5, { expected: 350_000, shortfall: 2 }),
    ],
    passed: 2,
  },
  {
    name: "net income that is not filled in is computed from price, direct costs and taxes",
    ledger: ledger(
      { basis: neither, net: null, reward: 630_000 },
      { basis: neither, net: null, reward: 600_000 },
      { basis: neither, net: null, tax: null, reward: 600_000 },
      { basis: neither, net: null, costs: null, tax: null, reward: 700_000 },
    ),
    expect: [of("error", 3, { expected: 630_000 }), { level: "undetermined", cell: "G4", message: "net-unknown" }],
    passed: 2,
  },
  {
    name: "a company's net income has prior R&D deducted: 600 000 元, of which half is due",
    unit: "国有企业",
    ledger: [
      [
        "合同编号",
        "转化方式",
        "合同签订日期",
        "合同金额",
        "直接成本",
        "税金",
        "前期研发投入",
        "奖励分配依据",
        "奖励总额",
      ],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, 300_000, neither, 300_000],
      ["HT-2", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, 300_000, neither, 299_998.99],
    ],
    expect: [{ level: "error", cell: "I3", basis: "national", expected: 300_000, shortfall: 1.01 }],
    passed: 1,
  },
  {
    name: "a university's net income has no prior R&D deducted, whatever the ledger lists",
    ledger: [
      [
        "合同编号",
        "转化方式",
        "合同签订日期",
        "合同金额",
        "直接成本",
        "税金",
        "前期研发投入",
        "奖励分配依据",
        "奖励总额",
      ],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, 300_000, neither, 420_000],
    ],
    expect: [{ level: "error", cell: "I2", expected: 630_000, shortfall: 210_000 }],
  },
  {
    name: "net income of 0 or less has no floor and wants its deductions looked at",
    ledger: ledger(
      { basis: neither, costs: 980_000, net: 0, reward: 0 },
      { basis: neither, costs: 990_000, net: -10_000, reward: 5_000 },
      { basis: neither, costs: 979_999.99, net: 0.01, reward: 0.01 },
    ),
    expect: [
      of("warning", 2, { message: "net-not-positive", reading: "D22" }),
      of("warning", 3, { message: "net-not-positive", reading: "D22" }),
    ],
    passed: 1,
  },

  // --- money that comes in parts ---------------------------------------------------------------------------------
  {
    name: "of a price that came in by half the reward is measured on what came in less all deductions so far",
    ledger: [
      [...header, "到账日期", "到账金额"],
      [...contract(1, { basis: neither, reward: 280_000 }), "2023-07-01", 500_000],
      [...contract(2, { basis: neither, reward: 279_998 }), "2023-07-01", 500_000],
      [...contract(3, { basis: neither, net: 400_000, reward: 280_000 }), "2023-07-01", 500_000],
      [...contract(4, { basis: neither, net: 400_000, reward: 279_998 }), "2023-07-01", 500_000],
      [...contract(5, { basis: neither, reward: 630_000 }), "2023-07-01", 1_000_000],
      [...contract(6, { basis: neither, reward: 629_998 }), "2023-07-01", 1_000_000],
      [...contract(7, { basis: neither, reward: 629_998 }), null, null],
    ],
    expect: [
      of("error", 3, { expected: 280_000, shortfall: 2 }),
      of("error", 5, { expected: 280_000, shortfall: 2 }),
      of("error", 7, { expected: 630_000, shortfall: 2 }),
      of("error", 8, { expected: 630_000, shortfall: 2 }),
    ],
    passed: 3,
    otherwise: {
      "D21 b": [
        of("error", 2, { expected: 315_000, shortfall: 35_000 }),
        of("error", 3, { expected: 315_000, shortfall: 35_002 }),
        of("error", 4, { expected: 315_000, shortfall: 35_000 }),
        of("error", 5, { expected: 315_000, shortfall: 35_002 }),
        of("error", 7, { expected: 630_000, shortfall: 2 }),
        of("error", 8, { expected: 630_000, shortfall: 2 }),
      ],
    },
  },
  {
    name: "a first receipt that only covers the deductions bears no reward yet, and nothing is wrong with that",
    ledger: [
      [...header, "到账日期", "到账金额"],
      [...contract(1, { basis: neither, reward: 0 }), "2023-07-01", 100_000],
      [...contract(2, { basis: neither, reward: 0 }), "2023-07-01", 60_000],
    ],
    expect: [],
    passed: 2,
  },
  {
    name: "receipts and payouts on sheets of their own are joined by contract number and added up, refunds taken off",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "合同金额", "直接成本", "税金", "奖励分配依据"],
        ["HT-1", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, neither],
        ["HT-2", "转让", "2023-06-01", 1_000_000, 80_000, 20_000, neither],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2023-07-01", 500_000],
        ["HT-1", "2023-09-01", 500_000],
        ["HT-2", "2023-07-01", 1_000_000],
        ["HT-2", "2023-09-01", -200_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "代扣个税", "实发金额", "发放日期"],
        ["HT-1", "张三", 315_000, 50_000, 265_000, "2023-08-01"],
        ["HT-1", "李四", 314_000, 50_000, 264_000, "2023-10-01"],
        ["HT-2", "张三", 490_000, 90_000, 400_000, "2023-08-01"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "C2", expected: 630_000, actual: 629_000, shortfall: 1_000 }],
    passed: 1,
  },
  {
    name: "one row a receipt is one contract: rewards and deductions are added up",
    ledger: [
      [
        "合同编号",
        "转化方式",
        "合同签订日期",
        "合同金额",
        "期次",
        "到账金额",
        "到账日期",
        "净收入",
        "奖励分配依据",
        "奖励总额",
      ],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 1, 500_000, "2023-07-01", 400_000, neither, 280_000],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 2, 500_000, "2024-07-01", 500_000, neither, 340_000],
    ],
    expect: [{ level: "error", cell: "J2", expected: 630_000, actual: 620_000, shortfall: 10_000 }],
  },

  // --- what is missing or does not apply ------------------------------------------------------------------------
  {
    name: "service contracts, shares and own use have other standards, and what is no service achievement has none",
    ledger: [
      [...header, "是否职务成果"],
      [...contract(1, { mode: "技术服务", basis: neither, reward: 1 }), "是"],
      [...contract(2, { mode: "作价投资", basis: neither, reward: 1 }), "是"],
      [...contract(3, { mode: "自行实施", basis: neither, reward: 1 }), "是"],
      [...contract(4, { basis: neither, reward: 1 }), "否"],
    ],
    expect: [],
    notApplicable: 4,
  },
  {
    name: "without the mode, or with words for it that fit none, the standard is not known",
    ledger: ledger({ mode: null, reward: 1 }, { mode: "转化", reward: 1 }),
    expect: [
      { level: "undetermined", cell: "B2", message: "mode" },
      { level: "undetermined", cell: "B3", message: "mode" },
    ],
  },
  {
    name: "a reward that is not filled in or cannot be read is never taken for 0",
    ledger: ledger(
      { basis: neither, reward: null },
      { basis: neither, reward: "按规定" },
      { basis: neither, reward: 0 },
    ),
    expect: [
      of("undetermined", 2, { message: "reward-unknown" }),
      of("undetermined", 3, { message: "reward-unknown" }),
      of("error", 4, { expected: 630_000, actual: 0, shortfall: 630_000 }),
    ],
  },
  {
    name: "amounts that seem to be in different units are settled first",
    ledger: ledger({ basis: neither, reward: 63 }),
    expect: [of("undetermined", 2, { message: "unit" })],
  },
  {
    name: "without a column for net income, or what it is computed from, the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "奖励总额"],
      ["HT-1", "转让", "2023-06-01", 600_000],
    ],
    expect: [],
    skipped: ["net"],
  },
  {
    name: "of the price alone it can be told only when the reward is enough for every net income",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "合同金额", "奖励总额", "奖励分配依据"],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 700_000, neither],
      ["HT-2", "转让", "2023-06-01", 1_000_000, 699_000, neither],
    ],
    expect: [],
    passed: 1,
  },
  {
    name: "without a column for the reward the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "净收入"],
      ["HT-1", "转让", "2023-06-01", 900_000],
    ],
    expect: [],
    skipped: ["reward_total"],
  },
  {
    name: "without a column for the mode the check is skipped, not passed",
    ledger: [
      ["合同编号", "合同签订日期", "净收入", "奖励总额"],
      ["HT-1", "2023-06-01", 900_000, 1],
    ],
    expect: [],
    skipped: ["mode"],
  },
  {
    name: "what was neither set down nor paid is a matter of the time of payment",
    ledger: [
      [...header, "发放日期"],
      [...contract(1, { basis: neither, reward: null }), null],
    ],
    expect: [],
    notApplicable: 1,
  },
  {
    name: "below the national line no rule or agreement would help; where none is known the default is told as well",
    ledger: ledger(
      { basis: neither, reward: 440_000 },
      { reward: 440_000 },
      { reward: 500_000 },
      { basis: "学校规定", reward: 440_000 },
    ),
    expect: [
      of("error", 2, { message: "short-national", citations: ["条例32.1.1"], expected: 630_000 }),
      of("error", 3, { message: "short-national-open", citations: ["促转法45.2"], expected: 450_000 }),
      of("warning", 4, { message: "short", reading: "D15", expected: 630_000 }),
      of("error", 5, { message: "short-national", citations: ["促转法45.2"], expected: 450_000 }),
    ],
  },
  {
    name: "who names the ordinance or national law as the basis means its default; a rule of the university is its own",
    ledger: ledger(
      { basis: "条例第32条", reward: 600_000 },
      { basis: "按重庆市促进科技成果转化条例", reward: 600_000 },
      { basis: "《中华人民共和国促进科技成果转化法》", reward: 630_000 },
      { basis: "法定标准", reward: 600_000 },
      { basis: "渝科局发〔2021〕43号实施细则", reward: 600_000 },
      { basis: "学校成果转化条例第5条", rate: "60%", reward: 540_000 },
      { basis: "校发〔2021〕15号", rate: "60%", reward: 540_000 },
      { basis: "某某大学科技成果转化实施细则", rate: "60%", reward: 540_000 },
    ),
    expect: [
      of("error", 2, { basis: "default", expected: 630_000 }),
      of("error", 3, { basis: "default" }),
      of("error", 5, { basis: "default" }),
      of("error", 6, { basis: "default" }),
      of("info", 7, { basis: "own-rule", message: "own-rate" }),
      of("info", 8, { basis: "own-rule", message: "own-rate" }),
      of("info", 9, { basis: "own-rule", message: "own-rate" }),
    ],
    passed: 1,
  },
  {
    name: "of a contract signed in the month in which the own rule began it is not known whether the rule governs",
    settings: { ownRule: { since: "2023-06-15", rates: { 转让: 0.6 } }, agreementDefault: false },
    ledger: ledger(
      { signed: "2023-06-14", reward: 540_000 },
      { signed: "2023年6月", reward: 540_000 },
      { signed: "2023-06-15", reward: 540_000 },
    ),
    expect: [
      of("error", 2, { expected: 630_000 }),
      of("warning", 3, { reading: "D15", expected: 630_000 }),
      of("info", 4, { message: "own-rate" }),
    ],
  },
  {
    name: "a contract of the year in which the ordinance took effect is judged as if it came before",
    ledger: [
      [...header, "发放日期"],
      [...contract(1, { signed: "2020年", basis: neither, reward: 600_000 }), "2021-03-01"],
      [...contract(2, { signed: "2020年", basis: neither, reward: 449_000 }), "2021-03-01"],
      [...contract(3, { signed: "2020年6月", basis: neither, reward: 600_000 }), "2021-03-01"],
    ],
    expect: [
      of("warning", 2, { reading: "D30", expected: 630_000 }),
      of("error", 3, { expected: 450_000 }),
      of("error", 4, { expected: 630_000 }),
    ],
  },
  {
    name: "words that name no type of unit leave the standard open",
    ledger: [
      [...header, "单位类型"],
      [...contract(1, { basis: neither, reward: 600_000 }), "高校"],
      [...contract(2, { basis: neither, reward: 600_000 }), "民办高校"],
    ],
    expect: [{ level: "undetermined", cell: "K2", message: "unit-unclear" }],
    passed: 1,
  },
  {
    name: "a reward known from its payouts may grow until the last day to pay it",
    asOf: "2024-09-15",
    ledger: {
      合同: [
        [
          "合同编号",
          "转化方式",
          "合同签订日期",
          "合同金额（元）",
          "净收入（元）",
          "奖励分配依据",
          "到账金额（元）",
          "到账日期",
        ],
        ["HT-1", "许可", "2024-08-01", 1000000, 1000000, "无规定且未约定", 1000000, "2024-09-02"],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发（元）", "发放日期"],
        ["HT-1", "张三", 300000, "2024-09-10"],
      ],
    },
    expect: [],
    notApplicable: 1,
  },
  {
    name: "after that day what is missing is not compliant",
    asOf: "2024-11-02",
    ledger: {
      合同: [
        [
          "合同编号",
          "转化方式",
          "合同签订日期",
          "合同金额（元）",
          "净收入（元）",
          "奖励分配依据",
          "到账金额（元）",
          "到账日期",
        ],
        ["HT-1", "许可", "2024-08-01", 1000000, 1000000, "无规定且未约定", 1000000, "2024-09-02"],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发（元）", "发放日期"],
        ["HT-1", "张三", 300000, "2024-09-10"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "C2", shortfall: 400000 }],
  },
  {
    name: "on the day before the last day to pay the reward may still grow",
    asOf: "2024-10-31",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "净收入", "奖励分配依据", "到账金额", "到账日期"],
        ["HT-1", "许可", "2024-08-01", 1_000_000, neither, 1_000_000, "2024-09-02"],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 300_000, "2024-09-10"],
      ],
    },
    expect: [],
    sides: { payoutDays: { below: "奖励发放!2" } },
    notApplicable: 1,
  },
  {
    name: "on the last day to pay it may still grow as well",
    asOf: "2024-11-01",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "净收入", "奖励分配依据", "到账金额", "到账日期"],
        ["HT-1", "许可", "2024-08-01", 1_000_000, neither, 1_000_000, "2024-09-02"],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 300_000, "2024-09-10"],
      ],
    },
    expect: [],
    sides: { payoutDays: { at: "奖励发放!2" } },
    notApplicable: 1,
  },
  {
    name: "on the day after it what is missing is not compliant",
    asOf: "2024-11-02",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "净收入", "奖励分配依据", "到账金额", "到账日期"],
        ["HT-1", "许可", "2024-08-01", 1_000_000, neither, 1_000_000, "2024-09-02"],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 300_000, "2024-09-10"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "C2", expected: 700_000, shortfall: 400_000 }],
    sides: { payoutDays: { above: "奖励发放!2" } },
  },
];
