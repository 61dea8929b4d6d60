import type { Day } from "../../calc/days.ts";
import { addMonths, addWorkdays } from "../../calc/period.ts";
import type { RestDays } from "../../law/rest-days.ts";
import { CHINESE_NUMERALS, chineseInteger, compact } from "../../ledger/numerals.ts";

/** Of 到账后次月15日 and 到账后每年12月31日前 no number of days comes out. */
const period = new RegExp(
  "(?:到[账帐款]|入[账帐]|进[账帐]|收到|收款)[^0-9,;。次每第当]{0,10}?(?:后|起|日|)(?:的|在|于|应|,|不超过|最迟)*" +
    `([0-9]+|[${CHINESE_NUMERALS}]+)(?:个?(工作日|自然日|日|天|周)(?!前|起)|个(月)|(月|年)(?:之|以)?内)`,
);

/**
 * The days after receipt that an agreed time in words gives (D33): 到账后90日内, 到账之日起三个月内, 收到款项后30个工作日内.
 * Undefined where the words fix none, or where the rest days on the way are not loaded.
 */
export function daysAfterReceipt(words: string, received: Day, restDays: RestDays): number | undefined {
  const [, digits = "", unit, ofMonths, long] = period.exec(compact(words)) ?? [];
  const count = /^\d/.test(digits) ? Number(digits) : chineseInteger(digits);
  if (count === undefined || count <= 0 || count > LONGEST) return undefined;
  switch (unit ?? ofMonths ?? long) {
    case "工作日": {
      const last = addWorkdays(received, count, restDays);
      return last === undefined ? undefined : last - received;
    }
    case "周":
      return 7 * count;
    case "月":
      return addMonths(received, count) - received;
    case "年":
      return addMonths(received, 12 * count) - received;
    default:
      return count;
  }
}

/** No agreement counts further; a larger number is a year or a slip. */
const LONGEST = 1000;
