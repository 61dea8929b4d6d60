import { agreementMessages } from "../price-agreement.ts";
import type { Message } from "../check.ts";

export const messages = {
  ...agreementMessages,
  price: {
    zh: [
      "合同金额 {price} 与公示的价格 {publicised} 不同，相差 {difference}",
      "请核对；价格在公示之后变动的，宜重新公示，并留存变动的依据",
    ],
    en: [
      "The contract's price {price} is not the publicised {publicised}: {difference} apart",
      "Check both; where the price changed after the publicity, publicise it anew and keep the reason",
    ],
  },
  buyer: {
    zh: [
      "合同的受让方“{buyer}”与公示的“{publicised}”不同",
      "请核对；受让方在公示之后变动的，宜重新公示；更名的请留存证明",
    ],
    en: [
      'The transferee "{buyer}" is not the publicised "{publicised}"',
      "Check both; publicise a new transferee anew, and keep the proof of a change of name",
    ],
  },
  formula: {
    zh: ["价格是文字“{words}”，按所选读法，应公示并约定确定的金额", "请补充金额，或者改用接受文字公式的读法"],
    en: [
      'The price is in words, "{words}"; under the reading chosen it must be an amount',
      "Add the amount, or choose the reading that accepts formulas",
    ],
  },
  unit: {
    zh: ["公示价格与合同金额恰好相差一万倍，疑似单位不一致，不能核对", "请先核对元与万元"],
    en: [
      "The publicised price and the contract's are exactly ten thousand times apart: the units seem to differ",
      "Settle 元 against 万元 first",
    ],
  },
  "price-unknown": {
    zh: ["合同金额或公示价格未填或无法读取，不能核对是否一致", "请补正后再核查"],
    en: ["The price or the publicised price is missing or unreadable", "Correct the cell and check again"],
  },
} satisfies Record<string, Message>;
