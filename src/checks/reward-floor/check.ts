import { valueOn } from "../../calc/dated.ts";
import type { Fen } from "../../calc/fen.ts";
import { compareRatios, type Ratio } from "../../calc/ratio.ts";
import { explainRewardBasis, rewardBasis, type RewardBasisInput, type Threshold } from "../../calc/reward-basis.ts";
import { type BaseAmounts, explainJudgement, judgeReward, rewardFloor } from "../../calc/reward-floor.ts";
import { newest, parameters } from "../../law/parameters.ts";
import { type Deal, factOf } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, readingOf } from "../context.ts";
import { type Entitlement, entitlementOf, rewardOf } from "../entitlement.ts";
import { latestPayoutDue } from "../payout-deadline/due.ts";
import { incomeModes, isNotServiceAchievement, modeOf, modeUnknown } from "../modes.ts";
import { roundingTolerance } from "../rounding.ts";
import { suspectUnit } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/**
 * The reward of a 转让 or 许可 against the basis that applies: an agreement or the unit's own rule, else the 70% of
 * article 32 (which is a default, not a floor), else national law, or the rules' share of the price where net income
 * cannot be computed.
 */
export const check: Check = turnsOnUnit({
  id: "reward-floor",
  zh: "奖励下限",
  en: "Least reward",
  citations: ["条例32.1.1", "促转法45", "细则3"],
  needs: ["mode", "net", "reward_total"],
  readings: ["D15", "D16", "D17", "D18", "D21", "D22", "D29", "D30", "D31", "D32"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (mode === "no-column") return missing("mode");
    if ((!modeUnknown(mode) && !incomeModes.includes(mode)) || isNotServiceAchievement(deal)) return notApplicable;
    const { amount } = rewardOf(deal);
    if (amount.reading === undefined) return missing("reward_total");
    if (modeUnknown(mode)) return undetermined("mode", factOf(deal, "mode").at, { cells: [amount.at] });
    if (amount.reading === null && nothingPaid(deal)) return notApplicable;
    const reward = known(amount.reading);
    if (reward === undefined) return undetermined("reward-unknown", amount.at);
    if (suspectUnit(deal)) return undetermined("unit", amount.at);
    return judge(deal, reward, entitlementOf(deal, context), context);
  },
});

/** Nothing was set down and nothing paid, and the ledger would say so: when it must be paid is another check. */
function nothingPaid(deal: Deal): boolean {
  const days = deal.payouts.map((payout) => payout.on.reading);
  return days.every((day) => day === null) && (days.length > 0 || factOf(deal, "paid_on").reading === null);
}

type Place = Omit<Problem, "level" | "message">;

function judge(deal: Deal, reward: Fen, entitlement: Entitlement, context: Context): Outcome {
  const { basis, measure, arranged } = entitlement;
  const { amount, cells } = rewardOf(deal);
  // Made only for those that something is said of.
  const place = (): Place => ({
    at: amount.at,
    cells: [...measure.cells(), arranged.rate.at, arranged.basis.at, ...cells],
    actual: reward,
    basis: basis.basis,
    steps: () => explainRewardBasis(entitlement.input, basis),
  });
  if (basis.basis === null) return { ...place(), level: "undetermined", message: "no-basis" };
  // A first receipt that the deductions use up is nothing to look at: the contract's net income tells.
  const net = measure.whole ?? measure.net;
  if (basis.base === "net" && net !== undefined && net <= 0) {
    return { ...place(), level: "warning", message: "net-not-positive", reading: "D22", data: { net: { fen: net } } };
  }
  if (basis.rateBelow) return rateBelow(basis.rateBelow, entitlement, reward, place());
  const bases: BaseAmounts = { net: measure.net ?? measure.most, price: measure.price };
  const judgement = judgeReward(reward, bases, basis);
  const { level, threshold, expected, shortfall } = judgement;
  const steps = () => [...explainRewardBasis(entitlement.input, basis), ...explainJudgement(reward, judgement)];
  // Who gives the rate of the most that net income can be gives enough, and no more can be said.
  const needsNet = basis.thresholds.some((line) => line.base === "net") && measure.net === undefined;
  if (needsNet && (level !== "met" || measure.most === undefined)) {
    if (netColumns.every((field) => factOf(deal, field).reading === undefined)) return missing("net");
    const at = factOf(deal, "net").at ?? factOf(deal, "direct_cost").at ?? factOf(deal, "tax").at ?? amount.at;
    return { ...place(), steps, level: "undetermined", message: "net-unknown", at };
  }
  // Known from its payouts alone, the reward may still grow until the last day to pay it: see payout-deadline.
  const due = cells.length ? latestPayoutDue(deal, context) : null;
  if (level !== "met" && due !== null && context.asOf !== null && context.asOf <= due) return notApplicable;
  if ((level === "warning" || level === "error") && threshold && expected !== null) {
    const rounded = shortfall <= roundingTolerance(deal.rows, ["reward_total", "amount"], 1);
    return short(threshold, level, entitlement, { ...place(), steps, expected, shortfall }, rounded);
  }
  if (level === "undetermined") {
    const at = arranged.rate.at ?? arranged.basis.at ?? amount.at;
    return { ...place(), steps, level, message: "rate-unknown", at, data: { reward: { fen: reward } } };
  }
  if (level === "info" && threshold && expected !== null) {
    if (readingOf(context, "D17", "a") === "b") {
      return short(threshold, threshold.level, entitlement, { ...place(), steps, expected, shortfall }, false);
    }
    const data = { reward: { fen: reward }, floor: { fen: expected }, shortfall: { fen: shortfall } };
    return { ...place(), steps, level, message: "tail", reading: "D17", expected, shortfall, data };
  }
  if (basis.basis !== "agreed" && basis.basis !== "own-rule") return passed;
  const stated = { ...place(), steps };
  return unsourced(entitlement, reward, bases, stated) ?? belowDefault(entitlement, stated) ?? passed;
}

