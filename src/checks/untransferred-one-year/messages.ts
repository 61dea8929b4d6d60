import type { Message } from "../check.ts";

export const messages = {
  "right-arisen": {
    zh: [
      "成果 {completed} 完成，超过一年未记载实施转化；自 {from} 起完成人可以书面申请实施转化，已过 {late} 天",
      "请推进转化；完成人提出书面申请的，应当与其签订转化协议并公示。已转化的请补填启动日期",
    ],
    en: [
      "Completed on {completed} and not converted for more than a year; since {from}, {late} days, the completers may apply in writing",
      "Get on with it; sign and publicise an agreement when they apply. Fill in the start if it was converted",
    ],
  },
  "too-early": {
    zh: [
      "成果 {completed} 完成，{applied} 即申请实施转化，尚未超过一年；自 {from} 起才可以申请{doubt}",
      "请在 {from} 以后重新提出，或者由双方协商提前转化",
    ],
    en: [
      "Completed on {completed} and applied for on {applied}, when the year was not over; an application is possible from {from}{doubt}",
      "Apply again from {from} on, or agree on an earlier conversion",
    ],
  },
  "month-only": {
    zh: ["成果完成日期或申请日期只有月份，申请时是否已超过一年（{from} 起）取决于具体日子", "请补全日期"],
    en: [
      "Of the completion or the application only the month is given; whether the year was over (from {from}) turns on the day",
      "Fill in the day",
    ],
  },
  "not-written": {
    zh: [
      "申请不是书面的；条例规定的是向所在单位书面申请实施转化{doubt}",
      "请补交书面申请，三个月的答复期限从单位收到书面申请之日起算",
    ],
    en: [
      "The application was not in writing, as the ordinance has it{doubt}",
      "Hand it in in writing; the three months for a reply run from then",
    ],
  },
  unknown: {
    zh: ["成果完成日期未填，或者完成日期、申请日期无法读取，不能判断是否超过一年", "请补填或改正"],
    en: [
      "The day of completion is missing, or it or that of the application cannot be read",
      "Fill it in or correct it",
    ],
  },
  "start-unknown": {
    zh: ["是否已经实施转化无法从台账读出", "请改正启动日期或者转化情况"],
    en: ["The ledger does not tell whether it has been converted", "Correct the start or the state of conversion"],
  },
  "as-of-unknown": {
    zh: ["未记载实施转化；没有给出核查日，不能判断是否已到 {from}", "请给出核查日"],
    en: [
      "Not converted; without a day of judgement it is not known whether {from} has come",
      "Give the day of judgement",
    ],
  },
} satisfies Record<string, Message>;
