import { type Contract, type ContractColumn, contractColumns, type ContractPlan, contractOf } from "./contract.ts";
import { Institution } from "./institution.ts";
import { type Label, labelAt, type Mark } from "./labels.ts";
import { type LedgerColumn, layLedger, type SheetDraft } from "./sheet.ts";
import { money, on, percent, share, type Value, wan, yuan } from "./values.ts";

type CellMark = Mark & { readonly at: ContractColumn };

/** A contract with at most one defect; what its payout rows on the other sheet are, where it has any. */
interface Case {
  readonly plan: ContractPlan;
  readonly change?: Partial<Contract>;
  readonly marks?: readonly CellMark[];
  readonly persons?: readonly PersonPlan[];
}

interface PersonPlan {
  /** Fen before tax 应发. */
  readonly amount: number;
  /** The same person as the one before. */
  readonly again?: boolean;
  readonly marks?: readonly (Mark & { readonly at: PayoutColumn })[];
}

const NONE = "/";
const SHEET = "成果转化台账";
const PAYOUTS = "奖励发放";

/** 100万元, of which 8万元 costs and 2万元 taxes: net income 90万元, of which 70% is 63万元 (reading.md §5). */
const worked = { price: wan(100), cost: wan(8), tax: wan(2) } as const;

const error = (check: string, at: ContractColumn, why: string, rest: Partial<Mark> = {}): CellMark => ({
  check,
  level: "error",
  at,
  why,
  ...rest,
});
const warning = (check: string, at: ContractColumn, why: string, rest: Partial<Mark> = {}): CellMark => ({
  check,
  level: "warning",
  at,
  why,
  ...rest,
});
const info = (check: string, at: ContractColumn, why: string, rest: Partial<Mark> = {}): CellMark => ({
  check,
  level: "info",
  at,
  why,
  ...rest,
});
const undetermined = (check: string, at: ContractColumn, why: string, rest: Partial<Mark> = {}): CellMark => ({
  check,
  level: "undetermined",
  at,
  why,
  ...rest,
});

const noPublicity = { pubStart: null, pubEnd: null } as const;
const noRewardPublicity = { rewardPubStart: null, rewardPubEnd: null } as const;
const publicised = (start: string, end: string): Partial<Contract> => ({ pubStart: on(start), pubEnd: on(end) });
const rewardPublicised = (start: string, end: string): Partial<Contract> => ({
  rewardPubStart: on(start),
  rewardPubEnd: on(end),
});
const unpaid = { paid: null, ...noRewardPublicity } as const;

/** Article 22. */
const modes: Case[] = [
  {
    plan: { signed: "2021-06-11" },
    change: { mode: "推广应用" },
    marks: [undetermined("transfer-mode", "mode", "条例22：方式共六种，“推广应用”归不入任何一种，按1.1表为无法判断")],
  },
  {
    plan: { signed: "2022-03-22" },
    change: { mode: null },
    marks: [undetermined("transfer-mode", "mode", "条例22：转化方式未填，按1.1表为无法判断")],
  },
];

