import { civilOf, dayOf, daysInMonth, isCivilDate, type Day, type DayValue } from "../calc/days.ts";
import { decimalOf } from "../calc/decimal.ts";
import { chineseInteger, compact, halfWidth } from "./numerals.ts";
import type { Period, UnreadableWhy } from "./reading.ts";

export type DateFault = Extract<UnreadableWhy, "not-a-date" | "no-such-day" | "date-without-year" | "ambiguous-month">;

// Serials from 1982 to 2064, so that neither amounts nor yyyymmdd numbers are taken for days.
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 60_000;
const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;

const SEPARATOR = "[./\\-–—−]";
const YEAR_MONTH_DAY = new RegExp(`^(\\d{4}|\\d{2})(?:年|${SEPARATOR})(\\d{1,2})(?:月|${SEPARATOR})(\\d{1,2})[日号]?$`);
const YEAR_MONTH = new RegExp(
  `^(?:(\\d{4})(?:年|${SEPARATOR})|(\\d{2})年)(\\d{1,2})(?:月份?)?(上旬|中旬|下旬|初|底|末)?$`,
);
const MONTH_DAY = new RegExp(`^(\\d{1,2})(?:月|${SEPARATOR})(\\d{1,2})[日号]?$`);
const MONTH = /^\d{1,2}月份?$/;
const DAY = /^(\d{1,2})[日号]?$/;
const YEAR = /^(\d{4})年度?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SIX_DIGITS = /^(\d{4})(\d{2})$/;
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;

const CLOCK =
  /[T\s]*(?:上午|下午|[AaPp][Mm])?\s*\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?|[时点](?:\d{1,2}分?)?)\s*(?:[AaPp][Mm])?$/;
// 2022年12月15日前 is a last day, and that is the day which counts.
const TAIL = /(?:\([^()]*\)|星期[一二三四五六日天]|周[一二三四五六日天]|上午|下午|以前|之前|前|起)$/;
const CHINESE_RUN = /[〇○零一二三四五六七八九十]+/g;

/** The day that a serial number, 20230506, 202305 or 2023.5 stands for. `shift` is added to serials (1904 system). */
export function dayOfNumber(value: number, shift: number, decimals: number | undefined): DayValue | DateFault {
  const serial = value + shift;
  if (serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1) return Math.floor(serial);
  if (Number.isInteger(value)) {
    if (value >= 19900101 && value <= 20991231) {
      return civilDay(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
    }
    if (value >= 199001 && value <= 209912) return monthSpan(Math.floor(value / 100), value % 100);
    return "not-a-date";
  }
  if (value < 1990 || value >= 2100) return "not-a-date";
  const decimal = decimalOf(value);
  if (!decimal || decimal.places > 2) return "not-a-date";
  const year = Math.floor(value);
  const fraction = Number(decimal.units) - year * 10 ** decimal.places;
  if (decimal.places === 2) return monthSpan(year, fraction);
  // A cell typed 2023.10 holds 2023.1: only a format with two decimals tells it from January.
  if (fraction === 1) return decimals === 2 ? monthSpan(year, 10) : "ambiguous-month";
  return monthSpan(year, fraction);
}

/** The day, month or year that a text names; a year of two digits is 20xx. */
export function dayOfText(text: string, shift = 0): DayValue | DateFault {
  let rest = halfWidth(text).trim();
  if (rest.length > 40) return "not-a-date";
  rest = compact(rest.replace(CLOCK, ""));
  for (let tail = TAIL.exec(rest); tail && tail.index > 0; tail = TAIL.exec(rest)) rest = rest.slice(0, tail.index);
  if (rest.includes("年") || rest.includes("月")) {
    rest = rest.replace(CHINESE_RUN, (run) => String(chineseInteger(run) ?? run));
  }

  let match = YEAR_MONTH_DAY.exec(rest) ?? EIGHT_DIGITS.exec(rest);
  if (match) return civilDay(fullYear(match[1]), Number(match[2]), Number(match[3]));
  match = YEAR_MONTH.exec(rest);
  if (match) return monthSpan(fullYear(match[1] ?? match[2]), Number(match[3]), match[4]);
  match = SIX_DIGITS.exec(rest);
  if (match) return monthSpan(Number(match[1]), Number(match[2]));
  match = YEAR.exec(rest);
  if (match) {
    const year = Number(match[1]);
    return inRange(year) ? { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) } : "not-a-date";
  }
  if (MONTH_DAY.test(rest) || MONTH.test(rest)) return "date-without-year";
  return SERIAL_TEXT.test(rest) ? dayOfNumber(Number(rest), shift, undefined) : "not-a-date";
}

