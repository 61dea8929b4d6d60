import { addDays, money, on, percent, share, wan } from "../../assets/samples/values.ts";
import { type Basis, type Deal, netOf, pay, type Plan, type Shape } from "./contracts.ts";
import { daysBetween, type Draw, monthsLater } from "./draw.ts";
import {
  bound,
  breach,
  CENTRAL,
  CENTRAL_COMPANY,
  COMPANY,
  dayOf,
  type Duty,
  duty,
  enterprises,
  error,
  type Fact,
  type Facts,
  fenOf,
  type Found,
  info,
  institutes,
  MUNICIPAL,
  no,
  PUBLIC,
  STATE_OWNED,
  undetermined,
  type Unit,
  units,
  warning,
  yes,
  yuanOf,
} from "./facts.ts";

/** What a defect is planted into, and what it may use. */
export interface Planting {
  readonly draw: Draw;
  readonly shape: Shape;
  readonly unit: Unit;
  /** A contract without a defect, entered before this one. */
  readonly companion: Deal;
}

/** One way to spoil a contract, or a thing beside a boundary that spoils nothing: then nothing is found. */
export interface ContractDefect {
  readonly name: string;
  readonly units?: readonly Unit[];
  readonly fits?: (shape: Shape) => boolean;
  /** What the contract must be like; left out: a 转让 or 许可 at an agreed price, signed under both texts. */
  readonly plan?: (draw: Draw, shape: Shape) => Partial<Plan>;
  /** Columns that it needs besides those that it changes. */
  readonly uses?: readonly string[];
  readonly companion?: (deal: Partial<Plan>, draw: Draw) => Partial<Plan>;
  readonly plant: (deal: Deal, planting: Planting) => readonly Found[];
}

const withBasis = (basis: Basis) => (shape: Shape) =>
  shape.basis === "column" || (basis === "unknown" ? shape.basis === "nowhere" : false) || fromSettings(basis, shape);
const fromSettings = (basis: Basis, shape: Shape): boolean => basis === "neither" && shape.basis === "settings";
const payoutSheet = (shape: Shape): boolean => shape.payouts === "sheet";
const allInRow = ({ receipts, payouts, publicity }: Shape): boolean =>
  receipts === "row" && payouts === "row" && publicity === "row";

// --- articles 22, 24, 30, rules （十九）, article 40 -----------------------------------------------------------------

const publicised = (deal: Deal, start: string, days: number): void => {
  Object.assign(deal.price, { start: on(start), end: on(addDays(start, days)), posted: on(start) });
};
const rewardPublicised = (deal: Deal, start: string, days: number): void => {
  Object.assign(deal.reward, { start: on(start), end: on(addDays(start, days)), posted: on(start) });
};

/** Days of publicity and what they are: under 14 short under every reading, 14 only with the first day counted. */
function publicityDefects(
  check: "price-publicity" | "reward-publicity",
  part: "price" | "reward",
  citation: string,
  own: (unit: Unit) => Duty,
  all: readonly Unit[],
  publicise: (deal: Deal, start: string, days: number) => void,
): ContractDefect[] {
  const startOf = (deal: Deal): string => dayOf(deal[part]["start"]);
  return [
    {
      name: `${check}: shorter under every reading`,
      units: all,
      plant(deal, { draw, unit }) {
        const start = startOf(deal);
        const days = draw.between(4, 13);
        publicise(deal, start, days);
        const dueDate = addDays(start, 15);
        return [breach(own(unit), check, `${part}.end`, `${citation}、D2：首日计入也只有${days + 1}日`, { dueDate })];
      },
    },
    {
      name: `${check}: thirteen days`,
      units: all,
      plant(deal, { unit }) {
        const start = startOf(deal);
        publicise(deal, start, 13);
        const dueDate = addDays(start, 15);
        return [breach(own(unit), check, `${part}.end`, `${citation}、D2：首日计入也只有14日`, { dueDate })];
      },
    },
    {
      name: `${check}: fourteen days`,
      units: all,
      plant(deal) {
        const start = startOf(deal);
        publicise(deal, start, 14);
        const dueDate = addDays(start, 15);
        return [warning(check, `${part}.end`, `${citation}、D2：首日计入才满15日`, { reading: "D2", dueDate })];
      },
    },
    {
      name: `${check}: fifteen days are enough`,
      units: all,
      plant(deal) {
        publicise(deal, startOf(deal), 15);
        return [];
      },
    },
    {
      name: `${check}: fourteen days after a posting the day before are enough`,
      units: all,
      plant(deal) {
        const start = startOf(deal);
        publicise(deal, start, 14);
        deal[part]["posted"] = on(addDays(start, -1));
        return [];
      },
    },
  ];
}

const blank = (facts: Facts): void => {
  for (const id of Object.keys(facts)) facts[id] = null;
};

const aboutThePrice: ContractDefect[] = [
  {
    name: "transfer-mode: no known mode",
    plant(deal, { draw }) {
      deal.contract["mode"] = draw.some(["推广应用", "孵化"]);
      return [undetermined("transfer-mode", "contract.mode", "条例22：归不入六种方式")];
    },
  },
  {
    name: "transfer-mode: blank",
    plant(deal) {
      deal.contract["mode"] = null;
      return [undetermined("transfer-mode", "contract.mode", "条例22：转化方式未填")];
    },
  },
  {
    name: "pricing-method: blank",
    units: bound,
    plant(deal, { unit }) {
      deal.contract["method"] = null;
      return [
        breach(duty(unit, true), "pricing-method", "contract.method", "条例24.2：价格应当通过协议、挂牌、拍卖等确定"),
      ];
    },
  },
  {
    name: "pricing-method: another one",
    units: bound,
    plant(deal, { draw }) {
      deal.contract["method"] = draw.some(["评估定价", "内部评审", "成本加成"]);
      return [warning("pricing-method", "contract.method", "条例24.2：不在所列三种之内，有“等”字")];
    },
  },
  ...publicityDefects("price-publicity", "price", "条例24.2", (unit) => duty(unit), bound, publicised),
  {
    name: "price-publicity: none recorded",
    units: bound,
    plant(deal, { shape, unit }) {
      blank(deal.price);
      const at = shape.publicity === "row" ? "price.end" : "contract.no";
      return [breach(duty(unit, true), "price-publicity", at, "条例24.2、促转法18：协议定价应当公示")];
    },
  },
  {
    name: "price-publicity: none is due for a listing or an auction",
    plan: (draw) => ({ method: draw.some(["挂牌交易", "拍卖"] as const) }),
    plant: () => [],
  },
  {
    name: "price-publicity: none is due of an enterprise",
    units: enterprises,
    plant(deal) {
      blank(deal.price);
      return [];
    },
  },
  {
    name: "price-publicity: before the ordinance the days are not counted",
    units: bound,
    plan: (draw) => ({ signed: draw.day("2019-03-01", "2020-05-31") }),
    plant(deal) {
      publicised(deal, dayOf(deal.price["start"]), 7);
      return [];
    },
  },
  ...(["name", "price", "buyer"] as const).map((item): ContractDefect => ({
    name: `price-publicity-content: without ${item}`,
    units: bound,
    plant(deal, { draw, unit }) {
      deal.price[item] = draw.some<Fact>([no, null]);
      // National law names the achievement and the price, not the transferee.
      const grave = duty(unit, item !== "buyer");
      return [breach(grave, "price-publicity-content", `price.${item}`, "条例24.2：公示内容三项缺一")];
    },
  })),
  {
    name: "price-publicity-before-signing: ends on the day of signing",
    units: bound,
    plant(deal) {
      publicised(deal, addDays(deal.plan.signed, -18), 18);
      const why = "条例24.2、D12：公示末日当天签约";
      return [warning("price-publicity-before-signing", "contract.signed", why, { reading: "D12" })];
    },
  },
  {
    name: "price-publicity-before-signing: signed before the end",
    units: bound,
    plant(deal, { draw }) {
      publicised(deal, addDays(deal.plan.signed, -draw.between(3, 15)), 20);
      const why = "条例24.2、D12：公示尚未结束即签约";
      return [warning("price-publicity-before-signing", "contract.signed", why, { reading: "D12" })];
    },
  },
  {
    name: "price-publicity-before-signing: signed on the day after",
    units: bound,
    plant(deal) {
      publicised(deal, addDays(deal.plan.signed, -19), 18);
      return [];
    },
  },
];

