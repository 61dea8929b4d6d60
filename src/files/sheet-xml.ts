import { cellName, columnLetters, LONGEST_TEXT } from "../ledger/workbook.ts";
import {
  BLANK_ROWS,
  type CellFormat,
  type CellLink,
  headerRowOf,
  printedColumns,
  type RowKind,
  rowsOf,
  serialOf,
  type SheetCell,
  type SheetDescription,
  sheetReference,
  textLiteral,
} from "../report/sheet-description.ts";
import { displayWidth, formatCodes, HEADER_FILL, LINE_HEIGHT, TOTAL_FILL } from "../report/sheet-look.ts";
import type { CellLook, StylesPatch } from "./styles-patch.ts";
import { DECLARATION, type Namespaces } from "./workbook-edit.ts";
import { escapeXml } from "./xml.ts";

/** Excel repairs a sheet with more links than this. The cells after that have none. */
const MOST_LINKS = 65_530;

/** Cells without a value have their borders too, unless they would make up most of a large file. */
const MOST_ROWS_WITH_BLANKS = 10_000;

/** How a cell of a row of this kind looks. */
function lookOf(kind: RowKind | "plain", format: CellFormat, link: boolean): CellLook {
  const shown = { numberFormat: formatCodes[format], link, wrap: format === "text" };
  switch (kind) {
    case "plain":
      return { ...shown, border: true, vertical: "top" };
    case "total":
      return { ...shown, bold: true, fill: TOTAL_FILL, border: true, vertical: "top" };
    case "header":
      return { bold: true, fill: HEADER_FILL, border: true, horizontal: "center", vertical: "center", wrap: true };
    case "section":
      return { bold: true, vertical: "center" };
    case "note":
      return { size: -1, vertical: "top", wrap: true };
  }
}

const titleLook: CellLook = { bold: true, size: 5, horizontal: "center", vertical: "center" };
const topLook: CellLook = { horizontal: "left", vertical: "center", wrap: true };

/** The numbers of the looks that one style sheet has given out. */
class Looks {
  private readonly styles: StylesPatch;
  private readonly numbers = new Map<string, number>();

  constructor(styles: StylesPatch) {
    this.styles = styles;
  }

  of(kind: RowKind | "plain", format: CellFormat, link: boolean): number {
    return this.at(`${kind} ${format} ${link ? "link" : ""}`, () => lookOf(kind, format, link));
  }

  title(): number {
    return this.at("title", () => titleLook);
  }

  top(): number {
    return this.at("top", () => topLook);
  }

  private at(key: string, look: () => CellLook): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.styles.cellFormat(look());
    this.numbers.set(key, number);
    return number;
  }
}

export interface SheetHost {
  readonly namespaces: Namespaces;
  readonly parts: { readonly date1904: boolean };
}

