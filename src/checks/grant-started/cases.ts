import type { Case } from "../case.ts";

const header = ["成果名称", "赋权类型", "赋权日期", "是否试点单位", "实质性启动日期"];
const granted = (name: string, on: string, started: string, pilot = "是") => [name, "长期使用权", on, pilot, started];

export const cases: readonly Case[] = [
  {
    name: "a year from 1 March 2022 ends on 1 March 2023: started by then is in time, a day later is noted",
    ledger: [
      header,
      granted("一种齿轮箱", "2022-03-01", "2023-02-28"),
      granted("一种减速器", "2022-03-01", "2023-03-01"),
      granted("一种联轴器", "2022-03-01", "2023-03-02"),
    ],
    expect: [
      {
        level: "info",
        cell: "E4",
        message: "started-late",
        citations: ["细则2"],
        dueDate: "2023-03-01",
        daysLate: 1,
      },
    ],
    passed: 2,
    sides: { grantStartYears: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "not started: open on the last day, past on the next",
    ledger: [
      header,
      granted("一种齿轮箱", "2024-01-01", ""),
      granted("一种减速器", "2023-12-31", ""),
      granted("一种联轴器", "2023-12-30", ""),
    ],
    asOf: "2024-12-31",
    expect: [
      { level: "info", cell: "E2", message: "open", dueDate: "2025-01-01" },
      { level: "info", cell: "E3", message: "open", dueDate: "2024-12-31" },
      { level: "info", cell: "E4", message: "not-started", dueDate: "2024-12-30", daysLate: 1 },
    ],
  },
  {
    name: "the year is not rolled over rest days, and one from a leap day ends with February",
    ledger: [
      header,
      granted("一种齿轮箱", "2021-10-01", "2022-10-08"),
      granted("一种减速器", "2024-02-29", "2025-03-01"),
    ],
    asOf: "2025-12-31",
    expect: [
      { level: "info", cell: "E2", message: "started-late", dueDate: "2022-10-01", daysLate: 7 },
      { level: "info", cell: "E3", message: "started-late", dueDate: "2025-02-28", daysLate: 1 },
    ],
  },
  {
    name: "words that say it has not started are no start, other words cannot be judged",
    ledger: [
      header,
      granted("一种齿轮箱", "2022-03-01", "未启动"),
      granted("一种减速器", "2022-03-01", "尚未启动"),
      granted("一种联轴器", "2022-03-01", "见附件"),
      granted("一种轴承", "2022-03-01", "2022-13-01"),
    ],
    expect: [
      { level: "info", cell: "E2", message: "not-started" },
      { level: "info", cell: "E3", message: "not-started" },
      { level: "undetermined", cell: "E4", message: "unknown" },
      { level: "undetermined", cell: "E5", message: "unknown" },
    ],
  },
  {
    name: "what the unit has taken in hand is no longer the completer's to start",
    ledger: [
      [...header, "委托第三方日期"],
      [...granted("一种齿轮箱", "2022-03-01", ""), "2023-06-01"],
      [...granted("一种减速器", "2022-03-01", ""), ""],
    ],
    expect: [{ level: "info", cell: "E3", message: "not-started" }],
    notApplicable: 1,
  },
  {
    name: "the clock is the pilot units' alone",
    ledger: [
      header,
      granted("一种齿轮箱", "2022-03-01", "", "否"),
      granted("一种减速器", "2022-03-01", "", ""),
      granted("一种联轴器", "2022-03-01", "2022-06-01", ""),
    ],
    expect: [{ level: "undetermined", cell: "D3", message: "pilot-unknown" }],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "a month alone is taken at its kindest",
    ledger: [
      header,
      granted("一种齿轮箱", "2022年3月", "2023-03-31"),
      granted("一种减速器", "2022年3月", "2023-04-01"),
      granted("一种联轴器", "2022-03-01", "2023年3月"),
    ],
    expect: [{ level: "info", cell: "E3", message: "started-late", dueDate: "2023-03-31", daysLate: 1 }],
    passed: 2,
  },
  {
    name: "the rules hold for grants from 22 May 2021 on",
    ledger: [header, granted("一种齿轮箱", "2021-05-21", ""), granted("一种减速器", "2021-05-22", "")],
    expect: [{ level: "info", cell: "E3", message: "not-started", dueDate: "2022-05-22" }],
    notApplicable: 1,
    sides: { 细则: { before: 2, on: 3 } },
  },
  {
    name: "under the reading that the rules lapsed they hold for grants until 21 May 2026",
    ledger: [header, granted("一种齿轮箱", "2026-05-21", ""), granted("一种减速器", "2026-05-22", "")],
    settings: { readings: { D31: "b" } },
    asOf: "2026-11-22",
    expect: [{ level: "info", cell: "E2", message: "open" }],
    notApplicable: 1,
  },
  {
    name: "institutes of every kind are reminded, companies are not",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...granted(`成果${index}号装置`, "2022-03-01", ""),
        unit,
      ]),
    ],
    expect: [
      { level: "info", cell: "E2" },
      { level: "info", cell: "E3" },
      { level: "info", cell: "E4" },
    ],
    notApplicable: 3,
    otherwise: {
      "D32 c": [
        { level: "info", cell: "E2" },
        { level: "info", cell: "E3" },
      ],
    },
  },
  {
    name: "a grant without a day cannot be judged once it was started, and has not begun before",
    ledger: [header, granted("一种齿轮箱", "", "2022-06-01"), granted("一种减速器", "", "")],
    expect: [{ level: "undetermined", cell: "C2", message: "unknown" }],
    notApplicable: 1,
  },
  {
    name: "without a column for the start it is skipped",
    ledger: [
      ["成果名称", "赋权类型", "赋权日期", "是否试点单位"],
      ["一种齿轮箱", "长期使用权", "2022-03-01", "是"],
    ],
    expect: [],
    skipped: ["started_on"],
  },
  {
    name: "without a column for the grant it is skipped too",
    ledger: [
      ["成果名称", "赋权类型", "是否试点单位", "实质性启动日期"],
      ["一种齿轮箱", "长期使用权", "是", ""],
    ],
    expect: [],
    skipped: ["grant_on"],
  },
  {
    name: "by the reading that only a signed contract is a start, the day that the unit fills in is none",
    ledger: [
      [...header, "合同签订日期"],
      [...granted("一种齿轮箱", "2022-03-01", "2022-06-01"), ""],
      [...granted("一种减速器", "2022-03-01", ""), "2023-03-01"],
    ],
    expect: [{ level: "info", cell: "E3", message: "not-started" }],
    passed: 1,
    otherwise: { "D28 b": [{ level: "info", cell: "F2", message: "not-started", dueDate: "2023-03-01" }] },
  },
  {
    name: "without a day of judgement it is not known whether the year is over",
    asOf: null,
    ledger: [header, granted("一种齿轮箱", "2022-03-01", "")],
    expect: [{ level: "undetermined", cell: "E2", message: "as-of-unknown", dueDate: "2023-03-01" }],
  },
];
