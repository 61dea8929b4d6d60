import type { Level } from "../../checks/check.ts";
import type { SettingsFault } from "../../checks/settings.ts";
import type { PlainSheet, WorkbookFrame } from "../../ledger/plain-workbook.ts";
import type { CellValue } from "../../ledger/workbook.ts";
import type { CheckReport, LedgerReport, Totals } from "../../report/file-report.ts";
import type { SheetDescription } from "../../report/sheet-description.ts";
import type { Lang } from "../../report/words.ts";
import type { Catalogue } from "./catalogue.ts";

/** An area of a sheet and what stands in it; 0-based. */
export interface Patch {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** How it is to be checked. */
export interface Order {
  /** As a settings file has it. */
  readonly settings: unknown;
  /** YYYY-MM-DD */
  readonly asOf: string;
}

/** Which findings are wanted, and grouped how. An empty filter lets all through. */
export interface Query {
  readonly levels: readonly Level[];
  /** With the waived ones among the others, or those alone. */
  readonly waived: "among" | "only";
  readonly check: string | null;
  readonly article: string | null;
  /** Least amount at stake, 元. */
  readonly stake: number | null;
  readonly group: "none" | "key" | "check";
}

/** The lines of a list. */
export interface View {
  readonly findings: number;
  /** Of each line whether it is a finding (0) or the heading of a group (1). */
  readonly kinds: Uint8Array;
  /** How many findings there are down to each line, itself included. */
  readonly numbers: Uint32Array;
}

export interface FindingLine {
  readonly kind: "finding";
  readonly fingerprint: string;
  readonly level: Level;
  /** The check's name. */
  readonly title: string;
  readonly sheet: string;
  /** S7 */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly key: string | null;
  readonly what: string;
  /** Amount at stake, 元. */
  readonly stake: number | null;
  readonly waived: boolean;
}

export interface GroupLine {
  readonly kind: "group";
  readonly title: string;
  /** Gravest level in the group. */
  readonly level: Level;
  readonly findings: number;
}

export type Line = FindingLine | GroupLine;

/** A cell that a judgement rests on, and what it reads as. */
export interface CellSaid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** S7, or 发放!F12 on another sheet than the finding. */
  readonly place: string;
  readonly header: string | null;
  /** Empty of an empty cell; null where the cell is not one that is read. */
  readonly value: string | null;
}

export interface FindingDetail extends FindingLine {
  readonly check: string;
  readonly cure: string;
  readonly articles: readonly { readonly title: string; readonly words: string }[];
  /** The basis that applied; null where the check knows none. */
  readonly basis: string | null;
  readonly rejected: readonly string[];
  readonly steps: readonly string[];
  readonly reading: { readonly id: string; readonly question: string; readonly options: readonly string[] } | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly shortfall: string | null;
  readonly dueDate: string | null;
  readonly daysLate: number | null;
  readonly cells: readonly CellSaid[];
  readonly waiver: { readonly reason: string; readonly approver: string; readonly until: string | null } | null;
}

/** A name to filter by, with how many findings it has. */
export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly findings: number;
}

/** A column that the ledgers lack, and what it would let the checks judge. */
export interface Unlock {
  readonly field: string;
  readonly checks: readonly string[];
  readonly rows: number;
}

/** What came of a check. Findings themselves stay with the checker and are asked for as they are looked at. */
export interface CheckResult {
  readonly ledgers: readonly LedgerReport[];
  /** Rows judged. */
  readonly rows: number;
  /** Without the waived ones. */
  readonly totals: Totals;
  readonly waived: number;
  readonly checks: readonly CheckReport[];
  readonly byCheck: readonly Facet[];
  readonly byArticle: readonly Facet[];
  readonly unlocks: readonly Unlock[];
  readonly unit: { readonly name: string; readonly given: boolean };
  readonly asOf: string;
  /** The workbook's own sheet 单位设置 took part. */
  readonly settingsSheet: boolean;
}

/** Places to mark, level by level: sheet, row and column by turns. */
export interface Marks {
  readonly sheets: readonly string[];
  readonly levels: readonly { readonly level: Level; readonly places: Uint32Array }[];
}

/** Sheets that the product writes: the findings, the annual report of a year, blank ledgers. */
export type Drawing =
  { readonly kind: "results" } | { readonly kind: "annual"; readonly year: number } | { readonly kind: "template" };

export interface SheetFrame extends Omit<SheetDescription, "rows"> {
  /** How many rows it has. */
  readonly count: number;
}

/** What the checker can be asked. Answers come in the order of the questions. */
export interface Checker {
  /** What there is to know without any workbook: fields, provisions, functions, unit types, readings. */
  catalogue(lang: Lang): Catalogue;
  /** What is wrong with settings; null where nothing is. */
  settingsFault(settings: unknown): SettingsFault | null;
  /** Rows of a sheet, by its place in the workbook that they are of. */
  addRows(sheet: number, from: number, rows: PlainSheet["values"]): void;
  /** The workbook whose rows were sent. */
  take(frame: WorkbookFrame, lang: Lang): void;
  /** Judges what was sent, as patched since. */
  check(order: Order): CheckResult | SettingsFault;
  patch(patch: Patch): void;
  /** A row that was added below a sheet, which is made where it is not there. */
  appendRow(sheet: string, header: readonly string[], row: readonly (string | number | null)[]): void;
  /** The sheet that waivers are kept on. */
  waiverSheet(): { readonly sheet: string; readonly header: readonly string[] };
  /** Chooses the lines that all of the following speak of. */
  view(query: Query): View;
  lines(from: number, to: number): readonly Line[];
  finding(line: number): FindingDetail | null;
  /** A finding and its line; null where a filter leaves it out. */
  findingNamed(fingerprint: string): { readonly line: number | null; readonly detail: FindingDetail } | null;
  /** The first line whose finding stands at a cell; `wide`: else the first that rests on it. */
  lineAt(place: Pick<CellSaid, "sheet" | "row" | "column">, wide: boolean): number | null;
  marks(): Marks;
  /** Makes sheets and gives them without their rows; {@link Checker.drawnRows} gives those. */
  draw(what: Drawing): readonly SheetFrame[];
  drawnRows(sheet: number, from: number, to: number): SheetDescription["rows"];
}

/** What the checker tells unasked while it judges. */
export type CheckerNews =
  | { readonly news: "ready" }
  | { readonly news: "ledgers"; readonly ledgers: readonly LedgerReport[]; readonly rows: number }
  | {
      readonly news: "progress";
      /** Part of the work that is done, 0 to 1. */
      readonly done: number;
      readonly totals: Totals;
      /** Findings made since the last news, the first of all only: what is shown before the end. */
      readonly early: readonly FindingLine[];
    };

export type Question = {
  [Name in keyof Checker]: {
    readonly id: number;
    readonly name: Name;
    readonly args: Parameters<Checker[Name]>;
  };
}[keyof Checker];

export type Answer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failure: string } | CheckerNews;

/** What the two ends of a conversation are tied with: a worker, its inside, or a message port. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}
