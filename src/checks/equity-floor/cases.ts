import type { Case, CaseRows } from "../case.ts";

const header = [
  "合同编号",
  "转化方式",
  "合同签订日期",
  "股权比例",
  "奖励分配依据",
  "约定比例",
  "奖励股权比例",
  "股权登记日期",
  "奖励股权登记日期",
];

type Given = readonly [share: string | null, basis: string | null, rate: string | null, reward: string | number | null];

/** Shares of the company in one column, those given to the completers in another. */
const ledger = (...rows: Given[]): CaseRows => signed("2023-03-14", ...rows);
const signed = (day: string, ...rows: Given[]): CaseRows => [
  header,
  ...rows.map(([share, basis, rate, reward], index) => [
    `HT-${index + 1}`,
    "作价投资",
    day,
    share,
    basis,
    rate,
    reward,
    "2023-05-10",
    reward === null ? null : "2023-05-10",
  ]),
];
const neither = "无规定且未约定";

export const cases: readonly Case[] = [
  {
    name: "of a result that brought 25% of the company 17.5% go to the completers, exactly",
    ledger: ledger(
      ["25%", neither, null, "17.5%"],
      ["25%", neither, null, "17.4%"],
      ["25%", neither, null, "17.6%"],
      ["25%", neither, null, "12.5%"],
      ["25%", neither, null, "12.4%"],
      ["25%", neither, null, "17%"],
    ),
    expect: [
      {
        level: "error",
        cell: "G3",
        message: "short",
        citations: ["条例32.1.2"],
        basis: "default",
        reading: null,
      },
      { level: "error", cell: "G5" },
      { level: "error", cell: "G6" },
      { level: "error", cell: "G7" },
    ],
    passed: 2,
    sides: { rewardRateShares: { below: 3, at: 2, above: 4 } },
  },
  {
    name: "where nothing is known of a rule or agreement, under 70% is doubtful and under half an error",
    ledger: ledger(
      ["25%", null, null, "17.5%"],
      ["25%", null, null, "17.4%"],
      ["25%", null, null, "12.5%"],
      ["25%", null, null, "12.4%"],
    ),
    expect: [
      { level: "warning", cell: "G3", reading: "D15", citations: ["条例32.1.2"] },
      { level: "warning", cell: "G4", reading: "D15" },
      { level: "error", cell: "G5", citations: ["促转法45.2"] },
    ],
    passed: 1,
    sides: { nationalRateShares: { below: 5, at: 4, above: 3 } },
  },
  {
    name: "a rule or agreement is the measure, and its own rate keeps the national half",
    ledger: ledger(
      ["20%", "约定", "60%", "12%"],
      ["20%", "约定", "60%", "11.9%"],
      ["20%", "学校规定", "45%", "9%"],
      ["20%", "学校规定", "45%", "10%"],
      ["20%", "学校规定", "80%", "16%"],
      ["20%", "约定", "50%", "10%"],
      ["20%", "约定", "49.9%", "9.98%"],
    ),
    expect: [
      { level: "info", cell: "G2", message: "own-rate", reading: "D16" },
      { level: "error", cell: "G3", message: "short", basis: "agreed", citations: ["条例31"] },
      { level: "error", cell: "G4", message: "rate-below", citations: ["促转法45.2"] },
      { level: "error", cell: "F5", message: "rate-below-given", citations: ["促转法45.2"] },
      { level: "info", cell: "G7", message: "own-rate" },
      { level: "error", cell: "G8", message: "rate-below" },
    ],
    passed: 1,
  },
  {
    name: "a rate whose source nobody wrote down is taken as agreed, and doubtful",
    ledger: ledger(["20%", null, "60%", "12%"], ["20%", null, "70%", "14%"]),
    expect: [{ level: "warning", cell: "E2", message: "unsourced", reading: "D15" }],
    passed: 1,
  },
  {
    name: "a rule or agreement of unknown rate leaves what keeps the national half undetermined",
    ledger: ledger(["20%", "学校规定", null, "12%"], ["20%", "学校规定", null, "9.9%"]),
    expect: [
      { level: "undetermined", cell: "F2", message: "rate-unknown" },
      { level: "error", cell: "G3", citations: ["促转法45.2"] },
    ],
  },
  {
    name: "each type of unit has its own lines",
    ledger: [
      [...header, "单位类型"],
      ...(
        [
          ["市属高校", "13%", "9.9%"],
          ["部属高校", "13%", "9.9%"],
          ["公立医院", "13%", "9.9%"],
          ["国有企业", "10%", "9.9%"],
          ["中央在渝企业", "10%", "9.9%"],
          ["民营企业", "10%", "9.9%"],
        ] as const
      ).flatMap(([unit, ...rewards], index) =>
        rewards.map((reward, at) => [
          `HT-${index}-${at}`,
          "作价投资",
          "2023-03-14",
          "20%",
          neither,
          null,
          reward,
          "2023-05-10",
          "2023-05-10",
          unit,
        ]),
      ),
    ],
    expect: [
      { level: "error", cell: "G2" },
      { level: "error", cell: "G3" },
      { level: "warning", cell: "G4", reading: "D29" },
      { level: "error", cell: "G5", citations: ["促转法45.1.2"] },
      { level: "warning", cell: "G6", reading: "D32" },
      { level: "warning", cell: "G7", reading: "D32" },
      { level: "error", cell: "G9", basis: "national", citations: ["促转法45.1.2"] },
      { level: "error", cell: "G11", basis: "national" },
      { level: "error", cell: "G13", basis: "national" },
    ],
    passed: 3,
  },
  {
    name: "where the type of unit cannot be told nothing is said",
    ledger: [
      [...header, "单位类型"],
      ["HT-1", "作价投资", "2023-03-14", "20%", neither, null, "12%", "2023-05-10", "2023-05-10", "高校"],
    ],
    expect: [{ level: "undetermined", cell: "J2", message: "unit-unclear" }],
  },
  {
    name: "70% of the shares hold for contracts from 1 June 2020 on; one day before with the reward after it is doubtful",
    ledger: [
      ...signed("2020-06-01", ["20%", neither, null, "12%"]),
      ["HT-2", "作价投资", "2020-05-31", "20%", neither, null, "12%", "2020-07-10", "2020-07-10"],
      ["HT-3", "作价投资", "2020-05-31", "20%", neither, null, "12%", "2020-05-31", "2020-05-31"],
      ["HT-4", "作价投资", "2020-05-31", "20%", neither, null, "9.9%", "2020-05-31", "2020-05-31"],
    ],
    expect: [
      { level: "error", cell: "G2" },
      { level: "warning", cell: "G3", reading: "D30" },
      { level: "error", cell: "G5", citations: ["促转法45.1.2"], basis: "national" },
    ],
    passed: 1,
    sides: { 条例: { before: 3, on: 2 } },
  },
  {
    name: "the national half holds for contracts from 1 October 2015 on",
    ledger: [
      ...signed("2015-09-30", ["20%", neither, null, "9%"]).slice(0, 1),
      ["HT-1", "作价投资", "2015-09-30", "20%", neither, null, "9%", "2015-09-30", "2015-09-30"],
      ["HT-2", "作价投资", "2015-10-01", "20%", neither, null, "9%", "2015-10-01", "2015-10-01"],
    ],
    expect: [{ level: "error", cell: "G3", citations: ["促转法45.1.2"] }],
    notApplicable: 1,
    sides: { 促转法: { before: 2, on: 3 } },
  },
  {
    name: "a difference within the rounding of the digits shown is doubtful, unless the reading says otherwise",
    ledger: ledger(["33%", neither, null, "23%"], ["33.33%", neither, null, "23.33%"], ["33%", neither, null, "22%"]),
    expect: [
      { level: "warning", cell: "G2", message: "rounding", reading: "D17" },
      { level: "warning", cell: "G3", message: "rounding", reading: "D17" },
      { level: "error", cell: "G4", message: "short" },
    ],
  },
  {
    name: "a column of shares of the result's own shares is read as that: 70% of 20%",
    ledger: ledger(["20%", neither, null, "70%"], ["25%", neither, null, "69%"], ["10%", neither, null, "100%"]),
    expect: [{ level: "error", cell: "G3", message: "short" }],
    passed: 2,
  },
  {
    name: "a column that mixes shares of the company with shares of the result is found",
    ledger: ledger(["20%", neither, null, "14%"], ["25%", neither, null, "70%"], ["10%", neither, null, "7%"]),
    expect: [{ level: "warning", cell: "G3", message: "mixed-base" }],
    passed: 2,
  },
  {
    name: "shares of several persons are added up, on the contract's sheet",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "股权比例", "奖励分配依据", "姓名", "奖励股权比例"],
      ["HT-1", "作价投资", "2023-03-14", "20%", neither, "张三", "10%"],
      ["HT-1", "作价投资", "2023-03-14", "20%", neither, "李四", "4%"],
      ["HT-2", "作价投资", "2023-03-14", "20%", neither, "张三", "10%"],
      ["HT-2", "作价投资", "2023-03-14", "20%", neither, "李四", "3.9%"],
    ],
    expect: [{ level: "error", cell: "G4", message: "short" }],
    passed: 1,
  },
  {
    name: "what is not filled in or cannot be read is never taken for 0",
    ledger: [
      ...ledger([null, neither, null, "14%"], ["20%", neither, null, "若干"], ["两成多点", neither, null, "14%"]),
      ["HT-4", "作价投资", "2023-03-14", "20%", neither, null, null, "2023-05-10", "2023-05-10"],
      ["HT-5", null, "2023-03-14", "20%", neither, null, "14%", "2023-05-10", "2023-05-10"],
    ],
    expect: [
      { level: "undetermined", cell: "D2", message: "result-unknown" },
      { level: "undetermined", cell: "G3", message: "reward-unknown" },
      { level: "undetermined", cell: "D4", message: "result-unknown" },
      { level: "undetermined", cell: "G5", message: "reward-unknown" },
      { level: "undetermined", cell: "B6", message: "mode" },
    ],
  },
  {
    name: "what has not been given yet, other modes and what is no service achievement are not asked",
    ledger: [
      [...header, "是否职务成果"],
      ["HT-1", "作价投资", "2023-03-14", "20%", neither, null, null, null, null, "是"],
      ["HT-2", "转让", "2023-03-14", "20%", neither, null, "1%", null, null, "是"],
      ["HT-3", "作价投资", "2023-03-14", "20%", neither, null, "1%", null, null, "否"],
      ["HT-4", "技术开发", "2023-03-14", null, neither, null, null, null, null, "是"],
    ],
    expect: [],
    notApplicable: 4,
  },
  {
    name: "by another reading a stated rate is an agreement even where nobody says so",
    settings: { readings: { D15: "b" } },
    ledger: ledger(["20%", null, "60%", "12%"]),
    expect: [{ level: "info", cell: "G2", message: "own-rate" }],
  },
  {
    name: "by another reading a difference within the rounding is a breach like any other",
    settings: { readings: { D17: "b" } },
    ledger: ledger(["33%", neither, null, "23%"]),
    expect: [{ level: "error", cell: "G2", message: "short" }],
  },
  {
    name: "by another reading central units are judged as municipal ones",
    unit: "中央在渝高校院所",
    settings: { readings: { D29: "b" } },
    ledger: ledger(["20%", neither, null, "13%"]),
    expect: [{ level: "error", cell: "G2", citations: ["条例32.1.2"] }],
  },
  {
    name: "by another reading the day of the reward chooses the text",
    settings: { readings: { D30: "b" } },
    ledger: [header, ["HT-1", "作价投资", "2020-05-31", "20%", neither, null, "12%", "2020-07-10", "2020-07-10"]],
    expect: [{ level: "error", cell: "G2", citations: ["条例32.1.2"], basis: "default" }],
  },
  ...(
    [
      ["b", { level: "error", citations: ["条例32.1.2"] }],
      ["c", { level: "error", basis: "national", citations: ["促转法45.1.2"] }],
    ] as const
  ).map(([D32, finding]): Case => ({
    name: `other public institutions by the reading D32 ${D32}`,
    unit: "其他事业单位",
    settings: { readings: { D32 } },
    ledger: ledger(["20%", neither, null, "9%"]),
    expect: [{ ...finding, cell: "G2" }],
  })),
  {
    name: "without a column for the shares given the check is skipped",
    ledger: [header.slice(0, 4), ["HT-1", "作价投资", "2023-03-14", "20%"]],
    expect: [],
    skipped: ["reward_equity"],
  },
  {
    name: "without a column for the result's share it is skipped too",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "奖励股权比例"],
      ["HT-1", "作价投资", "2023-03-14", "14%"],
    ],
    expect: [],
    skipped: ["equity"],
  },
  {
    name: "without a column for the mode the check is skipped",
    ledger: [
      ["合同编号", "合同签订日期", "股权比例", "奖励股权比例"],
      ["HT-1", "2023-03-14", "20%", "14%"],
    ],
    expect: [],
    skipped: ["mode"],
  },
];
