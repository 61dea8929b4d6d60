import { decimalOf, unitsAt } from "../calc/decimal.ts";
import { fenOfWanYuan, fenOfYuan, type Fen } from "../calc/fen.ts";
import { CHINESE_NUMERALS, chineseInteger, compact } from "./numerals.ts";
import type { AmountUnit } from "./table.ts";

/**
 * How many fen one unit of an amount is, as a power of ten: 元 2, 千元 5, 万元 6, 百万元 8, 亿元 10. "foreign" is a
 * currency that no amount of the ordinance is in.
 */
export type AmountScale = number | "foreign";

export const YUAN: AmountScale = 2;

export function scaleOf(unit: AmountUnit): number {
  return unit === "万元" ? 6 : 2;
}

const SCALES: Readonly<Record<string, number>> = {
  百: 4,
  佰: 4,
  千: 5,
  仟: 5,
  万: 6,
  萬: 6,
  十万: 7,
  百万: 8,
  千万: 9,
  亿: 10,
  億: 10,
};

/** The scale that words name: 元, 万元, 人民币万元, 千元 …; undefined where they name none. */
export function scaleOfWords(words: string): AmountScale | undefined {
  if (FOREIGN.test(words)) return "foreign";
  const match =
    /^(?:金额)?(?:计量)?(?:单位)?[:：]?(?:人民币|rmb|cny|¥)?[:：]?(百万|千万|亿|万|千|仟)?(元|圆)?(?:人民币)?$/i.exec(
      words,
    );
  if (!match || (!match[1] && !match[2])) return undefined;
  return match[1] ? SCALES[match[1]] : YUAN;
}

export const FOREIGN = /美元|美金|欧元|日元|英镑|港元|港币|澳元|瑞郎|[$€£]|usd|eur|hkd|gbp|jpy/i;

/** An amount as a cell has it, and the last digit that it shows, both in fen. */
export interface Amount {
  readonly fen: Fen;
  /** 12.5万 shows thousands of 元: 100 000 fen. Less than 1 where the cell shows parts of a fen. */
  readonly digit: number;
}

/**
 * The fen of a number or a plain decimal text in a unit; parts of a fen round half away from zero. undefined where it
 * is no decimal or too large to be exact.
 */
export function fenAt(amount: number | string, scale: number): Fen | undefined {
  if (scale === 2) return fenOfYuan(amount);
  if (scale === 6) return fenOfWanYuan(amount);
  const decimal = decimalOf(amount);
  const fen = decimal && Number(unitsAt(decimal, scale));
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** How many digits a decimal text has behind its point, zeros included. */
function decimalsOf(decimal: string): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}

const NONE = /^(?:[-/\\—–−_]+|无|暂无|没有|不适用|n\/?a)$/i;

/** A dash, a stroke or 无: the cell says that there is nothing. */
export function saysNone(text: string): boolean {
  return text.length <= 4 && NONE.test(text);
}

const NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";
const SIZE = "百万|千万|十万|亿|億|万|萬|千|仟|百|佰";
const TERMS = new RegExp(`^(?:(?:${NUMBER})(?:${SIZE})?)+`);
const EACH_TERM = new RegExp(`(${NUMBER})(${SIZE})?`, "g");
/** Longer text than this is a sentence. */
const LONGEST = 60;

const TAIL = /^(元|圆)?(?:(\d)角)?(?:(\d)分)?$/;
const CHINESE = new RegExp(
  `^([${CHINESE_NUMERALS}]+)?(?:(元|圆|圓)(?:零?([${CHINESE_NUMERALS}])角)?(?:零?([${CHINESE_NUMERALS}])分)?)?$`,
);

/**
 * The amount that a text says: 1,748,200.00 · ¥12万 · 12.5万元 · 3万5千元 · 壹拾贰万元整 · (1,000) for −1000 · １２３.
 * A number without a unit is in `scale`. A note in brackets behind the amount is passed over.
 */
