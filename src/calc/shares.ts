import { compareRatios, minusRatio, timesRatio, type Ratio } from "./ratio.ts";
import type { RewardBasis, Threshold } from "./reward-basis.ts";
import { rewardFloor, type RewardLevel } from "./reward-floor.ts";
import type { Fen } from "./fen.ts";
import type { Datum, Step } from "./steps.ts";

/**
 * The least share 股份或者出资比例 to be given, exact and not rounded: 70% of a result worth 25% of the company is 17.5%
 * of it (条例32.1.2). 0 where the result has no share.
 */
export function shareFloor(resultShare: Ratio, rate: Ratio): Ratio {
  return resultShare.num > 0 ? timesRatio(resultShare, rate) : { num: 0, den: 1 };
}

export interface ShareJudgement {
  readonly level: RewardLevel;
  readonly threshold: Threshold | null;
  readonly expected: Ratio | null;
  /** `expected` less the share given; 0/1 where it is kept. */
  readonly shortfall: Ratio;
}

const NONE: Ratio = { num: 0, den: 1 };

/**
 * Judges the share given to completers by the lines of its basis, as `judgeReward` does money.
 *
 * @param tolerance half of the last digit that the ledger shows; a shortfall within it is `info`, a rounding difference
 */
export function judgeShares(
  rewardShare: Ratio,
  resultShare: Ratio,
  basis: RewardBasis,
  tolerance: Ratio = NONE,
): ShareJudgement {
  let worst: ShareJudgement | undefined;
  for (const threshold of basis.thresholds) {
    const expected = shareFloor(resultShare, threshold.rate);
    const difference = minusRatio(expected, rewardShare);
    const kept = difference.num <= 0;
    const level = kept ? "met" : compareRatios(difference, tolerance) <= 0 ? "info" : threshold.level;
    const judged = { level, threshold, expected, shortfall: kept ? NONE : difference } as const;
    if (!worst || rank(level) > rank(worst.level)) worst = judged;
  }
  const open = basis.basis === null || basis.rateUnknown || !worst;
  if (open && rank(worst?.level ?? "met") < rank("undetermined")) {
    return { threshold: null, expected: null, shortfall: NONE, ...worst, level: "undetermined" };
  }
  return worst ?? { level: "undetermined", threshold: null, expected: null, shortfall: NONE };
}

const LEVELS: readonly RewardLevel[] = ["met", "info", "undetermined", "warning", "error"];
const rank = (level: RewardLevel): number => LEVELS.indexOf(level);

/** The least reward of one year from its operating profit 营业利润, rounded up to the fen; 0 for a loss (条例32.1.3). */
export function profitShare(profit: Fen, rate: Ratio): Fen {
  return rewardFloor(profit, rate);
}

/** {@link profitShare} year by year; a loss is not set against another year's profit (D38). */
export function profitShares(profits: readonly Fen[], rate: Ratio): Fen[] {
  return profits.map((profit) => profitShare(profit, rate));
}

/** The steps of {@link shareFloor}. */
export function explainShareFloor(resultShare: Ratio, rate: Ratio, citation: string | null): Step[] {
  const data: Record<string, Datum> = {
    share: { ratio: resultShare },
    rate: { ratio: rate },
    floor: { ratio: shareFloor(resultShare, rate) },
  };
  return [{ id: "share-floor", data, citation }];
}

/** The steps of {@link profitShares}, one a year. */
export function explainProfitShares(profits: readonly Fen[], rate: Ratio, citation: string | null): Step[] {
  return profits.map((profit, index) => ({
    id: profit > 0 ? "profit-share" : "profit-share-loss",
    data: {
      year: { count: index + 1 },
      profit: { fen: profit },
      rate: { ratio: rate },
      share: { fen: profitShare(profit, rate) },
    },
    citation,
  }));
}
