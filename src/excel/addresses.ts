import { type Area, columnOf, MOST_COLUMNS, MOST_ROWS } from "../ledger/workbook.ts";

/**
 * The areas that an address of the host names: `A1`, `'It''s'!B2:C3`, whole rows `3:5`, whole columns `A:C`, several
 * with commas between them. Sheets' names are left out.
 */
export function areasOf(address: string): Area[] {
  return address
    .replace(/'(?:[^']|'')*'!|[^,!:]*!/g, "")
    .split(",")
    .flatMap((part) => {
      const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(part.trim());
      if (!match?.[0]) return [];
      const [, left = "", top = "", right = left, bottom = top] = match;
      return [
        {
          top: top === "" ? 0 : Number(top) - 1,
          left: left === "" ? 0 : columnOf(left),
          bottom: bottom === "" ? MOST_ROWS - 1 : Number(bottom) - 1,
          right: right === "" ? MOST_COLUMNS - 1 : columnOf(right),
        },
      ];
    });
}

/** The name of the sheet that an address of the host begins with; empty where it has none. */
export function sheetOf(address: string): string {
  const match = /^(?:'((?:[^']|'')*)'|([^!]*))!/.exec(address);
  return (match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'");
}
