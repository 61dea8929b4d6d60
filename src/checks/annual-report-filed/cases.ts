import type { Case } from "../case.ts";

const header = ["报告年度", "报送日期"];

export const cases: readonly Case[] = [
  {
    name: "the report on 2022 is due on 30 March 2023: a day later is doubtful, for the year's notice may have moved it",
    ledger: [header, [2022, "2023-03-29"], [2022, "2023-03-30"], [2022, "2023-03-31"]],
    expect: [
      {
        level: "warning",
        cell: "B4",
        message: "late",
        reading: "D34",
        citations: ["条例9.4", "细则9", "促转法21"],
        dueDate: "2023-03-30",
        daysLate: 1,
      },
    ],
    passed: 2,
    sides: { annualReportLastDay: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "30 March 2024 was a Saturday: Monday 1 April is in time, the 2nd is not",
    ledger: [header, [2023, "2024-04-01"], [2023, "2024-04-02"]],
    expect: [{ level: "warning", cell: "B3", dueDate: "2024-04-01", daysLate: 1 }],
    passed: 1,
    otherwise: {
      "D3 a": [
        { level: "warning", cell: "B2", message: "late", dueDate: "2024-03-30", daysLate: 2 },
        { level: "warning", cell: "B3", message: "late", dueDate: "2024-03-30", daysLate: 3 },
      ],
      "D3 b": [
        { level: "warning", cell: "B2", message: "late", dueDate: "2024-03-30", daysLate: 2 },
        { level: "warning", cell: "B3", message: "late", dueDate: "2024-03-30", daysLate: 3 },
      ],
    },
  },
  {
    name: "a report that came after the next year had ended was missing, one on its last day was not",
    ledger: [header, [2021, "2022-12-31"], [2021, "2023-01-01"], [2021, "2022-12-30"]],
    expect: [
      { level: "warning", cell: "B2", message: "late", reading: "D34" },
      { level: "error", cell: "B3", message: "after-year", reading: null },
      { level: "warning", cell: "B4", message: "late", reading: "D34" },
    ],
    sides: { "end of the next year": { before: 4, on: 2, after: 3 } },
  },
  {
    name: "not filed: open until 30 March, then overdue, after the end of the year missing",
    ledger: [header, [2024, ""], [2023, ""], [2022, "未报送"]],
    asOf: "2024-04-02",
    expect: [
      { level: "info", cell: "B2", message: "open", dueDate: "2025-03-31" },
      { level: "warning", cell: "B3", message: "overdue", reading: "D34", dueDate: "2024-04-01", daysLate: 1 },
      { level: "error", cell: "B4", message: "missing", reading: null, dueDate: "2023-03-30" },
    ],
  },
  {
    name: "on the last day it is still open",
    ledger: [header, [2023, ""], [2022, ""]],
    asOf: "2023-12-31",
    expect: [
      { level: "info", cell: "B2", message: "open" },
      { level: "warning", cell: "B3", message: "overdue" },
    ],
  },
  {
    name: "by choice the day is the notice's alone: only a year that ended without a report is a breach",
    ledger: [header, [2022, "2023-06-30"], [2023, ""], [2022, ""]],
    settings: { readings: { D34: "b" } },
    asOf: "2024-06-30",
    expect: [
      { level: "info", cell: "B3", message: "open" },
      { level: "error", cell: "B4", message: "missing" },
    ],
    passed: 1,
  },
  {
    name: "a report that came before its year had ended is of another year",
    ledger: [header, [2023, "2023-12-31"], [2023, "2024-01-01"]],
    expect: [{ level: "warning", cell: "B2", message: "before-year-end" }],
    passed: 1,
  },
  {
    name: "in a year whose rest days are not loaded nothing is guessed that a roll-over could turn",
    ledger: [header, [2026, "2027-03-30"], [2026, "2027-03-31"], [2026, "2027-05-01"]],
    asOf: "2027-12-31",
    expect: [
      { level: "undetermined", cell: "B3", message: "rest-days-unknown" },
      { level: "warning", cell: "B4", message: "late" },
    ],
    passed: 1,
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [header, [2022, "2023年2月"], [2022, "2023年3月"], [2022, "2023年4月"]],
    expect: [
      { level: "warning", cell: "B3", message: "month-only", reading: "D35" },
      { level: "warning", cell: "B4", message: "late", daysLate: 2 },
    ],
    passed: 1,
  },
  {
    name: "a table by years of figures has the year in a column of that name",
    ledger: [
      ["年度", "合同项数", "合同金额（万元）", "年度报告报送日期"],
      [2021, 12, 300, "2022-03-30"],
      [2022, 15, 420, "2023-04-20"],
    ],
    expect: [{ level: "warning", cell: "D3", message: "late", daysLate: 21 }],
    passed: 1,
  },
  {
    name: "reports due before 1 June 2020 are national law's alone, before 1 October 2015 nobody's",
    ledger: [header, [2013, ""], [2018, ""], [2019, ""], [2020, ""], [2014, ""], [2015, ""]],
    expect: [
      { level: "error", cell: "B3", message: "missing", citations: ["促转法21"] },
      { level: "error", cell: "B4", message: "missing", citations: ["促转法21"] },
      { level: "error", cell: "B5", message: "missing", citations: ["条例9.4", "细则9", "促转法21"] },
      { level: "error", cell: "B7", message: "missing", citations: ["促转法21"] },
    ],
    notApplicable: 2,
    sides: { 条例: { before: 4, on: 5 }, 促转法: { before: 6, on: 7 } },
  },
  {
    name: "institutes are bound, central ones by national law too, hospitals in doubt, companies not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit) => [2022, "", unit]),
    ],
    expect: [
      { level: "error", cell: "B2", reading: null },
      { level: "error", cell: "B3", reading: null },
      { level: "warning", cell: "B4", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D32 b": [2, 3, 4].map((row) => ({ level: "error" as const, cell: `B${row}`, reading: null })),
      "D32 c": [2, 3].map((row) => ({ level: "error" as const, cell: `B${row}`, reading: null })),
    },
  },
  {
    name: "a year or a day that is missing or unreadable cannot be judged",
    ledger: [header, ["", "2023-03-30"], ["去年", "2023-03-30"], [2022, "2023-13-01"]],
    expect: [
      { level: "undetermined", cell: "A2", message: "year-unknown" },
      { level: "undetermined", cell: "A3", message: "year-unknown" },
      { level: "undetermined", cell: "B4", message: "unknown" },
    ],
  },
  {
    name: "without a column for the filing it is skipped, not passed",
    ledger: [
      ["报告年度", "制度名称"],
      [2022, "科技成果转化管理办法"],
    ],
    expect: [],
    skipped: ["report_year", "report_filed_on"],
  },
  {
    name: "without a column for the year it is skipped as well",
    ledger: [
      ["制度名称", "报送日期"],
      ["科技成果转化管理办法", "2023-03-30"],
    ],
    expect: [],
    skipped: ["report_year"],
  },
  {
    name: "without a day of judgement it is not known whether a report that is not filed is late",
    asOf: null,
    ledger: [header, [2022, ""]],
    expect: [{ level: "undetermined", cell: "B2", message: "as-of-unknown" }],
  },
];

/** Numbers that it reads and texts that it cites, on the boundary of which no verdict of its own turns. */
export const apart = {
  细则: "item （九） says what article 9 says, and is cited beside it",
};
