import { type Day, dayOf } from "../calc/days.ts";
import { fenOfYuan, type Fen } from "../calc/fen.ts";
import { compareRatios, type Ratio, ratioOf } from "../calc/ratio.ts";
import type { Datum } from "../calc/steps.ts";
import { dayOfNumber, dayOfText } from "../ledger/dates.ts";
import type { FieldId } from "../ledger/fields.ts";
import { amountOfText, saysNone, YUAN } from "../ledger/money.ts";
import { CHINESE_NUMERALS, chineseInteger, compact } from "../ledger/numerals.ts";
import { ratioOfText } from "../ledger/ratios.ts";
import { columnReader, readCell } from "../ledger/values.ts";
import type { Sheet } from "../ledger/workbook.ts";
import { CellError, contentOf } from "./cells.ts";
import type { Kind } from "./definition.ts";
import { badValue, Fault, type Words } from "./fault.ts";

/** The kinds of arguments. Text is read as ledgers have it: 12.5万元, 2023年5月6日, 70％, 专利权转让. */

const shown = (cell: unknown): string => {
  const content = contentOf(cell);
  const text = content instanceof CellError ? content.text : String(content);
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
};

function errorCell({ text }: CellError): Fault {
  return badValue(
    `单元格是错误值 ${text}，请先改正该单元格`,
    `the cell holds the error ${text}; correct that cell first`,
  );
}

const notAnAmount = (cell: unknown): Fault =>
  badValue(
    `“${shown(cell)}”不是金额，请填以元为单位的数字，如 900000 或 90万元`,
    `"${shown(cell)}" is no amount; give a number of yuan, such as 900000`,
  );

const tooLarge = badValue(
  "金额太大，无法精确到分，请核对单位（应为元，绝对值不超过 90 万亿元）",
  "the amount is too large to be exact to the fen; check its unit (yuan, at most 90 trillion)",
);

const negative = badValue("不能是负数，请填 0 或正数", "it cannot be negative; give 0 or more");

/** The fen of a text, of numbers in 元 unless it names its unit; null for a dash or 无. */
function fenOfAmountText(text: string): Fen | null | Fault {
  if (saysNone(text.trim())) return null;
  const amount = amountOfText(text, YUAN);
  return typeof amount === "string" ? notAnAmount(text) : amount.fen;
}

/** An amount in 元, given as fen. */
export const amount: Kind<Fen> = {
  name: { zh: "金额（元）", en: "an amount in yuan" },
  read(cell) {
    if (typeof cell === "number") return fenOfYuan(cell) ?? tooLarge;
    const content = contentOf(cell);
    if (typeof content === "number") return fenOfYuan(content) ?? tooLarge;
    if (typeof content === "string") return fenOfAmountText(content);
    if (content === null) return null;
    return content instanceof CellError ? errorCell(content) : notAnAmount(content);
  },
  show: (fen) => ({ fen }),
};

/** An amount in 元 of 0 or more, given as fen. */
export const amountNotNegative: Kind<Fen> = {
  ...amount,
  name: { zh: "金额（元），不小于 0", en: "an amount in yuan, 0 or more" },
  read(cell) {
    const fen = amount.read(cell);
    return typeof fen === "number" && fen < 0 ? negative : fen;
  },
};

/**
 * An amount in 元 or a share 股份或者出资比例: which of them the mode decides, so it is given as it stands, a number or a
 * text that is one of them.
 */
export const quantity: Kind<number | string> = {
  name: { zh: "金额（元），或股份、出资比例", en: "an amount in yuan, or a share" },
  read(cell) {
    if (typeof cell === "number") return cell;
    const content = contentOf(cell);
    if (typeof content === "string") return saysNone(content.trim()) ? null : content;
    if (typeof content === "boolean") return notAnAmount(content);
    return content instanceof CellError ? errorCell(content) : content;
  },
  show: (value) => ({ text: String(value) }),
};

/** The fen of a {@link quantity} that is money. */
export function fenOfQuantity(value: number | string): Fen | Fault {
  if (typeof value === "number") return fenOfYuan(value) ?? tooLarge;
  return fenOfAmountText(value) ?? 0;
}

/** The ratio of a {@link quantity} that is a share: 0.25, 25% or a number of shares, exact. */
export function shareOfQuantity(value: number | string): Ratio | Fault {
  if (typeof value === "number") return ratioOf(value) ?? notAShare(value);
  const ratio = ratioOfText(value);
  if (ratio === "not-a-ratio") return notAShare(value);
  return "ratio" in ratio ? ratio.ratio : (ratioOf(ratio.plain) ?? notAShare(value));
}

