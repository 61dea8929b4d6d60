import type { Parameter } from "./definition.ts";
import { badValue, Fault } from "./fault.ts";

/** An argument that has more than one cell: a column, `cells[row][0]`. A row of cells has been stood upright. */
export interface Column {
  readonly cells: readonly (readonly unknown[] | undefined)[];
  readonly horizontal: boolean;
}

/** The arguments of one call: columns of one length, and single cells that count for every row. */
export interface Ranges {
  /** By parameter: its column, or undefined where it is a single cell. */
  readonly columns: readonly (Column | undefined)[];
  /** By parameter: its single cell; undefined where it is a column or was left out. */
  readonly cells: readonly unknown[];
  /** Rows; 1 where there are single cells alone. */
  readonly count: number;
  /** The columns lie in a row, and so does the result. */
  readonly horizontal: boolean;
}

/**
 * Sorts the arguments into columns and single cells. A fault where a range has several rows and several columns, or where
 * the lengths differ.
 */
export function rangesOf(parameters: readonly Parameter<unknown>[], args: readonly unknown[]): Ranges | Fault {
  const columns: (Column | undefined)[] = [];
  const cells: unknown[] = [];
  let first: { readonly column: Column; readonly parameter: Parameter<unknown> } | undefined;
  for (const [index, parameter] of parameters.entries()) {
    const shape = shapeOf(args[index]);
    if (shape === undefined) return notOneColumn(args[index] as unknown[][]).about(parameter);
    const column = "horizontal" in shape ? shape : undefined;
    columns.push(column);
    cells.push("cell" in shape ? shape.cell : undefined);
    if (!column) continue;
    first ??= { column, parameter };
    if (column.cells.length !== first.column.cells.length || column.horizontal !== first.column.horizontal) {
      return unequal(first.parameter, first.column, parameter, column);
    }
  }
  return { columns, cells, count: first?.column.cells.length ?? 1, horizontal: first?.column.horizontal ?? false };
}

/** The only cell of an argument that takes one; a fault where there are more. */
export function singleCell(parameter: Parameter<unknown>, arg: unknown): { readonly cell: unknown } | Fault {
  const shape = shapeOf(arg);
  if (shape && "cell" in shape) return shape;
  return badValue("这里只能填一个单元格或一个值，请不要选区域", "this takes one cell or value, not a range").about(
    parameter,
  );
}

/** All cells of an argument, rows × columns; one cell is 1 × 1. */
export function cellsOf(arg: unknown): unknown[][] {
  if (!Array.isArray(arg)) return [[arg]];
  return (arg as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

/** A single cell, a column, or undefined for several rows of several columns. */
function shapeOf(arg: unknown): { readonly cell: unknown } | Column | undefined {
  if (!Array.isArray(arg)) return { cell: arg };
  const rows = arg as unknown[];
  const first = rows[0];
  if (!Array.isArray(first)) {
    // A plain list, which Excel never sends.
    return rows.length > 1 ? { cells: rows.map((cell) => [cell]), horizontal: false } : { cell: first };
  }
  if (rows.length === 1) {
    return first.length > 1 ? { cells: first.map((cell: unknown) => [cell]), horizontal: true } : { cell: first[0] };
  }
  return first.length > 1 ? undefined : { cells: rows as unknown[][], horizontal: false };
}

function notOneColumn(range: readonly unknown[][]): Fault {
  const [rows, columns] = [range.length, range[0]?.length ?? 0];
  return badValue(
    `选了 ${rows} 行 ${columns} 列，请只选一列（或一行）`,
    `the range has ${rows} rows and ${columns} columns; select one column or one row`,
  );
}

function unequal(one: Parameter<unknown>, oneColumn: Column, other: Parameter<unknown>, otherColumn: Column): Fault {
  const zh = (column: Column): string => `${column.cells.length} ${column.horizontal ? "列（横向）" : "行"}`;
  const en = (column: Column): string => `${column.cells.length} ${column.horizontal ? "columns" : "rows"}`;
  return badValue(
    `区域长度不一致：参数“${one.zh}”（${one.id}）有 ${zh(oneColumn)}，参数“${other.zh}”（${other.id}）有 ${zh(otherColumn)}。请选同样的行，或只给一个单元格`,
    `The ranges differ in length: "${one.id}" has ${en(oneColumn)}, "${other.id}" has ${en(otherColumn)}. Select the same rows, or give a single cell`,
  );
}
