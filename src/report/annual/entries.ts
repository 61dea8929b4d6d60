import { civilOf, type DayValue, earliestOf, isoOf, latestOf } from "../../calc/days.ts";
import type { Fen } from "../../calc/fen.ts";
import { type Ratio } from "../../calc/ratio.ts";
import type { Outcome } from "../../checks/check.ts";
import type { Context } from "../../checks/context.ts";
import { dealModes, modeOf } from "../../checks/modes.ts";
import type { Finding } from "../../checks/run.ts";
import { type Deal, type Payout, readingIn } from "../../ledger/books.ts";
import { joinKey, keyOf } from "../../ledger/join-keys.ts";
import { known, type Reading, Unreadable, Wording } from "../../ledger/reading.ts";
import { isLedger, type Row, type Table } from "../../ledger/table.ts";
import { cellName } from "../../ledger/workbook.ts";
import { baseName } from "../saved-report.ts";
import { kindNames } from "../text.ts";
import { placeOf, sizeOf } from "./flow.ts";
import { type Gap, gapWords } from "./gaps.ts";
import type { JudgedBooks } from "./judgements.ts";

/** Modes as the report lists them besides the kinds of service contract: the six of article 22, and what names none. */
export const reportModes = [...dealModes, "方式未明"] as const;

/**
 * A row of a ledger as it was read, one line of the sheet 明细. Amounts are fen, days as the ledger has them (text where
 * only the month or the year is known). The years say what the row counts for: empty where it does not count, and then
 * {@link gaps} says why.
 */
export interface Entry {
  /** Its number in 明细, from 1. */
  readonly number: number;
  readonly row: Row;
  readonly source: string;
  readonly ledger: string;
  key: string | null;
  achievement: string | null;
  mode: string | null;
  buyer: string | null;
  place: string | null;
  size: string | null;
  signed: number | string | null;
  signedYear: number | null;
  price: Fen | null;
  received: Fen | null;
  receivedOn: number | string | null;
  receivedYear: number | null;
  net: Fen | null;
  /** 服务机构费用 and 单位留存, in the year of the deal's first receipt. */
  agency: Fen | null;
  retained: Fen | null;
  splitYear: number | null;
  person: string | null;
  paid: number | string | null;
  paidYear: number | null;
  cash: Fen | null;
  /** Worth of shares given as reward. */
  equity: Fen | null;
  equityYear: number | null;
  /** 1 on the first row of a person in a year of payment. */
  personOfYear: number | null;
  major: string | null;
  relief: string | null;
  pricePublicity: string | null;
  rewardPublicity: string | null;
  payment: string | null;
  payrollYear: number | null;
  payroll: Fen | null;
  payrollCap: Fen | null;
  payrollRewards: Fen | null;
  nextBase: Fen | null;
  post: string | null;
  from: number | string | null;
  fromYear: number | null;
  to: number | string | null;
  toYear: number | null;
  errors: number | null;
  warnings: number | null;
  undetermined: number | null;
  readonly gaps: Gap[];
}

/** The deals and rows behind the report, in the order of files, sheets and rows. */
export interface AnnualBooks {
  readonly entries: readonly Entry[];
  /** The entries of each contract, its first row first. */
  readonly contracts: readonly (readonly Entry[])[];
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly context: Context;
  /** The years in which anything counts, by what puts it there. */
  readonly years: Readonly<Record<"signedYear" | "receivedYear" | "paidYear", ReadonlySet<number>>>;
}

/** An open end of a secondment counts on. */
export const OPEN_END = 9999;

