import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "奖励总额", "发放日期", "奖励公示起", "奖励公示止"];

/** A reward of 100 000 元 with its payment and its publicity. */
const rewarded = (number: string, paid: string, start: string, end: string) => [
  number,
  "转让",
  100000,
  paid,
  start,
  end,
];

const units = ["市属高校院所", "中央在渝高校院所", "公立医院", "国有企业", "中央在渝企业", "民营企业"];

export const cases: readonly Case[] = [
  {
    name: "thirteen days are short, fourteen doubtful, fifteen and more enough, counted from the day after the start",
    ledger: [
      header,
      rewarded("HT-1", "2023-07-03", "2023-05-08", "2023-05-21"),
      rewarded("HT-2", "2023-07-03", "2023-05-08", "2023-05-22"),
      rewarded("HT-3", "2023-07-03", "2023-05-08", "2023-05-23"),
      rewarded("HT-4", "2023-07-03", "2023-05-08", "2023-05-24"),
    ],
    expect: [
      {
        level: "error",
        cell: "F2",
        message: "short",
        reading: null,
        citations: ["条例34.3"],
        dueDate: "2023-05-23",
      },
      { level: "warning", cell: "F3", message: "doubtful", reading: "D2" },
    ],
    passed: 2,
    sides: { rewardPublicityDays: { below: 3, at: 4, above: 5 } },
    otherwise: { "D2 b": [{ level: "error", cell: "F2", message: "short", dueDate: "2023-05-22" }] },
  },
  {
    name: "from 6 May 2023: the 19th is short, the 20th doubtful, the 21st a Sunday, the 22nd in order",
    ledger: [
      header,
      rewarded("HT-1", "2023-07-03", "2023-05-06", "2023-05-19"),
      rewarded("HT-2", "2023-07-03", "2023-05-06", "2023-05-20"),
      rewarded("HT-3", "2023-07-03", "2023-05-06", "2023-05-21"),
      rewarded("HT-4", "2023-07-03", "2023-05-06", "2023-05-22"),
    ],
    expect: [
      { level: "error", cell: "F2", dueDate: "2023-05-21" },
      { level: "warning", cell: "F3", reading: "D2" },
      { level: "info", cell: "F4", message: "rest-day", reading: "D3" },
    ],
    passed: 1,
    otherwise: {
      "D3 a": [
        { level: "error", cell: "F2" },
        { level: "warning", cell: "F3", reading: "D2" },
      ],
      "D3 b": [
        { level: "error", cell: "F2" },
        { level: "warning", cell: "F3", reading: "D2" },
      ],
      "D3 d": [
        { level: "error", cell: "F2" },
        { level: "warning", cell: "F3", reading: "D2" },
        { level: "warning", cell: "F4", message: "doubtful-rest-day", reading: "D3", dueDate: "2023-05-22" },
      ],
    },
  },
  {
    name: "a publicity that ends after the payment or on its day is a reminder, for the text does not say which comes first",
    ledger: [
      header,
      rewarded("HT-1", "2023-05-22", "2023-05-08", "2023-05-23"),
      rewarded("HT-2", "2023-05-23", "2023-05-08", "2023-05-23"),
      rewarded("HT-3", "2023-05-24", "2023-05-08", "2023-05-23"),
      rewarded("HT-4", "2023-04-01", "2023-05-08", "2023-05-23"),
    ],
    expect: [
      { level: "info", cell: "F2", message: "after-payment", reading: "D39" },
      { level: "info", cell: "F3", message: "after-payment", reading: "D39" },
      { level: "info", cell: "F5", message: "after-payment", reading: "D39" },
    ],
    passed: 1,
    sides: { "end of the publicity": { before: 2, on: 3, after: 4 } },
    otherwise: {
      "D39 b": [2, 3, 5].map((row) => ({
        level: "warning" as const,
        cell: `F${row}`,
        message: "paid-first",
        reading: "D39",
      })),
    },
  },
  {
    name: "a reward that was paid and not publicised is not compliant; one that is not paid yet owes nothing yet",
    ledger: [header, rewarded("HT-1", "2023-07-03", "", ""), rewarded("HT-2", "", "", "")],
    expect: [{ level: "error", cell: "F2", message: "not-recorded", reading: null, citations: ["条例34.3"] }],
    notApplicable: 1,
  },
  {
    name: "a publicity before any payment is judged by its days",
    ledger: [
      header,
      rewarded("HT-1", "", "2023-05-08", "2023-05-21"),
      rewarded("HT-2", "", "2023-05-08", "2023-05-23"),
    ],
    expect: [{ level: "error", cell: "F2", message: "short" }],
    passed: 1,
  },
  {
    name: "shares given as a reward are publicised too",
    ledger: [
      ["合同编号", "转化方式", "奖励股权比例", "奖励股权登记日期", "奖励公示起", "奖励公示止"],
      ["HT-1", "作价投资", "17.5%", "2023-07-03", "", ""],
      ["HT-2", "作价投资", "17.5%", "", "", ""],
    ],
    expect: [{ level: "error", cell: "F2", message: "not-recorded" }],
    notApplicable: 1,
  },
  {
    name: "the text names every holder, the penalties institutes only: too few days by type of unit",
    ledger: [
      [...header, "单位类型"],
      ...units.map((unit, index) => [...rewarded(`HT-${index}`, "2023-07-03", "2023-05-08", "2023-05-21"), unit]),
    ],
    expect: [
      { level: "error", cell: "F2", reading: null },
      { level: "warning", cell: "F3", reading: "D29" },
      { level: "warning", cell: "F4", reading: "D32" },
      { level: "warning", cell: "F5", reading: "D40" },
      { level: "warning", cell: "F6", reading: "D40" },
      { level: "warning", cell: "F7", reading: "D40" },
    ],
    otherwise: {
      "D29 b": [
        ...[2, 3].map((row) => ({ level: "error" as const, cell: `F${row}`, reading: null })),
        { level: "warning", cell: "F4", reading: "D32" },
        ...[5, 6, 7].map((row) => ({ level: "warning" as const, cell: `F${row}`, reading: "D40" })),
      ],
      "D32 b": [
        { level: "error", cell: "F2", reading: null },
        { level: "warning", cell: "F3", reading: "D29" },
        { level: "error", cell: "F4", reading: null },
        ...[5, 6, 7].map((row) => ({ level: "warning" as const, cell: `F${row}`, reading: "D40" })),
      ],
      "D32 c": [
        { level: "error", cell: "F2", reading: null },
        { level: "warning", cell: "F3", reading: "D29" },
        ...[4, 5, 6, 7].map((row) => ({ level: "warning" as const, cell: `F${row}`, reading: "D40" })),
      ],
      "D40 b": [
        { level: "error", cell: "F2", reading: null },
        { level: "warning", cell: "F3", reading: "D29" },
        { level: "warning", cell: "F4", reading: "D32" },
      ],
    },
  },
  {
    name: "nothing recorded after payment, by type of unit",
    ledger: [
      [...header, "单位类型"],
      ...units.map((unit, index) => [...rewarded(`HT-${index}`, "2023-07-03", "", ""), unit]),
    ],
    expect: [
      { level: "error", cell: "F2", reading: null },
      { level: "warning", cell: "F3", reading: "D29" },
      { level: "warning", cell: "F4", reading: "D32" },
      { level: "warning", cell: "F5", reading: "D40" },
      { level: "warning", cell: "F6", reading: "D40" },
      { level: "warning", cell: "F7", reading: "D40" },
    ],
  },
  {
    name: "a payment of 31 May 2020 is before the ordinance, one of 1 June is not, whenever the contract was signed",
    ledger: [
      [...header, "合同签订日期"],
      [...rewarded("HT-1", "2020-05-31", "", ""), "2019-07-03"],
      [...rewarded("HT-2", "2020-06-01", "", ""), "2019-07-03"],
    ],
    expect: [{ level: "error", cell: "F3", message: "not-recorded" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "of payments before and after the ordinance the later one is to be publicised",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期"],
        ["HT-1", "转让", "2019-07-03"],
      ],
      发放: [
        ["合同编号", "姓名", "奖励金额", "发放日期", "奖励公示起", "奖励公示止"],
        ["HT-1", "张三", 10000, "2019-12-02", "", ""],
        ["HT-1", "张三", 10000, "2020-12-01", "", ""],
      ],
    },
    expect: [{ level: "error", sheet: "发放", cell: "F2", message: "not-recorded" }],
  },
  {
    name: "every mode of conversion is concerned; rewards for service contracts and other achievements are not",
    ledger: [
      [...header, "是否职务成果"],
      ["HT-1", "许可", 100000, "2023-07-03", "", "", "是"],
      ["HT-2", "作价投资", 100000, "2023-07-03", "", "", "是"],
      ["HT-3", "合作实施", 100000, "2023-07-03", "", "", "是"],
      ["HT-4", "自行实施", 100000, "2023-07-03", "", "", "是"],
      ["HT-5", "技术服务", 100000, "2023-07-03", "", "", "是"],
      ["HT-6", "转让", 100000, "2023-07-03", "", "", "否"],
    ],
    expect: [
      { level: "error", cell: "F2" },
      { level: "error", cell: "F3" },
      { level: "error", cell: "F4" },
      { level: "error", cell: "F5" },
    ],
    notApplicable: 2,
  },
  {
    name: "one publicity that is written down for every person is found once, and a blank on the same payday means as above",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期"],
        ["HT-1", "转让", "2023-03-01"],
        ["HT-2", "转让", "2023-03-01"],
      ],
      发放: [
        ["合同编号", "姓名", "奖励金额", "发放日期", "奖励公示起", "奖励公示止"],
        ["HT-1", "张三", 10000, "2023-07-03", "2023-05-08", "2023-05-21"],
        ["HT-1", "李四", 10000, "2023-07-03", "2023-05-08", "2023-05-21"],
        ["HT-2", "张三", 10000, "2023-07-03", "2023-05-08", "2023-05-23"],
        ["HT-2", "李四", 10000, "2023-07-03", "", ""],
      ],
    },
    expect: [{ level: "error", sheet: "发放", cell: "F2", message: "short" }],
    passed: 1,
  },
  {
    name: "each instalment has its own publicity, and a later payment without one is doubtful",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "合同签订日期"],
        ["HT-1", "转让", "2023-03-01"],
        ["HT-2", "转让", "2023-03-01"],
      ],
      发放: [
        ["合同编号", "姓名", "奖励金额", "发放日期", "奖励公示起", "奖励公示止"],
        ["HT-1", "张三", 10000, "2023-07-03", "2023-05-08", "2023-05-23"],
        ["HT-1", "张三", 10000, "2024-07-03", "2024-05-06", "2024-05-21"],
        ["HT-2", "张三", 10000, "2023-07-03", "2023-05-08", "2023-05-23"],
        ["HT-2", "张三", 10000, "2024-07-03", "", ""],
      ],
    },
    expect: [{ level: "warning", sheet: "发放", cell: "F5", message: "not-recorded-payment" }],
    passed: 3,
  },
  {
    name: "a publicity sheet is joined by contract number, by achievement and by the achievement in its title",
    ledger: {
      合同: [
        ["合同编号", "成果名称", "转化方式", "奖励总额", "发放日期", "合同签订日期"],
        ["HT-1", "一种齿轮箱", "转让", 100000, "2023-07-03", "2023-03-01"],
        ["HT-2", "一种减速器", "许可", 100000, "2023-07-03", "2023-03-01"],
        ["HT-3", "一种联轴器", "转让", 100000, "2023-07-03", "2023-03-01"],
        ["HT-4", "一种离合器", "转让", 100000, "2023-07-03", "2023-03-01"],
      ],
      公示: [
        ["公示类型", "合同编号", "成果名称", "公示标题", "公示起", "公示止"],
        ["奖励", "HT-1", "", "", "2023-05-08", "2023-05-23"],
        ["收益分配", "", "一种减速器", "", "2023-05-08", "2023-05-22"],
        ["奖酬公示", "", "", "关于“一种联轴器”转让收益分配的公示", "2023-05-08", "2023-05-21"],
        ["拟转让", "HT-4", "", "", "2023-01-03", "2023-01-31"],
      ],
    },
    expect: [
      { level: "warning", sheet: "公示", cell: "F3", reading: "D2" },
      { level: "error", sheet: "公示", cell: "F4", message: "short" },
      { level: "error", sheet: "合同", cell: "E5", message: "not-recorded" },
    ],
    passed: 1,
  },
  {
    name: "a period in one cell, and a two-row header, are read",
    ledger: {
      一: [
        ["合同编号", "转化方式", "奖励总额", "发放日期", "奖励公示期"],
        ["HT-1", "转让", 100000, "2023-07-03", "2023年5月6日至5月20日"],
        ["HT-2", "转让", 100000, "2023-07-03", "15天"],
      ],
      二: [
        ["合同编号", "转化方式", "奖励总额", "发放日期", "奖励公示", ""],
        ["", "", "", "", "起", "止"],
        ["HT-3", "转让", 100000, "2023-07-03", "2023-05-08", "2023-05-21"],
      ],
    },
    expect: [
      { level: "warning", sheet: "一", cell: "E2", reading: "D2" },
      { level: "undetermined", sheet: "一", cell: "E3", message: "words" },
      { level: "error", sheet: "二", cell: "F3", message: "short" },
    ],
  },
  {
    name: "months alone are judged at both extremes",
    ledger: [
      header,
      rewarded("HT-1", "2023-07-03", "2023年5月", "2023年6月"),
      rewarded("HT-2", "2023-07-03", "2023年4月", "2023年6月"),
      rewarded("HT-3", "2023-07-03", "2023年5月", "2023-05-14"),
    ],
    expect: [
      { level: "warning", cell: "F2", message: "doubtful-month", reading: "D35" },
      { level: "error", cell: "F4", message: "short-month" },
    ],
    passed: 1,
  },
  {
    name: "what is half recorded, unreadable or reversed is not judged, and the cell to correct is named",
    ledger: [
      header,
      rewarded("HT-1", "2023-07-03", "2023-05-08", ""),
      rewarded("HT-2", "2023-07-03", "", "2023-05-23"),
      rewarded("HT-3", "2023-07-03", "2023-02-30", "2023-05-23"),
      rewarded("HT-4", "2023-07-03", "2023-05-23", "2023-05-08"),
    ],
    expect: [
      { level: "undetermined", cell: "F2", message: "incomplete" },
      { level: "undetermined", cell: "E3", message: "incomplete" },
      { level: "undetermined", cell: "E4", message: "unreadable" },
      { level: "undetermined", cell: "F5", message: "unreadable" },
    ],
  },
  {
    name: "whether a reward was paid on a day that cannot be read is not known",
    ledger: [header, rewarded("HT-1", "已发", "", "")],
    expect: [{ level: "undetermined", cell: "D2", message: "payment-unreadable" }],
  },
  {
    name: "without columns for the publicity, or for the payment where none is recorded, the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "奖励总额", "发放日期"],
      ["HT-1", "转让", 100000, "2023-07-03"],
    ],
    expect: [],
    skipped: ["reward_pub_start", "reward_pub_end"],
  },
  {
    name: "without a column for the payment it is not known whether a publicity is due",
    ledger: [
      ["合同编号", "转化方式", "奖励总额", "奖励公示起", "奖励公示止"],
      ["HT-1", "转让", 100000, "", ""],
    ],
    expect: [],
    skipped: ["paid_on"],
  },
  {
    name: "classified deals follow secrecy rules and are not judged",
    ledger: [
      [...header, "是否涉密"],
      [...rewarded("HT-1", "2023-07-03", "", ""), "是"],
    ],
    expect: [{ level: "undetermined", cell: "G2", message: "secret", reading: "D44" }],
  },
  {
    name: "a cautious unit counts working days, and does not guess those of a year that is not loaded",
    ledger: [
      header,
      rewarded("HT-1", "2023-07-03", "2023-05-06", "2023-05-26"),
      rewarded("HT-2", "2023-07-03", "2023-05-06", "2023-05-25"),
      rewarded("HT-3", "2027-07-05", "2027-05-06", "2027-05-26"),
    ],
    settings: { readings: { D1: "b" } },
    expect: [
      { level: "warning", cell: "F3", message: "doubtful-workdays", reading: "D1", dueDate: "2023-05-26" },
      { level: "undetermined", cell: "F4", message: "rest-days-unknown" },
    ],
    passed: 1,
  },
  {
    name: "a publicity in a department alone is doubtful, however long",
    ledger: {
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ...["HT-1", "HT-2", "HT-3", "HT-4", "HT-5"].map((no) => [no, "张三", 100_000, "2023-07-03"]),
      ],
      奖励公示: [
        ["合同编号", "公示类型", "公示起", "公示止", "公示地点"],
        ["HT-1", "奖励", "2023-05-08", "2023-05-23", "机械学院公告栏"],
        ["HT-2", "奖励", "2023-05-08", "2023-05-23", "机械学院公告栏、学校官网"],
        ["HT-3", "奖励", "2023-05-08", "2023-05-23", "办公系统"],
        ["HT-4", "奖励", "2023-05-08", "2023-05-23", ""],
        ["HT-5", "奖励", "2023-05-08", "2023-05-21", "课题组内"],
      ],
    },
    expect: [
      { level: "warning", sheet: "奖励公示", cell: "E2", message: "department-only", reading: "D39" },
      { level: "error", sheet: "奖励公示", cell: "D6", message: "short" },
    ],
    passed: 3,
  },
  {
    name: "posted before the start, the start is the first day that counts, unless it is read as the posting",
    ledger: [
      [...header, "奖励公示发布日期"],
      [...rewarded("HT-1", "2023-07-03", "2023-05-08", "2023-05-22"), "2023-05-05"],
    ],
    expect: [],
    passed: 1,
    otherwise: { "D4 a": [{ level: "warning", cell: "F2", message: "doubtful", reading: "D2" }] },
  },
];
