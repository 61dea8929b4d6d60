import type { Case } from "../case.ts";

const header = ["姓名", "离岗类型", "职务类别", "申请日期", "同意日期", "起始日期", "结束日期"];
const away = (name: string, consented: string, start: string, post = "非领导", applied = "2021-05-06") => [
  name,
  "离岗创业",
  post,
  applied,
  consented,
  start,
  "2024-05-31",
];

export const cases: readonly Case[] = [
  {
    name: "the consent comes before the start, on the same day at the latest",
    ledger: [
      header,
      away("张三", "2021-06-30", "2021-07-01"),
      away("李四", "2021-07-01", "2021-07-01"),
      away("王五", "2021-07-02", "2021-07-01"),
    ],
    expect: [{ level: "error", cell: "E4", message: "consent-late", reading: null, citations: ["条例42.2"] }],
    passed: 2,
    sides: { "day of the start": { before: 2, on: 3, after: 4 } },
  },
  {
    name: "no consent on record is not compliant, whatever words say that it is still to come",
    ledger: [header, away("张三", "", "2021-07-01"), away("李四", "未批准", "2021-07-01"), away("王五", "审批中", "")],
    expect: [
      { level: "error", cell: "E2", message: "no-consent" },
      { level: "error", cell: "E3", message: "no-consent" },
      { level: "error", cell: "E4", message: "no-consent" },
    ],
  },
  {
    name: "the head of the unit is not let go by the rules; heads of its parts are",
    ledger: [
      header,
      away("张三", "2021-06-30", "2021-07-01", "单位正职"),
      away("李四", "2021-06-30", "2021-07-01", "内设机构正职"),
      away("王五", "2021-06-30", "2021-07-01", "其他领导"),
      away("赵六", "2021-06-30", "2021-07-01", "正职领导"),
    ],
    expect: [
      { level: "warning", cell: "C2", message: "principal", reading: "D24", citations: ["细则11"] },
      { level: "warning", cell: "C5", message: "principal" },
    ],
    passed: 2,
  },
  {
    name: "by choice heads of its parts are not let go either",
    ledger: [
      header,
      away("李四", "2021-06-30", "2021-07-01", "内设机构正职"),
      away("王五", "2021-06-30", "2021-07-01", "内设机构副职"),
    ],
    settings: { readings: { D24: "b" } },
    expect: [{ level: "warning", cell: "C2", message: "principal", reading: "D24" }],
    passed: 1,
  },
  {
    name: "yes means what the header asks",
    ledger: {
      甲: [
        ["姓名", "离岗类型", "是否正职", "同意日期", "起始日期"],
        ["张三", "兼职", "是", "2021-06-30", "2021-07-01"],
        ["李四", "兼职", "否", "2021-06-30", "2021-07-01"],
      ],
      乙: [
        ["姓名", "离岗类型", "是否领导干部", "同意日期", "起始日期"],
        ["王五", "兼职", "是", "2021-06-30", "2021-07-01"],
      ],
      丙: [
        ["姓名", "离岗类型", "职务", "同意日期", "起始日期"],
        ["赵六", "兼职", "校长", "2021-06-30", "2021-07-01"],
        ["孙七", "兼职", "副校长", "2021-06-30", "2021-07-01"],
        ["周八", "兼职", "机械学院党委书记", "2021-06-30", "2021-07-01"],
      ],
    },
    expect: [
      { level: "warning", sheet: "甲", cell: "C2", message: "principal" },
      { level: "warning", sheet: "丙", cell: "C2", message: "principal" },
    ],
    passed: 4,
  },
  {
    name: "others in leading posts apply in writing first",
    ledger: [
      header,
      away("张三", "2021-06-30", "2021-07-01", "其他领导", ""),
      away("李四", "2021-06-30", "2021-07-01", "非领导", ""),
    ],
    expect: [{ level: "warning", cell: "D2", message: "leader-not-applied", citations: ["细则11"] }],
    passed: 1,
  },
  {
    name: "without an agreement on record the unit must have a rule",
    ledger: [
      [...header, "离岗协议编号"],
      [...away("张三", "2021-06-30", "2021-07-01"), ""],
      [...away("李四", "2021-06-30", "2021-07-01"), "渝理工离岗〔2021〕3号"],
    ],
    expect: [{ level: "warning", cell: "H2", message: "no-agreement", citations: ["条例42.3"] }],
    passed: 1,
  },
  {
    name: "without a consent and the head of the unit there are two things to say",
    ledger: [header, away("张三", "", "2021-07-01", "单位正职")],
    expect: [
      { level: "error", cell: "E2", message: "no-consent" },
      { level: "warning", cell: "C2", message: "principal" },
    ],
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      away("张三", "2021年6月", "2021-07-01"),
      away("李四", "2021年7月", "2021-07-01"),
      away("王五", "2021年8月", "2021年7月"),
    ],
    expect: [
      { level: "warning", cell: "E3", message: "month-only", reading: "D35" },
      { level: "error", cell: "E4", message: "consent-late" },
    ],
    passed: 1,
  },
  {
    name: "the consent is the ordinance's from 1 June 2020, the bar on heads the rules' from 22 May 2021",
    ledger: [
      header,
      away("张三", "", "2020-05-31"),
      away("李四", "", "2020-06-01"),
      away("王五", "2021-05-06", "2021-05-21", "单位正职"),
      away("赵六", "2021-05-06", "2021-05-22", "单位正职"),
    ],
    expect: [
      { level: "error", cell: "E3", message: "no-consent" },
      { level: "warning", cell: "C5", message: "principal" },
    ],
    passed: 1,
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 }, 细则: { before: 4, on: 5 } },
  },
  {
    name: "under the reading that the rules lapsed they hold for what began until 21 May 2026",
    ledger: [
      header,
      away("张三", "2026-05-06", "2026-05-21", "单位正职"),
      away("李四", "2026-05-06", "2026-05-22", "单位正职"),
    ],
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    expect: [{ level: "warning", cell: "C2", message: "principal" }],
    passed: 1,
  },
  {
    name: "institutes are bound, central ones by reference, hospitals in doubt, companies not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...away(`职工${index}`, "", "2021-07-01"),
        unit,
      ]),
    ],
    expect: [
      { level: "error", cell: "E2", reading: null },
      { level: "warning", cell: "E3", reading: "D29" },
      { level: "warning", cell: "E4", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D29 b": [
        { level: "error", cell: "E2" },
        { level: "error", cell: "E3", reading: null },
        { level: "warning", cell: "E4", reading: "D32" },
      ],
      "D32 b": [
        { level: "error", cell: "E2" },
        { level: "warning", cell: "E3", reading: "D29" },
        { level: "error", cell: "E4", reading: null },
      ],
      "D32 c": [
        { level: "error", cell: "E2" },
        { level: "warning", cell: "E3", reading: "D29" },
      ],
    },
  },
  {
    name: "days that are missing or unreadable cannot be judged",
    ledger: [
      header,
      away("张三", "2021-13-01", "2021-07-01"),
      away("李四", "2021-06-30", ""),
      away("王五", "2021-06-30", "2021-13-01"),
    ],
    expect: [
      { level: "undetermined", cell: "E2", message: "unknown" },
      { level: "undetermined", cell: "F3", message: "unknown" },
      { level: "undetermined", cell: "F4", message: "unknown" },
    ],
  },
  {
    name: "without a column for the consent, or for the start, it is skipped",
    ledger: [
      ["姓名", "离岗类型", "起始日期", "结束日期"],
      ["张三", "离岗创业", "2021-07-01", "2024-06-30"],
    ],
    expect: [],
    skipped: ["consented_on"],
  },
  {
    name: "without a column for the start the order is not known",
    ledger: [
      ["姓名", "离岗类型", "同意日期"],
      ["张三", "离岗创业", "2021-06-30"],
    ],
    expect: [],
    skipped: ["start_on"],
  },
];
