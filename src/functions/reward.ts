import type { Day } from "../calc/days.ts";
import { explainNetIncome, netIncome, type NetIncomeInput } from "../calc/net-income.ts";
import { minusRatio, percent, type Ratio } from "../calc/ratio.ts";
import {
  explainRewardBasis,
  rewardBaseOf,
  type RewardBase,
  rewardBasis,
  type RewardBasis,
  type RewardBasisInput,
  type RewardMode,
} from "../calc/reward-basis.ts";
import { explainRewardFloor, rewardFloor, rewardGap } from "../calc/reward-floor.ts";
import { explainProfitShares, explainShareFloor, profitShare, shareFloor } from "../calc/shares.ts";
import { type Fen, fenOfYuan } from "../calc/fen.ts";
import type { Step } from "../calc/steps.ts";
import { inForce, newest, parameters as law } from "../law/parameters.ts";
import type { UnitType } from "../law/units.ts";
import {
  agreedRate,
  base,
  basis,
  type BasisWord,
  lawDate,
  mode,
  type Mode,
  rewardMode,
  unitType,
} from "./arguments.ts";
import { badValue, Fault, notAvailable } from "./fault.ts";
import { amount, amountNotNegative, fenOfQuantity, quantity, rate, shareOfQuantity } from "./kinds.ts";
import { blankable, optional, required } from "./parameter.ts";
import { perRow } from "./rows.ts";

const noDeduction = { zh: "按 0", en: "taken as 0" };

/** Net income 净收入 (条例32.2, 细则3): a sum of safe amounts that may itself be too large. */
export const netIncomeFunction = perRow({
  id: "NET_INCOME",
  subject: "reward",
  description: {
    zh: "科技成果转化净收入：实际成交额扣除交易的直接成本和税金，企业还扣除前期研发投入",
    en: "Net income of a transfer: the price less direct costs and taxes, for enterprises also prior R&D",
  },
  result: { zh: "净收入，元", en: "net income, yuan" },
  gives: "value",
  parameters: [
    required(amount, {
      id: "price",
      zh: "成交额",
      meaning: { zh: "技术合同的实际成交额，元", en: "the contract's transaction amount, yuan" },
      example: "1000000",
      content: true,
    }),
    blankable(
      amountNotNegative,
      {
        id: "direct_costs",
        zh: "直接成本",
        meaning: { zh: "交易的直接成本，元", en: "direct costs of the transaction, yuan" },
        example: "80000",
        content: true,
      },
      noDeduction,
      0,
    ),
    blankable(
      amountNotNegative,
      {
        id: "taxes",
        zh: "税金",
        meaning: { zh: "税金，元", en: "taxes, yuan" },
        example: "20000",
        content: true,
      },
      noDeduction,
      0,
    ),
    unitType,
    optional(
      amountNotNegative,
      {
        id: "prior_rd",
        zh: "前期研发投入",
        meaning: { zh: "前期研发投入，元；只有企业可以扣除", en: "prior R&D, yuan; counts for enterprises only" },
        example: "300000",
        content: true,
      },
      noDeduction,
      0,
    ),
  ],
  row(price, directCosts, taxes, unit, priorRd) {
    const { net } = netIncome({ unit, price, directCosts, taxes, priorRd });
    return Number.isSafeInteger(net) ? net / 100 : sumTooLarge;
  },
  steps(price, directCosts, taxes, unit, priorRd) {
    const input: NetIncomeInput = { unit, price, directCosts, taxes, priorRd };
    return explainNetIncome(input, netIncome(input));
  },
});

const sumTooLarge = badValue(
  "金额相加超出可以精确计算的范围，请核对各金额的单位（应为元）",
  "the sum is too large to be exact; check the unit of the amounts (yuan)",
);

/** The rate that measures a reward, and what it is a share of. */
interface Plan {
  readonly basis: RewardBasis;
  /** The rate of the basis; of a rule or agreement below the national floor, that floor (促转法45.2). */
  readonly rate: Ratio;
  readonly base: RewardBase;
}

const basisOf: Readonly<Record<BasisWord, RewardBase>> = {
  净收入: "net",
  成交额: "price",
  股权: "shares",
  营业利润: "profit",
};

