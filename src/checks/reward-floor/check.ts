import { ceilShare, type Fen } from "../../calc/fen.ts";
import { compareRatios } from "../../calc/ratio.ts";
import { explainRewardBasis, type Threshold } from "../../calc/reward-basis.ts";
import { newest, parameters } from "../../law/parameters.ts";
import { type Deal, factOf } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import type { Address } from "../../ledger/table.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import type { Context } from "../context.ts";
import { type Entitlement, entitlementOf, rewardOf } from "../entitlement.ts";
import { incomeModes, modeOf } from "../modes.ts";
import { roundingTolerance } from "../rounding.ts";
import { suspectUnit } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/** D17: a shortfall of at most 1 元 is a remainder of rounding, not a breach. */
const TAIL: Fen = 100;

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
  readings: ["D15", "D16", "D17", "D18", "D21", "D22", "D29", "D30", "D32"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (mode === "no-column") return missing("mode");
    const { amount } = rewardOf(deal);
    if (mode !== "blank" && mode !== "unclear" && !incomeModes.includes(mode)) return notApplicable;
    if (amount.reading === undefined) return missing("reward_total");
    if (mode === "blank" || mode === "unclear") return undetermined("mode", factOf(deal, "mode").at, { cells: [amount.at] });
    if (amount.reading === null && nothingPaid(deal)) return notApplicable;
    const reward = known(amount.reading);
    if (reward === undefined) return undetermined("reward-unknown", amount.at);
    if (suspectUnit(deal.rows)) return undetermined("unit", amount.at);
    return judgeReward(deal, reward, entitlementOf(deal, mode as "转让" | "许可", context), context);
  },
};

/** Nothing was set down and nothing paid, and the ledger would say so: when it must be paid is another check. */
function nothingPaid(deal: Deal): boolean {
  const days = deal.payouts.map((payout) => payout.on.reading);
  return days.every((day) => day === null) && (days.length > 0 || factOf(deal, "paid_on").reading === null);
}

interface Breach {
  readonly threshold: Threshold;
  readonly floor: Fen;
  readonly base: Fen;
  readonly shortfall: Fen;
}

function judgeReward(deal: Deal, reward: Fen, entitlement: Entitlement, context: Context): Outcome {
  const { basis, measure, arranged } = entitlement;
  const { amount, cells } = rewardOf(deal);
  const place = { at: amount.at, cells: [...measure.cells, arranged.rate.at, arranged.basis.at, ...cells], actual: reward };
  const because = { basis: basis.basis, steps: explainRewardBasis(entitlement.input, basis) };
  if (basis.basis === null) return undetermined("no-basis", place.at, { ...place, ...because });
  if (basis.base === "net" && measure.net !== undefined && measure.net <= 0) {
    return { level: "warning", message: "net-not-positive", ...place, ...because, reading: "D22", data: { net: { fen: measure.net } } };
  }
  const breaches: Breach[] = [];
  for (const threshold of basis.thresholds) {
    const base = threshold.base === "price" ? measure.price : measure.net;
    // Net income is at most the price: who gives the rate of the price gives enough in any case.
    const least = base ?? (measure.price !== undefined && reward >= ceilShare(measure.price, threshold.rate) ? 0 : undefined);
    if (least === undefined) return undetermined("net-unknown", factOf(deal, "net").at ?? place.at, { ...place, ...because });
    const floor = ceilShare(Math.max(least, 0), threshold.rate);
    if (reward < floor) breaches.push({ threshold, floor, base: least, shortfall: floor - reward });
  }
  if (basis.rateBelow) return rateBelow(entitlement, reward, place, because);
  const rounding = roundingTolerance(deal.rows, ["reward_total", "amount"], 1);
  const worst =
    breaches.find(({ threshold, shortfall }) => threshold.level === "error" && shortfall > TAIL) ??
    breaches.find(({ shortfall }) => shortfall > TAIL);
  if (worst) return short(worst, entitlement, reward, worst.shortfall <= rounding, { ...place, ...because });
  const tail = breaches[0];
  if (basis.rateUnknown) {
    return undetermined("rate-unknown", arranged.rate.at ?? arranged.basis.at ?? place.at, { ...place, ...because, data: { reward: { fen: reward } } });
  }
  if (tail) {
    const data = { reward: { fen: reward }, floor: { fen: tail.floor }, shortfall: { fen: tail.shortfall } };
    return { level: "info", message: "tail", ...place, ...because, reading: "D17", expected: tail.floor, shortfall: tail.shortfall, data };
  }
  return belowDefault(entitlement, reward, { ...place, ...because }) ?? passed;
}

