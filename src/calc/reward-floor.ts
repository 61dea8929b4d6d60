import { ceilShare, type Fen } from "./fen.ts";
import type { Ratio } from "./ratio.ts";
import type { RewardBasis, Threshold } from "./reward-basis.ts";
import type { Datum, Step } from "./steps.ts";

/** The least reward: `rate` of the base, rounded up to the fen; 0 where the base is not positive (D22). */
export function rewardFloor(base: Fen, rate: Ratio): Fen {
  return base > 0 ? ceilShare(base, rate) : 0;
}

/** What is still to be paid up to the floor, fen; 0 if nothing. */
export function rewardGap(base: Fen, rate: Ratio, paid: Fen): Fen {
  return Math.max(rewardFloor(base, rate) - paid, 0);
}

/** A shortfall of at most 1 元 is a rounding difference 尾差 (D17): a tolerance of the reading, not of the law. */
export const ROUNDING_SHORTFALL: Fen = 100;

/** The amounts that thresholds are measured on, fen; undefined or null where not known. */
export interface BaseAmounts {
  readonly net?: Fen | null | undefined;
  readonly price?: Fen | null | undefined;
  readonly profit?: Fen | null | undefined;
}

/** `met`, `info` a rounding difference only, a breach, or `undetermined` where something needed is not known. */
export type RewardLevel = "met" | "info" | "warning" | "error" | "undetermined";

export interface RewardJudgement {
  readonly level: RewardLevel;
  /** The line that decided: the breached one, else the highest that was kept; null where there is none. */
  readonly threshold: Threshold | null;
  /** What that line demands, fen; null where it cannot be computed. */
  readonly expected: Fen | null;
  /** How much the reward is below it, fen; 0 where it is kept. */
  readonly shortfall: Fen;
}

/**
 * Judges a reward by the lines of its basis. The strictest breach counts, of equal ones the highest. A shortfall of at
 * most {@link ROUNDING_SHORTFALL} is no breach. Where nothing is breached, a missing base or an unknown rate leaves the
 * reward undetermined: it is never taken as kept.
 */
export function judgeReward(reward: Fen, bases: BaseAmounts, basis: RewardBasis): RewardJudgement {
  let worst: RewardJudgement | undefined;
  let open = basis.basis === null || basis.rateUnknown;
  for (const threshold of basis.thresholds) {
    const base = threshold.base === "shares" ? undefined : bases[threshold.base];
    if (base === undefined || base === null) {
      open = true;
      continue;
    }
    const expected = rewardFloor(base, threshold.rate);
    const shortfall = Math.max(expected - reward, 0);
    const level = shortfall === 0 ? "met" : shortfall <= ROUNDING_SHORTFALL ? "info" : threshold.level;
    if (!worst || SEVERITY[level] > SEVERITY[worst.level]) worst = { level, threshold, expected, shortfall };
  }
  if (open && (!worst || SEVERITY[worst.level] < SEVERITY.undetermined)) {
    return { ...(worst ?? NOTHING), level: "undetermined" };
  }
  return worst ?? NOTHING;
}

const SEVERITY: Readonly<Record<RewardLevel, number>> = { met: 0, info: 1, undetermined: 2, warning: 3, error: 4 };
const NOTHING: RewardJudgement = { level: "undetermined", threshold: null, expected: null, shortfall: 0 };

/** The steps of {@link rewardFloor}. */
export function explainRewardFloor(base: Fen, rate: Ratio, citation: string | null): Step[] {
  const data: Record<string, Datum> = {
    base: { fen: base },
    rate: { ratio: rate },
    floor: { fen: rewardFloor(base, rate) },
  };
  return [{ id: base > 0 ? "reward-floor" : "reward-floor-base-not-positive", data, citation }];
}

/** The steps of {@link judgeReward}, after those of its basis. */
export function explainJudgement(reward: Fen, judgement: RewardJudgement): Step[] {
  const { level, threshold, expected, shortfall } = judgement;
  const data: Record<string, Datum> = { reward: { fen: reward } };
  if (threshold) data["rate"] = { ratio: threshold.rate };
  if (expected !== null) {
    data["expected"] = { fen: expected };
    data["shortfall"] = { fen: shortfall };
  }
  return [{ id: `reward-${level}`, data, citation: threshold?.citation ?? null }];
}
