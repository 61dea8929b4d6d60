import type { Case, CaseRows } from "../case.ts";

const contracts: CaseRows = [
  ["合同编号", "成果名称", "转化方式", "技术合同登记编号", "合同签订日期"],
  ["HT-1", "一种齿轮箱", "转让", "2023500101000012", "2023-03-01"],
  ["HT-2", "一种减速器", "许可", "2023500101000013", "2023-03-01"],
];

export const cases: readonly Case[] = [
  {
    name: "a payout or receipt whose contract is in no ledger is suspicious, one whose contract is there is not",
    ledger: {
      合同: contracts,
      到账: [
        ["合同编号", "到账金额", "到账日期"],
        ["HT-1", 100000, "2023-05-04"],
        ["HT-3", 100000, "2023-05-04"],
      ],
      发放: [
        ["合同编号", "姓名", "奖励金额", "发放日期"],
        ["HT-1", "张三", 70000, "2023-06-01"],
        ["HT-4", "张三", 70000, "2023-06-01"],
      ],
    },
    expect: [
      { level: "warning", sheet: "到账", cell: "A3", message: "orphan" },
      { level: "warning", sheet: "发放", cell: "A3", message: "orphan" },
    ],
    passed: 2,
  },
  {
    name: "contract numbers are compared without spaces, width and case",
    ledger: {
      合同: contracts,
      发放: [
        ["合同编号", "姓名", "奖励金额", "发放日期"],
        ["ht-1", "张三", 70000, "2023-06-01"],
        ["ＨＴ－２", "张三", 70000, "2023-06-01"],
        ["HT -1", "李四", 70000, "2023-06-01"],
      ],
    },
    expect: [],
    passed: 3,
  },
  {
    name: "a payout is joined by registration number and by achievement too, and found there where these are unknown",
    ledger: {
      合同: contracts,
      发放: [
        ["技术合同登记编号", "成果名称", "姓名", "奖励金额", "发放日期"],
        ["2023500101000012", "", "张三", 70000, "2023-06-01"],
        ["", "一种减速器", "张三", 70000, "2023-06-01"],
        ["2023500101000099", "", "张三", 70000, "2023-06-01"],
        ["", "一种联轴器", "张三", 70000, "2023-06-01"],
      ],
    },
    expect: [
      { level: "warning", sheet: "发放", cell: "A4", message: "orphan" },
      { level: "warning", sheet: "发放", cell: "B5", message: "orphan" },
    ],
    passed: 2,
  },
  {
    name: "a wrong contract number is not put right by the achievement's name",
    ledger: {
      合同: contracts,
      发放: [
        ["合同编号", "成果名称", "姓名", "奖励金额", "发放日期"],
        ["HT-9", "一种齿轮箱", "张三", 70000, "2023-06-01"],
      ],
    },
    expect: [{ level: "warning", sheet: "发放", cell: "A2", message: "orphan" }],
  },
  {
    name: "a payout that names no contract cannot be held against one",
    ledger: {
      合同: contracts,
      发放: [
        ["合同编号", "姓名", "奖励金额", "发放日期"],
        ["HT-1", "张三", 70000, "2023-06-01"],
        ["", "李四", 70000, "2023-06-01"],
      ],
    },
    expect: [{ level: "undetermined", sheet: "发放", cell: "A3", message: "unnamed" }],
    passed: 1,
  },
  {
    name: "payouts without any column that names a contract leave the check skipped",
    ledger: {
      合同: contracts,
      发放: [
        ["姓名", "奖励金额", "发放日期"],
        ["张三", 70000, "2023-06-01"],
      ],
    },
    expect: [],
    skipped: ["contract_no"],
  },
  {
    name: "without any ledger of contracts there is nothing to hold payouts against",
    ledger: [
      ["合同编号", "姓名", "奖励金额", "发放日期"],
      ["HT-1", "张三", 70000, "2023-06-01"],
    ],
    expect: [],
    skipped: ["contract_no"],
  },
  {
    name: "receipts and rewards in the row of their contract have it",
    ledger: [
      ["合同编号", "转化方式", "到账金额", "到账日期", "奖励总额", "发放日期"],
      ["HT-1", "转让", 100000, "2023-05-04", 70000, "2023-06-01"],
    ],
    expect: [],
    passed: 0,
  },
];
