/** Numbers as ledgers write them: full-width digits and Chinese numerals. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** The characters of a Chinese integer, for use inside a character class. */
export const CHINESE_NUMERALS = Object.keys({ ...DIGITS, ...TENS, ...MYRIADS }).join("");

const FULL_WIDTH = /[\uff01-\uff5e]/;
const FULL_WIDTH_ALL = /[\uff01-\uff5e]/g;

/** Full-width letters, digits and signs to half-width. */
export function halfWidth(text: string): string {
  return FULL_WIDTH.test(text)
    ? text.replace(FULL_WIDTH_ALL, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : text;
}

/** Half-width and without any white space (U+00A0, U+3000 and zero-width ones too). */
export function compact(text: string): string {
  return halfWidth(text).replace(/[\s\u200b-\u200d\u2060]+/g, "");
}

/** 壹拾贰万 → 120000, 七十 → 70, 二〇二三 (digit by digit) → 2023; undefined where it is no such number. */
export function chineseInteger(text: string): number | undefined {
  if (text === "") return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let units = false;
  let run = "";
  for (const char of text) {
    const value = DIGITS[char];
    if (value !== undefined) {
      run += String(value);
      // 零 only marks a gap (壹万零伍佰); two digits side by side are read digit by digit, where no unit stands.
      if (digit !== undefined && digit !== 0 && units) return undefined;
      digit = value;
      continue;
    }
    units = true;
    if (run.replace(/^0+/, "").length > 1) return undefined;
    run = "";
    const ten = TENS[char];
    if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = undefined;
      continue;
    }
    const myriad = MYRIADS[char];
    if (myriad === undefined) return undefined;
    section += digit ?? 0;
    digit = undefined;
    if (section === 0 && total === 0) return undefined;
    // 亿 after 万 multiplies all that came before (一万亿), 万 only its own section.
    if (myriad === 1e8) total = (total + section) * myriad;
    else total += section * myriad;
    section = 0;
  }
  if (!units) return run.length > 15 ? undefined : Number(run);
  return total + section + (digit ?? 0);
}