/** Article 24 paragraph 2. */
const prices: Case[] = [
  {
    plan: { signed: "2021-09-14" },
    change: { method: null },
    marks: [
      error("pricing-method", "method", "条例24.2：价格应当通过协议、挂牌交易、拍卖等方式确定，台账有此列而未填"),
    ],
  },
  {
    plan: { signed: "2022-05-17", mode: "许可" },
    change: { method: "评估定价" },
    marks: [warning("pricing-method", "method", "条例24.2：评估不在所列三种之内，“等”字使其存疑")],
  },
  {
    plan: { signed: "2023-06-08" },
    change: publicised("2023-05-06", "2023-05-19"),
    marks: [error("price-publicity", "pubEnd", "条例24.2、D2：首日计入也只有14日", { dueDate: "2023-05-21" })],
  },
  {
    plan: { signed: "2023-06-09", mode: "许可" },
    change: publicised("2023-05-06", "2023-05-20"),
    marks: [
      warning("price-publicity", "pubEnd", "条例24.2、D2：首日计入才满15日，满14日", {
        reading: "D2",
        dueDate: "2023-05-21",
      }),
    ],
  },
  {
    plan: { signed: "2023-06-12" },
    change: publicised("2023-05-06", "2023-05-21"),
    marks: [info("price-publicity", "pubEnd", "D3：满15日，末日为星期日，最短公示期不顺延，仅提示")],
  },
  {
    plan: { signed: "2023-10-20", mode: "许可" },
    change: publicised("2023-09-15", "2023-09-30"),
    marks: [info("price-publicity", "pubEnd", "D3：满15日，末日在国庆假期内，不顺延，仅提示")],
  },
  // Full on a working day: in order.
  { plan: { signed: "2023-06-13" }, change: publicised("2023-05-08", "2023-05-23") },
  {
    plan: { signed: "2022-06-21" },
    change: noPublicity,
    marks: [error("price-publicity", "pubEnd", "条例24.2：协议定价应当公示，台账有此列而未记载")],
  },
  {
    plan: { signed: "2023-06-15", unit: "其他事业单位" },
    change: publicised("2023-05-06", "2023-05-19"),
    marks: [
      warning(
        "price-publicity",
        "pubEnd",
        "条例24.2、D32：医院等不是字面上的研究开发机构、高等院校，高校院所的检查按存疑",
        { dueDate: "2023-05-21" },
      ),
    ],
  },
  {
    plan: { signed: "2023-06-16", unit: "中央在渝高校院所" },
    change: publicised("2023-05-06", "2023-05-19"),
    marks: [
      warning("price-publicity", "pubEnd", "条例24.2、D29：参照适用，国家法律未规定天数，按存疑", {
        dueDate: "2023-05-21",
      }),
    ],
  },
  {
    plan: { signed: "2023-03-09" },
    change: { secret: "是", ...noPublicity },
    marks: [undetermined("price-publicity", "secret", "D44：涉密项目的公示不作判断")],
  },
  // By listing: no publicity is due.
  { plan: { signed: "2022-09-20", method: "挂牌交易" } },
  { plan: { signed: "2022-11-15", method: "拍卖" } },
  // State-owned companies: article 26, no duty to publicise the price.
  { plan: { signed: "2023-08-10", unit: "国有企业", rate: 55, rd: wan(1.5) }, change: noPublicity },
  {
    plan: { signed: "2021-11-16" },
    change: { pubBuyer: "否" },
    marks: [error("price-publicity-content", "pubBuyer", "条例24.2：公示未含受让方")],
  },
  {
    plan: { signed: "2022-04-19", mode: "许可" },
    change: { pubPrice: null },
    marks: [error("price-publicity-content", "pubPrice", "条例24.2：是否公示拟转让价格，有此列而未填")],
  },
  {
    plan: { signed: "2022-08-16" },
    change: { pubName: "否", pubBuyer: "否" },
    marks: [error("price-publicity-content", "pubName", "条例24.2：公示未含成果名称和受让方")],
  },
  {
    plan: { signed: "2023-07-18", unit: "其他事业单位" },
    change: { pubBuyer: "否" },
    marks: [warning("price-publicity-content", "pubBuyer", "条例24.2、D32：公示未含受让方，其他事业单位按存疑")],
  },
  {
    plan: { signed: "2023-05-24" },
    change: publicised("2023-05-04", "2023-05-24"),
    marks: [
      warning("price-publicity-before-signing", "signed", "条例24.2、D12：公示末日当天签约，“拟转让”应在签约之前", {
        reading: "D12",
      }),
    ],
  },
  {
    plan: { signed: "2023-04-18", mode: "许可" },
    change: publicised("2023-04-03", "2023-04-21"),
    marks: [
      warning("price-publicity-before-signing", "signed", "条例24.2、D12：公示尚未结束即签约", { reading: "D12" }),
    ],
  },
  // Signed on the day after the last day of the publicity.
  { plan: { signed: "2023-05-25" }, change: publicised("2023-05-04", "2023-05-24") },
];

/** Article 30 paragraph 2 and rules （十九）. */
const completers: Case[] = [
  {
    plan: { signed: "2021-12-14" },
    change: { notice: null },
    marks: [error("completer-notice", "notice", "条例30.2：拟转让应当提前一个月书面通知，台账有此列而未记载")],
  },
  {
    plan: { signed: "2023-06-05" },
    change: { notice: on("2023-05-06") },
    marks: [error("completer-notice", "notice", "条例30.2、D6：2023-05-06通知，最早06-06签约，差一天")],
  },
  {
    plan: { signed: "2023-06-06" },
    change: { notice: on("2023-05-06") },
    marks: [info("completer-notice", "notice", "条例30.2、D6：恰满一个月，通过并提示")],
  },
  {
    plan: { signed: "2024-02-29" },
    change: { notice: on("2024-01-31") },
    marks: [info("completer-notice", "notice", "条例30.2、民法典202：次月无31日，月末日为期满，恰满一个月")],
  },
  {
    plan: { signed: "2022-10-11", unit: "国有企业", rate: 55, rd: wan(2) },
    change: { notice: on("2022-09-12") },
    marks: [error("completer-notice", "notice", "条例30.2：国有独资、控股企业同样应提前一个月通知，差一天")],
  },
  {
    plan: { signed: "2022-12-06", unit: "其他事业单位" },
    change: { notice: null },
    marks: [warning("completer-notice", "notice", "条例30.2、D32：其他事业单位按存疑")],
  },
  // A licence calls for no notice.
  { plan: { signed: "2022-02-15", mode: "许可" }, change: { notice: null } },
  {
    plan: { signed: "2022-07-12", mode: "作价投资" },
    change: { notice: null },
    marks: [
      info("completer-notice", "notice", "D7：作价投资不是字面上的转让，权属变更，仅建议通知", { reading: "D7" }),
    ],
  },
  {
    plan: { signed: "2023-02-14" },
    change: { related: "是", appraisal: "无" },
    marks: [
      warning("related-party-valuation", "appraisal", "细则19、D42：存在关联交易而无第三方评估，仅规范性文件有此要求"),
    ],
  },
  {
    plan: { signed: "2023-11-14", mode: "许可" },
    change: { related: null },
    marks: [undetermined("related-party-valuation", "related", "细则19：是否关联未填，无法判断")],
  },
  // Before the rules took effect on 2021-05-22.
  { plan: { signed: "2021-05-11" }, change: { related: "是", appraisal: "无" } },
];

