import type { Case } from "../case.ts";

const header = ["姓名", "离岗类型", "同意日期", "起始日期", "结束日期", "延期至"];
const away = (name: string, start: string, end: string, mode = "离岗创业", renewed = "") => [
  name,
  mode,
  "2020-12-01",
  start,
  end,
  renewed,
];

export const cases: readonly Case[] = [
  {
    name: "three years from 1 July 2021 end on 30 June 2024: in order, a day more is noted, two are a breach",
    ledger: [
      header,
      away("张三", "2021-07-01", "2024-06-30"),
      away("李四", "2021-07-01", "2024-07-01"),
      away("王五", "2021-07-01", "2024-07-02"),
      away("赵六", "2021-07-01", "2024-06-29"),
    ],
    expect: [
      { level: "info", cell: "E3", message: "one-day-over", reading: "D25" },
      {
        level: "error",
        cell: "E4",
        message: "over",
        reading: null,
        citations: ["条例42.2"],
        dueDate: "2024-06-30",
        daysLate: 2,
      },
    ],
    passed: 2,
    sides: { secondmentYears: { below: 5, at: 2, above: 3 } },
  },
  {
    name: "three years from 1 March 2022 end with February, those from a leap day with it",
    ledger: [
      header,
      away("张三", "2022-03-01", "2025-02-28"),
      away("李四", "2022-03-01", "2025-03-02"),
      away("王五", "2024-02-29", "2027-02-28"),
    ],
    asOf: "2023-12-31",
    expect: [{ level: "error", cell: "E3", dueDate: "2025-02-28", daysLate: 2 }],
    passed: 2,
  },
  {
    name: "one extension of up to three years is doubtful, more is a breach",
    ledger: [
      header,
      away("张三", "2021-07-01", "2024-06-30", "离岗创业", "2027-06-30"),
      away("李四", "2021-07-01", "2024-06-30", "离岗创业", "2027-07-01"),
      away("王五", "2021-07-01", "2023-06-30", "离岗创业", "2024-06-30"),
      away("赵六", "2021-07-01", "2024-06-30", "离岗创业", "2027-06-29"),
    ],
    asOf: "2023-12-31",
    expect: [
      {
        level: "warning",
        cell: "F2",
        message: "renewed",
        reading: "D25",
        citations: ["条例42.2", "人社部发2019-137"],
      },
      { level: "error", cell: "F3", message: "over-extension", reading: null },
      { level: "warning", cell: "F5", message: "renewed" },
    ],
    passed: 1,
    sides: { secondmentExtensionYears: { below: 5, at: 2, above: 3 } },
  },
  {
    name: "whether the limit covers the other modes is doubtful, and so is a mode that nobody can tell",
    ledger: [
      header,
      ...["在职创业", "项目合作", "挂职", "兼职", "停薪留职", ""].map((mode, index) =>
        away(`职工${index}`, "2021-07-01", "2024-12-31", mode),
      ),
    ],
    expect: Array.from({ length: 6 }, (_, index) => ({
      level: "warning" as const,
      cell: `E${index + 2}`,
      message: "over-beside",
      reading: "D25",
    })),
  },
  {
    name: "by choice the limit is hard for all modes and knows no extension",
    ledger: [
      header,
      away("张三", "2021-07-01", "2024-06-30", "离岗创业", "2025-06-30"),
      away("李四", "2021-07-01", "2024-12-31", "兼职"),
    ],
    settings: { readings: { D25: "a" } },
    expect: [
      { level: "error", cell: "F2", message: "over" },
      { level: "error", cell: "E3", message: "over" },
    ],
  },
  {
    name: "by another choice it is for leave alone, without an extension",
    ledger: [
      header,
      away("张三", "2021-07-01", "2024-06-30", "离岗创业", "2025-06-30"),
      away("李四", "2021-07-01", "2024-12-31", "兼职"),
      away("王五", "2021-07-01", "2024-12-31", ""),
    ],
    settings: { readings: { D25: "b" } },
    asOf: "2024-03-01",
    expect: [
      { level: "error", cell: "F2", message: "over" },
      { level: "warning", cell: "E4", message: "over-beside" },
    ],
    passed: 1,
  },
  {
    name: "the name of the sheet tells the mode where there is no column for it",
    ledger: {
      离岗创业人员: [
        ["姓名", "同意日期", "起始日期", "结束日期"],
        ["张三", "2021-06-01", "2021-07-01", "2024-12-31"],
      ],
      离岗兼职人员: [
        ["姓名", "同意日期", "起始日期", "结束日期"],
        ["李四", "2021-06-01", "2021-07-01", "2024-12-31"],
      ],
    },
    expect: [
      { level: "error", sheet: "离岗创业人员", cell: "D2", message: "over" },
      { level: "warning", sheet: "离岗兼职人员", cell: "D2", message: "over-beside" },
    ],
  },
  {
    name: "still running: open on the last day, past the three years it is late up to the day of judgement",
    ledger: [
      header,
      away("张三", "2022-01-01", ""),
      away("李四", "2021-12-31", "至今"),
      away("王五", "2021-12-30", ""),
      away("赵六", "2021-12-30", "", "兼职"),
    ],
    asOf: "2024-12-31",
    expect: [
      { level: "info", cell: "E2", message: "open", dueDate: "2024-12-31" },
      { level: "error", cell: "E3", message: "running-over", dueDate: "2024-12-30", daysLate: 1 },
      { level: "error", cell: "E4", message: "running-over", dueDate: "2024-12-29", daysLate: 2 },
      { level: "warning", cell: "E5", message: "over-beside", reading: "D25" },
    ],
  },
  {
    name: "a term that ends within ninety days is a reminder",
    ledger: [
      header,
      away("张三", "2022-04-01", "2025-03-31"),
      away("李四", "2022-04-02", "2025-04-01"),
      away("王五", "2022-01-01", "2024-12-31"),
      away("赵六", "2022-01-01", "2024-12-30"),
    ],
    asOf: "2024-12-31",
    expect: [
      { level: "info", cell: "E2", message: "ends-soon", dueDate: "2025-03-31" },
      { level: "info", cell: "E4", message: "ends-soon", dueDate: "2024-12-31" },
    ],
    passed: 2,
    sides: { "ninety days before the end": { below: 4, at: 2, above: 3 } },
  },
  {
    name: "a return ends the term, whatever its planned end",
    ledger: [
      [...header, "返岗日期"],
      [...away("张三", "2021-07-01", "2025-06-30"), "2024-06-30"],
      [...away("李四", "2021-07-01", ""), "2024-08-01"],
    ],
    expect: [{ level: "error", cell: "E3", message: "over", daysLate: 32 }],
    passed: 1,
  },
  {
    name: "both ends in one cell; whole months are taken at their longest",
    ledger: [
      ["姓名", "离岗类型", "同意日期", "起止时间"],
      ["张三", "离岗创业", "2021-06-01", "2021.7-2024.6"],
      ["李四", "离岗创业", "2021-06-01", "2021.7-2024.7"],
      ["王五", "离岗创业", "2021-06-01", "2021.7-2024.8"],
      ["赵六", "离岗创业", "2021-06-01", "2021年7月1日至2024年7月2日"],
    ],
    expect: [
      { level: "warning", cell: "D3", message: "month-only", reading: "D35" },
      { level: "error", cell: "D4", message: "over" },
      { level: "error", cell: "D5", message: "over" },
    ],
    passed: 1,
  },
  {
    name: "what ended before 1 June 2020 is not the ordinance's, what ran on that day is doubtful, what began on it is a breach",
    ledger: [
      header,
      away("张三", "2017-01-01", "2020-05-31"),
      away("李四", "2017-01-01", "2020-06-01"),
      away("王五", "2020-05-31", "2023-12-31"),
      away("赵六", "2020-06-01", "2023-12-31"),
    ],
    expect: [
      { level: "warning", cell: "E3", message: "began-before", reading: "D30" },
      { level: "warning", cell: "E4", message: "began-before", reading: "D30" },
      { level: "error", cell: "E5", message: "over" },
    ],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "institutes are bound, central ones by reference, hospitals in doubt, companies not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...away(`职工${index}`, "2021-07-01", "2024-12-31"),
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
    name: "ends that are missing or unreadable cannot be judged",
    ledger: [
      header,
      away("张三", "", "2024-06-30"),
      away("李四", "2021-13-01", "2024-06-30"),
      away("王五", "2021-07-01", "2024-13-01"),
      away("赵六", "2021-07-01", "按协议"),
    ],
    expect: [
      { level: "undetermined", cell: "D2", message: "unknown" },
      { level: "undetermined", cell: "D3", message: "unknown" },
      { level: "undetermined", cell: "E4", message: "unknown" },
      { level: "undetermined", cell: "E5", message: "unknown" },
    ],
  },
  {
    name: "without a column for the start, or for the end, it is skipped",
    ledger: [
      ["姓名", "离岗类型", "同意日期", "结束日期"],
      ["张三", "离岗创业", "2021-06-01", "2024-06-30"],
    ],
    expect: [],
    skipped: ["start_on"],
  },
  {
    name: "without a column for the end the term is not known",
    ledger: [
      ["姓名", "离岗类型", "同意日期", "起始日期"],
      ["张三", "离岗创业", "2021-06-01", "2021-07-01"],
    ],
    expect: [],
    skipped: ["end_on"],
  },
  {
    name: "without a day of judgement it is not known whether a term that runs is over",
    asOf: null,
    ledger: [header, away("张三", "2022-01-01", "")],
    expect: [{ level: "undetermined", cell: "E2", message: "as-of-unknown", dueDate: "2024-12-31" }],
  },
];