const notAShare = (cell: unknown): Fault =>
  badValue(
    `“${shown(cell)}”不是股份或出资比例，请填股份数或比例，如 0.25 或 25%`,
    `"${shown(cell)}" is no share; give a number of shares or a ratio, such as 0.25 or 25%`,
  );

const FIRST_DAY = dayOf(1990, 1, 1);
const LAST_DAY = dayOf(2099, 12, 31);
const BARE_NUMBER = /^\d+(?:\.\d+)?$/;

const notADay = (cell: unknown): Fault =>
  badValue(
    `“${shown(cell)}”不是日期，请填 1990 年至 2099 年之间的日期，如 2023-05-06`,
    `"${shown(cell)}" is no date; give a date from 1990 to 2099, such as 2023-05-06`,
  );

const onlyAYear = (cell: unknown): Fault =>
  badValue(
    `“${shown(cell)}”像是年份而不是日期，请填到日，如 2023-05-06`,
    `"${shown(cell)}" looks like a year; give the day too, such as 2023-05-06`,
  );

const notToTheDay = (cell: unknown): Fault =>
  badValue(
    `“${shown(cell)}”没有写到哪一天，请填到日，如 2023-05-06`,
    `"${shown(cell)}" does not say which day; give the day too, such as 2023-05-06`,
  );

/** A date: a serial number from 1990 on, or text as ledgers have it. A time of day is cut off. */
export const day: Kind<Day> = {
  name: { zh: "日期", en: "a date" },
  read(cell) {
    if (typeof cell === "number") return dayOfSerial(cell);
    const content = contentOf(cell);
    if (typeof content === "number") return dayOfSerial(content);
    if (typeof content === "string") return dayOfWords(content);
    if (content === null) return null;
    return content instanceof CellError ? errorCell(content) : notADay(content);
  },
  show: (value) => ({ day: value }),
};

function dayOfSerial(value: number): Day | Fault {
  if (value >= FIRST_DAY && value < LAST_DAY + 1) return Math.floor(value);
  if (Number.isInteger(value) && value >= 1900 && value < 2100) return onlyAYear(value);
  // 20230506 and 2023.5; a serial has been taken above.
  const read = value > 100_000 || (value > 1900 && value < 2100) ? dayOfNumber(value, 0, undefined) : "not-a-date";
  if (typeof read === "number") return read;
  return typeof read === "object" || read === "ambiguous-month" ? notToTheDay(value) : notADay(value);
}

function dayOfWords(text: string): Day | null | Fault {
  const words = text.trim();
  if (saysNone(words)) return null;
  // Digits alone are a number that a cell keeps as text.
  if (BARE_NUMBER.test(words)) return dayOfSerial(Number(words));
  const read = dayOfText(words);
  if (typeof read === "number") return read;
  return typeof read === "object" || read === "date-without-year" ? notToTheDay(words) : notADay(words);
}

const notARate = (cell: unknown): Fault =>
  badValue(
    `“${shown(cell)}”不是比例，请填 0 到 1 之间的数或百分数，如 0.6 或 60%`,
    `"${shown(cell)}" is no rate; give a number from 0 to 1 or a percentage, such as 0.6 or 60%`,
  );

const overOne = (cell: unknown): Fault =>
  badValue(
    `“${shown(cell)}”大于 1（100%），请填 0.6 或 60% 这样的比例`,
    `"${shown(cell)}" is more than 1 (100%); give a rate such as 0.6 or 60%`,
  );

/** A rate from 0 to 1: 0.6, 60% or 六成. */
export const rate: Kind<Ratio> = remembered({
  name: { zh: "比例，如 0.6 或 60%", en: "a rate, such as 0.6 or 60%" },
  read(cell) {
    const content = contentOf(cell);
    if (content === null) return null;
    if (content instanceof CellError) return errorCell(content);
    if (typeof content === "boolean") return notARate(content);
    if (typeof content === "string" && saysNone(content.trim())) return null;
    const ratio = typeof content === "number" ? ratioOf(content) : ratioOfWords(content);
    if (!ratio || ratio.num < 0) return content === Infinity ? overOne(content) : notARate(content);
    return compareRatios(ratio, { num: 1, den: 1 }) > 0 ? overOne(content) : ratio;
  },
  show: (ratio) => ({ ratio }),
});

function ratioOfWords(text: string): Ratio | undefined {
  const ratio = ratioOfText(text);
  if (ratio === "not-a-ratio") return undefined;
  return "ratio" in ratio ? ratio.ratio : ratioOf(ratio.plain);
}

