import { contractColumns, type ContractColumn, type ContractPlan, contractOf } from "./contract.ts";
import { Institution } from "./institution.ts";
import { type Label, labelAt, type Mark } from "./labels.ts";
import { type Entry, layLedger, type LedgerColumn, type SheetDraft } from "./sheet.ts";
import { money, on, percent, type Value, wan } from "./values.ts";

const moreColumns = [
  { id: "forbidden", header: "是否存在禁止转化情形" },
  { id: "publicisedPrice", header: "公示价格" },
  { id: "publicisedBuyer", header: "公示受让方名称" },
  { id: "size", header: "企业规模" },
  { id: "place", header: "受让方所在地" },
  { id: "personalTax", header: "个人所得税" },
  { id: "remitted", header: "上缴财政" },
] as const satisfies readonly LedgerColumn<string>[];

const personColumns = [
  { id: "contractNo", header: "合同编号" },
  { id: "name", header: "姓名" },
  { id: "staffNo", header: "工号" },
  { id: "post", header: "领导职务类别" },
  { id: "contribution", header: "所作贡献" },
  { id: "major", header: "是否主要贡献人员" },
  { id: "share", header: "分配比例" },
  { id: "amount", header: "应发金额", summed: true },
  { id: "form", header: "奖励方式" },
  { id: "paid", header: "发放日期" },
  { id: "relief", header: "是否享受58号" },
  { id: "filed", header: "备案日期" },
] as const satisfies readonly LedgerColumn<string>[];

const profitColumns = [
  { id: "achievement", header: "成果名称" },
  { id: "mode", header: "转化方式" },
  { id: "production", header: "投产日期" },
  { id: "year", header: "收益年度" },
  { id: "profit", header: "营业利润", summed: true },
  { id: "basis", header: "奖励分配依据" },
  { id: "reward", header: "奖励总额", summed: true },
  { id: "paid", header: "发放日期" },
] as const satisfies readonly LedgerColumn<string>[];

type More = (typeof moreColumns)[number]["id"];
type Column = ContractColumn | More;
type PersonColumn = (typeof personColumns)[number]["id"];
type ProfitColumn = (typeof profitColumns)[number]["id"];
type MarkAt<At> = Mark & { readonly at: At };

interface Person {
  readonly amount: number;
  readonly share: number;
  readonly major?: boolean;
  readonly post?: string;
  readonly contribution?: string | null;
  readonly form?: string;
  readonly relief?: string;
  readonly filed?: string;
  readonly marks?: readonly MarkAt<PersonColumn>[];
}

interface Case {
  readonly plan: ContractPlan;
  readonly change?: Partial<Entry<Column>>;
  readonly marks?: readonly MarkAt<Column>[];
  readonly persons?: readonly Person[];
  /** As the contract before: two deals of one achievement. */
  readonly sameAchievement?: boolean;
}

const NONE = "/";
const CONTRACTS = "转化合同";
const PERSONS = "奖励分配";
const PROFITS = "自行实施";

/** 100万元, of which 8万元 costs and 2万元 taxes: net income 90万元, of which 70% is 63万元. */
const worked = { price: wan(100), cost: wan(8), tax: wan(2) } as const;

const mark =
  <At>(level: Mark["level"]) =>
  (check: string, at: At, why: string, rest: Partial<Mark> = {}): MarkAt<At> => ({
    check,
    level,
    at,
    why,
    ...rest,
  });
const error = mark<Column>("error");
const warning = mark<Column>("warning");
const ofPerson = { error: mark<PersonColumn>("error"), warning: mark<PersonColumn>("warning") };

