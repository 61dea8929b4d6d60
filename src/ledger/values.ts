import type { Fen } from "../calc/fen.ts";
import { ratioOf, ratioOfPercent, type Ratio } from "../calc/ratio.ts";
import type { DayValue } from "../calc/days.ts";
import { dayOfNumber, dayOfText, periodOfText } from "./dates.ts";
import { fields, type FieldId, type FieldSpec } from "./fields.ts";
import { amountOfText, fenAt, FOREIGN, saysNone, scaleOf, type AmountScale } from "./money.ts";
import { CHINESE_NUMERALS, chineseInteger, compact } from "./numerals.ts";
import { ratioOfText } from "./ratios.ts";
import { Unreadable, Wording, type Period, type Reading } from "./reading.ts";
import { isFault, SHIFT_1904, type CellFault, type CellValue, type Sheet } from "./workbook.ts";

/** What a column's header, its sheet and its other cells say about how each of its cells is to be read. */
export interface ColumnReader {
  readonly field: FieldId;
  readonly spec: FieldSpec;
  readonly column: number;
  /** Of a money column: the unit of numbers that name none. */
  readonly scale: AmountScale;
  /** Days to add to a serial number. */
  readonly shift: number;
  /** Of a ratio column: what a bare number is. */
  ratios: "points" | "fractions" | "mixed";
  /** Of a money column: the last digit that the cells read so far show, in fen. */
  digit: number;
  readonly sheet: Sheet;
  /** Texts read before: dates, choices and the like repeat down a column. */
  readonly seen: Map<string | number, Reading<unknown>>;
}

export function columnReader(
  field: FieldId,
  column: number,
  sheet: Sheet,
  options: { readonly scale: AmountScale; readonly date1904: boolean },
): ColumnReader {
  return {
    field,
    spec: fields[field],
    column,
    scale: options.scale,
    shift: options.date1904 ? SHIFT_1904 : 0,
    ratios: "fractions",
    digit: Infinity,
    sheet,
    seen: new Map(),
  };
}

// A column whose texts are all different gains nothing from being remembered.
const REMEMBERED = 5000;

/** Reads one cell of a column. `row` is where it stands, for its number format. */
export function readCell(reader: ColumnReader, value: CellValue | undefined, row: number): Reading<unknown> {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") {
    if (reader.spec.kind === "money") return readMoney(reader, value, row);
    if (reader.spec.kind === "text") return readText(reader, value);
    const seen = reader.seen.get(value);
    if (seen !== undefined) return seen;
    const reading = readValue(reader, value, row);
    if (reader.seen.size < REMEMBERED) reader.seen.set(value, reading);
    return reading;
  }
  if (isFault(value)) return readFault(value);
  return readValue(reader, value, row);
}

function readValue(reader: ColumnReader, value: string | number | boolean, row: number): Reading<unknown> {
  switch (reader.spec.kind) {
    case "money":
      return readMoney(reader, value, row);
    case "day":
      return readDay(reader, value, row);
    case "ratio":
      return readRatio(reader, value, row);
    case "period":
      return readPeriod(reader, value);
    case "yesno":
      return readYesNo(value);
    case "choice":
      return readChoice(reader.spec, value);
    case "count":
      return readCount(value);
    case "text":
      return readText(reader, value);
  }
}

function readFault(fault: CellFault): Unreadable {
  return new Unreadable(fault.text, fault.fault === "error" ? "error-value" : "uncalculated-formula");
}

function readMoney(reader: ColumnReader, value: string | number | boolean, row: number): Reading<Fen> {
  if (typeof value === "number") {
    const format = formatOf(reader.sheet.format(row, reader.column));
    if (format.percent) {
      const text = `${textOfNumber(Number((value * 100).toPrecision(15)))}%`;
      return reader.spec.wordsAllowed ? new Wording(text) : new Unreadable(text, "not-a-number");
    }
    const scale = format.scale ?? reader.scale;
    if (scale === "foreign") return new Unreadable(textOfNumber(value), "unit-unclear");
    const fen = fenAt(value, scale);
    if (fen === undefined) return new Unreadable(textOfNumber(value), "not-a-number");
    if (reader.digit > 1) noteDigit(reader, value, scale, format);
    return fen;
  }
  if (typeof value === "boolean") return new Unreadable(textOfBoolean(value), "not-a-number");
  const text = value.trim();
  if (text === "") return null;
  if (saysNone(text)) return reader.spec.noneIsZero ? 0 : null;
  const amount = amountOfText(text, reader.scale);
  if (typeof amount === "string") {
    // 净利润的30% stands for a price; a price in dollars does not.
    return reader.spec.wordsAllowed && amount === "not-a-number" ? new Wording(text) : new Unreadable(text, amount);
  }
  if (amount.digit < reader.digit) reader.digit = amount.digit;
  return amount.fen;
}

