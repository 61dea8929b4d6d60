import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "定价方式", "价格公示起", "价格公示止", "合同签订日期"];

export const cases: readonly Case[] = [
  {
    name: "signing on the last day of publicity or before is doubtful, the day after is in order",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-23", "2023-05-22"],
      ["HT-2", "转让", "协议", "2023-05-08", "2023-05-23", "2023-05-23"],
      ["HT-3", "转让", "协议", "2023-05-08", "2023-05-23", "2023-05-24"],
    ],
    expect: [
      { level: "warning", cell: "F2", message: "late", reading: "D12", citations: ["条例24.2"] },
      { level: "warning", cell: "F3", message: "same-day", reading: "D12" },
    ],
    passed: 1,
    sides: { "end of the publicity": { before: 2, on: 3, after: 4 } },
  },
  {
    name: "signing before the publicity began is doubtful too",
    ledger: [header, ["HT-1", "转让", "协议", "2023-05-08", "2023-05-23", "2023-04-01"]],
    expect: [{ level: "warning", cell: "F2", message: "late" }],
  },
  {
    name: "how long the publicity was is another check's matter",
    ledger: [header, ["HT-1", "转让", "协议", "2023-05-06", "2023-05-20", "2023-05-21"]],
    expect: [],
    passed: 1,
  },
  {
    name: "a unit that reads publicity and signing in any order is not asked",
    ledger: [header, ["HT-1", "转让", "协议", "2023-05-08", "2023-05-23", "2023-05-10"]],
    settings: { readings: { D12: "b" } },
    expect: [],
    notApplicable: 1,
  },
  {
    name: "months alone are doubtful where the signing may have come first",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-23", "2023年5月"],
      ["HT-2", "转让", "协议", "2023-05-08", "2023-05-23", "2023年6月"],
      ["HT-3", "转让", "协议", "2023-04-08", "2023年5月", "2023-05-24"],
      ["HT-4", "转让", "协议", "2023-05-08", "2023-06-01", "2023年5月"],
    ],
    expect: [
      { level: "warning", cell: "F2", message: "month-only", reading: "D35" },
      { level: "warning", cell: "F4", message: "month-only", reading: "D35" },
      { level: "warning", cell: "F5", message: "late", reading: "D12" },
    ],
    passed: 1,
  },
  {
    name: "once the days were full the contract may be signed, whatever was publicised later",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "定价方式", "合同签订日期"],
        ["HT-1", "转让", "协议", "2023-05-24"],
      ],
      公示: [
        ["公示类型", "合同编号", "公示起", "公示止"],
        ["拟转让", "HT-1", "2023-05-08", "2023-05-23"],
        ["拟转让", "HT-1", "2023-06-08", "2023-06-30"],
      ],
    },
    expect: [],
    passed: 1,
  },
  {
    name: "seven days before the signing and the full days after it are not a publicity before signing",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "定价方式", "合同签订日期"],
        ["HT-1", "转让", "协议", "2023-05-24"],
      ],
      公示: [
        ["公示类型", "合同编号", "公示起", "公示止"],
        ["拟转让", "HT-1", "2023-05-08", "2023-05-15"],
        ["拟转让", "HT-1", "2023-06-08", "2023-06-30"],
      ],
    },
    expect: [{ level: "warning", sheet: "合同", cell: "D2", message: "late" }],
  },
  {
    name: "a period in one cell and a two-row header are compared alike",
    ledger: {
      一: [
        ["合同编号", "转化方式", "定价方式", "价格公示期", "合同签订日期"],
        ["HT-1", "转让", "协议", "2023年5月8日至5月23日", "2023-05-23"],
        ["HT-2", "转让", "协议", "15天", "2023-05-23"],
      ],
      二: [
        ["合同编号", "转化方式", "定价方式", "价格公示", "", "合同签订日期"],
        ["", "", "", "起", "止", ""],
        ["HT-3", "转让", "协议", "2023-05-08", "2023-05-23", "2023-05-23"],
      ],
    },
    expect: [
      { level: "warning", sheet: "一", cell: "E2", message: "same-day" },
      { level: "undetermined", sheet: "一", cell: "D3", message: "unknown" },
      { level: "warning", sheet: "二", cell: "F3", message: "same-day" },
    ],
  },
  {
    name: "a day that is missing, unreadable or reversed leaves the order open",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-23", ""],
      ["HT-2", "转让", "协议", "2023-05-08", "", "2023-06-01"],
      ["HT-3", "转让", "协议", "2023-05-08", "5月23日", "2023-06-01"],
      ["HT-4", "转让", "协议", "2023-05-23", "2023-05-08", "2023-06-01"],
      ["HT-5", "转让", "协议", "2023-05-08", "2023-05-23", "六月"],
    ],
    expect: [
      { level: "undetermined", cell: "F2", message: "unknown" },
      { level: "undetermined", cell: "E3", message: "unknown" },
      { level: "undetermined", cell: "E4", message: "unknown" },
      { level: "undetermined", cell: "E5", message: "unknown" },
      { level: "undetermined", cell: "F6", message: "unknown" },
    ],
  },
  {
    name: "where no publicity is recorded there is nothing to compare, and listing and auction have none",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "", "", "2023-06-01"],
      ["HT-2", "转让", "挂牌交易", "2023-05-08", "2023-06-23", "2023-06-01"],
      ["HT-3", "转让", "拍卖", "2023-05-08", "2023-06-23", "2023-06-01"],
    ],
    expect: [],
    notApplicable: 3,
  },
  {
    name: "without the columns the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "定价方式"],
      ["HT-1", "转让", "协议"],
    ],
    expect: [],
    skipped: ["price_pub_end", "signed_on"],
  },
  {
    name: "without a column for the end of the publicity the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "价格公示起", "合同签订日期"],
      ["HT-1", "转让", "协议", "2023-05-08", "2023-06-01"],
    ],
    expect: [],
    skipped: ["price_pub_end"],
  },
  {
    name: "the words are the ordinance's: a contract of 31 May 2020 is not judged, one of 1 June is",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2020-05-20", "2020-06-10", "2020-05-31"],
      ["HT-2", "转让", "协议", "2020-05-20", "2020-06-10", "2020-06-01"],
    ],
    expect: [{ level: "warning", cell: "F3" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "institutes of every kind are asked, companies are not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "许可",
        "协议",
        "2023-05-08",
        "2023-05-23",
        "2023-05-10",
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "F2" },
      { level: "warning", cell: "F3" },
      { level: "warning", cell: "F4" },
    ],
    notApplicable: 3,
    otherwise: {
      "D32 c": [
        { level: "warning", cell: "F2" },
        { level: "warning", cell: "F3" },
      ],
    },
  },
  {
    name: "without mode or method, and for classified deals, nothing is judged",
    ledger: [
      [...header, "是否涉密"],
      ["HT-1", "", "协议", "2023-05-08", "2023-05-23", "2023-05-10", ""],
      ["HT-2", "转让", "", "2023-05-08", "2023-05-23", "2023-05-10", ""],
      ["HT-3", "转让", "协议", "2023-05-08", "2023-05-23", "2023-05-10", "是"],
    ],
    expect: [
      { level: "undetermined", cell: "B2", message: "mode" },
      { level: "undetermined", cell: "C3", message: "method" },
      { level: "undetermined", cell: "G4", message: "secret" },
    ],
  },
  {
    name: "of two publicities the one before the signing counts once its days are full: fourteen are not, fifteen are",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "定价方式", "合同签订日期"],
        ...["HT-1", "HT-2", "HT-3", "HT-4", "HT-5"].map((no) => [no, "转让", "协议", "2023-05-25"]),
      ],
      公示: [
        ["公示类型", "合同编号", "公示起", "公示止", "发布日期"],
        ["拟转让", "HT-1", "2023-05-08", "2023-05-22", ""],
        ["拟转让", "HT-2", "2023-05-08", "2023-05-23", ""],
        ["拟转让", "HT-3", "2023-05-08", "2023-05-24", ""],
        ["拟转让", "HT-4", "2023-05-08", "2023-05-22", "2023-05-05"],
        ["拟转让", "HT-5", "2023-05-06", "2023-05-21", ""],
        ...["HT-1", "HT-2", "HT-3", "HT-4", "HT-5"].map((no) => ["拟转让", no, "2023-06-08", "2023-06-30", ""]),
      ],
    },
    expect: [{ level: "warning", sheet: "合同", cell: "D2", message: "late" }],
    passed: 4,
    sides: { pricePublicityDays: { below: "合同!2", at: "合同!3", above: "合同!4" } },
    otherwise: {
      "D1 b": [2, 3, 4, 5, 6].map((row) => ({ level: "warning" as const, sheet: "合同", cell: `D${row}` })),
      "D2 b": [],
      "D3 d": [2, 6].map((row) => ({ level: "warning" as const, sheet: "合同", cell: `D${row}` })),
      "D4 a": [2, 5].map((row) => ({ level: "warning" as const, sheet: "合同", cell: `D${row}` })),
    },
  },
];
