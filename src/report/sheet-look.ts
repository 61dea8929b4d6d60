import type { CellFormat } from "./sheet-description.ts";

/** How the product's sheets look, whichever host draws them. Colours are RRGGBB. */
export const HEADER_FILL = "DDEBF7";
export const TOTAL_FILL = "F2F2F2";
export const RULE_COLOUR = "BFBFBF";
export const LINK_COLOUR = "0563C1";

/** Points that a line of text is high. */
export const LINE_HEIGHT = 15;

/** Number formats, by their codes. */
export const formatCodes: Readonly<Record<CellFormat, string>> = {
  text: "General",
  money: "#,##0.00",
  wan: "#,##0.00",
  integer: "#,##0",
  percent: "0.00%",
  date: "yyyy-mm-dd",
};

/** In characters as Excel counts a column's width: a Chinese one is two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? 2 : 1;
  return width;
}
