import type { Message } from "../check.ts";
import { agreementMessages } from "../price-agreement.ts";

export const messages = {
  ...agreementMessages,
  late: {
    zh: [
      "合同于 {signed} 签订，价格公示到 {end} 才结束；应当公示的是“拟转让价格”，公示期满前签约存疑",
      "最早可于 {earliest} 签约；合同约定公示期满无异议才生效的，请留存该条款备查",
    ],
    en: [
      "Signed on {signed} while the price publicity ran to {end}; what is publicised is a proposed price",
      "Earliest signing {earliest}; keep the clause on file where the contract takes effect only afterwards",
    ],
  },
  "same-day": {
    zh: [
      "合同在价格公示的最后一天 {signed} 签订；公示期满到当日二十四时",
      "最早可于 {earliest} 签约；合同约定公示期满无异议才生效的，请留存该条款备查",
    ],
    en: [
      "Signed on {signed}, the last day of the price publicity, which runs to its end",
      "Earliest signing {earliest}; keep the clause on file where the contract takes effect only afterwards",
    ],
  },
  "month-only": {
    zh: ["公示截止日期或合同签订日期只有月份，签约可能早于公示期满，按较严读法存疑", "请补全日期"],
    en: [
      "Only a month is given, so on the stricter reading the contract was signed before the publicity ended",
      "Complete the dates",
    ],
  },
  unknown: {
    zh: ["合同签订日期或公示起止日期未填、无法读取或先后颠倒，不能判断签约是否在公示期满之后", "请补填或改正日期"],
    en: [
      "The signing or the period of the publicity is missing, unreadable or reversed",
      "Fill in or correct the dates",
    ],
  },
} satisfies Record<string, Message>;
