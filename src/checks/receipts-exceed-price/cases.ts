import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "合同金额", "到账金额", "到账日期"];

export const cases: readonly Case[] = [
  {
    name: "as much as the price is in order, a fen more is doubtful",
    ledger: [
      header,
      ["HT-1", "转让", "1,000,000.00", "999,999.99", "2024-06-01"],
      ["HT-2", "转让", "1,000,000.00", "1,000,000.00", "2024-06-01"],
      ["HT-3", "转让", "1,000,000.00", "1,000,000.01", "2024-06-01"],
      ["HT-4", "转让", "1,000,000.00", "1,200,000.00", "2024-06-01"],
    ],
    expect: [
      { level: "warning", cell: "D4", message: "exceeds", shortfall: 0.01 },
      { level: "warning", cell: "D5", expected: 1_000_000, actual: 1_200_000, shortfall: 200_000, citations: [] },
    ],
    passed: 2,
    sides: { price: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "in 万元 of two decimals two receipts may be off by 100 元",
    ledger: [
      ["合同编号", "转化方式", "合同金额（万元）", "期次", "到账金额（万元）", "到账日期"],
      ["HT-1", "转让", "100.00", "1", "50.00", "2024-06-01"],
      ["HT-1", "转让", "100.00", "2", "50.01", "2024-07-01"],
      ["HT-2", "转让", "100.00", "1", "50.00", "2024-06-01"],
      ["HT-2", "转让", "100.00", "2", "50.02", "2024-07-01"],
    ],
    expect: [{ level: "warning", cell: "E5", shortfall: 200 }],
    passed: 1,
  },
  {
    name: "receipts on a sheet of their own are added up by contract, refunds taken off",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同金额"],
        ["HT-1", "转让", "1,000,000.00"],
        ["HT-2", "许可", "1,000,000.00"],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", "2024-06-01", "600,000.00"],
        ["HT-1", "2024-09-01", "500,000.00"],
        ["HT-2", "2024-06-01", "1,200,000.00"],
        ["HT-2", "2024-07-01", "-200,000.00"],
      ],
    },
    expect: [
      { level: "warning", sheet: "到账", cell: "C3", expected: 1_000_000, actual: 1_100_000, shortfall: 100_000 },
    ],
    passed: 1,
  },
  {
    name: "a price in words sets no sum, and nothing received is nothing to compare",
    ledger: [
      header,
      ["HT-1", "许可", "销售额的3%", "1,000,000.00", "2024-06-01"],
      ["HT-2", "许可", "1,000,000.00", null, null],
    ],
    expect: [],
    notApplicable: 2,
  },
  {
    name: "a price that is not filled in, a receipt that cannot be read and a slip of the unit leave it open",
    ledger: [
      header,
      ["HT-1", "转让", null, 1_000_000, "2024-06-01"],
      ["HT-2", "转让", 1_000_000, "约百万", "2024-06-01"],
      ["HT-3", "转让", 100, 1_000_000, "2024-06-01"],
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "unknown" },
      { level: "undetermined", cell: "D3", message: "unknown" },
      { level: "undetermined", cell: "D4", message: "unit" },
    ],
  },
  {
    name: "without a column for receipts the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "合同金额"],
      ["HT-1", "转让", 1_000_000],
    ],
    expect: [],
    skipped: ["received"],
  },
  {
    name: "without a column for the price the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "到账金额", "到账日期"],
      ["HT-1", "转让", 1_000_000, "2024-06-01"],
    ],
    expect: [],
    skipped: ["price"],
  },
  {
    name: "cumulative receipts are not added up, and exceed the price only by the last of them",
    ledger: [
      ["合同编号", "转化方式", "合同金额", "累计到账金额", "到账日期"],
      ["HT-1", "转让", "100.00", "50.00", "2024-05-01"],
      ["HT-1", "转让", "100.00", "100.00", "2024-06-01"],
      ["HT-2", "转让", "100.00", "50.00", "2024-05-01"],
      ["HT-2", "转让", "100.00", "130.00", "2024-06-01"],
    ],
    expect: [{ level: "warning", cell: "D5", expected: 100, actual: 130, shortfall: 30 }],
    passed: 1,
  },
];
