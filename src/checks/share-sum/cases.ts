import type { CellValue } from "../../ledger/workbook.ts";
import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "姓名", "分配比例", "应发金额", "发放日期"];
const person = (contract: string, name: string, share: CellValue, amount: CellValue = null, paid = "2023-06-01") => [
  contract,
  name,
  share,
  amount,
  paid,
];
const contracts = (...rows: (readonly [price: number, net: number | null, pool: number | null])[]): CaseRows => [
  ["合同编号", "转化方式", "合同签订日期", "合同金额", "净收入", "奖励总额"],
  ...rows.map(([price, net, pool], index) => [`HT-${index + 1}`, "转让", "2023-03-28", price, net, pool]),
];

export const cases: readonly Case[] = [
  {
    name: "the shares of a contract's persons add up to 100%: below, at and above",
    ledger: [
      header,
      person("HT-1", "张三", "60%"),
      person("HT-1", "李四", "40%"),
      person("HT-2", "张三", "60%"),
      person("HT-2", "李四", "30%"),
      person("HT-3", "张三", "60%"),
      person("HT-3", "李四", "50%"),
    ],
    expect: [
      { level: "error", cell: "C4", message: "differs", citations: [] },
      { level: "error", cell: "C6", message: "differs" },
    ],
    passed: 1,
    sides: { "the whole": { below: 4, at: 2, above: 6 } },
  },
  {
    name: "shares cut off at the digits shown are within their rounding",
    ledger: [
      header,
      person("HT-1", "张三", "33.33%"),
      person("HT-1", "李四", "33.33%"),
      person("HT-1", "王五", "33.33%"),
      person("HT-2", "张三", "33.33%"),
      person("HT-2", "李四", "33.33%"),
      person("HT-2", "王五", "33.32%"),
    ],
    expect: [
      { level: "info", cell: "C2", message: "rounding" },
      { level: "error", cell: "C5", message: "differs" },
    ],
  },
  {
    name: "shares of net income add up to the rate of the reward: 70%, by the agreed rate or by every amount",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "合同金额", "净收入", "约定比例"],
        ["HT-1", "转让", "2023-03-28", 1_000_000, 900_000, "70%"],
        ["HT-2", "转让", "2023-03-28", 1_000_000, 900_000, null],
        ["HT-3", "转让", "2023-03-28", 1_000_000, 900_000, null],
      ],
      奖励发放: [
        header,
        person("HT-1", "张三", "40%"),
        person("HT-1", "李四", "30%"),
        person("HT-2", "张三", "50%", 450_000),
        person("HT-2", "李四", "20%", 180_000),
        person("HT-3", "张三", "50%", 315_000),
        person("HT-3", "李四", "20%", 126_000),
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "C6", message: "differs" }],
    passed: 2,
  },
  {
    name: "a column that mixes shares of the reward with shares of net income or of the price is found",
    ledger: {
      合同: contracts([1_000_000, 900_000, 630_000], [1_000_000, 900_000, 630_000], [1_000_000, 900_000, 500_000]),
      奖励发放: [
        header,
        person("HT-1", "张三", "60%", 378_000),
        person("HT-1", "李四", "40%", 252_000),
        person("HT-2", "张三", "40%", 360_000),
        person("HT-2", "李四", "30%", 270_000),
        person("HT-3", "张三", "30%", 300_000),
        person("HT-3", "李四", "20%", 200_000),
      ],
    },
    expect: [
      { level: "warning", sheet: "奖励发放", cell: "C4", message: "mixed-base" },
      { level: "warning", sheet: "奖励发放", cell: "C6", message: "mixed-base" },
    ],
    passed: 1,
  },
  {
    name: "where most contracts add up to the same, that is what the column's shares are of",
    ledger: [
      header,
      person("HT-1", "张三", "50%"),
      person("HT-1", "李四", "20%"),
      person("HT-2", "张三", "40%"),
      person("HT-2", "李四", "30%"),
      person("HT-3", "张三", "50%"),
      person("HT-3", "李四", "15%"),
    ],
    expect: [{ level: "error", cell: "C6", message: "differs" }],
    passed: 2,
  },
  {
    name: "each instalment, or each day of payment, may be shared out anew",
    ledger: [
      ["合同编号", "期次", ...header.slice(1)],
      ["HT-1", "1", "张三", "60%", 60_000, "2023-06-01"],
      ["HT-1", "1", "李四", "40%", 40_000, "2023-06-01"],
      ["HT-1", "2", "张三", "70%", 70_000, "2023-09-01"],
      ["HT-1", "2", "李四", "30%", 30_000, "2023-09-01"],
      ["HT-2", null, "张三", "100%", 60_000, "2023-06-01"],
      ["HT-2", null, "张三", "100%", 60_000, "2023-09-01"],
    ],
    expect: [],
    passed: 2,
  },
  {
    name: "a published table: team 85, college 5, school 10, and the team's persons 70 and 30 below",
    ledger: [
      header,
      person("HT-1", "团队", "85%", 20_400),
      person("HT-1", "临床学院", "5%", 1_200),
      person("HT-1", "学校", "10%", 2_400),
      person("HT-1", "张三", "70%", 14_280),
      person("HT-1", "李四", "30%", 6_120),
      person("HT-2", "团队", "80%", 1_398_560),
      person("HT-2", "学院", "10%", 174_820),
      person("HT-2", "学校", "10%", 174_820),
      person("HT-3", "团队", "80%", 1_398_560),
      person("HT-3", "学院", "10%", 174_820),
      person("HT-3", "学校", "5%", 174_820),
    ],
    expect: [{ level: "error", cell: "C10" }],
    passed: 2,
  },
  {
    name: "team, school and college in columns of their own",
    ledger: [
      ["合同编号", "转化方式", "完成人比例", "学校比例", "学院比例"],
      ["HT-1", "转让", "70%", "20%", "10%"],
      ["HT-2", "转让", "70%", "20%", "5%"],
      ["HT-3", "转让", "70%", "20%", null],
      ["HT-4", "转让", "70%", "30%", null],
      ["HT-5", "转让", "70%", "60%", "40%"],
      ["HT-6", "转让", "80%", "20%", "10%"],
      ["HT-7", "转让", "70%", null, null],
    ],
    expect: [
      { level: "error", cell: "C3", message: "columns-differ" },
      { level: "undetermined", cell: "E4", message: "blank" },
      { level: "warning", cell: "C6", message: "mixed-split" },
      { level: "error", cell: "C7", message: "columns-differ" },
    ],
    passed: 2,
    notApplicable: 1,
  },
  {
    name: "a share that is not filled in or cannot be read leaves it open",
    ledger: [
      header,
      person("HT-1", "张三", "60%"),
      person("HT-1", "李四", null),
      person("HT-2", "张三", "60%"),
      person("HT-2", "李四", "大部分"),
      person("HT-3", "张三", "100%"),
      person("HT-3", "李四", null),
      person("HT-4", "张三", null),
    ],
    expect: [
      { level: "undetermined", cell: "C3", message: "blank" },
      { level: "undetermined", cell: "C5", message: "unreadable" },
    ],
    passed: 1,
    notApplicable: 1,
  },
  ...(
    [
      ["2025-01-13", "below", { level: "info", message: "pending" }],
      ["2025-01-14", "at", { level: "info", message: "pending" }],
      ["2025-01-15", "above", { level: "error", message: "differs" }],
    ] as const
  ).map(([asOf, side, finding]): Case => ({
    name: `a part of the persons is a reminder until the time of payment is past: judged on ${asOf}`,
    asOf,
    ledger: {
      合同: contracts([1_000_000, 900_000, null]),
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-11-15", 1_000_000],
      ],
      奖励发放: [header, person("HT-1", "张三", "60%", 100_000, "2024-12-01")],
    },
    expect: [{ ...finding, sheet: "奖励发放", cell: "C2" }],
    sides: { payoutDays: { [side]: "奖励发放!2" } },
  })),
  {
    name: "a table of one contract that names none is added up as a whole",
    ledger: [
      ["姓名", "分配比例", "应发金额", "发放日期"],
      ["张三", "60%", 60_000, "2023-06-01"],
      ["李四", "30%", 40_000, "2023-06-01"],
    ],
    expect: [{ level: "error", cell: "B2" }],
  },
  {
    name: "a column of rates that are of net income in most rows and of the price in some is found",
    ledger: [
      ["合同编号", "转化方式", "合同金额", "净收入", "约定比例", "奖励总额"],
      ["HT-1", "转让", "1,000,000.00", "900,000.00", "60%", "540,000.00"],
      ["HT-2", "许可", "1,000,000.00", "900,000.00", "60%", "600,000.00"],
      ["HT-3", "许可", "1,000,000.00", "900,000.00", "70%", "630,000.00"],
      ["HT-4", "许可", "1,000,000.00", "900,000.00", "70%", "650,000.00"],
      ["HT-5", "许可", "1,000,000.00", "1,000,000.00", "70%", "700,000.00"],
      ["HT-6", "许可", "1,000,000.00", "900,000.00", null, "700,000.00"],
    ],
    expect: [{ level: "warning", cell: "E3", message: "mixed-rate" }],
    passed: 2,
    notApplicable: 3,
  },
  {
    name: "without a column for shares the check is skipped",
    ledger: [
      ["合同编号", "姓名", "应发金额", "发放日期"],
      ["HT-1", "张三", 60_000, "2023-06-01"],
    ],
    expect: [],
    skipped: ["ratio"],
  },
];
