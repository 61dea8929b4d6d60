import type { Case } from "../case.ts";

const ledgerOf = (...modes: string[]) => [
  ["合同编号", "转化方式", "合同签订日期"],
  ...modes.map((mode, index) => [`HT-${index}`, mode, "2023-07-03"]),
];

export const cases: readonly Case[] = [
  {
    name: "the six modes of article 22 are known by their names",
    ledger: ledgerOf("转让", "许可", "作价投资", "合作实施", "自行实施", "其他"),
    expect: [],
    passed: 6,
  },
  {
    name: "the six modes are known by the ordinance's own words",
    ledger: ledgerOf(
      "自行投资实施转化",
      "向他人转让科技成果",
      "许可他人使用科技成果",
      "以科技成果作为合作条件，与他人共同实施转化",
      "以科技成果作为出资，折算股份或者出资比例",
      "其他能够实现科技成果转化的方式",
    ),
    expect: [],
    passed: 6,
  },
  {
    name: "every usual spelling of a transfer, a licence, an investment in kind, joint and own use is known",
    ledger: ledgerOf(
      "所有权转让",
      "专利权转让",
      "专利申请权转让",
      "技术转让",
      "实施许可",
      "独占许可",
      "排他许可",
      "普通许可",
      "所有权许可",
      "专利实施许可（独占）",
      "作价入股",
      "技术入股",
      "作价出资",
      "出资",
      "合作",
      "联合实施",
      "合作转化",
      "共同实施",
      "自行转化",
      "自主实施",
      "其它",
    ),
    expect: [],
    passed: 21,
  },
  {
    name: "service contracts are none of the six and fall under article 35",
    ledger: ledgerOf("技术开发", "委托开发", "合作开发", "技术咨询", "技术服务", "技术培训", "服务"),
    expect: [],
    notApplicable: 7,
  },
  {
    name: "a mode that is missing or none of the six cannot be judged, and neither can two at once",
    ledger: ledgerOf("", "赠与", "转让、许可", "待定"),
    expect: [
      { level: "undetermined", cell: "B2", message: "blank", citations: ["条例22"] },
      { level: "undetermined", cell: "B3", message: "unclear" },
      { level: "undetermined", cell: "B4", message: "unclear" },
      { level: "undetermined", cell: "B5", message: "unclear" },
    ],
  },
  {
    name: "an unreadable cell is no mode",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", { fault: "error", text: "#N/A" }, "2023-07-03"],
    ],
    expect: [{ level: "undetermined", cell: "B2", message: "unreadable" }],
  },
  {
    name: "the words hold for units of every type",
    ledger: [
      ["合同编号", "转化方式", "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "赠与",
        unit,
      ]),
    ],
    expect: Array.from({ length: 6 }, (_, index) => ({ level: "undetermined" as const, cell: `B${index + 2}` })),
  },
  {
    name: "without a column for the mode the check is skipped, not passed",
    ledger: [
      ["合同编号", "受让方", "合同签订日期"],
      ["HT-1", "甲公司", "2023-07-03"],
    ],
    expect: [],
    skipped: ["mode"],
  },
];

/** Numbers that it reads and texts that it cites, on the boundary of which no verdict of its own turns. */
export const apart = {
  条例: "a mode is one of the six of article 22 or is not, on whatever day",
};
