import type { CellValue } from "../../ledger/workbook.ts";
import type { Case, CaseRows } from "../case.ts";

const header = [
  "合同编号",
  "转化方式",
  "定价方式",
  "合同签订日期",
  "合同金额",
  "受让方",
  "公示价格",
  "公示受让方名称",
  "价格公示起",
  "价格公示止",
];
const company = "重庆嘉陵新材料有限公司";
const ledger = (...rows: (readonly [price: CellValue, publicised: CellValue, as?: string | null])[]): CaseRows => [
  header,
  ...rows.map(([price, publicised, as = company], index) => [
    `HT-${index + 1}`,
    "转让",
    "协议定价",
    "2023-06-08",
    price,
    company,
    publicised,
    as,
    "2023-05-08",
    "2023-05-24",
  ]),
];

export const cases: readonly Case[] = [
  {
    name: "the contract's price is the one publicised, to the fen",
    ledger: ledger(["1,000,000.00", "1,000,000.00"], ["1,000,000.00", "999,999.99"], ["1,000,000.00", "1,000,000.01"]),
    expect: [
      {
        level: "warning",
        cell: "E3",
        message: "price",
        citations: ["条例24.2"],
        expected: 999_999.99,
        actual: 1_000_000,
        shortfall: 0.01,
      },
      { level: "warning", cell: "E4", shortfall: 0.01 },
    ],
    sides: { "publicised price": { below: 4, at: 2, above: 3 } },
  },
  {
    name: "the transferee is the one publicised; brackets and spaces make no other company",
    ledger: ledger(
      [1_000_000, 1_000_000, "重庆嘉陵 新材料有限公司"],
      [1_000_000, 1_000_000, "重庆渝川机电有限公司"],
      [1_000_000, 1_000_000, null],
    ),
    expect: [{ level: "warning", cell: "F3", message: "buyer" }],
  },
  {
    name: "a price by formula is accepted and not computed with, unless the reading wants an amount",
    ledger: ledger(["净利润的30%", "净利润的30%"], ["净利润的30%", 1_000_000]),
    expect: [],
    passed: 4,
  },
  {
    name: "by the reading that wants an amount a formula is doubtful",
    settings: { readings: { D14: "b" } },
    ledger: ledger(["净利润的30%", "净利润的30%"], [1_000_000, 1_000_000]),
    expect: [{ level: "warning", cell: "E2", message: "formula", reading: "D14" }],
  },
  {
    name: "on a publicity sheet the price is 拟转让价格 and the transferee 受让方; one notice that agrees is enough",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "定价方式", "合同签订日期", "合同金额", "受让方"],
        ["HT-1", "转让", "协议定价", "2023-06-08", 1_000_000, company],
        ["HT-2", "转让", "协议定价", "2023-06-08", 1_000_000, company],
        ["HT-3", "转让", "协议定价", "2023-06-08", 1_000_000, company],
      ],
      公示: [
        ["合同编号", "公示类型", "公示起", "公示止", "拟转让价格", "受让方"],
        ["HT-1", "价格公示", "2023-04-08", "2023-04-24", 800_000, company],
        ["HT-1", "价格公示", "2023-05-08", "2023-05-24", 1_000_000, company],
        ["HT-2", "价格公示", "2023-05-08", "2023-05-24", 900_000, company],
        ["HT-3", "价格公示", "2023-05-08", "2023-05-24", 1_000_000, "重庆渝川机电有限公司"],
        ["HT-3", "奖励公示", "2023-07-08", "2023-07-30", null, null],
      ],
    },
    expect: [
      { level: "warning", sheet: "合同", cell: "E3", message: "price", shortfall: 100_000 },
      { level: "warning", sheet: "合同", cell: "F4", message: "buyer" },
    ],
  },
  {
    name: "amounts in 万元 of two decimals may differ by half of the last digit",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "合同签订日期", "合同金额", "公示价格（万元）"],
      ["HT-1", "转让", "协议", "2023-06-08", "1,000,050.00", "100.00"],
      ["HT-2", "转让", "协议", "2023-06-08", "1,000,051.00", "100.00"],
    ],
    expect: [{ level: "warning", cell: "E3", shortfall: 51 }],
    passed: 1,
  },
  {
    name: "the same figure in another unit is no other price",
    ledger: ledger([1_000_000, 100]),
    expect: [{ level: "undetermined", cell: "G2", message: "unit" }],
  },
  {
    name: "a price that is not filled in or cannot be read leaves it open",
    ledger: ledger([null, 1_000_000], [1_000_000, null], [1_000_000, { fault: "error", text: "#REF!" }]),
    expect: [
      { level: "undetermined", cell: "E2", message: "price-unknown" },
      { level: "undetermined", cell: "G3", message: "price-unknown" },
      { level: "undetermined", cell: "G4", message: "price-unknown" },
    ],
  },
  {
    name: "institutes are asked, central ones and hospitals too; companies, listings, services and secrets are not",
    ledger: [
      [...header, "单位类型", "是否涉密"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "转让",
        "协议",
        "2023-06-08",
        1_000_000,
        company,
        900_000,
        company,
        "2023-05-08",
        "2023-05-24",
        unit,
        "否",
      ]),
      ["HT-6", "转让", "挂牌", "2023-06-08", 1_000_000, company, 900_000, company, null, null, "市属高校", "否"],
      ["HT-7", "技术服务", "协议", "2023-06-08", 1_000_000, company, 900_000, company, null, null, "市属高校", "否"],
      ["HT-8", "转让", "协议", "2023-06-08", 1_000_000, company, 900_000, company, null, null, "市属高校", "是"],
    ],
    expect: [
      { level: "warning", cell: "E2" },
      { level: "warning", cell: "E3" },
      { level: "warning", cell: "E4" },
      { level: "undetermined", cell: "L10", message: "secret", reading: "D44" },
    ],
    notApplicable: 5,
  },
  {
    name: "national law has prices publicised since 1 October 2015",
    ledger: [
      header,
      ["HT-1", "转让", "协议", "2015-09-30", 1_000_000, company, 900_000, company, "2015-08-01", "2015-08-20"],
      ["HT-2", "转让", "协议", "2015-10-01", 1_000_000, company, 900_000, company, "2015-08-01", "2015-08-20"],
    ],
    expect: [{ level: "warning", cell: "E3" }],
    notApplicable: 1,
    sides: { 促转法: { before: 2, on: 3 } },
  },
  {
    name: "where no publicity is recorded another check says so",
    ledger: [header, ["HT-1", "转让", "协议", "2023-06-08", 1_000_000, company, null, null, null, null]],
    expect: [],
    notApplicable: 1,
  },
  {
    name: "by another reading other public institutions are not asked",
    unit: "其他事业单位",
    settings: { readings: { D32: "c" } },
    ledger: ledger([1_000_000, 900_000]),
    expect: [],
    notApplicable: 1,
  },
  {
    name: "without a column for what was publicised the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "定价方式", "合同签订日期", "合同金额", "受让方"],
      ["HT-1", "转让", "协议", "2023-06-08", 1_000_000, company],
    ],
    expect: [],
    skipped: ["publicised_buyer", "publicised_price"],
  },
  {
    name: "without mode or method it cannot be told whether a price was to be publicised",
    ledger: [
      header,
      ["HT-1", "", "协议", "2023-06-08", 1_000_000, company, 900_000, company, "2023-05-08", "2023-05-24"],
      ["HT-2", "转让", "", "2023-06-08", 1_000_000, company, 900_000, company, "2023-05-08", "2023-05-24"],
    ],
    expect: [
      { level: "undetermined", cell: "B2", message: "mode" },
      { level: "undetermined", cell: "C3", message: "method" },
    ],
  },
];

/** Numbers that it reads and texts that it cites, on the boundary of which no verdict of its own turns. */
export const apart = {
  条例: "national law has prices publicised since 2015, so that nothing begins with the ordinance",
};
