import type { Case } from "../case.ts";

const header = [
  "成果名称",
  "赋权日期",
  "赋权类型",
  "是否试点单位",
  "转化情况",
  "委托第三方日期",
  "平台发布日期",
  "是否涉密",
];
const granted = (name: string, state: string, entrusted: string, published: string, secret = "否", pilot = "是") => [
  name,
  "2021-06-01",
  "长期使用权",
  pilot,
  state,
  entrusted,
  published,
  secret,
];

export const cases: readonly Case[] = [
  {
    name: "still untransferred after the unit stepped in: unpublished is doubtful, published is in order",
    ledger: [
      header,
      granted("一种齿轮箱", "未转化", "2022-07-01", ""),
      granted("一种减速器", "未转化", "2022-07-01", "2023-07-01"),
    ],
    expect: [{ level: "warning", cell: "G2", message: "not-published", reading: "D28", citations: ["细则2"] }],
    passed: 1,
  },
  {
    name: "nothing is due before the unit stepped in, nor after a conversion",
    ledger: [
      header,
      granted("一种齿轮箱", "未转化", "", ""),
      granted("一种减速器", "已转化", "2022-07-01", ""),
      granted("一种联轴器", "未转化", "尚未委托", ""),
    ],
    expect: [],
    notApplicable: 3,
  },
  {
    name: "what is secret must not be published, and need not be",
    ledger: [
      header,
      granted("一种齿轮箱", "未转化", "2022-07-01", "2023-07-01", "是"),
      granted("一种减速器", "未转化", "2022-07-01", "", "是"),
      granted("一种联轴器", "已转化", "", "2023-07-01", "秘密"),
    ],
    expect: [
      { level: "warning", cell: "G2", message: "secret", reading: "D44" },
      { level: "warning", cell: "G4", message: "secret" },
    ],
    passed: 1,
  },
  {
    name: "secrecy terms count like secrecy",
    ledger: [
      ["成果名称", "赋权日期", "赋权类型", "是否试点单位", "是否含保密条款", "平台发布日期", "委托第三方日期"],
      ["一种齿轮箱", "2021-06-01", "长期使用权", "是", "是", "2023-07-01", "2022-07-01"],
      ["一种减速器", "2021-06-01", "长期使用权", "是", "否", "2023-07-01", "2022-07-01"],
    ],
    expect: [{ level: "warning", cell: "F2", message: "secret" }],
    passed: 1,
  },
  {
    name: "without a column that says so, a blank start is no conversion",
    ledger: [
      ["成果名称", "赋权日期", "是否试点单位", "实质性启动日期", "委托第三方日期", "平台发布日期"],
      ["一种齿轮箱", "2021-06-01", "是", "", "2022-07-01", ""],
      ["一种减速器", "2021-06-01", "是", "2022-09-01", "2022-07-01", ""],
    ],
    expect: [{ level: "warning", cell: "F2", message: "not-published" }],
    notApplicable: 1,
  },
  {
    name: "whether it was converted must be told one way or another",
    ledger: [
      header,
      granted("一种齿轮箱", "洽谈中", "2022-07-01", ""),
      granted("一种减速器", "", "2022-07-01", ""),
      granted("一种联轴器", "未转化", "2022-07-01", "2023-13-01"),
      granted("一种轴承", "未转化", "2022-13-01", ""),
    ],
    expect: [
      { level: "undetermined", cell: "E2", message: "state-unknown" },
      { level: "undetermined", cell: "E3", message: "state-unknown" },
      { level: "undetermined", cell: "G4", message: "unknown" },
      { level: "undetermined", cell: "F5", message: "unknown" },
    ],
  },
  {
    name: "whether it is secret must be readable where it is filled in",
    ledger: [
      header,
      granted("一种齿轮箱", "未转化", "2022-07-01", "2023-07-01", "待定级"),
      granted("一种减速器", "未转化", "2022-07-01", "", "待定级"),
      granted("一种联轴器", "未转化", "2022-07-01", "2023-07-01", ""),
    ],
    expect: [
      { level: "undetermined", cell: "H2", message: "secrecy-unknown" },
      { level: "undetermined", cell: "H3", message: "secrecy-unknown" },
    ],
    passed: 1,
  },
  {
    name: "the duty is the pilot units' alone",
    ledger: [
      header,
      granted("一种齿轮箱", "未转化", "2022-07-01", "", "否", "否"),
      granted("一种减速器", "未转化", "2022-07-01", "", "否", ""),
    ],
    expect: [{ level: "undetermined", cell: "D3", message: "pilot-unknown" }],
    notApplicable: 1,
  },
  {
    name: "the rules hold for grants from 22 May 2021 on, and for what is published from then on",
    ledger: [
      ["成果名称", "赋权日期", "赋权类型", "是否试点单位", "转化情况", "委托第三方日期", "平台发布日期", "是否涉密"],
      ["一种齿轮箱", "2021-05-21", "使用权", "是", "未转化", "2022-07-01", "", "否"],
      ["一种减速器", "2021-05-22", "使用权", "是", "未转化", "2022-07-01", "", "否"],
      ["一种联轴器", "2021-05-21", "使用权", "是", "未转化", "", "2021-05-21", "是"],
      ["一种轴承", "2021-05-21", "使用权", "是", "未转化", "", "2021-05-22", "是"],
    ],
    expect: [
      { level: "warning", cell: "G3", message: "not-published" },
      { level: "warning", cell: "G5", message: "secret" },
    ],
    notApplicable: 2,
    sides: { 细则: { before: 2, on: 3 } },
  },
  {
    name: "under the reading that the rules lapsed they hold for grants until 21 May 2026",
    ledger: [
      ["成果名称", "赋权日期", "是否试点单位", "转化情况", "委托第三方日期", "平台发布日期"],
      ["一种齿轮箱", "2026-05-21", "是", "未转化", "2026-09-01", ""],
      ["一种减速器", "2026-05-22", "是", "未转化", "2026-09-01", ""],
    ],
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    expect: [{ level: "warning", cell: "F2" }],
    notApplicable: 1,
  },
  {
    name: "institutes of every kind are asked, companies are not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...granted(`成果${index}号装置`, "未转化", "2022-07-01", ""),
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "G2" },
      { level: "warning", cell: "G3" },
      { level: "warning", cell: "G4" },
    ],
    notApplicable: 3,
    otherwise: {
      "D32 c": [
        { level: "warning", cell: "G2" },
        { level: "warning", cell: "G3" },
      ],
    },
  },
  {
    name: "what is secret may be told by Y, N, 1 and 0 as well",
    ledger: [
      header,
      granted("一种齿轮箱", "未转化", "2022-07-01", "2023-07-01", "Y"),
      granted("一种减速器", "未转化", "2022-07-01", "2023-07-01", "1"),
      granted("一种联轴器", "未转化", "2022-07-01", "2023-07-01", "N"),
      granted("一种轴承", "未转化", "2022-07-01", "2023-07-01", "0"),
    ],
    expect: [
      { level: "warning", cell: "G2", reading: "D44" },
      { level: "warning", cell: "G3", reading: "D44" },
    ],
    passed: 2,
  },
  {
    name: "without a column for the publication it is skipped",
    ledger: [
      ["成果名称", "赋权日期", "赋权类型", "是否试点单位", "委托第三方日期"],
      ["一种齿轮箱", "2021-06-01", "使用权", "是", "2022-07-01"],
    ],
    expect: [],
    skipped: ["platform_on"],
  },
  {
    name: "without a column for the stepping in, or for the conversion, it is skipped as well",
    ledger: [
      ["成果名称", "赋权日期", "赋权类型", "是否试点单位", "平台发布日期"],
      ["一种齿轮箱", "2021-06-01", "使用权", "是", ""],
    ],
    expect: [],
    skipped: ["entrusted_on"],
  },
  {
    name: "and without anything on the conversion",
    ledger: [
      ["成果名称", "赋权日期", "赋权类型", "是否试点单位", "委托第三方日期", "平台发布日期"],
      ["一种齿轮箱", "2021-06-01", "使用权", "是", "2022-07-01", ""],
    ],
    expect: [],
    skipped: ["conversion_state"],
  },
  {
    name: "by the reading that only a signed contract is a start, the day that the unit fills in is no conversion",
    ledger: [
      ["成果名称", "赋权日期", "是否试点单位", "实质性启动日期", "合同签订日期", "委托第三方日期", "平台发布日期"],
      ["一种齿轮箱", "2021-06-01", "是", "2022-09-01", "", "2022-07-01", ""],
      ["一种减速器", "2021-06-01", "是", "", "2022-09-01", "2022-07-01", ""],
    ],
    expect: [{ level: "warning", cell: "G3", message: "not-published" }],
    notApplicable: 1,
    otherwise: { "D28 b": [{ level: "warning", cell: "G2", message: "not-published", reading: "D28" }] },
  },
];
