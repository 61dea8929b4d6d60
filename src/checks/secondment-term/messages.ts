import type { Message } from "../check.ts";

export const messages = {
  over: {
    zh: [
      "{start} 起离岗，至 {end} 超过三年（满三年为 {limit}），多出 {late} 天；保留人事关系的期限不得超过三年{doubt}",
      "请核对起止日期；经批准延长的请补填延期至哪一天，否则应在 {limit} 以前返岗或者办理手续",
    ],
    en: [
      "On leave from {start} to {end}, {late} days more than three years, which end on {limit}; the post is kept for no longer{doubt}",
      "Check the days; fill in the extension where there is one, else return or settle it by {limit}",
    ],
  },
  "running-over": {
    zh: [
      "{start} 起离岗，没有结束日期，{limit} 已满三年，至核查日多出 {late} 天；保留人事关系的期限不得超过三年{doubt}",
      "已返岗的请补填日期；没有返岗的请办理返岗、延期或者解除手续",
    ],
    en: [
      "On leave from {start} without an end; three years were full on {limit}, {late} days ago, and the post is kept for no longer{doubt}",
      "Fill in the return if there was one; else return, extend or end it",
    ],
  },
  "over-beside": {
    zh: [
      "{start} 起至 {end} 超过三年（满三年为 {limit}），多出 {late} 天；三年期限是否也约束在职创业、项目合作、挂职、兼职有疑义",
      "请核对方式和起止日期；稳妥起见期满重新审批",
    ],
    en: [
      "From {start} to {end} it is {late} days more than three years, which end on {limit}; whether the limit covers other modes than leave is doubtful",
      "Check the mode and the days; to be safe have it approved anew",
    ],
  },
  renewed: {
    zh: [
      "{start} 起离岗，延期至 {end}，超过三年；国家政策允许创办企业尚未盈利的延长一次，条例没有规定延长",
      "请留存延期审批，并核对是否创办企业、是否尚未实现盈利、是否只延长一次",
    ],
    en: [
      "On leave from {start}, extended to {end}, more than three years; national policy knows one extension for companies without profit, the ordinance none",
      "Keep the approval, and check that a company was founded, makes no profit yet and was extended once only",
    ],
  },
  "over-extension": {
    zh: [
      "{start} 起离岗，延期至 {end}，超过国家政策允许的三年加一次三年（至 {extended}）{doubt}",
      "请核对起止日期；应在 {extended} 以前返岗或者办理解除手续",
    ],
    en: [
      "On leave from {start}, extended to {end}, beyond the three years and the one extension of national policy ({extended}){doubt}",
      "Check the days; return or end it by {extended}",
    ],
  },
  "began-before": {
    zh: [
      "{start} 起离岗或兼职，早于条例施行，至 {end} 超过三年（满三年为 {limit}）；条例是否适用于施行前开始的期间有疑义",
      "请核对起止日期，并按当时的政策补办手续",
    ],
    en: [
      "From {start}, before the ordinance, to {end} it is more than three years, which end on {limit}; whether the ordinance covers it is doubtful",
      "Check the days, and settle it by the policy of that time",
    ],
  },
  "one-day-over": {
    zh: [
      "{start} 起至 {end}，首尾都计入为三年零一天（满三年为 {limit}）",
      "首日不计入则恰满三年，无需更正；今后以 {limit} 为止",
    ],
    en: [
      "From {start} to {end} is three years and a day with both ends counted; they end on {limit}",
      "Without the first day it is just three years: nothing to correct; end at {limit} next time",
    ],
  },
  "month-only": {
    zh: ["起止日期只有月份（最长 {start} 至 {end}），是否超过三年（满三年为 {limit}）取决于具体日子", "请补全日期"],
    en: [
      "Only months are given (at the longest {start} to {end}); whether it is over three years ({limit}) turns on the days",
      "Fill in the days",
    ],
  },
  open: {
    zh: ["{start} 起离岗或兼职，没有结束日期；满三年为 {limit}", "请补填结束日期，期限不超过 {limit}"],
    en: ["From {start} without an end; three years end on {limit}", "Fill in the end, no later than {limit}"],
  },
  "ends-soon": {
    zh: ["{start} 起的离岗或兼职将在 {limit} 期满", "请提前办理返岗或者延期审批"],
    en: [
      "The term that began on {start} ends on {limit}",
      "Arrange the return or the approval of an extension in time",
    ],
  },
  unknown: {
    zh: ["起始日期或结束日期未填或无法读取，不能判断期限", "请补填或改正"],
    en: ["The start or the end is missing or unreadable, so the term cannot be judged", "Fill it in or correct it"],
  },
  "as-of-unknown": {
    zh: ["{start} 起离岗或兼职，没有结束日期；没有给出核查日，不能判断是否已过 {limit}", "请给出核查日"],
    en: [
      "From {start} without an end; without a day of judgement it is not known whether {limit} is past",
      "Give the day of judgement",
    ],
  },
} satisfies Record<string, Message>;
