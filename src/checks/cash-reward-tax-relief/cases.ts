import type { Case, CaseRows } from "../case.ts";

const header = [
  "合同编号",
  "转化方式",
  "技术合同登记编号",
  "合同签订日期",
  "到账日期",
  "到账金额",
  "奖励公示起",
  "奖励公示止",
  "姓名",
  "现金奖励",
  "发放日期",
  "是否享受58号",
  "备案日期",
];

interface Claim {
  readonly mode?: string | null;
  readonly number?: string | null;
  readonly received?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly paid?: string | null;
  readonly claimed?: string | null;
  readonly filed?: string | null;
}

/** Received on 15 March 2021, publicised from 6 to 26 May 2023 (15 working days), paid on 1 June and filed on the 8th. */
const row = (index: number, claim: Claim): CaseRows[number] => {
  const {
    mode = "转让",
    number = `202350011200018${index}`,
    received = "2021-03-15",
    start = "2023-05-06",
    end = "2023-05-26",
    paid = "2023-06-01",
    claimed = "是",
    filed = "2023-06-08",
  } = claim;
  const no = `HT-${index + 1}`;
  return [no, mode, number, "2021-03-01", received, 1_000_000, start, end, "张三", 100_000, paid, claimed, filed];
};
const ledger = (...claims: Claim[]): CaseRows => [header, ...claims.map((claim, index) => row(index, claim))];

