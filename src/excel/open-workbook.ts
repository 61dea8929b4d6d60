import type { Area, CellValue } from "../ledger/workbook.ts";
import type { PlainSheet, WorkbookFrame } from "../ledger/plain-workbook.ts";
import type { Mark } from "../report/marks.ts";
import type { SheetDescription } from "../report/sheet-description.ts";
import { appendRow } from "./append-row.ts";
import { missingFeatures, type MissingFeature } from "./capabilities.ts";
import { onChanged, onSelected, selection } from "./events.ts";
import { goTo } from "./go-to.ts";
import { clearMarks, mark } from "./marks.ts";
import { readArea, readOpenWorkbook } from "./read.ts";
import { startsWithWorkbook, startWithWorkbook } from "./startup.ts";
import { store, stored } from "./stored.ts";
import { writeSheets } from "./write-sheets.ts";

export { HostFailure } from "./host-failure.ts";

/** A cell of the open workbook; row and column are 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A change that the user made, or a selection: an area of one sheet. */
export interface ChangedArea extends Area {
  readonly sheet: string;
  /** Rows, columns or cells were put in or taken out, so that what stands elsewhere has moved: read the whole again. */
  readonly moved?: boolean;
}

export interface ReadProgress {
  readonly cells: number;
  readonly of: number;
}

/** Takes rows of a sheet, by its place among those that are read. The next ones come when it has resolved. */
export type TakeRows = (sheet: number, from: number, rows: PlainSheet["values"]) => Promise<void>;

export interface ReadOptions {
  readonly progress?: (progress: ReadProgress) => void;
  /** Looked at between two pieces; what is thrown then is the signal's reason, not a {@link HostFailure}. */
  readonly signal?: AbortSignal;
}

/** Takes a listener off again; safe to call twice. */
export type Remove = () => Promise<void>;

/**
 * The workbook that is open in Excel, as the pane and the commands use it. Every method is one act of the user and
 * either does it whole or throws a {@link HostFailure} that says in a sentence what happened and what to do; none
 * touches a value, fill, format, note, conditional format or setting that is the user's.
 */
export interface OpenWorkbook {
  /** What this Excel is too old for; acts that need it fail. */
  missing(): readonly MissingFeature[];
  /**
   * Everything that the ledgers are read from, in blocks by byte budget; sheets that the product wrote are left out. The
   * rows are handed over as they come, in pieces: of a large ledger the pane never holds more than a block.
   */
  read(take: TakeRows, options?: ReadOptions): Promise<WorkbookFrame>;
  /** What now stands in a small area, after the user changed it: rows × columns, without merges and formats. */
  readArea(area: ChangedArea): Promise<readonly (readonly CellValue[])[]>;
  /** Shows and selects a cell. */
  goTo(place: CellPlace): Promise<void>;
  /** Marks cells in the colour of their level by conditional formats of our own, whose ids are remembered. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Takes away the marks, and only them. */
  clearMarks(): Promise<void>;
  /** Writes sheets of the product's own; those of the same title that it wrote before are replaced. */
  writeSheets(sheets: readonly SheetDescription[]): Promise<void>;
  /** Adds a row below what stands on a sheet; the sheet and its header are made where they are not there. */
  appendRow(sheet: string, header: readonly string[], row: readonly (string | number | null)[]): Promise<void>;
  /** What was stored in the workbook under a name; undefined where nothing was. */
  stored(name: string): Promise<unknown>;
  /** Stores JSON in the workbook; undefined takes it out. */
  store(name: string, value: unknown): Promise<void>;
  /** Whether the assistant starts when this workbook is opened; null where Excel does not tell. */
  startsAlong(): Promise<boolean | null>;
  startAlong(start: boolean): Promise<void>;
  selection(): Promise<ChangedArea>;
  onChanged(listener: (change: ChangedArea) => void): Promise<Remove>;
  onSelected(listener: (selection: ChangedArea) => void): Promise<Remove>;
}

/** The workbook of this window. Nothing is asked of Excel before the first method is called. */
export function openWorkbook(): OpenWorkbook {
  return {
    missing: missingFeatures,
    read: readOpenWorkbook,
    readArea,
    goTo,
    mark,
    clearMarks,
    writeSheets,
    appendRow,
    stored,
    store,
    startsAlong: startsWithWorkbook,
    startAlong: startWithWorkbook,
    selection,
    onChanged,
    onSelected,
  };
}
