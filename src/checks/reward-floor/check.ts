import type { Fen } from "../../calc/fen.ts";
import { compareRatios } from "../../calc/ratio.ts";
import { explainRewardBasis, type Threshold } from "../../calc/reward-basis.ts";
import { explainJudgement, judgeReward, rewardFloor, ROUNDING_SHORTFALL } from "../../calc/reward-floor.ts";
import { newest, parameters } from "../../law/parameters.ts";
import { type Deal, factOf } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Entitlement, entitlementOf, rewardOf } from "../entitlement.ts";
import { incomeModes, isNotServiceAchievement, modeOf, modeUnknown } from "../modes.ts";
import { roundingTolerance } from "../rounding.ts";
import { suspectUnit } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/**
 * The reward of a 转让 or 许可 against the basis that applies: an agreement or the unit's own rule, else the 70% of
 * article 32 (which is a default, not a floor), else national law, or the rules' share of the price where net income
 * cannot be computed.
 */
export const check: Check = {
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
    if (suspectUnit(deal.rows)) return undetermined("unit", amount.at);
    return judge(deal, reward, entitlementOf(deal, mode as "转让" | "许可", context));
  },
};

/** Nothing was set down and nothing paid, and the ledger would say so: when it must be paid is another check. */
function nothingPaid(deal: Deal): boolean {
  const days = deal.payouts.map((payout) => payout.on.reading);
  return days.every((day) => day === null) && (days.length > 0 || factOf(deal, "paid_on").reading === null);
}

type Place = Omit<Problem, "level" | "message">;

function judge(deal: Deal, reward: Fen, entitlement: Entitlement): Outcome {
  const { basis, measure, arranged } = entitlement;
  const { amount, cells } = rewardOf(deal);
  const place: Place = {
    at: amount.at,
    cells: [...measure.cells, arranged.rate.at, arranged.basis.at, ...cells],
    actual: reward,
    basis: basis.basis,
    steps: explainRewardBasis(entitlement.input, basis),
  };
  if (basis.basis === null) return undetermined("no-basis", place.at, place);
  if (basis.base === "net" && measure.net !== undefined && measure.net <= 0) {
    return {
      ...place,
      level: "warning",
      message: "net-not-positive",
      reading: "D22",
      data: { net: { fen: measure.net } },
    };
  }
  if (basis.rateBelow) return rateBelow(basis.rateBelow, entitlement, reward, place);
  const judgement = judgeReward(reward, { net: measure.net ?? measure.price, price: measure.price }, basis);
  const { level, threshold, expected, shortfall } = judgement;
  const steps = [...(place.steps ?? []), ...explainJudgement(reward, judgement)];
  // Net income is at most the price: who gives the rate of the price gives enough, and no more can be said.
  const needsNet = basis.thresholds.some((line) => line.base === "net") && measure.net === undefined;
  if (needsNet && (level !== "met" || measure.price === undefined)) {
    return undetermined("net-unknown", factOf(deal, "net").at ?? place.at, { ...place, steps });
  }
  if ((level === "warning" || level === "error") && threshold && expected !== null) {
    const rounded = shortfall <= roundingTolerance(deal.rows, ["reward_total", "amount"], 1);
    return short(threshold, level, entitlement, { ...place, steps, expected, shortfall }, rounded);
  }
  if (level === "undetermined") {
    const at = arranged.rate.at ?? arranged.basis.at ?? place.at;
    return undetermined("rate-unknown", at, { ...place, steps, data: { reward: { fen: reward } } });
  }
  if (level === "info" && expected !== null) {
    const data = { reward: { fen: reward }, floor: { fen: expected }, shortfall: { fen: shortfall } };
    return { ...place, steps, level, message: "tail", reading: "D17", expected, shortfall, data };
  }
  return belowDefault(entitlement, reward, { ...place, steps }) ?? passed;
}

function short(
  threshold: Threshold,
  level: "warning" | "error",
  { basis, measure }: Entitlement,
  place: Place,
  rounded: boolean,
): Problem {
  const agreed = threshold.citation === basis.citation && (basis.basis === "agreed" || basis.basis === "own-rule");
  return {
    ...place,
    level: rounded ? "warning" : level,
    message: rounded ? "rounding" : agreed ? "short-agreed" : "short",
    citations: [threshold.citation],
    reading: rounded ? "D17" : threshold.reading,
    data: {
      reward: { fen: place.actual ?? 0 },
      standard: { text: standardOf(threshold, agreed ? basis.basis : null) },
      base: { fen: (threshold.base === "price" ? measure.price : measure.net) ?? 0 },
      rate: { ratio: threshold.rate },
      floor: { fen: place.expected ?? 0 },
      shortfall: { fen: place.shortfall ?? 0 },
    },
  };
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
    message: "rate-below",
    citations: [line.citation],
    reading: line.reading,
    expected: floor ?? null,
    shortfall,
    data: {
      rate: { ratio: basis.rate ?? line.rate },
      nationalRate: { ratio: line.rate },
      floor: floor === undefined ? { text: "—" } : { fen: floor },
    },
  };
}

/** In full by a rate below the ordinance's default: in order (D16), but a rate without a source may not be one (D15). */
function belowDefault(
  { basis, arranged, measure, input }: Entitlement,
  reward: Fen,
  place: Place,
): Problem | undefined {
  const standard = newest(parameters.rewardRateNetIncome);
  const institute = input.unit === "市属高校院所" || input.unit === "中央在渝高校院所";
  const governed = input.contractDay === null || input.contractDay >= standard.from;
  if (!basis.rate || (basis.basis !== "agreed" && basis.basis !== "own-rule")) return undefined;
  if (!institute || !governed || compareRatios(basis.rate, standard.value) >= 0) return undefined;
  const data = { rate: { ratio: basis.rate }, defaultRate: { ratio: standard.value } };
  const floor = measure.net === undefined ? undefined : rewardFloor(measure.net, standard.value);
  if (!arranged.unsourced || floor === undefined || floor - reward <= ROUNDING_SHORTFALL) {
    return { ...place, level: "info", message: "own-rate", reading: "D16", data };
  }
  const shortfall = floor - reward;
  return {
    ...place,
    at: arranged.basis.at ?? arranged.rate.at ?? place.at,
    level: "warning",
    message: "unsourced",
    citations: [standard.citation],
    reading: "D15",
    expected: floor,
    shortfall,
    data: { ...data, floor: { fen: floor }, shortfall: { fen: shortfall } },
  };
}