const WHOLE = new RegExp(`^(-?\\d{1,9}|[${CHINESE_NUMERALS}]+)(?:个?(?:工作日|自然日|月)|天|日|年)?$`);

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): Kind<number> {
  const range = least < 0 ? "" : `${least}–${most}`;
  const fault = (cell: unknown): Fault =>
    badValue(
      `“${shown(cell)}”不对，请填${least < 0 ? "" : ` ${range} 的`}整数`,
      `"${shown(cell)}" will not do; give a whole number${least < 0 ? "" : `, ${range}`}`,
    );
  return {
    name: { zh: `整数 ${range}`.trim(), en: `a whole number ${range}`.trim() },
    read(cell) {
      const content = contentOf(cell);
      if (content === null) return null;
      if (content instanceof CellError) return errorCell(content);
      const value = typeof content === "number" ? content : typeof content === "string" ? wholeOfText(content) : NaN;
      return Number.isInteger(value) && value >= least && value <= most ? value : fault(content);
    },
    show: (count) => ({ count }),
  };
}

function wholeOfText(text: string): number {
  const digits = WHOLE.exec(compact(text))?.[1];
  if (digits === undefined) return NaN;
  return /\d/.test(digits) ? Number(digits) : (chineseInteger(digits) ?? NaN);
}

/** TRUE or FALSE, 是 or 否, 1 or 0. */
export const flag: Kind<boolean> = {
  name: { zh: "TRUE 或 FALSE（是、否）", en: "TRUE or FALSE" },
  read(cell) {
    const content = contentOf(cell);
    if (content === null || typeof content === "boolean") return content;
    if (content instanceof CellError) return errorCell(content);
    const word = typeof content === "string" ? compact(content).toUpperCase() : content;
    if (word === 1 || word === "TRUE" || word === "是" || word === "√" || word === "1") return true;
    if (word === 0 || word === "FALSE" || word === "否" || word === "×" || word === "0") return false;
    return badValue(`“${shown(content)}”不是 TRUE 或 FALSE`, `"${shown(content)}" is neither TRUE nor FALSE`);
  },
  show: (value) => ({ text: value ? "TRUE" : "FALSE" }),
};

/** Any text; a number counts as its digits. */
export const text: Kind<string> = {
  name: { zh: "文字", en: "text" },
  read(cell) {
    const content = contentOf(cell);
    if (content === null) return null;
    return content instanceof CellError ? errorCell(content) : String(content).trim();
  },
  show: (value) => ({ text: value }),
};

/** One of a few words, each with others that mean the same. */
export function choice<T extends string>(name: Words, words: Readonly<Record<T, readonly string[]>>): Kind<T> {
  const choices = Object.keys(words) as T[];
  const meant = new Map(choices.flatMap((value) => [value, ...words[value]].map((word) => [word, value] as const)));
  return remembered({
    name,
    read: (cell) => {
      const content = contentOf(cell);
      if (content === null) return null;
      if (content instanceof CellError) return errorCell(content);
      return meant.get(compact(String(content))) ?? notAmong(content, choices);
    },
    show: (value) => ({ text: value }),
  });
}

const notAmong = (cell: unknown, choices: readonly string[]): Fault =>
  badValue(
    `不认识“${shown(cell)}”，请填 ${choices.join("、")} 之一`,
    `"${shown(cell)}" is not known; give one of ${choices.join(", ")}`,
  );

const noSheet: Sheet = { name: "", values: [], merges: [], hiddenRows: new Set(), format: () => "General" };

/** A choice that ledgers have a column for, with all the words that ledgers use for it. */
export function ledgerChoice<T extends string>(name: Words, field: FieldId, choices: readonly T[]): Kind<T> {
  return remembered({
    name,
    read: (cell) => {
      const content = contentOf(cell);
      if (content === null) return null;
      if (content instanceof CellError) return errorCell(content);
      const reading = readCell(columnReader(field, 0, noSheet, { scale: YUAN, date1904: false }), content, 0);
      if (reading === null) return null;
      return choices.find((value) => value === reading) ?? notAmong(content, choices);
    },
    show: (value): Datum => ({ text: value }),
  });
}

const MOST_REMEMBERED = 1000;

/** Choices and rates repeat down a column: each cell is read once, and the same cell gives the same object. */
function remembered<T>(kind: Kind<T>): Kind<T> {
  const readings = new Map<unknown, T | null | Fault>();
  return {
    ...kind,
    read(cell) {
      if (typeof cell === "object") return kind.read(cell);
      let reading = readings.get(cell);
      if (reading === undefined) {
        reading = kind.read(cell);
        if (readings.size >= MOST_REMEMBERED) readings.clear();
        readings.set(cell, reading);
      }
      return reading;
    },
  };
}
