import type { SheetCell, SheetColumn, SheetDescription } from "../report/results-sheet.ts";
import { cellName, columnLetters } from "../ledger/workbook.ts";
import type { ResultStyles } from "./styles-patch.ts";
import { escapeXml } from "./xml.ts";

/** Rows below the header that one sheet can hold. */
export const MOST_RESULT_ROWS = 1_048_575;

/** Excel repairs a sheet with more links than this. The cells after that are text. */
const MOST_LINKS = 65_530;

/** The most characters that a cell can hold. */
const LONGEST_TEXT = 32_767;

/** The worksheet part. `main` is the namespace that the workbook uses. */
export function resultsSheetXml(sheet: SheetDescription, styles: ResultStyles, main: string): string {
  const { columns, rows } = sheet;
  const links: string[] = [];
  const cell = (value: SheetCell | undefined, row: number, column: number): string => {
    const at = cellName(row, column);
    if (value === null || value === undefined) return `<c r="${at}" s="${styles.text}"/>`;
    if (typeof value === "string") return textCell(at, styles.text, value);
    if (typeof value === "number") return numberCell(at, styles.text, value);
    if ("number" in value) return numberCell(at, styles[value.format], value.number);
    if (links.length >= MOST_LINKS) return textCell(at, styles.text, value.text);
    const location = `'${value.link.sheet.replaceAll("'", "''")}'!${value.link.cell}`;
    links.push(`<hyperlink ref="${at}" location="${escapeXml(location)}" display="${attributeText(value.text)}"/>`);
    return textCell(at, styles.link, value.text);
  };
  const body = rows.map(
    (row, index) =>
      `<row r="${index + 2}" ht="${rowHeight(row, columns)}" customHeight="1">${columns.map((_, column) => cell(row[column], index + 1, column)).join("")}</row>`,
  );
  const header = columns.map((column, index) => textCell(cellName(0, index), styles.header, column.header)).join("");
  const area = `A1:${columnLetters(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${area}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"` +
    ` state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    (columns.length > 0 ? `<cols>${widths.join("")}</cols>` : "") +
    `<sheetData><row r="1">${header}</row>${body.join("")}</sheetData>` +
    (columns.length > 0 ? `<autoFilter ref="${area}"/>` : "") +
    (links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "") +
    `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

const LINE_HEIGHT = 15;
/** Excel has no row higher than this, in points. */
const TALLEST_ROW = 409;

/** Points that a row of wrapped text needs: nothing else sets it, and what does not fit would hide the rows below. */
function rowHeight(row: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  let lines = 1;
  for (const [index, { width, cutOff }] of columns.entries()) {
    const cell = row[index];
    const text = typeof cell === "string" ? cell : typeof cell === "object" && cell && "text" in cell ? cell.text : "";
    if (cutOff || text === "") continue;
    const needed = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);
    lines = Math.max(lines, needed);
  }
  return Math.min(lines * LINE_HEIGHT, TALLEST_ROW);
}

/** In characters as Excel counts a column's width: a Chinese one is two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? 2 : 1;
  return width;
}

/** Text in the cell itself, so that the shared strings stay untouched, and so that "=1+1" stays text. */
function textCell(at: string, style: number, text: string): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

function numberCell(at: string, style: number, number: number): string {
  if (!Number.isFinite(number)) return textCell(at, style, String(number));
  return `<c r="${at}" s="${style}"><v>${number}</v></c>`;
}

/** What reads as an escaped character, _x000D_, is text here and is escaped itself. */
function cellText(text: string): string {
  return escapeXml(text.slice(0, LONGEST_TEXT)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** In an attribute a line break would be read as a space. */
function attributeText(text: string): string {
  return escapeXml(text.slice(0, 255)).replace(/\n/g, "&#10;");
}
