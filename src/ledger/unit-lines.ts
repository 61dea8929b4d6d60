import { scaleOfWords } from "./money.ts";
import { compact } from "./numerals.ts";
import type { AmountUnit } from "./table.ts";

const UNIT_LINE = /(?:金额|计量|货币)?单位(?:人民币)?((?:百万|千万|亿|万|千)?元)/;
const UNIT_IN_TITLE = /\((?:人民币)?((?:亿|万|千)?元)\)/;

/** The unit of amounts that a line above a table names: 单位：万元. */
export function unitOfLines(lines: readonly string[]): AmountUnit | null {
  return unitBy(UNIT_LINE, lines);
}

/** The unit of amounts in a table's title: 2023年台账（万元）. */
export function unitOfTitles(titles: readonly string[]): AmountUnit | null {
  return unitBy(UNIT_IN_TITLE, titles);
}

function unitBy(pattern: RegExp, lines: readonly string[]): AmountUnit | null {
  let found: AmountUnit | null = null;
  for (const line of lines) {
    const words = pattern.exec(compact(line).replace(/[:：]/g, ""))?.[1];
    const scale = words === undefined ? undefined : scaleOfWords(words);
    if (scale === 6) found = "万元";
    else if (scale === 2) found = "元";
  }
  return found;
}
