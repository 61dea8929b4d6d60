import { civilOf, earliestOf } from "../calc/days.ts";
import { type Fen, yuanOf } from "../calc/fen.ts";
import type { Finding } from "../checks/run.ts";
import { joinKey, keyOf } from "../ledger/join-keys.ts";
import type { DayField } from "../ledger/fields.ts";
import { known } from "../ledger/reading.ts";
import type { Row, Table } from "../ledger/table.ts";

/** What is at stake 涉及金额 in one department and year, in 元. */
export interface AtStake {
  /** The department, else the unit type, as the ledger has it; null where it has neither. */
  readonly unit: string | null;
  /** Of the contract, else of the first money; null where the ledger gives no day. */
  readonly year: number | null;
  readonly error: number;
  readonly warning: number;
}

/** The larger amount of each level at stake on one contract: its findings are mostly about the same money. */
interface Stake {
  readonly row: Row | undefined;
  error: Fen;
  warning: Fen;
}

const days: readonly DayField[] = ["signed_on", "price_pub_start", "reg_on", "received_on", "paid_on"];

/**
 * The amounts at stake by department and year. A contract counts once: with the largest amount of its errors, and what
 * a warning has over that. What is waived is not at stake.
 */
export function atStake(findings: readonly Finding[], tables: readonly Table[]): AtStake[] {
  const priced = findings.filter(
    ({ level, shortfall, waiver }) => (level === "error" || level === "warning") && shortfall && !waiver,
  );
  if (priced.length === 0) return [];
  const rows = rowsByKey(tables);
  const stakes = new Map<string, Stake>();
  for (const { key, level, shortfall, fingerprint } of priced) {
    const about = joinKey(key);
    const id = about ?? fingerprint;
    let stake = stakes.get(id);
    if (!stake)
      stakes.set(id, (stake = { row: about === undefined ? undefined : rows.get(about), error: 0, warning: 0 }));
    if (level === "error" || level === "warning") stake[level] = Math.max(stake[level], shortfall ?? 0);
  }
  const sums = new Map<string, { unit: string | null; year: number | null; error: Fen; warning: Fen }>();
  for (const { row, error, warning } of stakes.values()) {
    const [unit, year] = [row ? unitOf(row) : null, row ? yearOf(row) : null];
    const id = `${unit}\u0000${year}`;
    const sum = sums.get(id) ?? { unit, year, error: 0, warning: 0 };
    sums.set(id, { unit, year, error: sum.error + error, warning: sum.warning + Math.max(warning - error, 0) });
  }
  return inOrder([...sums.values()].map((sum) => ({ ...sum, error: yuanOf(sum.error), warning: yuanOf(sum.warning) })));
}

/** The same of several files, unit by unit and year by year. */
export function addedUp(lists: readonly (readonly AtStake[])[]): AtStake[] {
  const sums = new Map<string, AtStake>();
  for (const { unit, year, error, warning } of lists.flat()) {
    const id = `${unit}\u0000${year}`;
    const sum = sums.get(id) ?? { unit, year, error: 0, warning: 0 };
    sums.set(id, { unit, year, error: plus(sum.error, error), warning: plus(sum.warning, warning) });
  }
  return inOrder([...sums.values()]);
}

/** Amounts in 元 with two decimals, added as fen. */
const plus = (one: number, other: number): number => (Math.round(one * 100) + Math.round(other * 100)) / 100;

const inOrder = (list: AtStake[]): AtStake[] =>
  list.sort((one, other) => (one.year ?? 0) - (other.year ?? 0) || ((one.unit ?? "") < (other.unit ?? "") ? -1 : 1));

/** The row that says most of a contract: the first that names its department, else the first at all. */
function rowsByKey(tables: readonly Table[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const table of tables) {
    for (const row of table.rows) {
      const key = joinKey(keyOf(row));
      if (key === undefined) continue;
      const before = rows.get(key);
      if (!before || (before.values.dept === undefined && row.values.dept)) rows.set(key, row);
    }
  }
  return rows;
}

function unitOf({ values: { dept, unit_type: type } }: Row): string | null {
  const words = known(dept) ?? known(type);
  return typeof words === "string" ? words : null;
}

function yearOf(row: Row): number | null {
  for (const field of days) {
    const day = known(row.values[field]);
    if (day !== undefined) return civilOf(earliestOf(day)).year;
  }
  return known(row.values.income_year) ?? null;
}
