import type { Fen } from "../calc/fen.ts";
import { known } from "../ledger/reading.ts";
import { type Deal, type Fact, factOf, type Payout, type Receipt } from "../ledger/books.ts";
import type { FieldId } from "../ledger/fields.ts";
import { type Address, addressOf, type Row } from "../ledger/table.ts";
import { rememberedOf } from "./remembered.ts";

type Amount = "price" | "net" | "received" | "reward_total";

/**
 * Two amounts of one contract, and between which shares of the larger the smaller lies in any honest ledger. A
 * ratio that fits only when multiplied or divided by ten thousand is a slip between 元 and 万元. Receipts come in parts,
 * so only a receipt of about the whole price tells.
 */
interface Pair {
  readonly larger: Amount;
  readonly smaller: Amount;
  readonly least: number;
  readonly most: number;
}

const byReceipts: Pair = { larger: "price", smaller: "received", least: 0.9, most: 1.1 };
const byPayouts: Pair = { larger: "price", smaller: "reward_total", least: 0.15, most: 1.05 };

const pairs: readonly Pair[] = [
  { larger: "price", smaller: "net", least: 0.2, most: 1.05 },
  byReceipts,
  { larger: "net", smaller: "reward_total", least: 0.2, most: 1.05 },
  byPayouts,
  { larger: "received", smaller: "reward_total", least: 0.15, most: 1.05 },
];

const yuanPerWan = 10_000;

export interface SuspectUnit {
  /** The column that most likely is in the wrong unit, and the one it was held against. */
  readonly field: FieldId;
  readonly against: FieldId;
  readonly at: Address | undefined;
  readonly otherAt: Address | undefined;
  readonly amount: Fen;
  readonly other: Fen;
}

/** The first pair of amounts in a row that differs by about ten thousand times: 疑似单位错误. */
export function suspectUnitIn(row: Row): SuspectUnit | undefined {
  for (const pair of pairs) {
    const other = known(row.values[pair.larger]);
    const amount = known(row.values[pair.smaller]);
    if (other === undefined || amount === undefined || !isSlip(amount, other, pair)) continue;
    const { larger: against, smaller: field } = pair;
    return { field, against, at: addressOf(row, field), otherAt: addressOf(row, against), amount, other };
  }
  return undefined;
}

/** The same between a contract and what other sheets list as received or paid on it, each added up. */
export function suspectUnitAcross(deal: Deal): SuspectUnit | undefined {
  const price = factOf(deal, "price");
  if (known(price.reading) === undefined) return undefined;
  return (
    slipOf(deal, deal.receipts, "received", byReceipts, price) ?? slipOf(deal, deal.payouts, "amount", byPayouts, price)
  );
}

function slipOf(
  { rows }: Deal,
  entries: readonly (Receipt | Payout)[],
  field: "received" | "amount",
  pair: Pair,
  price: Fact<Fen>,
): SuspectUnit | undefined {
  let amount = 0;
  let first: Receipt | Payout | undefined;
  for (const entry of entries) {
    if (rows.includes(entry.row)) continue;
    first ??= entry;
    amount += known(entry.amount.reading) ?? 0;
  }
  const other = known(price.reading) ?? 0;
  if (!first || !isSlip(amount, other, pair)) return undefined;
  return { field, against: "price", at: first.amount.at, otherAt: price.at, amount, other };
}

function isSlip(amount: Fen, other: Fen, { least, most }: Pair): boolean {
  if (amount <= 0 || other <= 0) return false;
  const more = (amount / other) * yuanPerWan;
  const less = amount / other / yuanPerWan;
  return (more >= least && more <= most) || (less >= least && less <= most);
}

/** Whether a judgement over amounts of this deal would only repeat a slip of the unit. */
export const suspectUnit = rememberedOf(
  (deal) => deal.rows.some((row) => suspectUnitIn(row) !== undefined) || suspectUnitAcross(deal) !== undefined,
);
