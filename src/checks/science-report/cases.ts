import type { Case } from "../case.ts";

const header = [
  "项目编号",
  "项目名称",
  "本市财政资金",
  "项目结题日期",
  "向项目主管部门提交科技报告日期",
  "向市科技主管部门提交科技报告日期",
  "成果信息汇交日期",
];
const project = (no: string, closed: string, department: string, city: string, data: string, funded = "是") => [
  no,
  `${no}号技术研究`,
  funded,
  closed,
  department,
  city,
  data,
];
const units = ["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"];

export const cases: readonly Case[] = [
  {
    name: "both reports and the data by the day of closing are in order",
    ledger: [header, project("A-1", "2023-06-30", "2023-06-29", "2023-06-30", "2023-06-30")],
    expect: [],
    passed: 1,
  },
  {
    name: "each act that is not recorded is not compliant",
    ledger: [
      header,
      project("A-1", "2023-06-30", "", "2023-06-30", "2023-06-30"),
      project("A-2", "2023-06-30", "2023-06-30", "未提交", "2023-06-30"),
      project("A-3", "2023-06-30", "2023-06-30", "2023-06-30", "未汇交"),
      project("A-4", "2023-06-30", "", "", ""),
    ],
    expect: [
      { level: "error", cell: "E2", message: "department-missing", reading: null, citations: ["条例9.3"] },
      { level: "error", cell: "F3", message: "city-missing" },
      { level: "error", cell: "G4", message: "data-missing" },
      { level: "error", cell: "E5", message: "department-missing" },
      { level: "error", cell: "F5", message: "city-missing" },
      { level: "error", cell: "G5", message: "data-missing" },
    ],
  },
  {
    name: "after the closing the text gives no number of days: a day and thirty are noted, more is doubtful",
    ledger: [
      header,
      project("A-1", "2023-06-30", "2023-07-01", "2023-06-30", "2023-06-30"),
      project("A-2", "2023-06-30", "2023-06-30", "2023-07-30", "2023-06-30"),
      project("A-3", "2023-06-30", "2023-06-30", "2023-06-30", "2023-07-31"),
    ],
    expect: [
      { level: "info", cell: "E2", message: "department-late", daysLate: 1 },
      { level: "info", cell: "F3", message: "city-late", daysLate: 30 },
      { level: "warning", cell: "G4", message: "data-late", dueDate: "2023-06-30", daysLate: 31 },
    ],
    sides: { "thirty days after the closing": { below: 2, at: 3, above: 4 } },
  },
  {
    name: "what was closed within thirty days is a reminder still, what is not closed is not due",
    ledger: [
      header,
      project("A-1", "2024-12-01", "2024-12-01", "", "2024-12-01"),
      project("A-2", "2024-11-30", "2024-11-30", "", "2024-11-30"),
      project("A-3", "", "", "", ""),
      project("A-4", "未结题", "", "", ""),
      project("A-5", "2025-03-31", "", "", ""),
    ],
    asOf: "2024-12-31",
    expect: [
      { level: "info", cell: "F2", message: "city-open" },
      { level: "error", cell: "F3", message: "city-missing" },
    ],
    notApplicable: 3,
  },
  {
    name: "projects of other money owe the city nothing; where the money comes from must be told",
    ledger: [
      [...header, "经费来源"],
      [...project("A-1", "2023-06-30", "", "", "", "否"), ""],
      [...project("A-2", "2023-06-30", "", "2023-06-30", "2023-06-30", ""), "重庆市技术创新与应用发展专项"],
      [...project("A-3", "2023-06-30", "", "", "", ""), "国家自然科学基金"],
      [...project("A-4", "2023-06-30", "", "", "", ""), ""],
    ],
    expect: [
      { level: "error", cell: "E3", message: "department-missing" },
      { level: "undetermined", cell: "C5", message: "funding-unknown" },
    ],
    notApplicable: 2,
  },
  {
    name: "the paragraph holds for projects closed from 1 June 2020 on",
    ledger: [
      header,
      project("A-1", "2020-05-31", "", "2020-05-31", "2020-05-31"),
      project("A-2", "2020-06-01", "", "2020-06-01", "2020-06-01"),
    ],
    expect: [{ level: "error", cell: "E3" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "whoever carries out the project is bound; the second body is the ordinance's own, so by reference for central units",
    ledger: [
      [...header, "单位类型"],
      ...units.map((unit, index) => [...project(`A-${index}`, "2023-06-30", "2023-06-30", "", "2023-06-30"), unit]),
    ],
    expect: [
      { level: "error", cell: "F2", reading: null },
      { level: "warning", cell: "F3", reading: "D29" },
      { level: "error", cell: "F4", reading: null },
      { level: "error", cell: "F5" },
      { level: "warning", cell: "F6", reading: "D29" },
      { level: "error", cell: "F7" },
    ],
    otherwise: {
      "D29 b": [2, 3, 4, 5, 6, 7].map((row) => ({ level: "error" as const, cell: `F${row}`, reading: null })),
    },
  },
  {
    name: "no report at all and no data are national law's matter too, for central units as well",
    ledger: [
      [...header, "单位类型"],
      [...project("A-1", "2023-06-30", "", "", ""), "部属高校"],
    ],
    expect: [
      { level: "error", cell: "E2", reading: null, citations: ["条例9.3", "促转法11.2"] },
      { level: "error", cell: "F2", reading: null },
      { level: "error", cell: "G2", citations: ["条例9.3", "促转法11.2"] },
    ],
  },
  {
    name: "a header over both bodies is read as well",
    ledger: [
      ["项目编号", "项目名称", "本市财政资金", "项目结题日期", "科技报告提交日期", null, "成果信息汇交日期"],
      [null, null, null, null, "项目主管部门", "市科技局", null],
      ["A-1", "一号技术研究", "是", "2023-06-30", "2023-06-30", "", "2023-06-30"],
    ],
    expect: [{ level: "error", cell: "F3", message: "city-missing" }],
  },
  {
    name: "months alone are taken at their kindest",
    ledger: [
      header,
      project("A-1", "2023年6月", "2023年6月", "2023-06-30", "2023年7月"),
      project("A-2", "2023年6月", "2023-06-30", "2023-06-30", "2023年8月"),
    ],
    expect: [
      { level: "info", cell: "G2", message: "data-late", daysLate: 1 },
      { level: "warning", cell: "G3", message: "data-late", daysLate: 32 },
    ],
  },
  {
    name: "days that cannot be read are not taken for none",
    ledger: [
      header,
      project("A-1", "2023-13-01", "2023-06-30", "2023-06-30", "2023-06-30"),
      project("A-2", "2023-06-30", "见附件", "2023-06-30", "2023-06-30"),
    ],
    expect: [
      { level: "undetermined", cell: "D2", message: "unknown" },
      { level: "undetermined", cell: "E3", message: "unknown" },
    ],
  },
  {
    name: "without a column for the closing it is skipped, not passed",
    ledger: [
      ["项目编号", "项目名称", "本市财政资金", "成果信息汇交日期"],
      ["A-1", "一号技术研究", "是", ""],
    ],
    expect: [],
    skipped: ["closed_on"],
  },
  {
    name: "without columns for the reports and the data it is skipped as well",
    ledger: [
      ["项目编号", "项目名称", "本市财政资金", "项目结题日期"],
      ["A-1", "一号技术研究", "是", "2023-06-30"],
    ],
    expect: [],
    skipped: ["report_to_department_on", "report_to_city_on", "data_submitted_on"],
  },
  {
    name: "an act of the day before the closing, or of that day, is in order; of the day after it is noted",
    ledger: [
      header,
      project("A-1", "2023-06-30", "2023-06-29", "2023-06-29", "2023-06-29"),
      project("A-2", "2023-06-30", "2023-06-30", "2023-06-30", "2023-06-30"),
      project("A-3", "2023-06-30", "2023-07-01", "2023-06-30", "2023-06-30"),
    ],
    expect: [{ level: "info", cell: "E4", message: "department-late", daysLate: 1 }],
    passed: 2,
    sides: { "day of the closing": { before: 2, on: 3, after: 4 } },
  },
  {
    name: "within thirty days of the closing each act that is still to come is a reminder",
    ledger: [
      header,
      project("A-1", "2024-12-01", "", "2024-12-01", "2024-12-01"),
      project("A-2", "2024-12-01", "2024-12-01", "2024-12-01", ""),
    ],
    asOf: "2024-12-31",
    expect: [
      { level: "info", cell: "E2", message: "department-open" },
      { level: "info", cell: "G3", message: "data-open" },
    ],
  },
];
