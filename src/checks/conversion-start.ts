import { type DayValue, earliestOf } from "../calc/days.ts";
import type { DayField } from "../ledger/fields.ts";
import { known } from "../ledger/reading.ts";
import { type Address, addressOf, type Row } from "../ledger/table.ts";
import { type Context, readingOf } from "./context.ts";
import { hasNotCome } from "./grants.ts";

/** When the conversion 实施转化 of a row's achievement began, as far as the row tells (D9). */
export type ConversionStart =
  | { readonly state: "started"; readonly on: DayValue | null; readonly at: Address | undefined }
  | { readonly state: "not-started" | "unknown"; readonly at: Address | undefined }
  | { readonly state: "no-column" };

/** By the reading of D9: contract, own use or production, whichever was first; or the first income alone. */
const beginnings: Readonly<Record<string, readonly DayField[]>> = {
  a: ["started_on", "signed_on", "self_started_on", "production_on"],
  b: ["received_on", "production_on"],
};

export function conversionStart(row: Row, context: Context): ConversionStart {
  const { values } = row;
  let first: { readonly field: DayField; readonly on: DayValue } | undefined;
  let unclear: DayField | undefined;
  let blank: DayField | undefined;
  for (const field of beginnings[readingOf(context, "D9", "a")] ?? []) {
    const reading = values[field];
    const on = known(reading);
    if (on !== undefined) {
      if (!first || earliestOf(on) < earliestOf(first.on)) first = { field, on };
    } else if (hasNotCome(reading)) blank ??= field;
    else if (reading !== undefined) unclear ??= field;
  }
  if (first) return { state: "started", on: first.on, at: addressOf(row, first.field) };
  const stateAt = addressOf(row, "conversion_state");
  if (values.conversion_state === "是") return { state: "started", on: null, at: stateAt };
  if (values.conversion_state === "否") return { state: "not-started", at: stateAt };
  if (values.conversion_state !== undefined && blank === undefined && unclear === undefined) {
    return { state: hasNotCome(values.conversion_state) ? "not-started" : "unknown", at: stateAt };
  }
  if (unclear) return { state: "unknown", at: addressOf(row, unclear) };
  return blank ? { state: "not-started", at: addressOf(row, blank) } : { state: "no-column" };
}