/** Article 32 paragraph 2 and rules （三）. */
const netIncome: Case[] = [
  {
    plan: { signed: "2021-08-17", ...worked },
    change: { net: money(wan(92)), reward: money(share(wan(92), 70)) },
    marks: [
      error("net-income", "net", "条例32.2：成交额扣除直接成本后未扣税金，净收入应为90万元", { shortfall: 20_000 }),
    ],
  },
  {
    plan: { signed: "2022-06-14", mode: "许可", ...worked },
    change: { net: money(wan(100)), reward: money(share(wan(100), 70)) },
    marks: [error("net-income", "net", "条例32.2：以成交额全额作净收入，应为90万元", { shortfall: 100_000 })],
  },
  {
    plan: { signed: "2023-09-12", ...worked },
    change: { net: money(wan(88)), reward: money(wan(63)) },
    marks: [error("net-income", "net", "条例32.2：税金扣除了两次，应为90万元", { shortfall: 20_000 })],
  },
  {
    plan: { signed: "2022-09-06", ...worked, rd: wan(10) },
    change: { net: money(wan(80)), reward: money(wan(63)) },
    marks: [
      warning("net-income", "net", "细则3、D19：高校院所的净收入不扣前期研发投入，扣了按存疑"),
      warning("net-income-deductions", "net", "细则3、D19：只有企业扣除前期研发投入", {
        reading: "D19",
        shortfall: 100_000,
      }),
    ],
  },
  {
    plan: { signed: "2023-08-22", unit: "国有企业", rate: 55, ...worked, rd: wan(30) },
    change: { net: money(wan(90)), reward: money(wan(50)) },
    marks: [warning("net-income", "net", "细则3：企业还扣前期研发投入，仅规范性文件有此口径")],
  },
  {
    plan: { signed: "2022-05-10", ...worked },
    change: { net: null },
    marks: [undetermined("net-income", "net", "条例32.2：净收入未填，不能核对")],
  },
];