/** Takes down the last digit that a number shows, if it is smaller than all before. */
function noteDigit(reader: ColumnReader, value: number, scale: number, { decimals, least }: Format): void {
  // 0.00#### shows two decimals of every number and more of those that have more.
  reader.digit = Math.min(reader.digit, least > 0 ? 10 ** (scale - least) : Infinity);
  if (decimals !== null) {
    reader.digit = Math.min(reader.digit, 10 ** (scale - decimals));
    return;
  }
  for (let shown = Math.max(0, scale - Math.round(Math.log10(reader.digit))); shown <= scale; shown += 1) {
    const power = 10 ** shown;
    // A sum of decimals is off in its 16th digit, which a sheet does not show.
    if (shown === scale || Math.abs(Math.round(value * power) / power - value) <= Math.abs(value) * 1e-15) {
      reader.digit = Math.min(reader.digit, 10 ** (scale - shown));
      return;
    }
  }
}

function readDay(reader: ColumnReader, value: string | number | boolean, row: number): Reading<DayValue> {
  if (typeof value === "boolean") return new Unreadable(textOfBoolean(value), "not-a-date");
  if (typeof value === "number") {
    let day = dayOfNumber(value, reader.shift, undefined);
    if (day === "ambiguous-month") {
      const { decimals } = formatOf(reader.sheet.format(row, reader.column));
      day = dayOfNumber(value, reader.shift, decimals ?? undefined);
    }
    return typeof day === "string" ? new Unreadable(textOfNumber(value), day) : day;
  }
  const text = value.trim();
  if (text === "" || saysNone(text)) return null;
  const day = dayOfText(text, reader.shift);
  if (typeof day !== "string") return day;
  return reader.spec.wordsAllowed && day === "not-a-date" ? new Wording(text) : new Unreadable(text, day);
}

function readPeriod(reader: ColumnReader, value: string | number | boolean): Reading<Period> {
  if (typeof value === "boolean") return new Unreadable(textOfBoolean(value), "not-a-date");
  if (typeof value === "number") {
    // 15 in a column 公示期 is a number of days; anything larger would be one single date.
    return value > 0 && value < 1000
      ? new Wording(textOfNumber(value))
      : new Unreadable(textOfNumber(value), "not-a-date");
  }
  const text = value.trim();
  if (text === "" || saysNone(text)) return null;
  const period = periodOfText(text, reader.shift);
  if (typeof period !== "string") return period;
  return period === "words" ? new Wording(text) : new Unreadable(text, period);
}

function readRatio(reader: ColumnReader, value: string | number | boolean, row: number): Reading<Ratio> {
  if (typeof value === "boolean") return new Unreadable(textOfBoolean(value), "not-a-ratio");
  if (typeof value === "number") {
    if (formatOf(reader.sheet.format(row, reader.column)).percent) {
      return sharedRatio(reader, value, false) ?? new Unreadable(textOfNumber(value), "not-a-ratio");
    }
    return plainRatio(reader, value, textOfNumber(value));
  }
  const text = value.trim();
  if (text === "" || saysNone(text)) return null;
  const ratio = ratioOfText(text);
  if (ratio === "not-a-ratio") return new Unreadable(text, ratio);
  return "ratio" in ratio ? ratio.ratio : plainRatio(reader, ratio.plain, text);
}

function plainRatio(reader: ColumnReader, value: number, raw: string): Reading<Ratio> {
  if (reader.ratios === "mixed" && value !== 0) return new Unreadable(raw, "mixed-ratios");
  return sharedRatio(reader, value, reader.ratios === "points") ?? new Unreadable(raw, "not-a-ratio");
}

/** One object for the same rate all down a column. Percent points are kept under the text that means the same. */
function sharedRatio(reader: ColumnReader, value: number, points: boolean): Ratio | undefined {
  const key = points ? `${String(value)}%` : value;
  const seen = reader.seen.get(key);
  if (seen !== undefined) return seen as Ratio;
  const ratio = points ? ratioOfPercent(value) : ratioOf(value);
  if (ratio !== undefined && reader.seen.size < REMEMBERED) reader.seen.set(key, ratio);
  return ratio;
}

