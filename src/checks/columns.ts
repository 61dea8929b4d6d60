import type { Books } from "../ledger/books.ts";
import type { FieldId } from "../ledger/fields.ts";
import { rememberedBy } from "./remembered.ts";

const columnsOf = rememberedBy(
  ({ tables }: Books): ReadonlySet<FieldId> => new Set(tables.flatMap((table) => [...table.columns.keys()])),
);

/** Whether any ledger of the books has a column for a field; asked for every deal, so it is looked up once. */
export const hasColumn = (books: Books, field: FieldId): boolean => columnsOf(books).has(field);
