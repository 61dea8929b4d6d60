import type { CitationId } from "../calc/steps.ts";
import { keyOf } from "../ledger/join-keys.ts";
import type { FieldId } from "../ledger/fields.ts";
import { type Address, addressOf, type Row, type Table } from "../ledger/table.ts";
import { type Check, type Level, notApplicable, type Outcome, passed, type Problem } from "./check.ts";
import type { Context } from "./context.ts";
import { checks as allChecks } from "./index.ts";
import { BLOCK } from "./remembered.ts";
import type { Waiver } from "./waivers.ts";

/** A problem with its check, its place, what it is about and a name that survives the insertion of rows. */
export interface Finding extends Problem {
  readonly check: Check;
  readonly at: Address;
  readonly cells: readonly Address[];
  readonly citations: readonly CitationId[];
  readonly key: string | undefined;
  readonly fingerprint: string;
  /** The waiver that covers it: it stays a finding, and is counted apart. */
  readonly waiver?: Waiver;
}

/** How one check fared on one file. Skipped: no row had the columns; never the same as passed. */
export interface CheckSummary {
  readonly check: Check;
  readonly status: "ran" | "skipped";
  readonly missing: readonly FieldId[];
  /** passed + error + warning + info + undetermined */
  readonly judged: number;
  readonly passed: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly undetermined: number;
  readonly notApplicable: number;
  /** What could not be judged for want of the columns that are missing. */
  readonly skipped: number;
}

export interface FileResult {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly summaries: readonly CheckSummary[];
}

/** How far a run has come: the deals and rows judged so far, and what was found since it was last told. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly fresh: readonly Finding[];
}

export interface RunOptions {
  readonly checks?: readonly Check[];
  /** Told of the progress every few hundred subjects, and at the end. */
  readonly observe?: ((progress: Progress) => void) | undefined;
}

/** Runs the checks over joined books; the result is given file by file, in the order of the files. */
export function runChecks(context: Context, files: readonly string[], options: RunOptions = {}): FileResult[] {
  const run = new Run(context, files, options);
  run.judgeAll();
  return run.finish();
}

/** What is judged, and where a finding without a cell of its own belongs. */
interface Subject {
  readonly row: Row | undefined;
  readonly table: Table | undefined;
  readonly key: string | undefined;
  readonly file: FileTally;
}

type Silent = Exclude<Outcome, Problem>;

/** Whether there is nothing to tell of it but that it was given. */
function isSilent(outcome: Outcome | readonly Outcome[]): outcome is Silent {
  // Nearly every verdict is one of these two, and to compare them costs nothing.
  return outcome === passed || outcome === notApplicable || (!Array.isArray(outcome) && "outcome" in outcome);
}

/** A verdict of a check, by its number. */
interface Said {
  readonly index: number;
  readonly outcome: Outcome | readonly Outcome[];
}

/** How many subjects are judged between two reports of progress. */
const STRIDE = 500;

class Run {
  private readonly context: Context;
  private readonly checks: readonly Check[];
  private readonly observe: RunOptions["observe"];
  private readonly files: readonly FileTally[];
  private done = 0;
  private told = 0;

  constructor(context: Context, files: readonly string[], { checks = allChecks, observe }: RunOptions) {
    this.context = context;
    this.checks = checks;
    this.observe = observe;
    this.files = files.map((file) => new FileTally(file, checks));
  }

  /** Asks every check about every subject of its kind. */
  judgeAll(): void {
    const { context } = this;
    const { books } = context;
    this.judgeDeals();
    const ofRows = this.checksOf("row");
    for (const table of books.tables) {
      for (const row of table.rows) {
        const subject = this.subject(row, table, undefined);
        for (const { check, index } of ofRows) this.add(index, check.judge(row, context), subject);
        this.step();
      }
      const subject = this.subject(undefined, table, undefined);
      for (const { check, index } of this.checksOf("table")) this.add(index, check.judge(table, context), subject);
    }
    const subject = this.subject(undefined, books.tables[0], undefined);
    for (const { check, index } of this.checksOf("books")) this.add(index, check.judge(books, context), subject);
  }

  /**
   * Block by block, and in a block check by check. This is the inner loop of the program: going deal by deal through all
   * checks, the code of each had to be fetched anew; going check by check through all deals, every deal had.
   */
  private judgeDeals(): void {
    const { deals } = this.context.books;
    const checks = this.checksOf("deal");
    for (let from = 0; from < deals.length; from += BLOCK) {
      const block = deals.slice(from, from + BLOCK).map((deal) => {
        const [row] = deal.rows;
        return { deal, subject: this.subject(row, row?.table, deal.key), said: [] as Said[] };
      });
      for (const { check, index } of checks) {
        for (const { deal, subject, said } of block) {
          const outcome = check.judge(deal, this.context);
          if (isSilent(outcome)) subject.file.count(index, outcome);
          else said.push({ index, outcome });
        }
      }
      // What is said of one deal stays together.
      for (const { subject, said } of block) {
        for (const { index, outcome } of said) this.add(index, outcome, subject);
        this.step();
      }
    }
  }

  private checksOf<Subject extends Check["subject"]>(subject: Subject) {
    type Numbered = { readonly check: Extract<Check, { subject: Subject }>; readonly index: number };
    const numbered = this.checks.map((check, index) => ({ check, index }));
    return numbered.filter((one): one is Numbered => one.check.subject === subject);
  }

  finish(): FileResult[] {
    this.tell();
    return this.files.map((tally) => tally.finish());
  }

