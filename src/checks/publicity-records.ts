import { earliestOf, latestOf } from "../calc/days.ts";
import { type Publicity as Judged, publicity, type PublicityInput, type PublicityReadings } from "../calc/publicity.ts";
import type { Deal, Publicity } from "../ledger/books.ts";
import { known, Unreadable, Wording } from "../ledger/reading.ts";
import { type Context } from "./context.ts";

/** How a recorded publicity stands: judged by its days, or why it cannot be. */
export type PublicityState =
  | { readonly kind: "judged"; readonly record: Publicity; readonly input: PublicityInput; readonly result: Judged }
  | { readonly kind: "blank" | "incomplete" | "words" | "unreadable"; readonly record: Publicity };

/** Judges a recorded publicity by the number of days that the law requires (D1–D4). */
export function judgePublicity(record: Publicity, required: number, context: Context): PublicityState {
  const [start, end] = [record.start.reading, record.end.reading];
  const empty = (reading: unknown): boolean => reading === null || reading === undefined;
  if (empty(start) && empty(end)) return { kind: "blank", record };
  if (start instanceof Unreadable || end instanceof Unreadable) return { kind: "unreadable", record };
  if (start instanceof Wording || end instanceof Wording) return { kind: "words", record };
  const [first, last] = [known(start), known(end)];
  if (first === undefined || last === undefined) return { kind: "incomplete", record };
  // An end before the start is a slip of the pen, not a publicity of no days: date-order says so.
  if (latestOf(last) < earliestOf(first)) return { kind: "unreadable", record };
  const input: PublicityInput = {
    start: first,
    end: last,
    posted: known(record.posted.reading) ?? null,
    required,
    dayKind: "自然日",
    restDays: context.restDays,
    readings: readingsOf(context),
  };
  return { kind: "judged", record, input, result: publicity(input) };
}

function readingsOf({ settings: { readings } }: Context): PublicityReadings {
  const chosen: { D1?: "a" | "b"; D2?: "a" | "b"; D3?: "a" | "c"; D4?: "a" | "b" } = {};
  const { D1, D2, D3, D4 } = readings;
  if (D1 === "a" || D1 === "b") chosen.D1 = D1;
  if (D2 === "a" || D2 === "b") chosen.D2 = D2;
  if (D3 === "a" || D3 === "c") chosen.D3 = D3;
  if (D4 === "a" || D4 === "b") chosen.D4 = D4;
  return chosen;
}

/** Whether the books have a place where a publicity of this kind would be recorded. */
export function recordsPublicity(deal: Deal, kind: "price" | "reward", context: Context): boolean {
  const records = kind === "price" ? deal.pricePublicity : deal.rewardPublicity;
  if (records.length > 0) return true;
  return context.books.deals.some((other) =>
    (kind === "price" ? other.pricePublicity : other.rewardPublicity).some(
      (record) => record.row.table.kind === "publicity",
    ),
  );
}

export function periodCells(record: Publicity) {
  return [record.start.at, record.end.at, record.posted.at];
}

/** The cell to correct: the end of the period, else where the period stands. */
export function periodCell(record: Publicity) {
  return record.end.at ?? record.start.at;
}