/** The worksheet part. With charts it refers to its drawing as rId1. */
export function drawSheet(
  sheet: SheetDescription,
  styles: StylesPatch,
  host: SheetHost,
  codeName?: string,
): Uint8Array<ArrayBuffer> {
  const { columns, rows, top = [], kinds, charts = [] } = sheet;
  const looks = new Looks(styles);
  const headerRow = headerRowOf(sheet);
  const first = headerRow + 1;
  const printed = printedColumns(sheet);
  const letters = columns.map((_, column) => columnLetters(column));
  const lastColumn = letters.at(-1) ?? "A";
  const links: string[] = [];
  const merges: string[] = [];
  const plain = { text: looks.of("plain", "text", false), kind: "plain" as RowKind | "plain" };

  const linkTo = (at: string, link: CellLink, display: string): void => {
    const location = `${sheetReference(link.sheet)}${link.cell}`;
    links.push(`<hyperlink ref="${at}" location="${escapeXml(location)}" display="${attributeText(display)}"/>`);
  };
  const cellXml = (cell: SheetCell, at: string, text: number, kind: RowKind | "plain"): string => {
    if (typeof cell === "number") return numberCell(at, text, cell);
    if (typeof cell === "string") return textCell(at, text, cell);
    if (cell === null) return `<c r="${at}" s="${text}"/>`;
    const link = cell.link && links.length < MOST_LINKS ? cell.link : undefined;
    if ("text" in cell) {
      if (link) linkTo(at, link, cell.text);
      return textCell(at, link ? looks.of(kind, "text", true) : text, cell.text);
    }
    const style = looks.of(kind, cell.format, link !== undefined);
    const value = "formula" in cell ? cell.value : cell.number;
    if (link) linkTo(at, link, String(value));
    const stored = typeof value === "number" && cell.format === "date" ? serialOf(value, date1904) : value;
    return "formula" in cell
      ? formulaCell(at, style, cell.formula, stored)
      : typeof stored === "number"
        ? numberCell(at, style, stored)
        : textCell(at, style, stored);
  };

  const mergedRow = (row: number, cell: string, height: number): string => {
    if (printed > 1) merges.push(`A${row + 1}:${letters[printed - 1] ?? "A"}${row + 1}`);
    return rowXml(row, height, cell);
  };
  const printedWidth = columns.slice(0, printed).reduce((sum, { width }) => sum + width, 0);
  // A large sheet is not held as one text beside its bytes.
  const pieces: Uint8Array[] = [];
  const body: string[] = top.map((text, row) =>
    row === 0
      ? mergedRow(row, textCell("A1", looks.title(), text), TITLE_HEIGHT)
      : mergedRow(row, textCell(`A${row + 1}`, looks.top(), text), linesOf(text, printedWidth) * LINE_HEIGHT),
  );
  const header = looks.of("header", "text", false);
  const headers = columns.map((column) => column.header);
  body.push(
    rowXml(
      headerRow,
      heightOf(headers, { columns: columns.map((column) => ({ ...column, cutOff: false })) }) + 3,
      headers.map((text, column) => textCell(cellName(headerRow, column), header, text)).join(""),
    ),
  );
  const { date1904 } = host.parts;
  const formats = columns.map(({ format }) =>
    format ? { style: looks.of("plain", format, false), date: format === "date" } : undefined,
  );
  const measured = columns.some(({ cutOff }) => !cutOff);
  const withBlanks = rows.length <= MOST_ROWS_WITH_BLANKS;
  for (const [index, row] of rows.entries()) {
    const at = first + index;
    const kind = kinds?.get(index) ?? "plain";
    const [heading] = row;
    if ((kind === "section" || kind === "note") && heading !== undefined) {
      const lines = typeof heading === "string" ? linesOf(heading, printedWidth) : 1;
      const style = looks.of(kind, "text", false);
      const cell = cellXml(heading, `A${at + 1}`, style, kind);
      body.push(mergedRow(at, cell, lines * LINE_HEIGHT + (kind === "section" ? 6 : 0)));
      continue;
    }
    const text = kind === "plain" ? plain.text : looks.of(kind, "text", false);
    const number = String(at + 1);
    let cells = "";
    for (let column = 0; column < letters.length; column++) {
      const cell = row[column] ?? null;
      if (cell === null && !withBlanks) continue;
      const reference = (letters[column] ?? "") + number;
      const format = formats[column];
      cells +=
        typeof cell === "number" && format && kind === "plain"
          ? numberCell(reference, format.style, format.date ? serialOf(cell, date1904) : cell)
          : cellXml(cell, reference, text, kind);
    }
    body.push(rowXml(at, measured ? heightOf(row, sheet) : LINE_HEIGHT, cells));
    if (body.length === ROWS_IN_A_PIECE) pieces.push(encode(body.splice(0).join("")));
  }
  const last = rowsOf(sheet);
  const widths = columns.map(({ width, blank }, index) => {
    const style = blank ? ` style="${looks.of("plain", blank.format, false)}"` : "";
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${style}/>`;
  });
  const lists = columns.flatMap(({ blank }, index) =>
    blank?.list
      ? [listXml(blank.list, `${letters[index] ?? ""}${first + 1}:${letters[index] ?? ""}${first + BLANK_ROWS}`)]
      : [],
  );
  const filtered = columns.length > 0 && !sheet.unfiltered;
  const { main, relationships } = host.namespaces;
  const opening =
    `${DECLARATION}<worksheet xmlns="${main}"${charts.length ? ` xmlns:r="${relationships}"` : ""}>` +
    `<sheetPr${codeName === undefined ? "" : ` codeName="${escapeXml(codeName)}"`}><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${lastColumn}${last}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${first}" topLeftCell="A${first + 1}" activePane="bottomLeft"` +
    ` state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    (columns.length > 0 ? `<cols>${widths.join("")}</cols>` : "") +
    "<sheetData>";
  const closing =
    "</sheetData>" +
    (filtered ? `<autoFilter ref="A${first}:${lastColumn}${last}"/>` : "") +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
      : "") +
    (lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>` : "") +
    (links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "") +
    `<printOptions horizontalCentered="1"/>` +
    `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape"${sheet.onePage ? "" : ' fitToHeight="0"'}/>` +
    `<headerFooter><oddFooter>&amp;L&amp;A&amp;C第 &amp;P 页 / 共 &amp;N 页</oddFooter></headerFooter>` +
    (charts.length > 0 ? `<drawing r:id="rId1"/>` : "") +
    `</worksheet>`;
  return joined([encode(opening), ...pieces, encode(body.join("") + closing)]);
}

/** Rows that are turned into bytes at a time. */
const ROWS_IN_A_PIECE = 2000;

const encoder = new TextEncoder();
const encode = (text: string): Uint8Array => encoder.encode(text);

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const rowXml = (row: number, height: number, cells: string): string =>
  `<row r="${row + 1}" ht="${height}" customHeight="1">${cells}</row>`;

const TITLE_HEIGHT = 30;
/** Excel has no row higher than this, in points. */
const TALLEST_ROW = 409;

/** Points that a row of wrapped text needs: nothing else sets it, and what does not fit would hide the rows below. */
function heightOf(row: readonly SheetCell[], { columns }: Pick<SheetDescription, "columns">): number {
  let lines = 1;
  for (let column = 0; column < columns.length; column++) {
    const cell = row[column];
    const text = typeof cell === "string" ? cell : typeof cell === "object" && cell && "text" in cell ? cell.text : "";
    const { width, cutOff } = columns[column] ?? { width: 8 };
    // A Chinese character is two wide: what is shorter than half the width needs no look.
    if (cutOff || (text.length * 2 < width && !text.includes("\n"))) continue;
    lines = Math.max(lines, linesOf(text, width));
  }
  return Math.min(lines * LINE_HEIGHT, TALLEST_ROW);
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);
}

