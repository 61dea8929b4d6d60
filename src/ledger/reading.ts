import type { DaySpan, DayValue } from "../calc/days.ts";

/** A cell whose content is not what its column holds, and why. Never counted as passed, never taken for 0. */
export class Unreadable {
  readonly raw: string;
  readonly why: UnreadableWhy;
  constructor(raw: string, why: UnreadableWhy) {
    this.raw = raw;
    this.why = why;
  }
}

export type UnreadableWhy =
  | "error-value"
  | "uncalculated-formula"
  | "not-a-number"
  | "not-a-date"
  | "no-such-day"
  | "date-without-year"
  | "ambiguous-month"
  | "not-a-ratio"
  | "mixed-ratios"
  | "not-yes-or-no"
  | "unit-unclear";

/**
 * Words that stand where a number or a date usually stands and mean something: 净利润的30% as a price (D14), 无法计算
 * as a net income, 及时发放 as a due date (D33), 长期, 15个工作日 as a publicity period. Accepted, but not computed with.
 */
export class Wording {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A publicity period in one cell: 2023年5月6日至5月20日. */
export interface Period {
  readonly start: DayValue;
  readonly end: DayValue;
}

/** undefined: the ledger has no such column. null: the column is there and the cell is empty. */
export type Reading<T> = T | null | undefined | Unreadable | Wording;

/** The value where there is one to compute with, else undefined. */
export function known<T>(reading: Reading<T>): T | undefined {
  return reading === null || reading instanceof Unreadable || reading instanceof Wording ? undefined : reading;
}

export function isSpan(value: DayValue): value is DaySpan {
  return typeof value !== "number";
}
