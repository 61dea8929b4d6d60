import type { Case } from "../case.ts";

const header = ["项目编号", "项目名称", "本市财政资金", "约定转化期限", "转化启动日期", "理由"];
const project = (no: string, term: string, started: string, reason = "") => [
  no,
  `${no}号技术研究`,
  "是",
  term,
  started,
  reason,
];

export const cases: readonly Case[] = [
  {
    name: "converted on the last day of the term is in time, a day later is doubtful",
    ledger: [
      header,
      project("A-1", "2023-06-30", "2023-06-29"),
      project("A-2", "2023-06-30", "2023-06-30"),
      project("A-3", "2023-06-30", "2023-07-01"),
    ],
    expect: [
      {
        level: "warning",
        cell: "E4",
        message: "started-late",
        citations: ["条例28"],
        dueDate: "2023-06-30",
        daysLate: 1,
      },
    ],
    passed: 2,
    sides: { "last day of the term": { before: 2, on: 3, after: 4 } },
  },
  {
    name: "not converted: open on the last day, past on the next; the agreed day is not rolled",
    ledger: [
      header,
      project("A-1", "2025-01-01", ""),
      project("A-2", "2024-12-31", "未启动"),
      project("A-3", "2024-12-30", ""),
      project("A-4", "2024-12-29", ""),
    ],
    asOf: "2024-12-31",
    expect: [
      { level: "info", cell: "E2", message: "open", dueDate: "2025-01-01" },
      { level: "info", cell: "E3", message: "open", dueDate: "2024-12-31" },
      { level: "warning", cell: "E4", message: "passed", dueDate: "2024-12-30", daysLate: 1 },
      { level: "warning", cell: "E5", message: "passed", dueDate: "2024-12-29", daysLate: 2 },
    ],
  },
  {
    name: "a reason that is given is for people to judge",
    ledger: [
      header,
      project("A-1", "2023-06-30", "", "合作企业破产，正在另寻受让方"),
      project("A-2", "2023-06-30", "", "无"),
    ],
    expect: [
      { level: "info", cell: "E2", message: "reason-given" },
      { level: "warning", cell: "E3", message: "passed" },
    ],
  },
  {
    name: "without an agreed term there is nothing to keep; words that are no day cannot be judged",
    ledger: [
      header,
      project("A-1", "", ""),
      project("A-2", "未约定", ""),
      project("A-3", "结题后两年内", ""),
      project("A-4", "2023-13-01", ""),
      project("A-5", "2023-06-30", "见附件"),
    ],
    expect: [
      { level: "undetermined", cell: "D4", message: "unknown" },
      { level: "undetermined", cell: "D5", message: "unknown" },
      { level: "undetermined", cell: "E6", message: "start-unknown" },
    ],
    notApplicable: 2,
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      project("A-1", "2023年6月", "2023-06-01"),
      project("A-2", "2023年6月", "2023-06-15"),
      project("A-3", "2023年6月", "2023-07-01"),
      project("A-4", "2023-06-15", "2023年6月"),
    ],
    expect: [
      { level: "warning", cell: "E3", message: "month-only", reading: "D35" },
      { level: "warning", cell: "E4", message: "started-late", daysLate: 1 },
      { level: "warning", cell: "E5", message: "month-only", reading: "D35" },
    ],
    passed: 1,
  },
  {
    name: "by choice only an income or the production counts as conversion",
    ledger: [
      ["项目编号", "项目名称", "约定转化期限", "转化启动日期", "投产日期"],
      ["A-1", "一号技术研究", "2023-06-30", "2023-03-01", ""],
      ["A-2", "二号技术研究", "2023-06-30", "2023-03-01", "2023-06-30"],
    ],
    settings: { readings: { D9: "b" } },
    expect: [{ level: "warning", cell: "E2", message: "passed" }],
    passed: 1,
  },
  {
    name: "the article holds for terms that end from 1 June 2020 on",
    ledger: [header, project("A-1", "2020-05-31", ""), project("A-2", "2020-06-01", "")],
    expect: [{ level: "warning", cell: "E3", message: "passed" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "units of every type are held to what they agreed on",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...project(`A-${index}`, "2023-06-30", ""),
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "E2", reading: null },
      { level: "warning", cell: "E3", reading: "D29" },
      { level: "warning", cell: "E4", reading: null },
      { level: "warning", cell: "E5", reading: null },
      { level: "warning", cell: "E6", reading: "D29" },
      { level: "warning", cell: "E7", reading: null },
    ],
    otherwise: {
      "D29 b": [2, 3, 4, 5, 6, 7].map((row) => ({ level: "warning" as const, cell: `E${row}`, reading: null })),
    },
  },
  {
    name: "without a column for the term it is skipped, not passed",
    ledger: [
      ["项目编号", "项目名称", "本市财政资金", "转化启动日期"],
      ["A-1", "一号技术研究", "是", ""],
    ],
    expect: [],
    skipped: ["agreed_term"],
  },
  {
    name: "without anything on the conversion it is skipped as well",
    ledger: [
      ["项目编号", "项目名称", "本市财政资金", "约定转化期限"],
      ["A-1", "一号技术研究", "是", "2023-06-30"],
    ],
    expect: [],
    skipped: ["started_on"],
  },
  {
    name: "without a day of judgement it is not known whether the term is over",
    asOf: null,
    ledger: [header, project("A-1", "2023-06-30", "")],
    expect: [{ level: "undetermined", cell: "D2", message: "as-of-unknown", dueDate: "2023-06-30" }],
  },
];
