import type { Area } from "../ledger/workbook.ts";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Office.js takes at most 8192 characters of addresses at once and cuts off the rest without a word. */
const LONGEST_ADDRESS = 8000;

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
          bottom: bottom === "" ? LAST_ROW : Number(bottom) - 1,
          right: right === "" ? LAST_COLUMN : columnOf(right),
        },
      ];
    });
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A sheet's name as formulas and links have it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The name of the sheet that an address of the host begins with; empty where it has none. */
export function sheetOf(address: string): string {
  const match = /^(?:'((?:[^']|'')*)'|([^!]*))!/.exec(address);
  return (match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'");
}

/** Addresses as lists with commas, each short enough for one call. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list !== "" && list.length + 1 + address.length > LONGEST_ADDRESS) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}
