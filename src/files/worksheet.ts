import {
  type Area,
  type CellValue,
  columnOf,
  MOST_COLUMNS,
  MOST_ROWS,
  type Sheet,
  SHIFT_1904,
} from "../ledger/workbook.ts";
import { shiftFormula } from "./formula.ts";
import { isTrue } from "./workbook-parts.ts";
import { type XmlCursor, XmlError } from "./xml.ts";

/** What a sheet's cells refer to in other parts. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** Number format code by cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/**
 * A sheet's rows run from A, so that one value far to the right takes as many places as there are columns before it.
 * A sheet needing more places than this is damaged or made to exhaust memory (24 columns filled to the last row need 25 million).
 */
const MOST_PLACES = 32_000_000;

/** More places than a sheet may take: {@link MOST_PLACES}. */
export class TooManyCells extends Error {}

/** Reads a worksheet part. Throws {@link XmlError} and {@link TooManyCells}. */
export function readWorksheet(name: string, cursor: XmlCursor, context: SheetContext): Sheet {
  const cells = new CellReader(context);
  const merges: Area[] = [];
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.depth === 0 && !cursor.is("worksheet")) throw new XmlError("the part is not a worksheet");
    if (cursor.depth === 1 && cursor.is("sheetData")) {
      cells.read(cursor);
    } else if (cursor.depth === 2 && cursor.is("mergeCell")) {
      const area = areaOf(cursor.attribute("ref") ?? "");
      if (area) merges.push(area);
    } else if (cursor.depth === 1 && !cursor.is("mergeCells")) {
      cursor.skip();
    }
  }
  const { rows, styles, hiddenRows } = cells;
  return {
    name,
    values: rows,
    merges,
    hiddenRows,
    // Kept for the cells that have a value and those to their left: a blank cell's format says nothing of the ledger.
    format: (row, column) => context.formats[styles[row]?.[column] ?? 0] ?? "General",
  };
}

/** The strings that cells refer to by number: plain or in runs, without the phonetic readings beside them. */
export function readSharedStrings(cursor: XmlCursor): string[] {
  const strings: string[] = [];
  while (cursor.next()) {
    if (!cursor.closing && cursor.depth === 1 && cursor.is("si")) strings.push(stringItem(cursor));
  }
  return strings;
}

/** Text of `<si>` and `<is>`; ends on their closing tag. */
function stringItem(cursor: XmlCursor): string {
  if (cursor.empty) return "";
  const around = cursor.depth;
  let text = "";
  while (cursor.next() && !(cursor.closing && cursor.depth === around)) {
    if (cursor.closing) continue;
    if (cursor.is("t")) text += decodeEscapes(cursor.text());
    else if (!cursor.is("r")) cursor.skip();
  }
  return text;
}

/** Characters that XML cannot hold, and a literal _x000D_, are written _xHHHH_. */
function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

class CellReader {
  readonly rows: CellValue[][] = [];
  /** Style of each cell by row; neighbouring rows with the same styles share one array. */
  readonly styles: number[][] = [];
  readonly hiddenRows = new Set<number>();
  private readonly context: SheetContext;
  private places = 0;
  private rowStyles: number[] = [];
  private lastStyles: number[] = [];
  private readonly sharedFormulas = new Map<string, { text: string; row: number; column: number }>();

  constructor(context: SheetContext) {
    this.context = context;
  }

  /** Reads `<sheetData>`. */
  read(cursor: XmlCursor): void {
    if (cursor.empty) return;
    let row = -1;
    let column = -1;
    let values: CellValue[] = [];
    const finish = () => {
      if (values.length > 0) this.keep(row, values);
      values = [];
      this.rowStyles.length = 0;
    };
    while (cursor.next() && cursor.depth > 1) {
      if (cursor.closing) continue;
      if (cursor.depth === 3 && cursor.is("c")) {
        let style = 0;
        let type = "";
        column++;
        while (cursor.nextAttribute()) {
          const letter = cursor.attributeLetter;
          if (letter === LETTER_R) {
            const { xml, valueStart, valueEnd } = cursor;
            let at = valueStart;
            let letters = 0;
            for (; at < valueEnd; at++) {
              const code = xml.charCodeAt(at) & ~32;
              if (code < 65 || code > 90) break;
              letters = letters * 26 + code - 64;
            }
            const cellRow = wholeNumber(xml, at, valueEnd) - 1;
            if (letters === 0 || !(cellRow >= 0)) throw new XmlError(`a cell is at ${cursor.value}`);
            if (cellRow !== row) {
              finish();
              row = cellRow;
            }
            column = letters - 1;
          } else if (letter === LETTER_S) {
            style = wholeNumber(cursor.xml, cursor.valueStart, cursor.valueEnd);
          } else if (letter === LETTER_T) type = cursor.value;
        }
        if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new XmlError("a cell lies outside the sheet");
        const value = this.value(cursor, type, row, column);
        if (value !== null) {
          while (values.length < column) values.push(null);
          values[column] = value;
        }
        if (style > 0) {
          while (this.rowStyles.length < column) this.rowStyles.push(0);
          this.rowStyles[column] = style;
        }
      } else if (cursor.depth === 2 && cursor.is("row")) {
        finish();
        const at = cursor.attribute("r");
        row = at === undefined ? row + 1 : Number(at) - 1;
        column = -1;
        if (!(row >= 0 && row < MOST_ROWS)) throw new XmlError(`a row is at ${at ?? row}`);
        if (isTrue(cursor.attribute("hidden"))) this.hiddenRows.add(row);
      } else cursor.skip();
    }
    finish();
  }