/** Reads the books line by line. All amounts are the ledger's, or come from the engine that judges it. */
export function annualBooks(judged: JudgedBooks): AnnualBooks {
  const { context, findings } = judged;
  const { books } = context;
  const tables = books.tables.filter(isLedger);
  const severalFiles = new Set(tables.map(({ file }) => file)).size > 1;
  const byRow = new Map<Row, Entry>();
  const entries: Entry[] = [];
  for (const table of tables) {
    const rows = table.cancelled.length
      ? [...table.rows, ...table.cancelled].sort((one, other) => one.row - other.row)
      : table.rows;
    for (const row of rows) {
      const entry = entryOf(row, entries.length + 1, severalFiles);
      entries.push(entry);
      byRow.set(row, entry);
    }
    for (const row of table.cancelled) byRow.get(row)?.gaps.push("cancelled");
  }
  const repeated = new Set(books.repeated.map(({ again }) => again));
  const contracts: Entry[][] = [];
  for (const deal of books.deals) {
    const own = addDeal(deal, repeated.has(deal), byRow, judged);
    if (own) contracts.push(own);
  }
  for (const row of books.orphans) addOrphan(byRow.get(row), context);
  for (const entry of entries) addRest(entry);
  countPersons(entries);
  countFindings(entries, findings);
  const years = { signedYear: new Set<number>(), receivedYear: new Set<number>(), paidYear: new Set<number>() };
  for (const { signedYear, receivedYear, paidYear } of entries) {
    if (signedYear !== null) years.signedYear.add(signedYear);
    if (receivedYear !== null) years.receivedYear.add(receivedYear);
    if (paidYear !== null) years.paidYear.add(paidYear);
  }
  return { entries, contracts, tables, findings, context, years };
}

function entryOf(row: Row, number: number, severalFiles: boolean): Entry {
  const { table, values } = row;
  const sheet = `${table.sheet}!${cellName(row.row, 0)}`;
  return {
    number,
    row,
    source: severalFiles ? `${baseName(table.file)} ${sheet}` : sheet,
    ledger: kindNames[table.kind][0],
    key: keyOf(row) ?? null,
    achievement: textOf(values.achievement_name),
    mode: null,
    buyer: textOf(values.buyer),
    place: null,
    size: null,
    signed: dayText(values.signed_on),
    signedYear: null,
    price: known(values.price) ?? null,
    received: known(values.received) ?? null,
    receivedOn: dayText(values.received_on),
    receivedYear: null,
    net: null,
    agency: known(values.agency_fee) ?? null,
    retained: known(values.unit_retained) ?? null,
    splitYear: null,
    person: textOf(values.payee) ?? textOf(values.person),
    paid: dayText(values.paid_on),
    paidYear: null,
    cash: null,
    equity: null,
    equityYear: null,
    personOfYear: null,
    major: values.major === true ? "是" : null,
    relief: null,
    pricePublicity: null,
    rewardPublicity: null,
    payment: null,
    payrollYear: null,
    payroll: null,
    payrollCap: null,
    payrollRewards: null,
    nextBase: null,
    post: null,
    from: null,
    fromYear: null,
    to: null,
    toYear: null,
    errors: null,
    warnings: null,
    undetermined: null,
    gaps: [],
  };
}

/** What a deal's rows count for; gives its entries where it is a contract of the report. */
function addDeal(deal: Deal, again: boolean, byRow: ReadonlyMap<Row, Entry>, judged: JudgedBooks): Entry[] | undefined {
  const entries = rowsOf(deal).flatMap((row) => byRow.get(row) ?? []);
  const [first] = entries;
  if (!first) return undefined;
  const mode = modeName(deal);
  const [achievement, buyer] = [textOf(readingIn(deal, "achievement_name")), textOf(readingIn(deal, "buyer"))];
  for (const entry of entries) {
    entry.key = deal.key ?? entry.key;
    entry.mode = mode;
    entry.achievement ??= achievement;
    entry.buyer ??= buyer;
  }
  if (again) {
    for (const entry of entries) entry.gaps.push("repeated");
    return undefined;
  }
  const isContract = deal.rows[0]?.table.kind === "transfers";
  if (isContract) addContract(deal, first, judged);
  addReceipts(deal, byRow, judged);
  addPayouts(deal, mode, byRow, judged);
  const splitYear = deal.receipts.map(({ row }) => byRow.get(row)?.receivedYear).find((year) => year !== null);
  for (const entry of entries) {
    if (entry.agency !== null || entry.retained !== null) entry.splitYear = splitYear ?? entry.signedYear;
  }
  return isContract || entries.some((entry) => entry.receivedYear !== null) ? entries : undefined;
}

