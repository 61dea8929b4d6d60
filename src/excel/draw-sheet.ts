import {
  BLANK_ROWS,
  type CellFormat,
  type CellLink,
  headerRowOf,
  printedColumns,
  printedRows,
  type RowKind,
  serialOf,
  type SheetCell,
  type SheetChart,
  type SheetColumn,
  type SheetDescription,
  sheetReference,
  textLiteral,
} from "../report/sheet-description.ts";
import {
  displayWidth,
  formatCodes,
  HEADER_FILL,
  LINE_HEIGHT,
  LINK_COLOUR,
  RULE_COLOUR,
  TOTAL_FILL,
} from "../report/sheet-look.ts";
import type { Area } from "../ledger/workbook.ts";
import { typedText } from "./typed-text.ts";

/** Bytes of cells that one request carries at most: Excel on the web refuses 5 MB, and formats come on top. */
const REQUEST = 2_500_000;

/** Draws a described sheet onto one that is empty, and syncs. */
export async function drawSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: SheetDescription,
  date1904: boolean,
): Promise<void> {
  const { columns, rows, charts = [] } = sheet;
  if (columns.length === 0) return;
  const headerRow = headerRowOf(sheet);
  for (const [index, { width }] of columns.entries()) {
    worksheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = pointsOf(width);
  }
  await writeCells(context, worksheet, sheet, date1904);

  const table = worksheet.getRangeByIndexes(headerRow, 0, rows.length + 1, columns.length);
  drawTable(table);
  drawHeader(worksheet.getRangeByIndexes(headerRow, 0, 1, columns.length));
  for (const [index, column] of columns.entries()) drawColumn(worksheet, sheet, column, index);
  if (rows.length > 0) worksheet.getRangeByIndexes(headerRow + 1, 0, rows.length, 1).format.autofitRows();
  drawMergedLines(worksheet, sheet);
  for (const [index, kind] of sheet.kinds ?? []) drawRow(worksheet, sheet, headerRow + 1 + index, kind);
  for (const chart of charts) drawChart(worksheet, chart);
  worksheet.freezePanes.freezeRows(headerRow + 1);
  if (!sheet.unfiltered) worksheet.autoFilter.apply(table);
  setPrint(worksheet, sheet);
  await context.sync();
}

/** A width in characters as points: a digit of the standard font is 7 pixels wide, a cell has 5 pixels of margin. */
function pointsOf(width: number): number {
  return (width * 7 + 5) * 0.75;
}

const encoder = new TextEncoder();

/** The lines above, the header and the rows, in blocks. */
async function writeCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { top = [], columns, rows, kinds }: SheetDescription,
  date1904: boolean,
): Promise<void> {
  const blank = columns.map(() => "");
  let block: (string | number)[][] = [];
  let from = 0;
  let bytes = 0;
  const write = async (): Promise<void> => {
    worksheet.getRangeByIndexes(from, 0, block.length, columns.length).formulas = block;
    await context.sync();
    from += block.length;
    block = [];
    bytes = 0;
  };
  const add = async (cells: (string | number)[]): Promise<void> => {
    const size = encoder.encode(JSON.stringify(cells)).length;
    if (block.length > 0 && bytes + size > REQUEST) await write();
    block.push(cells);
    bytes += size;
  };
  for (const line of top) await add([typedText(line), ...blank.slice(1)]);
  await add(columns.map(({ header }) => typedText(header)));
  for (const [at, row] of rows.entries()) {
    const plain = !kinds?.has(at);
    await add(
      columns.map(({ format }, index) => {
        const cell = row[index] ?? null;
        return typedCell(plain && format && typeof cell === "number" ? { number: cell, format } : cell, date1904);
      }),
    );
  }
  await write();
}

/** A cell as it would be typed in. */
function typedCell(cell: SheetCell, date1904: boolean): string | number {
  if (cell === null) return "";
  if (typeof cell === "string") return typedText(cell);
  if (typeof cell === "number") return typedNumber(cell);
  if ("text" in cell) return linked(cell.link, textLiteral(cell.text)) ?? typedText(cell.text);
  if ("formula" in cell) return (cell.link && linked(cell.link, cell.formula)) ?? `=${cell.formula}`;
  const number = cell.format === "date" ? serialOf(cell.number, date1904) : cell.number;
  return (cell.link && linked(cell.link, String(number))) ?? typedNumber(number);
}

function typedNumber(number: number): string | number {
  return Number.isFinite(number) ? number : typedText(String(number));
}

/** Excel takes no longer text in a formula. */
const LONGEST_LITERAL = 255;

/**
 * A formula that leads to a place and shows an expression. Links as formulas go with the cells' values and follow a
 * sorted row; a link of its own for each of 100 000 cells would be 100 000 calls. null where Excel would not take it.
 */
function linked({ sheet, cell }: CellLink, shown: string): string | null {
  const target = textLiteral(`#${sheetReference(sheet)}${cell}`);
  if (target.length > LONGEST_LITERAL || (shown.startsWith('"') && shown.length > LONGEST_LITERAL)) return null;
  return `=HYPERLINK(${target},${shown})`;
}

function drawTable(table: Excel.Range): void {
  table.format.verticalAlignment = "Top";
  table.format.wrapText = true;
  drawBorders(table);
}