/** Text in the cell itself, so that the shared strings stay untouched, and so that "=1+1" stays text. */
function textCell(at: string, style: number, text: string): string {
  if (text === "") return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is>${cellText(text)}</is></c>`;
}

function numberCell(at: string, style: number, number: number): string {
  if (!Number.isFinite(number)) return textCell(at, style, String(number));
  return `<c r="${at}" s="${style}"><v>${number}</v></c>`;
}

function formulaCell(at: string, style: number, formula: string, value: number | string): string {
  const type = typeof value === "string" ? ' t="str"' : "";
  const stored = typeof value === "string" ? escaped(value) : String(value);
  return `<c r="${at}" s="${style}"${type}><f>${escapeXml(formula)}</f><v>${stored}</v></c>`;
}

/** Nearly all text of a ledger has nothing to escape and no blanks to keep. */
const PLAIN = /^(?! )[ !#-%'-;=?-^`-~\u00a0-\ud7ff\ue000-\ufffd]*(?<! )$/;

function cellText(text: string): string {
  if (text.length > LONGEST_WORD) return elementOf(text);
  let element = words.get(text);
  if (element === undefined) {
    if (words.size > MOST_WORDS) words.clear();
    words.set(text, (element = elementOf(text)));
  }
  return element;
}

/** The words of a ledger come again and again: 转让, 重庆, 通过. */
const words = new Map<string, string>();
const MOST_WORDS = 1000;
const LONGEST_WORD = 8;

function elementOf(text: string): string {
  if (text.length < LONGEST_TEXT && PLAIN.test(text)) return `<t>${text}</t>`;
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

/** What reads as an escaped character, _x000D_, is text here and is escaped itself. */
function escaped(text: string): string {
  return escapeXml(text.slice(0, LONGEST_TEXT)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** In an attribute a line break would be read as a space. */
function attributeText(text: string): string {
  return escapeXml(text.slice(0, 255)).replace(/\n/g, "&#10;");
}

/** A list to choose from; other entries are let in, for the ledger reads more words than the list has. */
function listXml(list: readonly string[], reference: string): string {
  const formula = escapeXml(textLiteral(list.join(",")));
  return (
    `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${reference}">` +
    `<formula1>${formula}</formula1></dataValidation>`
  );
}