/** Article 30 names state-owned companies beside institutes. */
const noticeDuty = (unit: Unit): Duty => (unit === CENTRAL_COMPANY ? { level: "warning", reading: "D29" } : duty(unit));
const noticed = [...bound, STATE_OWNED, CENTRAL_COMPANY];
/** A transfer signed on a day that the month before has too. */
const transferOn = (draw: Draw): Partial<Plan> => {
  const month = draw.day("2021-07-01", "2024-11-01").slice(0, 8);
  return { mode: "转让", signed: `${month}${String(draw.between(2, 27)).padStart(2, "0")}` };
};

const aboutTheContract: ContractDefect[] = [
  {
    name: "completer-notice: none recorded",
    units: noticed,
    plan: transferOn,
    plant(deal, { unit }) {
      deal.contract["notice"] = null;
      return [breach(noticeDuty(unit), "completer-notice", "contract.notice", "条例30.2：应当提前一个月书面通知")];
    },
  },
  {
    name: "completer-notice: a day short of a month",
    units: noticed,
    plan: transferOn,
    plant(deal, { unit }) {
      deal.contract["notice"] = on(addDays(monthsLater(deal.plan.signed, -1), 1));
      return [breach(noticeDuty(unit), "completer-notice", "contract.notice", "条例30.2、D6：差一天满一个月")];
    },
  },
  {
    name: "completer-notice: a month to the day",
    units: noticed,
    plan: transferOn,
    plant(deal) {
      deal.contract["notice"] = on(monthsLater(deal.plan.signed, -1));
      return [info("completer-notice", "contract.notice", "条例30.2、D6：恰满一个月")];
    },
  },
  {
    name: "completer-notice: a licence needs none",
    plan: () => ({ mode: "许可" }),
    plant(deal) {
      deal.contract["notice"] = null;
      return [];
    },
  },
  {
    name: "completer-notice: a private company's transfer needs none",
    units: [COMPANY],
    plan: transferOn,
    plant(deal) {
      deal.contract["notice"] = null;
      return [];
    },
  },
  {
    name: "related-party-valuation: none",
    uses: ["contract.related"],
    units: bound,
    plant(deal, { draw }) {
      deal.contract["related"] = yes;
      deal.contract["appraisal"] = draw.some(["无", "未评估", null]);
      return [warning("related-party-valuation", "contract.appraisal", "细则19：关联交易采用第三方评估")];
    },
  },
  {
    name: "related-party-valuation: not said whether related",
    units: bound,
    plant(deal, { draw }) {
      deal.contract["related"] = null;
      deal.contract["appraisal"] = draw.some(["待评估", "评估中"]);
      return [undetermined("related-party-valuation", "contract.related", "细则19：是否关联未填")];
    },
  },
  {
    name: "related-party-valuation: not before the rules",
    units: bound,
    plan: (draw) => ({ signed: draw.day("2020-06-20", "2021-05-21") }),
    plant(deal) {
      deal.contract["related"] = yes;
      deal.contract["appraisal"] = "无";
      return [];
    },
  },
  {
    name: "contract-registration: not registered",
    plant(deal, { draw }) {
      deal.contract["regNo"] = draw.some([null, "未登记", "办理中"]);
      deal.contract["regOn"] = null;
      return [info("contract-registration", "contract.regNo", "条例40.1：未登记不能享受优惠")];
    },
  },
];

// --- article 32 paragraph 2, rules （三） ------------------------------------------------------------------------------

/** A net income that stands in no relation to any of the amounts beside it. */
const oddAmount = (draw: Draw): number => wan(draw.between(1, 3)) + draw.between(1, 99) * 100 + draw.between(1, 99);

const seventy = (): Partial<Plan> => ({ basis: "neither", rate: 70 });
const lowered = (deal: Deal, by: number): void => {
  deal.contract["net"] = money(netOf(deal.plan) - by);
};

const netIncome: ContractDefect[] = [
  {
    name: "net-income: too high",
    plan: () => ({ rd: 0 }),
    plant(deal, { draw }) {
      const by = oddAmount(draw);
      lowered(deal, -by);
      return [error("net-income", "contract.net", "条例32.2：净收入多计", { shortfall: yuanOf(by) })];
    },
  },
  {
    name: "net-income: too low",
    units: bound,
    fits: withBasis("neither"),
    plan: seventy,
    plant(deal, { draw }) {
      const by = oddAmount(draw);
      lowered(deal, by);
      return [error("net-income", "contract.net", "条例32.2：净收入少计", { shortfall: yuanOf(by) })];
    },
  },
  {
    name: "net-income: one fen off",
    units: bound,
    fits: withBasis("neither"),
    plan: seventy,
    plant(deal) {
      // A price in whole 元, so that the cell of the net income shows its fen.
      lowered(deal, 1);
      return [error("net-income", "contract.net", "条例32.2：差0.01元", { shortfall: 0.01 })];
    },
  },
  {
    name: "net-income-deductions: prior research of an institute",
    units: bound,
    fits: withBasis("neither"),
    plan: seventy,
    plant(deal, { draw }) {
      const rd = oddAmount(draw);
      deal.contract["rd"] = money(rd);
      lowered(deal, rd);
      return [
        warning("net-income", "contract.net", "细则3、D19：高校院所不扣前期研发投入"),
        warning("net-income-deductions", "contract.net", "细则3、D19：只有企业扣除前期研发投入", {
          reading: "D19",
          shortfall: yuanOf(rd),
        }),
      ];
    },
  },
  {
    name: "net-income: an enterprise's prior research left in",
    units: enterprises,
    fits: withBasis("neither"),
    plan: (draw) => ({ basis: "neither", rate: 55, rd: oddAmount(draw) }),
    plant(deal) {
      lowered(deal, -deal.plan.rd);
      topUp(deal, share(netOf(deal.plan) + deal.plan.rd, 55));
      return [warning("net-income", "contract.net", "细则3：企业的净收入还扣除前期研发投入")];
    },
  },
  {
    name: "net-income-deductions: the payees' income tax",
    units: bound,
    fits: withBasis("neither"),
    plan: seventy,
    plant(deal, { draw, unit }) {
      const tax = oddAmount(draw);
      deal.contract["iit"] = money(tax);
      lowered(deal, tax);
      return [
        error("net-income", "contract.net", "条例32.2：所列扣除项目不能解释"),
        breach(duty(unit), "net-income-deductions", "contract.net", "条例32.2、D19：个人所得税由获奖人负担", {
          shortfall: yuanOf(tax),
        }),
      ];
    },
  },
  {
    name: "net-income-deductions: overhead among the other deductions",
    units: bound,
    fits: withBasis("neither"),
    plan: seventy,
    plant(deal, { draw }) {
      const other = oddAmount(draw);
      deal.contract["other"] = money(other);
      deal.contract["otherNote"] = draw.some(["学校管理费", "管理费5%", "人员工资"]);
      lowered(deal, other);
      return [
        warning("net-income-deductions", "contract.other", "D19：管理费、工资不是交易的直接成本", {
          reading: "D19",
          shortfall: yuanOf(other),
        }),
      ];
    },
  },
  {
    name: "net-income-deductions: other deductions that belong to the deal",
    units: bound,
    fits: withBasis("neither"),
    plan: seventy,
    plant(deal, { draw }) {
      const other = oddAmount(draw);
      deal.contract["other"] = money(other);
      deal.contract["otherNote"] = draw.some(["公证费", "专利变更官费", "评估费"]);
      lowered(deal, other);
      return [];
    },
  },
  {
    name: "rd-deduction: the same outlay deducted twice",
    units: enterprises,
    plan: (draw) => ({ mode: "许可", rd: oddAmount(draw) }),
    companion: ({ rd, unit }) => ({ mode: "许可", rd: rd ?? 0, unit: unit ?? STATE_OWNED }),
    plant(deal, { companion }) {
      deal.contract["achievement"] = companion.contract["achievement"] ?? null;
      const why = "细则3、D23：同一成果的前期研发投入累计扣除超过总额";
      const rest = { reading: "D23", shortfall: yuanOf(deal.plan.rd) };
      return [warning("rd-deduction", "contract.rd", why, rest)];
    },
  },
];

