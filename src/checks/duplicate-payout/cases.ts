import type { Case } from "../case.ts";

const header = ["合同编号", "姓名", "应发金额", "发放日期"];

export const cases: readonly Case[] = [
  {
    name: "the same person, contract, amount and day twice is doubtful, and each further time again",
    ledger: [
      header,
      ["HT-1", "张三", 10_000, "2024-06-01"],
      ["HT-1", "李四", 10_000, "2024-06-01"],
      ["HT-1", "张三", 10_000, "2024-06-01"],
      ["ht-1 ", "张 三", "1万元", "2024年6月1日"],
    ],
    expect: [
      { level: "warning", cell: "C4", message: "duplicate", actual: 10_000, shortfall: 10_000, citations: [] },
      { level: "warning", cell: "C5", message: "duplicate" },
    ],
    passed: 2,
  },
  {
    name: "another person, contract, amount or day is another payout",
    ledger: [
      header,
      ["HT-1", "张三", 10_000, "2024-06-01"],
      ["HT-1", "李四", 10_000, "2024-06-01"],
      ["HT-2", "张三", 10_000, "2024-06-01"],
      ["HT-1", "张三", "10,000.01", "2024-06-01"],
      ["HT-1", "张三", 10_000, "2024-06-02"],
    ],
    expect: [],
    passed: 5,
  },
  {
    name: "staff numbers tell namesakes apart, instalments tell payouts apart",
    ledger: [
      ["合同编号", "工号", "姓名", "期次", "应发金额", "发放日期"],
      ["HT-1", "0012", "张三", "1", 10_000, "2024-06-01"],
      ["HT-1", "0013", "张三", "1", 10_000, "2024-06-01"],
      ["HT-1", "0012", "张三", "2", 10_000, "2024-06-01"],
      ["HT-1", "0012", "张三", "2", 10_000, "2024-06-01"],
    ],
    expect: [{ level: "warning", cell: "E5" }],
    passed: 3,
  },
  {
    name: "the second entry may stand on another sheet",
    ledger: {
      一季度: [header, ["HT-1", "张三", 10_000, "2024-03-29"]],
      二季度: [header, ["HT-1", "张三", 10_000, "2024-03-29"]],
    },
    expect: [{ level: "warning", sheet: "二季度", cell: "C2" }],
    passed: 1,
  },
  {
    name: "what is not known cannot be the same: no amount, no day, or a month alone",
    ledger: [
      header,
      ["HT-1", "张三", null, "2024-06-01"],
      ["HT-1", "张三", null, "2024-06-01"],
      ["HT-1", "李四", 10_000, null],
      ["HT-1", "李四", 10_000, null],
      ["HT-1", "王五", 10_000, "2024年6月"],
      ["HT-1", "王五", 10_000, "2024年6月"],
    ],
    expect: [],
    passed: 6,
  },
  {
    name: "without persons the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "奖励总额", "发放日期"],
      ["HT-1", "转让", 10_000, "2024-06-01"],
    ],
    expect: [],
    skipped: ["payee"],
  },
  {
    name: "without the day of payment the check is skipped",
    ledger: [
      ["合同编号", "姓名", "应发金额"],
      ["HT-1", "张三", 10_000],
      ["HT-1", "张三", 10_000],
    ],
    expect: [],
    skipped: ["paid_on"],
  },
];