/** Article 32 paragraph 1, national law article 45, rules （三）. */
const rewards: Case[] = [
  {
    plan: { signed: "2022-01-11", ...worked },
    change: { reward: money(wan(60)) },
    marks: [
      error("reward-floor", "reward", "条例32.1.1：无规定且未约定，应不低于净收入90万元的70%即63万元", {
        shortfall: 30_000,
      }),
    ],
  },
  { plan: { signed: "2022-01-18", ...worked }, change: { reward: money(wan(63)) } },
  {
    plan: { signed: "2022-02-22", mode: "许可", ...worked },
    change: { reward: money(yuan(629_999.99)) },
    marks: [info("reward-floor", "reward", "D17：少0.01元，属尾差", { reading: "D17", shortfall: 0.01 })],
  },
  {
    plan: { signed: "2022-03-08", ...worked },
    change: { reward: money(yuan(629_999)) },
    marks: [info("reward-floor", "reward", "D17：少1元，尾差以内", { reading: "D17", shortfall: 1 })],
  },
  {
    plan: { signed: "2022-03-15", ...worked },
    change: { reward: money(yuan(629_998.99)) },
    marks: [error("reward-floor", "reward", "条例32.1.1、D17：少1.01元，超过尾差", { shortfall: 1.01 })],
  },
  {
    plan: { signed: "2022-04-12", basis: "unknown", ...worked },
    change: { reward: money(wan(54)) },
    marks: [
      warning("reward-floor", "reward", "条例32.1.1、D15：不知有无规定或约定，60%在50%与70%之间", {
        shortfall: 90_000,
      }),
    ],
  },
  {
    plan: { signed: "2022-05-24", mode: "许可", basis: "unknown", ...worked },
    change: { reward: money(wan(36)) },
    marks: [error("reward-floor", "reward", "促转法45：有无规定或约定均不得低于50%，只给40%")],
  },
  {
    plan: { signed: "2022-06-07", basis: "agreed", rate: 60, ...worked },
    change: { reward: money(wan(45)) },
    marks: [error("reward-floor", "reward", "条例31、34.1：约定60%即54万元，只给45万元", { shortfall: 90_000 })],
  },
  {
    plan: { signed: "2022-07-19", basis: "rule", rate: 45, ...worked },
    marks: [error("reward-floor", "reward", "促转法45.2、D16：单位规定45%低于国家标准50%", { shortfall: 45_000 })],
  },
  {
    plan: { signed: "2022-08-09", mode: "许可", basis: "rule", rate: 60, ...worked },
    marks: [info("reward-floor", "reward", "D16：按单位规定的60%足额，低于70%不违反条例，仅提示")],
  },
  {
    plan: { signed: "2022-09-13", ...worked },
    change: { basis: null, rate: percent(60), reward: money(wan(54)) },
    marks: [warning("reward-floor", "basis", "D15：有比例而未注明依据，视为约定，请注明", { reading: "D15" })],
  },
  {
    plan: { signed: "2022-10-25", unit: "国有企业", ...worked, rd: wan(30) },
    change: { reward: money(wan(27)) },
    marks: [
      error("reward-floor", "reward", "促转法45.1：国有企业无规定且未约定，应不低于净收入60万元的50%", {
        shortfall: 30_000,
      }),
    ],
  },
  { plan: { signed: "2022-11-08", unit: "国有企业", ...worked, rd: wan(30) }, change: { reward: money(wan(30)) } },
  {
    plan: { signed: "2022-11-22", unit: "国有企业", basis: "unknown", ...worked, rd: wan(30) },
    change: { reward: money(wan(27)) },
    marks: [warning("reward-floor", "reward", "促转法45.1：国有企业，不知有无规定或约定，低于50%按存疑")],
  },
  // An agreement of an enterprise is compared with itself only.
  { plan: { signed: "2022-12-20", unit: "国有企业", basis: "agreed", rate: 30, ...worked, rd: wan(30) } },
  {
    plan: { signed: "2023-01-10", unit: "其他事业单位", ...worked },
    change: { reward: money(wan(54)) },
    marks: [warning("reward-floor", "reward", "条例32.1.1、D32：其他事业单位低于70%按存疑", { shortfall: 90_000 })],
  },
  {
    plan: { signed: "2023-01-17", unit: "中央在渝高校院所", ...worked },
    change: { reward: money(wan(54)) },
    marks: [
      warning("reward-floor", "reward", "条例62、D29：中央在渝单位参照适用，60%在50%与70%之间按存疑", {
        reading: "D29",
        shortfall: 90_000,
      }),
    ],
  },
  {
    plan: { signed: "2023-01-24", mode: "许可", unit: "中央在渝高校院所", ...worked },
    change: { reward: money(wan(36)) },
    marks: [error("reward-floor", "reward", "促转法45.1：国家法律同样约束中央在渝单位，40%低于50%")],
  },
  {
    plan: { signed: "2023-02-07", price: wan(10), cost: wan(9), tax: wan(1.5) },
    change: { reward: money(0), paid: NONE, rewardPubStart: NONE, rewardPubEnd: NONE },
    marks: [warning("reward-floor", "reward", "D22：净收入不大于0，应发为0，请复核扣除", { reading: "D22" })],
  },
  {
    plan: { signed: "2023-02-21", mode: "许可", ...worked },
    change: { net: "无法计算", netReason: "与设备一并许可，成本无法分摊", reward: money(wan(45)) },
    marks: [
      warning("reward-floor", "reward", "细则3：净收入无法计算，可按不少于成交额50%即50万元；规范性文件，按存疑", {
        shortfall: 50_000,
      }),
    ],
  },
  {
    plan: { signed: "2023-03-07", mode: "许可", ...worked },
    change: { net: "无法计算", netReason: "与设备一并许可，成本无法分摊", reward: money(wan(50)) },
  },
  {
    plan: { signed: "2020-05-20", receivedOn: "2020-07-10", paid: "2020-08-20", ...worked },
    change: { reward: money(wan(54)) },
    marks: [
      warning("reward-floor", "reward", "D30：合同早于2020-06-01而奖励在后，60%在50%与70%之间", {
        reading: "D30",
        shortfall: 90_000,
      }),
    ],
  },
  {
    plan: { signed: "2023-03-21", basis: "agreed", rate: 60, ...worked },
    change: { reward: money(wan(58.5)) },
    marks: [warning("reward-over-rate", "reward", "条例32：约定60%即54万元，给了65%")],
  },
  {
    plan: { signed: "2023-04-11", mode: "许可", ...worked },
    change: { reward: money(wan(95)) },
    marks: [warning("reward-over-rate", "reward", "条例32：奖励95万元超过净收入90万元")],
  },
];