function percentOf(fact: Fact | undefined): number {
  if (typeof fact === "object" && fact !== null && "percent" in fact) return fact.percent;
  throw new Error("no share");
}

/** Another reward to the same persons, the first of whom gets the difference. */
function topUp(deal: Deal, reward: number): void {
  const before = fenOf(deal.contract["reward"]);
  deal.contract["reward"] = money(reward);
  const [first] = deal.payouts;
  if (first) first["amount"] = money(fenOf(first["amount"]) + reward - before);
}

// --- articles 31, 32, 促转法45 -----------------------------------------------------------------------------------------

/** So much under a rate of the net income; the reward before it, both in fen. */
const under = (deal: Deal, rate: number, by: number): number => share(netOf(deal.plan), rate) - by;
/** One to five percent of the net income, at least some thousand 元: more than any rounding. */
const gap = (draw: Draw, deal: Deal): number => Math.floor((netOf(deal.plan) * draw.between(1, 5)) / 100);

interface Short {
  readonly name: string;
  readonly units: readonly Unit[];
  readonly basis: Basis;
  /** The rate that the contract agrees, and that against which the reward is short. */
  readonly rate: number;
  readonly against?: number;
  readonly level: Duty;
  readonly by?: number;
}

const shorts: readonly Short[] = [
  { name: "under 70%", units: [MUNICIPAL], basis: "neither", rate: 70, level: { level: "error" } },
  { name: "under 70% by 1.01元", units: [MUNICIPAL], basis: "neither", rate: 70, level: { level: "error" }, by: 101 },
  {
    name: "under 70%, central",
    units: [CENTRAL],
    basis: "neither",
    rate: 70,
    level: { level: "warning", reading: "D29" },
  },
  {
    name: "under 70%, not known whether by rule or agreement",
    units: institutes,
    basis: "unknown",
    rate: 70,
    level: { level: "warning" },
  },
  { name: "under 70%, another public institution", units: [PUBLIC], basis: "neither", rate: 70, level: duty(PUBLIC) },
  {
    name: "under 70%, another public institution, not known",
    units: [PUBLIC],
    basis: "unknown",
    rate: 70,
    level: duty(PUBLIC),
  },
  { name: "under 50%, enterprise", units: enterprises, basis: "neither", rate: 50, level: { level: "error" } },
  {
    name: "under 50% by 1.01元, enterprise",
    units: enterprises,
    basis: "neither",
    rate: 50,
    level: { level: "error" },
    by: 101,
  },
  {
    name: "under 50%, enterprise, not known",
    units: enterprises,
    basis: "unknown",
    rate: 50,
    level: { level: "warning" },
  },
  { name: "under the agreement", units, basis: "agreed", rate: 60, level: { level: "error" } },
  { name: "under the agreement by 1.01元", units, basis: "agreed", rate: 60, level: { level: "error" }, by: 101 },
  { name: "under the own rule", units, basis: "rule", rate: 80, level: { level: "error" } },
];