function planned(input: RewardBasisInput): Plan | Fault {
  const result = rewardBasis(input);
  const { rate, base } = result;
  if (rate) return { basis: result, rate: result.rateBelow?.rate ?? rate, base };
  return result.rejected.some(({ why }) => why === "rules-not-in-force") ? beforeRules : beforeNationalLaw;
}

const beforeNationalLaw = notAvailable(
  "2015-10-01 之前的标准没有收录，请填该日或以后的日期",
  "no standard is kept for days before 2015-10-01; give that day or a later one",
).about(lawDate);

const beforeRules = notAvailable(
  "按成交额计奖励是实施细则（三）的规定，2021-05-22 起才有，请改用净收入",
  "a share of the price is allowed by the rules of 2021-05-22 only; use net income",
).about(basis);

/** The first days of the texts that a basis can turn on: days between two of them share their plans. */
const eras: readonly Day[] = [inForce.promotionLaw.from, inForce.ordinance.from, inForce.rules.from];

function eraOf(date: Day | null): number {
  if (date === null) return eras.length;
  let era = eras.length - 1;
  while (era >= 0 && date < (eras[era] ?? 0)) era--;
  return era;
}

/** What a plan turns on besides the mode, and the plans found for it: a column asks for the same few, row after row. */
interface Terms {
  readonly unit: UnitType;
  readonly agreed: Ratio | null;
  readonly era: number;
  readonly word: BasisWord | null;
  readonly plans: Map<Mode, Plan | Fault>;
  /** The mode of the row before, and its plan. */
  mode: Mode | undefined;
  plan: Plan | Fault | undefined;
}

const MOST_TERMS = 200;
let terms: Terms[] = [];
let current: Terms | undefined;

/** The plan for a row's arguments, or why there is none. Equal rates are one object, as the kind `rate` gives them. */
function planOf(mode: Mode, unit: UnitType, agreed: Ratio | null, date: Day | null, word: BasisWord | null) {
  const era = eraOf(date);
  if (!current || !isOf(current, unit, agreed, era, word)) {
    current = terms.find((known) => isOf(known, unit, agreed, era, word));
    if (!current) {
      if (terms.length >= MOST_TERMS) terms = [];
      current = { unit, agreed, era, word, plans: new Map(), mode: undefined, plan: undefined };
      terms.push(current);
    }
  }
  if (current.mode === mode && current.plan) return current.plan;
  let plan = current.plans.get(mode);
  if (plan === undefined) {
    const input = basisInput(mode, unit, agreed, date, word);
    plan = input instanceof Fault ? input : planned(input);
    current.plans.set(mode, plan);
  }
  current.mode = mode;
  current.plan = plan;
  return plan;
}

function isOf(known: Terms, unit: UnitType, agreed: Ratio | null, era: number, word: BasisWord | null): boolean {
  return known.agreed === agreed && known.unit === unit && known.era === era && known.word === word;
}

/** The question to {@link rewardBasis}, or why the arguments do not fit together. */
function basisInput(
  given: Mode,
  unit: UnitType,
  agreed: Ratio | null,
  contractDay: Day | null,
  word: BasisWord | null,
): RewardBasisInput | Fault {
  const mode = rewardMode(given);
  if (mode instanceof Fault) return mode;
  const usual = rewardBaseOf(mode);
  const wanted = word === null ? usual : basisOf[word];
  const byPrice = wanted === "price";
  if (byPrice ? usual !== "net" : wanted !== usual) return wrongBasis(mode, word);
  const arrangement: RewardBasisInput["arrangement"] =
    agreed === null
      ? { kind: "neither" }
      : { kind: "agreed", rate: agreed, ...(byPrice ? { of: "price" as const } : {}) };
  return { unit, mode, contractDay, arrangement, netComputable: !byPrice };
}

function wrongBasis(mode: RewardMode, word: BasisWord | null): Fault {
  const [usual = ""] = Object.entries(basisOf).find(([, base]) => base === rewardBaseOf(mode)) ?? [];
  return badValue(
    `转化方式“${mode}”不按“${word ?? ""}”计算，请填“${usual}”或留空`,
    `the mode ${mode} is not measured by ${word ?? ""}; give ${usual} or leave it out`,
  ).about(basis);
}

