import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "合同金额", "直接成本", "税金", "前期研发投入", "净收入"];
type Cell = string | number | null;

/** Amounts as texts show every digit to the fen, so that nothing is put down to rounding. */
const ledger = (...rows: (readonly [price: Cell, costs: Cell, tax: Cell, rd: Cell, net: Cell])[]): CaseRows => [
  header,
  ...rows.map((cells, index) => [`HT-${index + 1}`, ...cells]),
];

export const cases: readonly Case[] = [
  {
    name: "net income is the price less direct costs and taxes, to the fen",
    ledger: ledger(
      ["1,000,000.00", "80,000.00", "20,000.00", null, "900,000.00"],
      ["1,000,000.00", "80,000.00", "20,000.00", null, "900,000.01"],
      ["1,000,000.00", "80,000.00", "20,000.00", null, "899,999.99"],
      ["1,000,000.00", "80,000.00", "20,000.00", null, "1,000,000.00"],
      ["50,000.00", "80,000.00", "20,000.00", null, "-50,000.00"],
    ),
    expect: [
      { level: "error", cell: "F3", message: "differs", expected: 900_000, actual: 900_000.01, shortfall: 0.01 },
      { level: "error", cell: "F4", message: "differs", shortfall: 0.01 },
      { level: "error", cell: "F5", citations: ["条例32.2"], expected: 900_000, shortfall: 100_000 },
    ],
    passed: 2,
    sides: { "net income": { below: 4, at: 2, above: 3 } },
  },
  {
    name: "a university does not deduct prior R&D: with it deducted its net income is doubtful",
    ledger: ledger(
      ["1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "900,000.00"],
      ["1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "600,000.00"],
    ),
    expect: [
      {
        level: "warning",
        cell: "F3",
        message: "rd-deducted",
        reading: "D19",
        citations: ["条例32.2", "细则3"],
        expected: 900_000,
        actual: 600_000,
        shortfall: 300_000,
      },
    ],
    passed: 1,
  },
  ...(["国有企业", "中央在渝企业", "其他企业"] as const).map((unit): Case => ({
    name: `${unit}: prior R&D is deducted too, and net income without that, or with a part of it, is doubtful`,
    unit,
    ledger: ledger(
      ["1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "600,000.00"],
      ["1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "900,000.00"],
      ["1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "700,000.00"],
      ["1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "550,000.00"],
    ),
    expect: [
      { level: "warning", cell: "F3", message: "rd-not-deducted", citations: ["细则3"], expected: 600_000 },
      { level: "warning", cell: "F4", message: "rd-partly", reading: "D23", expected: 600_000, shortfall: 100_000 },
      { level: "error", cell: "F5", message: "differs", citations: ["条例32.2", "细则3"], expected: 600_000 },
    ],
    passed: 1,
  })),
  {
    name: "hospitals count as universities do",
    unit: "其他事业单位",
    ledger: ledger(
      ["1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "900,000.00"],
      ["1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "600,000.00"],
    ),
    expect: [{ level: "warning", cell: "F3", message: "rd-deducted" }],
    passed: 1,
  },
  {
    name: "every deduction that has a column of its own comes off, and 无 or a stroke there is nothing",
    ledger: [
      ["合同编号", "合同金额", "直接成本", "评估费", "中介费", "税金", "其他扣除", "净收入"],
      ["HT-1", "1,000,000.00", "无", "30,000.00", "40,000.00", "20,000.00", "10,000.00", "900,000.00"],
      ["HT-2", "1,000,000.00", "/", "30,000.00", "40,000.00", "20,000.00", "—", "900,000.00"],
    ],
    expect: [{ level: "error", cell: "H3", expected: 910_000, shortfall: 10_000 }],
    passed: 1,
  },
  {
    name: "in 万元 of two decimals each amount may be off by half of the last digit: 50 元, four of them 200 元",
    ledger: [
      ["合同编号", "合同金额（万元）", "直接成本（万元）", "税金（万元）", "净收入（万元）"],
      ["HT-1", "100.00", "8.00", "2.00", "90.02"],
      ["HT-2", "100.00", "8.00", "2.00", "90.03"],
    ],
    expect: [{ level: "error", cell: "E3", expected: 900_000, actual: 900_300, shortfall: 300 }],
    passed: 1,
  },
  {
    name: "a price without tax bears no value added tax: deducted all the same it is doubtful",
    ledger: [
      ["合同编号", "合同金额（不含税）", "直接成本", "税金", "净收入"],
      ["HT-1", "1,000,000.00", "80,000.00", "20,000.00", "920,000.00"],
      ["HT-2", "1,000,000.00", "80,000.00", "20,000.00", "900,000.00"],
      ["HT-3", "1,000,000.00", "80,000.00", "20,000.00", "910,000.00"],
    ],
    expect: [
      { level: "warning", cell: "E3", message: "tax-twice", reading: "D20", expected: 920_000, shortfall: 20_000 },
      { level: "error", cell: "E4", message: "differs", shortfall: 10_000 },
    ],
    passed: 1,
  },
  {
    name: "a row of one receipt has the net income of that receipt, or of the contract",
    ledger: [
      ["合同编号", "合同金额", "到账金额", "到账日期", "直接成本", "税金", "净收入"],
      ["HT-1", "1,000,000.00", "500,000.00", "2024-06-01", "80,000.00", "20,000.00", "400,000.00"],
      ["HT-2", "1,000,000.00", "500,000.00", "2024-06-01", "80,000.00", "20,000.00", "900,000.00"],
      ["HT-3", "1,000,000.00", "500,000.00", "2024-06-01", "80,000.00", "20,000.00", "410,000.00"],
    ],
    expect: [{ level: "error", cell: "G4", expected: 400_000, shortfall: 10_000 }],
    passed: 2,
  },
  {
    name: "where costs or taxes are not filled in a lower net income may be right, a higher one cannot",
    ledger: ledger(
      ["1,000,000.00", null, "20,000.00", null, "900,000.00"],
      ["1,000,000.00", null, "20,000.00", null, "980,000.00"],
      ["1,000,000.00", null, "20,000.00", null, "990,000.00"],
    ),
    expect: [
      { level: "undetermined", cell: "F2", message: "deductions-open" },
      { level: "error", cell: "F4", expected: 980_000, shortfall: 10_000 },
    ],
    passed: 1,
  },
  {
    name: "what is not filled in or cannot be read is never taken for 0",
    ledger: [
      header,
      ["HT-1", 1_000_000, 80_000, 20_000, null, null],
      ["HT-2", null, 80_000, 20_000, null, 900_000],
      ["HT-3", 1_000_000, "八万左右", 20_000, null, 900_000],
      ["HT-4", 1_000_000, 80_000, 20_000, null, { fault: "uncalculated", text: "=B5-C5-D5" }],
      ["HT-5", 1_000_000, 80_000, 20_000, null, 90],
    ],
    expect: [
      { level: "undetermined", cell: "F2", message: "blank" },
      { level: "undetermined", cell: "F3", message: "unknown" },
      { level: "undetermined", cell: "F4", message: "unknown" },
      { level: "undetermined", cell: "F5", message: "unknown" },
      { level: "undetermined", cell: "F6", message: "unit" },
    ],
  },
  {
    name: "net income that cannot be computed, and a row without any amount, are nothing to check",
    ledger: ledger(["1,000,000.00", null, null, null, "无法计算"], [null, null, null, null, null]),
    expect: [],
    notApplicable: 2,
  },
  {
    name: "without a column for net income the check is skipped",
    ledger: [
      ["合同编号", "合同金额", "直接成本", "税金"],
      ["HT-1", 1_000_000, 80_000, 20_000],
    ],
    expect: [],
    skipped: ["net"],
  },
  {
    name: "without a column for any deduction the check is skipped",
    ledger: [
      ["合同编号", "合同金额", "净收入"],
      ["HT-1", 1_000_000, 900_000],
    ],
    expect: [],
    skipped: ["direct_cost", "tax"],
  },
  {
    name: "net income of the contract may be of what came in on another sheet, all of it or one receipt",
    ledger: {
      合同: [
        ["合同编号", "合同金额", "直接成本", "税金", "净收入"],
        ["HT-1", "1,000,000.00", "80,000.00", "20,000.00", "500,000.00"],
        ["HT-2", "1,000,000.00", "80,000.00", "20,000.00", "510,000.00"],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", "400,000.00"],
        ["HT-1", "2024-07-01", "200,000.00"],
        ["HT-2", "2024-06-01", "600,000.00"],
      ],
    },
    expect: [{ level: "error", sheet: "合同", cell: "E3", expected: 500_000, shortfall: 10_000 }],
    passed: 1,
  },
  {
    name: "net income may be of the part of the price that is technology, without the equipment",
    ledger: [
      ["合同编号", "合同金额", "技术交易额", "直接成本", "税金", "净收入"],
      ["HT-1", "1,000,000.00", "700,000.00", "80,000.00", "20,000.00", "600,000.00"],
      ["HT-2", "1,000,000.00", "700,000.00", "80,000.00", "20,000.00", "650,000.00"],
    ],
    expect: [{ level: "error", cell: "F3", expected: 600_000, shortfall: 50_000 }],
    passed: 1,
  },
  {
    name: "of a jointly owned achievement the unit's own share counts, before the deductions or behind them",
    ledger: [
      ["合同编号", "合同金额", "单位份额", "直接成本", "税金", "净收入"],
      ["HT-1", "1,000,000.00", "60%", "80,000.00", "20,000.00", "500,000.00"],
      ["HT-2", "1,000,000.00", "60%", "80,000.00", "20,000.00", "540,000.00"],
      ["HT-3", "1,000,000.00", "60%", "80,000.00", "20,000.00", "520,000.00"],
    ],
    expect: [{ level: "error", cell: "F4" }],
    passed: 2,
  },
  {
    name: "a fee may be in the direct costs already, and 公证费 has a place of its own",
    ledger: [
      ["合同编号", "合同金额", "直接成本", "评估费", "公证费", "税金", "净收入"],
      ["HT-1", "1,000,000.00", "80,000.00", "30,000.00", "5,000.00", "20,000.00", "900,000.00"],
      ["HT-2", "1,000,000.00", "80,000.00", "30,000.00", "5,000.00", "20,000.00", "895,000.00"],
      ["HT-3", "1,000,000.00", "80,000.00", "30,000.00", "5,000.00", "20,000.00", "865,000.00"],
      ["HT-4", "1,000,000.00", "0", "30,000.00", "5,000.00", "20,000.00", "980,000.00"],
    ],
    expect: [{ level: "error", cell: "G5", expected: 945_000, shortfall: 35_000 }],
    passed: 3,
  },
  {
    name: "costs beyond the price leave 0, entered as 0 or as a negative amount",
    ledger: ledger(
      ["50,000.00", "80,000.00", "20,000.00", null, "0.00"],
      ["50,000.00", "80,000.00", "20,000.00", null, "-50,000.00"],
      ["50,000.00", "80,000.00", "20,000.00", null, "10,000.00"],
    ),
    expect: [{ level: "error", cell: "F4", expected: -50_000 }],
    passed: 2,
  },
  {
    name: "a column that looks like a cost and is none of the known ones may have come off: doubtful, never more",
    ledger: [
      ["合同编号", "合同金额", "直接成本", "税金", "管理费", "净收入"],
      ["HT-1", "1,000,000.00", "80,000.00", "20,000.00", "50,000.00", "850,000.00"],
      ["HT-2", "1,000,000.00", "80,000.00", "20,000.00", "50,000.00", "950,000.00"],
    ],
    expect: [
      { level: "warning", cell: "F2", message: "other-cost", reading: "D19", expected: 900_000, shortfall: 50_000 },
      { level: "error", cell: "F3", message: "differs" },
    ],
  },
  {
    name: "where it cannot be told whether the unit deducts prior R&D, nothing is said of its net income",
    ledger: [
      [...header, "单位类型"],
      ["HT-1", "1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "900,000.00", "新型研发机构"],
      ["HT-2", "1,000,000.00", "80,000.00", "20,000.00", "300,000.00", "600,000.00", "高校资产经营公司"],
    ],
    expect: [{ level: "undetermined", cell: "G2", message: "unit-unclear" }],
    passed: 1,
  },
  {
    name: "whole 万元 need not be rounded: a difference of one is not forgiven",
    ledger: [
      ["合同编号", "转化方式", "合同金额（万元）", "直接成本（万元）", "税金（万元）", "净收入（万元）"],
      ["HT-1", "转让", 10, 0, 0, 11],
      ["HT-2", "转让", 10, 1, 1, 8],
    ],
    expect: [{ level: "error", cell: "F2", shortfall: 10000 }],
    passed: 1,
  },
];

/** Numbers that it reads and texts that it cites, on the boundary of which no verdict of its own turns. */
export const apart = {
  条例: "arithmetic of the ledger itself, on whatever day",
  细则: "arithmetic of the ledger itself, on whatever day",
};