  private add(check: number, outcomes: Outcome | readonly Outcome[], subject: Subject): void {
    if (!Array.isArray(outcomes)) this.tally(check, outcomes as Outcome, subject);
    else for (const outcome of outcomes as readonly Outcome[]) this.tally(check, outcome, subject);
  }

  /** A finding belongs to the file of its cell, every other verdict to that of its subject. */
  private tally(check: number, outcome: Outcome, subject: Subject): void {
    const at = isSilent(outcome) ? undefined : outcome.at;
    const file = at === undefined || at.file === subject.file.file ? subject.file : this.fileOf(at.file);
    file.add(check, outcome, subject);
  }

  private subject(row: Row | undefined, table: Table | undefined, key: string | undefined): Subject {
    return { row, table, key, file: this.fileOf(table?.file) };
  }

  private fileOf(name: string | undefined): FileTally {
    const [first] = this.files;
    const file = first?.file === name || name === undefined ? first : this.files.find((one) => one.file === name);
    if (!file) throw new Error(`no such file among the results: ${name ?? ""}`);
    return file;
  }

  private step(): void {
    this.done++;
    if (this.observe && this.done - this.told >= STRIDE) this.tell();
  }

  private tell(): void {
    if (!this.observe) return;
    const { deals, tables } = this.context.books;
    const of = tables.reduce((rows, table) => rows + table.rows.length, deals.length);
    this.told = this.done;
    this.observe({ done: this.done, of, fresh: this.files.flatMap((file) => file.fresh()) });
  }
}

/** The cell that names a row: its key where it has one, else its first mapped column. */
function rowAddress(row: Row): Address {
  for (const field of ["contract_no", "achievement_name", "payee"] as const) {
    const address = addressOf(row, field);
    if (address) return address;
  }
  return { file: row.table.file, sheet: row.table.sheet, row: row.row, column: 0 };
}

function tableAddress(table: Table): Address {
  return { file: table.file, sheet: table.sheet, row: table.firstRow, column: 0 };
}

interface CheckTally {
  readonly check: Check;
  readonly counts: Record<Level | "passed" | "notApplicable", number>;
  readonly missing: Set<FieldId>;
  skipped: number;
}

class FileTally {
  readonly file: string;
  private readonly findings: Finding[] = [];
  private readonly tallies: readonly CheckTally[];
  /** How often a fingerprint has been given out, so that two alike stay apart. */
  private readonly prints = new Map<string, number>();
  private given = 0;

  constructor(file: string, checks: readonly Check[]) {
    this.file = file;
    this.tallies = checks.map((check) => ({
      check,
      counts: { passed: 0, error: 0, warning: 0, info: 0, undetermined: 0, notApplicable: 0 },
      missing: new Set(),
      skipped: 0,
    }));
  }

  /** The findings since it was last asked. */
  fresh(): Finding[] {
    const from = this.given;
    this.given = this.findings.length;
    return this.findings.slice(from);
  }

  add(index: number, outcome: Outcome, subject: Subject): void {
    if (isSilent(outcome)) this.count(index, outcome);
    else this.find(index, outcome, subject);
  }

  /** Counts a verdict of which there is nothing to tell. */
  count(index: number, outcome: Silent): void {
    const tally = this.tallyOf(index);
    if (outcome.outcome === "missing") {
      tally.skipped++;
      for (const field of outcome.fields) tally.missing.add(field);
    } else tally.counts[outcome.outcome === "passed" ? "passed" : "notApplicable"]++;
  }

  /** The one place that turns a verdict into a finding. */
  private find(index: number, problem: Problem, { row, table, key }: Subject): void {
    const { check, counts } = this.tallyOf(index);
    counts[problem.level]++;
    const at = problem.at ?? (row ? rowAddress(row) : table && tableAddress(table));
    if (!at) throw new Error(`a finding of ${check.id} has no place`);
    const about = problem.key ?? key ?? (row && keyOf(row));
    const found = {
      check,
      at,
      cells: [at, ...(problem.cells ?? []).filter((cell) => cell !== undefined && cell !== at)] as Address[],
      citations: problem.citations ?? check.citations,
      key: about,
      fingerprint: this.fingerprint(check, problem, at, about),
    };
    // Not by spreading: V8 takes a microsecond for every new name behind what is spread.
    this.findings.push(Object.assign({}, problem, found));
  }

  private tallyOf(index: number): CheckTally {
    const tally = this.tallies[index];
    if (!tally) throw new Error(`there is no check ${index}`);
    return tally;
  }

  finish(): FileResult {
    const summaries = this.tallies.map(({ check, counts, missing, skipped }) => {
      const judged = counts.passed + counts.error + counts.warning + counts.info + counts.undetermined;
      const ran = judged > 0 || skipped === 0;
      const status: CheckSummary["status"] = ran ? "ran" : "skipped";
      return { check, status, missing: [...missing], judged, ...counts, skipped };
    });
    return { file: this.file, findings: this.findings, summaries };
  }

  /**
   * From the check, the message, the sheet, the column and what the finding is about, but not its row: so it stays the
   * same when rows are inserted above. Those that are alike in all of these are numbered in order.
   */
  private fingerprint(check: Check, problem: Problem, at: Address, key: string | undefined): string {
    const text = [check.id, problem.message, at.sheet, at.column, key ?? ""].join("\u0000");
    const seen = this.prints.get(text) ?? 0;
    this.prints.set(text, seen + 1);
    return fnv1a(`${text}\u0000${seen}`);
  }
}

/** FNV-1a over UTF-16 units in two lanes, 16 hexadecimal digits: a name, not a safeguard. */
export function fnv1a(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x01000193);
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