function explainPlan(
  mode: Mode,
  unit: UnitType,
  agreed: Ratio | null,
  date: Day | null,
  word: BasisWord | null,
): readonly Step[] {
  const input = basisInput(mode, unit, agreed, date, word);
  return input instanceof Fault ? [] : explainRewardBasis(input, rewardBasis(input));
}

const subject = "reward";

export const rewardRateFunction = perRow({
  id: "REWARD_RATE",
  subject,
  description: {
    zh: "适用依据所允许的最低奖励比例（条例第32条，促进科技成果转化法第45条，细则（三））",
    en: "The lowest reward rate that the applicable basis allows (ordinance art. 32, Promotion Law art. 45, rules (3))",
  },
  result: { zh: "比例，如 0.7", en: "a rate, such as 0.7" },
  gives: "value",
  // Without an amount it is the mode that makes a row.
  parameters: [{ ...mode, content: true }, unitType, agreedRate, lawDate, basis],
  row(mode, unit, agreed, date, word) {
    const plan = planOf(mode, unit, agreed, date, word);
    return plan instanceof Fault ? plan : plan.rate.num / plan.rate.den;
  },
  steps: explainPlan,
});

export const rewardFunction = perRow({
  id: "REWARD",
  subject,
  description: {
    zh: "按适用依据的最低比例应给的奖励，向上取整到分；作价投资给出股份或出资比例，不取整",
    en: "The least reward at the rate that applies, rounded up to the fen; for 作价投资 the exact share",
  },
  result: { zh: "奖励，元；作价投资为股份或比例", en: "the reward, yuan; a share for 作价投资" },
  gives: "value",
  parameters: [mode, base, unitType, agreedRate, lawDate, basis],
  row(mode, base, unit, agreed, date, word) {
    const plan = planOf(mode, unit, agreed, date, word);
    if (plan instanceof Fault) return plan;
    if (plan.base === "shares") return shareReward(base, plan.rate);
    const fen = fenOfQuantity(base);
    return typeof fen === "number" ? rewardFloor(fen, plan.rate) / 100 : fen.about(baseName);
  },
  steps(mode, base, unit, agreed, date, word) {
    return [...explainPlan(mode, unit, agreed, date, word), ...explainReward(mode, base, unit, agreed, date, word)];
  },
  quick: {
    column: base,
    settle(mode, _, unit, agreed, date, word) {
      const plan = planOf(mode, unit, agreed, date, word);
      if (plan instanceof Fault || plan.base === "shares") return null;
      const { rate } = plan;
      return (cell) => {
        const fen = fenOfYuan(cell);
        return fen === undefined ? undefined : rewardFloor(fen, rate) / 100;
      };
    },
  },
});

const baseName = base;

function shareReward(base: number | string, rate: Ratio): number | Fault {
  const share = shareOfQuantity(base);
  if (share instanceof Fault) return share.about(baseName);
  const floor = shareFloor(share, rate);
  return floor.num / floor.den;
}

function explainReward(
  mode: Mode,
  base: number | string,
  unit: UnitType,
  agreed: Ratio | null,
  date: Day | null,
  word: BasisWord | null,
): Step[] {
  const plan = planOf(mode, unit, agreed, date, word);
  if (plan instanceof Fault) return [];
  const citation = plan.basis.rateBelow?.citation ?? plan.basis.citation;
  if (plan.base === "shares") {
    const share = shareOfQuantity(base);
    return share instanceof Fault ? [] : explainShareFloor(share, plan.rate, citation);
  }
  const fen = fenOfQuantity(base);
  return typeof fen === "number" ? explainRewardFloor(fen, plan.rate, citation) : [];
}

const paid = blankable(
  quantity,
  {
    id: "paid",
    zh: "已给奖励",
    meaning: {
      zh: "已经给的奖励（税前），元；作价投资时是已给的股份或出资比例",
      en: "the reward given so far, before tax, yuan; for 作价投资 the share given",
    },
    example: "600000",
    content: true,
  },
  noDeduction,
  0,
);

const paidIsNegative = badValue("不能是负数，请填 0 或正数", "it cannot be negative; give 0 or more").about(paid);