/** The bare number that a cell of a ratio column holds, undefined where it says itself what it is. */
function plainOf(reader: ColumnReader, value: CellValue | undefined, row: number): number | undefined {
  if (typeof value === "number") {
    return formatOf(reader.sheet.format(row, reader.column)).percent ? undefined : value;
  }
  if (typeof value !== "string") return undefined;
  const ratio = ratioOfText(value);
  return typeof ratio === "object" && "plain" in ratio ? ratio.plain : undefined;
}

/**
 * Judges a ratio column as a whole: one number over 1.5 makes all bare numbers percent points, none makes them
 * fractions, and where 70 stands beside 0.7 nobody can say what 0.7 is.
 */
export function judgeRatios(reader: ColumnReader, percentInHeader: boolean, rows: Iterable<number>): void {
  if (percentInHeader) {
    reader.ratios = "points";
    return;
  }
  let points = false;
  let fractions = false;
  for (const row of rows) {
    const value = plainOf(reader, reader.sheet.values[row]?.[reader.column], row);
    if (value === undefined) continue;
    if (value > 1.5) points = true;
    else if (value > 0 && value <= 1) fractions = true;
  }
  reader.ratios = points ? (fractions ? "mixed" : "points") : "fractions";
}

const YES = /^(?:是的?|√|✓|✔|☑|有|y|yes|1|true|对)(?=$|[(,，。;；:：、])/i;
const NO = /^(?:否|×|✕|✗|✘|x|无|没有|n|no|0|false|错)(?=$|[(,，。;；:：、])/i;

function readYesNo(value: string | number | boolean): Reading<boolean> {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") {
    return value === 1 ? true : value === 0 ? false : new Unreadable(textOfNumber(value), "not-yes-or-no");
  }
  const text = compact(value);
  if (text === "") return null;
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  return saysNone(text) ? null : new Unreadable(value.trim(), "not-yes-or-no");
}

interface Choices {
  /** Synonym → canonical value. */
  readonly exact: ReadonlyMap<string, string>;
  /** Longest first. Words of one character (是, 有) count only alone: 有限公司 is not 有. */
  readonly contained: readonly (readonly [string, string])[];
}

const compiledChoices = new Map<FieldSpec, Choices>();

function choicesOf(spec: FieldSpec): Choices {
  let choices = compiledChoices.get(spec);
  if (!choices) {
    const pairs = Object.entries(spec.choices ?? {}).flatMap(([value, words]) =>
      [value, ...words].map((word) => [compact(word), value] as const),
    );
    choices = {
      exact: new Map(pairs),
      contained: pairs.filter(([word]) => word.length > 1).sort((a, b) => b[0].length - a[0].length),
    };
    compiledChoices.set(spec, choices);
  }
  return choices;
}

const LISTED = /[、,，;；/+＋&]|及|和|与|或/;
const BEFORE_NOTE = /^(.)[(,，。;；:：]/;
const NEGATED = /[未非不无没]$/;

function readChoice(spec: FieldSpec, value: string | number | boolean): Reading<string> {
  const text =
    typeof value === "string" ? value.trim() : typeof value === "number" ? textOfNumber(value) : textOfBoolean(value);
  const word = compact(text);
  if (word === "") return null;
  const choices = choicesOf(spec);
  const exact = choices.exact.get(word) ?? choices.exact.get(BEFORE_NOTE.exec(word)?.[1] ?? "");
  if (exact !== undefined) return exact;
  if (saysNone(word)) return null;
  // A note in brackets goes with what it stands behind: 许可（含技术服务） is a licence.
  const bare = word.replace(/\([^()]*\)/g, "");
  return choiceIn(choices, bare) ?? (bare === word ? null : choiceIn(choices, word)) ?? new Wording(text);
}

/** The choice that words name; null where they name two, for which one is judged must not be guessed: 转让、许可. */
function choiceIn(choices: Choices, words: string): string | null {
  let found: string | undefined;
  for (const part of words.split(LISTED)) {
    const choice = choices.exact.get(part) ?? containedChoice(choices, part);
    if (choice === undefined || choice === found) continue;
    if (found !== undefined) return null;
    found = choice;
  }
  // A synonym may itself hold a separator: 市属高校/科研院所.
  return found ?? containedChoice(choices, words) ?? null;
}

function containedChoice(choices: Choices, text: string): string | undefined {
  for (const [word, choice] of choices.contained) {
    const at = text.indexOf(word);
    if (at >= 0 && !NEGATED.test(text.slice(0, at))) return choice;
  }
  return undefined;
}

const COUNT = new RegExp(
  `^(-?\\d+(?:\\.\\d+)?|[${CHINESE_NUMERALS}]+)(?:个?(?:工作日|自然日)|天|日|年度?|期|分|人次?|项|个)?$`,
);

function readCount(value: string | number | boolean): Reading<number> {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return new Unreadable(textOfBoolean(value), "not-a-number");
  const text = value.trim();
  if (text === "" || saysNone(text)) return null;
  const digits = COUNT.exec(compact(text))?.[1];
  const count = digits === undefined ? undefined : /^[-\d]/.test(digits) ? Number(digits) : chineseInteger(digits);
  return count ?? new Unreadable(text, "not-a-number");
}

/** Columns whose content identifies something: 无 there is no number, and two rows of 无 are not the same contract. */
const IDENTIFIERS: ReadonlySet<FieldId> = new Set([
  "contract_no",
  "achievement_no",
  "ip_no",
  "reg_no",
  "staff_no",
  "id_no",
  "agreement_no",
  "voucher",
] satisfies FieldId[]);

const DASHES = /^[-/\\—–−]+$/;

function readText(reader: ColumnReader, value: string | number | boolean): Reading<string> {
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value === "boolean") return textOfBoolean(value);
  const text = value.trim();
  if (text === "") return null;
  if (text.length > 4) return text;
  return DASHES.test(text) || (IDENTIFIERS.has(reader.field) && saysNone(text)) ? null : text;
}

/** Digits of a number as text, never with an exponent: identity numbers end up as numbers. */
function textOfNumber(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Number.isInteger(value) ? String(BigInt(value)) : text;
}

function textOfBoolean(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}

/** What a number format shows of a number. */
interface Format {
  /** Digits behind the point, null where the format leaves them to the value. */
  readonly decimals: number | null;
  /** Decimals that every number shows, where more are shown of some. */
  readonly least: number;
  readonly percent: boolean;
  /** The unit that the format writes behind the number: 0.00"万元". */
  readonly scale: AmountScale | null;
}

const GENERAL: Format = { decimals: null, least: 0, percent: false, scale: null };
const formats = new Map<string, Format>();
let lastCode = "General";
let lastFormat = GENERAL;

function formatOf(code: string): Format {
  if (code === lastCode) return lastFormat;
  let format = formats.get(code);
  if (!format) {
    format = parseFormat(code);
    formats.set(code, format);
  }
  lastCode = code;
  lastFormat = format;
  return format;
}

function parseFormat(code: string): Format {
  const section = code.split(";")[0] ?? "";
  const currency = /\[\$([^\-\]]*)/.exec(section)?.[1] ?? "";
  const literals = [...section.matchAll(/"([^"]*)"|[\\!](.)/g)].map((match) => match[1] ?? match[2] ?? "").join("");
  const plain = section.replace(/"[^"]*"|\[[^\]]*\]|[\\!_*]./g, "");
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(plain);
  const isDate = /[ymdhs年月日]/i.test(plain.replace(/General|通用格式/gi, ""));
  // A comma behind the digits shows thousands: 0!.0,"万元" shows as 万元 what is stored in 元.
  const shrunk = /[0#?],+(?:[^0#?,]|$)/.test(plain);
  const fixed = digits !== null && !isDate && !shrunk && !/[#?]/.test(digits[1] ?? "");
  return {
    decimals: fixed ? (digits[1]?.length ?? 0) : null,
    least: digits === null || isDate || shrunk ? 0 : (/^0*/.exec(digits[1] ?? "")?.[0].length ?? 0),
    percent: plain.includes("%"),
    scale: FOREIGN.test(currency) ? "foreign" : unitInFormat(literals + plain, shrunk),
  };
}

function unitInFormat(words: string, shrunk: boolean): AmountScale | null {
  if (words.includes("万")) return scaleOf(shrunk ? "元" : "万元");
  return words.includes("元") ? scaleOf("元") : null;
}
