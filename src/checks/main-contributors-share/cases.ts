import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "姓名", "是否主要贡献人员", "应发金额", "发放日期"];
const contracts = (...pools: (number | null)[]): CaseRows => [
  ["合同编号", "转化方式", "合同签订日期", "奖励总额"],
  ...pools.map((pool, index) => [`HT-${index + 1}`, "转让", "2023-03-28", pool]),
];
const paid = (contract: string, name: string, major: string | null, amount: number | string | null) => [
  contract,
  name,
  major,
  amount,
  "2023-06-01",
];

export const cases: readonly Case[] = [
  {
    name: "of a reward of 630 000 元 at least 315 000 元 go to the main contributors",
    ledger: {
      合同: contracts(630_000, 630_000, 630_000, 630_000),
      奖励发放: [
        header,
        paid("HT-1", "张三", "是", 315_000),
        paid("HT-1", "李四", "否", 315_000),
        paid("HT-2", "张三", "是", 314_998.99),
        paid("HT-2", "李四", "否", 315_001.01),
        paid("HT-3", "张三", "是", 314_999),
        paid("HT-3", "李四", "否", 315_001),
        paid("HT-4", "张三", "是", 200_000),
        paid("HT-4", "李四", "是", 115_001),
        paid("HT-4", "王五", "否", 314_999),
      ],
    },
    expect: [
      {
        level: "warning",
        sheet: "奖励发放",
        cell: "C4",
        message: "short",
        citations: ["国发2016-16"],
        expected: 315_000,
        actual: 314_998.99,
        shortfall: 1.01,
      },
      { level: "info", sheet: "奖励发放", cell: "C6", message: "tail", reading: "D17", shortfall: 1 },
    ],
    passed: 2,
    sides: { mainContributorsShare: { below: "奖励发放!4", at: "奖励发放!2", above: "奖励发放!8" } },
  },
  {
    name: "the half is of the reward: half of net income or of the price is another standard",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "合同金额", "净收入", "姓名", "主要贡献人员", "应发金额", "奖励总额"],
      ["HT-1", "转让", "2023-03-28", 1_000_000, 900_000, "张三", "√", 400_000, 700_000],
      ["HT-1", "转让", "2023-03-28", 1_000_000, 900_000, "李四", "×", 300_000, 700_000],
      ["HT-2", "转让", "2023-03-28", 1_000_000, 900_000, "张三", "√", 300_000, 700_000],
      ["HT-2", "转让", "2023-03-28", 1_000_000, 900_000, "李四", "×", 400_000, 700_000],
    ],
    expect: [{ level: "warning", cell: "G4", expected: 350_000, shortfall: 50_000 }],
    passed: 1,
  },
  {
    name: "nobody marked as a main contributor gets less than half",
    ledger: [header, paid("HT-1", "张三", "否", 300_000), paid("HT-1", "李四", "否", 300_000)],
    expect: [{ level: "warning", cell: "C2", shortfall: 300_000 }],
  },
  {
    name: "where it is not said of everybody it is undetermined, unless the rest cannot turn it",
    ledger: [
      header,
      paid("HT-1", "张三", "是", 200_000),
      paid("HT-1", "李四", null, 300_000),
      paid("HT-1", "王五", "否", 100_000),
      paid("HT-2", "张三", "是", 100_000),
      paid("HT-2", "李四", null, 100_000),
      paid("HT-2", "王五", "否", 400_000),
      paid("HT-3", "张三", "是", 300_000),
      paid("HT-3", "李四", null, 300_000),
      paid("HT-4", "张三", "主持", 300_000),
    ],
    expect: [
      { level: "undetermined", cell: "C3", message: "not-said", expected: 300_000, actual: 200_000 },
      { level: "warning", cell: "C5", message: "short", shortfall: 200_000 },
      { level: "undetermined", cell: "C10", message: "not-said" },
    ],
    passed: 1,
  },
  {
    name: "a part of the reward that is not listed by person may still go to them",
    ledger: {
      合同: contracts(630_000),
      奖励发放: [header, paid("HT-1", "张三", "是", 300_000), paid("HT-1", "李四", "否", 100_000)],
    },
    expect: [{ level: "undetermined", sheet: "奖励发放", cell: "C2", message: "not-listed" }],
  },
  {
    name: "what school and college keep is no reward to anybody",
    ledger: [
      header,
      paid("HT-1", "张三", "是", 350_000),
      paid("HT-1", "李四", "否", 280_000),
      paid("HT-1", "学校", "否", 270_000),
    ],
    expect: [],
    passed: 1,
  },
  {
    name: "institutes and, in doubt, other public institutions are asked; companies are not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].flatMap((unit, index) => [
        [...paid(`HT-${index}`, "张三", "是", 100_000), unit],
        [...paid(`HT-${index}`, "李四", "否", 200_000), unit],
      ]),
    ],
    expect: [
      { level: "warning", cell: "C2" },
      { level: "warning", cell: "C4" },
      { level: "warning", cell: "C6" },
    ],
    notApplicable: 3,
  },
  {
    name: "the standard holds for contracts from 26 February 2016 on",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "姓名", "是否主要贡献人员", "应发金额"],
      ["HT-1", "转让", "2016-02-25", "张三", "否", 100_000],
      ["HT-2", "转让", "2016-02-26", "张三", "否", 100_000],
    ],
    expect: [{ level: "warning", cell: "E3" }],
    notApplicable: 1,
    sides: { "国发2016-16": { before: 2, on: 3 } },
  },
  {
    name: "service contracts, what is no service achievement and contracts without persons are not asked",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "是否职务成果"],
        ["HT-1", "技术服务", "2023-03-28", "是"],
        ["HT-2", "转让", "2023-03-28", "否"],
        ["HT-3", "转让", "2023-03-28", "是"],
      ],
      奖励发放: [header, paid("HT-1", "张三", "否", 100_000), paid("HT-2", "张三", "否", 100_000)],
    },
    expect: [],
    notApplicable: 3,
  },
  {
    name: "an amount that is not filled in or cannot be read leaves it open",
    ledger: [header, paid("HT-1", "张三", "是", null), paid("HT-2", "张三", "否", "若干")],
    expect: [
      { level: "undetermined", cell: "D2", message: "amount-unknown" },
      { level: "undetermined", cell: "D3", message: "amount-unknown" },
    ],
  },
  {
    name: "amounts in 万元 of two decimals may be off by half of the last digit each",
    ledger: [
      ["合同编号", "姓名", "是否主要贡献人员", "应发金额（万元）", "发放日期"],
      ["HT-1", "张三", "是", "31.49", "2023-06-01"],
      ["HT-1", "李四", "否", "31.50", "2023-06-01"],
      ["HT-2", "张三", "是", "31.40", "2023-06-01"],
      ["HT-2", "李四", "否", "31.60", "2023-06-01"],
    ],
    expect: [
      { level: "warning", cell: "C2", message: "rounding", reading: "D17", shortfall: 50 },
      { level: "warning", cell: "C4", message: "short", shortfall: 1_000 },
    ],
  },
  {
    name: "by another reading a remainder of 1 元 is a shortfall",
    settings: { readings: { D17: "b" } },
    ledger: [header, paid("HT-1", "张三", "是", "314,999.00"), paid("HT-1", "李四", "否", "315,001.00")],
    expect: [{ level: "warning", cell: "C2", message: "short", shortfall: 1 }],
  },
  {
    name: "by another reading other public institutions are not asked",
    unit: "其他事业单位",
    settings: { readings: { D32: "c" } },
    ledger: [header, paid("HT-1", "张三", "否", 300_000)],
    expect: [],
    notApplicable: 1,
  },
  {
    name: "without a column for the main contributors the check is skipped",
    ledger: [
      ["合同编号", "姓名", "应发金额", "发放日期"],
      ["HT-1", "张三", 100_000, "2023-06-01"],
    ],
    expect: [],
    skipped: ["major"],
  },
  {
    name: "without a column for what each gets it is skipped too",
    ledger: [
      ["合同编号", "姓名", "是否主要贡献人员", "发放日期"],
      ["HT-1", "张三", "是", "2023-06-01"],
    ],
    expect: [],
    skipped: ["amount"],
  },
];