/** The money and the gap in fen. */
function gapInFen(base: number | string, given: number | string, rate: Ratio): { paid: Fen; gap: Fen } | Fault {
  const fen = fenOfQuantity(base);
  if (typeof fen !== "number") return fen.about(baseName);
  const paidFen = fenOfQuantity(given);
  if (typeof paidFen !== "number") return paidFen.about(paid);
  return paidFen < 0 ? paidIsNegative : { paid: paidFen, gap: rewardGap(fen, rate, paidFen) };
}

function gapInShares(base: number | string, given: number | string, rate: Ratio): { paid: Ratio; gap: Ratio } | Fault {
  const share = shareOfQuantity(base);
  if (share instanceof Fault) return share.about(baseName);
  const paidShare = shareOfQuantity(given);
  if (paidShare instanceof Fault) return paidShare.about(paid);
  if (paidShare.num < 0) return paidIsNegative;
  const gap = minusRatio(shareFloor(share, rate), paidShare);
  return { paid: paidShare, gap: gap.num > 0 ? gap : percent(0) };
}

export const rewardGapFunction = perRow({
  id: "REWARD_GAP",
  subject,
  description: {
    zh: "按适用依据的最低比例还应补给的奖励，已给足为 0",
    en: "What is still to be paid up to the least reward; 0 if nothing",
  },
  result: { zh: "差额，元；作价投资为股份或比例", en: "the gap, yuan; a share for 作价投资" },
  gives: "value",
  parameters: [mode, base, paid, unitType, agreedRate, lawDate, basis],
  row(mode, base, given, unit, agreed, date, word) {
    const plan = planOf(mode, unit, agreed, date, word);
    if (plan instanceof Fault) return plan;
    if (plan.base === "shares") {
      const shares = gapInShares(base, given, plan.rate);
      return shares instanceof Fault ? shares : shares.gap.num / shares.gap.den;
    }
    const money = gapInFen(base, given, plan.rate);
    return money instanceof Fault ? money : money.gap / 100;
  },
  steps(mode, base, given, unit, agreed, date, word) {
    const steps = [
      ...explainPlan(mode, unit, agreed, date, word),
      ...explainReward(mode, base, unit, agreed, date, word),
    ];
    const plan = planOf(mode, unit, agreed, date, word);
    if (plan instanceof Fault) return steps;
    const shares = plan.base === "shares" ? gapInShares(base, given, plan.rate) : null;
    const money = shares ? null : gapInFen(base, given, plan.rate);
    if (shares && !(shares instanceof Fault)) {
      steps.push({
        id: "reward-gap",
        data: { paid: { ratio: shares.paid }, gap: { ratio: shares.gap } },
        citation: null,
      });
    }
    if (money && !(money instanceof Fault)) {
      steps.push({ id: "reward-gap", data: { paid: { fen: money.paid }, gap: { fen: money.gap } }, citation: null });
    }
    return steps;
  },
});

export const profitShareFunction = perRow({
  id: "PROFIT_SHARE",
  subject,
  description: {
    zh: "自行实施、合作实施：每年从营业利润中提取的奖励，向上取整到分，亏损为 0（条例第32条第1款第3项）",
    en: "Own or joint implementation: each year's reward from operating profit, rounded up to the fen; a loss gives 0",
  },
  result: { zh: "每年的奖励，元", en: "the reward of each year, yuan" },
  gives: "value",
  parameters: [
    required(amount, {
      id: "profits",
      zh: "营业利润",
      meaning: {
        zh: "该项成果各年的营业利润，元，一年一格（连续三至五年）",
        en: "the result's operating profit, yuan, one cell a year (three to five consecutive years)",
      },
      example: "1000000",
      content: true,
    }),
    optional(
      rate,
      {
        id: "rate",
        zh: "比例",
        meaning: { zh: "提取比例", en: "the rate" },
        example: "5%",
      },
      { zh: "5%（条例第32条第1款第3项）", en: "5% (art. 32(1), item 3)" },
      newest(law.rewardRateProfit).value,
    ),
  ],
  row: (profit, rate) => profitShare(profit, rate) / 100,
  steps: (profit, rate) => explainProfitShares([profit], rate, newest(law.rewardRateProfit).citation),
});
