import type { Case } from "../case.ts";

const header = ["成果名称", "单位收到日期", "答复日期", "答复结果", "不同意理由", "向主管部门报告日期", "自行实施日期"];
const silent = (name: string, received: string, reported: string, started: string) => [
  name,
  received,
  "",
  "",
  "",
  reported,
  started,
];
const refused = (name: string, replied: string, reason: string, started: string, reported = "2023-03-10") => [
  name,
  "2023-02-08",
  replied,
  "不同意",
  reason,
  reported,
  started,
];

export const cases: readonly Case[] = [
  {
    name: "the report comes before the start, on the same day at the latest",
    ledger: [
      header,
      silent("一种齿轮箱", "2023-02-08", "2023-05-15", "2023-05-16"),
      silent("一种减速器", "2023-02-08", "2023-05-16", "2023-05-16"),
      silent("一种联轴器", "2023-02-08", "2023-05-17", "2023-05-16"),
      silent("一种轴承", "2023-02-08", "", "2023-05-16"),
      silent("一种轴瓦", "2023-02-08", "未报告", "2023-05-16"),
    ],
    expect: [
      { level: "error", cell: "F4", message: "reported-late", reading: null, citations: ["条例27.2"] },
      { level: "error", cell: "F5", message: "not-reported" },
      { level: "error", cell: "F6", message: "not-reported" },
    ],
    passed: 2,
    sides: { "day of the start": { before: 2, on: 3, after: 4 } },
  },
  {
    name: "three months from 1 January 2023 end on a Saturday: begun on it too early, on the rolled days doubtful, then right",
    ledger: [
      header,
      silent("一种齿轮箱", "2023-01-01", "2023-03-01", "2023-04-01"),
      silent("一种减速器", "2023-01-01", "2023-03-01", "2023-04-02"),
      silent("一种联轴器", "2023-01-01", "2023-03-01", "2023-04-03"),
      silent("一种轴承", "2023-01-01", "2023-03-01", "2023-04-04"),
    ],
    expect: [
      { level: "error", cell: "G2", message: "before-right", reading: null, dueDate: "2023-04-04" },
      { level: "warning", cell: "G3", message: "before-right", reading: "D3" },
      { level: "warning", cell: "G4", message: "before-right", reading: "D3" },
    ],
    passed: 1,
    sides: { applicationReplyMonths: { below: 2, at: 4, above: 5 } },
    otherwise: {
      "D3 a": [{ level: "error", cell: "G2", message: "before-right", dueDate: "2023-04-02" }],
      "D3 b": [{ level: "error", cell: "G2", message: "before-right", dueDate: "2023-04-02" }],
    },
  },
  {
    name: "counted with the boundary day by choice, the right is there on the day itself",
    ledger: [
      header,
      silent("一种齿轮箱", "2023-02-08", "2023-03-01", "2023-05-07"),
      silent("一种减速器", "2023-02-08", "2023-03-01", "2023-05-08"),
    ],
    settings: { readings: { D10: "b" } },
    expect: [{ level: "error", cell: "G2", dueDate: "2023-05-08" }],
    passed: 1,
  },
  {
    name: "without a report and before the right there are two things to say",
    ledger: [header, silent("一种齿轮箱", "2023-02-08", "", "2023-03-01")],
    expect: [
      { level: "error", cell: "F2", message: "not-reported" },
      { level: "error", cell: "G2", message: "before-right" },
    ],
  },
  {
    name: "a refusal without a reason gives the right at once, one with a reason needs judgement",
    ledger: [
      header,
      refused("一种齿轮箱", "2023-03-08", "", "2023-03-20"),
      refused("一种减速器", "2023-03-08", "", "2023-03-07", "2023-03-01"),
      refused("一种联轴器", "2023-03-08", "已与企业签约", "2023-03-20"),
    ],
    expect: [
      { level: "error", cell: "G3", message: "before-right", dueDate: "2023-03-08" },
      { level: "undetermined", cell: "G4", message: "reason-given", reading: "D11" },
    ],
    passed: 1,
  },
  {
    name: "by choice a refusal too waits for the three months",
    ledger: [
      header,
      refused("一种齿轮箱", "2023-03-08", "", "2023-05-08"),
      refused("一种减速器", "2023-03-08", "", "2023-05-09"),
    ],
    settings: { readings: { D11: "b" } },
    expect: [{ level: "warning", cell: "G2", message: "before-right", reading: "D11", dueDate: "2023-05-09" }],
    passed: 1,
  },
  {
    name: "with the unit's consent it is a conversion under the agreement; a consent that came too late changes nothing",
    ledger: [
      header,
      ["一种齿轮箱", "2023-02-08", "2023-03-08", "同意", "", "", "2023-03-20"],
      ["一种减速器", "2023-02-08", "2023-06-08", "同意", "", "2023-05-15", "2023-05-16"],
      ["一种联轴器", "2023-02-08", "2023-03-08", "", "", "2023-05-15", "2023-05-16"],
    ],
    expect: [{ level: "undetermined", cell: "G4", message: "reply-unknown" }],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "in a year whose rest days are not loaded nothing is guessed that a roll-over could turn",
    ledger: [
      header,
      silent("一种齿轮箱", "2027-02-08", "2027-03-01", "2027-05-08"),
      silent("一种减速器", "2027-02-08", "2027-03-01", "2027-05-10"),
      silent("一种联轴器", "2027-02-08", "2027-03-01", "2027-06-09"),
    ],
    asOf: "2027-12-31",
    expect: [
      { level: "error", cell: "G2", message: "before-right" },
      { level: "undetermined", cell: "G3", message: "rest-days-unknown" },
    ],
    passed: 1,
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      silent("一种齿轮箱", "2023-02-08", "2023年5月", "2023-05-16"),
      silent("一种减速器", "2023-02-08", "2023-04-10", "2023年5月"),
      silent("一种联轴器", "2023-02-08", "2023-03-10", "2023年4月"),
    ],
    expect: [
      { level: "warning", cell: "F2", message: "month-only", reading: "D35" },
      { level: "warning", cell: "G3", message: "month-only-right", reading: "D35" },
      { level: "error", cell: "G4", message: "before-right" },
    ],
  },
  {
    name: "the paragraph holds for what began on or after 1 June 2020",
    ledger: [
      header,
      silent("一种齿轮箱", "2020-01-06", "", "2020-05-31"),
      silent("一种减速器", "2020-01-06", "", "2020-06-01"),
    ],
    expect: [{ level: "error", cell: "F3", message: "not-reported" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "completers of institutes are bound, of central ones by reference, of hospitals in doubt, of companies not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...silent(`成果${index}号装置`, "2023-02-08", "", "2023-05-16"),
        unit,
      ]),
    ],
    expect: [
      { level: "error", cell: "F2", reading: null },
      { level: "warning", cell: "F3", reading: "D29" },
      { level: "warning", cell: "F4", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D29 b": [
        { level: "error", cell: "F2" },
        { level: "error", cell: "F3", reading: null },
        { level: "warning", cell: "F4", reading: "D32" },
      ],
      "D32 b": [
        { level: "error", cell: "F2" },
        { level: "warning", cell: "F3", reading: "D29" },
        { level: "error", cell: "F4", reading: null },
      ],
      "D32 c": [
        { level: "error", cell: "F2" },
        { level: "warning", cell: "F3", reading: "D29" },
      ],
    },
  },
  {
    name: "nothing is due while nobody converts alone; days that cannot be read are not taken for none",
    ledger: [
      header,
      silent("一种齿轮箱", "2023-02-08", "", ""),
      silent("一种减速器", "2023-02-08", "2023-05-15", "2023-13-01"),
      silent("一种联轴器", "2023-02-08", "2023-13-01", "2023-05-16"),
      silent("一种轴承", "", "2023-05-15", "2023-05-16"),
    ],
    expect: [
      { level: "undetermined", cell: "G3", message: "unknown" },
      { level: "undetermined", cell: "F4", message: "unknown" },
      { level: "undetermined", cell: "G5", message: "application-unknown" },
    ],
    notApplicable: 1,
  },
  {
    name: "without a column for the start it is skipped, not passed",
    ledger: [
      ["成果名称", "单位收到日期", "答复日期", "向主管部门报告日期"],
      ["一种齿轮箱", "2023-02-08", "", "2023-05-15"],
    ],
    expect: [],
    skipped: ["self_started_on"],
  },
  {
    name: "without columns for the report and the receipt it is skipped as well",
    ledger: [
      ["成果名称", "答复日期", "自行实施日期"],
      ["一种齿轮箱", "", "2023-05-16"],
    ],
    expect: [],
    skipped: ["reported_on", "received_by_unit_on"],
  },
];
