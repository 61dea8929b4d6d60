import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "姓名", "领导职务类别", "奖励方式", "应发金额", "发放日期"];
const given = (name: string, post: string | null, form: string | null, paid = "2023-06-01"): CaseRows[number] => [
  `HT-${name}`,
  name,
  post,
  form,
  100_000,
  paid,
];

export const cases: readonly Case[] = [
  {
    name: "a principal may have cash, and shares in principle not; other leaders may have either",
    ledger: [
      header,
      given("张三", "单位正职", "股权"),
      given("李四", "单位正职", "现金"),
      given("王五", "单位副职", "股权"),
      given("赵六", "内设机构正职", "股权"),
      given("钱七", "非领导", "股权"),
      given("孙八", "正职领导", "股份期权"),
    ],
    expect: [
      {
        level: "warning",
        cell: "D2",
        message: "principal",
        reading: "D24",
        citations: ["国发2016-16.正职", "条例33.1", "细则11"],
      },
      { level: "warning", cell: "D7", message: "principal" },
    ],
    passed: 3,
    notApplicable: 1,
  },
  {
    name: "by the reading that takes in the heads of parts of the unit these are principals too",
    settings: { readings: { D24: "b" } },
    ledger: [
      header,
      given("张三", "内设机构正职", "股权"),
      given("李四", "学院院长", "股权"),
      given("王五", "学院副院长", "股权"),
    ],
    expect: [
      { level: "warning", cell: "D2", reading: "D24" },
      { level: "warning", cell: "D3" },
    ],
    passed: 1,
  },
  {
    name: "without a word on the form the mode tells, or the person's own share",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期"],
        ["HT-1", "作价投资", "2023-03-14"],
        ["HT-2", "转让", "2023-03-14"],
      ],
      奖励发放: [
        ["合同编号", "姓名", "领导职务类别", "应发金额", "发放日期"],
        ["HT-1", "张三", "单位正职", 100_000, "2023-06-01"],
        ["HT-2", "张三", "单位正职", 100_000, "2023-06-01"],
      ],
    },
    expect: [{ level: "warning", sheet: "奖励发放", cell: "C2" }],
    passed: 1,
  },
  {
    name: "是 under a header that asks for principals is one; a president is by name",
    ledger: [
      ["合同编号", "姓名", "是否正职", "职务", "奖励方式", "应发金额", "发放日期"],
      ["HT-1", "张三", "是", "校长", "股权", 100_000, "2023-06-01"],
      ["HT-2", "李四", "否", "教授", "股权", 100_000, "2023-06-01"],
      ["HT-3", "王五", null, "校长", "股权", 100_000, "2023-06-01"],
      ["HT-4", "赵六", null, "教授", "股权", 100_000, "2023-06-01"],
    ],
    expect: [
      { level: "warning", cell: "E2" },
      { level: "warning", cell: "E4" },
      { level: "undetermined", cell: "C5", message: "post-unknown" },
    ],
    notApplicable: 1,
  },
  {
    name: "the national rule holds for rewards from 26 February 2016 on, the rules are named from 22 May 2021 on",
    ledger: [
      header,
      given("张三", "单位正职", "股权", "2016-02-25"),
      given("李四", "单位正职", "股权", "2016-02-26"),
      given("王五", "单位正职", "股权", "2021-05-21"),
      given("赵六", "单位正职", "股权", "2021-05-22"),
    ],
    expect: [
      { level: "warning", cell: "D3" },
      { level: "warning", cell: "D4", citations: ["国发2016-16.正职", "条例33.1"] },
      { level: "warning", cell: "D5", citations: ["国发2016-16.正职", "条例33.1", "细则11"] },
    ],
    notApplicable: 1,
    sides: { 细则: { before: 4, on: 5 }, "国发2016-16": { before: 2, on: 3 } },
  },
  {
    name: "under the reading that the rules lapsed they are no longer named",
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    ledger: [header, given("张三", "单位正职", "股权", "2026-05-21"), given("李四", "单位正职", "股权", "2026-05-22")],
    expect: [
      { level: "warning", cell: "D2", citations: ["国发2016-16.正职", "条例33.1", "细则11"] },
      { level: "warning", cell: "D3", citations: ["国发2016-16.正职", "条例33.1"] },
    ],
  },
  {
    name: "public institutions of every kind are asked, companies are not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...given(`张${index}`, "单位正职", "股权"),
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "D2" },
      { level: "warning", cell: "D3" },
      { level: "warning", cell: "D4" },
    ],
    notApplicable: 3,
  },
  {
    name: "without a column for the post the check is skipped",
    ledger: [
      ["合同编号", "姓名", "奖励方式", "应发金额", "发放日期"],
      ["HT-1", "张三", "股权", 100_000, "2023-06-01"],
    ],
    expect: [],
    skipped: ["post_class"],
  },
  {
    name: "where nothing tells the form of a principal's reward it is skipped",
    ledger: [
      ["合同编号", "姓名", "领导职务类别", "应发金额", "发放日期"],
      ["HT-1", "张三", "单位正职", 100_000, "2023-06-01"],
    ],
    expect: [],
    skipped: ["form"],
  },
];

/** Numbers that it reads and texts that it cites, on the boundary of which no verdict of its own turns. */
export const apart = {
  条例: "article 33 refers to the national rules, which hold from 2016 on",
};
