import type { Case } from "../case.ts";

const header = ["成果名称", "赋权类型", "赋权日期", "是否试点单位", "使用权起", "使用权止"];
const granted = (name: string, start: string, end: string, pilot = "是", on = "2021-06-01") => [
  name,
  "长期使用权",
  on,
  pilot,
  start,
  end,
];

export const cases: readonly Case[] = [
  {
    name: "ten years from 1 June 2021 end on 31 May 2031: a day less is doubtful, that day and more is enough",
    ledger: [
      header,
      granted("一种齿轮箱", "2021-06-01", "2031-05-30"),
      granted("一种减速器", "2021-06-01", "2031-05-31"),
      granted("一种联轴器", "2021-06-01", "2031-06-01"),
    ],
    expect: [
      { level: "warning", cell: "F2", message: "short", reading: "D27", citations: ["细则1"], dueDate: "2031-05-31" },
    ],
    passed: 2,
    sides: { useRightYears: { below: 2, at: 3, above: 4 } },
    otherwise: { "D27 b": [{ level: "info", cell: "F2", message: "short", reading: "D27" }] },
  },
  {
    name: "ten years from 1 March 2022 end with the leap day of 2032",
    ledger: [
      header,
      granted("一种齿轮箱", "2022-03-01", "2032-02-28", "是", "2022-03-01"),
      granted("一种减速器", "2022-03-01", "2032-02-29", "是", "2022-03-01"),
    ],
    expect: [{ level: "warning", cell: "F2", dueDate: "2032-02-29" }],
    passed: 1,
  },
  {
    name: "five years, as licences have them, are short",
    ledger: [header, granted("一种齿轮箱", "2021-06-01", "2026-05-31")],
    expect: [{ level: "warning", cell: "F2", message: "short" }],
  },
  {
    name: "the rules ask it of pilot units, for the article every institute may grant any term",
    ledger: [
      header,
      granted("一种齿轮箱", "2021-06-01", "2026-05-31", "否"),
      granted("一种减速器", "2021-06-01", "2026-05-31", ""),
      granted("一种联轴器", "2021-06-01", "2031-05-31", ""),
    ],
    expect: [{ level: "undetermined", cell: "D3", message: "pilot-unknown" }],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "the settings tell whether the unit is a pilot where its column does not",
    ledger: [
      ["成果名称", "赋权类型", "赋权日期", "使用权起", "使用权止"],
      ["一种齿轮箱", "长期使用权", "2021-06-01", "2021-06-01", "2026-05-31"],
    ],
    settings: { pilot: true },
    expect: [{ level: "warning", cell: "E2", message: "short" }],
  },
  {
    name: "a short-term right and a grant of ownership are no long-term right",
    ledger: [
      header,
      ["一种齿轮箱", "短期使用权", "2021-06-01", "是", "2021-06-01", "2024-05-31"],
      ["一种减速器", "所有权", "2021-06-01", "是", "", ""],
    ],
    expect: [],
    notApplicable: 2,
  },
  {
    name: "both ends in one cell, or a number of years, are read as well",
    ledger: [
      ["成果名称", "赋权类型", "赋权日期", "是否试点单位", "使用权期限"],
      ["一种齿轮箱", "长期使用权", "2021-06-01", "是", "2021年6月1日至2031年5月31日"],
      ["一种减速器", "长期使用权", "2021-06-01", "是", "2021年6月1日至2031年5月30日"],
      ["一种联轴器", "长期使用权", "2021-06-01", "是", "9年"],
      ["一种轴承", "长期使用权", "2021-06-01", "是", "10年"],
      ["一种轴瓦", "长期使用权", "2021-06-01", "是", 11],
      ["一种轴套", "长期使用权", "2021-06-01", "是", "长期"],
      ["一种轴座", "长期使用权", "2021-06-01", "是", "专利权有效期内"],
    ],
    expect: [
      { level: "warning", cell: "E3", message: "short" },
      { level: "warning", cell: "E4", message: "short-years" },
      { level: "undetermined", cell: "E8", message: "words" },
    ],
    passed: 4,
  },
  {
    name: "without a start of its own the right begins with the grant",
    ledger: [
      ["成果名称", "赋权类型", "赋权日期", "是否试点单位", "使用权止"],
      ["一种齿轮箱", "长期使用权", "2021-06-01", "是", "2031-05-30"],
      ["一种减速器", "长期使用权", "2021-06-01", "是", "2031-05-31"],
    ],
    expect: [{ level: "warning", cell: "E2", message: "short" }],
    passed: 1,
  },
  {
    name: "a term in months is whole months; a month beside a day is doubtful where the day turns it",
    ledger: [
      header,
      granted("一种齿轮箱", "2021年6月", "2031年5月"),
      granted("一种减速器", "2021年6月", "2031年4月"),
      granted("一种联轴器", "2021-06-15", "2031年6月"),
      granted("一种轴承", "2021-06-15", "2031年7月"),
    ],
    expect: [
      { level: "warning", cell: "F3", message: "short" },
      { level: "warning", cell: "F4", message: "month-only", reading: "D35" },
    ],
    passed: 2,
  },
  {
    name: "the rules hold for grants from 22 May 2021 on",
    ledger: [
      header,
      granted("一种齿轮箱", "2021-05-21", "2026-05-20", "是", "2021-05-21"),
      granted("一种减速器", "2021-05-22", "2026-05-21", "是", "2021-05-22"),
    ],
    expect: [{ level: "warning", cell: "F3" }],
    notApplicable: 1,
    sides: { 细则: { before: 2, on: 3 } },
  },
  {
    name: "under the reading that the rules lapsed they hold for grants until 21 May 2026",
    ledger: [
      header,
      granted("一种齿轮箱", "2026-05-21", "2031-05-20", "是", "2026-05-21"),
      granted("一种减速器", "2026-05-22", "2031-05-21", "是", "2026-05-22"),
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
        ...granted(`成果${index}号装置`, "2021-06-01", "2026-05-31"),
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
    name: "an end that is missing or unreadable cannot be judged",
    ledger: [
      header,
      granted("一种齿轮箱", "2021-06-01", ""),
      granted("一种减速器", "2021-06-01", "2031-13-01"),
      granted("一种联轴器", "二〇二一", "2031-05-31"),
    ],
    expect: [
      { level: "undetermined", cell: "F2", message: "unknown" },
      { level: "undetermined", cell: "F3", message: "unknown" },
      { level: "undetermined", cell: "E4", message: "unknown" },
    ],
  },
  {
    name: "without a column for the end it is skipped",
    ledger: [
      ["成果名称", "赋权类型", "赋权日期", "是否试点单位"],
      ["一种齿轮箱", "长期使用权", "2021-06-01", "是"],
    ],
    expect: [],
    skipped: ["right_end"],
  },
];
