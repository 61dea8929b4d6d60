import type { Case } from "../case.ts";

const header = ["成果名称", "成果完成日期", "申请日期", "单位收到日期", "答复日期", "转化启动日期"];
const applied = (name: string, completed: string, on: string, started = "") => [name, completed, on, on, on, started];

export const cases: readonly Case[] = [
  {
    name: "completed on 15 March 2022: on 15 March 2023 the year is not over yet, on the 16th it is",
    ledger: [
      header,
      applied("一种齿轮箱", "2022-03-15", "2023-03-14"),
      applied("一种减速器", "2022-03-15", "2023-03-15"),
      applied("一种联轴器", "2022-03-15", "2023-03-16"),
    ],
    expect: [
      {
        level: "warning",
        cell: "C2",
        message: "too-early",
        reading: null,
        citations: ["条例27.1"],
        dueDate: "2023-03-16",
      },
      { level: "warning", cell: "C3", message: "too-early", reading: "D10" },
    ],
    passed: 1,
    sides: { untransferredYears: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "a year from a leap day ends with February",
    ledger: [
      header,
      applied("一种齿轮箱", "2024-02-29", "2025-02-28"),
      applied("一种减速器", "2024-02-29", "2025-03-01"),
    ],
    asOf: "2025-12-31",
    expect: [{ level: "warning", cell: "C2", dueDate: "2025-03-01" }],
    passed: 1,
  },
  {
    name: "counted with the boundary day by choice, it may be applied for on the day itself",
    ledger: [
      header,
      applied("一种齿轮箱", "2022-03-15", "2023-03-14"),
      applied("一种减速器", "2022-03-15", "2023-03-15"),
    ],
    settings: { readings: { D10: "b" } },
    expect: [{ level: "warning", cell: "C2", dueDate: "2023-03-15" }],
    passed: 1,
  },
  {
    name: "without an application the right is a reminder once the year is over, unless a conversion has begun",
    ledger: [
      header,
      ["一种齿轮箱", "2023-12-30", "", "", "", ""],
      ["一种减速器", "2023-12-31", "", "", "", ""],
      ["一种联轴器", "2022-03-15", "", "", "", "2022-09-01"],
      ["一种轴承", "2022-03-15", "", "", "", "未启动"],
    ],
    asOf: "2024-12-31",
    expect: [
      { level: "info", cell: "C2", message: "right-arisen", dueDate: "2024-12-30", daysLate: 1 },
      { level: "info", cell: "C5", message: "right-arisen", dueDate: "2023-03-15", daysLate: 657 },
    ],
    passed: 2,
  },
  {
    name: "the earliest of contract, own use, production and start is the beginning",
    ledger: [
      ["成果名称", "成果完成日期", "申请日期", "单位收到日期", "投产日期", "自行实施日期"],
      ["一种齿轮箱", "2022-03-15", "", "", "2022-10-08", ""],
      ["一种减速器", "2022-03-15", "", "", "", "2022-10-08"],
      ["一种联轴器", "2022-03-15", "", "", "", ""],
    ],
    expect: [{ level: "info", cell: "C4", message: "right-arisen" }],
    passed: 2,
  },
  {
    name: "by choice only an income or the production begins it",
    ledger: [
      ["成果名称", "成果完成日期", "申请日期", "转化启动日期", "到账日期"],
      ["一种齿轮箱", "2022-03-15", "", "2022-09-01", ""],
      ["一种减速器", "2022-03-15", "", "2022-09-01", "2022-10-08"],
    ],
    settings: { readings: { D9: "b" } },
    expect: [{ level: "info", cell: "C2", message: "right-arisen" }],
    passed: 1,
  },
  {
    name: "a column that says whether it was converted is enough",
    ledger: [
      ["成果名称", "成果完成日期", "转化情况"],
      ["一种齿轮箱", "2022-03-15", "已转化"],
      ["一种减速器", "2022-03-15", "未转化"],
      ["一种联轴器", "2022-03-15", "洽谈中"],
    ],
    expect: [
      { level: "info", cell: "C3", message: "right-arisen" },
      { level: "info", cell: "C4", message: "right-arisen" },
    ],
    passed: 1,
  },
  {
    name: "an application by word of mouth is none in the ordinance's sense",
    ledger: [
      ["成果名称", "成果完成日期", "申请日期", "是否书面", "单位收到日期"],
      ["一种齿轮箱", "2022-03-15", "2023-05-08", "否", "2023-05-08"],
      ["一种减速器", "2022-03-15", "2023-05-08", "是", "2023-05-08"],
      ["一种联轴器", "2022-03-15", "2023-05-08", "", "2023-05-08"],
    ],
    expect: [{ level: "warning", cell: "D2", message: "not-written" }],
    passed: 2,
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      applied("一种齿轮箱", "2022年3月", "2023-03-01"),
      applied("一种减速器", "2022年3月", "2023-03-16"),
      applied("一种联轴器", "2022年3月", "2023-04-01"),
      applied("一种轴承", "2022-03-15", "2023年3月"),
    ],
    expect: [
      { level: "warning", cell: "C2", message: "too-early" },
      { level: "warning", cell: "C3", message: "month-only", reading: "D35" },
      { level: "warning", cell: "C5", message: "month-only", reading: "D35" },
    ],
    passed: 1,
  },
  {
    name: "the right is the ordinance's: applications from 1 June 2020 on",
    ledger: [
      header,
      applied("一种齿轮箱", "2020-01-06", "2020-05-31"),
      applied("一种减速器", "2020-01-06", "2020-06-01"),
    ],
    expect: [{ level: "warning", cell: "C3", message: "too-early" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "institutes are asked, central ones by reference, hospitals in doubt, companies not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...applied(`成果${index}号装置`, "2022-03-15", "2022-09-01"),
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "C2", reading: null },
      { level: "warning", cell: "C3", reading: "D29" },
      { level: "warning", cell: "C4", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D29 b": [
        { level: "warning", cell: "C2" },
        { level: "warning", cell: "C3", reading: null },
        { level: "warning", cell: "C4", reading: "D32" },
      ],
      "D32 b": [
        { level: "warning", cell: "C2" },
        { level: "warning", cell: "C3", reading: "D29" },
        { level: "warning", cell: "C4", reading: null },
      ],
      "D32 c": [
        { level: "warning", cell: "C2" },
        { level: "warning", cell: "C3", reading: "D29" },
      ],
    },
  },
  {
    name: "what is no service achievement gives its completers no such right",
    ledger: [
      [...header, "是否职务成果"],
      [...applied("一种齿轮箱", "2022-03-15", ""), "否"],
    ],
    expect: [],
    notApplicable: 1,
  },
  {
    name: "without the day of completion, or with days that cannot be read, nothing can be judged",
    ledger: [
      header,
      applied("一种齿轮箱", "", "2023-05-08"),
      applied("一种减速器", "2022-13-01", "2023-05-08"),
      applied("一种联轴器", "2022-03-15", "2023-13-01"),
      applied("一种轴承", "2022-03-15", "", "见附件"),
    ],
    expect: [
      { level: "undetermined", cell: "B2", message: "unknown" },
      { level: "undetermined", cell: "B3", message: "unknown" },
      { level: "undetermined", cell: "C4", message: "unknown" },
      { level: "undetermined", cell: "F5", message: "start-unknown" },
    ],
  },
  {
    name: "without a column for the completion it is skipped, not passed",
    ledger: [
      ["成果名称", "申请日期", "单位收到日期", "答复日期"],
      ["一种齿轮箱", "2023-05-08", "2023-05-08", "2023-06-01"],
    ],
    expect: [],
    skipped: ["completed_on"],
  },
  {
    name: "without anything on the conversion nobody can be reminded",
    ledger: [
      ["成果名称", "成果完成日期", "申请日期", "单位收到日期"],
      ["一种齿轮箱", "2022-03-15", "", ""],
    ],
    expect: [],
    skipped: ["started_on"],
  },
  {
    name: "without a day of judgement it is not known whether the year is over",
    asOf: null,
    ledger: [header, applied("一种齿轮箱", "2022-03-15", "")],
    expect: [{ level: "undetermined", cell: "C2", message: "as-of-unknown" }],
  },
];