/** The rows of the contract, of its receipts and of its payouts, each once. */
function rowsOf({ rows, receipts, payouts }: Deal): readonly Row[] {
  const [only] = rows;
  const further = [...receipts, ...payouts].filter(({ row }) => row !== only);
  if (further.length === 0) return rows;
  return [...new Set([...rows, ...further.map(({ row }) => row)])];
}

function modeName(deal: Deal): string {
  const mode = modeOf(deal);
  if (mode === "service") {
    const words = readingIn(deal, "mode");
    return typeof words === "string" ? words : "方式未明";
  }
  return mode === "unclear" || mode === "blank" || mode === "no-column" ? "方式未明" : mode;
}

/** Signing, price, transferee: what a contract counts for once, on its first row. */
function addContract(deal: Deal, first: Entry, { context, judgements }: JudgedBooks): void {
  const signed = readingIn(deal, "signed_on");
  first.signed = dayText(signed);
  first.signedYear = yearOf(signed);
  const price = readingIn(deal, "price");
  first.price = known(price) ?? null;
  first.place = placeOf(textOf(readingIn(deal, "buyer_place")));
  first.size = sizeOf(textOf(readingIn(deal, "buyer_size")));
  if (first.mode === "方式未明") first.gaps.push("mode");
  if (first.signedYear === null) first.gaps.push(gapOfDay(signed, "signed", context));
  if (first.price === null) first.gaps.push(price instanceof Wording ? "price-words" : "price");
  if (readingIn(deal, "secrecy") === "是") first.gaps.push("secret");
  first.pricePublicity = judgements.of(deal).pricePublicity ?? null;
  const shares = known(readingIn(deal, "reward_equity"));
  const whole = known(readingIn(deal, "equity"));
  const given = readingIn(deal, "equity_rewarded_on") ?? readingIn(deal, "registered_on");
  if (shares && whole && whole.num > 0 && first.price !== null) {
    first.equity = shareValue(first.price, shares, whole);
    first.equityYear = yearOf(given);
    if (first.equityYear === null) first.gaps.push("equity-day");
  }
}

/** Worth of shares given, both in shares of the company, where all of the result's are worth its price; to the fen. */
function shareValue(price: Fen, given: Ratio, all: Ratio): Fen {
  const [num, den] = [BigInt(given.num) * BigInt(all.den), BigInt(given.den) * BigInt(all.num)];
  return Number((BigInt(price) * num * 2n + den) / (2n * den));
}

/**
 * Receipts in the year in which they came in, and of each the net income that it brought: what the engine measures up
 * to it less what it measures up to the one before (D18, D21: costs come off what came in first).
 */
function addReceipts(deal: Deal, byRow: ReadonlyMap<Row, Entry>, { context, judgements }: JudgedBooks): void {
  const { receipts } = deal;
  if (receipts.length === 0) return;
  const outcomes = judgements.of(deal).payment ?? [];
  let before: Fen | undefined = 0;
  for (const [index, { row, amount, on }] of receipts.entries()) {
    const entry = byRow.get(row);
    if (!entry) continue;
    const net = judgements.net(deal, index + 1, context);
    entry.received = known(amount.reading) ?? null;
    entry.receivedOn = dayText(on.reading);
    const year = yearOf(on.reading);
    if (entry.received === null) entry.gaps.push("received");
    else if (year === null) entry.gaps.push(gapOfDay(on.reading, "received", context));
    else {
      entry.receivedYear = year;
      entry.net = net === undefined || before === undefined ? null : net - before;
      if (entry.net === null) entry.gaps.push("net");
      entry.payment = timeOf(outcomes, row);
    }
    before = net;
  }
}

function addPayouts(
  deal: Deal,
  mode: string,
  byRow: ReadonlyMap<Row, Entry>,
  { context, judgements }: JudgedBooks,
): void {
  const publicised = new Set<number>();
  for (const payout of deal.payouts) {
    const entry = byRow.get(payout.row);
    if (!entry) continue;
    addPayout(entry, payout, mode, context);
    const { paidYear } = entry;
    if (paidYear === null || publicised.has(paidYear)) continue;
    publicised.add(paidYear);
    entry.rewardPublicity = judgements.of(deal).rewardPublicity ?? null;
  }
}

