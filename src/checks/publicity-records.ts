import { type Day, earliestOf, latestOf } from "../calc/days.ts";
import { rollOver } from "../calc/period.ts";
import {
  explainPublicity,
  type Publicity as Judged,
  publicity,
  type PublicityInput,
  type PublicityReadings,
} from "../calc/publicity.ts";
import type { CitationId } from "../calc/steps.ts";
import type { FieldId } from "../ledger/fields.ts";
import type { Books, Deal, Publicity } from "../ledger/books.ts";
import { known, Unreadable, Wording } from "../ledger/reading.ts";
import type { Address } from "../ledger/table.ts";
import { missing, type Outcome, passed, type Problem, undetermined } from "./check.ts";
import { type Context, doubtOf, type Duty, rollOf } from "./context.ts";
import { rememberedBy } from "./remembered.ts";

export type PublicityKind = "price" | "reward";

/** How a recorded publicity stands: judged by its days, or why it cannot be. */
export type PublicityState =
  | { readonly kind: "judged"; readonly record: Publicity; readonly input: PublicityInput; readonly result: Judged }
  | {
      /** `no-start`, `no-end`: one end is given and the ledger has no column for the other. */
      readonly kind: "blank" | "incomplete" | "words" | "unreadable" | "no-start" | "no-end";
      readonly record: Publicity;
      /** The cell to correct. */
      readonly at: Address | undefined;
    };

const empty = (reading: unknown): boolean => reading === null || reading === undefined;

/** Whether the columns of a publicity are there and say nothing. */
export function isBlankPublicity({ start, end, posted }: Publicity): boolean {
  return [start, end, posted].every(({ reading }) => empty(reading));
}

/** Judges a recorded publicity by the number of days that the law requires (D1–D4). */
export function judgePublicity(record: Publicity, required: number, context: Context): PublicityState {
  if (isBlankPublicity(record)) return { kind: "blank", record, at: periodCell(record) };
  const { end, posted } = record;
  // Where only the posting is recorded it is the start (D4).
  const start = empty(record.start.reading) && !empty(posted.reading) ? posted : record.start;
  const sides = [start, end];
  const fault = sides.find(({ reading }) => reading instanceof Unreadable);
  if (fault) return { kind: "unreadable", record, at: fault.at };
  const words = sides.find(({ reading }) => reading instanceof Wording);
  if (words) return { kind: "words", record, at: words.at };
  const [first, last] = [known(start.reading), known(end.reading)];
  if (first === undefined)
    return { kind: start.reading === undefined ? "no-start" : "incomplete", record, at: start.at ?? end.at };
  if (last === undefined)
    return { kind: end.reading === undefined ? "no-end" : "incomplete", record, at: end.at ?? start.at };
  // An end before the start is a slip of the pen, not a publicity of no days: date-order says so.
  if (latestOf(last) < earliestOf(first)) return { kind: "unreadable", record, at: periodCell(record) };
  const input: PublicityInput = {
    start: first,
    end: last,
    posted: known(posted.reading) ?? null,
    required,
    dayKind: "自然日",
    restDays: context.restDays,
    readings: readingsOf(context),
  };
  return { kind: "judged", record, input, result: publicity(input) };
}

/** D3 is about time limits: a least publicity is rolled over under one of its readings only. */
function readingsOf({ settings: { readings } }: Context): PublicityReadings {
  const chosen: { D1?: "a" | "b"; D2?: "a" | "b"; D3?: "d"; D4?: "a" | "b" } = {};
  const { D1, D2, D3, D4 } = readings;
  if (D1 === "a" || D1 === "b") chosen.D1 = D1;
  if (D2 === "a" || D2 === "b") chosen.D2 = D2;
  if (D3 === "d") chosen.D3 = D3;
  if (D4 === "a" || D4 === "b") chosen.D4 = D4;
  return chosen;
}

/** The kinds of publicity that publicity sheets of these books record; asked once for each deal. */
const kindsOnSheets = rememberedBy(({ deals }: Books): ReadonlySet<PublicityKind> => {
  const onSheet = (records: readonly Publicity[]) => records.some(({ row }) => row.table.kind === "publicity");
  const kinds = new Set<PublicityKind>();
  for (const deal of deals) {
    if (onSheet(deal.pricePublicity)) kinds.add("price");
    if (onSheet(deal.rewardPublicity)) kinds.add("reward");
  }
  return kinds;
});