type Place = Omit<Problem, "level" | "message">;

function short({ threshold, floor, base, shortfall }: Breach, entitlement: Entitlement, reward: Fen, rounded: boolean, place: Place): Problem {
  const { basis } = entitlement;
  const agreed = threshold.citation === basis.citation && (basis.basis === "agreed" || basis.basis === "own-rule");
  return {
    ...place,
    level: rounded ? "warning" : threshold.level,
    message: rounded ? "rounding" : agreed ? "short-agreed" : "short",
    citations: [threshold.citation],
    reading: rounded ? "D17" : threshold.reading,
    expected: floor,
    shortfall,
    data: {
      reward: { fen: reward },
      standard: { text: standardOf(threshold, agreed ? basis.basis : null) },
      base: { fen: base },
      rate: { ratio: threshold.rate },
      floor: { fen: floor },
      shortfall: { fen: shortfall },
    },
  };
}

/** Which standard a line is, as an id of the words in report/. */
function standardOf(threshold: Threshold, basis: "agreed" | "own-rule" | string | null): string {
  if (basis === "agreed") return "standard:agreed";
  if (basis === "own-rule") return "standard:own-rule";
  if (threshold.base === "price") return "standard:fallback";
  return threshold.citation.startsWith("条例") ? "standard:default" : "standard:national";
}

/** 促转法45.2: the rule or agreement is itself below the national standard, whatever was paid. */
function rateBelow({ basis, measure, arranged }: Entitlement, reward: Fen, place: Place, because: Partial<Problem>): Outcome {
  const line = basis.rateBelow;
  if (!line || !basis.rate) return passed;
  const floor = measure.net === undefined ? undefined : ceilShare(measure.net, line.rate);
  const shortfall = floor === undefined ? null : Math.max(floor - reward, 0);
  return {
    ...place,
    ...because,
    at: shortfall ? place.at : (arranged.rate.at as Address | undefined) ?? place.at,
    level: line.level,
    message: "rate-below",
    citations: [line.citation],
    reading: line.reading,
    expected: floor ?? null,
    shortfall,
    data: {
      rate: { ratio: basis.rate },
      nationalRate: { ratio: line.rate },
      floor: floor === undefined ? { text: "—" } : { fen: floor },
    },
  };
}

/** In full by a rate below the ordinance's default: in order (D16), but a rate without a source may not be one (D15). */
function belowDefault(entitlement: Entitlement, reward: Fen, place: Place): Problem | undefined {
  const { basis, arranged, measure, input } = entitlement;
  const standard = newest(parameters.rewardRateNetIncome);
  const institute = input.unit === "市属高校院所" || input.unit === "中央在渝高校院所";
  const governed = input.contractDay === null || input.contractDay >= standard.from;
  if (!basis.rate || (basis.basis !== "agreed" && basis.basis !== "own-rule")) return undefined;
  if (!institute || !governed || compareRatios(basis.rate, standard.value) >= 0) return undefined;
  const data = { rate: { ratio: basis.rate }, defaultRate: { ratio: standard.value } };
  const floor = measure.net === undefined ? undefined : ceilShare(measure.net, standard.value);
  const unsourced = arranged.unsourced && floor !== undefined && floor - reward > TAIL;
  if (!unsourced) return { ...place, level: "info", message: "own-rate", reading: "D16", data };
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
