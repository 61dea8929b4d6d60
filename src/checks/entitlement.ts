import { type Day, earliestOf, latestOf } from "../calc/days.ts";
import type { Fen } from "../calc/fen.ts";
import { type RewardBasis, type RewardBasisInput, rewardBasis } from "../calc/reward-basis.ts";
import type { UnitType } from "../law/units.ts";
import type { Deal, Fact } from "../ledger/books.ts";
import { totalOf } from "../ledger/books.ts";
import { known } from "../ledger/reading.ts";
import { type Arranged, arrangementOf, certainOn } from "./arrangement.ts";
import { type Context, contractDays, readingOf, rulesGovern, unitOf } from "./context.ts";
import { modeOf } from "./modes.ts";
import { type Measure, measureOf } from "./net.ts";
import { remembered, rememberedOf } from "./remembered.ts";

/** What the completers of a 转让 or 许可 are entitled to, and what they were given. */
export interface Entitlement {
  readonly unit: UnitType;
  readonly arranged: Arranged;
  readonly input: RewardBasisInput;
  readonly basis: RewardBasis;
  readonly measure: Measure;
}

/** Of a 转让 or 许可, by its mode. */
export const entitlementOf = remembered((deal, context): Entitlement => {
  const mode = modeOf(deal) as "转让" | "许可";
  const unit = unitOf(deal.rows, context);
  const arranged = arrangementOf(deal, mode, context);
  const measure = measureOf(deal, unit, context);
  const rewardDay = latestMoneyDay(deal, context);
  const days = contractDays(deal);
  const signed = days === null ? null : earliestOf(days);
  const day = readingOf(context, "D30", "a") === "b" ? (rewardDay ?? signed) : signed;
  const input: RewardBasisInput = {
    unit: standingOf(unit, context),
    mode,
    contractDay: day,
    rewardDay,
    arrangement: certainOn(days, arranged.arrangement),
    netComputable: measure.computable,
    rulesApply: rulesGovern(day, context),
  };
  return { unit, arranged, input, basis: rewardBasis(input), measure };
});

/** By other readings central units (D29) and other public institutions (D32) stand as another type of unit does. */
export function standingOf(unit: UnitType, context: Context): UnitType {
  if (readingOf(context, "D29", "a") === "b") {
    if (unit === "中央在渝高校院所") return "市属高校院所";
    if (unit === "中央在渝企业") return "国有企业";
  }
  if (unit !== "其他事业单位") return unit;
  const reading = readingOf(context, "D32", "a");
  if (reading === "b") return "市属高校院所";
  return reading === "c" ? "其他企业" : unit;
}

/**
 * The last day on which money came in or was paid out; null where the books give none. What is not paid yet will be
 * paid on the day of judgement at the earliest.
 */
function latestMoneyDay(deal: Deal, { asOf }: Context): Day | null {
  let latest: Day | null = deal.payouts.some(({ on }) => on.reading === null) ? asOf : null;
  for (const entries of [deal.payouts, deal.receipts]) {
    for (const { on } of entries) {
      const day = known(on.reading);
      if (day !== undefined) latest = Math.max(latest ?? 0, latestOf(day));
    }
  }
  return latest;
}

/** The reward that was set down: the pool 奖励总额 where the ledger has it, else the sum of its payouts, before tax. */
export interface Reward {
  readonly amount: Fact<Fen>;
  readonly cells: readonly Fact<Fen>["at"][];
}

export const rewardOf = rememberedOf((deal): Reward => {
  const pool = totalOf(deal, "reward_total");
  if (pool.reading !== undefined && pool.reading !== null) return { amount: pool, cells: [] };
  const persons = deal.payouts.filter((payout) => payout.row.values.amount !== undefined);
  const first = persons[0];
  if (!first) return { amount: pool, cells: [] };
  const amounts = persons.map((payout) => known(payout.amount.reading));
  const unknownAt = amounts.indexOf(undefined);
  const sum = amounts.reduce<Fen>((total, amount) => total + (amount ?? 0), 0);
  return {
    amount: unknownAt < 0 ? { reading: sum, at: first.amount.at } : (persons[unknownAt]?.amount ?? pool),
    cells: persons.map((payout) => payout.amount.at),
  };
});
