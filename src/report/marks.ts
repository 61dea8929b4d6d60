import { type Level, levels } from "../checks/check.ts";
import { columnLetters, MOST_ROWS } from "../ledger/workbook.ts";

/** A cell that is to stand out as its level does, 0-based as in the ledger. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly level: Level;
}

/** Colours are RRGGBB. */
export interface MarkLook {
  readonly level: Level;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly fill: string;
}

/** Gravest first. Never by colour alone: each level differs in type too. */
export const markLooks: readonly MarkLook[] = [
  { level: "error", bold: true, italic: false, colour: "9C0006", fill: "FFC7CE" },
  { level: "warning", bold: false, italic: true, colour: "7F6000", fill: "FFEB9C" },
  { level: "undetermined", bold: true, italic: true, colour: "595959", fill: "D9D9D9" },
  { level: "info", bold: false, italic: false, colour: "1F4E78", fill: "DDEBF7" },
];

/** The areas of one sheet that look alike, gravest first; a cell with several marks has the look of the gravest. */
export function areasByLook(marks: readonly Mark[]): Map<MarkLook, string[]> {
  const gravest = new Map<number, Mark>();
  for (const mark of marks) {
    const key = mark.column * MOST_ROWS + mark.row;
    const other = gravest.get(key);
    if (!other || levels.indexOf(mark.level) < levels.indexOf(other.level)) gravest.set(key, mark);
  }
  const sorted = [...gravest].sort(([one], [other]) => one - other).map(([, mark]) => mark);
  const byLook = new Map<MarkLook, string[]>();
  for (const look of markLooks) {
    const cells = sorted.filter(({ level }) => level === look.level);
    if (cells.length > 0) byLook.set(look, areasOf(cells));
  }
  return byLook;
}

/** Areas of cells that are sorted by column and row; cells below one another make one area. */
function areasOf(cells: readonly Mark[]): string[] {
  const areas: string[] = [];
  for (let from = 0, to = 1; from < cells.length; from = to, to += 1) {
    const first = cells[from];
    if (!first) break;
    while (cells[to]?.column === first.column && cells[to]?.row === first.row + to - from) to += 1;
    const letters = columnLetters(first.column);
    const top = `${letters}${first.row + 1}`;
    areas.push(to - from === 1 ? top : `${top}:${letters}${first.row + to - from}`);
  }
  return areas;
}

/** Excel takes at most 8192 characters of references at once, and Office.js cuts off the rest without a word. */
const LONGEST_LIST = 8000;

/** Areas as lists, each short enough for one call or attribute. */
export function areaLists(areas: readonly string[], separator: "," | " "): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    if (list !== "" && list.length + 1 + area.length > LONGEST_LIST) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? area : list + separator + area;
  }
  if (list !== "") lists.push(list);
  return lists;
}
