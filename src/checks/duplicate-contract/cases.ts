import type { Case } from "../case.ts";

const header = ["合同编号", "成果名称", "转化方式", "受让方", "合同金额", "合同签订日期"];

export const cases: readonly Case[] = [
  {
    name: "contracts with numbers of their own are in order",
    ledger: [
      header,
      ["HT-1", "一种齿轮箱", "转让", "甲公司", 100000, "2023-03-01"],
      ["HT-2", "一种减速器", "转让", "甲公司", 100000, "2023-03-01"],
    ],
    expect: [],
    passed: 2,
  },
  {
    name: "a row that is entered twice is suspicious, found where it is repeated",
    ledger: [
      header,
      ["HT-1", "一种齿轮箱", "转让", "甲公司", 100000, "2023-03-01"],
      ["HT-1", "一种齿轮箱", "转让", "甲公司", 100000, "2023-03-01"],
    ],
    expect: [{ level: "warning", cell: "A3", message: "contract", citations: [] }],
    passed: 1,
  },
  {
    name: "one number for two contracts is suspicious, however it is written",
    ledger: [
      header,
      ["HT-1", "一种齿轮箱", "转让", "甲公司", 100000, "2023-03-01"],
      ["ht－1", "一种减速器", "许可", "乙公司", 200000, "2023-04-01"],
    ],
    expect: [{ level: "warning", cell: "A3", message: "contract" }],
    passed: 1,
  },
  {
    name: "one row a receipt is one contract, and so is its later receipt on another sheet",
    ledger: {
      "2022年": [
        ["合同编号", "成果名称", "转化方式", "合同金额", "合同签订日期", "到账金额", "到账日期"],
        ["HT-1", "一种齿轮箱", "转让", 100000, "2022-03-01", 50000, "2022-04-01"],
        ["HT-1", "一种齿轮箱", "转让", 100000, "2022-03-01", 30000, "2022-09-01"],
      ],
      "2023年": [
        ["合同编号", "成果名称", "转化方式", "合同金额", "合同签订日期", "到账金额", "到账日期"],
        ["HT-1", "一种齿轮箱", "转让", 100000, "2022-03-01", 20000, "2023-04-01"],
      ],
    },
    expect: [],
    passed: 1,
  },
  {
    name: "two contracts with one registration number are suspicious",
    ledger: [
      ["合同编号", "转化方式", "技术合同登记编号", "合同签订日期"],
      ["HT-1", "转让", "2023500101000012", "2023-03-01"],
      ["HT-2", "许可", "2023500101000012", "2023-04-01"],
      ["HT-3", "许可", "2023500101000013", "2023-04-01"],
    ],
    expect: [{ level: "warning", cell: "C3", message: "registration" }],
    passed: 2,
  },
  {
    name: "words for a number that is still to come are nobody's number",
    ledger: [
      ["合同编号", "成果名称", "转化方式", "受让方", "技术合同登记编号", "合同签订日期"],
      ["待定", "一种齿轮箱", "转让", "甲公司", "未登记", "2023-03-01"],
      ["待定", "一种减速器", "转让", "乙公司", "未登记", "2023-04-01"],
      ["HT-3", "一种联轴器", "转让", "乙公司", "办理中", "2023-04-01"],
      ["HT-4", "一种离合器", "转让", "乙公司", "办理中", "2023-04-01"],
    ],
    expect: [],
    passed: 4,
  },
  {
    name: "one patent can be transferred once and licensed many times",
    ledger: [
      ["合同编号", "专利号", "转化方式", "合同签订日期"],
      ["HT-1", "ZL201910065946.9", "转让", "2023-03-01"],
      ["HT-2", "ZL201910065946.9", "专利权转让", "2023-04-01"],
      ["HT-3", "ZL202110638304.0", "许可", "2023-03-01"],
      ["HT-4", "ZL202110638304.0", "许可", "2023-04-01"],
      ["HT-5", "ZL202110638304.0", "转让", "2023-05-01"],
    ],
    expect: [{ level: "warning", cell: "B3", message: "achievement" }],
    passed: 4,
  },
  {
    name: "of several patents in one cell each can be transferred once",
    ledger: [
      ["合同编号", "专利号", "转化方式", "合同签订日期"],
      ["HT-1", "ZL201910065946.9、ZL202110638304.0", "转让", "2023-03-01"],
      ["HT-2", "ZL202110638304.0\nZL202210000001.1", "转让", "2023-04-01"],
      ["HT-3", "ZL202210000002.2", "转让", "2023-04-01"],
    ],
    expect: [{ level: "warning", cell: "B3", message: "achievement" }],
    passed: 2,
  },
  {
    name: "without numbers an achievement is known by its name, with different numbers it is not",
    ledger: {
      一: [
        ["合同编号", "成果名称", "转化方式", "合同签订日期"],
        ["HT-1", "一种齿轮箱", "转让", "2023-03-01"],
        ["HT-2", "一种齿轮箱", "转让", "2023-04-01"],
      ],
      二: [
        ["合同编号", "成果编号", "成果名称", "转化方式", "合同签订日期"],
        ["HT-3", "CG-3", "一种减速器", "转让", "2023-03-01"],
        ["HT-4", "CG-4", "一种减速器", "转让", "2023-04-01"],
        ["HT-5", "CG-4", "一种减速器及其应用", "转让", "2023-04-01"],
      ],
    },
    expect: [
      { level: "warning", sheet: "一", cell: "B3", message: "achievement" },
      { level: "warning", sheet: "二", cell: "B4", message: "achievement" },
    ],
    passed: 3,
  },
  {
    name: "without a column that identifies a contract the check is skipped, not passed",
    ledger: [
      ["转化方式", "受让方", "合同签订日期"],
      ["转让", "甲公司", "2023-03-01"],
    ],
    expect: [],
    skipped: ["contract_no", "reg_no", "achievement_name"],
  },
  {
    name: "a contract of joint implementation has a row for each year of its income",
    ledger: [
      ["合同编号", "转化方式", "收益年度", "营业利润", "奖励总额"],
      ["HT-1", "合作实施", 2022, 1_000_000, 50_000],
      ["HT-1", "合作实施", 2023, 1_000_000, 50_000],
      ["HT-2", "合作实施", 2023, 1_000_000, 50_000],
      ["HT-2", "合作实施", 2023, 1_000_000, 60_000],
    ],
    expect: [{ level: "warning", cell: "A5" }],
    passed: 3,
  },
  {
    name: "contract numbers alone are enough to look for one that comes twice",
    ledger: [
      ["合同编号", "转化方式", "合同金额"],
      ["HT-1", "转让", 100],
      ["HT-2", "转让", 200],
      ["HT-1", "转让", 300],
    ],
    expect: [{ level: "warning", cell: "A4", message: "contract" }],
    passed: 2,
  },
];