/** Article 34 paragraphs 1 and 2. */
const payments: Case[] = [
  { plan: { signed: "2023-01-31", receivedOn: "2023-03-01", paid: "2023-05-04" } },
  {
    plan: { signed: "2023-02-01", receivedOn: "2023-03-01", paid: "2023-05-05" },
    marks: [
      error("payout-deadline", "paid", "条例34.2、D3：60日末日2023-04-30逢五一，顺延至05-04，晚一天", {
        dueDate: "2023-05-04",
        daysLate: 1,
      }),
    ],
  },
  { plan: { signed: "2024-04-30", mode: "许可", receivedOn: "2024-06-01", paid: "2024-07-31" } },
  {
    plan: { signed: "2024-05-07", mode: "许可", receivedOn: "2024-06-01", paid: "2024-08-01" },
    marks: [
      error("payout-deadline", "paid", "条例34.2：60日末日2024-07-31，第61日支付", {
        dueDate: "2024-07-31",
        daysLate: 1,
      }),
    ],
  },
  {
    plan: { signed: "2024-05-08", basis: "unknown", receivedOn: "2024-06-01", paid: "2024-08-10" },
    marks: [
      warning("payout-deadline", "paid", "条例34.2：不知有无规定或约定的支付时间，超过60日按存疑", {
        dueDate: "2024-07-31",
        daysLate: 10,
      }),
    ],
  },
  {
    plan: { signed: "2023-07-04", basis: "agreed", receivedOn: "2023-08-01", paid: "2023-10-20" },
    change: { payDue: on("2023-09-30") },
    marks: [
      error("payout-deadline", "paid", "条例34.1：约定2023-09-30前支付，约定之日不顺延", {
        dueDate: "2023-09-30",
        daysLate: 20,
      }),
    ],
  },
  // Later than 60 days, and in time by the agreement.
  {
    plan: { signed: "2023-07-05", basis: "agreed", receivedOn: "2023-08-01", paid: "2023-11-30" },
    change: { payDue: on("2023-12-31") },
  },
  {
    plan: { signed: "2024-05-09", basis: "agreed", receivedOn: "2024-06-01", paid: "2024-08-05" },
    change: { payDue: "及时发放" },
    marks: [
      warning("payout-deadline", "paid", "D33：“及时发放”不能确定日期，视为未确定，按60日存疑", {
        reading: "D33",
        dueDate: "2024-07-31",
        daysLate: 5,
      }),
    ],
  },
  {
    plan: { signed: "2024-05-10", basis: "agreed", receivedOn: "2024-06-01", paid: "2024-08-06" },
    marks: [
      warning("payout-deadline", "paid", "条例34.2：有约定而未记载约定的时间，超过60日按存疑", {
        dueDate: "2024-07-31",
        daysLate: 6,
      }),
    ],
  },
  {
    plan: { signed: "2024-05-11", unit: "其他事业单位", receivedOn: "2024-06-01", paid: "2024-08-07" },
    marks: [
      warning("payout-deadline", "paid", "条例34.2、D32：其他事业单位按存疑", { dueDate: "2024-07-31", daysLate: 7 }),
    ],
  },
  {
    plan: {
      signed: "2024-05-13",
      unit: "国有企业",
      rate: 55,
      rd: wan(1),
      receivedOn: "2024-06-01",
      paid: "2024-08-08",
    },
    marks: [warning("payout-deadline", "paid", "条例34.2：国有企业按存疑", { dueDate: "2024-07-31", daysLate: 8 })],
  },
  {
    plan: { signed: "2023-03-14", mode: "作价投资" },
    change: { registered: on("2023-05-10"), paid: on("2023-05-30") },
    marks: [
      warning("payout-deadline", "paid", "条例34.2、D37：应在股权登记时完成，晚20天，30天以内按存疑", {
        reading: "D37",
        dueDate: "2023-05-10",
        daysLate: 20,
      }),
    ],
  },
  {
    plan: { signed: "2023-03-15", mode: "作价投资" },
    change: { registered: on("2023-05-10"), paid: on("2023-06-24") },
    marks: [
      error("payout-deadline", "paid", "条例34.2、D37：晚45天，超过30天", { dueDate: "2023-05-10", daysLate: 45 }),
    ],
  },
  {
    plan: { signed: "2024-10-29", receivedOn: "2024-12-01" },
    change: unpaid,
    marks: [
      info("payout-deadline", "paid", "条例34.2、D3：60日末日2025-01-30逢春节，顺延至02-05，期限未到", {
        dueDate: "2025-02-05",
      }),
    ],
  },
  {
    plan: { signed: "2024-09-24", mode: "许可", receivedOn: "2024-11-01" },
    change: unpaid,
    marks: [info("payout-deadline", "paid", "条例34.2：今日即最后一日，尚未逾期", { dueDate: "2024-12-31" })],
  },
  {
    plan: { signed: "2024-09-25", receivedOn: "2024-10-31", ...worked },
    change: unpaid,
    marks: [
      error("payout-deadline", "paid", "条例34.2：最后一日2024-12-30，至核查日仍未支付", {
        dueDate: "2024-12-30",
        daysLate: 1,
        shortfall: 630_000,
      }),
    ],
  },
];

