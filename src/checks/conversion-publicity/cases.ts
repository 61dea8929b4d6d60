import type { Case } from "../case.ts";

const header = ["成果名称", "单位收到日期", "答复日期", "答复结果", "转化协议签订日期", "协议公示起", "协议公示止"];
const signed = (name: string, on: string, start: string, end: string, reply = "同意") => [
  name,
  "2023-02-08",
  "2023-03-08",
  reply,
  on,
  start,
  end,
];

export const cases: readonly Case[] = [
  {
    name: "thirteen, fourteen, fifteen and sixteen days, counted from the day after the start",
    ledger: [
      header,
      signed("一种齿轮箱", "2023-04-10", "2023-05-08", "2023-05-21"),
      signed("一种减速器", "2023-04-10", "2023-05-08", "2023-05-22"),
      signed("一种联轴器", "2023-04-10", "2023-05-08", "2023-05-23"),
      signed("一种轴承", "2023-04-10", "2023-05-08", "2023-05-24"),
    ],
    expect: [
      {
        level: "error",
        cell: "G2",
        message: "short",
        reading: null,
        citations: ["条例27.1"],
        dueDate: "2023-05-23",
      },
      { level: "warning", cell: "G3", message: "doubtful", reading: "D2" },
    ],
    passed: 2,
    sides: { agreementPublicityDays: { below: 3, at: 4, above: 5 } },
  },
  {
    name: "a least publicity is not rolled over: a last day that is a Sunday is a note",
    ledger: [header, signed("一种齿轮箱", "2023-04-10", "2023-05-06", "2023-05-21")],
    expect: [{ level: "info", cell: "G2", message: "rest-day", reading: "D3" }],
    otherwise: {
      "D3 a": [],
      "D3 b": [],
      "D3 d": [{ level: "warning", cell: "G2", message: "doubtful-rest-day", reading: "D3", dueDate: "2023-05-22" }],
    },
  },
  {
    name: "an agreement that was signed and not publicised is not compliant",
    ledger: [header, signed("一种齿轮箱", "2023-04-10", "", ""), signed("一种减速器", "2023-04-10", "2023-05-08", "")],
    expect: [
      { level: "error", cell: "G2", message: "not-recorded" },
      { level: "undetermined", cell: "G3", message: "incomplete" },
    ],
  },
  {
    name: "who agrees to an application signs an agreement; where nothing was agreed to none is due",
    ledger: [
      header,
      signed("一种齿轮箱", "", "", ""),
      signed("一种减速器", "未签订", "", ""),
      signed("一种联轴器", "", "", "", "不同意"),
      signed("一种轴承", "", "", "", ""),
      signed("一种轴瓦", "2023-13-01", "", ""),
    ],
    expect: [
      { level: "error", cell: "E2", message: "no-agreement", citations: ["条例27.1"] },
      { level: "error", cell: "E3", message: "no-agreement" },
      { level: "undetermined", cell: "E6", message: "agreement-unknown" },
    ],
    notApplicable: 2,
  },
  {
    name: "in a ledger of applications a publicity without a name is that of the agreement",
    ledger: [
      ["成果名称", "单位收到日期", "答复日期", "转化协议签订日期", "公示期"],
      ["一种齿轮箱", "2023-02-08", "2023-03-08", "2023-04-10", "2023年5月8日至5月21日"],
      ["一种减速器", "2023-02-08", "2023-03-08", "2023-04-10", "2023年5月8日至5月23日"],
      ["一种联轴器", "2023-02-08", "2023-03-08", "2023-04-10", "15天"],
    ],
    expect: [
      { level: "error", cell: "E2", message: "short" },
      { level: "undetermined", cell: "E4", message: "words" },
    ],
    passed: 1,
  },
  {
    name: "a publicity sheet may record it instead",
    ledger: {
      申请: [
        ["成果名称", "单位收到日期", "答复日期", "转化协议签订日期"],
        ["一种齿轮箱", "2023-02-08", "2023-03-08", "2023-04-10"],
        ["一种减速器", "2023-02-08", "2023-03-08", "2023-04-10"],
      ],
      公示: [
        ["公示类型", "成果名称", "公示起", "公示止"],
        ["转化协议", "一种齿轮箱", "2023-05-08", "2023-05-21"],
        ["奖励", "一种减速器", "2023-05-08", "2023-05-12"],
      ],
    },
    expect: [
      { level: "error", sheet: "公示", cell: "D2", message: "short" },
      { level: "error", sheet: "申请", cell: "D3", message: "not-recorded" },
    ],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "a cautious unit counts working days",
    ledger: [
      header,
      signed("一种齿轮箱", "2023-04-10", "2023-05-06", "2023-05-25"),
      signed("一种减速器", "2023-04-10", "2023-05-06", "2023-05-26"),
    ],
    settings: { readings: { D1: "b" } },
    expect: [{ level: "warning", cell: "G2", message: "doubtful-workdays", reading: "D1" }],
    passed: 1,
  },
  {
    name: "with the first day counted by choice fifteen days are reached a day earlier",
    ledger: [
      header,
      signed("一种齿轮箱", "2023-04-10", "2023-05-08", "2023-05-21"),
      signed("一种减速器", "2023-04-10", "2023-05-08", "2023-05-22"),
    ],
    settings: { readings: { D2: "b" } },
    expect: [{ level: "error", cell: "G2", message: "short" }],
    passed: 1,
  },
  {
    name: "posted before the start, the start is the first day that counts",
    ledger: [
      [...header, "协议公示发布日期"],
      [...signed("一种齿轮箱", "2023-04-10", "2023-05-08", "2023-05-22"), "2023-05-06"],
      [...signed("一种减速器", "2023-04-10", "2023-05-08", "2023-05-22"), "2023-05-08"],
    ],
    expect: [{ level: "warning", cell: "G3", message: "doubtful", reading: "D2" }],
    passed: 1,
  },
  {
    name: "unless the start is taken for the posting by choice",
    ledger: [
      [...header, "协议公示发布日期"],
      [...signed("一种齿轮箱", "2023-04-10", "2023-05-08", "2023-05-22"), "2023-05-06"],
    ],
    settings: { readings: { D4: "a" } },
    expect: [{ level: "warning", cell: "G2", message: "doubtful", reading: "D2" }],
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      signed("一种齿轮箱", "2023-04-10", "2023年5月", "2023年5月"),
      signed("一种减速器", "2023-04-10", "2023-05-20", "2023年5月"),
      signed("一种联轴器", "2023-04-10", "2023年5月", "2023年6月"),
    ],
    expect: [
      { level: "warning", cell: "G2", message: "doubtful-month", reading: "D35" },
      { level: "error", cell: "G3", message: "short-month" },
      { level: "warning", cell: "G4", message: "doubtful-month", reading: "D35" },
    ],
  },
  {
    name: "the duty is the ordinance's: agreements from 1 June 2020 on",
    ledger: [
      header,
      signed("一种齿轮箱", "2020-05-31", "2020-06-08", "2020-06-12"),
      signed("一种减速器", "2020-06-01", "2020-06-08", "2020-06-12"),
    ],
    expect: [{ level: "error", cell: "G3", message: "short" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "institutes are bound, central ones by reference, hospitals in doubt, companies not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...signed(`成果${index}号装置`, "2023-04-10", "2023-05-08", "2023-05-15"),
        unit,
      ]),
    ],
    expect: [
      { level: "error", cell: "G2", reading: null },
      { level: "warning", cell: "G3", reading: "D29" },
      { level: "warning", cell: "G4", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D29 b": [
        { level: "error", cell: "G2" },
        { level: "error", cell: "G3", reading: null },
        { level: "warning", cell: "G4", reading: "D32" },
      ],
      "D32 b": [
        { level: "error", cell: "G2" },
        { level: "warning", cell: "G3", reading: "D29" },
        { level: "error", cell: "G4", reading: null },
      ],
      "D32 c": [
        { level: "error", cell: "G2" },
        { level: "warning", cell: "G3", reading: "D29" },
      ],
    },
  },
  {
    name: "what is secret is not judged",
    ledger: [
      [...header, "密级"],
      [...signed("一种齿轮箱", "2023-04-10", "", ""), "秘密"],
    ],
    expect: [{ level: "undetermined", cell: "H2", message: "secret", reading: "D44" }],
  },
  {
    name: "without a column for the publicity it is skipped, not passed",
    ledger: [
      ["成果名称", "单位收到日期", "答复日期", "转化协议签订日期"],
      ["一种齿轮箱", "2023-02-08", "2023-03-08", "2023-04-10"],
    ],
    expect: [],
    skipped: ["agreement_pub_start", "agreement_pub_end"],
  },
  {
    name: "without a column for the agreement an application that was agreed to is skipped",
    ledger: [
      ["成果名称", "单位收到日期", "答复日期", "答复结果"],
      ["一种齿轮箱", "2023-02-08", "2023-03-08", "同意"],
    ],
    expect: [],
    skipped: ["agreement_on"],
  },
  {
    name: "days that cannot be read are not judged, nor working days of a year that is not loaded",
    settings: { readings: { D1: "b" } },
    ledger: [
      header,
      signed("一种齿轮箱", "2023-04-10", "2023-13-01", "2023-05-30"),
      signed("一种减速器", "2027-04-12", "2027-05-06", "2027-05-28"),
    ],
    expect: [
      { level: "undetermined", cell: "F2", message: "unreadable" },
      { level: "undetermined", cell: "G3", message: "rest-days-unknown" },
    ],
  },
];
