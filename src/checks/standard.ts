import { type Day, type DayValue, earliestOf, latestOf } from "../calc/days.ts";
import {
  type RewardBasis,
  rewardBasis,
  type RewardBasisInput,
  type RewardMode,
  type Threshold,
} from "../calc/reward-basis.ts";
import type { UnitType } from "../law/units.ts";
import type { Deal } from "../ledger/books.ts";
import { type Arranged, arrangementOf, certainOn } from "./arrangement.ts";
import { type Context, readingOf, rulesGovern, unitOf } from "./context.ts";
import { standingOf } from "./entitlement.ts";

/** The standard that measures a reward in shares or of operating profit, as entitlement.ts gives that of net income. */
export interface Standard {
  readonly unit: UnitType;
  readonly arranged: Arranged;
  readonly input: RewardBasisInput;
  readonly basis: RewardBasis;
}

/** The days by which the text that applies is chosen (D30). */
export interface StandardDays {
  /** The contract, or the start of what the standard measures; null takes the newest values. */
  readonly signed: DayValue | null;
  /** When the reward was given, or fell due. */
  readonly rewarded: DayValue | null;
}

export function standardOf(
  deal: Deal,
  mode: Exclude<RewardMode, "转让" | "许可">,
  { signed, rewarded }: StandardDays,
  context: Context,
): Standard {
  const unit = unitOf(deal.rows, context);
  const arranged = arrangementOf(deal, mode, context);
  const signedDay: Day | null = signed === null ? null : earliestOf(signed);
  const rewardDay: Day | null = rewarded === null ? null : latestOf(rewarded);
  const day = readingOf(context, "D30", "a") === "b" ? (rewardDay ?? signedDay) : signedDay;
  const input: RewardBasisInput = {
    unit: standingOf(unit, context),
    mode,
    contractDay: day,
    rewardDay,
    arrangement: certainOn(signed, arranged.arrangement),
    netComputable: true,
    rulesApply: rulesGovern(day, context),
  };
  return { unit, arranged, input, basis: rewardBasis(input) };
}

/** Which standard a line is, as an id of the words in report/. */
export function standardName({ citation }: Threshold, { basis, citation: chosen }: RewardBasis): string {
  if (citation === chosen && (basis === "agreed" || basis === "own-rule")) return `standard:${basis}`;
  return citation.startsWith("条例") ? "standard:default" : "standard:national";
}

/** What a message adds on the doubt that makes a line a warning. */
export const doubtOfLine = ({ reading }: Threshold) => ({ text: reading === null ? "" : `doubt:${reading}.rate` });
