import type { CitationId } from "../calc/steps.ts";
import { keyOf } from "../ledger/books.ts";
import type { FieldId } from "../ledger/fields.ts";
import { type Address, addressOf, type Row, type Table } from "../ledger/table.ts";
import { type Check, type Level, type Outcome, type Problem } from "./check.ts";
import type { Context } from "./context.ts";
import { checks as allChecks } from "./index.ts";

/** A problem with its check, its place, what it is about and a name that survives the insertion of rows. */
export interface Finding extends Problem {
  readonly check: Check;
  readonly at: Address;
  readonly cells: readonly Address[];
  readonly citations: readonly CitationId[];
  readonly key: string | undefined;
  readonly fingerprint: string;
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
}

export interface FileResult {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly summaries: readonly CheckSummary[];
}

/** Runs the checks over joined books; the result is given file by file, in the order of the files. */
export function runChecks(
  context: Context,
  files: readonly string[],
  checks: readonly Check[] = allChecks,
): FileResult[] {
  const results = new Map(files.map((file) => [file, new FileTally(file)]));
  const tallyOf = (file: string | undefined): FileTally => {
    const tally = results.get(file ?? files[0] ?? "");
    if (!tally) throw new Error(`no such file among the results: ${file ?? ""}`);
    return tally;
  };
  for (const check of checks) for (const file of results.values()) file.begin(check);
  judgeAll(checks, context, (check, outcome, row, table, key) => {
    const file = "level" in outcome ? (outcome.at?.file ?? table?.file) : table?.file;
    tallyOf(file).add(check, outcome, row, table, key);
  });
  return [...results.values()].map((tally) => tally.finish());
}

type Judged = (
  check: Check,
  outcome: Outcome,
  row: Row | undefined,
  table: Table | undefined,
  key: string | undefined,
) => void;

/**
 * Asks every check about every subject of its kind: all checks of one deal, then the next, so that what they look at is
 * at hand. This is the inner loop of the program.
 */
function judgeAll(checks: readonly Check[], context: Context, judged: Judged): void {
  const { books } = context;
  const ofDeals = checks.filter((check) => check.subject === "deal");
  const ofRows = checks.filter((check) => check.subject === "row");
  const ofTables = checks.filter((check) => check.subject === "table");
  for (const deal of books.deals) {
    const [row] = deal.rows;
    for (const check of ofDeals) each(check, check.judge(deal, context), row, row?.table, deal.key, judged);
  }
  for (const table of books.tables) {
    for (const row of table.rows) {
      for (const check of ofRows) each(check, check.judge(row, context), row, table, undefined, judged);
    }
    for (const check of ofTables) each(check, check.judge(table, context), undefined, table, undefined, judged);
  }
  for (const check of checks) {
    if (check.subject === "books")
      each(check, check.judge(books, context), undefined, books.tables[0], undefined, judged);
  }
}

function each(
  check: Check,
  outcomes: Outcome | readonly Outcome[],
  row: Row | undefined,
  table: Table | undefined,
  key: string | undefined,
  judged: Judged,
): void {
  if (!Array.isArray(outcomes)) {
    judged(check, outcomes as Outcome, row, table, key);
    return;
  }
  for (const outcome of outcomes as readonly Outcome[]) judged(check, outcome, row, table, key);
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
  readonly counts: Record<Level | "passed" | "notApplicable", number>;
  readonly missing: Set<FieldId>;
  skipped: number;
}

class FileTally {
  readonly file: string;
  private readonly findings: Finding[] = [];
  private readonly tallies = new Map<Check, CheckTally>();
  /** How often a fingerprint has been given out, so that two alike stay apart. */
  private readonly prints = new Map<string, number>();

  constructor(file: string) {
    this.file = file;
  }

  begin(check: Check): void {
    this.tallies.set(check, {
      counts: { passed: 0, error: 0, warning: 0, info: 0, undetermined: 0, notApplicable: 0 },
      missing: new Set(),
      skipped: 0,
    });
  }

  /** The one place that turns a verdict into a finding. */
  add(check: Check, outcome: Outcome, row: Row | undefined, table: Table | undefined, key: string | undefined): void {
    const tally = this.tallies.get(check);
    if (!tally) throw new Error(`${check.id} was not begun`);
    if ("level" in outcome) {
      tally.counts[outcome.level]++;
      const at = outcome.at ?? (row ? rowAddress(row) : table && tableAddress(table));
      if (!at) throw new Error(`a finding of ${check.id} has no place`);
      const about = outcome.key ?? key ?? (row && keyOf(row));
      this.findings.push({
        ...outcome,
        check,
        at,
        cells: [at, ...(outcome.cells ?? []).filter((cell) => cell !== undefined && cell !== at)] as Address[],
        citations: outcome.citations ?? check.citations,
        key: about,
        fingerprint: this.fingerprint(check, outcome, at, about),
      });
    } else if (outcome.outcome === "passed") {
      tally.counts.passed++;
    } else if (outcome.outcome === "not-applicable") {
      tally.counts.notApplicable++;
    } else {
      tally.skipped++;
      for (const field of outcome.fields) tally.missing.add(field);
    }
  }

  finish(): FileResult {
    const summaries = [...this.tallies].map(([check, { counts, missing, skipped }]) => {
      const judged = counts.passed + counts.error + counts.warning + counts.info + counts.undetermined;
      const ran = judged > 0 || skipped === 0;
      const status: CheckSummary["status"] = ran ? "ran" : "skipped";
      return { check, status, missing: [...missing], judged, ...counts };
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
function fnv1a(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x01000193);
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
