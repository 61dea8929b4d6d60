import type { Case } from "../case.ts";

const header = [
  "合同编号",
  "转化方式",
  "定价方式",
  "价格公示起",
  "价格公示止",
  "是否含成果名称",
  "是否含拟转让价格",
  "是否含受让方",
  "合同签订日期",
];

/** A contract of July 2023 whose publicity gave these items. */
const disclosed = (number: string, name: string, price: string, buyer: string) => [
  number,
  "转让",
  "协议",
  "2023-05-08",
  "2023-05-23",
  name,
  price,
  buyer,
  "2023-07-03",
];

export const cases: readonly Case[] = [
  {
    name: "a notice with name, proposed price and transferee is complete, however yes is written",
    ledger: [
      header,
      disclosed("HT-1", "是", "是", "是"),
      disclosed("HT-2", "√", "√", "√"),
      disclosed("HT-3", "有", "Y", "1"),
    ],
    expect: [],
    passed: 3,
  },
  {
    name: "a notice that leaves out any of the three is not compliant, found at the first item left out",
    ledger: [
      header,
      disclosed("HT-1", "是", "是", "否"),
      disclosed("HT-2", "否", "是", "是"),
      disclosed("HT-3", "是", "×", "×"),
    ],
    expect: [
      { level: "error", cell: "H2", message: "missing", reading: null, citations: ["条例24.2"] },
      { level: "error", cell: "F3", message: "missing" },
      { level: "error", cell: "G4", message: "missing" },
    ],
  },
  {
    name: "what the ledger leaves open of a recorded publicity is not compliant, and asked for as not recorded",
    ledger: [header, disclosed("HT-1", "是", "", "是"), disclosed("HT-2", "", "", "")],
    expect: [
      { level: "error", cell: "G2", message: "blank" },
      { level: "error", cell: "F3", message: "blank" },
    ],
  },
  {
    name: "an item denied is named before an item left blank",
    ledger: [header, disclosed("HT-1", "", "是", "否")],
    expect: [{ level: "error", cell: "H2", message: "missing" }],
  },
  {
    name: "words that are neither yes nor no are not judged",
    ledger: [header, disclosed("HT-1", "是", "部分", "是")],
    expect: [{ level: "undetermined", cell: "G2", message: "unreadable" }],
  },
  {
    name: "where no publicity is recorded at all there are no contents to ask for",
    ledger: [header, ["HT-1", "转让", "协议", "", "", "", "", "", "2023-07-03"]],
    expect: [],
    notApplicable: 1,
  },
  {
    name: "in a ledger without the days of publicity a blank item is asked for",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "是否含成果名称", "是否含拟转让价格", "是否含受让方", "合同签订日期"],
      ["HT-1", "转让", "协议", "", "", "", "2023-07-03"],
    ],
    expect: [{ level: "error", cell: "D2", message: "blank" }],
  },
  {
    name: "a column that the ledger lacks is not judged, the others are",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "是否含成果名称", "是否含拟转让价格", "合同签订日期"],
      ["HT-1", "转让", "协议", "是", "是", "2023-07-03"],
      ["HT-2", "转让", "协议", "是", "否", "2023-07-03"],
    ],
    expect: [{ level: "error", cell: "E3", message: "missing" }],
    passed: 1,
  },
  {
    name: "without any of the columns the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "价格公示起", "价格公示止", "合同签订日期"],
      ["HT-1", "转让", "协议", "2023-05-08", "2023-05-23", "2023-07-03"],
    ],
    expect: [],
    skipped: ["c_name", "c_price", "c_buyer"],
  },
  {
    name: "a two-row header 公示内容 over the three items is understood",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "公示内容", "公示内容", "公示内容", "合同签订日期"],
      ["", "", "", "成果名称", "拟转让价格", "受让方", ""],
      ["HT-1", "转让", "协议", "√", "√", "×", "2023-07-03"],
    ],
    expect: [{ level: "error", cell: "F3", message: "missing" }],
  },
  {
    name: "national law names achievement and price, so that only the transferee is a matter of reference for central institutes",
    ledger: [
      [...header, "单位类型"],
      [...disclosed("HT-1", "是", "是", "否"), "部属高校"],
      [...disclosed("HT-2", "是", "否", "是"), "部属高校"],
      [...disclosed("HT-3", "否", "否", "否"), "部属高校"],
      [...disclosed("HT-4", "是", "否", "是"), "公立医院"],
      [...disclosed("HT-5", "是", "否", "否"), "国有企业"],
      [...disclosed("HT-6", "是", "否", "否"), "中央在渝企业"],
      [...disclosed("HT-7", "是", "否", "否"), "民营企业"],
    ],
    expect: [
      { level: "warning", cell: "H2", reading: "D29" },
      { level: "error", cell: "G3", message: "missing-central", reading: null, citations: ["条例24.2", "促转法18"] },
      { level: "error", cell: "F4", reading: null },
      { level: "warning", cell: "G5", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D29 b": [
        { level: "error", cell: "H2", reading: null },
        { level: "error", cell: "G3" },
        { level: "error", cell: "F4" },
        { level: "warning", cell: "G5", reading: "D32" },
      ],
      "D32 b": [
        { level: "warning", cell: "H2", reading: "D29" },
        { level: "error", cell: "G3" },
        { level: "error", cell: "F4" },
        { level: "error", cell: "G5", reading: null },
      ],
      "D32 c": [
        { level: "warning", cell: "H2", reading: "D29" },
        { level: "error", cell: "G3" },
        { level: "error", cell: "F4" },
      ],
    },
  },
  {
    name: "a publicity sheet says what each notice gave; one complete notice is enough",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "定价方式", "合同签订日期"],
        ["HT-1", "转让", "协议", "2023-07-03"],
        ["HT-2", "转让", "协议", "2023-07-03"],
        ["HT-3", "转让", "协议", "2023-07-03"],
      ],
      公示: [
        ["公示类型", "合同编号", "公示起", "公示止", "是否含成果名称", "是否含拟转让价格", "是否含受让方"],
        ["拟转让", "HT-1", "2023-05-08", "2023-05-23", "是", "是", "否"],
        ["拟转让", "HT-1", "2023-05-24", "2023-06-08", "是", "是", "是"],
        ["拟转让", "HT-2", "2023-05-08", "2023-05-23", "是", "是", "否"],
        ["奖励", "HT-2", "2023-05-08", "2023-05-23", "是", "否", "否"],
      ],
    },
    expect: [{ level: "error", sheet: "公示", cell: "G4" }],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "listing, auction and own use have no such notice",
    ledger: [
      header,
      ["HT-1", "转让", "挂牌交易", "", "", "", "否", "", "2023-07-03"],
      ["HT-2", "转让", "拍卖", "", "", "", "否", "", "2023-07-03"],
      ["HT-3", "自行实施", "协议", "", "", "", "否", "", "2023-07-03"],
    ],
    expect: [],
    notApplicable: 3,
  },
  {
    name: "the items are the ordinance's: a contract of 31 May 2020 is not judged, one of 1 June is",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2020-05-08", "2020-05-23", "是", "是", "否", "2020-05-31"],
      ["HT-2", "转让", "协议", "2020-05-08", "2020-05-23", "是", "是", "否", "2020-06-01"],
    ],
    expect: [{ level: "error", cell: "H3" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "without mode or method, and for classified deals, nothing is judged",
    ledger: [
      [...header, "密级"],
      ["HT-1", "", "协议", "2023-05-08", "2023-05-23", "是", "是", "否", "2023-07-03", "公开"],
      ["HT-2", "转让", "", "2023-05-08", "2023-05-23", "是", "是", "否", "2023-07-03", "公开"],
      ["HT-3", "转让", "协议", "", "", "", "", "", "2023-07-03", "秘密"],
    ],
    expect: [
      { level: "undetermined", cell: "B2", message: "mode" },
      { level: "undetermined", cell: "C3", message: "method" },
      { level: "undetermined", cell: "J4", message: "secret", reading: "D44" },
    ],
  },
  {
    name: "who reads 等 to cover completers and relation as well is told where a publicity sheet leaves these blank",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "定价方式", "合同签订日期", "完成人"],
        ["HT-1", "转让", "协议", "2023-07-03", "张三"],
        ["HT-2", "转让", "协议", "2023-07-03", "李四"],
        ["HT-3", "转让", "协议", "2023-07-03", "王五"],
      ],
      公示: [
        [
          ...["公示类型", "合同编号", "公示起", "公示止", "是否含成果名称", "是否含拟转让价格", "是否含受让方"],
          ...["完成人", "是否说明关联关系"],
        ],
        ["拟转让", "HT-1", "2023-05-08", "2023-05-23", "是", "是", "是", "张三", "是"],
        ["拟转让", "HT-2", "2023-05-08", "2023-05-23", "是", "是", "是", "", ""],
        ["拟转让", "HT-3", "2023-05-08", "2023-05-23", "是", "是", "否", "", ""],
      ],
    },
    expect: [{ level: "error", sheet: "公示", cell: "G4", message: "missing" }],
    passed: 2,
    otherwise: {
      "D13 b": [
        { level: "info", sheet: "公示", cell: "H3", message: "more", reading: "D13" },
        { level: "error", sheet: "公示", cell: "G4", message: "missing" },
      ],
    },
  },
  {
    name: "what a central institute leaves open of achievement or price is national law's matter too",
    unit: "中央在渝高校院所",
    ledger: [header, disclosed("HT-1", "", "是", "是"), disclosed("HT-2", "是", "是", "")],
    expect: [
      { level: "error", cell: "F2", message: "blank-central", reading: null, citations: ["条例24.2", "促转法18"] },
      { level: "warning", cell: "H3", message: "blank", reading: "D29" },
    ],
  },
];