export const cases: readonly Case[] = [
  {
    name: "paid within 36 months of the receipt: the day before, on and after the last day",
    ledger: ledger(
      { paid: "2024-03-14", filed: "2024-04-15" },
      { paid: "2024-03-15", filed: "2024-04-15" },
      { paid: "2024-03-16", filed: "2024-04-15" },
    ),
    expect: [
      {
        level: "error",
        cell: "K4",
        message: "too-late",
        citations: ["财税2018-58", "税务公告2018-30"],
        dueDate: "2024-03-15",
        daysLate: 1,
      },
    ],
    passed: 2,
    sides: { taxReliefMonths: { below: 2, at: 3, above: 4 } },
  },
  {
    name: "a receipt of 31 August 2023 has its last day on 31 August 2026",
    asOf: "2026-12-31",
    ledger: ledger(
      { received: "2023-08-31", paid: "2026-08-31", filed: "2026-09-15" },
      { received: "2023-08-31", paid: "2026-09-01", filed: "2026-10-15" },
    ),
    expect: [{ level: "error", cell: "K3", dueDate: "2026-08-31", daysLate: 1 }],
    passed: 1,
  },
  {
    name: "a last day that is a rest day may roll over: paid on the next working day it is doubtful, a day later too late",
    ledger: ledger(
      { received: "2021-06-15", paid: "2024-06-15", filed: "2024-07-15" },
      { received: "2021-06-15", paid: "2024-06-17", filed: "2024-07-15" },
      { received: "2021-06-15", paid: "2024-06-18", filed: "2024-07-15" },
    ),
    expect: [
      { level: "warning", cell: "K3", message: "rolled", reading: "D3", dueDate: "2024-06-15" },
      { level: "error", cell: "K4", message: "too-late", daysLate: 3 },
    ],
    passed: 1,
    otherwise: {
      "D3 a": [
        { level: "error", cell: "K3", message: "too-late", dueDate: "2024-06-15", daysLate: 2 },
        { level: "error", cell: "K4", message: "too-late", daysLate: 3 },
      ],
      "D3 b": [
        { level: "error", cell: "K3", message: "too-late", dueDate: "2024-06-15", daysLate: 2 },
        { level: "error", cell: "K4", message: "too-late", daysLate: 3 },
      ],
    },
  },
  {
    name: "with the month of the receipt alone the last day lies in a month: inside it is doubtful",
    ledger: ledger(
      { received: "2021年3月", paid: "2024-03-01", filed: "2024-04-15" },
      { received: "2021年3月", paid: "2024-03-15", filed: "2024-04-15" },
      { received: "2021年3月", paid: "2024-04-01", filed: "2024-05-15" },
    ),
    expect: [
      { level: "warning", cell: "K3", message: "month-only", reading: "D35" },
      { level: "warning", cell: "K4", message: "rolled", dueDate: "2024-03-31" },
    ],
    passed: 1,
  },
  {
    name: "of several receipts each has months of its own; a payment of an instalment belongs to that one",
    ledger: {
      合同: [
        ["合同编号", "转化方式", "技术合同登记编号"],
        ["HT-1", "许可", "2019500112000187"],
      ],
      到账: [
        ["合同编号", "期次", "到账日期", "到账金额"],
        ["HT-1", "1", "2019-03-15", 500_000],
        ["HT-1", "2", "2022-03-15", 500_000],
      ],
      奖励发放: [
        ["合同编号", "期次", "姓名", "现金奖励", "发放日期", "是否享受58号"],
        ["HT-1", "1", "张三", 100_000, "2022-03-16", "是"],
        ["HT-1", "2", "张三", 100_000, "2022-05-05", "是"],
        ["HT-1", null, "李四", 100_000, "2022-05-05", "是"],
      ],
    },
    expect: [{ level: "error", sheet: "奖励发放", cell: "E2", dueDate: "2022-03-15" }],
  },
  {
    name: "the relief began on 1 July 2018, and income of before has its months from that day",
    ledger: ledger(
      { received: "2018-01-15", paid: "2018-06-30", start: "2018-05-02", end: "2018-06-01", filed: "2018-07-10" },
      { received: "2018-01-15", paid: "2018-07-01", start: "2018-05-02", end: "2018-06-01", filed: "2018-08-10" },
      { received: "2018-01-15", paid: "2021-07-01", start: "2018-05-02", end: "2018-06-01", filed: "2021-08-10" },
      { received: "2018-01-15", paid: "2021-07-02", start: "2018-05-02", end: "2018-06-01", filed: "2021-08-10" },
    ),
    expect: [
      { level: "error", cell: "K2", message: "before-relief" },
      { level: "error", cell: "K5", message: "too-late", dueDate: "2021-07-01" },
    ],
    passed: 2,
    sides: { "财税2018-58": { before: 2, on: 3 } },
  },
  {
    name: "15 working days from 6 May 2023 run through the 26th: from memory only, so a warning at most",
    ledger: ledger({ end: "2023-05-25" }, { end: "2023-05-26" }, { end: "2023-05-21" }, { end: "2023-05-27" }),
    expect: [
      {
        level: "warning",
        cell: "H2",
        message: "publicity-short",
        citations: ["国科发政2018-103"],
        dueDate: "2023-05-26",
      },
      { level: "warning", cell: "H4", message: "publicity-short" },
    ],
    passed: 2,
    sides: { taxReliefPublicityWorkdays: { below: 2, at: 3, above: 5 } },
    otherwise: { "D2 b": [{ level: "warning", cell: "H4", message: "publicity-short" }] },
  },
  {
    name: "holidays and make-up workdays count: publicised from 15 September 2023 and 26 January 2024",
    ledger: ledger(
      { start: "2023-09-15", end: "2023-10-11", paid: "2023-11-01", filed: "2023-12-01" },
      { start: "2023-09-15", end: "2023-10-12", paid: "2023-11-01", filed: "2023-12-01" },
      { start: "2024-01-26", end: "2024-02-20", paid: "2024-03-01", filed: "2024-04-01" },
      { start: "2024-01-26", end: "2024-02-21", paid: "2024-03-01", filed: "2024-04-01" },
    ),
    expect: [
      { level: "warning", cell: "H2", dueDate: "2023-10-12" },
      { level: "warning", cell: "H4", dueDate: "2024-02-21" },
    ],
    passed: 2,
  },
  {
    name: "a publicity that is not recorded, not over before the payment or not complete is said so",
    ledger: ledger(
      { start: null, end: null },
      { paid: "2023-05-26" },
      { paid: "2023-05-27" },
      { end: null },
      { paid: "2023-05-25" },
    ),
    expect: [
      { level: "warning", cell: "H2", message: "publicity-missing" },
      { level: "warning", cell: "H3", message: "publicity-late" },
      { level: "undetermined", cell: "H5", message: "publicity-unknown" },
      { level: "warning", cell: "H6", message: "publicity-late" },
    ],
    sides: { "end of the publicity": { before: 6, on: 3, after: 4 } },
    passed: 1,
  },
  {
    name: "the relief is for transfers and licences by a registered contract",
    ledger: ledger(
      { mode: "许可" },
      { mode: "作价投资" },
      { mode: "技术服务" },
      { mode: "自行实施" },
      { mode: null },
      { number: null },
      { number: "办理中" },
      { number: "2023500112000999" },
    ),
    expect: [
      { level: "error", cell: "L3", message: "mode", citations: ["财税2018-58"] },
      { level: "error", cell: "L4", message: "mode" },
      { level: "error", cell: "L5", message: "mode" },
      { level: "undetermined", cell: "B6", message: "mode-unknown" },
      { level: "error", cell: "C7", message: "unregistered" },
      { level: "error", cell: "C8", message: "unregistered" },
    ],
    passed: 2,
  },
  {
    name: "non-profit institutes and universities alone have it",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        ...row(index, {}),
        unit,
      ]),
    ],
    expect: [
      { level: "warning", cell: "L4", message: "unit-doubtful", reading: "D32" },
      { level: "error", cell: "L5", message: "unit" },
      { level: "error", cell: "L6", message: "unit" },
      { level: "warning", cell: "L7", message: "unit-private" },
    ],
    passed: 2,
  },
  {
    name: "the record is filed by the 15th of the next month, behind rest days where it ends on one",
    asOf: "2023-07-17",
    ledger: ledger(
      { paid: "2023-05-31", filed: "2023-06-15" },
      { paid: "2023-05-31", filed: "2023-06-16" },
      { paid: "2023-06-01", filed: "2023-07-17" },
      { paid: "2023-06-01", filed: "2023-07-18" },
      { paid: "2023-05-31", filed: null },
      { paid: "2023-06-30", filed: null },
      { paid: "2023-05-31", filed: "2023-06-14" },
    ),
    expect: [
      {
        level: "warning",
        cell: "M3",
        message: "filed-late",
        citations: ["税务公告2018-30"],
        dueDate: "2023-06-15",
        daysLate: 1,
      },
      { level: "warning", cell: "M5", message: "filed-late", dueDate: "2023-07-17", daysLate: 1 },
      { level: "warning", cell: "M6", message: "not-filed", dueDate: "2023-06-15" },
      { level: "info", cell: "M7", message: "to-file", dueDate: "2023-07-17" },
    ],
    passed: 3,
    sides: { taxRecordDayOfMonth: { below: 8, at: 2, above: 3 } },
    otherwise: {
      "D3 a": [
        { level: "warning", cell: "M3", message: "filed-late", dueDate: "2023-06-15", daysLate: 1 },
        { level: "warning", cell: "M4", message: "filed-late", dueDate: "2023-07-15", daysLate: 2 },
        { level: "warning", cell: "M5", message: "filed-late", dueDate: "2023-07-15", daysLate: 3 },
        { level: "warning", cell: "M6", message: "not-filed", dueDate: "2023-06-15" },
        { level: "warning", cell: "M7", message: "not-filed", dueDate: "2023-07-15" },
      ],
    },
  },
  {
    name: "what claims nothing is not asked, in whatever words",
    ledger: ledger(
      { claimed: null },
      { claimed: "否" },
      { claimed: "不享受" },
      { claimed: "全额计税" },
      { claimed: "/" },
    ),
    expect: [],
    notApplicable: 5,
  },
  {
    name: "days that are not filled in or cannot be read leave it open; what is not paid yet has no day",
    ledger: ledger({ received: null }, { received: "去年底" }, { paid: "待定日" }, { paid: null }),
    expect: [
      { level: "undetermined", cell: "E2", message: "receipt-unknown" },
      { level: "undetermined", cell: "E3", message: "receipt-unknown" },
      { level: "undetermined", cell: "K4", message: "paid-unreadable" },
    ],
    passed: 1,
  },
  {
    name: "by the reading that a hospital is an institute its claim is in order",
    unit: "其他事业单位",
    settings: { readings: { D32: "b" } },
    ledger: ledger({}),
    expect: [],
    passed: 1,
  },
  {
    name: "an achievement that is none of the job has no relief",
    ledger: [
      [...header, "是否职务成果"],
      [...row(0, {}), "否"],
    ],
    expect: [{ level: "error", cell: "L2", message: "not-service" }],
  },
  {
    name: "without a column for the claim the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "姓名", "现金奖励", "发放日期"],
      ["HT-1", "转让", "张三", 100_000, "2023-06-01"],
    ],
    expect: [],
    skipped: ["tax_cut"],
  },
  {
    name: "a number or a day of filing that cannot be read leaves it open, and so do working days of a year not loaded",
    asOf: "2027-12-31",
    ledger: [
      header,
      row(0, {}).with(2, { fault: "error", text: "#REF!" }),
      row(1, { filed: "2023-13-01" }),
      row(2, {
        received: "2026-03-16",
        start: "2027-05-06",
        end: "2027-05-28",
        paid: "2027-06-01",
        filed: "2027-07-09",
      }),
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "registration-unreadable" },
      { level: "undetermined", cell: "M3", message: "filed-unreadable" },
      { level: "undetermined", cell: "H4", message: "rest-days-unknown", citations: ["国科发政2018-103"] },
    ],
  },
];

/** Numbers that it reads and texts that it cites, on the boundary of which no verdict of its own turns. */
export const apart = {
  taxableShare: "only the last day of the calculation is asked for",
};