/** Where net income stands, or what it is computed from beside the price. */
const netColumns = ["net", "direct_cost", "tax"] as const;

function short(
  threshold: Threshold,
  level: "warning" | "error",
  { basis, measure, input }: Entitlement,
  place: Place,
  rounded: boolean,
): Problem {
  const agreed = threshold.citation === basis.citation && (basis.basis === "agreed" || basis.basis === "own-rule");
  const below = belowNational(input, measure.net, place.actual ?? 0);
  const byDefault = basis.thresholds.find(({ citation }) => citation.startsWith("条例32"));
  // Below the national line no rule and no agreement helps; where none is known the default is told as well.
  const open = input.arrangement.kind === "unknown" && byDefault && byDefault !== threshold ? byDefault : undefined;
  const message = agreed ? "short-agreed" : below ? (open ? "short-national-open" : "short-national") : "short";
  return {
    ...place,
    level: rounded ? "warning" : level,
    message: rounded ? "rounding" : message,
    citations: [threshold.citation],
    reading: rounded ? "D17" : threshold.reading,
    data: {
      reward: { fen: place.actual ?? 0 },
      standard: { text: standardOf(threshold, agreed ? basis.basis : null) },
      base: { fen: (threshold.base === "price" ? measure.price : measure.net) ?? 0 },
      rate: { ratio: threshold.rate },
      floor: { fen: place.expected ?? 0 },
      shortfall: { fen: place.shortfall ?? 0 },
      doubt: { text: threshold.reading === null ? "" : `doubt:${threshold.reading}.rate` },
      ...(below && { nationalRate: { ratio: below } }),
      ...(open && {
        defaultRate: { ratio: open.rate },
        defaultFloor: { fen: rewardFloor(measure.net ?? 0, open.rate) },
      }),
    },
  };
}

/** The national rate that rules and agreements of institutes must keep too (促转法45.2), where a reward is below it. */
function belowNational(input: RewardBasisInput, net: Fen | undefined, reward: Fen): Ratio | undefined {
  if (input.unit !== "市属高校院所" && input.unit !== "中央在渝高校院所") return undefined;
  const rate = valueOn(parameters.nationalRateNetIncome, input.contractDay)?.value;
  return rate && net !== undefined && reward < rewardFloor(net, rate) ? rate : undefined;
}

/** Which standard a line is, as an id of the words in report/. */
function standardOf(threshold: Threshold, basis: string | null): string {
  if (basis === "agreed") return "standard:agreed";
  if (basis === "own-rule") return "standard:own-rule";
  if (threshold.base === "price") return "standard:fallback";
  return threshold.citation.startsWith("条例") ? "standard:default" : "standard:national";
}

/** 促转法45.2: the rule or agreement is itself below the national standard, whatever was paid. */
function rateBelow(line: Threshold, { basis, measure, arranged }: Entitlement, reward: Fen, place: Place): Problem {
  const floor = measure.net === undefined ? undefined : rewardFloor(measure.net, line.rate);
  const shortfall = floor === undefined ? null : Math.max(floor - reward, 0);
  return {
    ...place,
    at: shortfall ? place.at : (arranged.rate.at ?? place.at),
    level: line.level,
    message: shortfall === null ? "rate-below-open" : shortfall === 0 ? "rate-below-paid" : "rate-below",
    citations: [line.citation],
    reading: line.reading,
    expected: floor ?? null,
    shortfall: shortfall || null,
    data: {
      rate: { ratio: basis.rate ?? line.rate },
      nationalRate: { ratio: line.rate },
      ...(floor === undefined ? {} : { floor: { fen: floor } }),
    },
  };
}

/** Paid in full by a rate whose source nobody wrote down: what if there is neither rule nor agreement (D15)? */
function unsourced(
  { input, basis, arranged }: Entitlement,
  reward: Fen,
  bases: BaseAmounts,
  place: Place,
): Problem | undefined {
  if (!arranged.unsourced || !basis.rate) return undefined;
  const otherwise = rewardBasis({ ...input, arrangement: { kind: "unknown" } });
  const { level, threshold, expected, shortfall } = judgeReward(reward, bases, otherwise);
  if ((level !== "warning" && level !== "error") || !threshold || expected === null) return undefined;
  return {
    ...place,
    at: arranged.basis.at ?? arranged.rate.at ?? place.at,
    level: "warning",
    message: "unsourced",
    citations: [threshold.citation],
    reading: "D15",
    expected,
    shortfall,
    data: {
      rate: { ratio: basis.rate },
      lawRate: { ratio: threshold.rate },
      floor: { fen: expected },
      shortfall: { fen: shortfall },
    },
  };
}

/** In full by a rate below the ordinance's default: in order (D16). */
function belowDefault({ basis, input }: Entitlement, place: Place): Problem | undefined {
  const standard = newest(parameters.rewardRateNetIncome);
  const institute = input.unit === "市属高校院所" || input.unit === "中央在渝高校院所";
  const governed = input.contractDay === null || input.contractDay >= standard.from;
  if (!basis.rate || (basis.basis !== "agreed" && basis.basis !== "own-rule")) return undefined;
  if (!institute || !governed || compareRatios(basis.rate, standard.value) >= 0) return undefined;
  const data = { rate: { ratio: basis.rate }, defaultRate: { ratio: standard.value } };
  return { ...place, level: "info", message: "own-rate", reading: "D16", data };
}
