import type { Message } from "../check.ts";

export const messages = {
  suspect: {
    zh: [
      "{field} {amount} 与{against} {other} 相差约一万倍，疑似元与万元混用",
      "请核对两列的单位，在表头写明元或万元，个别不同的在单元格中写明",
    ],
    en: [
      "{field} {amount} and {against} {other} differ about ten thousand times: 元 against 万元?",
      "Check the units; name the unit in the header or in the cell",
    ],
  },
  "suspect-sum": {
    zh: [
      "另表所列{field}合计 {amount}，与本合同的{against} {other} 相差约一万倍，疑似元与万元混用",
      "请核对两张表的单位，在表头写明元或万元",
    ],
    en: [
      "{field} adds up to {amount} on another sheet, {against} is {other}: about ten thousand times apart, 元 against 万元?",
      "Check the units of both sheets and name them in the headers",
    ],
  },
} satisfies Record<string, Message>;
