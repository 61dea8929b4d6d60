import type { Case, CaseRows, ExpectedFinding } from "../case.ts";

const neither = "无规定且未约定";
const header = ["合同编号", "转化方式", "到账日期", "到账金额", "奖励分配依据", "约定支付时间", "奖励总额", "发放日期"];

interface Contract {
  readonly received: string | null;
  readonly paid?: string | null;
  readonly basis?: string | null;
  readonly due?: string | null;
  readonly reward?: number | null;
  readonly mode?: string | null;
}

/** 1 000 000 元 received, a reward of 630 000 元. */
const ledger = (...contracts: Contract[]): CaseRows => [
  header,
  ...contracts.map(({ received, paid, basis, due, reward, mode }, index) => [
    `HT-${index + 1}`,
    mode === undefined ? "转让" : mode,
    received,
    received === null ? null : 1_000_000,
    basis === undefined ? neither : basis,
    due ?? null,
    reward === undefined ? 630_000 : reward,
    paid ?? null,
  ]),
];

/** The cell of the payment in the ledgers above. */
const of = (level: ExpectedFinding["level"], row: number, rest: Partial<ExpectedFinding> = {}): ExpectedFinding => ({
  level,
  cell: `H${row}`,
  ...rest,
});

const shares = ["合同编号", "转化方式", "股权登记日期", "奖励股权登记日期", "奖励分配依据"];
const profits = ["合同编号", "转化方式", "收益年度", "奖励总额", "发放日期", "奖励分配依据"];

/** Two receipts of 500 000 元, costs of 100 000 元 and a reward of 630 000 元, so that the first makes 280 000 元 due. */
const inTwo = (first: number, second: number): Readonly<Record<string, CaseRows>> => ({
  合同: [
    ["合同编号", "转化方式", "合同签订日期", "合同金额", "直接成本", "税金", "奖励分配依据", "奖励总额"],
    ["HT-1", "转让", "2023-02-22", 1_000_000, 80_000, 20_000, neither, 630_000],
  ],
  到账: [
    ["合同编号", "期次", "到账日期", "到账金额"],
    ["HT-1", "第1期", "2023-03-13", 500_000],
    ["HT-1", "第2期", "2023-09-11", 500_000],
  ],
  发放: [
    ["合同编号", "期次", "姓名", "应发金额", "发放日期"],
    ["HT-1", "第1期", "张三", first, "2023-04-20"],
    ["HT-1", "第2期", "张三", second, "2023-10-20"],
  ],
});

