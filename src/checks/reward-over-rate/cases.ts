import type { Case, CaseRows } from "../case.ts";

const header = ["合同编号", "转化方式", "合同签订日期", "合同金额", "净收入", "奖励分配依据", "约定比例", "奖励总额"];

/** Price 1 000 000 元, net income 900 000 元: 60% is 540 000 元. */
const ledger = (
  ...rows: (readonly [basis: string | null, rate: string | null, reward: number | string | null])[]
): CaseRows => [
  header,
  ...rows.map(([basis, rate, reward], index) => [
    `HT-${index + 1}`,
    "转让",
    "2023-06-01",
    1_000_000,
    900_000,
    basis,
    rate,
    reward,
  ]),
];

export const cases: readonly Case[] = [
  {
    name: "a reward above the agreed rate is doubtful, beyond a remainder of 1 元",
    ledger: ledger(
      ["约定", "60%", 539_000],
      ["约定", "60%", 540_000],
      ["约定", "60%", 540_001],
      ["约定", "60%", 540_001.01],
      ["学校规定", "60%", 600_000],
    ),
    expect: [
      { level: "warning", cell: "H5", message: "over-rate", basis: "agreed", expected: 540_000, shortfall: 1.01 },
      {
        level: "warning",
        cell: "H6",
        message: "over-rate",
        basis: "own-rule",
        citations: ["条例32"],
        expected: 540_000,
        actual: 600_000,
        shortfall: 60_000,
      },
    ],
    passed: 3,
    sides: { "agreed rate": { below: 2, at: 3, above: 5 } },
  },
  {
    name: "the text sets no cap: without a rate only more than the whole net income is doubtful",
    ledger: ledger(
      ["无规定且未约定", null, 700_000],
      ["无规定且未约定", null, 900_000],
      [null, null, 900_001],
      [null, null, 900_001.01],
      ["约定", null, 900_000],
    ),
    expect: [{ level: "warning", cell: "H5", message: "over-net", expected: 900_000, shortfall: 1.01 }],
    passed: 4,
    sides: { "net income": { below: 2, at: 3, above: 5 } },
  },
  {
    name: "enterprises are asked the same",
    unit: "其他企业",
    ledger: ledger(["约定", "40%", 360_000], ["约定", "40%", 400_000], ["无", null, 950_000]),
    expect: [
      { level: "warning", cell: "H3", message: "over-rate", expected: 360_000 },
      { level: "warning", cell: "H4", message: "over-net" },
    ],
    passed: 1,
  },
  {
    name: "the rate may come from the settings",
    settings: { ownRule: { rates: { 转让: "80%" } } },
    ledger: ledger([null, null, 720_000], [null, null, 730_000]),
    expect: [{ level: "warning", cell: "H3", basis: "own-rule", expected: 720_000, shortfall: 10_000 }],
    passed: 1,
  },
  {
    name: "a net income below 0 bears no reward at all",
    ledger: [header, ["HT-1", "转让", "2023-06-01", 1_000_000, -50_000, null, null, 10_000]],
    expect: [{ level: "warning", cell: "H2", message: "over-net", expected: 0, shortfall: 10_000 }],
  },
  {
    name: "a reward that is set down for the whole contract may run ahead of the receipts",
    ledger: [
      [...header, "到账日期", "到账金额"],
      ["HT-1", "转让", "2023-06-01", 1_000_000, 900_000, "约定", "60%", 540_000, "2023-07-01", 500_000],
    ],
    expect: [],
    passed: 1,
  },
  {
    name: "where net income cannot be computed the price is the most that can be given",
    ledger: [
      header,
      ["HT-1", "许可", "2023-06-01", 1_000_000, "无法计算", "无", null, 1_000_000],
      ["HT-2", "许可", "2023-06-01", 1_000_000, "无法计算", "无", null, 1_000_002],
    ],
    expect: [{ level: "warning", cell: "H3", message: "over-net", expected: 1_000_000, shortfall: 2 }],
    passed: 1,
  },
  {
    name: "payouts to persons on another sheet are added up, before tax",
    ledger: {
      合同: [header.slice(0, 7), ["HT-1", "转让", "2023-06-01", 1_000_000, 900_000, "约定", "60%"]],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "实发金额", "发放日期"],
        ["HT-1", "张三", 300_000, 250_000, "2023-07-01"],
        ["HT-1", "李四", 300_000, 250_000, "2023-07-01"],
      ],
    },
    expect: [{ level: "warning", sheet: "奖励发放", cell: "C2", expected: 540_000, actual: 600_000 }],
  },
  {
    name: "what cannot be read is never taken as within the limit",
    ledger: [
      header,
      ["HT-1", "转让", "2023-06-01", 1_000_000, 900_000, "约定", "60%", "若干"],
      ["HT-2", null, "2023-06-01", 1_000_000, 900_000, "约定", "60%", 540_000],
      ["HT-3", "转让", "2023-06-01", 1_000_000, null, "约定", "60%", 540_000],
      ["HT-4", "转让", "2023-06-01", 1_000_000, 900_000, "约定", "60%", 54],
    ],
    expect: [
      { level: "undetermined", cell: "H2" },
      { level: "undetermined", cell: "B3" },
      { level: "undetermined", cell: "E4" },
      { level: "undetermined", cell: "H5" },
    ],
  },
  {
    name: "service contracts, shares and what is no service achievement are not asked, nor a reward not set down",
    ledger: [
      [...header, "是否职务成果"],
      ["HT-1", "技术服务", "2023-06-01", 1_000, 900, null, null, 1_000, "是"],
      ["HT-2", "作价投资", "2023-06-01", 1_000, 900, null, null, 1_000, "是"],
      ["HT-3", "转让", "2023-06-01", 1_000, 900, null, null, 1_000, "否"],
      ["HT-4", "转让", "2023-06-01", 1_000, 900, null, null, null, "是"],
    ],
    expect: [],
    notApplicable: 4,
  },
  {
    name: "without a column for the reward the check is skipped",
    ledger: [header.slice(0, 5), ["HT-1", "转让", "2023-06-01", 1_000_000, 900_000]],
    expect: [],
    skipped: ["reward_total"],
  },
  {
    name: "without any column for income the check is skipped",
    ledger: [
      ["合同编号", "转化方式", "奖励总额"],
      ["HT-1", "转让", 900_000],
    ],
    expect: [],
    skipped: ["net"],
  },
];

/** Numbers that it reads and texts that it cites, on the boundary of which no verdict of its own turns. */
export const apart = {
  rewardRateNetIncome: "a least rate is no cap",
  nationalRateNetIncome: "a least rate is no cap",
  fallbackRatePrice: "a least rate is no cap",
  条例: "no text sets a cap: what is exceeded is the unit's own rate, or the net income",
};
