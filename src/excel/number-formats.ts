import type { PlainSheet } from "../ledger/plain-workbook.ts";

/** The number formats of some rows of a sheet, from the used range's first column on; keys are 0-based rows. */
export type FormatRows = Map<number, readonly string[]>;

/** Up to so many cells every format is read. */
const READ_WHOLE = 100_000;
/** Above that the first rows, where headers and totals stand close together, and every so manieth row after them. */
const HEAD = 100;
const STEP = 500;

/** Rows, both ends included. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which rows' formats are to be read first. Formats are as large as values and are the same over long stretches, so
 * that those of a large sheet are probed: where two probed rows agree in every column, the rows between are taken to
 * agree with them, and only the stretches between rows that differ are read ({@link unsettled}). What this loses is a
 * cell in the middle of a stretch that is formatted unlike the rows around it; in sheets up to 100 000 cells nothing.
 */
export function probes(top: number, bottom: number, columns: number): Stretch[] {
  if ((bottom - top + 1) * columns <= READ_WHOLE) return [{ top, bottom }];
  const head = Math.min(bottom, top + HEAD - 1);
  const stretches = [{ top, bottom: head }];
  for (let row = head + STEP; row < bottom; row += STEP) stretches.push({ top: row, bottom: row });
  if (head < bottom) stretches.push({ top: bottom, bottom });
  return stretches;
}

/** The stretches between rows that were read and differ. */
export function unsettled(rows: FormatRows): Stretch[] {
  const stretches: Stretch[] = [];
  let above: { readonly row: number; readonly codes: readonly string[] } | undefined;
  for (const [row, codes] of [...rows].sort(([one], [other]) => one - other)) {
    if (above && row > above.row + 1 && codes.some((code, column) => code !== above?.codes[column])) {
      stretches.push({ top: above.row + 1, bottom: row - 1 });
    }
    above = { row, codes };
  }
  return stretches;
}

interface Run extends Stretch {
  readonly code: string;
}

/** The formats as areas: of neighbouring columns that are alike the commonest one over all rows, then what differs. */
export function formatAreas(rows: FormatRows, left: number): PlainSheet["formats"] {
  const sorted = [...rows].sort(([one], [other]) => one - other);
  const top = sorted[0]?.[0] ?? 0;
  const bottom = sorted.at(-1)?.[0] ?? 0;
  const columns = sorted[0]?.[1].length ?? 0;
  const groups: { left: number; right: number; runs: readonly Run[]; like: string }[] = [];
  for (let column = 0; column < columns; column += 1) {
    const runs = runsOf(sorted, column, bottom);
    const like = JSON.stringify(runs);
    const last = groups.at(-1);
    if (last?.like === like) last.right = left + column;
    else groups.push({ left: left + column, right: left + column, runs, like });
  }
  return groups.flatMap(({ left, right, runs }) => {
    const common = commonest(runs);
    const exceptions = runs.filter(({ code }) => code !== common);
    return [{ top, bottom, code: common }, ...exceptions]
      .filter(({ code }, index) => index > 0 || code !== "General")
      .map(({ top, bottom, code }) => ({ area: { top, left, bottom, right }, code }));
  });
}

function runsOf(sorted: readonly (readonly [number, readonly string[]])[], column: number, bottom: number): Run[] {
  const runs: Run[] = [];
  let top = 0;
  let code: string | undefined;
  for (const [row, codes] of sorted) {
    const own = codes[column] ?? "General";
    if (own === code) continue;
    if (code !== undefined) runs.push({ top, bottom: row - 1, code });
    top = row;
    code = own;
  }
  if (code !== undefined) runs.push({ top, bottom, code });
  return runs;
}

function commonest(runs: readonly Run[]): string {
  const rows = new Map<string, number>();
  for (const { code, top, bottom } of runs) rows.set(code, (rows.get(code) ?? 0) + bottom - top + 1);
  return [...rows].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "General";
}
