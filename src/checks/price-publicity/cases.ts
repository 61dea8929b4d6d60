import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "转化方式", "定价方式", "价格公示起", "价格公示止", "合同签订日期"];

/** One transfer by agreement, publicised from a day through another. */
const publicised = (start: string, end: string, signed = "2023-07-03"): CaseRows => [
  header,
  ["HT-1", "转让", "协议", start, end, signed],
];

const units = ["市属高校院所", "中央在渝高校院所", "公立医院", "国有企业", "中央在渝企业", "民营企业"];

export const cases: readonly Case[] = [
  {
    name: "from 6 to 19 May is short under every reading: fourteen days with the first one counted",
    ledger: publicised("2023-05-06", "2023-05-19"),
    expect: [
      { level: "error", cell: "E2", message: "short", reading: null, citations: ["条例24.2"], dueDate: "2023-05-21" },
    ],
  },
  {
    name: "from 6 to 20 May is doubtful: fifteen days only with the first one counted, to be extended through the 21st",
    ledger: publicised("2023-05-06", "2023-05-20"),
    expect: [{ level: "warning", cell: "E2", message: "doubtful", reading: "D2", dueDate: "2023-05-21" }],
  },
  {
    name: "from 6 to 21 May is long enough, with a reminder that the last day is a Sunday",
    ledger: publicised("2023-05-06", "2023-05-21"),
    expect: [{ level: "info", cell: "E2", message: "rest-day", reading: "D3" }],
    otherwise: {
      "D3 a": [],
      "D3 b": [],
      "D3 d": [{ level: "warning", cell: "E2", message: "doubtful-rest-day", reading: "D3", dueDate: "2023-05-22" }],
    },
  },
  {
    name: "through the next working day there is nothing to remind of",
    ledger: publicised("2023-05-06", "2023-05-22"),
    expect: [],
    passed: 1,
  },
  {
    name: "thirteen, fourteen, fifteen and sixteen days, counted from the day after the start",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-21", "2023-07-03"],
      ["HT-2", "转让", "协议", "2023-05-08", "2023-05-22", "2023-07-03"],
      ["HT-3", "转让", "协议", "2023-05-08", "2023-05-23", "2023-07-03"],
      ["HT-4", "转让", "协议", "2023-05-08", "2023-05-24", "2023-07-03"],
    ],
    expect: [
      { level: "error", cell: "E2", dueDate: "2023-05-23" },
      { level: "warning", cell: "E3", reading: "D2" },
    ],
    passed: 2,
    sides: { pricePublicityDays: { below: 3, at: 4, above: 5 } },
  },
  {
    name: "seven days, as personnel notices have them, are short",
    ledger: publicised("2023-05-08", "2023-05-15"),
    expect: [{ level: "error", cell: "E2", message: "short" }],
  },
  {
    name: "a least publicity is not rolled over: from 15 September 2023 the National Day holiday brings a reminder only",
    ledger: publicised("2023-09-15", "2023-09-30", "2023-10-09"),
    expect: [{ level: "info", cell: "E2", message: "rest-day", reading: "D3" }],
  },
  {
    name: "a Sunday that is worked is no rest day: from 20 December 2025 through 4 January 2026",
    ledger: publicised("2025-12-20", "2026-01-04", "2026-01-05"),
    expect: [],
    passed: 1,
  },
  {
    name: "in a year whose rest days are not loaded fifteen days are still fifteen days",
    ledger: publicised("2027-05-06", "2027-05-21", "2027-06-01"),
    asOf: "2027-12-31",
    expect: [],
    passed: 1,
  },
  {
    name: "choosing the default reading of roll-overs by name changes nothing for a least publicity",
    ledger: publicised("2023-05-06", "2023-05-21"),
    settings: { readings: { D3: "c" } },
    expect: [{ level: "info", cell: "E2", message: "rest-day" }],
  },
  {
    name: "with the first day counted by choice, 8 to 22 May is enough and 8 to 21 May is not",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-22", "2023-07-03"],
      ["HT-2", "转让", "协议", "2023-05-08", "2023-05-21", "2023-07-03"],
    ],
    settings: { readings: { D2: "b" } },
    expect: [{ level: "error", cell: "E3", message: "short" }],
    passed: 1,
  },
  {
    name: "posted before the start, the start is the first day that counts; posted on the start, it does not count",
    ledger: [
      [...header, "价格公示发布日期"],
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-22", "2023-07-03", "2023-05-07"],
      ["HT-2", "转让", "协议", "2023-05-08", "2023-05-21", "2023-07-03", "2023-05-07"],
      ["HT-3", "转让", "协议", "2023-05-08", "2023-05-22", "2023-07-03", "2023-05-08"],
      ["HT-4", "转让", "协议", "2023-05-08", "2023-05-22", "2023-07-03", ""],
    ],
    expect: [
      { level: "error", cell: "E3", message: "short", dueDate: "2023-05-22" },
      { level: "warning", cell: "E4", reading: "D2", dueDate: "2023-05-23" },
      { level: "warning", cell: "E5", reading: "D2" },
    ],
    passed: 1,
  },
  {
    name: "where the start is read as the posting day by choice, an earlier posting does not matter",
    ledger: [
      [...header, "价格公示发布日期"],
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-22", "2023-07-03", "2023-05-07"],
    ],
    settings: { readings: { D4: "a" } },
    expect: [{ level: "warning", cell: "E2", reading: "D2" }],
  },
  {
    name: "where only the posting and the end are recorded, the posting is the start",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "价格公示发布日期", "价格公示止", "合同签订日期"],
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-23", "2023-07-03"],
      ["HT-2", "转让", "协议", "2023-05-08", "2023-05-21", "2023-07-03"],
    ],
    expect: [{ level: "error", cell: "E3", message: "short" }],
    passed: 1,
  },
  {
    name: "a cautious unit counts working days: through 26 May 2023, over the New Year of 2024, over both holidays of 2023",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-05-06", "2023-05-26", "2023-07-03"],
      ["HT-2", "转让", "协议", "2023-05-06", "2023-05-25", "2023-07-03"],
      ["HT-3", "转让", "协议", "2023-09-15", "2023-10-12", "2023-11-01"],
      ["HT-4", "转让", "协议", "2023-09-15", "2023-10-11", "2023-11-01"],
      ["HT-5", "转让", "协议", "2024-01-26", "2024-02-21", "2024-03-01"],
      ["HT-6", "转让", "协议", "2024-01-26", "2024-02-20", "2024-03-01"],
      ["HT-7", "转让", "协议", "2026-02-05", "2026-03-04", "2026-04-01"],
      ["HT-8", "转让", "协议", "2026-02-05", "2026-03-03", "2026-04-01"],
    ],
    settings: { readings: { D1: "b" } },
    asOf: "2026-11-22",
    expect: [
      { level: "warning", cell: "E3", message: "doubtful-workdays", reading: "D1", dueDate: "2023-05-26" },
      { level: "warning", cell: "E5", message: "doubtful-workdays", reading: "D1", dueDate: "2023-10-12" },
      { level: "warning", cell: "E7", message: "doubtful-workdays", reading: "D1", dueDate: "2024-02-21" },
      { level: "warning", cell: "E9", message: "doubtful-workdays", reading: "D1", dueDate: "2026-03-04" },
    ],
    passed: 4,
  },
  {
    name: "working days of a year that is not loaded are not guessed",
    ledger: publicised("2027-05-06", "2027-05-26", "2027-06-01"),
    settings: { readings: { D1: "b" } },
    expect: [{ level: "undetermined", cell: "E2", message: "rest-days-unknown" }],
  },
  {
    name: "a publicity that is not recorded is not compliant, found at the end of its empty period",
    ledger: publicised("", ""),
    expect: [{ level: "error", cell: "E2", message: "not-recorded", reading: null, citations: ["条例24.2"] }],
  },
  {
    name: "of what is only half recorded the length cannot be told, and the empty cell is named",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-05-08", "", "2023-07-03"],
      ["HT-2", "转让", "协议", "", "2023-05-23", "2023-07-03"],
    ],
    expect: [
      { level: "undetermined", cell: "E2", message: "incomplete" },
      { level: "undetermined", cell: "D3", message: "incomplete" },
    ],
  },
  {
    name: "days that cannot be read and ends before their start are not judged, and the cell to correct is named",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-13-01", "2023-05-23", "2023-07-03"],
      ["HT-2", "转让", "协议", "2023-05-08", "5月23日", "2023-07-03"],
      ["HT-3", "转让", "协议", "2023-05-23", "2023-05-08", "2023-07-03"],
    ],
    expect: [
      { level: "undetermined", cell: "D2", message: "unreadable" },
      { level: "undetermined", cell: "E3", message: "unreadable" },
      { level: "undetermined", cell: "E4", message: "unreadable" },
    ],
  },
  {
    name: "without columns for the publicity the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "合同签订日期"],
      ["HT-1", "转让", "协议", "2023-07-03"],
    ],
    expect: [],
    skipped: ["price_pub_start", "price_pub_end"],
  },
  {
    name: "without the pricing method it is not known whether a publicity is due, and all missing columns are named",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-07-03"],
    ],
    expect: [],
    skipped: ["price_method", "price_pub_start", "price_pub_end"],
  },
  {
    name: "a start without a column for the end cannot be measured",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "价格公示起", "合同签订日期"],
      ["HT-1", "转让", "协议", "2023-05-08", "2023-07-03"],
    ],
    expect: [],
    skipped: ["price_pub_end"],
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023年5月", "2023年6月", "2023-07-03"],
      ["HT-2", "转让", "协议", "2023年4月", "2023年6月", "2023-07-03"],
      ["HT-3", "转让", "协议", "2023年5月", "2023-05-15", "2023-07-03"],
      ["HT-4", "转让", "协议", "2023-05-31", "2023年6月", "2023-07-03"],
      ["HT-5", "转让", "协议", "2023-06-16", "2023年6月", "2023-07-03"],
    ],
    expect: [
      { level: "warning", cell: "E2", message: "doubtful-month", reading: "D35" },
      { level: "warning", cell: "E4", message: "doubtful-month", reading: "D35" },
      { level: "warning", cell: "E5", message: "doubtful-month", reading: "D35" },
      { level: "warning", cell: "E6", message: "doubtful-month", reading: "D35" },
    ],
    passed: 1,
  },
  {
    name: "too short at both extremes of a month is not compliant",
    ledger: publicised("2023年5月", "2023-05-14"),
    expect: [{ level: "error", cell: "E2", message: "short-month" }],
  },
  {
    name: "a period in one cell is read from its text, and a number of days is no period",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "价格公示期", "合同签订日期"],
      ["HT-1", "转让", "协议", "2023年5月6日至5月20日", "2023-07-03"],
      ["HT-2", "转让", "协议", "2023.5.8-5.23", "2023-07-03"],
      ["HT-3", "转让", "协议", "2023年5月8日—21日", "2023-07-03"],
      ["HT-4", "转让", "协议", "15天", "2023-07-03"],
      ["HT-5", "转让", "协议", "15个工作日", "2023-07-03"],
      ["HT-6", "转让", "协议", "2023.12.25-1.10", "2024-02-01"],
      ["HT-7", "转让", "协议", "", "2023-07-03"],
    ],
    expect: [
      { level: "warning", cell: "D2", message: "doubtful", reading: "D2" },
      { level: "error", cell: "D4", message: "short" },
      { level: "undetermined", cell: "D5", message: "words" },
      { level: "undetermined", cell: "D6", message: "words" },
      { level: "error", cell: "D8", message: "not-recorded" },
    ],
    passed: 2,
  },
  {
    name: "a two-row header 价格公示 over 起 and 止 is one period",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "价格公示", "", "合同签订日期"],
      ["", "", "", "起", "止", ""],
      ["HT-1", "转让", "协议", "2023-05-06", "2023-05-19", "2023-07-03"],
      ["HT-2", "转让", "协议", "2023-05-08", "2023-05-23", "2023-07-03"],
    ],
    expect: [{ level: "error", cell: "E3", message: "short" }],
    passed: 1,
  },
  {
    name: "bare columns 公示起 and 公示止 in a contracts ledger are the publicity of the price",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "公示起始日期", "公示截止日期", "合同签订日期"],
      ["HT-1", "转让", "协议", "2023-05-06", "2023-05-19", "2023-07-03"],
    ],
    expect: [{ level: "error", cell: "E2", message: "short" }],
  },
  {
    name: "a publicity sheet is joined by contract number, by achievement and by the achievement in its title",
    ledger: {
      合同: [
        ["合同编号", "成果名称", "转化方式", "定价方式", "合同签订日期"],
        ["HT-1", "一种齿轮箱", "转让", "协议", "2023-07-03"],
        ["HT-2", "一种减速器", "许可", "协议", "2023-07-03"],
        ["HT-3", "一种联轴器", "作价投资", "协议", "2023-07-03"],
        ["HT-4", "一种离合器", "转让", "协议", "2023-07-03"],
      ],
      公示: [
        ["公示类型", "合同编号", "成果名称", "公示标题", "公示起", "公示止"],
        ["拟转让", "HT-1", "", "", "2023-05-08", "2023-05-23"],
        ["拟许可", "", "一种减速器", "", "2023-05-08", "2023-05-22"],
        ["作价", "", "", "关于“一种联轴器”拟作价投资的公示", "2023-05-08", "2023-05-21"],
        ["奖励", "HT-4", "", "", "2023-08-01", "2023-08-16"],
      ],
    },
    expect: [
      { level: "warning", sheet: "公示", cell: "F3", message: "doubtful" },
      { level: "error", sheet: "公示", cell: "F4", message: "short" },
      { level: "error", sheet: "合同", cell: "A5", message: "not-recorded" },
    ],
    passed: 1,
  },
  {
    name: "what a publicity sheet lists as publicity of prices was priced by agreement, with no column for the method",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期"],
        ["HT-1", "转让", "2023-07-03"],
      ],
      公示: [
        ["公示类型", "合同编号", "公示起", "公示止"],
        ["拟转让", "HT-1", "2023-05-08", "2023-05-21"],
      ],
    },
    expect: [{ level: "error", sheet: "公示", cell: "D2", message: "short" }],
  },
  {
    name: "a price that was publicised anew counts with its longest publicity",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "定价方式", "合同签订日期"],
        ["HT-1", "转让", "协议", "2023-07-03"],
        ["HT-2", "转让", "协议", "2023-07-03"],
        ["HT-3", "转让", "协议", "2023-07-03"],
      ],
      公示: [
        ["公示类型", "合同编号", "公示起", "公示止"],
        ["拟转让", "HT-1", "2023-05-08", "2023-05-15"],
        ["拟转让", "HT-1", "2023-05-16", "2023-05-31"],
        ["拟转让", "HT-2", "2023-05-08", "2023-05-15"],
        ["拟转让", "HT-2", "2023-05-16", "2023-05-30"],
        ["拟转让", "HT-3", "2023-05-08", "2023-05-15"],
        ["拟转让", "HT-3", "2023-05-16", "2023-05-23"],
      ],
    },
    expect: [
      { level: "warning", sheet: "公示", cell: "D5", reading: "D2" },
      { level: "error", sheet: "公示", cell: "D6" },
    ],
    passed: 1,
  },
  {
    name: "listing and auction need no publicity, and neither do own use, joint use and service contracts",
    ledger: [
      header,
      ["HT-1", "转让", "挂牌交易", "", "", "2023-07-03"],
      ["HT-2", "转让", "拍卖", "2023-05-08", "2023-05-10", "2023-07-03"],
      ["HT-3", "自行实施", "协议", "", "", "2023-07-03"],
      ["HT-4", "合作实施", "协议", "", "", "2023-07-03"],
      ["HT-5", "技术服务", "协议", "", "", "2023-07-03"],
      ["HT-6", "技术开发", "协议", "", "", "2023-07-03"],
    ],
    expect: [],
    notApplicable: 6,
  },
  {
    name: "transfers, licences and investments in kind are publicised alike",
    ledger: [
      header,
      ["HT-1", "专利权转让", "协议定价", "", "", "2023-07-03"],
      ["HT-2", "独占许可", "协商定价", "", "", "2023-07-03"],
      ["HT-3", "作价入股", "协议", "", "", "2023-07-03"],
    ],
    expect: [
      { level: "error", cell: "E2" },
      { level: "error", cell: "E3" },
      { level: "error", cell: "E4" },
    ],
  },
  {
    name: "without mode or method it cannot be told whether a publicity is due",
    ledger: [
      header,
      ["HT-1", "", "协议", "2023-05-08", "2023-05-15", "2023-07-03"],
      ["HT-2", "转让", "", "2023-05-08", "2023-05-15", "2023-07-03"],
      ["HT-3", "转让", "评估", "2023-05-08", "2023-05-15", "2023-07-03"],
    ],
    expect: [
      { level: "undetermined", cell: "B2", message: "mode" },
      { level: "undetermined", cell: "C3", message: "method" },
      { level: "undetermined", cell: "C4", message: "method" },
    ],
  },
  {
    name: "classified deals follow secrecy rules and are not judged; public ones are",
    ledger: [
      [...header, "是否涉密"],
      ["HT-1", "转让", "协议", "", "", "2023-07-03", "是"],
      ["HT-2", "转让", "协议", "", "", "2023-07-03", "否"],
      ["HT-3", "转让", "协议", "", "", "2023-07-03", ""],
    ],
    expect: [
      { level: "undetermined", cell: "G2", message: "secret", reading: "D44" },
      { level: "error", cell: "E3" },
      { level: "error", cell: "E4" },
    ],
  },
  {
    name: "a contract before the ordinance owes a publicity, but no number of days; before the amended law, none",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2020-05-08", "2020-05-15", "2020-05-31"],
      ["HT-2", "转让", "协议", "2020-05-08", "2020-05-15", "2020-06-01"],
      ["HT-3", "转让", "协议", "", "", "2020-05-31"],
      ["HT-4", "转让", "协议", "", "", "2020-06-01"],
      ["HT-5", "转让", "协议", "", "", "2015-10-01"],
      ["HT-6", "转让", "协议", "", "", "2015-09-30"],
    ],
    expect: [
      { level: "error", cell: "E3", message: "short", citations: ["条例24.2"] },
      { level: "error", cell: "E4", message: "not-recorded-national", citations: ["促转法18"] },
      { level: "error", cell: "E5", message: "not-recorded", citations: ["条例24.2"] },
      { level: "error", cell: "E6", message: "not-recorded-national", citations: ["促转法18"] },
    ],
    passed: 1,
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 }, 促转法: { before: 7, on: 6 } },
  },
  {
    name: "too few days: central institutes are bound by reference, hospitals in doubt, companies not at all",
    ledger: [
      [...header, "单位类型"],
      ...units.map((unit, index) => [`HT-${index}`, "转让", "协议", "2023-05-08", "2023-05-21", "2023-07-03", unit]),
    ],
    expect: [
      { level: "error", cell: "E2", reading: null },
      { level: "warning", cell: "E3", message: "short", reading: "D29" },
      { level: "warning", cell: "E4", message: "short", reading: "D32" },
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
    },
  },
  {
    name: "no publicity at all: national law says the same for central institutes",
    ledger: [
      [...header, "单位类型"],
      ...units.map((unit, index) => [`HT-${index}`, "转让", "协议", "", "", "2023-07-03", unit]),
    ],
    expect: [
      { level: "error", cell: "E2", message: "not-recorded", reading: null, citations: ["条例24.2"] },
      {
        level: "error",
        cell: "E3",
        message: "not-recorded-central",
        reading: null,
        citations: ["条例24.2", "促转法18"],
      },
      { level: "warning", cell: "E4", reading: "D32" },
    ],
    notApplicable: 3,
  },
  {
    name: "the chosen readings of central institutes and hospitals are followed",
    ledger: [
      [...header, "单位类型"],
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-21", "2023-07-03", "部属高校"],
      ["HT-2", "转让", "协议", "2023-05-08", "2023-05-21", "2023-07-03", "公立医院"],
    ],
    settings: { readings: { D29: "b", D32: "c" } },
    expect: [{ level: "error", cell: "E2", reading: null }],
    notApplicable: 1,
  },
  {
    name: "before anything is signed a publicity that is not recorded is a reminder; money received tells of a signing",
    ledger: [
      [...header, "到账日期", "到账金额"],
      ["HT-1", "转让", "协议", "", "", "", "", ""],
      ["HT-2", "转让", "协议", "", "", "", "2023-07-03", 1_000_000],
      ["HT-3", "转让", "协议", "", "", "2023-07-03", "", ""],
    ],
    expect: [
      { level: "info", cell: "E2", message: "before-signing" },
      { level: "error", cell: "E3", message: "not-recorded" },
      { level: "error", cell: "E4", message: "not-recorded" },
    ],
  },
  {
    name: "by the reading that statutory holidays alone move a last day, those are told and a mere Sunday is not",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-09-15", "2023-09-30", "2023-11-01"],
      ["HT-2", "转让", "协议", "2023-05-06", "2023-05-21", "2023-07-03"],
    ],
    settings: { readings: { D3: "b" } },
    expect: [{ level: "info", cell: "E2", message: "rest-day", reading: "D3" }],
    passed: 1,
  },
  {
    name: "by the reading that a publicity moves too it runs through the next working day, after the whole holiday",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-09-15", "2023-10-06", "2023-11-01"],
      ["HT-2", "转让", "协议", "2023-09-15", "2023-10-07", "2023-11-01"],
      ["HT-3", "转让", "协议", "2023-05-06", "2023-05-22", "2023-07-03"],
    ],
    settings: { readings: { D3: "d" } },
    expect: [{ level: "warning", cell: "E2", message: "doubtful-rest-day", reading: "D3", dueDate: "2023-10-07" }],
    passed: 2,
  },
];