const rewards: ContractDefect[] = [
  ...shorts.map(({ name, units: those, basis, rate, level, by }): ContractDefect => ({
    name: `reward-floor: ${name}`,
    units: those,
    fits: withBasis(basis),
    plan: () => ({ basis, rate }),
    plant(deal, { draw }) {
      const less = by ?? gap(draw, deal);
      pay(draw, deal, under(deal, rate, less));
      return [
        breach(level, "reward-floor", "contract.reward", `条例31、32：低于${rate}%`, { shortfall: yuanOf(less) }),
      ];
    },
  })),
  {
    name: "reward-floor: 1 元 under is a remainder",
    units: [MUNICIPAL, ...enterprises],
    fits: withBasis("neither"),
    plan: () => ({ basis: "neither" }),
    plant(deal, { draw, unit }) {
      const by = draw.some([1, 100, 37]);
      pay(draw, deal, under(deal, unit === MUNICIPAL ? 70 : 50, by));
      return [info("reward-floor", "contract.reward", "D17：尾差", { reading: "D17", shortfall: yuanOf(by) })];
    },
  },
  {
    name: "reward-floor: under 50%, not known whether by rule or agreement",
    units: institutes,
    fits: withBasis("unknown"),
    plan: () => ({ basis: "unknown" }),
    plant(deal, { draw }) {
      pay(draw, deal, under(deal, 50, gap(draw, deal)));
      return [error("reward-floor", "contract.reward", "促转法45：有无规定或约定均不得低于50%")];
    },
  },
  {
    name: "reward-floor: under 50%, central",
    units: [CENTRAL],
    fits: withBasis("neither"),
    plan: () => ({ basis: "neither" }),
    plant(deal, { draw }) {
      pay(draw, deal, under(deal, 50, gap(draw, deal)));
      return [error("reward-floor", "contract.reward", "促转法45.1：国家法律同样约束中央在渝单位")];
    },
  },
  {
    name: "reward-floor: a rule of less than 50%",
    units: institutes,
    fits: withBasis("rule"),
    plan: (draw) => ({ basis: draw.some(["rule", "agreed"] as const), rate: draw.some([30, 40, 45, 49]) }),
    plant(deal) {
      const net = netOf(deal.plan);
      const shortfall = yuanOf(share(net, 50) - share(net, deal.plan.rate));
      return [error("reward-floor", "contract.reward", "促转法45.2、D16：规定或约定低于50%", { shortfall })];
    },
  },
  {
    name: "reward-floor: a rate without its source",
    units: [MUNICIPAL],
    fits: withBasis("unknown"),
    plan: () => ({ basis: "agreed", rate: 60 }),
    plant(deal, { shape }) {
      if (shape.basis === "column") deal.contract["basis"] = null;
      const at = shape.basis === "column" ? "contract.basis" : "contract.rate";
      return [warning("reward-floor", at, "D15：有比例而未注明依据", { reading: "D15" })];
    },
  },
  {
    name: "reward-floor: no net income left",
    units: [MUNICIPAL],
    fits: withBasis("neither"),
    plan: () => ({ basis: "neither", price: wan(10), cost: wan(9), tax: wan(1.5), instalments: 1 }),
    plant(deal) {
      deal.contract["reward"] = money(0);
      deal.payouts.length = 0;
      blank(deal.reward);
      return [warning("reward-floor", "contract.reward", "D22：净收入不大于0", { reading: "D22" })];
    },
  },
  {
    name: "reward-floor: half of the price where net income cannot be computed",
    units: [MUNICIPAL],
    fits: withBasis("neither"),
    plan: () => ({ basis: "neither", instalments: 1 }),
    plant(deal, { draw }) {
      const less = gap(draw, deal);
      deal.contract["net"] = "无法计算";
      deal.contract["netReason"] = "与设备一并许可，成本无法分摊";
      pay(draw, deal, share(deal.plan.price, 50) - less);
      return [warning("reward-floor", "contract.reward", "细则3：低于成交额的50%", { shortfall: yuanOf(less) })];
    },
  },
  {
    name: "reward-floor: half of the price is enough where net income cannot be computed",
    units: [MUNICIPAL],
    fits: withBasis("neither"),
    plan: () => ({ basis: "neither", instalments: 1 }),
    plant(deal, { draw }) {
      deal.contract["net"] = "无法计算";
      deal.contract["netReason"] = "与设备一并许可，成本无法分摊";
      pay(draw, deal, share(deal.plan.price, 50));
      return [];
    },
  },
  {
    name: "reward-floor: a contract older than the ordinance, the reward younger",
    units: [MUNICIPAL],
    fits: withBasis("neither"),
    plan: (draw) => ({
      basis: "neither",
      signed: draw.day("2020-04-10", "2020-05-31"),
      receivedOn: draw.day("2020-06-10", "2020-07-20"),
      instalments: 1,
    }),
    plant(deal, { draw }) {
      const less = gap(draw, deal);
      pay(draw, deal, under(deal, 70, less));
      const rest = { reading: "D30", shortfall: yuanOf(less) };
      return [warning("reward-floor", "contract.reward", "D30：合同早于条例而奖励在后，50%至70%存疑", rest)];
    },
  },
  {
    name: "reward-floor: income and reward older than the ordinance",
    units: [MUNICIPAL],
    fits: withBasis("neither"),
    plan: (draw) => ({ basis: "neither", rate: 55, signed: draw.day("2019-02-01", "2019-12-31"), instalments: 1 }),
    plant: () => [],
  },
  {
    name: "reward-floor: half is enough by agreement",
    units: institutes,
    fits: withBasis("agreed"),
    plan: (draw) => ({ basis: draw.some(["agreed", "rule"] as const), rate: 50 }),
    plant: () => [],
  },
  {
    name: "reward-floor: an enterprise's agreement is held against itself alone",
    units: [...enterprises, PUBLIC],
    fits: withBasis("agreed"),
    plan: (draw) => ({ basis: "agreed", rate: draw.some([10, 20, 40]) }),
    plant: () => [],
  },
  {
    name: "reward-over-rate: more than agreed",
    fits: withBasis("agreed"),
    plan: (draw) => ({ basis: draw.some(["agreed", "rule"] as const), rate: 60 }),
    plant(deal, { draw }) {
      pay(draw, deal, under(deal, 60, -gap(draw, deal)));
      return [warning("reward-over-rate", "contract.reward", "条例32：高于约定的比例")];
    },
  },
  {
    name: "reward-over-rate: 1.01元 more than agreed",
    fits: withBasis("agreed"),
    plan: () => ({ basis: "agreed", rate: 60 }),
    plant(deal, { draw }) {
      pay(draw, deal, under(deal, 60, -101));
      return [warning("reward-over-rate", "contract.reward", "条例32：比约定多1.01元")];
    },
  },
  {
    name: "reward-over-rate: 1 元 more than agreed is no more",
    fits: withBasis("agreed"),
    plan: () => ({ basis: "agreed", rate: 60 }),
    plant(deal, { draw }) {
      // Rounded up the reward may already be a fen over.
      pay(draw, deal, Math.floor((netOf(deal.plan) * 60) / 100) + 100);
      return [];
    },
  },
  {
    name: "reward-over-rate: more than the net income",
    fits: (shape) => shape.basis !== "nowhere",
    plan: () => ({ basis: "neither" }),
    plant(deal, { draw }) {
      pay(draw, deal, netOf(deal.plan) + Math.min(gap(draw, deal), 2 * (deal.plan.price - netOf(deal.plan))));
      return [warning("reward-over-rate", "contract.reward", "条例32：高于净收入")];
    },
  },
  {
    name: "main-contributors-share: under half",
    units: bound,
    fits: (shape) => payoutSheet(shape) && shape.major,
    plan: () => ({ persons: 4, instalments: 1 }),
    plant(deal) {
      deal.payouts.forEach((payout, index) => (payout["major"] = index === 1 ? yes : no));
      const own = fenOf(deal.payouts[1]?.["amount"]);
      const shortfall = yuanOf(Math.ceil(fenOf(deal.contract["reward"]) / 2) - own);
      return [
        warning("main-contributors-share", "payouts.major", "国发2016-16：不低于奖励总额的50%", { row: 1, shortfall }),
      ];
    },
  },
  ...[
    { name: "exactly half", less: 0 },
    { name: "1.01元 under half", less: 101 },
  ].map(({ name, less }): ContractDefect => ({
    name: `main-contributors-share: ${name}`,
    units: bound,
    fits: (shape) => payoutSheet(shape) && shape.major,
    plan: () => ({ persons: 2, instalments: 1 }),
    plant(deal) {
      const [main, other] = deal.payouts;
      if (!main || !other) throw new Error("two persons");
      const reward = fenOf(deal.contract["reward"]);
      const half = Math.ceil(reward / 2) - less;
      Object.assign(main, { amount: money(half), major: yes });
      Object.assign(other, { amount: money(reward - half), major: no });
      const rest = { shortfall: yuanOf(less) };
      return less === 0
        ? []
        : [warning("main-contributors-share", "payouts.major", "国发2016-16：低于奖励总额的50%", rest)];
    },
  })),
  {
    name: "reward-pool-sum: the persons get more",
    fits: payoutSheet,
    plan: () => ({ instalments: 1 }),
    plant(deal, { draw }) {
      const by = draw.between(5_000, 50_000) * 100 + 3;
      const payout = draw.some(deal.payouts);
      payout["amount"] = money(fenOf(payout["amount"]) + by);
      payout["major"] = yes;
      return [error("reward-pool-sum", "contract.reward", "条例32：各人之和多于奖励总额", { shortfall: yuanOf(by) })];
    },
  },
  {
    name: "reward-pool-sum: one fen more",
    fits: payoutSheet,
    plan: () => ({ instalments: 1, basis: "neither" }),
    plant(deal, { draw }) {
      // The pool shows its fen, so that there is nothing to round.
      pay(draw, deal, Math.ceil(netOf(deal.plan) / 10) * 8 + 7);
      const payout = draw.some(deal.payouts);
      payout["amount"] = money(fenOf(payout["amount"]) + 1);
      payout["major"] = yes;
      return [error("reward-pool-sum", "contract.reward", "条例32：应逐分相符", { shortfall: 0.01 })];
    },
  },
];

