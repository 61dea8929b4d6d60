import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "书面通知完成人日期", "合同签订日期"];

const units = ["市属高校院所", "中央在渝高校院所", "公立医院", "国有企业", "中央在渝企业", "民营企业"];

export const cases: readonly Case[] = [
  {
    name: "notice on 6 May: a signing on 5 June is too early, on the 6th the month is just full, on the 7th all is well",
    ledger: [
      header,
      ["HT-1", "转让", "2023-05-06", "2023-06-05"],
      ["HT-2", "转让", "2023-05-06", "2023-06-06"],
      ["HT-3", "转让", "2023-05-06", "2023-06-07"],
    ],
    expect: [
      { level: "error", cell: "C2", message: "late", reading: null, citations: ["条例30.2"] },
      { level: "info", cell: "C3", message: "equal" },
    ],
    passed: 1,
    sides: { completerNoticeMonths: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "a month from 31 January ends with February: on the 29th in 2024, on the 28th in 2023",
    ledger: [
      header,
      ["HT-1", "转让", "2024-01-31", "2024-02-28"],
      ["HT-2", "转让", "2024-01-31", "2024-02-29"],
      ["HT-3", "转让", "2024-01-31", "2024-03-01"],
      ["HT-4", "转让", "2023-01-31", "2023-02-27"],
      ["HT-5", "转让", "2023-01-31", "2023-02-28"],
      ["HT-6", "转让", "2024-01-29", "2024-02-29"],
      ["HT-7", "转让", "2024-01-28", "2024-02-29"],
    ],
    expect: [
      { level: "error", cell: "C2" },
      { level: "info", cell: "C3", message: "equal" },
      { level: "error", cell: "C5" },
      { level: "info", cell: "C6" },
      { level: "info", cell: "C7" },
    ],
    passed: 2,
  },
  {
    name: "a month from the last day of February or of the year is its corresponding day",
    ledger: [
      header,
      ["HT-1", "转让", "2024-02-29", "2024-03-28"],
      ["HT-2", "转让", "2024-02-29", "2024-03-29"],
      ["HT-3", "转让", "2023-12-31", "2024-01-30"],
      ["HT-4", "转让", "2023-12-31", "2024-01-31"],
      ["HT-5", "转让", "2023-10-31", "2023-11-30"],
    ],
    expect: [
      { level: "error", cell: "C2" },
      { level: "info", cell: "C3" },
      { level: "error", cell: "C4" },
      { level: "info", cell: "C5" },
      { level: "info", cell: "C6" },
    ],
  },
  {
    name: "notice on the day of signing or behind it is too late",
    ledger: [header, ["HT-1", "转让", "2023-06-06", "2023-06-06"], ["HT-2", "转让", "2023-07-06", "2023-06-06"]],
    expect: [
      { level: "error", cell: "C2", message: "late" },
      { level: "error", cell: "C3", message: "late" },
    ],
  },
  {
    name: "a notice that is not recorded is not compliant; before anything is signed, registered or paid it is a reminder",
    ledger: [
      [...header, "到账日期", "到账金额", "技术合同登记编号"],
      ["HT-1", "转让", "", "2023-06-06", "", "", ""],
      ["HT-2", "专利申请权转让", "", "", "", "", "办理中"],
      ["HT-3", "转让", "", "", "2023-06-06", 1_000_000, ""],
      ["HT-4", "转让", "", "", "", "", "2023500000001"],
    ],
    expect: [
      { level: "error", cell: "C2", message: "blank" },
      { level: "info", cell: "C3", message: "before-signing" },
      { level: "error", cell: "C4", message: "blank" },
      { level: "error", cell: "C5", message: "blank" },
    ],
  },
  {
    name: "licences, joint and own use and service contracts need no notice",
    ledger: [
      header,
      ["HT-1", "许可", "", "2023-06-06"],
      ["HT-2", "独占许可", "", "2023-06-06"],
      ["HT-3", "合作实施", "", "2023-06-06"],
      ["HT-4", "自行实施", "", "2023-06-06"],
      ["HT-5", "技术服务", "", "2023-06-06"],
    ],
    expect: [],
    notApplicable: 5,
  },
  {
    name: "an investment in kind is not literally a transfer: a notice is advised, and its month is not counted",
    ledger: [
      header,
      ["HT-1", "作价投资", "", "2023-06-06"],
      ["HT-2", "作价投资", "2023-06-05", "2023-06-06"],
      ["HT-3", "作价投资", "已通知", "2023-06-06"],
    ],
    expect: [
      { level: "info", cell: "C2", message: "investment", reading: "D7" },
      { level: "undetermined", cell: "C4", message: "unknown" },
    ],
    passed: 1,
  },
  {
    name: "a unit that reads investments in kind as transfers is warned",
    ledger: [
      header,
      ["HT-1", "作价投资", "", "2023-06-06"],
      ["HT-2", "作价投资", "2023-05-07", "2023-06-06"],
      ["HT-3", "作价投资", "2023-05-05", "2023-06-06"],
      ["HT-4", "转让", "", "2023-06-06"],
    ],
    settings: { readings: { D7: "b" } },
    expect: [
      { level: "warning", cell: "C2", message: "blank", reading: "D7" },
      { level: "warning", cell: "C3", message: "late", reading: "D7" },
      { level: "error", cell: "C5", reading: null },
    ],
    passed: 1,
  },
  {
    name: "where the price is set by listing or auction the month ends with the announcement, else with the signing",
    ledger: [
      [...header, "定价方式", "挂牌公告日期"],
      ["HT-1", "转让", "2023-05-06", "2023-07-03", "挂牌交易", "2023-06-05"],
      ["HT-2", "转让", "2023-05-06", "2023-07-03", "拍卖", "2023-06-06"],
      ["HT-3", "转让", "2023-05-06", "2023-07-03", "挂牌交易", ""],
      ["HT-4", "转让", "2023-05-06", "2023-07-03", "协议", "2023-06-05"],
    ],
    expect: [
      { level: "error", cell: "C2", message: "late" },
      { level: "info", cell: "C3", message: "equal" },
    ],
    passed: 2,
  },
  {
    name: "a unit can choose to have the month end with the start of the publicity",
    ledger: [
      [...header, "价格公示起", "价格公示止"],
      ["HT-1", "转让", "2023-05-06", "2023-07-03", "2023-06-05", "2023-06-26"],
      ["HT-2", "转让", "2023-05-06", "2023-07-03", "2023-06-07", "2023-06-26"],
      ["HT-3", "转让", "2023-05-06", "2023-07-03", "", ""],
    ],
    settings: { readings: { D6: "b" } },
    expect: [{ level: "error", cell: "C2", message: "late" }],
    passed: 2,
  },
  {
    name: "institutes and state-owned companies are bound, central units by reference, hospitals in doubt, others not",
    ledger: [
      [...header, "单位类型"],
      ...units.map((unit, index) => [`HT-${index}`, "转让", "2023-05-06", "2023-06-05", unit]),
    ],
    expect: [
      { level: "error", cell: "C2", reading: null },
      { level: "warning", cell: "C3", reading: "D29" },
      { level: "warning", cell: "C4", reading: "D32" },
      { level: "error", cell: "C5", reading: null },
      { level: "warning", cell: "C6", reading: "D29" },
    ],
    notApplicable: 1,
    otherwise: {
      "D29 b": [
        { level: "error", cell: "C2" },
        { level: "error", cell: "C3", reading: null },
        { level: "warning", cell: "C4", reading: "D32" },
        { level: "error", cell: "C5" },
        { level: "error", cell: "C6", reading: null },
      ],
      "D32 b": [
        { level: "error", cell: "C2" },
        { level: "warning", cell: "C3", reading: "D29" },
        { level: "error", cell: "C4", reading: null },
        { level: "error", cell: "C5" },
        { level: "warning", cell: "C6", reading: "D29" },
      ],
      "D32 c": [
        { level: "error", cell: "C2" },
        { level: "warning", cell: "C3", reading: "D29" },
        { level: "error", cell: "C5" },
        { level: "warning", cell: "C6", reading: "D29" },
      ],
    },
  },
  {
    name: "no notice recorded, by type of unit",
    ledger: [[...header, "单位类型"], ...units.map((unit, index) => [`HT-${index}`, "转让", "", "2023-06-05", unit])],
    expect: [
      { level: "error", cell: "C2" },
      { level: "warning", cell: "C3", reading: "D29" },
      { level: "warning", cell: "C4", reading: "D32" },
      { level: "error", cell: "C5" },
      { level: "warning", cell: "C6", reading: "D29" },
    ],
    notApplicable: 1,
  },
  {
    name: "the duty is the ordinance's: a contract of 31 May 2020 owes no notice, one of 1 June does",
    ledger: [
      header,
      ["HT-1", "转让", "", "2020-05-31"],
      ["HT-2", "转让", "", "2020-06-01"],
      ["HT-3", "转让", "2020-05-01", "2020-06-01"],
      ["HT-4", "转让", "2020-05-02", "2020-06-01"],
    ],
    expect: [
      { level: "error", cell: "C3", message: "blank" },
      { level: "info", cell: "C4", message: "equal" },
      { level: "error", cell: "C5", message: "late" },
    ],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      ["HT-1", "转让", "2023年5月", "2023-06-15"],
      ["HT-2", "转让", "2023年4月", "2023-06-15"],
      ["HT-3", "转让", "2023年6月", "2023-06-15"],
      ["HT-4", "转让", "2023-05-10", "2023年6月"],
      ["HT-5", "转让", "2023-05-10", "2023年7月"],
      ["HT-6", "转让", "2023年5月", "2023年6月"],
    ],
    expect: [
      { level: "warning", cell: "C2", message: "month-only", reading: "D35" },
      { level: "error", cell: "C4", message: "late" },
      { level: "warning", cell: "C5", message: "month-only", reading: "D35" },
      { level: "warning", cell: "C7", message: "month-only", reading: "D35" },
    ],
    passed: 2,
  },
  {
    name: "completers have priority on equal terms, so that their reply is worth recording",
    ledger: [
      [...header, "优先受让意见"],
      ["HT-1", "转让", "2023-05-05", "2023-06-06", "放弃"],
      ["HT-2", "转让", "2023-05-05", "2023-06-06", ""],
      ["HT-3", "转让", "2023-05-06", "2023-06-06", ""],
      ["HT-4", "转让", "", "2023-06-06", ""],
    ],
    expect: [
      { level: "info", cell: "E3", message: "no-reply" },
      { level: "info", cell: "C4", message: "equal" },
      { level: "info", cell: "E4", message: "no-reply" },
      { level: "error", cell: "C5", message: "blank" },
    ],
    passed: 1,
  },
  {
    name: "what is no service achievement has no completers to be told",
    ledger: [
      [...header, "是否职务成果"],
      ["HT-1", "转让", "", "2023-06-06", "否"],
      ["HT-2", "转让", "", "2023-06-06", ""],
    ],
    expect: [{ level: "error", cell: "C3" }],
    notApplicable: 1,
  },
  {
    name: "without mode, day of notice or day of signing the month cannot be judged",
    ledger: [
      header,
      ["HT-1", "", "2023-05-06", "2023-06-05"],
      ["HT-2", "赠与", "2023-05-06", "2023-06-05"],
      ["HT-3", "转让", "2023-05-06", ""],
      ["HT-4", "转让", "已通知", "2023-06-05"],
      ["HT-5", "转让", "2023-05-06", "六月"],
    ],
    expect: [
      { level: "undetermined", cell: "B2", message: "unknown" },
      { level: "undetermined", cell: "B3", message: "unknown" },
      { level: "undetermined", cell: "D4", message: "unknown" },
      { level: "undetermined", cell: "C5", message: "unknown" },
      { level: "undetermined", cell: "D6", message: "unknown" },
    ],
  },
  {
    name: "without a column for the notice the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-06-06"],
      ["HT-2", "", "2023-06-06"],
    ],
    expect: [],
    skipped: ["notice_on"],
  },
  {
    name: "without a column for the mode, or for the signing, it is skipped as well",
    ledger: [
      ["合同编号", "书面通知完成人日期", "合同签订日期", "受让方"],
      ["HT-1", "2023-05-06", "2023-06-06", "甲公司"],
    ],
    expect: [],
    skipped: ["mode"],
  },
  {
    name: "without a column for the signing a notice cannot be measured",
    ledger: [
      ["合同编号", "转化方式", "书面通知完成人日期"],
      ["HT-1", "转让", "2023-05-06"],
    ],
    expect: [],
    skipped: ["signed_on"],
  },
];
