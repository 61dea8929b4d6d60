import type { Message } from "../check.ts";

export const messages = {
  suspect: {
    zh: [
      "{field} {amount} 与 {against} {other} 相差约一万倍，疑似元与万元混用",
      "请核对两列的单位；表头写明单位，或在单元格中写“万元”",
    ],
    en: [
      "{field} {amount} and {against} {other} differ about ten thousand times: 元 against 万元?",
      "Check the units; name the unit in the header or in the cell",
    ],
  },
} satisfies Record<string, Message>;