// --- article 32 paragraph 1 item 2 -------------------------------------------------------------------------------------

const shares: ContractDefect[] = [
  ...(
    [
      ["under 70%", [MUNICIPAL], "neither", 70, 13, { level: "error" }],
      ["just under 70%", [MUNICIPAL], "neither", 70, 13.9, { level: "error" }],
      ["under 70%, central", [CENTRAL], "neither", 70, 12, { level: "warning", reading: "D29" }],
      ["under 70%, not known", institutes, "unknown", 70, 11, { level: "warning" }],
      ["under 50%, not known", institutes, "unknown", 70, 9, { level: "error" }],
      ["under 70%, another public institution", [PUBLIC], "neither", 70, 9, duty(PUBLIC)],
      ["under 50%, enterprise", enterprises, "neither", 50, 9, { level: "error" }],
      ["under 50%, enterprise, not known", enterprises, "unknown", 50, 9.5, { level: "warning" }],
      ["under the agreement", units, "agreed", 60, 11, { level: "error" }],
      ["a rule of less than 50%", institutes, "rule", 45, 9, { level: "error" }],
    ] as const
  ).map(([name, those, basis, rate, given, level]): ContractDefect => ({
    name: `equity-floor: ${name}`,
    units: those,
    fits: withBasis(basis),
    plan: () => ({ mode: "作价投资", basis, rate }),
    plant(deal) {
      deal.contract["rewardEquity"] = percent(given);
      return [breach(level, "equity-floor", "contract.rewardEquity", `条例32.1.2：20%中只给${given}%`)];
    },
  })),
  {
    name: "equity-floor: exactly the floor",
    units: [MUNICIPAL],
    fits: withBasis("neither"),
    plan: () => ({ mode: "作价投资", basis: "neither", rate: 70 }),
    plant: () => [],
  },
  ...(
    [
      [10, 30, { level: "warning", reading: "D37" }],
      [31, 60, { level: "error" }],
    ] as const
  ).map(([least, most, level]): ContractDefect => ({
    name: `payout-deadline: shares ${least} days or more late`,
    units: [MUNICIPAL],
    fits: withBasis("neither"),
    plan: () => ({ mode: "作价投资", basis: "neither" }),
    plant(deal, { draw }) {
      const daysLate = draw.between(least, most);
      const dueDate = dayOf(deal.contract["registered"]);
      deal.contract["equityOn"] = on(addDays(dueDate, daysLate));
      const why = "条例34.2、D37：应在股权登记时完成";
      return [breach(level, "payout-deadline", "contract.equityOn", why, { dueDate, daysLate })];
    },
  })),
];

// --- article 34 --------------------------------------------------------------------------------------------------------

/** A contract of which the sixtieth day after the receipt is an ordinary Wednesday. */
const dueOnWednesday =
  (rest: Partial<Plan>) =>
  (draw: Draw): Partial<Plan> => {
    const due = draw.plainWednesday("2021-08-10", "2024-12-20");
    const receivedOn = addDays(due, -60);
    return { instalments: 1, receivedOn, signed: addDays(receivedOn, -draw.between(20, 35)), ...rest };
  };
const dueOf = ({ plan }: Deal): string => addDays(plan.receivedOn, 60);
const paidOn = (deal: Deal, day: string): void => {
  for (const payout of deal.payouts) payout["paid"] = on(day);
};

const lateDuty = (unit: Unit): Duty => {
  if (unit === CENTRAL_COMPANY || unit === CENTRAL) return { level: "warning", reading: "D29" };
  return unit === MUNICIPAL || unit === PUBLIC ? duty(unit) : { level: "warning", reading: "D40" };
};

function unpaid(deal: Deal, shape: Shape): string {
  if (shape.payouts === "row") {
    for (const payout of deal.payouts) payout["paid"] = null;
    return "payouts.paid";
  }
  deal.payouts.length = 0;
  return "receipts.on";
}