function drawBorders({ format }: Excel.Range): void {
  for (const edge of [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${RULE_COLOUR}`;
  }
}

function drawHeader({ format }: Excel.Range): void {
  format.font.bold = true;
  format.fill.color = `#${HEADER_FILL}`;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
}

function drawColumn(worksheet: Excel.Worksheet, sheet: SheetDescription, column: SheetColumn, index: number): void {
  const first = headerRowOf(sheet) + 1;
  if (column.cutOff && sheet.rows.length > 0) {
    worksheet.getRangeByIndexes(first, index, sheet.rows.length, 1).format.wrapText = false;
  }
  for (const { from, rows, format, isLink } of runsOf(sheet, index)) {
    const range = worksheet.getRangeByIndexes(first + from, index, rows, 1);
    if (format !== "text") setNumberFormat(range, formatCodes[format]);
    if (isLink) {
      range.format.font.color = `#${LINK_COLOUR}`;
      range.format.font.underline = "Single";
    }
  }
  if (!column.blank) return;
  const { format, list } = column.blank;
  const range = worksheet.getRangeByIndexes(first, index, BLANK_ROWS, 1);
  // What a person types into a column of text stays as it is typed.
  setNumberFormat(range, format === "text" ? "@" : formatCodes[format]);
  if (list) range.dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
}

/** One value for all cells of a range, which the types have only as rows × columns. */
function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

interface Run {
  readonly from: number;
  rows: number;
  readonly format: CellFormat;
  readonly isLink: boolean;
}

/** Stretches of a column that look alike; a blank cell looks like the one above it. */
function runsOf({ rows, kinds, columns }: SheetDescription, column: number): Run[] {
  const runs: Run[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = row[column] ?? null;
    const last = runs.at(-1);
    const ofNumbers = kinds?.has(index) ? undefined : columns[column]?.format;
    const format = formatOf(cell, ofNumbers);
    const isLink = typeof cell === "object" && cell?.link !== undefined;
    if (last && (cell === null || (last.format === format && last.isLink === isLink))) last.rows += 1;
    else runs.push({ from: index, rows: 1, format, isLink });
  }
  return runs;
}

function formatOf(cell: SheetCell, ofNumbers: CellFormat = "text"): CellFormat {
  if (typeof cell === "number") return ofNumbers;
  return typeof cell === "object" && cell !== null && "format" in cell ? cell.format : "text";
}

function drawMergedLines(worksheet: Excel.Worksheet, sheet: SheetDescription): void {
  for (const [row, line] of (sheet.top ?? []).entries()) {
    const { format } = mergeLine(worksheet, sheet, row, line);
    if (row > 0) continue;
    format.font.bold = true;
    format.font.size = 16;
    format.horizontalAlignment = "Center";
    format.rowHeight = LINE_HEIGHT * 2;
  }
}

/** Merges a row over the printed columns, as high as its text needs: Excel does not fit rows to merged cells. */
function mergeLine(worksheet: Excel.Worksheet, sheet: SheetDescription, row: number, text: string): Excel.Range {
  const printed = printedColumns(sheet);
  const range = worksheet.getRangeByIndexes(row, 0, 1, printed);
  const width = sheet.columns.slice(0, printed).reduce((sum, column) => sum + column.width, 0);
  range.merge();
  range.format.wrapText = true;
  range.format.rowHeight = LINE_HEIGHT * Math.max(1, Math.ceil(displayWidth(text) / width));
  return range;
}

function drawRow(worksheet: Excel.Worksheet, sheet: SheetDescription, row: number, kind: RowKind): void {
  const range = worksheet.getRangeByIndexes(row, 0, 1, sheet.columns.length);
  switch (kind) {
    case "header":
      drawHeader(range);
      return;
    case "total":
      range.format.font.bold = true;
      range.format.fill.color = `#${TOTAL_FILL}`;
      return;
    case "section":
    case "note": {
      const cell = sheet.rows[row - headerRowOf(sheet) - 1]?.[0];
      const { format } = mergeLine(worksheet, sheet, row, typeof cell === "string" ? cell : "");
      if (kind === "section") format.font.bold = true;
      else format.font.size = 9;
    }
  }
}

function drawChart(worksheet: Excel.Worksheet, { type, title, categories, series, format, at }: SheetChart): void {
  const range = ({ top, left, bottom, right }: Area): Excel.Range =>
    worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const [first, ...others] = series;
  if (!first) return;
  const chart = worksheet.charts.add(type === "pie" ? "Pie" : "ColumnClustered", range(first.values), "Columns");
  chart.title.text = title;
  chart.setPosition(range({ ...at, bottom: at.top, right: at.left }), range({ ...at, top: at.bottom, left: at.right }));
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [index, one] of drawn.entries()) {
    const { name, values } = series[index] ?? first;
    one.name = name;
    if (index > 0) one.setValues(range(values));
    one.setXAxisValues(range(categories));
  }
  chart.legend.visible = type === "pie" || others.length > 0;
  if (type === "column") chart.axes.valueAxis.numberFormat = formatCodes[format];
}

function setPrint(worksheet: Excel.Worksheet, sheet: SheetDescription): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, ...(sheet.onePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.setPrintTitleRows(`$1:$${headerRowOf(sheet) + 1}`);
  pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, printedRows(sheet), printedColumns(sheet)));
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 / 共 &N 页";
}
