import type { WorkbookFrame } from "../ledger/plain-workbook.ts";
import type { Area, CellValue } from "../ledger/workbook.ts";
import { areasOf } from "./addresses.ts";
import { hostHas } from "./capabilities.ts";
import { countsFrom1904, loadDayOf1904 } from "./date-system.ts";
import { afterEditing, failure, inExcel, isTooLarge, locationOf } from "./host-failure.ts";
import { type FormatRows, formatAreas, probes, type Stretch, unsettled } from "./number-formats.ts";
import type { ChangedArea, ReadOptions, TakeRows } from "./open-workbook.ts";
import { loadTitle, titleOf } from "./written-sheets.ts";

/**
 * Bytes that an answer may grow to. Excel on the web refuses 5 MB, but the client takes in an answer at one go, and the
 * pane stands still meanwhile: larger answers make that longer, smaller ones make more of them.
 */
const ANSWER = 2_900_000;
/** Bytes of a cell of a sheet of which nothing has been read yet; most have a quarter of that. */
const UNREAD_CELL = 40;
const FORMAT = 14;
const HIDDEN_ROW = 24;
/** Bytes that asking costs beside what is asked for. */
const QUESTION = 500;
/** The host gives at most 512 merged areas at once. */
const MERGES = 512 * 150;

/** A sheet while it is being read. */
interface Reading {
  /** Its place among those that are read. */
  readonly index: number;
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  /** null where the sheet is empty. */
  readonly used: Area | null;
  /** null where some rows are hidden and some are not. */
  readonly allHidden: boolean | null;
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly formatRows: FormatRows;
  /** Bytes that a cell of the last block had. */
  cellBytes: number;
}

/** Some rows of a sheet, and what of them is to be read. */
interface Piece extends Stretch {
  readonly reading: Reading;
  readonly used: Area;
  readonly kind: "formats" | "hiddenRows" | "merges" | "values";
}

/**
 * Everything that the ledgers are read from: hidden sheets too, sheets that the product wrote left out. Blocks are cut
 * so that no answer grows over the budget, judged by the bytes of the block before.
 */
export async function readOpenWorkbook(take: TakeRows, options: ReadOptions = {}): Promise<WorkbookFrame> {
  const reading = readAll(take, options);
  // Who gives up need not wait for the answer that is on its way.
  return options.signal ? Promise.race([reading, givenUp(options.signal)]) : reading;
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

async function readAll(take: TakeRows, options: ReadOptions): Promise<WorkbookFrame> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    const worksheets = workbook.worksheets.load("items/name");
    const day = loadDayOf1904(context);
    await context.sync();
    const readings = await beginReading(context, worksheets.items);
    await new PieceReader(context, readings, take, options).read();
    return {
      name: workbook.name,
      date1904: countsFrom1904(day),
      sheets: readings.map(({ name, merges, hiddenRows, formatRows, used }) => ({
        name,
        merges: distinct(merges),
        hiddenRows,
        formats: formatAreas(formatRows, used?.left ?? 0),
      })),
    };
  });
}

/** What now stands in a small area, rows × columns. It is read because of an edit, and so waits for the next to end. */
export async function readArea(area: ChangedArea): Promise<readonly (readonly CellValue[])[]> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(area.sheet);
    const range = worksheet.getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area)).load("values");
    await context.sync();
    const rows = range.values as unknown[][] | null;
    if (!rows) throw failure("RangeExceedsLimit");
    return rows.map((row) => row.map(cellOf));
  }, afterEditing);
}

async function beginReading(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[]): Promise<Reading[]> {
  const asked = worksheets.map((worksheet) => ({
    worksheet,
    title: loadTitle(worksheet),
    range: worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden"),
  }));
  await context.sync();
  return asked
    .filter(({ title }) => titleOf(title) === null)
    .map(({ worksheet, range }, index) => {
      const used = range.isNullObject
        ? null
        : {
            top: range.rowIndex,
            left: range.columnIndex,
            bottom: range.rowIndex + range.rowCount - 1,
            right: range.columnIndex + range.columnCount - 1,
          };
      return {
        index,
        name: worksheet.name,
        worksheet,
        used,
        allHidden: used ? range.rowHidden : false,
        merges: [],
        hiddenRows: used && range.rowHidden ? rowNumbers(used) : [],
        formatRows: new Map(),
        cellBytes: UNREAD_CELL,
      };
    });
}