function addPayout(entry: Entry, { row, amount, on, person }: Payout, mode: string, context: Context): void {
  const paid = known(amount.reading);
  const year = yearOf(on.reading);
  entry.person = person ?? entry.person;
  entry.paid = dayText(on.reading);
  const form = textOf(row.values.form);
  // A deal's own shares are counted with the contract, from the shares that the ledger states.
  const inShares = form === null ? mode === "作价投资" : /股|期权/.test(form);
  if (inShares && entry.equity === null) entry.equity = paid ?? null;
  else if (!inShares) entry.cash = paid ?? null;
  if (paid === undefined) {
    // A wide ledger has a cell for the reward of every contract, rewarded or not.
    if (amount.reading !== null || year !== null) entry.gaps.push("reward");
    return;
  }
  if (year === null) {
    entry.gaps.push(gapOfDay(on.reading, "paid", context));
    return;
  }
  if (inShares) entry.equityYear ??= year;
  entry.paidYear = year;
  if (entry.person === null) entry.gaps.push("no-person");
  const relief = textOf(row.values.tax_cut);
  if (relief !== null && !/^(否|无|不|未|×|N|-|—|\/)/.test(relief)) entry.relief = "是";
}

/** A payout or receipt whose contract is in no ledger counts all the same, with its mode unknown. */
function addOrphan(entry: Entry | undefined, context: Context): void {
  if (!entry) return;
  const { row } = entry;
  const { values } = row;
  entry.mode = "方式未明";
  entry.gaps.push("orphan");
  if (row.table.kind === "receipts") {
    entry.receivedYear = entry.received === null ? null : yearOf(values.received_on);
    if (entry.receivedYear !== null) entry.gaps.push("net");
    else {
      entry.gaps.push(entry.received === null ? "received" : gapOfDay(values.received_on, "received", context));
    }
    return;
  }
  const field = values.amount === undefined || values.amount === null ? "reward_total" : "amount";
  const amount = { reading: values[field], at: undefined };
  const on = { reading: values.paid_on, at: undefined };
  addPayout(
    entry,
    { row, person: textOf(values.payee) ?? undefined, amount, on, instalment: undefined },
    "方式未明",
    context,
  );
}

/** What stands in ledgers of their own: what institutions keep of a reward list, payroll, secondments. */
function addRest(entry: Entry): void {
  const { row } = entry;
  const { values } = row;
  if (entry.gaps.includes("cancelled")) return;
  switch (row.table.kind) {
    case "payouts":
      // A line of a distribution table that is no reward to anybody: what school, college or agency keep.
      if (entry.cash === null && entry.equity === null && entry.paidYear === null && !entry.gaps.length) {
        entry.retained = known(values.amount) ?? null;
        entry.splitYear = yearOf(values.paid_on);
        if (entry.retained !== null) entry.gaps.push(entry.splitYear === null ? "paid-day" : "retained");
      }
      return;
    case "payroll":
      entry.payrollYear = known(values.year) ?? null;
      entry.payroll = known(values.payroll_total) ?? null;
      entry.payrollCap = known(values.payroll_cap) ?? null;
      entry.payrollRewards = known(values.rewards_in_total) ?? null;
      entry.nextBase = known(values.next_base) ?? null;
      if (entry.payrollYear === null) entry.gaps.push("payroll-year");
      return;
    case "secondments": {
      const period = known(values.secondment_period);
      const from = values.start_on ?? period?.start;
      const to = values.returned_on ?? values.renewed_until ?? values.end_on ?? period?.end;
      entry.post = textOf(values.secondment_mode) ?? "未注明";
      entry.from = dayText(from);
      entry.to = dayText(to);
      entry.fromYear = yearOf(from);
      // 至今 and an empty cell are an open end.
      entry.toYear = entry.fromYear === null ? null : (yearOf(to) ?? OPEN_END);
      if (entry.fromYear === null) entry.gaps.push("secondment-day");
      return;
    }
    default:
  }
}