function fullYear(digits: string | undefined): number {
  return digits?.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function civilDay(year: number, month: number, day: number): DayValue | DateFault {
  if (!inRange(year)) return "not-a-date";
  return isCivilDate(year, month, day) ? dayOf(year, month, day) : "no-such-day";
}

function monthSpan(year: number, month: number, part?: string): DayValue | DateFault {
  if (!inRange(year)) return "not-a-date";
  if (month < 1 || month > 12) return "no-such-day";
  const last = daysInMonth(year, month);
  const from = part === "中旬" ? 11 : part === "下旬" ? 21 : 1;
  const to = part === "上旬" ? 10 : part === "中旬" ? 20 : last;
  return { earliest: dayOf(year, month, from), latest: dayOf(year, month, to) };
}

const NOTES = /\([^()]*\)|[,，;；、]?(?:共计?|合计|计)?\d+个?(?:工作日|自然日|天)$/g;
const WORDED_SEPARATOR = /起?(?:至|到|[~～〜]|-{2,}|—+|–|−)/g;

/**
 * The period that a text names: 2023年5月6日至5月20日 · 2023.5.6-5.20 · 2023年5月6日—20日 · 2021.7-2024.6. The end takes
 * from the start what it leaves out. "words" where the text names no two days at all (15天, 长期).
 */
export function periodOfText(text: string, shift = 0): Period | DateFault | "words" {
  const rest = compact(text)
    .replace(/^(?:公示期|公示时间|期限)?[:：]?[自从]?/, "")
    .replace(NOTES, "")
    .replace(/止$/, "");
  if (rest.length > 60) return "words";
  const whole = dayOfText(rest, shift);
  if (typeof whole !== "string") return "not-a-date";
  // "2023.13.1" fails as a day and must not be split at one of its own separators.
  if (whole === "no-such-day" && rest.search(WORDED_SEPARATOR) < 0) return whole;

  let fault: DateFault | "words" = whole === "date-without-year" ? whole : "words";
  const splits: [string, string][] = [];
  for (const match of rest.matchAll(WORDED_SEPARATOR)) {
    splits.push([rest.slice(0, match.index), rest.slice(match.index + match[0].length)]);
  }
  for (let at = rest.indexOf("-"); at >= 0; at = rest.indexOf("-", at + 1)) {
    splits.push([rest.slice(0, at), rest.slice(at + 1)]);
  }
  let months: Period | undefined;
  for (const [left, right] of splits) {
    const start = dayOfText(left, shift);
    if (typeof start === "string") {
      if (start !== "not-a-date" && endOf(right, dayOf(2000, 1, 1), shift) !== undefined) fault = start;
      continue;
    }
    const first = typeof start === "number" ? start : start.earliest;
    const end = endOf(right, first, shift);
    if (end === undefined) continue;
    if (typeof end === "string") {
      fault = end;
      continue;
    }
    if (typeof start === "number") return { start, end };
    months ??= { start, end };
  }
  return months ?? fault;
}

/** The end of a period that starts on `first`; undefined where the text names none. */
function endOf(text: string, first: Day, shift: number): DayValue | DateFault | undefined {
  const end = dayOfText(text, shift);
  if (typeof end !== "string") return end;
  if (end === "no-such-day") return end;
  const { year, month } = civilOf(first);
  const short = compact(text).replace(TAIL, "");
  const monthDay = MONTH_DAY.exec(short);
  if (monthDay) {
    const sameYear = civilDay(year, Number(monthDay[1]), Number(monthDay[2]));
    // 2023.12.25-1.10 runs into the next year.
    return typeof sameYear === "number" && sameYear < first
      ? civilDay(year + 1, Number(monthDay[1]), Number(monthDay[2]))
      : sameYear;
  }
  if (MONTH.test(short)) return monthSpan(year, Number.parseInt(short, 10));
  const day = DAY.exec(short);
  return day ? civilDay(year, month, Number(day[1])) : undefined;
}
