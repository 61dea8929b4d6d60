import type { RestDays } from "../law/rest-days.ts";
import { earliestOf, latestOf, type Day, type DayValue } from "./days.ts";
import { addDays, addWorkdays, countWorkdays, rollOver } from "./period.ts";
import type { CitationId, Datum, Step } from "./steps.ts";

/** The kind of days a publicity 公示 is counted in. */
export type DayKind = "自然日" | "工作日";

/** The readings that a user can choose; left out, the default of each. */
export interface PublicityReadings {
  /** 十五日 read as `a` natural days (default), `b` working days too, for cautious units. */
  readonly D1?: "a" | "b";
  /** The start day is `a` not counted (default), `b` counted. */
  readonly D2?: "a" | "b";
  /** Under `d` alone a last day that is a rest day moves behind weekends and holidays. */
  readonly D3?: "d";
  /** 公示起 is `a` always the day of posting, `b` the first full day where it was posted before (default). */
  readonly D4?: "a" | "b";
}

export interface PublicityInput {
  /** 公示起 */
  readonly start: DayValue;
  /** 公示止; null while it is not known, to plan with. */
  readonly end: DayValue | null;
  /** 发布日期, where the ledger has it. */
  readonly posted?: DayValue | null;
  /** The least number of days, from the parameters of law. */
  readonly required: number;
  readonly dayKind: DayKind;
  readonly restDays: RestDays;
  readonly readings?: PublicityReadings;
}

/**
 * `met` under the readings that hold; `doubtful` long enough under another reading only; `short` under every reading;
 * `unknown` where the end or the rest days of a year are missing.
 */
export type PublicityStatus = "met" | "doubtful" | "short" | "unknown";

export interface Publicity {
  readonly status: PublicityStatus;
  /** The doubt on which a doubtful status turns. */
  readonly reading: "D1" | "D2" | "D3" | "D35" | null;
  /** Full days; the start day is not counted, unless it was posted before (D4). null where not known. */
  readonly days: number | null;
  /** The same with the start day counted. */
  readonly inclusiveDays: number | null;
  /** Calendar days that it ended too early; 0 where it is long enough, null where not known. */
  readonly missing: number | null;
  /** The day that it must run through; null where the rest days of a year are missing. */
  readonly runThrough: Day | null;
  /** The day after {@link runThrough}. */
  readonly earliestSigning: Day | null;
  /** Whether that day is a rest day and the publicity did not go on behind it; undefined where not known. */
  readonly endsOnRestDay: boolean | undefined;
}

/**
 * Judges a publicity three-way (D0). A date of which only the month is known is judged at both extremes (D35): too
 * short at one of them only is doubtful.
 */
export function publicity(input: PublicityInput): Publicity {
  const { start, end, posted } = input;
  if (typeof start === "number" && (end === null || typeof end === "number") && typeof posted !== "object") {
    return publicityOfDays(input, start, end, posted ?? null);
  }
  if (end === null) return publicityOfDays(input, latestOf(start), null, posted ? latestOf(posted) : null);
  const worst = publicityOfDays(input, latestOf(start), earliestOf(end), posted ? latestOf(posted) : null);
  const best = publicityOfDays(input, earliestOf(start), latestOf(end), posted ? earliestOf(posted) : null);
  if (worst.status === "unknown" || best.status === "unknown") return { ...worst, status: "unknown", reading: null };
  if (worst.status !== "short" || best.status === "short") return worst;
  return { ...worst, status: "doubtful", reading: "D35" };
}

/** The day that a publicity from `start` must run through; undefined where the rest days of a year are missing. */
export function publicityEnd(start: Day, required: number, dayKind: DayKind, restDays: RestDays): Day | undefined {
  return dayKind === "自然日" ? addDays(start, required) : addWorkdays(start, required, restDays);
}

/** Full days from `start` to `end`, the start day not counted; undefined where the rest days of a year are missing. */
export function publicityDays(start: Day, end: Day, dayKind: DayKind, restDays: RestDays): number | undefined {
  return dayKind === "自然日" ? end - start : countWorkdays(start, end, restDays);
}

