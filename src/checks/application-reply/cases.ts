import type { Case } from "../case.ts";

const header = ["成果名称", "成果完成日期", "申请日期", "单位收到日期", "答复日期", "答复结果", "不同意理由"];
const received = (name: string, on: string, replied: string, reply = "", reason = "") => [
  name,
  "2019-03-15",
  on,
  on,
  replied,
  reply,
  reason,
];

export const cases: readonly Case[] = [
  {
    name: "received on 1 January 2023: 1 April is a Saturday, so that a reply on Monday the 3rd is in time, on the 4th late",
    ledger: [
      header,
      received("一种齿轮箱", "2023-01-01", "2023-03-31"),
      received("一种减速器", "2023-01-01", "2023-04-03"),
      received("一种联轴器", "2023-01-01", "2023-04-04"),
    ],
    expect: [
      {
        level: "warning",
        cell: "E4",
        message: "late",
        reading: null,
        citations: ["条例27.2"],
        dueDate: "2023-04-03",
        daysLate: 1,
      },
    ],
    passed: 2,
    sides: { applicationReplyMonths: { below: 2, at: 3, above: 4 } },
    otherwise: {
      "D3 a": [
        { level: "warning", cell: "E3", message: "late", dueDate: "2023-04-01", daysLate: 2 },
        { level: "warning", cell: "E4", message: "late", dueDate: "2023-04-01", daysLate: 3 },
      ],
      "D3 b": [
        { level: "warning", cell: "E3", message: "late", dueDate: "2023-04-01", daysLate: 2 },
        { level: "warning", cell: "E4", message: "late", dueDate: "2023-04-01", daysLate: 3 },
      ],
    },
  },
  {
    name: "three months from 30 November end with February, from 31 October after a weekend of January",
    ledger: [
      header,
      received("一种齿轮箱", "2024-11-30", "2025-02-28"),
      received("一种减速器", "2024-11-30", "2025-03-01"),
      received("一种联轴器", "2025-10-31", "2026-02-02"),
      received("一种轴承", "2025-10-31", "2026-02-03"),
    ],
    asOf: "2026-11-22",
    expect: [
      { level: "warning", cell: "E3", dueDate: "2025-02-28", daysLate: 1 },
      { level: "warning", cell: "E5", dueDate: "2026-02-02", daysLate: 1 },
    ],
    passed: 2,
  },
  {
    name: "no reply: open on the last day, past on the next",
    ledger: [
      header,
      received("一种齿轮箱", "2024-10-08", ""),
      received("一种减速器", "2024-09-30", ""),
      received("一种联轴器", "2024-09-27", "未答复"),
    ],
    asOf: "2024-12-30",
    expect: [
      { level: "info", cell: "E2", message: "open", dueDate: "2025-01-08" },
      { level: "info", cell: "E3", message: "open", dueDate: "2024-12-30" },
      { level: "warning", cell: "E4", message: "no-reply", dueDate: "2024-12-27", daysLate: 3 },
    ],
  },
  {
    name: "counted with the boundary day by choice, the reply is due the day before",
    ledger: [
      header,
      received("一种齿轮箱", "2023-02-08", "2023-05-08"),
      received("一种减速器", "2023-02-08", "2023-05-07"),
    ],
    settings: { readings: { D10: "b" } },
    expect: [{ level: "warning", cell: "E2", message: "late", dueDate: "2023-05-07", daysLate: 1 }],
    passed: 1,
  },
  {
    name: "a refusal in time needs a reason; whether that is a just one nobody can compute",
    ledger: [
      header,
      received("一种齿轮箱", "2023-02-08", "2023-03-08", "不同意", ""),
      received("一种减速器", "2023-02-08", "2023-03-08", "不同意", "正在与企业谈判转让"),
      received("一种联轴器", "2023-02-08", "2023-03-08", "同意", ""),
      received("一种轴承", "2023-02-08", "2023-06-08", "不同意", ""),
    ],
    expect: [
      { level: "warning", cell: "G2", message: "refused", reading: "D11" },
      { level: "undetermined", cell: "G3", message: "reason-given", reading: "D11" },
      { level: "warning", cell: "E5", message: "late", reading: null },
    ],
    passed: 1,
  },
  {
    name: "by choice a refusal too waits for the three months",
    ledger: [
      header,
      received("一种齿轮箱", "2024-11-08", "2024-12-09", "不同意", ""),
      received("一种减速器", "2024-09-09", "2024-10-09", "不同意", ""),
    ],
    settings: { readings: { D11: "b" } },
    asOf: "2024-12-31",
    expect: [{ level: "warning", cell: "G3", message: "refused", reading: "D11" }],
    passed: 1,
  },
  {
    name: "in a year whose rest days are not loaded nothing is guessed that a roll-over could turn",
    ledger: [
      header,
      received("一种齿轮箱", "2027-02-08", "2027-05-08"),
      received("一种减速器", "2027-02-08", "2027-05-10"),
      received("一种联轴器", "2027-02-08", "2027-06-09"),
      received("一种轴承", "2027-03-08", ""),
    ],
    asOf: "2027-06-10",
    expect: [
      { level: "undetermined", cell: "E3", message: "rest-days-unknown", dueDate: "2027-05-08" },
      { level: "warning", cell: "E4", message: "late" },
      { level: "undetermined", cell: "E5", message: "rest-days-unknown" },
    ],
    passed: 1,
  },
  {
    name: "an application before the year was over sets no clock",
    ledger: [
      header,
      ["一种齿轮箱", "2023-01-10", "2023-06-01", "2023-06-01", "", "", ""],
      ["一种减速器", "2023-01-10", "2024-01-11", "2024-01-11", "", "", ""],
    ],
    expect: [{ level: "warning", cell: "E3", message: "no-reply", dueDate: "2024-04-11" }],
    notApplicable: 1,
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      received("一种齿轮箱", "2023-02-08", "2023年5月"),
      received("一种减速器", "2023-02-08", "2023年6月"),
      received("一种联轴器", "2023年2月", "2023-05-08"),
      received("一种轴承", "2023年2月", "2023-04-28"),
    ],
    expect: [
      { level: "warning", cell: "E2", message: "month-only", reading: "D35" },
      { level: "warning", cell: "E3", message: "late" },
      { level: "warning", cell: "E4", message: "month-only" },
    ],
    passed: 1,
  },
  {
    name: "the clock is the ordinance's: applications received from 1 June 2020 on",
    ledger: [header, received("一种齿轮箱", "2020-05-31", ""), received("一种减速器", "2020-06-01", "")],
    expect: [{ level: "warning", cell: "E3", message: "no-reply", dueDate: "2020-09-01" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "institutes are asked, central ones by reference, hospitals in doubt, companies not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...received(`成果${index}号装置`, "2023-02-08", ""),
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "E2", reading: null },
      { level: "warning", cell: "E3", reading: "D29" },
      { level: "warning", cell: "E4", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D29 b": [
        { level: "warning", cell: "E2" },
        { level: "warning", cell: "E3", reading: null },
        { level: "warning", cell: "E4", reading: "D32" },
      ],
      "D32 b": [
        { level: "warning", cell: "E2" },
        { level: "warning", cell: "E3", reading: "D29" },
        { level: "warning", cell: "E4", reading: null },
      ],
      "D32 c": [
        { level: "warning", cell: "E2" },
        { level: "warning", cell: "E3", reading: "D29" },
      ],
    },
  },
  {
    name: "where nothing was applied for there is nothing to answer; an application without its day of receipt has no clock",
    ledger: [
      header,
      ["一种齿轮箱", "2019-03-15", "", "", "", "", ""],
      ["一种减速器", "2019-03-15", "2023-02-08", "", "", "", ""],
      ["一种联轴器", "2019-03-15", "2023-02-08", "2023-13-01", "", "", ""],
      received("一种轴承", "2023-02-08", "2023-13-01"),
      received("一种轴瓦", "2023-02-08", "", "同意"),
    ],
    expect: [
      { level: "undetermined", cell: "D3", message: "unknown" },
      { level: "undetermined", cell: "D4", message: "unknown" },
      { level: "undetermined", cell: "E5", message: "unknown" },
      { level: "undetermined", cell: "E6", message: "unknown" },
    ],
    notApplicable: 1,
  },
  {
    name: "without a column for the receipt it is skipped, not passed",
    ledger: [
      ["成果名称", "成果完成日期", "申请日期", "答复日期"],
      ["一种齿轮箱", "2019-03-15", "2023-02-08", "2023-05-08"],
    ],
    expect: [],
    skipped: ["received_by_unit_on"],
  },
  {
    name: "without a column for the reply it is skipped as well",
    ledger: [
      ["成果名称", "成果完成日期", "申请日期", "单位收到日期"],
      ["一种齿轮箱", "2019-03-15", "2023-02-08", "2023-02-08"],
    ],
    expect: [],
    skipped: ["replied_on"],
  },
  {
    name: "without a column for the reason a refusal cannot be judged",
    ledger: [
      ["成果名称", "成果完成日期", "单位收到日期", "答复日期", "答复结果"],
      ["一种齿轮箱", "2019-03-15", "2023-02-08", "2023-03-08", "不同意"],
    ],
    expect: [],
    skipped: ["reason"],
  },
  {
    name: "an application sets its clock from the day on which the year is full on some reading",
    ledger: [
      header,
      ["一种齿轮箱", "2023-01-10", "2024-01-09", "2024-01-09", "", "", ""],
      ["一种减速器", "2023-01-10", "2024-01-10", "2024-01-10", "", "", ""],
      ["一种联轴器", "2023-01-10", "2024-01-11", "2024-01-11", "", "", ""],
    ],
    expect: [
      { level: "warning", cell: "E3", message: "no-reply", dueDate: "2024-04-10" },
      { level: "warning", cell: "E4", message: "no-reply", dueDate: "2024-04-11" },
    ],
    notApplicable: 1,
    sides: { untransferredYears: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "without a day of judgement it is not known whether the three months are over",
    asOf: null,
    ledger: [header, received("一种齿轮箱", "2023-02-08", "")],
    expect: [{ level: "undetermined", cell: "E2", message: "as-of-unknown", dueDate: "2023-05-08" }],
  },
];
