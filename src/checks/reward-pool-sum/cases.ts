import type { Case, CaseRows } from "../case.ts";

const contracts = (...pools: (string | number | null)[]): CaseRows => [
  ["合同编号", "转化方式", "奖励总额"],
  ...pools.map((pool, index) => [`HT-${index + 1}`, "转让", pool]),
];
const header = ["合同编号", "姓名", "应发金额", "代扣个税", "实发金额", "发放日期"];
const payout = (contract: string, name: string, amount: string | number | null): CaseRows[number] => [
  contract,
  name,
  amount,
  null,
  null,
  "2024-06-01",
];

export const cases: readonly Case[] = [
  {
    name: "the pool is what its persons get, to the fen",
    ledger: {
      合同: contracts("630,000.00", "630,000.00", "630,000.00", "630,000.00"),
      奖励发放: [
        header,
        payout("HT-1", "张三", "315,000.00"),
        payout("HT-1", "李四", "315,000.00"),
        payout("HT-2", "张三", "315,000.00"),
        payout("HT-2", "李四", "314,999.99"),
        payout("HT-3", "张三", "315,000.00"),
        payout("HT-3", "李四", "315,000.01"),
        payout("HT-4", "张三", "600,000.00"),
      ],
    },
    expect: [
      {
        level: "error",
        sheet: "合同",
        cell: "C3",
        message: "differs",
        expected: 630_000,
        actual: 629_999.99,
        shortfall: 0.01,
      },
      { level: "error", sheet: "合同", cell: "C4", message: "differs", shortfall: 0.01 },
      { level: "error", sheet: "合同", cell: "C5", citations: ["条例32"], actual: 600_000, shortfall: 30_000 },
    ],
    passed: 1,
    sides: { pool: { below: "合同!3", at: "合同!2", above: "合同!4" } },
  },
  {
    name: "the published split of 2.04 万元 into 1.428 and 0.612 adds up",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "奖励总额（万元）"],
        ["HT-1", "转让", 2.04],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额（万元）", "发放日期"],
        ["HT-1", "张三", 1.428, "2024-06-01"],
        ["HT-1", "李四", 0.612, "2024-06-01"],
      ],
    },
    expect: [],
    passed: 1,
  },
  {
    name: "of amounts in 万元 of two decimals three may be off by 150 元 together",
    ledger: {
      合同: contracts("100,150.00", "100,150.01"),
      奖励发放: [
        ["合同编号", "姓名", "应发金额（万元）", "发放日期"],
        ...["HT-1", "HT-2"].flatMap((contract) => [
          [contract, "张三", "3.34", "2024-06-01"],
          [contract, "李四", "3.33", "2024-06-01"],
          [contract, "王五", "3.33", "2024-06-01"],
        ]),
      ],
    },
    expect: [{ level: "error", sheet: "合同", cell: "C3", shortfall: 150.01 }],
    passed: 1,
  },
  {
    name: "what persons get counts before tax, never what reaches their account",
    ledger: {
      合同: contracts("630,000.00"),
      奖励发放: [header, ["HT-1", "张三", "630,000.00", "130,000.00", "500,000.00", "2024-06-01"]],
    },
    expect: [],
    passed: 1,
  },
  {
    name: "where pools and payouts name their instalment each is checked by itself",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "期次", "到账金额", "到账日期", "奖励总额"],
        ["HT-1", "转让", "1", 500_000, "2024-01-10", "280,000.00"],
        ["HT-1", "转让", "2", 500_000, "2024-06-01", "350,000.00"],
      ],
      奖励发放: [
        ["合同编号", "期次", "姓名", "应发金额", "发放日期"],
        ["HT-1", "1", "张三", "290,000.00", "2024-02-01"],
        ["HT-1", "2", "张三", "340,000.00", "2024-07-01"],
      ],
    },
    expect: [
      { level: "error", sheet: "合同", cell: "F2", message: "instalment", shortfall: 10_000 },
      { level: "error", sheet: "合同", cell: "F3", message: "instalment", shortfall: 10_000 },
    ],
  },
  {
    name: "without instalments the contract is checked as a whole",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "到账金额", "到账日期", "奖励总额"],
        ["HT-1", "转让", 500_000, "2024-01-10", "280,000.00"],
        ["HT-1", "转让", 500_000, "2024-06-01", "350,000.00"],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", "290,000.00", "2024-02-01"],
        ["HT-1", "张三", "340,000.00", "2024-07-01"],
      ],
    },
    expect: [],
    passed: 1,
  },
  {
    name: "a ledger of persons may repeat the pool in every row",
    ledger: [
      ["合同编号", "姓名", "应发金额", "奖励总额", "发放日期"],
      ["HT-1", "张三", "400,000.00", "630,000.00", "2024-06-01"],
      ["HT-1", "李四", "230,000.00", "630,000.00", "2024-06-01"],
    ],
    expect: [],
    passed: 1,
  },
  ...(
    [
      ["2025-01-13", "below", { level: "info", message: "pending", dueDate: "2025-01-14" }],
      ["2025-01-14", "at", { level: "info", message: "pending", dueDate: "2025-01-14" }],
      ["2025-01-15", "above", { level: "error", message: "differs" }],
    ] as const
  ).map(([asOf, side, finding]): Case => ({
    name: `a pool of which a part is entered is a reminder until the time of payment is past: judged on ${asOf}`,
    asOf,
    ledger: {
      合同: contracts("630,000.00"),
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-11-15", 1_000_000],
      ],
      奖励发放: [header, payout("HT-1", "张三", "400,000.00")],
    },
    expect: [{ ...finding, sheet: "合同", cell: "C2", expected: 630_000, actual: 400_000, shortfall: 230_000 }],
    sides: { payoutDays: { [side]: "合同!2" } },
  })),
  {
    name: "more entered than the pool is wrong before that day too",
    ledger: {
      合同: contracts("630,000.00"),
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-11-15", 1_000_000],
      ],
      奖励发放: [header, payout("HT-1", "张三", "640,000.00")],
    },
    expect: [{ level: "error", sheet: "合同", cell: "C2", message: "differs", shortfall: 10_000 }],
  },
  {
    name: "a pool or an amount that is not filled in or cannot be read leaves it open",
    ledger: {
      合同: contracts(null, "630,000.00", "630,000.00"),
      奖励发放: [
        header,
        payout("HT-1", "张三", "630,000.00"),
        payout("HT-2", "张三", "300,000.00"),
        payout("HT-2", "李四", null),
        payout("HT-3", "张三", "若干"),
      ],
    },
    expect: [
      { level: "undetermined", sheet: "合同", cell: "C2", message: "unknown" },
      { level: "undetermined", sheet: "奖励发放", cell: "C4", message: "unknown" },
      { level: "undetermined", sheet: "奖励发放", cell: "C5", message: "unknown" },
    ],
  },
  {
    name: "a contract without any payout has nothing to add up",
    ledger: { 合同: contracts("630,000.00", "630,000.00"), 奖励发放: [header, payout("HT-2", "张三", "630,000.00")] },
    expect: [],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "without a column for the pool the check is skipped",
    ledger: [
      ["合同编号", "姓名", "应发金额", "发放日期"],
      ["HT-1", "张三", 630_000, "2024-06-01"],
    ],
    expect: [],
    skipped: ["reward_total"],
  },
  {
    name: "without a column for what persons get the check is skipped",
    ledger: contracts(630_000),
    expect: [],
    skipped: ["amount"],
  },
];

/** Numbers that it reads and texts that it cites, on the boundary of which no verdict of its own turns. */
export const apart = {
  条例: "arithmetic of the ledger itself, on whatever day",
};