/** Article 34 paragraph 3. */
const rewardPublicity: Case[] = [
  {
    plan: { signed: "2023-08-01", receivedOn: "2023-08-25", paid: "2023-10-09" },
    change: rewardPublicised("2023-09-04", "2023-09-17"),
    marks: [error("reward-publicity", "rewardPubEnd", "条例34.3、D2：首日计入也只有14日", { dueDate: "2023-09-19" })],
  },
  {
    plan: { signed: "2023-08-02", mode: "许可", receivedOn: "2023-08-25", paid: "2023-10-09" },
    change: rewardPublicised("2023-09-04", "2023-09-18"),
    marks: [
      warning("reward-publicity", "rewardPubEnd", "条例34.3、D2：首日计入才满15日", {
        reading: "D2",
        dueDate: "2023-09-19",
      }),
    ],
  },
  {
    plan: { signed: "2023-08-03", receivedOn: "2023-08-25", paid: "2023-10-09" },
    change: rewardPublicised("2023-09-04", "2023-09-19"),
  },
  {
    plan: { signed: "2022-03-29" },
    change: noRewardPublicity,
    marks: [error("reward-publicity", "rewardPubEnd", "条例34.3、D39：已发奖励，台账有此列而未记载公示")],
  },
  {
    plan: { signed: "2022-04-26", unit: "国有企业", rate: 55, rd: wan(1) },
    change: rewardPublicised("2022-06-06", "2022-06-13"),
    marks: [warning("reward-publicity", "rewardPubEnd", "条例34.3、D40：企业按存疑，七日公示")],
  },
  {
    plan: { signed: "2022-08-23", unit: "其他事业单位" },
    change: noRewardPublicity,
    marks: [warning("reward-publicity", "rewardPubEnd", "条例34.3、D32：其他事业单位按存疑")],
  },
  {
    plan: { signed: "2023-08-04", receivedOn: "2023-08-25", paid: "2023-09-12" },
    change: rewardPublicised("2023-09-15", "2023-10-16"),
    marks: [info("reward-publicity", "rewardPubEnd", "D39：先发后公示，条文未规定先后，仅提示", { reading: "D39" })],
  },
];

/** Article 40 and the arithmetic and order of the ledger itself. */
const bookkeeping: Case[] = [
  {
    plan: { signed: "2022-10-18" },
    change: { regNo: null, regOn: null },
    marks: [info("contract-registration", "regNo", "条例40.1：未登记的合同不能享受优惠，不违反什么")],
  },
  {
    plan: { signed: "2023-05-16", price: wan(60) },
    change: { received: money(wan(62)) },
    marks: [warning("receipts-exceed-price", "received", "合同金额60万元，到账62万元", { shortfall: 20_000 })],
  },
  {
    plan: { signed: "2022-07-26" },
    change: { regOn: "2022.13.1" },
    marks: [undetermined("unreadable-value", "regOn", "没有第13个月")],
  },
  {
    plan: { signed: "2023-07-11", mode: "许可" },
    change: { receivedOn: "8月6日" },
    marks: [undetermined("unreadable-value", "receivedOn", "没有年份，不能推定")],
  },
  {
    plan: { signed: "2023-09-19", receivedOn: "2023-10-16", paid: "2023-10-10" },
    change: rewardPublicised("2023-09-20", "2023-10-09"),
    marks: [warning("date-order", "paid", "发放早于到账（4.4第15种）")],
  },
  {
    plan: { signed: "2023-10-24" },
    change: { regOn: on("2023-10-17") },
    marks: [warning("date-order", "regOn", "合同登记早于签订")],
  },
  {
    plan: { signed: "2023-10-31", mode: "许可", receivedOn: "2023-10-23" },
    marks: [warning("date-order", "receivedOn", "到账早于签订")],
  },
  {
    plan: { signed: "2023-11-07", ...worked },
    change: { reward: money(wan(630_000)) },
    marks: [warning("amount-unit", "reward", "奖励以元填入万元列（4.4第11种）")],
  },
  {
    plan: { signed: "2023-11-21", mode: "许可", ...worked },
    change: { received: money(wan(1_000_000)) },
    marks: [warning("amount-unit", "received", "到账以元填入万元列")],
  },
];

