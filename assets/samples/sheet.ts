import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { inWan, inYuan, serialOf, type Value } from "./values.ts";

/** A cell as it is written; a formula without a value has no stored result. */
export type CellContent = string | number | null | Formatted;

export interface Formatted {
  readonly value: string | number | null;
  readonly format?: string;
  readonly formula?: string;
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet while it is laid out; rows and columns count from 0. */
export interface SheetDraft {
  readonly name: string;
  readonly rows: CellContent[][];
  readonly merges: Merge[];
  readonly headerRows: number[];
  readonly hiddenRows: number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** A day as a real date with the format that ledgers show it in. */
export const dated = (day: string, format = "yyyy/m/d"): Formatted => ({ value: serialOf(day), format });

export type AmountUnit = "元" | "万元";

/** A cell for a value: amounts in the unit of the sheet, dates as dates, rates as percentages. */
export function contentOf(value: Value, unit: AmountUnit, amountFormat: string): CellContent {
  if (value === null || typeof value === "string") return value;
  if ("day" in value) return dated(value.day);
  if ("percent" in value) return { value: value.percent / 100, format: "0%" };
  return { value: unit === "万元" ? inWan(value.fen) : inYuan(value.fen), format: amountFormat };
}

/** A column of a ledger; with a parent the header takes two rows. */
export interface LedgerColumn<Id extends string> {
  readonly id: Id;
  readonly header: string;
  readonly parent?: string;
  /** The totals row sums it. */
  readonly summed?: boolean;
}

export type Entry<Id extends string> = Readonly<Record<Id, Value>>;

export interface LedgerPlan<Id extends string> {
  readonly name: string;
  readonly title: string;
  readonly unit: AmountUnit;
  readonly amountFormat: string;
  readonly columns: readonly LedgerColumn<Id>[];
  readonly entries: readonly Entry<Id>[];
  /** Cells written as they are, in place of an entry's value. */
  readonly raw?: readonly { readonly entry: number; readonly id: Id; readonly content: CellContent }[];
  /** Fen by which a total is wrong. */
  readonly wrongTotals?: Readonly<Partial<Record<Id, number>>>;
  readonly withTotals?: boolean;
  readonly footer?: string;
}

export interface Ledger<Id extends string> {
  readonly draft: SheetDraft;
  cellOf(entry: number, id: Id): string;
  totalCell(id: Id): string;
}

/** A ledger as it is kept: a title, the unit on the right, one or two header rows, the entries, a totals row. */
export function layLedger<Id extends string>(plan: LedgerPlan<Id>): Ledger<Id> {
  const { columns, entries, unit } = plan;
  const width = columns.length;
  const rows: CellContent[][] = [];
  const merges: Merge[] = [{ top: 0, left: 0, bottom: 0, right: width - 1 }];
  rows.push([plan.title]);
  const unitLine: CellContent[] = columns.map(() => null);
  unitLine[0] = "填报单位：渝州理工大学科学技术处";
  unitLine[width - 2] = `单位：${unit}`;
  rows.push(unitLine);
  const twoRows = columns.some(({ parent }) => parent !== undefined);
  const headerRows = twoRows ? [2, 3] : [2];
  const upper: CellContent[] = columns.map(({ parent, header }, index) =>
    parent === undefined ? header : parent === columns[index - 1]?.parent ? null : parent,
  );
  rows.push(upper);
  if (twoRows) {
    rows.push(columns.map(({ parent, header }) => (parent === undefined ? null : header)));
    columns.forEach(({ parent }, index) => {
      if (parent === undefined) merges.push({ top: 2, left: index, bottom: 3, right: index });
      else if (parent !== columns[index - 1]?.parent) {
        let right = index;
        while (columns[right + 1]?.parent === parent) right += 1;
        merges.push({ top: 2, left: index, bottom: 2, right });
      }
    });
  }
  const first = rows.length;
  for (const entry of entries) rows.push(columns.map(({ id }) => contentOf(entry[id], unit, plan.amountFormat)));
  const columnOf = (id: Id): number => columns.findIndex((column) => column.id === id);
  for (const { entry, id, content } of plan.raw ?? []) {
    const row = rows[first + entry];
    if (row) row[columnOf(id)] = content;
  }
  const totals = rows.length;
  if (plan.withTotals !== false) rows.push(columns.map((column, index) => totalOf(plan, column, index, first, totals)));
  if (plan.footer !== undefined) rows.push([], [plan.footer]);
  return {
    draft: { name: plan.name, rows, merges, headerRows, hiddenRows: [], frozen: { rows: first, columns: 2 } },
    cellOf: (entry, id) => cellName(first + entry, columnOf(id)),
    totalCell: (id) => cellName(totals, columnOf(id)),
  };
}

function totalOf<Id extends string>(
  plan: LedgerPlan<Id>,
  { id, summed }: LedgerColumn<Id>,
  index: number,
  first: number,
  totals: number,
): CellContent {
  if (index === 0) return "合计";
  if (summed !== true) return null;
  const sum = plan.entries.reduce((total, entry) => {
    const value = entry[id];
    return total + (typeof value === "object" && value !== null && "fen" in value ? value.fen : 0);
  }, 0);
  const wrongBy = plan.wrongTotals?.[id];
  const content = contentOf({ fen: sum + (wrongBy ?? 0) }, plan.unit, plan.amountFormat);
  // A total that somebody typed in is how totals come to be wrong.
  if (wrongBy !== undefined || typeof content !== "object" || content === null) return content;
  return { ...content, formula: `SUM(${cellName(first, index)}:${cellName(totals - 1, index)})` };
}

const FONT = { name: "宋体", size: 10 };
const BORDER = { style: "thin" } as const;
const BORDERS = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER };
const TITLE_STYLE = { font: { name: "黑体", size: 16, bold: true }, alignment: { horizontal: "center" } } as const;
const HEADER_STYLE = {
  font: { ...FONT, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border: BORDERS,
} as const;

/** A moment that every sample was made at, so that making them again gives the same bytes. */
const MADE = new Date(Date.UTC(2025, 0, 2, 1));

export async function workbookBytes(title: string, drafts: readonly SheetDraft[]): Promise<Uint8Array> {
  const properties = {
    title,
    creator: "渝州理工大学科学技术处",
    lastModifiedBy: "渝州理工大学科学技术处",
    created: MADE,
    modified: MADE,
  };
  return writeXlsx({ sheets: drafts.map(toWriteSheet), properties, defaultFont: FONT });
}

function toWriteSheet(draft: SheetDraft): WriteSheet {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  const widths: number[] = [];
  draft.rows.forEach((row, at) => {
    const isNote = row.filter((content) => content !== null).length < 4;
    row.forEach((content, column) => {
      const plain = typeof content === "object" && content !== null ? content : { value: content };
      const isHeader = draft.headerRows.includes(at);
      const isTitle = at < (draft.headerRows[0] ?? 0);
      if (plain.value === null && plain.formula === undefined && !isHeader) return;
      const numFmt = plain.format === undefined ? {} : { numFmt: plain.format };
      const style = isHeader
        ? HEADER_STYLE
        : isTitle
          ? at === 0
            ? TITLE_STYLE
            : { font: FONT }
          : { font: FONT, border: BORDERS, ...numFmt };
      cells.set(`${at},${column}`, {
        style,
        ...(plain.formula === undefined
          ? { value: plain.value }
          : { formula: plain.formula, formulaResult: plain.value }),
      });
      if (!isTitle && !isNote)
        widths[column] = Math.max(widths[column] ?? 9, Math.min(widthOf(plain), isHeader ? 12 : 36));
    });
  });
  return {
    name: draft.name,
    rows: draft.rows.map(() => []),
    cells,
    columns: Array.from(widths, (width) => ({ width: width + 1 })),
    merges: draft.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map(draft.hiddenRows.map((row) => [row, { hidden: true }])),
    ...(draft.frozen ? { freezePane: draft.frozen } : {}),
  };
}

/** Characters of half width that a cell takes; dates and amounts need about twelve. */
function widthOf({ value }: { readonly value: string | number | null }): number {
  if (typeof value !== "string") return 12;
  return Array.from(value).reduce((width, character) => width + (character > "\u2000" ? 2 : 1), 0);
}