const columnsOf = ({ left, right }: Area): number => right - left + 1;
const rowsOf = ({ top, bottom }: Stretch): number => bottom - top + 1;
const rowNumbers = ({ top, bottom }: Stretch): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

class PieceReader {
  private readonly context: Excel.RequestContext;
  private readonly take: TakeRows;
  private readonly options: ReadOptions;
  private readonly queue: Piece[] = [];
  /** Sheets whose probed rows have not been compared yet. */
  private readonly probed = new Set<Reading>();
  private readonly cells: number;
  private cellsRead = 0;
  private budget = ANSWER;

  constructor(context: Excel.RequestContext, readings: readonly Reading[], take: TakeRows, options: ReadOptions) {
    this.context = context;
    this.take = take;
    this.options = options;
    let cells = 0;
    const values: Piece[] = [];
    for (const reading of readings) {
      const { used } = reading;
      if (!used) continue;
      cells += columnsOf(used) * rowsOf(used);
      const { top, bottom } = used;
      const whole = { reading, used, top, bottom };
      if (hostHas("merges")) this.queue.push({ ...whole, kind: "merges" });
      if (reading.allHidden === null && hostHas("areas")) this.queue.push({ ...whole, kind: "hiddenRows" });
      for (const stretch of probes(top, bottom, columnsOf(used))) {
        this.queue.push({ ...whole, ...stretch, kind: "formats" });
      }
      this.probed.add(reading);
      values.push({ ...whole, kind: "values" });
    }
    this.queue.push(...values);
    this.cells = cells;
  }

  async read(): Promise<void> {
    const { signal, progress } = this.options;
    for (;;) {
      this.settleFormats();
      if (this.queue.length === 0) return;
      signal?.throwIfAborted();
      const batch = this.nextBatch();
      const questions = batch.map((piece) => this.ask(piece));
      try {
        await this.context.sync();
      } catch (error) {
        this.queue.unshift(...this.smaller(batch, error));
        continue;
      }
      await breathe();
      for (const [index, piece] of batch.entries()) {
        if (!(await questions[index]?.())) this.queue.unshift(...this.divided(piece));
        else if (piece.kind === "values") this.cellsRead += columnsOf(piece.used) * rowsOf(piece);
      }
      progress?.({ cells: this.cellsRead, of: this.cells });
    }
  }

  /** Queues the question for a piece; what it gives back takes in the answer, and says whether there was one. */
  private ask({ reading, used, kind, top, bottom }: Piece): () => boolean | Promise<boolean> {
    const range = reading.worksheet.getRangeByIndexes(top, used.left, bottom - top + 1, columnsOf(used));
    switch (kind) {
      case "values":
        range.load("values");
        return () => this.takeValues(reading, used, top, range.values as unknown[][] | null);
      case "formats":
        range.load("numberFormat");
        return () => {
          const rows = range.numberFormat as string[][] | null;
          for (const [index, codes] of rows?.entries() ?? []) reading.formatRows.set(top + index, codes);
          return rows !== null;
        };
      case "hiddenRows": {
        const rows = range.getRowProperties({ rowHidden: true });
        return () => {
          for (const [index, { rowHidden }] of rows.value.entries()) {
            if (rowHidden) reading.hiddenRows.push(top + index);
          }
          return true;
        };
      }
      case "merges": {
        // The areas' own address names their first cells only.
        const merged = range.getMergedAreasOrNullObject().load("areas/items/address");
        return () => {
          if (!merged.isNullObject) {
            reading.merges.push(...merged.areas.items.flatMap(({ address }) => areasOf(address)));
          }
          return true;
        };
      }
    }
  }

  private async takeValues(reading: Reading, used: Area, top: number, rows: unknown[][] | null): Promise<boolean> {
    if (!rows) return false;
    const weighed = rows.filter((_, index) => index % WEIGHED === 0);
    const bytes = weighed.reduce((sum, row) => sum + encoder.encode(JSON.stringify(row)).length, 0);
    const cellBytes = (bytes / (weighed.length * columnsOf(used))) * 1.03;
    // Never less than half of what it was: the next rows may be fuller again.
    reading.cellBytes = Math.max(cellBytes, reading.cellBytes === UNREAD_CELL ? 0 : reading.cellBytes / 2);
    const atOnce = Math.ceil(CELLS_AT_ONCE / columnsOf(used));
    for (let from = 0; from < rows.length; from += atOnce) {
      this.options.signal?.throwIfAborted();
      const cells = rows.slice(from, from + atOnce).map((row) => cellsOf(row, used.left));
      await this.take(reading.index, top + from, cells);
    }
    return true;
  }

