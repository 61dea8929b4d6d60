import type { Case } from "../case.ts";

const header = ["成果名称", "赋权类型", "赋权日期", "权属是否变更", "是否试点单位", "单位份额", "完成人份额"];

export const cases: readonly Case[] = [
  {
    name: "a pilot unit that shares ownership with its completers is in order, a unit that is no pilot is doubtful",
    ledger: [
      header,
      ["一种齿轮箱", "所有权", "2022-03-01", "是", "是", "10%", "90%"],
      ["一种减速器", "所有权", "2022-03-01", "是", "否", "10%", "90%"],
    ],
    expect: [{ level: "warning", cell: "D3", message: "no-pilot", reading: "D26", citations: ["条例23", "细则1"] }],
    passed: 1,
  },
  {
    name: "joint ownership needs a share on both sides: none, the least, all",
    ledger: [
      header,
      ["一种齿轮箱", "所有权", "2022-03-01", "是", "是", "0%", "100%"],
      ["一种减速器", "所有权", "2022-03-01", "是", "是", "1%", "99%"],
      ["一种联轴器", "所有权", "2022-03-01", "是", "是", "100%", "0%"],
      ["一种轴承", "所有权", "2022-03-01", "是", "是", "", "100%"],
      ["一种轴瓦", "所有权", "2022-03-01", "是", "是", "", "90%"],
    ],
    expect: [
      { level: "warning", cell: "F2", message: "not-joint", reading: null, citations: ["细则1"] },
      { level: "warning", cell: "F4", message: "not-joint" },
      { level: "warning", cell: "F5", message: "not-joint" },
    ],
    passed: 2,
  },
  {
    name: "the two shares make up the whole",
    ledger: [
      header,
      ["一种齿轮箱", "所有权", "2022-03-01", "是", "是", "10%", "80%"],
      ["一种减速器", "所有权", "2022-03-01", "是", "是", "33.33%", "66.67%"],
      ["一种联轴器", "所有权", "2022-03-01", "是", "是", "30%", "80%"],
    ],
    expect: [
      { level: "warning", cell: "F2", message: "not-whole", citations: ["细则1"] },
      { level: "warning", cell: "F4", message: "not-whole" },
    ],
    passed: 1,
    sides: { "the whole": { below: 2, at: 3, above: 4 } },
  },
  {
    name: "a right of use leaves ownership unchanged, whatever words say so",
    ledger: [
      header,
      ["一种齿轮箱", "长期使用权", "2022-03-01", "否", "否", "", ""],
      ["一种减速器", "使用权（不变更所有权）", "2022-03-01", "", "否", "", ""],
      ["一种联轴器", "", "2022-03-01", "否", "否", "", ""],
    ],
    expect: [],
    notApplicable: 3,
  },
  {
    name: "the change of ownership or the kind alone tells",
    ledger: [
      header,
      ["一种齿轮箱", "", "2022-03-01", "是", "否", "", ""],
      ["一种减速器", "部分所有权", "2022-03-01", "", "否", "", ""],
      ["一种联轴器", "使用权", "2022-03-01", "是", "否", "", ""],
      ["一种轴承", "", "2022-03-01", "", "否", "", ""],
      ["一种轴瓦", "使用权", "2022-03-01", "待核实", "否", "", ""],
    ],
    expect: [
      { level: "warning", cell: "D2" },
      { level: "warning", cell: "D3" },
      { level: "warning", cell: "D4" },
      { level: "undetermined", cell: "D5", message: "unknown" },
      { level: "undetermined", cell: "D6", message: "unknown" },
    ],
  },
  {
    name: "whether the unit is a pilot stands in its column, else in the settings",
    ledger: [
      header,
      ["一种齿轮箱", "所有权", "2022-03-01", "是", "", "10%", "90%"],
      ["一种减速器", "所有权", "2022-03-01", "是", "否", "10%", "90%"],
    ],
    settings: { pilot: true },
    expect: [{ level: "warning", cell: "D3", message: "no-pilot" }],
    passed: 1,
  },
  {
    name: "where nobody says so it cannot be told",
    ledger: [header, ["一种齿轮箱", "所有权", "2022-03-01", "是", "", "10%", "90%"]],
    expect: [{ level: "undetermined", cell: "E2", message: "pilot-unknown" }],
  },
  {
    name: "under the reading that the ordinance goes first a pilot's grant is doubtful too",
    ledger: [header, ["一种齿轮箱", "所有权", "2022-03-01", "是", "是", "10%", "90%"]],
    settings: { readings: { D26: "a" } },
    expect: [{ level: "warning", cell: "D2", message: "unchanged-always", reading: "D26", citations: ["条例23.1"] }],
  },
  {
    name: "unchanged ownership is the ordinance's from 1 June 2020, joint ownership the rules' from 22 May 2021",
    ledger: [
      header,
      ["一种齿轮箱", "所有权", "2020-05-31", "是", "否", "0%", "100%"],
      ["一种减速器", "所有权", "2020-06-01", "是", "否", "0%", "100%"],
      ["一种联轴器", "所有权", "2021-05-21", "是", "是", "0%", "100%"],
      ["一种轴承", "所有权", "2021-05-22", "是", "是", "0%", "100%"],
    ],
    expect: [
      { level: "warning", cell: "D3", message: "no-pilot" },
      { level: "warning", cell: "F5", message: "not-joint" },
    ],
    passed: 1,
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 }, 细则: { before: 4, on: 5 } },
  },
  {
    name: "under the reading that the rules lapsed, joint ownership is asked of grants until 21 May 2026",
    ledger: [
      header,
      ["一种齿轮箱", "所有权", "2026-05-21", "是", "是", "0%", "100%"],
      ["一种减速器", "所有权", "2026-05-22", "是", "是", "0%", "100%"],
    ],
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    expect: [{ level: "warning", cell: "F2" }],
    passed: 1,
  },
  {
    name: "companies grant what they like",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `成果${index}号装置`,
        "所有权",
        "2022-03-01",
        "是",
        "否",
        "10%",
        "90%",
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "D2" },
      { level: "warning", cell: "D3" },
      { level: "warning", cell: "D4" },
    ],
    notApplicable: 3,
    otherwise: {
      "D32 c": [
        { level: "warning", cell: "D2" },
        { level: "warning", cell: "D3" },
      ],
    },
  },
  {
    name: "shares that are missing or unreadable cannot be judged",
    ledger: [
      header,
      ["一种齿轮箱", "所有权", "2022-03-01", "是", "是", "", ""],
      ["一种减速器", "所有权", "2022-03-01", "是", "是", { fault: "error", text: "#REF!" }, ""],
    ],
    expect: [
      { level: "undetermined", cell: "F2", message: "shares-unknown" },
      { level: "undetermined", cell: "F3", message: "shares-unknown" },
    ],
  },
  {
    name: "without a column that tells what was granted it is skipped",
    ledger: [
      ["成果名称", "赋权日期", "是否试点单位"],
      ["一种齿轮箱", "2022-03-01", "否"],
    ],
    expect: [],
    skipped: ["owner_changed"],
  },
  {
    name: "without a column for the pilot, or for the shares of a pilot's grant, it is skipped as well",
    ledger: [
      ["成果名称", "赋权类型", "赋权日期"],
      ["一种齿轮箱", "所有权", "2022-03-01"],
    ],
    expect: [],
    skipped: ["pilot"],
  },
  {
    name: "a pilot's grant without columns for the shares cannot be judged",
    ledger: [
      ["成果名称", "赋权类型", "赋权日期", "是否试点单位"],
      ["一种齿轮箱", "所有权", "2022-03-01", "是"],
    ],
    expect: [],
    skipped: ["unit_share"],
  },
];