function publicityOfDays(input: PublicityInput, start: Day, end: Day | null, posted: Day | null): Publicity {
  const { required, dayKind, restDays, readings } = input;
  const startIsFullDay = posted !== null && posted < start && readings?.D4 !== "a";
  // The day behind which counting begins: the start day itself, or the day before where the start day counts.
  const behind = startIsFullDay ? start - 1 : start;
  const runThrough = runThroughOf(readings?.D2 === "b" ? start - 1 : behind, input) ?? null;
  const earliestSigning = runThrough === null ? null : runThrough + 1;
  if (end === null) {
    const endsOnRestDay = runThrough === null ? undefined : restDays.isRestDay(runThrough);
    const open = { days: null, inclusiveDays: null, missing: null };
    return { status: "unknown", reading: null, ...open, runThrough, earliestSigning, endsOnRestDay };
  }
  const days = publicityDays(behind, end, dayKind, restDays) ?? null;
  const inclusiveDays = publicityDays(start - 1, end, dayKind, restDays) ?? null;
  const missing = runThrough === null ? null : Math.max(runThrough - end, 0);
  const status = statusOf(end - start + 1, inclusiveDays, missing, required);
  return {
    status,
    reading: status === "doubtful" ? readingOf(days, required, readings) : null,
    days,
    inclusiveDays,
    missing,
    runThrough,
    earliestSigning,
    endsOnRestDay: endsOnRestDay(runThrough, end, restDays),
  };
}

function runThroughOf(behind: Day, { required, dayKind, restDays, readings }: PublicityInput): Day | undefined {
  const cautious: DayKind = readings?.D1 === "b" ? "工作日" : dayKind;
  const last = publicityEnd(behind, required, cautious, restDays);
  if (last === undefined || readings?.D3 !== "d") return last;
  const rolled = rollOver(last, restDays);
  return rolled.certain ? rolled.day : undefined;
}

function statusOf(
  calendarDays: number,
  inclusiveDays: number | null,
  missing: number | null,
  required: number,
): PublicityStatus {
  // Working days are never more than calendar days: too few of these are too few under every calendar of rest days.
  if ((inclusiveDays ?? calendarDays) < required) return "short";
  if (missing === null || inclusiveDays === null) return "unknown";
  return missing === 0 ? "met" : "doubtful";
}

function readingOf(days: number | null, required: number, readings?: PublicityReadings): "D1" | "D2" | "D3" {
  if (days !== null && days < required && readings?.D2 !== "b") return "D2";
  return readings?.D1 === "b" ? "D1" : "D3";
}

function endsOnRestDay(runThrough: Day | null, end: Day, restDays: RestDays): boolean | undefined {
  const rest = runThrough === null ? undefined : restDays.isRestDay(runThrough);
  if (!rest || runThrough === null || end <= runThrough) return rest;
  const rolled = rollOver(runThrough, restDays);
  return rolled.certain ? end < rolled.day : undefined;
}

/** The steps of {@link publicity}; `citation` is the article that demands it. */
export function explainPublicity(input: PublicityInput, result: Publicity, citation: CitationId): Step[] {
  const counted = input.dayKind === "工作日" || input.readings?.D1 === "b" ? "工作日" : "自然日";
  const data: Record<string, Datum> = {
    start: { day: latestOf(input.start) },
    required: { count: input.required },
    dayKind: { text: counted },
  };
  const steps: Step[] = [{ id: "publicity-required", data, citation }];
  if (result.runThrough === null) {
    steps.push({ id: "publicity-rest-days-missing", data, citation: null });
  } else {
    const runThrough = { runThrough: { day: result.runThrough }, earliestSigning: { day: result.runThrough + 1 } };
    steps.push({ id: "publicity-run-through", data: runThrough, citation: "民法典201" });
  }
  if (input.end !== null && result.days !== null && result.inclusiveDays !== null) {
    steps.push({
      id: `publicity-${result.status}`,
      data: {
        end: { day: earliestOf(input.end) },
        days: { count: result.days },
        inclusiveDays: { count: result.inclusiveDays },
      },
      citation: null,
    });
  }
  if (result.reading)
    steps.push({ id: "publicity-reading", data: { reading: { text: result.reading } }, citation: null });
  return steps;
}
