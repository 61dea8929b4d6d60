import type { CellValue } from "../../ledger/workbook.ts";
import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "姓名", "领导职务类别", "贡献", "应发金额", "发放日期"];
const given = (name: string, post: string | null, contribution: CellValue, paid = "2023-06-01"): CaseRows[number] => [
  `HT-${name}`,
  name,
  post,
  contribution,
  100_000,
  paid,
];

export const cases: readonly Case[] = [
  {
    name: "a leader who is rewarded has a contribution stated; of others nothing is asked",
    ledger: [
      header,
      given("张三", "单位正职", "第一完成人，主持研发"),
      given("李四", "单位副职", null),
      given("王五", "中层", "无"),
      given("赵六", "非领导", null),
      given("钱七", "内设机构正职", "/"),
    ],
    expect: [
      {
        level: "warning",
        cell: "D3",
        message: "not-stated",
        citations: ["国发2016-16.领导公示", "条例33.1"],
      },
      { level: "warning", cell: "D4", message: "not-stated" },
      { level: "warning", cell: "D6", message: "not-stated" },
    ],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "a leader who is no completer and has no contribution may have taken what is due to others",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期", "完成人"],
        ["HT-张三", "转让", "2023-03-28", "李明、王芳"],
        ["HT-李四", "转让", "2023-03-28", "李明、王芳"],
        ["HT-王五", "转让", "2023-03-28", "王五（60%）、王芳（40%）"],
        ["HT-赵六", "转让", "2023-03-28", "李明等5人"],
      ],
      奖励发放: [
        header,
        given("张三", "单位正职", null),
        given("李四", "单位副职", "组织中试并联系受让方"),
        given("王五", "单位副职", "主持研发"),
        given("赵六", "单位副职", null),
      ],
    },
    expect: [
      {
        level: "warning",
        sheet: "奖励发放",
        cell: "D2",
        message: "outsider",
        citations: ["条例33.2", "国发2016-16.领导公示", "条例33.1"],
      },
      { level: "info", sheet: "奖励发放", cell: "D3", message: "no-completer" },
      { level: "warning", sheet: "奖励发放", cell: "D5", message: "not-stated" },
    ],
    passed: 1,
  },
  {
    name: "the article holds for rewards from 1 June 2020 on",
    ledger: [header, given("张三", "单位正职", null, "2020-05-31"), given("李四", "单位正职", null, "2020-06-01")],
    expect: [{ level: "warning", cell: "D3" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "institutes are asked, and hospitals in doubt; companies are not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...given(`张${index}`, "单位正职", null),
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
    name: "a contribution that cannot be read is not taken for none",
    ledger: [header, given("张三", "单位正职", { fault: "error", text: "#REF!" })],
    expect: [{ level: "undetermined", cell: "D2", message: "unreadable" }],
  },
  {
    name: "by another reading other public institutions are not asked",
    unit: "其他事业单位",
    settings: { readings: { D32: "c" } },
    ledger: [header, given("张三", "单位正职", null)],
    expect: [],
    notApplicable: 1,
  },
  {
    name: "without a column for the post the check is skipped",
    ledger: [
      ["合同编号", "姓名", "贡献", "应发金额", "发放日期"],
      ["HT-1", "张三", null, 100_000, "2023-06-01"],
    ],
    expect: [],
    skipped: ["post_class"],
  },
  {
    name: "without a column for the contribution it is skipped too",
    ledger: [
      ["合同编号", "姓名", "领导职务类别", "应发金额", "发放日期"],
      ["HT-1", "张三", "单位正职", 100_000, "2023-06-01"],
    ],
    expect: [],
    skipped: ["contribution"],
  },
];