  /** Asks for what lies between probed rows that differ, once all of a sheet's are there. */
  private settleFormats(): void {
    for (const reading of this.probed) {
      if (this.queue.some((piece) => piece.reading === reading && piece.kind === "formats")) continue;
      this.probed.delete(reading);
      const { used } = reading;
      if (!used) continue;
      for (const stretch of unsettled(reading.formatRows)) {
        this.queue.unshift({ reading, used, ...stretch, kind: "formats" });
      }
    }
  }

  /** As many pieces from the queue as the budget holds, the last one cut where it does not fit. */
  private nextBatch(): Piece[] {
    const batch: Piece[] = [];
    let room = this.budget;
    for (let piece = this.queue[0]; piece; piece = this.queue[0]) {
      const perRow = bytesPerRow(piece);
      const fitting = piece.kind === "merges" ? rowsOf(piece) : Math.floor((room - QUESTION) / perRow);
      if (fitting < 1 && batch.length > 0) break;
      const rows = Math.min(rowsOf(piece), Math.max(1, fitting));
      const bottom = piece.top + rows - 1;
      batch.push({ ...piece, bottom });
      if (bottom === piece.bottom) this.queue.shift();
      else this.queue[0] = { ...piece, top: bottom + 1 };
      room -= piece.kind === "merges" ? MERGES : QUESTION + rows * perRow;
    }
    return batch;
  }

  /** The pieces of a batch that was refused, to be tried again; throws where smaller ones would not help. */
  private smaller(batch: readonly Piece[], error: unknown): Piece[] {
    const divisible = (piece: Piece): boolean => piece.kind === "merges" && rowsOf(piece) > 1;
    // Of more than 512 merged areas the host gives none.
    if (/getMergedAreas/i.test(locationOf(error)) && batch.some(divisible)) {
      return batch.flatMap((piece) => (divisible(piece) ? halves(piece) : [piece]));
    }
    if (!isTooLarge(error) || (batch.length === 1 && batch.every((piece) => rowsOf(piece) === 1))) throw error;
    this.budget /= 2;
    return [...batch];
  }

  /** A piece of which the host gave nothing, in two. */
  private divided(piece: Piece): Piece[] {
    if (rowsOf(piece) === 1) throw failure("ResponsePayloadSizeLimitExceeded");
    this.budget /= 2;
    return halves(piece);
  }
}

function halves(piece: Piece): Piece[] {
  const middle = Math.floor((piece.top + piece.bottom) / 2);
  return [
    { ...piece, bottom: middle },
    { ...piece, top: middle + 1 },
  ];
}

function bytesPerRow({ kind, used, reading }: Piece): number {
  switch (kind) {
    case "values":
      return columnsOf(used) * reading.cellBytes;
    case "formats":
      return columnsOf(used) * FORMAT;
    case "hiddenRows":
      return HIDDEN_ROW;
    case "merges":
      return 0;
  }
}

/** An area over the border of two blocks may be named by both. */
function distinct(merges: readonly Area[]): Area[] {
  return [...new Map(merges.map((area) => [`${area.top} ${area.left}`, area])).values()];
}

/** Lets the pane draw and answer. A message and no timer: a page out of sight gets those once a second only. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Cells that are handed over at once: to convert and to copy them takes a few milliseconds. */
const CELLS_AT_ONCE = 12_000;
/** One row in so many is weighed. */
const WEIGHED = 16;
const encoder = new TextEncoder();

/** What cells show that hold an error; typed in, such a text becomes the error as well. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
]);

/** A row from column A on, made of what the host gave in its own place; undefined where it is blank. */
function cellsOf(row: unknown[], left: number): readonly CellValue[] | undefined {
  let blank = true;
  for (let index = 0; index < row.length; index++) {
    const cell = cellOf(row[index]);
    if (cell !== null) blank = false;
    row[index] = cell;
  }
  if (blank) return undefined;
  const cells = row as CellValue[];
  return left === 0 ? cells : [...Array<CellValue>(left).fill(null), ...cells];
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return value.startsWith("#") && ERRORS.has(value) ? { fault: "error", text: value } : value;
}
