import type { DayValue } from "../calc/days.ts";
import type { Fen } from "../calc/fen.ts";
import type { FieldId, MoneyField, RowValues } from "./fields.ts";
import { textOf } from "./join-keys.ts";
import { known, type Reading, Unreadable, Wording } from "./reading.ts";
import { type Address, addressOf, type Row, type Table } from "./table.ts";

/** A reading together with the cell it came from; `at` is undefined where no ledger has such a column. */
export interface Fact<T> {
  readonly reading: Reading<T>;
  readonly at: Address | undefined;
}

/** Money that came in on a contract 到账. */
export interface Receipt {
  readonly row: Row;
  readonly amount: Fact<Fen>;
  readonly on: Fact<DayValue>;
  readonly instalment: string | undefined;
  /** What the same row says is the reward of this receipt, where the ledger keeps one row a receipt. */
  readonly reward: Fact<Fen>;
}

/** A reward set down for a person, or for all of them together in a wide ledger; paid once `on` is known. */
export interface Payout {
  readonly row: Row;
  readonly person: string | undefined;
  readonly amount: Fact<Fen>;
  readonly on: Fact<DayValue>;
  readonly instalment: string | undefined;
}

/** One publicity 公示 as some ledger records it. */
export interface Publicity {
  readonly row: Row;
  readonly start: Fact<DayValue>;
  readonly end: Fact<DayValue>;
  readonly posted: Fact<DayValue>;
}

/** A contract with all that the books say of it. */
export interface Deal {
  /** Which of the books' deals it is. */
  readonly index: number;
  /** Contract number, else the achievement, else the person; undefined where the row names none of them. */
  readonly key: string | undefined;
  /** The rows of the contracts ledger that are this deal: one, or one a receipt. Never empty. */
  readonly rows: readonly Row[];
  readonly receipts: readonly Receipt[];
  readonly payouts: readonly Payout[];
  readonly pricePublicity: readonly Publicity[];
  readonly rewardPublicity: readonly Publicity[];
  /** Publicity rows that say what was disclosed. */
  readonly disclosures: readonly Row[];
}

/** The ledgers of one institution, joined. */
export interface Books {
  readonly tables: readonly Table[];
  readonly deals: readonly Deal[];
  /** Contracts that stand in the books more than once, each time as a whole. */
  readonly repeated: readonly { readonly first: Deal; readonly again: Deal }[];
  /** Payouts and receipts whose contract is in no ledger; empty where there is no ledger of contracts at all. */
  readonly orphans: readonly Row[];
  readonly hasContracts: boolean;
}

/** The first row of a deal that has a value for the field, else its first row that has the column. */
export function factOf<Id extends FieldId>(deal: Deal, field: Id): Fact<NonNullable<KnownValue<Id>>> {
  return factIn(deal.rows, field);
}

/** The reading of {@link factOf} alone, for the many who ask no address. */
export function readingIn<Id extends FieldId>(deal: Deal, field: Id): RowValues[Id] {
  const [first] = deal.rows;
  if (first && deal.rows.length === 1) return first.values[field];
  let blank = false;
  for (const { values } of deal.rows) {
    const reading: unknown = values[field];
    if (reading === null) blank = true;
    else if (reading !== undefined) return values[field];
  }
  return blank ? null : undefined;
}

type KnownValue<Id extends FieldId> = Exclude<RowValues[Id], null | undefined | Unreadable | Wording>;

function factIn<Id extends FieldId>(rows: readonly Row[], field: Id): Fact<NonNullable<KnownValue<Id>>> {
  const [first] = rows;
  if (first && rows.length === 1) return rowFact(first, field);
  let blank: Row | undefined;
  for (const row of rows) {
    const reading: unknown = row.values[field];
    if (reading === undefined) continue;
    if (reading !== null) return rowFact(row, field);
    blank ??= row;
  }
  return blank ? rowFact(blank, field) : nowhere;
}

/** No ledger has such a column. */
export const nowhere: Fact<never> = { reading: undefined, at: undefined };

/** What is known of facts, in their order. */
export function knownOf<T>(facts: readonly Fact<T>[]): T[] {
  const values: T[] = [];
  for (const { reading } of facts) {
    const value = known(reading);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** A cell's reading; its address is made only when a finding points to it. */
class CellFact<T> implements Fact<T> {
  readonly reading: Reading<T>;
  private readonly row: Row;
  private readonly field: FieldId;

  constructor(reading: Reading<T>, row: Row, field: FieldId) {
    this.reading = reading;
    this.row = row;
    this.field = field;
  }

  get at(): Address | undefined {
    return addressOf(this.row, this.field);
  }
}

/** What one row says in a field. */
export function rowFact<Id extends FieldId>(row: Row, field: Id): Fact<NonNullable<KnownValue<Id>>> {
  const reading = row.values[field];
  return reading === undefined ? nowhere : new CellFact(reading as Reading<NonNullable<KnownValue<Id>>>, row, field);
}

/**
 * A money field of the whole deal. Where the ledger keeps one row a receipt its cells are added up, each merged cell
 * once; a figure that is repeated on every row (the sum would exceed the price) is the deal's own and counts once.
 */
export function totalOf(deal: Deal, field: MoneyField): Fact<Fen> {
  if (deal.rows.length === 1) return factIn(deal.rows, field);
  const own = deal.rows.filter((row) => !row.filled.has(field));
  if (own.length < 2) return factIn(own.length ? own : deal.rows, field);
  const first = factIn(own, field);
  const amounts = own.map((row) => known(row.values[field])).filter((amount) => amount !== undefined);
  if (amounts.length < 2) return first;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const price = known(factOf(deal, "price").reading);
  const alike = amounts.every((amount) => amount === amounts[0]);
  // One row a person repeats what belongs to the contract; one row a receipt gives each receipt its own.
  const byPerson = own.every((row) => textOf(row, "payee") !== undefined);
  const repeated = alike && (byPerson || (price !== undefined && sum > price));
  return { reading: repeated ? amounts[0] : sum, at: first.at };
}
