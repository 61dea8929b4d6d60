import type { Fen } from "../../calc/fen.ts";
import { type Deal, type Fact, type Payout, totalOf } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import type { Row } from "../../ledger/table.ts";
import { type Check, missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import type { Context } from "../context.ts";
import { latestPayoutDue } from "../payout-deadline/due.ts";
import { roundingTolerance } from "../rounding.ts";
import { messages } from "./messages.ts";

/** The pool 奖励总额 is what its persons get, per receipt and per contract, to the fen. Before tax on both sides. */
export const check: Check = {
  id: "reward-pool-sum",
  zh: "奖励总额与明细",
  en: "Reward and its payouts",
  citations: ["条例32"],
  needs: ["reward_total", "amount"],
  readings: [],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const pool = totalOf(deal, "reward_total");
    const persons = deal.payouts.filter((payout) => payout.row.values.amount !== undefined);
    if (pool.reading === undefined) return missing("reward_total");
    if (!context.books.tables.some((table) => table.columns.has("amount"))) return missing("amount");
    if (!persons.length) return notApplicable;
    if (repeatedPool(deal, persons)) return passed;
    return byInstalment(deal, persons) ?? compare(pool, persons, deal.rows, latestPayoutDue(deal, context), context);
  },
};

/** A ledger of persons may repeat the pool in every row: one figure, which is the sum of the persons. */
function repeatedPool({ rows }: Deal, persons: readonly Payout[]): boolean {
  const [first, ...rest] = rows.map((row) => known(row.values.reward_total));
  const sum = persons.reduce((total, payout) => total + (known(payout.amount.reading) ?? 0), 0);
  return rest.length > 0 && first === sum && rest.every((pool) => pool === first);
}

/** Receipt by receipt where pools and payouts both name theirs; undefined where they do not. */
function byInstalment(deal: Deal, persons: readonly Payout[]): Outcome[] | undefined {
  const pools = new Map<string, Fact<Fen>>();
  for (const { instalment, reward } of deal.receipts) {
    if (instalment === undefined || reward.reading === undefined || pools.has(instalment)) return undefined;
    pools.set(instalment, reward);
  }
  if (pools.size < 2 || !persons.every(({ instalment }) => instalment !== undefined && pools.has(instalment)))
    return undefined;
  return [...pools].map(([instalment, pool]) => {
    const own = persons.filter((payout) => payout.instalment === instalment);
    const outcome = own.length ? compare(pool, own, deal.rows, null, undefined) : notApplicable;
    if (!("level" in outcome) || outcome.message !== "differs") return outcome;
    return { ...outcome, message: "instalment", data: { ...outcome.data, instalment: { text: instalment } } };
  });
}

function compare(
  pool: Fact<Fen>,
  persons: readonly Payout[],
  rows: readonly Row[],
  openUntil: number | null,
  context: Context | undefined,
): Outcome {
  const stated = known(pool.reading);
  const amounts = persons.map((payout) => known(payout.amount.reading));
  const cells = persons.map((payout) => payout.amount.at);
  if (stated === undefined || amounts.some((amount) => amount === undefined)) {
    return undetermined("unknown", stated === undefined ? pool.at : cells[amounts.indexOf(undefined)], {
      cells: [pool.at],
    });
  }
  const sum = amounts.reduce<Fen>((total, amount) => total + (amount ?? 0), 0);
  const difference = Math.abs(stated - sum);
  const tolerance = Math.max(
    roundingTolerance(
      persons.map((payout) => payout.row),
      ["amount"],
      persons.length,
    ),
    roundingTolerance(rows, ["reward_total"], 1),
  );
  if (difference <= tolerance) return passed;
  const data = { pool: { fen: stated }, sum: { fen: sum }, difference: { fen: difference } };
  const asOf = context?.asOf ?? null;
  const pending = sum < stated && openUntil !== null && asOf !== null && asOf <= openUntil;
  const amountsAtStake = { expected: stated, actual: sum, shortfall: difference };
  if (pending)
    return { level: "info", message: "pending", at: pool.at, cells, ...amountsAtStake, dueDate: openUntil, data };
  return { level: "error", message: "differs", at: pool.at, cells, ...amountsAtStake, data };
}
