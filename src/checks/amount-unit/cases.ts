import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "合同金额", "净收入", "奖励总额"];

export const cases: readonly Case[] = [
  {
    name: "amounts of one contract that differ ten thousand times are pointed out, never corrected by guess",
    ledger: [
      header,
      ["HT-1", "转让", 1_000_000, 900_000, 630_000],
      ["HT-2", "转让", 1_000_000, 900_000, 63],
      ["HT-3", "转让", 100, 90, 630_000],
      ["HT-4", "转让", 100, 900_000, 630_000],
      ["HT-5", "转让", 1_000_000, 90, 630_000],
    ],
    expect: [
      { level: "warning", cell: "E3", message: "suspect", actual: 63 },
      { level: "warning", cell: "E4", actual: 630_000 },
      { level: "warning", cell: "D5", actual: 900_000 },
      { level: "warning", cell: "D6", actual: 90 },
    ],
    passed: 1,
  },
  {
    name: "a small reward, a small net income and a first receipt are no slip of the unit",
    ledger: [
      ["合同编号", "转化方式", "合同金额", "净收入", "奖励总额", "到账金额", "到账日期"],
      ["HT-1", "转让", 1_000_000, 900_000, 1_000, 1_000_000, "2024-06-01"],
      ["HT-2", "转让", 1_000_000, 2_000, 1_400, 1_000_000, "2024-06-01"],
      ["HT-3", "转让", 1_000_000, 900_000, null, 200, "2024-06-01"],
    ],
    expect: [],
    passed: 3,
  },
  {
    name: "units that headers or cells name are heeded",
    ledger: [
      ["合同编号", "转化方式", "合同金额（万元）", "净收入（元）", "奖励总额"],
      ["HT-1", "转让", 100, 900_000, "63万元"],
      ["HT-2", "转让", 100, 90, 630_000],
    ],
    expect: [{ level: "warning", cell: "D3" }],
    passed: 1,
  },
  {
    name: "a contract in 万元 against payouts in 元 on another sheet is pointed out once",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同金额"],
        ["HT-1", "转让", 100],
        ["HT-2", "转让", 1_000_000],
        ["HT-3", "转让", 100],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-3", "2024-06-01", 1_000_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 315_000, "2024-06-01"],
        ["HT-1", "李四", 315_000, "2024-06-01"],
        ["HT-2", "张三", 630_000, "2024-06-01"],
      ],
    },
    expect: [
      { level: "warning", sheet: "奖励发放", cell: "C2", message: "suspect-sum", actual: 630_000 },
      { level: "warning", sheet: "到账", cell: "C2", message: "suspect-sum", actual: 1_000_000 },
    ],
  },
  {
    name: "a row with fewer than two amounts has nothing to hold against another",
    ledger: [header, ["HT-1", "转让", 1_000_000, null, "若干"], ["HT-2", "转让", null, null, null]],
    expect: [],
    notApplicable: 2,
  },
  {
    name: "with one column of amounts the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "合同金额"],
      ["HT-1", "转让", 1_000_000],
    ],
    expect: [],
    skipped: ["net", "price", "reward_total"],
  },
];
