import type { FieldId } from "./fields.ts";
import { noNumberYet } from "./placeholders.ts";
import { known, type Reading } from "./reading.ts";
import type { Row } from "./table.ts";

/** What a contract number or a name is compared by: no spaces, half-width, capital letters. */
export function joinKey(text: string | undefined): string | undefined {
  const key = text === undefined || plain.test(text) ? text : text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  // Two contracts that have no number yet are not the same contract.
  return key === undefined || key === "" || noNumberYet(key) ? undefined : key;
}

/** Half-width, capital and without spaces as it stands, as nearly all numbers and names are. */
const plain = /^[!-`{-~\u4e00-\u9fff]+$/;

/** The text that stands in a field; undefined where there is none, or another kind of value. */
export const textOf = (row: Row, field: FieldId): string | undefined => {
  const value = known(row.values[field] as Reading<unknown>);
  return typeof value === "string" ? value : undefined;
};

/** Contract number, else the achievement, else the person. */
export function keyOf(row: Row): string | undefined {
  return (
    textOf(row, "contract_no") ??
    textOf(row, "achievement_name") ??
    textOf(row, "achievement_no") ??
    textOf(row, "payee") ??
    textOf(row, "person") ??
    textOf(row, "title")
  );
}
