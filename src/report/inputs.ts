import { fnv1a, type Finding } from "../checks/run.ts";
import type { FieldId } from "../ledger/fields.ts";
import type { Address, Table } from "../ledger/table.ts";

/**
 * For each finding a hash of what its cells hold, as read: the same when rows are inserted above or a day is written in
 * another way, another one when a value changes. It tells what changed between two runs.
 */
export function inputsOf(tables: readonly Table[]): (finding: Finding) => string {
  let sheets: ReturnType<typeof lookups> | undefined;
  const valueOf = (cell: Address): unknown => {
    sheets ??= lookups(tables);
    for (const valueAt of sheets.get(placeOf(cell)) ?? []) {
      const value = valueAt(cell.row, cell.column);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return ({ cells }) => fnv1a(JSON.stringify(cells.map((cell) => valueOf(cell) ?? null)));
}

const placeOf = ({ file, sheet }: { readonly file: string; readonly sheet: string }): string => `${file}\u0000${sheet}`;

function lookups(tables: readonly Table[]): Map<string, ReturnType<typeof lookup>[]> {
  const sheets = new Map<string, ReturnType<typeof lookup>[]>();
  for (const table of tables) {
    const id = placeOf(table);
    const own = sheets.get(id);
    if (own) own.push(lookup(table));
    else sheets.set(id, [lookup(table)]);
  }
  return sheets;
}

function lookup(table: Table): (row: number, column: number) => unknown {
  const fields = new Map<number, FieldId>([...table.columns.values()].map(({ column, field }) => [column, field]));
  const rows = new Map(table.rows.map((row) => [row.row, row.values as Readonly<Partial<Record<FieldId, unknown>>>]));
  for (const { row, amounts } of table.totals) rows.set(row, Object.fromEntries(amounts));
  return (row, column) => {
    const field = fields.get(column);
    return field === undefined ? undefined : rows.get(row)?.[field];
  };
}
