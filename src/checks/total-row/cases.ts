import type { Case } from "../case.ts";

const header = ["序号", "合同编号", "转化方式", "合同金额", "奖励总额"];

export const cases: readonly Case[] = [
  {
    name: "a total equals its rows to the fen, column by column",
    ledger: [
      header,
      [1, "HT-1", "转让", "100.10", "70.00"],
      [2, "HT-2", "转让", "200.20", "140.00"],
      ["合计", null, null, "300.30", "210.01"],
    ],
    expect: [{ level: "error", cell: "E4", message: "differs", expected: 210, actual: 210.01, shortfall: 0.01 }],
    passed: 1,
  },
  {
    name: "in 万元 of two decimals three rows may be off by 150 元, which is noted, and not by more",
    ledger: [
      ["序号", "合同编号", "转化方式", "合同金额（万元）", "奖励总额（万元）"],
      [1, "HT-1", "转让", "3.33", "3.33"],
      [2, "HT-2", "转让", "3.33", "3.33"],
      [3, "HT-3", "转让", "3.33", "3.33"],
      ["合计", null, null, "10.00", "10.01"],
    ],
    expect: [
      { level: "info", cell: "D5", message: "rounding", expected: 99_900, actual: 100_000, shortfall: 100 },
      { level: "error", cell: "E5", message: "differs", shortfall: 200 },
    ],
  },
  {
    name: "小计 sums the rows since the last one, 总计 all of them",
    ledger: [
      header,
      [1, "HT-1", "转让", "100.00", "70.00"],
      [2, "HT-2", "转让", "100.00", "70.00"],
      ["小计", null, null, "200.00", "140.00"],
      [3, "HT-3", "转让", "100.00", "70.00"],
      ["小 计", null, null, "300.00", "70.00"],
      ["总计", null, null, "300.00", "220.00"],
    ],
    expect: [
      { level: "error", cell: "D6", expected: 100, actual: 300 },
      { level: "error", cell: "E7", expected: 210, actual: 220 },
    ],
    passed: 4,
  },
  {
    name: "a total may be made with cancelled contracts or without them",
    ledger: [
      [...header, "状态"],
      [1, "HT-1", "转让", "100.00", "70.00", "履行中"],
      [2, "HT-2", "转让", "200.00", "140.00", "终止"],
      ["合计", null, null, "300.00", "70.00", null],
    ],
    expect: [],
    passed: 2,
  },
  {
    name: "refunds count as less",
    ledger: [
      ["序号", "合同编号", "到账日期", "到账金额"],
      [1, "HT-1", "2024-06-01", "1,000.00"],
      [2, "HT-1", "2024-07-01", "(200.00)"],
      ["合计", null, null, "800.00"],
    ],
    expect: [],
    passed: 1,
  },
  {
    name: "with an amount that cannot be read the total cannot be checked, an empty one counts as nothing",
    ledger: [
      header,
      [1, "HT-1", "转让", "100.00", "70.00"],
      [2, "HT-2", "转让", { fault: "error", text: "#REF!" }, null],
      ["合计", null, null, "300.00", "70.00"],
    ],
    expect: [{ level: "undetermined", cell: "D4", message: "unknown" }],
    passed: 1,
  },
  {
    name: "a ledger without totals has none to check",
    ledger: [header, [1, "HT-1", "转让", "100.00", "70.00"]],
    expect: [],
    passed: 0,
  },
  {
    name: "a total that cannot be read is not passed over in silence",
    ledger: [
      ["合同编号", "转化方式", "合同金额（元）"],
      ["HT-1", "转让", 100],
      ["合计", "", { fault: "error", text: "#REF!" }],
    ],
    expect: [{ level: "undetermined", cell: "C3", message: "unknown" }],
  },
  {
    name: "an amount in words is not known, so a total that differs is not called wrong, and one that matches passes",
    ledger: [
      header,
      [1, "HT-1", "转让", "100.00", "70.00"],
      [2, "HT-2", "许可", "净利润的30%", "35.00"],
      ["合计", null, null, "150.00", "105.00"],
    ],
    expect: [{ level: "undetermined", cell: "D4", message: "words" }],
    passed: 1,
  },
  {
    name: "an amount in words beside amounts that make the total does no harm",
    ledger: [
      header,
      [1, "HT-1", "转让", "100.00", "70.00"],
      [2, "HT-2", "许可", "净利润的30%", "35.00"],
      ["合计", null, null, "100.00", "105.00"],
    ],
    expect: [],
    passed: 2,
  },
  {
    name: "a total may count a contract once that stands in a row a receipt",
    ledger: [
      ["合同编号", "转化方式", "合同金额（元）", "到账金额（元）", "到账日期", "期次"],
      ["HT-1", "转让", 100000, 60000, "2023-03-01", "第1期"],
      ["HT-1", "转让", 100000, 40000, "2023-06-01", "第2期"],
      ["HT-2", "转让", 50000, 50000, "2023-06-01", "第1期"],
      ["合计", "", 150000, 150000, "", ""],
    ],
    expect: [],
    passed: 2,
  },
];