  private keep(row: number, values: CellValue[]): void {
    const earlier = this.rows[row];
    if (earlier) {
      for (const [column, value] of earlier.entries()) values[column] ??= value;
    }
    this.places += values.length;
    if (this.places > MOST_PLACES) throw new TooManyCells();
    this.rows[row] = values;
    const length = Math.min(this.rowStyles.length, values.length);
    let same = this.lastStyles.length === length;
    for (let index = 0; same && index < length; index++) same = this.lastStyles[index] === this.rowStyles[index];
    if (!same) this.lastStyles = this.rowStyles.slice(0, length);
    this.styles[row] = this.lastStyles;
  }

  /** Reads the content of `<c>` and ends on its closing tag. */
  private value(cursor: XmlCursor, type: string, row: number, column: number): CellValue {
    if (cursor.empty) return null;
    if (type !== "inlineStr" && cursor.onlyChild("<v>", "</v></c>")) {
      const { xml, valueStart, valueEnd } = cursor;
      const number = valueEnd - valueStart < 16 ? wholeNumber(xml, valueStart, valueEnd) : NaN;
      if (number >= 0 && type === "s") return this.sharedString(number);
      if (number >= 0 && (type === "" || type === "n")) return number;
      return this.stored(cursor.value, type);
    }
    let stored: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    while (cursor.next() && cursor.depth > 3) {
      if (cursor.closing) continue;
      if (cursor.is("v")) {
        stored = cursor.text();
        cursor.skip();
      } else if (cursor.is("f")) formula = this.formula(cursor, row, column);
      else if (cursor.is("is")) inline = stringItem(cursor);
      else cursor.skip();
    }
    // A formula that gives "" stores an empty <v> with the type str; any other empty <v> is what is written by
    // programs that do not calculate.
    if (formula !== null && inline === null && (stored === null || (stored === "" && type !== "str"))) {
      return { fault: "uncalculated", text: `=${formula}` };
    }
    return stored === null || type === "inlineStr" ? inline : this.stored(stored, type);
  }

  /** What a stored text means in a cell of this type. */
  private stored(stored: string, type: string): CellValue {
    switch (type) {
      case "s":
        return this.sharedString(Number(stored));
      case "str":
        return own(decodeEscapes(stored));
      case "e":
        return { fault: "error", text: own(stored) };
      case "b":
        return stored === "" ? null : isTrue(stored.trim());
      case "d":
        return serialOfIso(stored.trim(), this.context.date1904) ?? own(stored);
      default: {
        const text = stored.trim();
        if (text === "") return null;
        const number = Number(text);
        return Number.isFinite(number) ? number : own(stored);
      }
    }
  }

  private sharedString(index: number): string {
    const text = this.context.sharedStrings[index];
    if (text === undefined) throw new XmlError(`the shared string ${index} does not exist`);
    return text;
  }

  /** Text of a formula; of one that shares another's, that one's with its references moved. */
  private formula(cursor: XmlCursor, row: number, column: number): string {
    const shared = cursor.attribute("t") === "shared" ? cursor.attribute("si") : undefined;
    const text = own(cursor.text());
    cursor.skip();
    if (shared === undefined) return text;
    if (text !== "") {
      this.sharedFormulas.set(shared, { text, row, column });
      return text;
    }
    const first = this.sharedFormulas.get(shared);
    return first ? shiftFormula(first.text, row - first.row, column - first.column) : "";
  }
}

/** Digits between two places of a text; NaN where there is something else. */
function wholeNumber(text: string, from: number, to: number): number {
  let number = from < to ? 0 : NaN;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

/** A copy: a piece cut out of a document would keep the whole document in memory. */
function own(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

const DAY = 86_400_000;
/** Days from 1899-12-30, Excel's day 0 from March 1900 on, to 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** Serial number of an ISO 8601 date, date and time, or time. A zone is left out: a cell has none. */
function serialOfIso(text: string, date1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = date.getTime() / DAY + UNIX_EPOCH;
  if (date1904) return serial - SHIFT_1904 + time;
  // Excel's 1900 has a 29 February, so that the days before it have a number one less.
  return (serial < 61 ? serial - 1 : serial) + time;
}

/** "A1:C3" as an area; null where it is not one. */
function areaOf(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference.trim());
  if (!match) return null;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  const columns = [columnOf(fromColumn), columnOf(toColumn)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
