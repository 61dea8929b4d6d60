import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "合同签订日期", "合同金额", "企业规模", "受让方所在地"];

export const cases: readonly Case[] = [
  {
    name: "the share of this city's small companies is told once, and breaches nothing",
    ledger: [
      header,
      ["HT-1", "转让", "2023-06-01", 1_000_000, "中型", "重庆市"],
      ["HT-2", "许可", "2023-06-01", 500_000, "小微企业", "渝北区"],
      ["HT-3", "转让", "2023-06-01", 300_000, "大型", "重庆市"],
      ["HT-4", "转让", "2023-06-01", 200_000, "小型", "四川省成都市"],
      ["HT-5", "转让", "2023-06-01", 200_000, null, "重庆市"],
      ["HT-6", "技术服务", "2023-06-01", 200_000, "小型", "重庆市"],
    ],
    expect: [{ level: "info", cell: "E2", message: "share", citations: ["条例29"] }],
  },
  {
    name: "without a column for the place all places count, as is said",
    ledger: [header.slice(0, 5), ["HT-1", "转让", "2023-06-01", 1_000_000, "中小微"]],
    expect: [{ level: "info", cell: "E2", message: "share-any-place" }],
  },
  {
    name: "contracts from 1 June 2020 on are counted",
    ledger: [
      header,
      ["HT-1", "转让", "2020-05-31", 1_000_000, "中型", "重庆市"],
      ["HT-2", "转让", "2020-06-01", 1_000_000, "中型", "重庆市"],
    ],
    expect: [{ level: "info", cell: "E3" }],
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "where no contract falls under the ordinance there is nothing to tell",
    ledger: [header, ["HT-1", "转让", "2020-05-31", 1_000_000, "中型", "重庆市"]],
    expect: [],
    notApplicable: 1,
  },
  {
    name: "without a column for the size the check is skipped",
    ledger: [header.slice(0, 4), ["HT-1", "转让", "2023-06-01", 1_000_000]],
    expect: [],
    skipped: ["buyer_size"],
  },
];
