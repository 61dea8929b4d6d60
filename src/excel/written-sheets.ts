import { OWN_SHEET_NAME, textLiteral } from "../report/sheet-description.ts";

/** Queues the question under which title the product wrote a sheet. */
export function loadTitle(worksheet: Excel.Worksheet): Excel.NamedItem {
  return worksheet.names.getItemOrNullObject(OWN_SHEET_NAME).load("formula");
}

/** The title under which the product wrote a sheet; null where the sheet is the user's. */
export function titleOf(name: Excel.NamedItem): string | null {
  if (name.isNullObject) return null;
  return /^="((?:[^"]|"")*)"$/.exec(String(name.formula))?.[1]?.replaceAll('""', '"') ?? null;
}

/** Queues the naming of a sheet as the product's own. */
export function queueTitle(worksheet: Excel.Worksheet, title: string): void {
  worksheet.names.add(OWN_SHEET_NAME, `=${textLiteral(title)}`).visible = false;
}