/** Contracts whose persons stand on the sheet 奖励发放. */
const paidToPersons: Case[] = [
  {
    plan: { signed: "2023-03-28", ...worked },
    persons: [{ amount: wan(31.5) }, { amount: wan(18.9) }, { amount: wan(12.6) }],
  },
  {
    plan: { signed: "2023-04-04", mode: "许可", ...worked },
    persons: [{ amount: wan(40) }, { amount: wan(23) + 1 }],
    marks: [error("reward-pool-sum", "reward", "条例32：明细合计比奖励总额多0.01元，应逐分相符", { shortfall: 0.01 })],
  },
  {
    plan: { signed: "2024-05-14", receivedOn: "2024-06-01", paid: "2024-07-22", ...worked },
    persons: [{ amount: wan(40) }, { amount: wan(23) - yuan(500) }],
    marks: [
      error("reward-pool-sum", "reward", "条例32：明细合计比奖励总额少500元", { shortfall: 500 }),
      error("payout-deadline", "paid", "条例34.2：500元至核查日未支付，最后一日2024-07-31", {
        shortfall: 500,
        dueDate: "2024-07-31",
        daysLate: 153,
      }),
    ],
  },
  {
    plan: { signed: "2023-04-25", ...worked },
    persons: [
      { amount: wan(33) },
      { amount: wan(15) },
      {
        amount: wan(15),
        again: true,
        marks: [
          {
            check: "duplicate-payout",
            level: "warning",
            at: "amount",
            why: "同一人、同一合同、同日、同额登记两次",
            shortfall: 150_000,
          },
        ],
      },
    ],
  },
  {
    plan: { signed: "2023-05-09", mode: "许可", ...worked },
    persons: [{ amount: wan(45) }, { amount: wan(9) }, { amount: wan(9) }],
  },
];

/** In order, between the others as in any ledger. */
const inOrder: Case[] = [
  { plan: { signed: "2021-10-12", mode: "许可" } },
  { plan: { signed: "2021-10-26", basis: "agreed", rate: 70 } },
  { plan: { signed: "2022-01-25", mode: "技术开发", basis: "agreed" } },
  { plan: { signed: "2022-08-30", mode: "作价投资", basis: "rule", rate: 70 } },
  { plan: { signed: "2022-12-13", mode: "技术服务", basis: "agreed" } },
  { plan: { signed: "2023-12-05", mode: "许可", basis: "agreed", rate: 80 } },
  { plan: { signed: "2024-01-16" } },
  { plan: { signed: "2024-03-12", mode: "作价投资" } },
];

const payoutColumns = [
  { id: "seq", header: "序号" },
  { id: "contractNo", header: "合同编号" },
  { id: "achievement", header: "成果名称" },
  { id: "name", header: "姓名" },
  { id: "staffNo", header: "工号" },
  { id: "department", header: "所在学院" },
  { id: "amount", header: "应发金额", summed: true },
  { id: "incomeTax", header: "扣税", summed: true },
  { id: "net", header: "实发金额", summed: true },
  { id: "paid", header: "发放日期" },
] as const satisfies readonly LedgerColumn<string>[];
type PayoutColumn = (typeof payoutColumns)[number]["id"];