export function amountOfText(text: string, scale: AmountScale): Amount | "not-a-number" | "unit-unclear" {
  let rest = compact(text).replaceAll("￥", "¥");
  if (rest.length > LONGEST) return "not-a-number";
  let negative = false;
  const bracketed = /^(¥?)\(([^()]+)\)(元|万元|万)?$/.exec(rest);
  if (bracketed) {
    negative = true;
    rest = `${bracketed[1] ?? ""}${bracketed[2] ?? ""}${bracketed[3] ?? ""}`;
  }
  const note = /^([^()]+)\(([^()]*)\)$/.exec(rest);
  if (note) rest = scaleOfWords(note[2] ?? "") === undefined ? (note[1] ?? "") : `${note[1] ?? ""}${note[2] ?? ""}`;
  const sign = /^(¥|人民币|rmb|cny)?([-−－]|负)?(¥|人民币|rmb|cny)?[:：]?/i.exec(rest);
  if (sign?.[2]) negative = !negative;
  rest = rest.slice(sign?.[0].length ?? 0).replace(/(?:人民币)?[整正]?(?:人民币)?$/, "");
  if (FOREIGN.test(rest)) return "unit-unclear";

  const amount = /^[\d.]/.test(rest) ? arabicAmount(rest, scale) : chineseAmount(rest, scale);
  if (amount === undefined) return "not-a-number";
  if (amount === "unit-unclear") return amount;
  return negative ? { fen: amount.fen === 0 ? 0 : -amount.fen, digit: amount.digit } : amount;
}

function arabicAmount(text: string, scale: AmountScale): Amount | "unit-unclear" | undefined {
  const head = TERMS.exec(text)?.[0];
  if (head === undefined) return undefined;
  const tail = TAIL.exec(text.slice(head.length));
  if (!tail || ((tail[2] || tail[3]) && !tail[1])) return undefined;
  const terms = [...head.matchAll(EACH_TERM)];
  const yuan = tail[1] !== undefined;
  let fen = 0;
  let digit = Infinity;
  let above = Infinity;
  for (const [index, term] of terms.entries()) {
    const words = term[2];
    // 3万5 may be 30 005 or 35 000: only a unit, 元 or nothing but one number is clear.
    if (words === undefined && terms.length > 1 && (index < terms.length - 1 || !yuan)) return undefined;
    const own = words !== undefined ? SCALES[words] : yuan ? YUAN : scale;
    if (own === "foreign") return "unit-unclear";
    if (own === undefined || own >= above) return undefined;
    above = own;
    const decimal = (term[1] ?? "").replaceAll(",", "");
    const part = fenAt(decimal, own);
    if (part === undefined) return undefined;
    fen += part;
    digit = Math.min(digit, 10 ** (own - decimalsOf(decimal)));
  }
  if (tail[2]) digit = 10;
  if (tail[3]) digit = 1;
  return { fen: fen + Number(tail[2] ?? 0) * 10 + Number(tail[3] ?? 0), digit };
}

function chineseAmount(text: string, scale: AmountScale): Amount | "unit-unclear" | undefined {
  const match = CHINESE.exec(text);
  if (!match?.[1]) return undefined;
  const whole = chineseInteger(match[1]);
  if (whole === undefined) return undefined;
  const [jiao, cents] = [chineseInteger(match[3] ?? "零"), chineseInteger(match[4] ?? "零")];
  if (jiao === undefined || cents === undefined || jiao > 9 || cents > 9) return undefined;
  // 十二万 names its size itself; 十二 alone is in the unit of its column.
  const own = match[2] !== undefined || /[万萬亿億]/.test(text) ? YUAN : scale;
  if (own === "foreign") return "unit-unclear";
  const fen = fenAt(whole, own);
  if (fen === undefined) return undefined;
  return { fen: fen + jiao * 10 + cents, digit: match[4] ? 1 : match[3] ? 10 : 10 ** own };
}