const contracts: readonly Case[] = [
  {
    plan: { signed: "2022-01-18", ...worked },
    change: { forbidden: "是" },
    marks: [error("forbidden-transfer", "forbidden", "条例5：台账注明存在禁止转化的情形")],
  },
  {
    plan: { signed: "2022-03-15", ...worked },
    change: { publicisedPrice: money(wan(80)) },
    marks: [warning("price-matches-publicity", "price", "条例24.2：公示80万元，合同100万元", { shortfall: 200_000 })],
  },
  {
    plan: { signed: "2022-04-19", mode: "许可", ...worked },
    change: { publicisedBuyer: "重庆巴禾机电有限公司" },
    marks: [warning("price-matches-publicity", "buyer", "条例24.2：合同的受让方不是公示的受让方")],
  },
  {
    plan: { signed: "2022-05-17", ...worked },
    change: { personalTax: money(wan(6)), net: money(wan(84)), reward: money(wan(63)) },
    marks: [
      error("net-income-deductions", "net", "D19：个人所得税由获奖人负担，不从净收入中扣除", { shortfall: 60_000 }),
      error("net-income", "net", "条例32.2：净收入应为90万元", { shortfall: 60_000 }),
    ],
  },
  {
    plan: { signed: "2022-06-21", mode: "许可", unit: "国有企业", rate: 55, ...worked, rd: wan(30) },
  },
  {
    plan: { signed: "2022-09-20", mode: "许可", unit: "国有企业", rate: 55, ...worked, rd: wan(30) },
    sameAchievement: true,
    marks: [
      warning("rd-deduction", "rd", "细则3、D23：同一成果的前期研发投入已在前一合同中全部扣除", {
        reading: "D23",
        shortfall: 300_000,
      }),
    ],
  },
  {
    plan: { signed: "2022-10-18", mode: "作价投资", ...worked },
    change: { equity: percent(20), rewardEquity: percent(13) },
    marks: [error("equity-floor", "rewardEquity", "条例32.1.2：无规定且未约定，应不低于20%的70%即14%")],
  },
  { plan: { signed: "2022-11-15", mode: "作价投资", ...worked } },
  {
    plan: { signed: "2022-12-13", mode: "技术服务", basis: "agreed", ...worked },
    change: { reward: money(wan(110)) },
    marks: [warning("service-income-reward", "reward", "条例35：奖励110万元超过收益100万元", { shortfall: 100_000 })],
  },
  {
    plan: { signed: "2023-01-17", ...worked },
    change: { remitted: money(wan(9)) },
    marks: [error("retained-income", "remitted", "促转法43：收入全部留归本单位", { shortfall: 90_000 })],
  },
  {
    plan: { signed: "2023-02-14", ...worked },
    persons: [
      { amount: wan(31.5), share: 50, major: true },
      { amount: wan(31.5), share: 50 },
    ],
  },
  {
    plan: { signed: "2023-03-14", mode: "许可", ...worked },
    persons: [
      {
        amount: wan(25.2),
        share: 40,
        major: true,
        marks: [
          ofPerson.warning("main-contributors-share", "major", "国发2016-16：25.2万元不到奖励总额63万元的一半", {
            shortfall: 63_000,
          }),
        ],
      },
      { amount: wan(37.8), share: 60 },
    ],
  },
  {
    plan: { signed: "2023-04-18", ...worked },
    persons: [
      {
        amount: wan(37.8),
        share: 60,
        major: true,
        marks: [ofPerson.error("share-sum", "share", "60%与30%合计90%")],
      },
      { amount: wan(25.2), share: 30 },
    ],
  },
  {
    plan: { signed: "2023-05-16", mode: "作价投资", ...worked },
    persons: [
      {
        amount: wan(37.8),
        share: 60,
        major: true,
        post: "单位正职",
        contribution: "主持研发",
        form: "股权",
        marks: [
          ofPerson.warning("leader-equity", "form", "条例33、国发2016-16：单位正职原则上不得获取股权激励", {
            reading: "D24",
          }),
        ],
      },
      { amount: wan(25.2), share: 40, post: "内设机构正职", contribution: "负责中试", form: "股权" },
    ],
  },
  {
    plan: { signed: "2023-06-20", ...worked },
    persons: [
      { amount: wan(37.8), share: 60, major: true },
      {
        amount: wan(25.2),
        share: 40,
        post: "单位副职",
        contribution: null,
        marks: [ofPerson.warning("leader-disclosure", "contribution", "条例33：领导人员获得奖励，未记载贡献")],
      },
    ],
  },
  {
    plan: {
      signed: "2021-01-12",
      basis: "agreed",
      rate: 70,
      receivedOn: "2021-02-08",
      paid: "2024-02-09",
      ...worked,
    },
    change: { payDue: on("2024-12-20"), rewardPubStart: on("2024-01-02"), rewardPubEnd: on("2024-02-01") },
    persons: [
      {
        amount: wan(63),
        share: 100,
        major: true,
        relief: "是",
        filed: "2024-03-11",
        marks: [
          ofPerson.error("cash-reward-tax-relief", "paid", "税务公告2018-30：2021-02-08取得收入，36个月至2024-02-08", {
            dueDate: "2024-02-08",
            daysLate: 1,
          }),
        ],
      },
    ],
  },
  {
    plan: {
      signed: "2021-01-13",
      basis: "agreed",
      rate: 70,
      receivedOn: "2021-02-09",
      paid: "2024-02-09",
      ...worked,
    },
    change: { payDue: on("2024-12-20"), rewardPubStart: on("2024-01-02"), rewardPubEnd: on("2024-02-01") },
    persons: [{ amount: wan(63), share: 100, major: true, relief: "是", filed: "2024-03-11" }],
  },
];

/** Profits of 10, 100, −20 and 200万元 from the first year on, and 5% of each. */
const years: readonly (readonly [year: number, profit: number, reward: number, mark?: MarkAt<ProfitColumn>])[] = [
  [2020, wan(10), wan(0.5)],
  [2021, wan(100), wan(5)],
  [2022, wan(-20), 0],
  [2023, wan(200), wan(10)],
];
const shortYears: typeof years = [
  [2021, wan(100), wan(5)],
  [
    2022,
    wan(100),
    wan(4),
    mark<ProfitColumn>("error")("profit-share", "reward", "条例32.1.3：应不低于营业利润100万元的5%即5万元", {
      shortfall: 10_000,
    }),
  ],
  [2023, wan(100), wan(5)],
];