const payments: ContractDefect[] = [
  {
    name: "payout-deadline: one day late",
    fits: withBasis("neither"),
    plan: dueOnWednesday({ basis: "neither" }),
    plant(deal, { unit }) {
      const dueDate = dueOf(deal);
      paidOn(deal, addDays(dueDate, 1));
      const why = "条例34.2：到账之日起六十日内支付";
      return [breach(lateDuty(unit), "payout-deadline", "payouts.paid", why, { dueDate, daysLate: 1 })];
    },
  },
  {
    name: "payout-deadline: weeks late",
    fits: withBasis("neither"),
    plan: dueOnWednesday({ basis: "neither" }),
    plant(deal, { draw, unit }) {
      const [dueDate, daysLate] = [dueOf(deal), draw.between(2, 90)];
      paidOn(deal, addDays(dueDate, daysLate));
      const why = "条例34.2：到账之日起六十日内支付";
      return [breach(lateDuty(unit), "payout-deadline", "payouts.paid", why, { dueDate, daysLate })];
    },
  },
  {
    name: "payout-deadline: on the last day",
    plan: dueOnWednesday({}),
    plant(deal) {
      paidOn(deal, dueOf(deal));
      return [];
    },
  },
  {
    name: "payout-deadline: late, not known what was agreed on the time",
    fits: withBasis("unknown"),
    plan: (draw, shape) =>
      dueOnWednesday({
        basis: shape.basis === "column" ? draw.some(["unknown", "agreed", "rule"] as const) : "unknown",
      })(draw),
    plant(deal, { draw, unit }) {
      const [dueDate, daysLate] = [dueOf(deal), draw.between(1, 60)];
      paidOn(deal, addDays(dueDate, daysLate));
      const level: Duty = unit === MUNICIPAL ? { level: "warning", reading: "D15" } : lateDuty(unit);
      return [breach(level, "payout-deadline", "payouts.paid", "条例34.2：不知约定的时间", { dueDate, daysLate })];
    },
  },
  {
    name: "payout-deadline: later than the day agreed",
    fits: withBasis("agreed"),
    plan: dueOnWednesday({ basis: "agreed" }),
    plant(deal, { draw, unit }) {
      const dueDate = addDays(deal.plan.receivedOn, draw.between(10, 50));
      const daysLate = draw.between(1, 40);
      deal.contract["payDue"] = on(dueDate);
      paidOn(deal, addDays(dueDate, daysLate));
      const why = "条例34.1：约定之日不顺延";
      return [breach(lateDuty(unit), "payout-deadline", "payouts.paid", why, { dueDate, daysLate })];
    },
  },
  {
    name: "payout-deadline: by the day agreed, later than 60 days",
    fits: withBasis("agreed"),
    plan: dueOnWednesday({ basis: "agreed" }),
    plant(deal, { draw }) {
      const agreed = addDays(deal.plan.receivedOn, draw.between(90, 180));
      deal.contract["payDue"] = on(agreed);
      paidOn(deal, agreed);
      return [];
    },
  },
  {
    name: "payout-deadline: later than the days agreed",
    fits: withBasis("agreed"),
    plan(draw) {
      const due = draw.plainWednesday("2021-11-10", "2024-12-20");
      const receivedOn = addDays(due, -90);
      return { basis: "agreed", instalments: 1, receivedOn, signed: addDays(receivedOn, -30) };
    },
    plant(deal, { draw, unit }) {
      const [dueDate, daysLate] = [addDays(deal.plan.receivedOn, 90), draw.between(0, 30)];
      deal.contract["payDue"] = draw.some(["到账后90日内", "到账之日起九十日内"]);
      paidOn(deal, addDays(dueDate, daysLate));
      const why = "条例34.1、D33：约定到账后九十日";
      return daysLate === 0
        ? []
        : [breach(lateDuty(unit), "payout-deadline", "payouts.paid", why, { dueDate, daysLate })];
    },
  },
  {
    name: "payout-deadline: words that fix no day",
    units: [MUNICIPAL],
    fits: withBasis("agreed"),
    plan: dueOnWednesday({ basis: "agreed" }),
    plant(deal, { draw }) {
      const [dueDate, daysLate] = [dueOf(deal), draw.between(1, 30)];
      deal.contract["payDue"] = draw.some(["及时发放", "尽快支付"]);
      paidOn(deal, addDays(dueDate, daysLate));
      return [warning("payout-deadline", "payouts.paid", "D33：视为未确定", { reading: "D33", dueDate, daysLate })];
    },
  },
  {
    name: "payout-deadline: not paid at all",
    fits: withBasis("neither"),
    plan: dueOnWednesday({ basis: "neither" }),
    plant(deal, { shape, unit }) {
      const dueDate = dueOf(deal);
      const at = unpaid(deal, shape);
      const daysLate = daysBetween(dueDate, shape.asOf);
      const rest = { dueDate, daysLate, shortfall: yuanOf(fenOf(deal.contract["reward"])) };
      return [breach(lateDuty(unit), "payout-deadline", at, "条例34.2：至核查日未支付", rest)];
    },
  },
  {
    name: "payout-deadline: not yet due",
    plan: (_, { asOf }) => ({ instalments: 1, receivedOn: addDays(asOf, -30), signed: addDays(asOf, -60) }),
    plant(deal, { shape }) {
      const at = unpaid(deal, shape);
      const shortfall = yuanOf(fenOf(deal.contract["reward"]));
      return [info("payout-deadline", at, "条例34.2：期限未到", { shortfall })];
    },
  },
  {
    name: "payout-deadline: partly paid",
    fits: (shape) => payoutSheet(shape) && withBasis("neither")(shape),
    plan: dueOnWednesday({ basis: "neither", persons: 3 }),
    plant(deal, { draw, shape, unit }) {
      const dueDate = dueOf(deal);
      const less = draw.between(1_000, 5_000) * 100 + 1;
      const last = deal.payouts.at(-1);
      if (!last) throw new Error("nobody is paid");
      last["amount"] = money(fenOf(last["amount"]) - less);
      const shortfall = yuanOf(less);
      const rest = { dueDate, daysLate: daysBetween(dueDate, shape.asOf), shortfall };
      return [
        error("reward-pool-sum", "contract.reward", "条例32：各人之和少于奖励总额", { shortfall }),
        breach(lateDuty(unit), "payout-deadline", "receipts.on", "条例34.2：差额至核查日未支付", rest),
      ];
    },
  },
  {
    name: "payout-deadline: the second instalment late",
    fits: (shape) => payoutSheet(shape) && shape.receipts === "sheet" && withBasis("neither")(shape),
    plan(draw) {
      const signed = draw.day("2021-06-10", "2024-01-31");
      return { basis: "neither", instalments: 2, signed, receivedOn: addDays(signed, 30) };
    },
    plant(deal, { draw, unit }) {
      const dueDate = draw.plainWednesday(addDays(deal.plan.receivedOn, 150), addDays(deal.plan.receivedOn, 320));
      const daysLate = draw.between(1, 45);
      const second = deal.receipts[1];
      if (!second) throw new Error("two instalments");
      second["on"] = on(addDays(dueDate, -60));
      for (const payout of deal.payouts.slice(deal.plan.persons)) payout["paid"] = on(addDays(dueDate, daysLate));
      const rest = { row: deal.plan.persons, dueDate, daysLate };
      return [breach(lateDuty(unit), "payout-deadline", "payouts.paid", "条例34.2：逐笔自到账之日起六十日", rest)];
    },
  },
  {
    name: "payout-deadline: received before the ordinance",
    fits: withBasis("neither"),
    plan: (draw) => ({
      basis: "neither",
      instalments: 1,
      signed: draw.day("2019-02-01", "2019-12-31"),
    }),
    plant(deal, { draw }) {
      paidOn(deal, addDays(deal.plan.receivedOn, draw.between(70, 90)));
      return [];
    },
  },
  ...publicityDefects(
    "reward-publicity",
    "reward",
    "条例34.3",
    (unit) => (bound.includes(unit) ? duty(unit) : { level: "warning", reading: "D40" }),
    units,
    rewardPublicised,
  ),
  {
    name: "reward-publicity: none recorded",
    plant(deal, { shape, unit }) {
      blank(deal.reward);
      const grave: Duty = bound.includes(unit) ? duty(unit) : { level: "warning", reading: "D40" };
      const at = shape.publicity === "row" ? "reward.end" : "payouts.paid";
      return [breach(grave, "reward-publicity", at, "条例34.3：已发奖励而未记载公示")];
    },
  },
  {
    name: "reward-publicity: in a department only",
    fits: (shape) => shape.publicity === "sheet",
    plant(deal, { draw }) {
      deal.reward["place"] = draw.department();
      return [warning("reward-publicity", "reward.place", "条例34.3、D39：应在本单位公示", { reading: "D39" })];
    },
  },
];

// --- articles 5, 33, 35, 促转法43, 财税〔2018〕58号 -------------------------------------------------------------------------

const declared = (unit: Unit): Duty =>
  unit === CENTRAL || unit === CENTRAL_COMPANY ? { level: "warning", reading: "D29" } : { level: "error" };

/** A reward that claims the relief, and all that it asks for: registered, publicised, paid and filed in time. */
function claimRelief(deal: Deal): Facts {
  const { receivedOn } = deal.plan;
  const [claim] = deal.payouts;
  if (!claim) throw new Error("nobody is paid");
  const paid = addDays(receivedOn, 50);
  paidOn(deal, paid);
  rewardPublicised(deal, addDays(receivedOn, 2), 40);
  Object.assign(claim, { relief: yes, filed: on(monthsLater(`${paid.slice(0, 8)}10`, 1)) });
  return claim;
}

