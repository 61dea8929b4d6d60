import { BodySearch } from "./body-search.ts";
import { mapColumns } from "./columns.ts";
import { HeaderSearch } from "./header-search.ts";
import type { HeaderMapping } from "./headers.ts";
import type { Layout } from "./layout.ts";
import { isOwnSheet } from "./own-sheets.ts";
import type { SheetRows } from "./sheet-rows.ts";
import type { AmountUnit } from "./table.ts";
import { unitOfLines, unitOfTitles } from "./unit-lines.ts";
import type { Sheet } from "./workbook.ts";

/** All tables of a sheet, from the top. A sheet of which no header is recognised gives one `unknown` table, or none. */
export function detectTables(sheet: Sheet, mapping?: HeaderMapping): Layout[] {
  if (isOwnSheet(sheet)) return [];
  const search = new HeaderSearch(sheet, mapping);
  const { rows } = search;
  const layouts: Layout[] = [];
  let row = 0;
  let amountUnit: AmountUnit | null = null;
  for (let header = search.next(row); header; header = search.next(row)) {
    const top = header.rows[0] ?? row;
    const title = rows.textsBetween(row, top);
    amountUnit = unitOfLines(title) ?? unitInTitle(rows, row, top) ?? amountUnit;
    const table = mapColumns(search, header, title);
    const { next, ...body } = new BodySearch(search, header, title, table.columns).find();
    layouts.push({ ...table, headerRows: header.rows, amountUnit, ...body });
    row = next;
  }
  if (layouts.length > 0) return layouts;
  const unknown = unknownTable(search);
  return unknown ? [unknown] : [];
}

/** 2023年台账（万元）; a row of several cells is no title but may be the header of an unknown table. */
function unitInTitle(rows: SheetRows, from: number, to: number): AmountUnit | null {
  const titles: string[] = [];
  for (let row = Math.max(from, to - 5); row < to; row += 1) {
    const texts = rows.textsBetween(row, row + 1);
    if (texts.length <= 2) titles.push(...texts);
  }
  return unitOfTitles(titles);
}

/** A table of which no header is known: a row of at least three texts with rows below it. */
function unknownTable(search: HeaderSearch): Layout | undefined {
  const { rows } = search;
  for (let row = 0; row < rows.last && row < 50; row += 1) {
    const { texts, numbers } = rows.shape(row);
    const below = rows.shape(row + 1);
    if (texts < 3 || numbers > 0 || below.texts + below.numbers < 2) continue;
    const headerRows = [row];
    const { columns, unmapped } = mapColumns(search, { rows: headerRows, paths: search.paths(headerRows) }, []);
    const dataRows: number[] = [];
    for (let at = row + 1; at <= rows.last; at += 1) if (rows.shape(at).first >= 0) dataRows.push(at);
    return {
      ...{ kind: "unknown", headerRows, firstRow: row + 1, lastRow: rows.last, amountUnit: null },
      ...{ columns, unmapped, dataRows, totals: [], passedOver: [] },
    };
  }
  return undefined;
}
