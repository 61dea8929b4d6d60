import type { Books } from "../ledger/books.ts";
import type { FieldId } from "../ledger/fields.ts";

const known = new WeakMap<Books, ReadonlySet<FieldId>>();

/** Whether any ledger of the books has a column for a field; asked for every deal, so it is looked up once. */
export function hasColumn(books: Books, field: FieldId): boolean {
  let columns = known.get(books);
  if (!columns) {
    columns = new Set(books.tables.flatMap((table) => [...table.columns.keys()]));
    known.set(books, columns);
  }
  return columns.has(field);
}