const notForAll: ContractDefect[] = [
  {
    name: "forbidden-transfer: declared",
    plant(deal, { draw, unit }) {
      deal.contract["forbidden"] = draw.some<Fact>([yes, "污染环境", "违反国家产业政策"]);
      return [breach(declared(unit), "forbidden-transfer", "contract.forbidden", "条例5：不得实施科技成果转化")];
    },
  },
  {
    name: "forbidden-transfer: blank",
    plant(deal) {
      deal.contract["forbidden"] = null;
      return [undetermined("forbidden-transfer", "contract.forbidden", "条例5：未填")];
    },
  },
  {
    name: "price-matches-publicity: another price",
    units: bound,
    plant(deal, { draw }) {
      const by = gap(draw, deal) * draw.some([1, -1]);
      deal.price["publicisedPrice"] = money(deal.plan.price + by);
      const rest = { shortfall: yuanOf(Math.abs(by)) };
      return [warning("price-matches-publicity", "contract.price", "条例24.2：合同金额与公示价格不同", rest)];
    },
  },
  {
    name: "price-matches-publicity: another transferee",
    units: bound,
    plant(deal, { draw }) {
      deal.price["publicisedBuyer"] = draw.company();
      return [warning("price-matches-publicity", "contract.buyer", "条例24.2：受让方与公示的不同")];
    },
  },
  {
    name: "service-income-reward: more than the income",
    units: bound,
    plan: (draw) => ({ mode: draw.some(["技术开发", "技术服务"] as const), instalments: 1 }),
    plant(deal, { draw }) {
      const by = gap(draw, deal);
      pay(draw, deal, deal.plan.price + by);
      const rest = { shortfall: yuanOf(by) };
      return [warning("service-income-reward", "contract.reward", "条例35：奖励超过收益", rest)];
    },
  },
  {
    name: "service-income-reward: all of the income",
    units: bound,
    plan: () => ({ mode: "技术服务", instalments: 1 }),
    plant(deal, { draw }) {
      pay(draw, deal, deal.plan.price);
      return [];
    },
  },
  {
    name: "service-income-reward: by article 32",
    units: bound,
    fits: ({ basis }) => basis === "column",
    plan: () => ({ mode: "技术服务" }),
    plant(deal, { draw }) {
      deal.contract["basis"] = draw.some(["条例第32条", "净收入的70%"]);
      return [warning("service-income-reward", "contract.basis", "条例35：第32条不适用于技术服务")];
    },
  },
  {
    name: "service-income-reward: a service by its name",
    units: bound,
    plant(deal, { draw }) {
      deal.contract["achievement"] = `${draw.achievement()}${draw.some(["技术开发", "技术服务合同"])}`;
      return [warning("service-income-reward", "contract.mode", "条例35：名称是技术开发、服务合同")];
    },
  },
  {
    name: "retained-income: handed over",
    units: bound,
    plant(deal, { draw, unit }) {
      const amount = wan(draw.between(1, 9)) + 11;
      deal.contract["remitted"] = money(amount);
      return [breach(duty(unit, true), "retained-income", "contract.remitted", "促转法43：全部留归本单位")];
    },
  },
  {
    name: "leader-equity: shares for a principal",
    units: bound,
    fits: payoutSheet,
    plant(deal) {
      Object.assign(deal.payouts[0] ?? {}, { post: "单位正职", form: "股权" });
      return [warning("leader-equity", "payouts.form", "条例33、D24：正职原则上不得获取股权激励", { reading: "D24" })];
    },
  },
  {
    name: "leader-equity: cash for a principal, shares for another leader",
    units: bound,
    fits: payoutSheet,
    plant(deal) {
      Object.assign(deal.payouts[0] ?? {}, { post: "单位正职" });
      Object.assign(deal.payouts[1] ?? {}, { post: "单位副职", form: "股权" });
      return [];
    },
  },
  {
    name: "leader-equity: post not told",
    units: bound,
    fits: payoutSheet,
    plant(deal) {
      Object.assign(deal.payouts[0] ?? {}, { post: null, form: "股权" });
      return [undetermined("leader-equity", "payouts.post", "条例33：领导职务类别未填")];
    },
  },
  {
    name: "leader-disclosure: contribution not told",
    uses: ["payouts.post"],
    units: bound,
    fits: payoutSheet,
    plant(deal, { draw }) {
      const post = draw.some(["单位正职", "单位副职", "内设机构正职"]);
      Object.assign(deal.payouts[0] ?? {}, { post, contribution: draw.some([null, "无"]) });
      return [warning("leader-disclosure", "payouts.contribution", "条例33：领导人员获得奖励而未记载贡献")];
    },
  },
  {
    name: "cash-reward-tax-relief: in order",
    units: institutes,
    fits: payoutSheet,
    plan: () => ({ instalments: 1 }),
    plant(deal) {
      claimRelief(deal);
      return [];
    },
  },
  {
    name: "cash-reward-tax-relief: of a company",
    units: [...enterprises, PUBLIC],
    fits: payoutSheet,
    plan: () => ({ instalments: 1 }),
    plant(deal, { unit }) {
      claimRelief(deal);
      const open = unit === PUBLIC || unit === COMPANY;
      const find = open ? warning : error;
      return [find("cash-reward-tax-relief", "payouts.relief", "财税2018-58：非营利性科研机构和高校")];
    },
  },
  {
    name: "cash-reward-tax-relief: out of a service",
    units: institutes,
    fits: payoutSheet,
    plan: () => ({ mode: "技术服务", instalments: 1 }),
    plant(deal) {
      claimRelief(deal);
      return [error("cash-reward-tax-relief", "payouts.relief", "财税2018-58：转化是指转让或者许可")];
    },
  },
  {
    name: "cash-reward-tax-relief: not registered",
    units: institutes,
    fits: payoutSheet,
    plan: () => ({ instalments: 1 }),
    plant(deal) {
      claimRelief(deal);
      Object.assign(deal.contract, { regNo: null, regOn: null });
      return [
        error("cash-reward-tax-relief", "contract.regNo", "财税2018-58：技术合同须经认定登记"),
        info("contract-registration", "contract.regNo", "条例40.1：未登记"),
      ];
    },
  },
  {
    name: "cash-reward-tax-relief: fifteen days that are not all of work",
    units: institutes,
    fits: payoutSheet,
    plan: () => ({ instalments: 1 }),
    plant(deal, { draw }) {
      claimRelief(deal);
      rewardPublicised(deal, dayOf(deal.reward["start"]), draw.between(15, 17));
      return [warning("cash-reward-tax-relief", "reward.end", "国科发政2018-103：公示不少于15个工作日")];
    },
  },
  {
    name: "cash-reward-tax-relief: filed late",
    units: institutes,
    fits: payoutSheet,
    plan: () => ({ instalments: 1 }),
    plant(deal, { draw }) {
      const claim = claimRelief(deal);
      const filed = dayOf(claim["filed"]);
      claim["filed"] = draw.some([null, on(`${filed.slice(0, 8)}25`)]);
      return [warning("cash-reward-tax-relief", "payouts.filed", "税务公告2018-30：发放之日的次月15日内")];
    },
  },
  {
    name: "cash-reward-tax-relief: after 36 months",
    units: institutes,
    fits: (shape) => payoutSheet(shape) && shape.basis === "column",
    plan(draw) {
      const receivedOn = `${draw.day("2021-07-01", "2022-02-01").slice(0, 8)}${draw.between(10, 28)}`;
      return { basis: "agreed", instalments: 1, receivedOn, signed: addDays(receivedOn, -30) };
    },
    plant(deal, { draw }) {
      const claim = claimRelief(deal);
      const dueDate = monthsLater(deal.plan.receivedOn, 36);
      const daysLate = draw.between(20, 60);
      const paid = addDays(dueDate, daysLate);
      deal.contract["payDue"] = on(paid);
      paidOn(deal, paid);
      rewardPublicised(deal, addDays(paid, -60), 45);
      claim["filed"] = on(monthsLater(`${paid.slice(0, 8)}10`, 1));
      const why = "财税2018-58：取得转化收入后36个月内";
      return [error("cash-reward-tax-relief", "payouts.paid", why, { dueDate, daysLate })];
    },
  },
  {
    name: "share-sum: more or less than all",
    fits: payoutSheet,
    plan: () => ({ instalments: 1, persons: 3 }),
    plant(deal, { draw }) {
      const [first] = deal.payouts;
      if (!first) throw new Error("nobody is paid");
      first["ratio"] = percent(percentOf(first["ratio"]) + draw.some([-7, 4, 9]));
      return [error("share-sum", "payouts.ratio", "各人比例合计不是100%")];
    },
  },
];