/** One defect a row, every check at each of its levels, and the cases right beside each boundary. */
export function errorsLedger(): { readonly drafts: SheetDraft[]; readonly labels: Label[] } {
  const institution = new Institution(20_210_522);
  const entries: Contract[] = [];
  const marks: { readonly entry: number; readonly mark: CellMark }[] = [];
  const payouts: Record<PayoutColumn, Value>[] = [];
  const payoutMarks: { readonly entry: number; readonly mark: Mark & { readonly at: PayoutColumn } }[] = [];

  const add = ({ plan, change = {}, marks: own = [], persons = [] }: Case): Contract => {
    const contract: Contract = { ...contractOf(institution, plan), ...change, seq: String(entries.length + 1) };
    for (const mark of own) marks.push({ entry: entries.length, mark });
    entries.push(contract);
    let person = { name: "", staffNo: "", department: "" };
    for (const { amount, again, marks: ofPerson = [] } of persons) {
      if (!again)
        person = { name: institution.person(), staffNo: institution.staffNo(), department: institution.department() };
      for (const mark of ofPerson) payoutMarks.push({ entry: payouts.length, mark });
      payouts.push(payoutOf(contract, person, amount, payouts.length + 1));
    }
    return contract;
  };

  const all = [
    modes,
    prices,
    completers,
    netIncome,
    rewards,
    payments,
    rewardPublicity,
    bookkeeping,
    paidToPersons,
    inOrder,
  ].flat();
  for (const one of all.sort((a, b) => (a.plan.signed < b.plan.signed ? -1 : 1))) add(one);

  // Three entries that repeat what stands above them.
  const first = entries.find(
    ({ signed }) => typeof signed === "object" && signed !== null && "day" in signed && signed.day === "2024-01-16",
  );
  if (!first) throw new Error("no transfer to repeat");
  add({
    plan: { signed: "2024-04-09", mode: "许可" },
    change: { contractNo: first.contractNo },
    marks: [warning("duplicate-contract", "contractNo", "合同编号重复，内容又不是同一合同")],
  });
  add({
    plan: { signed: "2024-04-16", mode: "许可" },
    change: { regNo: first.regNo },
    marks: [warning("duplicate-contract", "regNo", "技术合同登记编号重复")],
  });
  add({
    plan: { signed: "2024-04-23" },
    change: { achievement: first.achievement },
    marks: [warning("duplicate-contract", "achievement", "同一成果转让两次（4.4第23种）")],
  });
  // Two cells that Excel itself could not fill.
  const broken = entries.length;
  add({ plan: { signed: "2024-05-21" }, marks: [undetermined("unreadable-value", "tax", "单元格为 #REF!")] });
  add({
    plan: { signed: "2024-05-28", mode: "许可" },
    marks: [undetermined("unreadable-value", "cost", "公式没有存下数值，不能当作0")],
  });

  const person = { name: institution.person(), staffNo: institution.staffNo(), department: institution.department() };
  payoutMarks.push({
    entry: payouts.length,
    mark: { check: "orphan-payout", level: "warning", at: "contractNo", why: "合同编号在台账中没有" },
  });
  payouts.push({
    ...payoutOf(
      { ...first, contractNo: "HT-2023-188", achievement: institution.achievement() },
      person,
      wan(3.2),
      payouts.length + 1,
    ),
    paid: on("2023-07-14"),
  });

  const contracts = layLedger({
    name: SHEET,
    title: "渝州理工大学及所属、共建单位科技成果转化台账（2020—2024年）",
    unit: "万元",
    amountFormat: "#,##0.00####",
    columns: contractColumns,
    entries,
    raw: [
      { entry: broken, id: "tax", content: "#REF!" },
      {
        entry: broken + 1,
        id: "cost",
        content: { value: null, formula: "VLOOKUP(B5,成本明细!A:C,3,FALSE)", format: "#,##0.00####" },
      },
    ],
    wrongTotals: { price: wan(10) },
    footer: "制表人：冉晓琳　　　　审核人：谭永华　　　　单位负责人：",
  });
  const persons = layLedger({
    name: PAYOUTS,
    title: "渝州理工大学科技成果转化奖励发放明细表",
    unit: "元",
    amountFormat: "#,##0.00",
    columns: payoutColumns,
    entries: payouts,
    wrongTotals: { incomeTax: -yuan(100) },
  });
  const labels = [
    ...marks.map(({ entry, mark }) => labelAt(SHEET, contracts.cellOf(entry, mark.at), mark)),
    labelAt(SHEET, contracts.totalCell("price"), {
      check: "total-row",
      level: "error",
      why: "合计比各行之和多10万元",
      shortfall: 100_000,
    }),
    ...payoutMarks.map(({ entry, mark }) => labelAt(PAYOUTS, persons.cellOf(entry, mark.at), mark)),
    labelAt(PAYOUTS, persons.totalCell("incomeTax"), {
      check: "total-row",
      level: "error",
      why: "合计比各行之和少100元",
      shortfall: 100,
    }),
  ];
  return { drafts: [contracts.draft, persons.draft], labels };
}

function payoutOf(
  contract: Contract,
  person: { readonly name: string; readonly staffNo: string; readonly department: string },
  amount: number,
  seq: number,
): Record<PayoutColumn, Value> {
  const incomeTax = share(amount, 10);
  const { contractNo, achievement, paid } = contract;
  return {
    seq: String(seq),
    contractNo,
    achievement,
    ...person,
    amount: money(amount),
    incomeTax: money(incomeTax),
    net: money(amount - incomeTax),
    paid,
  };
}
