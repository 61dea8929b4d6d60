import type { Message } from "../check.ts";

export const messages = {
  exceeds: {
    zh: [
      "累计到账 {received} 超过合同金额 {price}，多 {excess}",
      "请核对到账与合同金额：有补充协议、提成费或含税差额的，请注明",
    ],
    en: [
      "{received} was received on a price of {price}, {excess} more",
      "Check both; note any supplementary agreement, royalty or tax difference",
    ],
  },
  unknown: {
    zh: ["合同金额或到账金额未填或无法读取，不能比较", "请补正后再核查"],
    en: [
      "The price or a receipt is missing or unreadable, so they cannot be compared",
      "Correct the cell and check again",
    ],
  },
  unit: {
    zh: ["金额疑似单位不一致，不能比较到账与合同金额", "请先核对元与万元"],
    en: [
      "Amounts seem to be in different units, so receipts and price cannot be compared",
      "Settle 元 against 万元 first",
    ],
  },
} satisfies Record<string, Message>;