// --- the ledger itself -------------------------------------------------------------------------------------------------

const bookkeeping: ContractDefect[] = [
  {
    name: "orphan-payout: a payout",
    fits: payoutSheet,
    plant(deal, { draw }) {
      const stranger = draw.person();
      deal.payouts.push({
        ...deal.payouts[0],
        no: "HT-2018-901",
        name: stranger,
        staffNo: draw.staffNo(),
        amount: money(wan(draw.between(1, 9)) + 13),
        ratio: percent(100),
      });
      const row = deal.payouts.length - 1;
      return [warning("orphan-payout", "payouts.no", "合同编号在合同台账中没有", { row })];
    },
  },
  {
    name: "orphan-payout: a receipt",
    fits: ({ receipts }) => receipts === "sheet",
    plant(deal, { draw }) {
      const amount = money(wan(draw.between(1, 90)) + 17);
      deal.receipts.push({ ...deal.receipts[0], no: "HT-2018-902", amount });
      const row = deal.receipts.length - 1;
      return [warning("orphan-payout", "receipts.no", "合同编号在合同台账中没有", { row })];
    },
  },
  {
    name: "duplicate-payout: entered twice",
    fits: payoutSheet,
    plan: () => ({ persons: 3, instalments: 1 }),
    plant(deal) {
      const [first, second] = deal.payouts;
      if (!first || !second) throw new Error("three persons");
      const twice = fenOf(second["amount"]);
      first["amount"] = money(fenOf(first["amount"]) - twice);
      first["ratio"] = percent(percentOf(first["ratio"]) - percentOf(second["ratio"]));
      deal.payouts.push({ ...second });
      for (const payout of deal.payouts) payout["major"] = yes;
      const rest = { row: deal.payouts.length - 1, shortfall: yuanOf(twice) };
      return [warning("duplicate-payout", "payouts.amount", "同一人、同一合同、同日、同额", rest)];
    },
  },
  {
    name: "receipts-exceed-price: more came in",
    plan: () => ({ instalments: 1 }),
    plant(deal, { draw }) {
      const more = Math.floor((deal.plan.price * draw.between(1, 6)) / 100) + 1;
      const [receipt] = deal.receipts;
      if (!receipt) throw new Error("a receipt");
      receipt["amount"] = money(deal.plan.price + more);
      const rest = { shortfall: yuanOf(more) };
      return [warning("receipts-exceed-price", "receipts.amount", "到账超过合同金额", rest)];
    },
  },
  {
    name: "duplicate-contract: the same contract number",
    fits: allInRow,
    companion: () => ({ mode: "许可" }),
    plant(deal, { companion }) {
      deal.contract["no"] = companion.contract["no"] ?? null;
      return [warning("duplicate-contract", "contract.no", "合同编号重复，内容又不是同一合同")];
    },
  },
  {
    name: "duplicate-contract: the same registration number",
    companion: () => ({ mode: "许可" }),
    plant(deal, { companion }) {
      deal.contract["regNo"] = companion.contract["regNo"] ?? null;
      return [warning("duplicate-contract", "contract.regNo", "技术合同登记编号重复")];
    },
  },
  {
    name: "duplicate-contract: one achievement transferred twice",
    units: bound,
    plan: () => ({ mode: "转让" }),
    companion: ({ unit }) => ({ mode: "转让", unit: unit ?? MUNICIPAL }),
    plant(deal, { companion }) {
      deal.contract["achievement"] = companion.contract["achievement"] ?? null;
      return [warning("duplicate-contract", "contract.achievement", "同一成果转让两次")];
    },
  },
  {
    name: "duplicate-contract: one achievement licensed twice",
    units: bound,
    plan: () => ({ mode: "许可" }),
    companion: ({ unit }) => ({ mode: "许可", unit: unit ?? MUNICIPAL }),
    plant(deal, { companion }) {
      deal.contract["achievement"] = companion.contract["achievement"] ?? null;
      return [];
    },
  },
  {
    name: "date-order: paid before the receipt",
    plan: () => ({ instalments: 1 }),
    plant(deal, { draw, shape }) {
      paidOn(deal, addDays(deal.plan.receivedOn, -draw.between(1, 9)));
      const rows = shape.payouts === "row" ? [0] : deal.payouts.map((_, index) => index);
      return rows.map((row) => warning("date-order", "payouts.paid", "发放早于到账", { row }));
    },
  },
  {
    name: "date-order: registered before signing",
    plant(deal, { draw }) {
      deal.contract["regOn"] = on(addDays(deal.plan.signed, -draw.between(1, 20)));
      return [warning("date-order", "contract.regOn", "登记早于签订")];
    },
  },
  {
    name: "date-order: received before signing",
    fits: ({ receipts }) => receipts === "row",
    plant(deal, { draw }) {
      const [receipt] = deal.receipts;
      if (!receipt) throw new Error("a receipt");
      const received = addDays(deal.plan.signed, -draw.between(1, 9));
      receipt["on"] = on(received);
      paidOn(deal, addDays(received, draw.between(12, 50)));
      return [warning("date-order", "receipts.on", "到账早于签订")];
    },
  },
  {
    name: "amount-unit: the reward in another unit",
    fits: ({ payouts }) => payouts === "row",
    plan: () => ({ basis: "neither" }),
    plant(deal) {
      deal.contract["reward"] = money(fenOf(deal.contract["reward"]) * 10_000);
      return [warning("amount-unit", "contract.reward", "奖励与净收入相差约一万倍")];
    },
  },
  {
    name: "amount-unit: the receipt in another unit",
    plan: () => ({ instalments: 1 }),
    plant(deal) {
      const [receipt] = deal.receipts;
      if (!receipt) throw new Error("a receipt");
      receipt["amount"] = money(deal.plan.price * 10_000);
      return [warning("amount-unit", "receipts.amount", "到账与合同金额相差约一万倍")];
    },
  },
  ...(
    [
      ["contract.regOn", "2022.13.1"],
      ["contract.signed", "2023年2月30日"],
      ["receipts.on", "8月6日"],
      ["contract.rate", "按办法"],
      ["contract.tax", { fault: "error", text: "#REF!" }],
      ["contract.cost", { fault: "uncalculated", text: "VLOOKUP(B5,成本!A:C,3,FALSE)" }],
      ["contract.reward", "120万美元"],
    ] as const
  ).map(([at, content]): ContractDefect => ({
    name: `unreadable-value: ${at}`,
    plant(deal) {
      const [part = "", id = ""] = at.split(".");
      const facts = part === "receipts" ? deal.receipts[0] : deal.contract;
      if (!facts) throw new Error("a receipt");
      facts[id] = content;
      return [undetermined("unreadable-value", at, "无法读取，不当作0也不当作空白")];
    },
  })),
];

export const contractDefects: readonly ContractDefect[] = [
  ...aboutThePrice,
  ...aboutTheContract,
  ...netIncome,
  ...rewards,
  ...shares,
  ...payments,
  ...notForAll,
  ...bookkeeping,
];