/** A person counts once in each year of payment, by staff number where there is one. */
function countPersons(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    if (entry.paidYear === null || entry.person === null) continue;
    const { staff_no, id_no, person_unit } = entry.row.values;
    const number = joinKey(textOf(staff_no) ?? textOf(id_no) ?? undefined);
    const person = number ?? `${joinKey(entry.person) ?? ""} ${joinKey(textOf(person_unit) ?? undefined) ?? ""}`;
    const key = `${entry.paidYear} ${person}`;
    if (seen.has(key)) continue;
    seen.add(key);
    entry.personOfYear = 1;
  }
}

/** Open findings at the row of each entry. */
function countFindings(entries: readonly Entry[], findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const places = new Map<string, Map<number, Entry>>();
  for (const entry of entries) {
    const { table, row } = entry.row;
    const sheet = `${table.file}\u0000${table.sheet}`;
    let ofSheet = places.get(sheet);
    if (!ofSheet) places.set(sheet, (ofSheet = new Map<number, Entry>()));
    ofSheet.set(row, entry);
  }
  for (const { at, level, waiver, check } of findings) {
    const entry = waiver ? undefined : places.get(`${at.file}\u0000${at.sheet}`)?.get(at.row);
    if (!entry || level === "info") continue;
    if (check.id === "amount-unit") entry.gaps.push("unit");
    if (level === "error") entry.errors = (entry.errors ?? 0) + 1;
    else if (level === "warning") entry.warnings = (entry.warnings ?? 0) + 1;
    else entry.undetermined = (entry.undetermined ?? 0) + 1;
  }
}

/** Whether the reward of a receipt was paid in time, by what the check says that names its row. */
function timeOf(outcomes: readonly Outcome[], row: Row): string | null {
  const here = (at: { readonly row: number; readonly sheet: string; readonly file: string } | undefined): boolean =>
    at?.row === row.row && at.sheet === row.table.sheet && at.file === row.table.file;
  const problems = outcomes.filter((outcome) => "level" in outcome);
  const mine = problems.filter(({ at, cells = [] }) => here(at) || cells.some(here));
  // What cannot be judged is said once for the deal.
  const said = mine.length || problems.every(({ level }) => level !== "undetermined") ? mine : problems;
  if (said.some(({ level }) => level === "error" || level === "warning")) return "逾期";
  if (said.some(({ level }) => level === "undetermined")) return "无法判断";
  if (said.length) return "未到期";
  return outcomes.some((outcome) => "outcome" in outcome && outcome.outcome === "passed") ? "按期" : null;
}

function textOf(reading: Reading<unknown>): string | null {
  const value = known(reading);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The day, or as much of it as is known: 2024-04, 2024; what cannot be read as it stands. */
function dayText(reading: Reading<DayValue>): number | string | null {
  if (reading instanceof Unreadable) return reading.raw;
  if (reading instanceof Wording) return reading.text;
  if (reading === null || reading === undefined || typeof reading === "number") return reading ?? null;
  const months = civilOf(reading.earliest).month === civilOf(reading.latest).month;
  return isoOf(reading.earliest).slice(0, months ? 7 : 4);
}

/** The year, where all days that it can be are of one. */
function yearOf(reading: Reading<DayValue>): number | null {
  const value = known(reading);
  if (value === undefined) return null;
  const { year } = civilOf(earliestOf(value));
  return civilOf(latestOf(value)).year === year ? year : null;
}

/** A ledger without the column lacks nothing where another one of the books has it: then the day is not entered yet. */
function gapOfDay(reading: Reading<unknown>, day: "signed" | "received" | "paid", { books }: Context): Gap {
  const field = `${day}_on` as const;
  if (reading === undefined && !books.tables.some(({ columns }) => columns.has(field))) return `${day}-column`;
  return (reading ?? null) === null ? `${day}-day` : `${day}-unreadable`;
}

/** Why the entry or a part of it does not count, and what else is to be seen to; empty where all of it does. */
export function remarkOf({ gaps }: Entry): string | null {
  return gaps.length ? gaps.map((gap) => gapWords[gap].what).join("；") : null;
}
