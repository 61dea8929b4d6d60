import type { Case } from "../case.ts";

const header = ["成果名称", "赋权类型", "赋权日期", "收益分配约定"];

const units = ["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"];

export const cases: readonly Case[] = [
  {
    name: "a grant with its split is in order, one without is not compliant",
    ledger: [
      header,
      ["一种齿轮箱", "长期使用权", "2022-03-01", "单位20%，完成人80%"],
      ["一种减速器", "长期使用权", "2022-03-01", ""],
    ],
    expect: [{ level: "error", cell: "D3", message: "not-agreed", reading: null, citations: ["条例23.1"] }],
    passed: 1,
  },
  {
    name: "words for no split, or for one still to come, are none",
    ledger: [
      header,
      ...["无", "/", "未约定", "待约定", "待定", "另行约定", "尚未签订", "协商中"].map((words, index) => [
        `成果${index}号装置`,
        "使用权",
        "2022-03-01",
        words,
      ]),
    ],
    expect: Array.from({ length: 8 }, (_, index) => ({ level: "error" as const, cell: `D${index + 2}` })),
  },
  {
    name: "any other words are an agreement, whatever the shares",
    ledger: [
      header,
      ["一种齿轮箱", "使用权", "2022-03-01", "8:2"],
      ["一种减速器", "使用权", "2022-03-01", "按转化协议第六条"],
      ["一种联轴器", "使用权", "2022-03-01", 0.8],
    ],
    expect: [],
    passed: 3,
  },
  {
    name: "a grant of ownership needs its split like any other",
    ledger: [header, ["一种齿轮箱", "所有权", "2022-03-01", ""]],
    expect: [{ level: "error", cell: "D2", message: "not-agreed" }],
  },
  {
    name: "before anything is granted it is a reminder",
    ledger: [header, ["一种齿轮箱", "使用权", "", ""], ["一种减速器", "使用权", "", "8:2"]],
    expect: [{ level: "info", cell: "D2", message: "before-grant" }],
    passed: 1,
  },
  {
    name: "a grant of 31 May 2020 needs none, one of 1 June does",
    ledger: [header, ["一种齿轮箱", "使用权", "2020-05-31", ""], ["一种减速器", "使用权", "2020-06-01", ""]],
    expect: [{ level: "error", cell: "D3" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "of a month in which the ordinance took effect it is the first day that counts",
    ledger: [header, ["一种齿轮箱", "使用权", "2020年5月", ""], ["一种减速器", "使用权", "2020年6月", ""]],
    expect: [{ level: "error", cell: "D3" }],
    notApplicable: 1,
  },
  {
    name: "institutes are bound, central ones by reference, hospitals in doubt, companies not",
    ledger: [
      [...header, "单位类型"],
      ...units.map((unit, index) => [`成果${index}号装置`, "使用权", "2022-03-01", "", unit]),
    ],
    expect: [
      { level: "error", cell: "D2", reading: null },
      { level: "warning", cell: "D3", reading: "D29" },
      { level: "warning", cell: "D4", reading: "D32" },
    ],
    notApplicable: 3,
    otherwise: {
      "D32 b": [
        { level: "error", cell: "D2" },
        { level: "warning", cell: "D3", reading: "D29" },
        { level: "error", cell: "D4", reading: null },
      ],
    },
  },
  {
    name: "central institutes and hospitals are bound like any other by choice, hospitals not at all by another",
    ledger: [
      [...header, "单位类型"],
      ["一种齿轮箱", "使用权", "2022-03-01", "", "部属高校"],
      ["一种减速器", "使用权", "2022-03-01", "", "公立医院"],
    ],
    settings: { readings: { D29: "b", D32: "c" } },
    expect: [{ level: "error", cell: "D2", reading: null }],
    notApplicable: 1,
  },
  {
    name: "a unit whose type names none cannot be judged",
    ledger: [
      [...header, "单位类型"],
      ["一种齿轮箱", "使用权", "2022-03-01", "", "新型研发机构"],
    ],
    expect: [{ level: "undetermined", cell: "E2", message: "unit-unclear" }],
  },
  {
    name: "a cell that cannot be read is not taken for none",
    ledger: [header, ["一种齿轮箱", "使用权", "2022-03-01", { fault: "error", text: "#REF!" }]],
    expect: [{ level: "undetermined", cell: "D2", message: "unreadable" }],
  },
  {
    name: "without the column it is skipped, not passed",
    ledger: [
      ["成果名称", "赋权类型", "赋权日期"],
      ["一种齿轮箱", "使用权", "2022-03-01"],
    ],
    expect: [],
    skipped: ["income_split"],
  },
  {
    name: "books without a ledger of grants leave it skipped",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-07-03"],
    ],
    expect: [],
    skipped: ["income_split"],
  },
];
