import type { CellValue } from "../../ledger/workbook.ts";
import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "成果名称", "转化方式", "合同签订日期", "合同金额", "奖励分配依据", "奖励总额"];
const ledger = (
  ...rows: (readonly [
    name: string | null,
    mode: string | null,
    price: CellValue,
    basis: string | null,
    reward: CellValue,
  ])[]
): CaseRows => [
  header,
  ...rows.map(([name, mode, price, basis, reward], index) => [
    `HT-${index + 1}`,
    name,
    mode,
    "2023-06-01",
    price,
    basis,
    reward,
  ]),
];

export const cases: readonly Case[] = [
  {
    name: "a service's reward has no least rate, and at most its income to be taken from",
    ledger: ledger(
      ["齿轮检测", "技术服务", "100,000.00", "学校规定", "10,000.00"],
      ["齿轮检测", "技术咨询", "100,000.00", "学校规定", "99,999.99"],
      ["齿轮检测", "技术开发", "100,000.00", "学校规定", "100,000.00"],
      ["齿轮检测", "技术服务", "100,000.00", "学校规定", "100,000.01"],
    ),
    expect: [
      {
        level: "warning",
        cell: "G5",
        message: "over-income",
        citations: ["条例35"],
        expected: 100_000,
        actual: 100_000.01,
        shortfall: 0.01,
      },
    ],
    passed: 3,
    sides: { "income of the service": { below: 3, at: 4, above: 5 } },
  },
  {
    name: "what came in counts where it is more than the price, or no price is given",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "到账金额", "奖励总额"],
      ["HT-1", "技术服务", "2023-06-01", 100_000, 80_000],
      ["HT-2", "技术服务", "2023-06-01", 100_000, 180_000],
    ],
    expect: [{ level: "warning", cell: "E3", shortfall: 80_000 }],
    passed: 1,
  },
  {
    name: "a service's reward rests on no article 32",
    ledger: ledger(
      ["齿轮检测", "技术服务", 100_000, "条例第32条", 70_000],
      ["齿轮检测", "技术服务", 100_000, "净收入的70%", 70_000],
      ["齿轮检测", "技术服务", 100_000, "学校规定", 70_000],
    ),
    expect: [
      { level: "warning", cell: "F2", message: "by-article-32" },
      { level: "warning", cell: "F3", message: "by-article-32" },
    ],
    passed: 1,
  },
  {
    name: "a contract that is called a service is hardly a transfer",
    ledger: ledger(
      ["齿轮检测技术服务合同", "转让", 100_000, null, 70_000],
      ["镁合金成形技术开发", "许可", 100_000, null, 70_000],
      ["技术服务平台", "转让", 100_000, null, 70_000],
      ["一种齿轮", "转让", 100_000, null, 70_000],
    ),
    expect: [
      { level: "warning", cell: "C2", message: "named-service" },
      { level: "warning", cell: "C3", message: "named-service" },
    ],
    notApplicable: 2,
  },
  {
    name: "one contract for both is to list its two amounts apart",
    ledger: ledger(["齿轮", "转让、技术服务", 100_000, null, 70_000], ["齿轮", "推广应用", 100_000, null, 70_000]),
    expect: [{ level: "info", cell: "C2", message: "mixed" }],
    notApplicable: 1,
  },
  {
    name: "institutes are asked, and hospitals in doubt; companies are not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "齿轮检测",
        "技术服务",
        "2023-06-01",
        100_000,
        null,
        180_000,
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "G2" },
      { level: "warning", cell: "G3" },
      { level: "warning", cell: "G4" },
    ],
    notApplicable: 3,
  },
  {
    name: "the article holds from 1 June 2020 on",
    ledger: [
      header,
      ["HT-1", "齿轮检测", "技术服务", "2020-05-31", 100_000, null, 180_000],
      ["HT-2", "齿轮检测", "技术服务", "2020-06-01", 100_000, null, 180_000],
    ],
    expect: [{ level: "warning", cell: "G3" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "a reward or an income that is not known leaves it open; where no reward is set down there is nothing to ask",
    ledger: ledger(
      ["齿轮检测", "技术服务", 100_000, null, "若干"],
      ["齿轮检测", "技术服务", null, null, 70_000],
      ["齿轮检测", "技术服务", 100_000, null, null],
      ["齿轮检测", "作价投资", 100_000, null, 170_000],
    ),
    expect: [
      { level: "undetermined", cell: "G2", message: "unknown" },
      { level: "undetermined", cell: "E3", message: "unknown" },
    ],
    notApplicable: 2,
  },
  {
    name: "by another reading other public institutions are not asked",
    unit: "其他事业单位",
    settings: { readings: { D32: "c" } },
    ledger: ledger(["齿轮检测", "技术服务", 100_000, null, 180_000]),
    expect: [],
    notApplicable: 1,
  },
  {
    name: "without a column for the mode the check is skipped",
    ledger: [
      ["合同编号", "合同金额", "奖励总额"],
      ["HT-1", 100_000, 180_000],
    ],
    expect: [],
    skipped: ["mode"],
  },
];