/** The distribution of income: shares, profits, persons, and what may come off before it. */
export function distributionLedger(): { readonly drafts: SheetDraft[]; readonly labels: Label[] } {
  const institution = new Institution(20_151_001);
  const entries: Entry<Column>[] = [];
  const persons: Entry<PersonColumn>[] = [];
  const marks: { readonly entry: number; readonly mark: MarkAt<Column> }[] = [];
  const personMarks: { readonly entry: number; readonly mark: MarkAt<PersonColumn> }[] = [];
  for (const one of contracts) {
    const contract = contractOf(institution, one.plan);
    const service = one.plan.mode === "技术服务";
    const entry: Entry<Column> = {
      ...contract,
      seq: String(entries.length + 1),
      forbidden: "否",
      publicisedPrice: service ? NONE : contract.price,
      publicisedBuyer: service ? NONE : contract.buyer,
      size: institution.pick(["大型", "中型", "小型", "微型"]),
      place: institution.pick(["重庆市", "重庆市", "四川省"]),
      personalTax: NONE,
      remitted: NONE,
      ...(one.sameAchievement ? { achievement: entries.at(-1)?.achievement ?? null } : {}),
      ...one.change,
    };
    for (const own of one.marks ?? []) marks.push({ entry: entries.length, mark: own });
    entries.push(entry);
    for (const person of one.persons ?? []) {
      for (const own of person.marks ?? []) personMarks.push({ entry: persons.length, mark: own });
      persons.push(personOf(institution, entry, person));
    }
  }
  const sheet = layLedger<Column>({
    name: CONTRACTS,
    title: "渝州理工大学及所属、共建单位科技成果转化收益分配台账",
    unit: "万元",
    amountFormat: "#,##0.00####",
    columns: [...contractColumns, ...moreColumns],
    entries,
  });
  const list = layLedger<PersonColumn>({
    name: PERSONS,
    title: "渝州理工大学科技成果转化奖励分配表",
    unit: "元",
    amountFormat: "#,##0.00",
    columns: personColumns,
    entries: persons,
  });
  const profits = profitsOf(institution);
  const ofSize = entries.findIndex(({ size }) => size !== null);
  const labels = [
    ...marks.map(({ entry, mark: { at, ...own } }) => labelAt(CONTRACTS, sheet.cellOf(entry, at), own)),
    labelAt(CONTRACTS, sheet.cellOf(ofSize, "size"), {
      check: "sme-share",
      level: "info",
      why: "条例29：鼓励向本市中小微企业转化，只给出数字",
    }),
    ...personMarks.map(({ entry, mark: { at, ...own } }) => labelAt(PERSONS, list.cellOf(entry, at), own)),
    ...profits.labels,
  ];
  return { drafts: [sheet.draft, list.draft, profits.draft], labels };
}

function personOf(institution: Institution, contract: Entry<Column>, person: Person): Entry<PersonColumn> {
  const { amount, post = "非领导", contribution = "参加研发", form = "现金", relief = "否", filed } = person;
  return {
    contractNo: contract.contractNo,
    name: institution.person(),
    staffNo: institution.staffNo(),
    post,
    contribution,
    major: person.major ? "是" : "否",
    share: percent(person.share),
    amount: money(amount),
    form,
    paid: contract.paid,
    relief,
    filed: filed === undefined ? NONE : on(filed),
  };
}

function profitsOf(institution: Institution): { readonly draft: SheetDraft; readonly labels: Label[] } {
  const series = [
    { achievement: institution.achievement(), production: "2020-03-16", rows: years },
    { achievement: institution.achievement(), production: "2021-03-15", rows: shortYears },
  ];
  const entries: Entry<ProfitColumn>[] = [];
  const marks: { readonly entry: number; readonly mark: MarkAt<ProfitColumn> }[] = [];
  for (const { achievement, production, rows } of series) {
    for (const [year, profit, reward, own] of rows) {
      if (own) marks.push({ entry: entries.length, mark: own });
      const paid: Value = profit > 0 ? on(`${year + 1}-04-20`) : NONE;
      entries.push({
        achievement,
        mode: "自行实施",
        production: on(production),
        year: String(year),
        profit: money(profit),
        basis: "无规定且未约定",
        reward: money(reward),
        paid,
      });
    }
  }
  const sheet = layLedger<ProfitColumn>({
    name: PROFITS,
    title: "渝州理工大学自行实施科技成果营业利润提成台账",
    unit: "万元",
    amountFormat: "#,##0.00####",
    columns: profitColumns,
    entries,
  });
  const labels = marks.map(({ entry, mark: { at, ...own } }) => labelAt(PROFITS, sheet.cellOf(entry, at), own));
  return { draft: sheet.draft, labels };
}