export const cases: readonly Case[] = [
  // --- sixty days ------------------------------------------------------------------------------------------------
  {
    name: "sixty days from receipt, the day of receipt not counted: 1 June 2024 runs through 31 July",
    ledger: ledger(
      { received: "2024-06-01", paid: "2024-07-30" },
      { received: "2024-06-01", paid: "2024-07-31" },
      { received: "2024-06-01", paid: "2024-08-01" },
    ),
    expect: [
      of("error", 4, {
        message: "late-paid",
        citations: ["条例34.2"],
        reading: null,
        dueDate: "2024-07-31",
        daysLate: 1,
        actual: 630_000,
      }),
    ],
    passed: 2,
    sides: { payoutDays: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "a last day in the May holiday moves behind it: receipt 1 March 2023, last day 4 May",
    ledger: ledger({ received: "2023-03-01", paid: "2023-05-04" }, { received: "2023-03-01", paid: "2023-05-05" }),
    expect: [of("error", 3, { dueDate: "2023-05-04", daysLate: 1 })],
    passed: 1,
  },
  {
    name: "a last day in the Spring Festival moves behind it: receipt 1 December 2024, last day 5 February 2025",
    asOf: "2025-12-31",
    ledger: ledger({ received: "2024-12-01", paid: "2025-02-05" }, { received: "2024-12-01", paid: "2025-02-06" }),
    expect: [of("error", 3, { dueDate: "2025-02-05", daysLate: 1 })],
    passed: 1,
  },
  {
    name: "a Sunday that is worked 调休上班 is a last day: receipt 4 November 2025, last day 4 January 2026",
    asOf: "2026-06-30",
    ledger: ledger({ received: "2025-11-04", paid: "2026-01-04" }, { received: "2025-11-04", paid: "2026-01-05" }),
    expect: [of("error", 3, { dueDate: "2026-01-04", daysLate: 1 })],
    passed: 1,
  },
  {
    name: "an ordinary Sunday moves to Monday",
    ledger: ledger({ received: "2024-01-10", paid: "2024-03-11" }, { received: "2024-01-10", paid: "2024-03-12" }),
    expect: [of("error", 3, { dueDate: "2024-03-11", daysLate: 1 })],
    passed: 1,
  },
  {
    name: "money received on 31 May 2020 falls under no time of the ordinance, money of 1 June does",
    ledger: ledger({ received: "2020-05-31", paid: "2020-12-31" }, { received: "2020-06-01", paid: "2020-08-03" }),
    expect: [of("error", 3, { dueDate: "2020-07-31", daysLate: 3 })],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },

  // --- received and not yet paid ---------------------------------------------------------------------------------
  ...(
    [
      ["2024-12-31", [of("info", 2, { message: "open", dueDate: "2025-01-14", shortfall: 630_000 })]],
      ["2025-01-14", [of("info", 2, { message: "open", dueDate: "2025-01-14" })]],
      [
        "2025-01-15",
        [of("error", 2, { message: "late-unpaid", dueDate: "2025-01-14", daysLate: 1, shortfall: 630_000 })],
      ],
      ["2025-02-13", [of("error", 2, { daysLate: 30 })]],
    ] as const
  ).map(([asOf, expect]): Case => ({
    name: `received on 15 November 2024 and not paid: judged on ${asOf}`,
    asOf,
    ledger: ledger({ received: "2024-11-15" }),
    expect,
  })),
  {
    name: "what is partly paid is late with what is left, and a rest of 1 元 is not",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "奖励分配依据", "奖励总额"],
        ["HT-1", "转让", neither, 630_000],
        ["HT-2", "转让", neither, 630_000],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 1_000_000],
        ["HT-2", "2024-06-01", 1_000_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 400_000, "2024-07-01"],
        ["HT-2", "张三", 400_000, "2024-07-01"],
        ["HT-2", "李四", 229_999, "2024-07-01"],
      ],
    },
    expect: [
      {
        level: "error",
        sheet: "到账",
        cell: "B2",
        message: "late-unpaid",
        dueDate: "2024-07-31",
        daysLate: 153,
        shortfall: 230_000,
      },
    ],
    passed: 1,
  },
  {
    name: "a person who is entered and not paid is where the missing day belongs",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "奖励分配依据", "奖励总额"],
        ["HT-1", "许可", neither, 630_000],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 1_000_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 400_000, "2024-07-31"],
        ["HT-1", "李四", 230_000, null],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "D3", shortfall: 230_000, daysLate: 153 }],
  },
  {
    name: "of payments in time and late only the late one is found",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "奖励分配依据", "奖励总额"],
        ["HT-1", "许可", neither, 630_000],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 1_000_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 400_000, "2024-07-31"],
        ["HT-1", "李四", 230_000, "2024-08-05"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "D3", message: "late-paid", actual: 230_000, daysLate: 5 }],
  },
  {
    name: "a payment of a later day than that of judgement has not been made yet",
    asOf: "2024-07-31",
    ledger: ledger({ received: "2024-06-01", paid: "2024-08-05" }),
    expect: [of("info", 2, { message: "open", dueDate: "2024-07-31" })],
  },
  {
    name: "where no reward was set down, what the law certainly gives on the receipt is due",
    ledger: [
      [...header, "净收入"],
      ["HT-1", "转让", "2024-11-15", 1_000_000, neither, null, null, null, 900_000],
      ["HT-2", "转让", "2024-11-15", 1_000_000, null, null, null, null, 900_000],
    ],
    expect: [of("info", 2, { shortfall: 630_000 }), of("info", 3, { shortfall: 450_000 })],
  },
  {
    name: "where nothing tells how much is due, that nothing was paid is told all the same",
    ledger: [
      ["合同编号", "转化方式", "到账日期", "发放日期"],
      ["HT-1", "转让", "2024-11-15", null],
      ["HT-2", "转让", "2024-06-01", null],
      ["HT-3", "转让", "2024-06-01", "2024-07-31"],
    ],
    expect: [
      { level: "info", cell: "D2", dueDate: "2025-01-14", shortfall: null },
      { level: "warning", cell: "D3", message: "late-unpaid", dueDate: "2024-07-31", daysLate: 153, shortfall: null },
    ],
    passed: 1,
  },
  {
    name: "nothing received and nothing paid leaves nothing to judge",
    ledger: ledger({ received: null }),
    expect: [],
    notApplicable: 1,
  },

  // --- who is bound how ------------------------------------------------------------------------------------------
  {
    name: "where it is not known whether a time was fixed, late is doubtful",
    ledger: ledger(
      { received: "2024-06-01", paid: "2024-08-01", basis: null },
      { received: "2024-06-01", paid: "2024-08-01", basis: "学校规定" },
      { received: "2024-06-01", paid: null, basis: "约定" },
    ),
    expect: [
      of("warning", 2, { reading: "D15", message: "late-paid" }),
      of("warning", 3, { reading: "D15" }),
      of("warning", 4, { reading: "D15", message: "late-unpaid", daysLate: 153 }),
    ],
  },
  {
    name: "settings that know of neither rule nor agreement make late not compliant, one of them alone does not",
    settings: { ownRule: { exists: false }, agreementDefault: false },
    ledger: ledger({ received: "2024-06-01", paid: "2024-08-01", basis: null }),
    expect: [of("error", 2, { reading: null })],
  },
  {
    name: "settings that know of no rule alone leave open whether a time was agreed",
    settings: { ownRule: { exists: false } },
    ledger: ledger({ received: "2024-06-01", paid: "2024-08-01", basis: null }),
    expect: [of("warning", 2, { reading: "D15" })],
  },
  ...(
    [
      ["市属高校院所", "error", null],
      ["中央在渝高校院所", "warning", "D29"],
      ["其他事业单位", "warning", "D32"],
      ["国有企业", "warning", "D40"],
      ["中央在渝企业", "warning", "D29"],
      ["其他企业", "warning", "D40"],
    ] as const
  ).map(([unit, level, reading]): Case => ({
    name: `${unit}: late with neither rule nor agreement is ${level}, late after an agreed day as well`,
    unit,
    ledger: ledger(
      { received: "2024-06-01", paid: "2024-08-01" },
      { received: "2024-06-01", paid: "2024-07-31" },
      { received: "2024-06-01", paid: "2024-10-01", due: "2024-09-30" },
      { received: "2024-11-15" },
    ),
    expect: [
      of(level, 2, { reading, message: "late-paid" }),
      of(level, 4, { reading, message: "late-paid-fixed" }),
      of("info", 5),
    ],
    passed: 1,
  })),

  // --- a time that a rule or agreement fixes ---------------------------------------------------------------------
  {
    name: "an agreed day is itself the answer, before or after the sixty days, and is not moved behind a Sunday",
    ledger: ledger(
      { received: "2024-06-01", paid: "2024-09-30", due: "2024-09-30", basis: "约定" },
      { received: "2024-06-01", paid: "2024-10-01", due: "2024-09-30", basis: "约定" },
      { received: "2024-06-01", paid: "2024-06-30", due: "2024-06-30" },
      { received: "2024-06-01", paid: "2024-07-01", due: "2024-06-30" },
      { received: "2024-06-01", paid: "2024-09-29", due: "2024-09-30", basis: "约定" },
    ),
    expect: [
      of("error", 3, { message: "late-paid-fixed", citations: ["条例34.1"], dueDate: "2024-09-30", daysLate: 1 }),
      of("error", 5, { message: "late-paid-fixed", dueDate: "2024-06-30", daysLate: 1 }),
    ],
    passed: 3,
    sides: { "agreed day": { before: 6, on: 2, after: 3 } },
  },
  {
    name: "an agreed day is a reminder until it is past",
    ledger: ledger({ received: "2024-06-01", due: "2024-12-31" }, { received: "2024-06-01", due: "2024-12-30" }),
    expect: [
      of("info", 2, { dueDate: "2024-12-31" }),
      of("error", 3, { message: "late-unpaid-fixed", dueDate: "2024-12-30", daysLate: 1 }),
    ],
  },
  {
    name: "an agreed day before the ordinance took effect is none of its business",
    ledger: ledger(
      { received: "2020-03-01", paid: "2020-05-31", due: "2020-05-01" },
      { received: "2020-03-01", paid: "2020-07-01", due: "2020-06-01" },
    ),
    expect: [of("error", 3, { dueDate: "2020-06-01", daysLate: 30 })],
    notApplicable: 1,
  },
  {
    name: "words that fix no day are taken as none, and what is late then is doubtful",
    ledger: ledger(
      { received: "2024-06-01", paid: "2024-07-31", due: "及时发放" },
      { received: "2024-06-01", paid: "2024-08-01", due: "及时发放" },
    ),
    expect: [of("warning", 3, { reading: "D33", citations: ["条例34.2"], dueDate: "2024-07-31" })],
    passed: 1,
    otherwise: { "D33 b": [of("undetermined", 3, { message: "time-in-words", reading: "D33" })] },
  },
  {
    name: "the own rule's ninety days count from receipt, for contracts since it took effect, unless the row says there is none",
    settings: { ownRule: { since: "2024-01-01", paymentDays: 90 } },
    ledger: [
      [...header, "合同签订日期"],
      ...[
        ["2024-08-30", "学校规定", "2024-01-01"],
        ["2024-09-02", "学校规定", "2024-01-01"],
        ["2024-08-30", "学校规定", "2023-12-31"],
        ["2024-08-30", neither, "2024-01-01"],
      ].map(([paid, basis, signed], index) => [
        `HT-${index + 1}`,
        "转让",
        "2024-06-01",
        1_000_000,
        basis ?? null,
        null,
        630_000,
        paid ?? null,
        signed ?? null,
      ]),
    ],
    expect: [
      of("error", 3, { message: "late-paid-fixed", citations: ["条例34.1"], dueDate: "2024-08-30", daysLate: 3 }),
      of("warning", 4, { reading: "D15", dueDate: "2024-07-31", daysLate: 30 }),
      of("error", 5, { message: "late-paid", dueDate: "2024-07-31" }),
    ],
    passed: 1,
  },

  // --- instalments -----------------------------------------------------------------------------------------------
  {
    name: "each receipt has its own sixty days, and payments settle the receipts in order",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同金额", "奖励分配依据", "奖励总额"],
        ["HT-1", "转让", 1_000_000, neither, 630_000],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 500_000],
        ["HT-1", "2024-01-10", 500_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 315_000, "2024-08-01"],
        ["HT-1", "张三", 315_000, "2024-03-11"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "D2", actual: 315_000, dueDate: "2024-07-31", daysLate: 1 }],
    passed: 1,
  },
  {
    name: "one payment after both receipts is late for the first alone",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同金额", "奖励分配依据", "奖励总额"],
        ["HT-1", "转让", 1_000_000, neither, 630_000],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-01-10", 500_000],
        ["HT-1", "2024-06-01", 500_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 630_000, "2024-06-10"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "D2", actual: 315_000, dueDate: "2024-03-11", daysLate: 91 }],
    passed: 1,
  },
  {
    name: "where receipts and payments both name their instalment, that tells which belongs to which",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同金额", "奖励分配依据", "奖励总额"],
        ["HT-1", "转让", 1_000_000, neither, 630_000],
      ],
      到账: [
        ["合同编号", "期次", "到账日期", "到账金额"],
        ["HT-1", "1", "2024-01-10", 500_000],
        ["HT-1", "2", "2024-06-01", 500_000],
      ],
      奖励发放: [
        ["合同编号", "期次", "姓名", "应发金额", "发放日期"],
        ["HT-1", "2", "张三", 315_000, "2024-06-15"],
        ["HT-1", "1", "张三", 315_000, "2024-07-01"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "E3", dueDate: "2024-03-11", daysLate: 112 }],
    passed: 1,
  },
  {
    name: "the reward of a price that came in by half is due by half",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同金额", "净收入", "奖励分配依据", "奖励总额"],
        ["HT-1", "转让", 1_000_000, 900_000, neither, 630_000],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 500_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 315_000, "2024-07-31"],
      ],
    },
    expect: [],
    passed: 1,
    otherwise: {
      "D18 a": [
        {
          level: "error",
          sheet: "到账",
          cell: "B2",
          message: "late-unpaid",
          dueDate: "2024-07-31",
          shortfall: 315_000,
        },
      ],
    },
  },
  {
    name: "a second receipt whose reward is not yet set down is open, though the first is paid",
    ledger: [
      [
        "合同编号",
        "转化方式",
        "合同金额",
        "直接成本",
        "税金",
        "奖励分配依据",
        "到账金额",
        "到账日期",
        "奖励总额",
        "发放日期",
      ],
      ["HT-1", "转让", 1_000_000, 80_000, 20_000, neither, 500_000, "2024-06-01", 280_000, "2024-07-01"],
      ["HT-1", "转让", 1_000_000, null, null, neither, 500_000, "2024-11-15", null, null],
    ],
    expect: [{ level: "info", cell: "J3", message: "open", dueDate: "2025-01-14", shortfall: 350_000 }],
    passed: 1,
  },
  {
    name: "a refund makes nothing due and lowers what was",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同金额", "直接成本", "税金", "奖励分配依据"],
        ["HT-1", "转让", 1_000_000, 80_000, 20_000, neither],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 1_000_000],
        ["HT-1", "2024-06-20", -200_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 490_000, "2024-07-31"],
      ],
    },
    expect: [],
    passed: 2,
  },

  {
    name: "a refund lowers what the receipt before it made due: what is paid of the rest in time settles it",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同金额", "净收入", "奖励分配依据", "奖励总额"],
        ["HT-1", "转让", 1_000_000, null, neither, 315_000],
        ["HT-2", "转让", 1_000_000, 900_000, neither, 630_000],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 1_000_000],
        ["HT-1", "2024-07-10", -500_000],
        ["HT-2", "2024-06-01", 1_000_000],
        ["HT-2", "2024-07-10", -500_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 315_000, "2024-07-31"],
        ["HT-2", "张三", 280_000, "2024-07-31"],
      ],
    },
    expect: [],
    passed: 4,
  },
  {
    name: "a refund makes nothing due where amounts are not known either",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "奖励分配依据"],
        ["HT-1", "转让", neither],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 1_000_000],
        ["HT-1", "2024-06-20", -500_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "发放日期"],
        ["HT-1", "张三", "2024-07-31"],
      ],
    },
    expect: [],
    passed: 2,
  },
  {
    name: "a payment that is reversed has settled nothing; paid again it counts from that day",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "奖励分配依据", "奖励总额"],
        ["HT-1", "转让", neither, 630_000],
        ["HT-2", "转让", neither, 630_000],
        ["HT-3", "转让", neither, 630_000],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", 1_000_000],
        ["HT-2", "2024-06-01", 1_000_000],
        ["HT-3", "2024-06-01", 1_000_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 630_000, "2024-07-01"],
        ["HT-1", "张三", -630_000, "2024-07-10"],
        ["HT-2", "张三", 630_000, "2024-07-01"],
        ["HT-2", "张三", -630_000, "2024-07-10"],
        ["HT-2", "张三", 630_000, "2024-08-05"],
        ["HT-3", "张三", 400_000, "2024-07-01"],
        ["HT-3", "李四", 230_000, "2024-07-02"],
        ["HT-3", "李四", -230_000, "2024-07-10"],
        ["HT-3", "李四", 230_000, "2024-07-31"],
      ],
    },
    expect: [
      { level: "error", sheet: "到账", cell: "B2", message: "late-unpaid", daysLate: 153, shortfall: 630_000 },
      { level: "error", sheet: "奖励发放", cell: "D6", message: "late-paid", daysLate: 5, actual: 630_000 },
    ],
    passed: 1,
  },
  {
    name: "a time in words that counts from receipt is a fixed time: days and months roll over, workdays are counted",
    ledger: ledger(
      { received: "2024-06-01", paid: "2024-08-30", due: "到账后90日内" },
      { received: "2024-06-01", paid: "2024-08-31", due: "到账后九十日内" },
      { received: "2024-06-01", paid: "2024-09-02", due: "到账之日起3个月内" },
      { received: "2024-06-01", paid: "2024-09-03", due: "款项到账之日起三个月内支付" },
      { received: "2024-06-03", paid: "2024-07-16", due: "收到款项后30个工作日内", basis: null },
      { received: "2024-06-03", paid: "2024-07-17", due: "收到款项后30个工作日内", basis: null },
      { received: "2024-06-01", paid: "2024-08-01", due: "签约后90日内" },
    ),
    expect: [
      of("error", 3, { message: "late-paid-fixed", citations: ["条例34.1"], dueDate: "2024-08-30", daysLate: 1 }),
      of("error", 5, { message: "late-paid-fixed", dueDate: "2024-09-02", daysLate: 1 }),
      of("error", 7, { message: "late-paid-fixed", dueDate: "2024-07-16", daysLate: 1 }),
      of("warning", 8, { reading: "D33", dueDate: "2024-07-31" }),
    ],
    passed: 3,
  },

  // --- dates of which only the month is known, or nothing ---------------------------------------------------------
  {
    name: "with months alone it is late what is late on every day that they can be, and doubtful what is so on some",
    ledger: ledger(
      { received: "2024年4月", paid: "2024年12月" },
      { received: "2024年4月", paid: "2024-05-31" },
      { received: "2024年4月", paid: "2024-06-01" },
      { received: "2024年4月", paid: "2024-07-01" },
      { received: "2024年4月", paid: "2024-07-02" },
      { received: "2024-06-01", paid: "2024年7月" },
      { received: "2024-06-10", paid: "2024年8月" },
    ),
    expect: [
      of("error", 2, { daysLate: 153 }),
      of("warning", 4, { reading: "D35" }),
      of("warning", 5, { reading: "D35" }),
      of("error", 6, { daysLate: 1 }),
      of("warning", 8, { reading: "D35" }),
    ],
    passed: 2,
  },
  {
    name: "a receipt of which only the month is known is open, then doubtful, then late",
    asOf: "2024-06-15",
    ledger: ledger({ received: "2024年4月" }, { received: "2024年5月" }, { received: "2024年3月" }),
    expect: [
      of("warning", 2, { reading: "D35", message: "month-only", dueDate: "2024-05-31" }),
      of("info", 3, { dueDate: "2024-07-01" }),
      of("error", 4, { dueDate: "2024-04-30", daysLate: 16 }),
    ],
  },
  {
    name: "a day of receipt that is missing or unreadable is never taken as in time",
    ledger: [
      header,
      ["HT-1", "转让", null, 1_000_000, neither, null, 630_000, "2024-07-31"],
      ["HT-2", "转让", "5月6日", 1_000_000, neither, null, 630_000, "2024-07-31"],
      ["HT-3", "转让", null, null, neither, null, 630_000, "2024-07-31"],
      ["HT-4", "转让", "2024-06-01", 1_000_000, neither, null, 630_000, "2024-02-30"],
      ["HT-5", null, "2024-06-01", 1_000_000, neither, null, 630_000, "2024-07-31"],
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "receipt-unknown" },
      { level: "undetermined", cell: "C3", message: "receipt-unknown" },
      { level: "undetermined", cell: "C4", message: "receipt-unknown" },
      { level: "undetermined", cell: "H5", message: "payment-unknown" },
      { level: "undetermined", cell: "B6", message: "mode" },
    ],
  },
  {
    name: "in a year whose rest days are not loaded nothing is guessed",
    asOf: "2027-01-09",
    ledger: ledger({ received: "2026-11-10" }),
    expect: [of("info", 2, { dueDate: "2027-01-09" })],
  },
  ...(
    [
      ["2027-01-10", "undetermined"],
      ["2027-02-09", "undetermined"],
      ["2027-02-10", "error"],
    ] as const
  ).map(([asOf, level]): Case => ({
    name: `a last day on Saturday 9 January 2027, rest days not loaded, judged on ${asOf}`,
    asOf,
    ledger: ledger({ received: "2026-11-10" }),
    expect: [of(level, 2, { dueDate: "2027-01-09" })],
  })),
  {
    name: "a year of rest days that the user adds settles it",
    asOf: "2027-01-31",
    settings: { restDays: { 2027: { off: ["2027-01-01"], work: [], source: "示例" } } },
    ledger: ledger({ received: "2026-11-10", paid: "2027-01-11" }, { received: "2026-11-10", paid: "2027-01-12" }),
    expect: [of("error", 3, { dueDate: "2027-01-11", daysLate: 1 })],
    passed: 1,
  },

  // --- shares ----------------------------------------------------------------------------------------------------
  {
    name: "shares given as reward are due on the day of registration, up to 30 days later doubtful",
    ledger: [
      shares,
      ["HT-1", "作价投资", "2023-05-06", "2023-05-05", neither],
      ["HT-2", "作价投资", "2023-05-06", "2023-05-06", neither],
      ["HT-3", "作价投资", "2023-05-06", "2023-05-07", neither],
      ["HT-4", "作价投资", "2023-05-06", "2023-06-05", neither],
      ["HT-5", "作价投资", "2023-05-06", "2023-06-06", neither],
      ["HT-6", "作价投资", "2023-05-06", "2023-06-06", null],
      ["HT-7", "作价投资", "2020-05-31", "2020-12-31", neither],
      ["HT-8", "作价投资", null, null, neither],
    ],
    expect: [
      { level: "warning", cell: "D4", message: "late-equity", reading: "D37", dueDate: "2023-05-06", daysLate: 1 },
      { level: "warning", cell: "D5", reading: "D37", daysLate: 30 },
      { level: "error", cell: "D6", message: "late-equity", citations: ["条例34.2"], daysLate: 31 },
      { level: "warning", cell: "D7", reading: "D15", daysLate: 31 },
    ],
    passed: 2,
    notApplicable: 2,
    sides: {
      "day of registration": { before: 2, on: 3, after: 4 },
      "thirty days after registration": { below: 4, at: 5, above: 6 },
    },
  },
  ...(
    [
      ["2024-12-01", [{ level: "info", cell: "D2", message: "open-equity", dueDate: "2024-12-01" }]],
      ["2024-12-02", [{ level: "warning", cell: "D2", message: "unpaid-equity", reading: "D37", daysLate: 1 }]],
      ["2024-12-31", [{ level: "warning", cell: "D2", reading: "D37", daysLate: 30 }]],
      ["2025-01-01", [{ level: "error", cell: "D2", message: "unpaid-equity", reading: null, daysLate: 31 }]],
    ] as const
  ).map(([asOf, expect]): Case => ({
    name: `shares registered on 1 December 2024 and no reward recorded: judged on ${asOf}`,
    asOf,
    ledger: [shares, ["HT-1", "作价投资", "2024-12-01", null, neither]],
    expect,
  })),

  // --- own and joint implementation --------------------------------------------------------------------------------
  {
    name: "the reward on a year's income is due by 30 April, a day to which a rest day would move it is doubtful",
    ledger: [
      profits,
      ["HT-1", "自行实施", 2021, 5_000, "2022-04-30", neither],
      ["HT-2", "自行实施", 2021, 5_000, "2022-05-01", neither],
      ["HT-3", "合作实施", 2021, 5_000, "2022-05-05", neither],
      ["HT-4", "合作实施", 2021, 5_000, "2022-05-06", neither],
      ["HT-5", "自行实施", 2022, 5_000, "2023-05-04", neither],
      ["HT-6", "自行实施", 2022, 5_000, "2023-05-05", neither],
      ["HT-7", "自行实施", 2023, 5_000, "2024-04-30", neither],
      ["HT-8", "自行实施", 2023, 5_000, "2024-05-01", neither],
      ["HT-9", "自行实施", 2023, 5_000, "2024-05-01", null],
      ["HT-10", "自行实施", 2019, 5_000, "2020-12-31", neither],
      ["HT-11", "自行实施", 2023, 5_000, "2024-04-29", neither],
    ],
    expect: [
      { level: "warning", cell: "E3", message: "late-profit", reading: "D36", dueDate: "2022-04-30", daysLate: 1 },
      { level: "warning", cell: "E4", reading: "D36", daysLate: 5 },
      { level: "error", cell: "E5", message: "late-profit", citations: ["条例34.2"], daysLate: 6 },
      { level: "warning", cell: "E6", reading: "D36", dueDate: "2023-04-30" },
      { level: "error", cell: "E7", daysLate: 5 },
      { level: "error", cell: "E9", dueDate: "2024-04-30", daysLate: 1 },
      { level: "warning", cell: "E10", reading: "D15" },
    ],
    passed: 3,
    notApplicable: 1,
    sides: { profitPayoutLastDay: { below: 12, at: 8, above: 9 } },
  },
  {
    name: "the reward on a year's income is open until 30 April and late after it, and a year of loss bears none",
    asOf: "2024-05-01",
    ledger: [
      [...profits, "营业利润"],
      ["HT-1", "自行实施", 2024, 50_000, null, neither, 1_000_000],
      ["HT-2", "自行实施", 2023, 50_000, null, neither, 1_000_000],
      ["HT-3", "自行实施", 2023, null, null, neither, -200_000],
      ["HT-4", "自行实施", null, 50_000, null, neither, 1_000_000],
    ],
    expect: [
      { level: "info", cell: "E2", message: "open-profit", dueDate: "2025-04-30", shortfall: 50_000 },
      { level: "error", cell: "E3", message: "unpaid-profit", dueDate: "2024-04-30", daysLate: 1, shortfall: 50_000 },
      { level: "undetermined", cell: "C5", message: "income-year-unknown" },
    ],
    notApplicable: 1,
  },
  {
    name: "payouts on a sheet of their own are found for income and shares as well",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "收益年度", "股权登记日期", "奖励分配依据"],
        ["HT-1", "自行实施", 2023, null, neither],
        ["HT-2", "作价投资", null, "2023-05-06", neither],
        ["HT-3", "自行实施", 2023, null, neither],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 5_000, "2024-04-30"],
        ["HT-1", "李四", 5_000, "2024-05-06"],
        ["HT-2", "张三", 5_000, "2023-05-06"],
      ],
    },
    expect: [
      { level: "error", sheet: "奖励发放", cell: "D3", daysLate: 6 },
      { level: "error", sheet: "合同", cell: "C4", message: "unpaid-profit", daysLate: 245 },
    ],
    passed: 1,
  },

  // --- readings ----------------------------------------------------------------------------------------------------
  {
    name: "under the reading that the end of April rolls over, the day behind the holiday is in time",
    settings: { readings: { D36: "c" } },
    ledger: [
      profits,
      ["HT-1", "自行实施", 2021, 5_000, "2022-05-05", neither],
      ["HT-2", "自行实施", 2021, 5_000, "2022-05-06", neither],
    ],
    expect: [{ level: "error", cell: "E3", dueDate: "2022-05-05", daysLate: 1 }],
    passed: 1,
  },
  {
    name: "under the reading without tolerance shares are late from the day after registration",
    settings: { readings: { D37: "b" } },
    ledger: [shares, ["HT-1", "作价投资", "2023-05-06", "2023-05-07", neither]],
    expect: [{ level: "error", cell: "D2", reading: null, daysLate: 1 }],
  },
  {
    name: "under the reading that article 34 binds institutes alone enterprises are not judged",
    unit: "其他企业",
    settings: { readings: { D40: "b" } },
    ledger: ledger({ received: "2024-06-01", paid: "2024-08-01" }),
    expect: [],
    notApplicable: 1,
  },
  {
    name: "under the reading that central units stand as municipal ones do, late is not compliant",
    unit: "中央在渝高校院所",
    settings: { readings: { D29: "b" } },
    ledger: ledger({ received: "2024-06-01", paid: "2024-08-01" }),
    expect: [of("error", 2, { reading: null })],
  },

  {
    name: "deductions may come off each receipt alike: what one instalment paid beyond its due settles the other",
    ledger: inTwo(315_000, 315_000),
    expect: [],
    passed: 2,
  },
  {
    name: "what one instalment left unpaid and the next made up for was late",
    ledger: inTwo(270_000, 360_000),
    expect: [
      { level: "error", sheet: "发放", cell: "E3", message: "late-paid", dueDate: "2023-05-12", actual: 10_000 },
    ],
    passed: 1,
  },
  {
    name: "a remainder of 1 元 that the next instalment made up for was not late",
    ledger: inTwo(279_999, 350_001),
    expect: [],
    passed: 2,
    otherwise: {
      "D21 b": [
        { level: "error", sheet: "发放", cell: "E3", message: "late-paid", dueDate: "2023-05-12", actual: 35_001 },
      ],
    },
  },

  // --- what does not apply -------------------------------------------------------------------------------------------
  {
    name: "service contracts and what is no service achievement have no time to be paid by",
    ledger: [
      [...header, "是否职务成果"],
      ["HT-1", "技术服务", "2024-06-01", 1, neither, null, 1, "2024-12-01", "是"],
      ["HT-2", "转让", "2024-06-01", 1, neither, null, 1, "2024-12-01", "否"],
      ["HT-3", "其他", "2024-06-01", 1, neither, null, 1, "2024-12-01", "是"],
    ],
    expect: [],
    notApplicable: 3,
  },
  {
    name: "without a column for the day of receipt the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "奖励总额", "发放日期"],
      ["HT-1", "转让", 630_000, "2024-12-01"],
    ],
    expect: [],
    skipped: ["received_on"],
  },
  {
    name: "without a column for the day of payment the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "奖励总额", "到账日期"],
      ["HT-1", "转让", 630_000, "2024-06-01"],
    ],
    expect: [],
    skipped: ["paid_on"],
  },
  {
    name: "a last day on a Saturday and one in the May holiday move by default, by other readings never or for the holiday",
    ledger: ledger({ received: "2023-03-01", paid: "2023-05-04" }, { received: "2024-01-09", paid: "2024-03-11" }),
    expect: [],
    passed: 2,
    otherwise: {
      "D3 a": [
        of("error", 2, { dueDate: "2023-04-30", daysLate: 4 }),
        of("error", 3, { dueDate: "2024-03-09", daysLate: 2 }),
      ],
      "D3 b": [of("error", 3, { dueDate: "2024-03-09", daysLate: 2 })],
    },
  },
  {
    name: "a hospital that is late stands in doubt, by other readings as an institute or as any other holder",
    unit: "其他事业单位",
    ledger: ledger({ received: "2024-06-01", paid: "2024-08-01" }),
    expect: [of("warning", 2, { reading: "D32" })],
    otherwise: {
      "D32 b": [of("error", 2, { reading: null })],
      "D32 c": [of("warning", 2, { reading: "D40" })],
    },
  },
  {
    name: "where no reward was set down and there is neither rule nor agreement, 70% of net income must be paid",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "净收入", "奖励分配依据"],
        ["HT-1", "转让", 900_000, neither],
        ["HT-2", "转让", 900_000, neither],
        ["HT-3", "转让", 900_000, neither],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ...["HT-1", "HT-2", "HT-3"].map((no) => [no, "2024-06-01", 1_000_000]),
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 629_998.99, "2024-07-01"],
        ["HT-2", "张三", 630_000, "2024-07-01"],
        ["HT-3", "张三", 630_000.01, "2024-07-01"],
      ],
    },
    expect: [{ level: "error", sheet: "到账", cell: "B2", message: "late-unpaid", shortfall: 1.01 }],
    passed: 2,
    sides: { rewardRateNetIncome: { below: "到账!2", at: "到账!3", above: "到账!4" } },
  },
  {
    name: "where no reward was set down and nothing is known of either, half of net income must be paid",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "净收入", "奖励分配依据"],
        ["HT-1", "转让", 900_000, null],
        ["HT-2", "转让", 900_000, null],
        ["HT-3", "转让", 900_000, null],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ...["HT-1", "HT-2", "HT-3"].map((no) => [no, "2024-06-01", 1_000_000]),
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 449_998.99, "2024-07-01"],
        ["HT-2", "张三", 450_000, "2024-07-01"],
        ["HT-3", "张三", 450_000.01, "2024-07-01"],
      ],
    },
    expect: [{ level: "warning", sheet: "到账", cell: "B2", message: "late-unpaid", shortfall: 1.01 }],
    passed: 2,
    sides: { nationalRateNetIncome: { below: "到账!2", at: "到账!3", above: "到账!4" } },
  },
  {
    name: "an older contract makes due what national law gives, by the reading of the day of reward what the ordinance gives",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "净收入", "奖励分配依据"],
        ["HT-1", "转让", "2020-05-31", 900_000, neither],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2020-07-01", 1_000_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 450_000, "2020-08-03"],
      ],
    },
    expect: [],
    passed: 1,
    otherwise: {
      "D30 b": [
        {
          level: "error",
          sheet: "到账",
          cell: "B2",
          message: "late-unpaid",
          dueDate: "2020-08-31",
          shortfall: 180_000,
        },
      ],
    },
  },
  {
    name: "without a day of judgement it is not known whether what is not paid is late",
    asOf: null,
    ledger: ledger({ received: "2024-06-01" }),
    expect: [of("undetermined", 2, { message: "as-of-unknown", dueDate: "2024-07-31" })],
  },
  {
    name: "a day of registration that cannot be read is never taken as in time",
    ledger: [shares, ["HT-1", "作价投资", "2023-13-01", "2023-05-07", neither]],
    expect: [{ level: "undetermined", cell: "C2", message: "registration-unknown" }],
  },
];
