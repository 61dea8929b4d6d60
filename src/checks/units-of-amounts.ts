import type { Fen } from "../calc/fen.ts";
import { known } from "../ledger/reading.ts";
import { type Deal, factOf, type Payout, type Receipt } from "../ledger/books.ts";
import type { FieldId, MoneyField } from "../ledger/fields.ts";
import { type Address, addressOf, type Row } from "../ledger/table.ts";

/**
 * Two amounts of one contract, and between which shares of the larger the smaller lies in any honest ledger. A
 * ratio that fits only when multiplied or divided by ten thousand is a slip between 元 and 万元. Receipts come in parts,
 * so only a receipt of about the whole price tells.
 */
interface Pair {
  readonly larger: MoneyField;
  readonly smaller: MoneyField;
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
    const { larger, smaller } = pair;
    const [other, amount] = [known(row.values[larger]), known(row.values[smaller])];
    if (other === undefined || amount === undefined || !isSlip(amount, other, pair)) continue;
    const [at, otherAt] = [addressOf(row, smaller), addressOf(row, larger)];
    return { field: smaller, against: larger, at, otherAt, amount, other };
  }
  return undefined;
}

/** The same between a contract and what other sheets list as received or paid on it, each added up. */
export function suspectUnitAcross(deal: Deal): SuspectUnit | undefined {
  const price = factOf(deal, "price");
  const other = known(price.reading);
  if (other === undefined) return undefined;
  const elsewhere = ({ row }: Receipt | Payout): boolean => !deal.rows.includes(row);
  for (const [entries, field, pair] of [
    [deal.receipts.filter(elsewhere), "received", byReceipts],
    [deal.payouts.filter(elsewhere), "amount", byPayouts],
  ] as const) {
    const amount = entries.reduce((sum, entry) => sum + (known(entry.amount.reading) ?? 0), 0);
    if (!isSlip(amount, other, pair)) continue;
    return { field, against: "price", at: entries[0]?.amount.at, otherAt: price.at, amount, other };
  }
  return undefined;
}

function isSlip(amount: Fen, other: Fen, { least, most }: Pair): boolean {
  if (amount <= 0 || other <= 0) return false;
  const share = amount / other;
  return [share * yuanPerWan, share / yuanPerWan].some((slipped) => slipped >= least && slipped <= most);
}

/** Whether a judgement over amounts of this deal would only repeat a slip of the unit. */
export function suspectUnit(deal: Deal): boolean {
  return deal.rows.some((row) => suspectUnitIn(row) !== undefined) || suspectUnitAcross(deal) !== undefined;
}