/** Whether the books have a place where a publicity of this kind would be recorded. */
export function recordsPublicity(deal: Deal, kind: PublicityKind, context: Context): boolean {
  const records = kind === "price" ? deal.pricePublicity : deal.rewardPublicity;
  return records.length > 0 || kindsOnSheets(context.books).has(kind);
}

/** Which of the messages of a doubtful publicity names the reading under which it is too short. */
function doubtfulMessage(reading: Judged["reading"]): string {
  if (reading === "D35") return "doubtful-month";
  if (reading === "D3") return "doubtful-rest-day";
  return reading === "D2" ? "doubtful" : "doubtful-workdays";
}

/** Whether the day is one behind which a time limit would move by the reading chosen (D3). */
function rolls(day: Day | null, context: Context): boolean {
  const roll = rollOf(context);
  return roll === "rest-days" || (day !== null && rollOver(day, context.restDays, roll).rolled);
}

/** Of months the days are not counted: the longest that they can mean is too short. */
function shortMessage({ start, end }: PublicityInput): "short" | "short-month" {
  return typeof start === "number" && typeof end === "number" ? "short" : "short-month";
}

export function periodCells(record: Publicity) {
  return [record.start.at, record.end.at, record.posted.at];
}

/** The cell to correct: the end of the period, else where the period stands. */
export function periodCell(record: Publicity) {
  return record.end.at ?? record.start.at;
}

/** What the check of a publicity adds to what both of them say. */
export interface PublicityAsked {
  readonly required: number;
  readonly duty: Duty;
  readonly citation: CitationId;
  /** The columns of the period's two ends. */
  readonly fields: { readonly start: FieldId; readonly end: FieldId };
  readonly data?: Problem["data"];
  /** What is to be said of one that is long enough and ended on `end`, before its last day being a rest day. */
  readonly met?: (end: Day) => Saying | undefined;
}

/** The verdict on a recorded publicity: short, doubtful, long enough, or why it cannot be told. */
export function publicityOutcome(state: PublicityState, asked: PublicityAsked, context: Context): Outcome {
  const { required, duty, citation, fields } = asked;
  if (state.kind === "no-start") return missing(fields.start);
  if (state.kind === "no-end") return missing(fields.end);
  if (state.kind !== "judged") {
    const cells = periodCells(state.record);
    const words = state.record.start.reading;
    const data: Problem["data"] = words instanceof Wording ? { words: { text: words.text } } : {};
    return undetermined(state.kind === "blank" ? "incomplete" : state.kind, state.at, { cells, data });
  }
  const said = sayingOf(state, asked, context);
  if (!said) return passed;
  const { result, input } = state;
  const data: Problem["data"] = {
    start: { day: earliestOf(input.start) },
    end: { day: endOf(input) },
    required: { count: required },
    days: { count: result.days ?? 0 },
    inclusive: { count: result.inclusiveDays ?? 0 },
    runThrough: result.runThrough === null ? { text: "—" } : { day: result.runThrough },
    earliestSigning: result.earliestSigning === null ? { text: "—" } : { day: result.earliestSigning },
    doubt: doubtOf(duty),
    ...asked.data,
  };
  const steps = () => explainPublicity(input, result, citation);
  return {
    ...said,
    at: periodCell(state.record),
    cells: periodCells(state.record),
    data,
    steps,
    dueDate: result.runThrough,
  };
}

type Saying = Pick<Problem, "level" | "message" | "reading">;

/** What is to be said of a publicity that was judged; undefined where it is in order. */
function sayingOf(
  { result, input }: Extract<PublicityState, { kind: "judged" }>,
  { duty, met }: PublicityAsked,
  context: Context,
): Saying | undefined {
  switch (result.status) {
    case "short":
      return { ...duty, message: shortMessage(input) };
    case "doubtful":
      return { level: "warning", message: doubtfulMessage(result.reading), reading: result.reading };
    case "unknown":
      return { level: "undetermined", message: "rest-days-unknown" };
    case "met": {
      const onRestDay = result.endsOnRestDay && result.missing === 0 && rolls(result.runThrough, context);
      return met?.(endOf(input)) ?? (onRestDay ? { level: "info", message: "rest-day", reading: "D3" } : undefined);
    }
  }
}

const endOf = ({ start, end }: PublicityInput): Day => latestOf(end ?? start);
