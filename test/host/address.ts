import { type Area, columnLetters } from "../../src/ledger/workbook.ts";

/** What a sheet of Excel holds at most. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** All cells of a sheet. */
export const EVERYTHING: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** "A1", "A1:B2", "A:C", "3:5", each also with $: 0-based, both ends included. Undefined where it is no address. */
export function parseArea(text: string): Area | undefined {
  const match =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$|^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$|^\$?(\d{1,7}):\$?(\d{1,7})$/i.exec(
      text.trim(),
    );
  if (match === null) return undefined;
  const [, left, top, right, bottom, firstColumn, lastColumn, firstRow, lastRow] = match;
  const columns = [left ?? firstColumn, right ?? left ?? lastColumn].map((letters) =>
    letters === undefined ? undefined : columnIndex(letters),
  );
  const rows = [top ?? firstRow, bottom ?? top ?? lastRow].map((row) => (row === undefined ? undefined : +row - 1));
  const [x1 = 0, x2 = COLUMNS - 1] = columns;
  const [y1 = 0, y2 = ROWS - 1] = rows;
  const area = { top: Math.min(y1, y2), left: Math.min(x1, x2), bottom: Math.max(y1, y2), right: Math.max(x1, x2) };
  return area.top >= 0 && contains(EVERYTHING, area) ? area : undefined;
}

/** The sheet (without its quotes) and the rest of "Sheet1!A1" or "'O''Brien'!A1". */
export function splitSheet(address: string): { sheet: string | undefined; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address.trim());
  if (match === null) return { sheet: undefined, rest: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], rest: match[3] ?? "" };
}

/** "A1:B2" of an area, "A:C" of whole columns, "3:5" of whole rows and of a whole sheet. */
export function areaName({ top, left, bottom, right }: Area): string {
  if (left === 0 && right === COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === ROWS - 1) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** The name as it stands before "!": in quotes where it is not plain letters and digits or looks like a cell. */
export function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Z]{1,3}\d{1,7}|R\d*C\d*|R\d*|C\d*)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function bounding(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
