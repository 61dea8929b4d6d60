import type { Day, DayValue } from "../calc/days.ts";
import { earliestOf } from "../calc/days.ts";
import type { Fen } from "../calc/fen.ts";
import type { DayField, FieldId, MoneyField, RowValues } from "./fields.ts";
import { noNumberYet } from "./placeholders.ts";
import { known, type Period, type Reading, Unreadable, Wording } from "./reading.ts";
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
const nowhere: Fact<never> = { reading: undefined, at: undefined };

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

function rowFact<Id extends FieldId>(row: Row, field: Id): Fact<NonNullable<KnownValue<Id>>> {
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

/** Joins the ledgers of one institution: payouts, receipts and publicity to contracts, as contract.md §3 says. */
export function joinBooks(tables: readonly Table[]): Books {
  const contractTables = tables.filter((table) => table.kind === "transfers");
  const hasContracts = contractTables.some((table) => table.rows.length > 0);
  const join = new Join(hasContracts);
  for (const table of contractTables) {
    for (const row of table.rows) join.addContract(row);
    for (const row of table.cancelled) join.addCancelled(row);
  }
  for (const table of tables) {
    for (const row of table.rows) {
      if (table.kind === "receipts" || table.kind === "payouts") join.addMoney(row);
      if (table.kind === "publicity") join.addPublicity(row);
    }
  }
  return { tables, hasContracts, ...join.finish() };
}

/** What a contract number or a name is compared by: no spaces, half-width, capital letters. */
export function joinKey(text: string | undefined): string | undefined {
  const key = text === undefined || plain.test(text) ? text : text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  // Two contracts that have no number yet are not the same contract.
  return key === undefined || key === "" || noNumberYet(key) ? undefined : key;
}

/** Half-width, capital and without spaces as it stands, as nearly all numbers and names are. */
const plain = /^[!-`{-~\u4e00-\u9fff]+$/;

const textOf = (row: Row, field: FieldId): string | undefined => {
  const value = known(row.values[field] as Reading<unknown>);
  return typeof value === "string" ? value : undefined;
};

/** A deal while it is being put together. */
interface Draft {
  readonly index: number;
  readonly key: string | undefined;
  readonly rows: Row[];
  readonly money: Row[];
  readonly publicity: Row[];
}

class Join {
  private readonly drafts: Draft[] = [];
  private readonly byContract = new Map<string, Draft>();
  /** By other names than the contract number; made when a row asks for one. */
  private others: OtherNames | undefined;
  private readonly repeated: { first: Draft; again: Draft }[] = [];
  private readonly orphans: Row[] = [];
  private readonly cancelled = new Set<string>();
  private readonly hasContracts: boolean;

  constructor(hasContracts: boolean) {
    this.hasContracts = hasContracts;
  }

  addContract(row: Row): void {
    const contract = joinKey(textOf(row, "contract_no"));
    const first = contract === undefined ? undefined : this.byContract.get(contract);
    if (first && isFurtherReceipt(first, row)) {
      first.rows.push(row);
      return;
    }
    const draft = this.newDraft(row);
    if (first) this.repeated.push({ first, again: draft });
  }

  /** A contract that was called off is not judged, and what was paid on it is nobody's orphan. */
  addCancelled(row: Row): void {
    for (const field of identities) {
      const name = joinKey(textOf(row, field));
      if (name !== undefined) this.cancelled.add(name);
    }
  }

  addMoney(row: Row): void {
    const draft = this.find(row);
    if (!draft && identities.some((field) => this.cancelled.has(joinKey(textOf(row, field)) ?? ""))) return;
    if (draft) {
      // Without a ledger of contracts the payout rows themselves stand for the contract.
      (this.hasContracts ? draft.money : draft.rows).push(row);
    } else if (this.hasContracts) {
      if (namesContract(row)) this.orphans.push(row);
      else this.newDraft(row);
    } else {
      this.newDraft(row);
    }
  }

  addPublicity(row: Row): void {
    const draft = this.find(row) ?? this.findByTitle(row);
    if (draft) draft.publicity.push(row);
    else this.newDraft(row).publicity.push(row);
  }

  finish(): Pick<Books, "deals" | "repeated" | "orphans"> {
    const deals = this.drafts.map(toDeal);
    const pairOf = (one: Draft, other: Draft) => {
      const [first, again] = [deals[one.index], deals[other.index]];
      return first && again ? [{ first, again }] : [];
    };
    return {
      deals,
      repeated: this.repeated.flatMap(({ first, again }) => pairOf(first, again)),
      orphans: this.orphans,
    };
  }

  private newDraft(row: Row): Draft {
    const draft: Draft = { index: this.drafts.length, key: keyOf(row), rows: [row], money: [], publicity: [] };
    this.drafts.push(draft);
    setFirst(this.byContract, joinKey(textOf(row, "contract_no")), draft);
    if (this.others) addNames(this.others, draft);
    return draft;
  }

  private otherNames(): OtherNames {
    if (!this.others) {
      this.others = { byRegistration: new Map(), byAchievement: new Map() };
      for (const draft of this.drafts) addNames(this.others, draft);
    }
    return this.others;
  }

  /** By contract number; a row that gives none, by registration number and then by achievement. */
  private find(row: Row): Draft | undefined {
    const contract = joinKey(textOf(row, "contract_no"));
    if (contract !== undefined) {
      const named = this.byContract.get(contract);
      if (named) return named;
    }
    const registration = joinKey(textOf(row, "reg_no"));
    if (registration !== undefined) {
      const registered = this.otherNames().byRegistration.get(registration);
      if (registered) return registered;
    }
    if (contract !== undefined && this.byContract.size > 0) return undefined;
    for (const field of ["achievement_no", "achievement_name"] as const) {
      const achievement = joinKey(textOf(row, field));
      const draft = achievement === undefined ? undefined : this.otherNames().byAchievement.get(achievement);
      if (draft) return draft;
    }
    return undefined;
  }

  /** A notice's title usually carries the achievement's name: 关于“…”拟转让的公示. */
  private findByTitle(row: Row): Draft | undefined {
    const title = joinKey(textOf(row, "title"));
    if (title === undefined) return undefined;
    for (const [name, draft] of this.otherNames().byAchievement) {
      if (name.length >= 4 && title.includes(name)) return draft;
    }
    return undefined;
  }
}

interface OtherNames {
  readonly byRegistration: Map<string, Draft>;
  readonly byAchievement: Map<string, Draft>;
}

function addNames({ byRegistration, byAchievement }: OtherNames, draft: Draft): void {
  const [row] = draft.rows;
  if (!row) return;
  setFirst(byRegistration, joinKey(textOf(row, "reg_no")), draft);
  setFirst(byAchievement, joinKey(textOf(row, "achievement_no")), draft);
  setFirst(byAchievement, joinKey(textOf(row, "achievement_name")), draft);
}

function setFirst(map: Map<string, Draft>, key: string | undefined, draft: Draft): void {
  if (key !== undefined && !map.has(key)) map.set(key, draft);
}

/** Contract number, else the achievement, else the person. */
export function keyOf(row: Row): string | undefined {
  return (
    textOf(row, "contract_no") ??
    textOf(row, "achievement_name") ??
    textOf(row, "achievement_no") ??
    textOf(row, "payee") ??
    textOf(row, "person") ??
    textOf(row, "title")
  );
}

const identities: readonly FieldId[] = ["contract_no", "reg_no", "achievement_no", "achievement_name"];

function namesContract(row: Row): boolean {
  return identities.some((field) => textOf(row, field) !== undefined);
}

/**
 * Whether a row that repeats a contract number goes on with the same contract (a further receipt or person) or
 * enters the contract a second time: what belongs to the contract must not differ, and something of the receipt or
 * the person must.
 */
function isFurtherReceipt(draft: Draft, row: Row): boolean {
  if (row.filled.has("contract_no")) return true;
  const head = draft.rows[0];
  if (!head) return false;
  const agrees = (["achievement_name", "buyer", "mode", "price", "signed_on"] as const).every((field) => {
    const [one, other] = [head.values[field], row.values[field]];
    return one === null || other === null || one === undefined || other === undefined || sameValue(one, other);
  });
  const differs = draft.rows.every((earlier) =>
    (["instalment", "received", "received_on", "payee", "amount"] as const).some((field) => {
      const [one, other] = [earlier.values[field], row.values[field]];
      return other !== null && other !== undefined && !sameValue(one, other);
    }),
  );
  return agrees && differs;
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function toDeal({ index, key, rows, money, publicity }: Draft): Deal {
  const receiptRows = money.filter((row) => row.table.kind === "receipts");
  const payoutRows = money.filter((row) => row.table.kind === "payouts" && !isRetained(row));
  // A contracts ledger that only sums up what the receipts sheet lists must not count twice.
  const fromSheet = receiptRows.some((row) => row.values.received !== undefined);
  const receipts = toReceipts(fromSheet ? receiptRows : rows.filter(hasReceipt));
  const payouts = payoutRows.length > 0 ? payoutRows : rows.filter((row) => hasPayout(row) && !isRetained(row));
  const further = publicity.filter((row) => !rows.includes(row));
  const publicised = money.length + further.length > 0 ? [...rows, ...money, ...further] : rows;
  return {
    index,
    key,
    rows,
    receipts,
    payouts: payouts.map((row) => new RowPayout(row)),
    pricePublicity: publicityOf(publicised, "price"),
    rewardPublicity: publicityOf(publicised, "reward"),
    disclosures: publicised.filter(
      (row) =>
        (row.values.c_name !== undefined || row.values.c_price !== undefined || row.values.c_buyer !== undefined) &&
        publicityKind(row) === "price",
    ),
  };
}

const earliestDay = (fact: Fact<DayValue>): Day => {
  const value = known(fact.reading);
  return value === undefined ? Number.POSITIVE_INFINITY : earliestOf(value);
};
const byDay = (one: Receipt, other: Receipt): number => {
  const [a, b] = [earliestDay(one.on), earliestDay(other.on)];
  return a === b ? 0 : a - b;
};

function hasReceipt(row: Row): boolean {
  const { received, received_on } = row.values;
  if (received === undefined && received_on === undefined) return false;
  const merged = row.filled.has(received === undefined ? "received_on" : "received");
  return (
    !merged && ((received !== null && received !== undefined) || (received_on !== null && received_on !== undefined))
  );
}

/** In the order of their days. A column 累计到账 gives what came in so far: of each the difference from the last. */
function toReceipts(rows: readonly Row[]): Receipt[] {
  const receipts = rows.map((row): Receipt => new RowReceipt(row));
  if (receipts.length < 2) return receipts;
  receipts.sort(byDay);
  let before = 0;
  return receipts.map((receipt) => {
    const soFar = known(receipt.amount.reading);
    if (soFar === undefined || !isCumulative(receipt.row)) return receipt;
    const { row, on, instalment, reward } = receipt;
    const amount = { reading: soFar - before, at: receipt.amount.at };
    before = soFar;
    return { row, amount, on, instalment, reward };
  });
}

function isCumulative({ table }: Row): boolean {
  return table.columns.get("received")?.header.includes("累计") === true;
}

/** A receipt as its row has it; what it consists of is looked up when somebody asks, as with {@link CellFact}. */
class RowReceipt implements Receipt {
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  get amount(): Fact<Fen> {
    return rowFact(this.row, "received");
  }

  get on(): Fact<DayValue> {
    return rowFact(this.row, "received_on");
  }

  get instalment(): string | undefined {
    return joinKey(textOf(this.row, "instalment"));
  }

  get reward(): Fact<Fen> {
    return this.row.filled.has("reward_total") ? nowhere : rowFact(this.row, "reward_total");
  }
}

/** A payout is a person's amount; in a wide ledger it is the reward as a whole. */
function payoutField(row: Row): "amount" | "reward_total" {
  return row.values.amount === undefined || (row.values.amount === null && known(row.values.reward_total) !== undefined)
    ? "reward_total"
    : "amount";
}

function hasPayout(row: Row): boolean {
  const field = payoutField(row);
  if (row.values[field] === undefined && row.values.paid_on === undefined) return false;
  return !row.filled.has(field);
}

/** Distribution tables list what school, college and agency keep among the persons; that is no reward to anybody. */
const institution = /(学校|学院|大学|研究院|研究所|医院|基金|机构|中心|公司|单位|经费)$/;

function isRetained(row: Row): boolean {
  const payee = textOf(row, "payee");
  return payee !== undefined && institution.test(payee.replace(/\s/g, ""));
}

/** A payout as its row has it, see {@link RowReceipt}. */
class RowPayout implements Payout {
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  get person(): string | undefined {
    return textOf(this.row, "payee");
  }

  get amount(): Fact<Fen> {
    return payoutField(this.row) === "amount" ? rowFact(this.row, "amount") : rowFact(this.row, "reward_total");
  }

  get on(): Fact<DayValue> {
    return rowFact(this.row, "paid_on");
  }

  get instalment(): string | undefined {
    return joinKey(textOf(this.row, "instalment"));
  }
}

type PublicityKind = "price" | "reward" | "other";

/** What a bare 公示起/止 is about: its type, else its title or sheet, else the ledger it stands in. */
function publicityKind(row: Row): PublicityKind {
  const declared = row.values.type;
  if (declared === "价格") return "price";
  if (declared === "奖励") return "reward";
  if (declared !== undefined && declared !== null) return "other";
  const words = (row.table.kind === "publicity" ? (textOf(row, "title") ?? "") : "") + row.table.sheet;
  if (/奖励|奖酬|收益分配/.test(words)) return "reward";
  return row.table.kind === "payouts" ? "reward" : "price";
}

const prefixed = {
  price: { start: "price_pub_start", end: "price_pub_end", posted: "price_pub_posted", whole: "price_pub_period" },
  reward: { start: "reward_pub_start", end: "reward_pub_end", posted: "reward_pub_posted", whole: "reward_pub_period" },
} as const;
const bare = { start: "start", end: "end", posted: "posted_on", whole: "period" } as const;

/** The publicities of one kind that rows record: in columns of their own, or in bare ones where they can be meant. */
function publicityOf(rows: readonly Row[], kind: "price" | "reward"): Publicity[] {
  const found: Publicity[] = [];
  for (const row of rows) {
    const record =
      publicityFrom(row, prefixed[kind]) ?? (publicityKind(row) === kind ? publicityFrom(row, bare) : undefined);
    if (record) found.push(record);
  }
  return found;
}

function publicityFrom(
  row: Row,
  ids: { start: DayField; end: DayField; posted: DayField; whole: "price_pub_period" | "reward_pub_period" | "period" },
): Publicity | undefined {
  const { values } = row;
  if (values[ids.start] === undefined && values[ids.end] === undefined && values[ids.whole] === undefined)
    return undefined;
  if (row.filled.has(ids.start) || row.filled.has(ids.whole)) return undefined;
  const whole: Reading<Period> = values[ids.whole];
  const start = rowFact(row, ids.start);
  const end = rowFact(row, ids.end);
  const fromWhole = (side: "start" | "end"): Fact<DayValue> => {
    const value = known(whole);
    const reading = value ? value[side] : (whole as Reading<DayValue>);
    return { reading, at: addressOf(row, ids.whole) };
  };
  const useWhole = whole !== undefined && (start.reading === undefined || start.reading === null);
  return {
    row,
    start: useWhole ? fromWhole("start") : start,
    end: useWhole ? fromWhole("end") : end,
    posted: rowFact(row, ids.posted),
  };
}
