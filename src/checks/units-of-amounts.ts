import type { Fen } from "../calc/fen.ts";
import { known } from "../ledger/reading.ts";
import type { FieldId, MoneyField } from "../ledger/fields.ts";
import type { Row } from "../ledger/table.ts";

/**
 * Pairs of amounts of one contract, and between which shares of the larger the smaller lies in any honest ledger. A
 * ratio that fits only when multiplied or divided by ten thousand is a slip between 元 and 万元. Receipts come in parts,
 * so only a receipt of about the whole price tells.
 */
const pairs: readonly { larger: MoneyField; smaller: MoneyField; least: number; most: number }[] = [
  { larger: "price", smaller: "net", least: 0.2, most: 1.05 },
  { larger: "price", smaller: "received", least: 0.9, most: 1.1 },
  { larger: "net", smaller: "reward_total", least: 0.2, most: 1.05 },
  { larger: "price", smaller: "reward_total", least: 0.15, most: 1.05 },
  { larger: "received", smaller: "reward_total", least: 0.15, most: 1.05 },
];

const yuanPerWan = 10_000;

export interface SuspectUnit {
  readonly row: Row;
  /** The column that most likely is in the wrong unit, and the one it was held against. */
  readonly field: FieldId;
  readonly against: FieldId;
  readonly amount: Fen;
  readonly other: Fen;
}

/** The first pair of amounts in a row that differs by about ten thousand times: 疑似单位错误. */
export function suspectUnitIn(row: Row): SuspectUnit | undefined {
  for (const { larger, smaller, least, most } of pairs) {
    const [one, other] = [known(row.values[larger]), known(row.values[smaller])];
    if (one === undefined || other === undefined || one <= 0 || other <= 0) continue;
    const share = other / one;
    const fits = [share * yuanPerWan, share / yuanPerWan].some((slipped) => slipped >= least && slipped <= most);
    if (fits) return { row, field: smaller, against: larger, amount: other, other: one };
  }
  return undefined;
}

/** Whether a judgement over amounts of these rows would only repeat a slip of the unit. */
export function suspectUnit(rows: readonly Row[]): boolean {
  return rows.some((row) => suspectUnitIn(row) !== undefined);
}
