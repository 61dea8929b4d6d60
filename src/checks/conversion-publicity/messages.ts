import type { Message } from "../check.ts";

export const messages = {
  "not-recorded": {
    zh: [
      "台账未记载转化协议公示；单位与完成人签订的科技成果转化协议应当在本单位公示，公示时间不得少于 {required} 日{doubt}",
      "如已公示，请补填公示起止日期并留存公示件；未公示的请补办",
    ],
    en: [
      "No publicity of the conversion agreement is recorded; it must be publicised in the unit for at least {required} days{doubt}",
      "Fill in the period if it was; publicise it if it was not",
    ],
  },
  "no-agreement": {
    zh: [
      "单位同意转化申请，台账未记载转化协议的签订日期；单位应当与完成人签订科技成果转化协议，并在本单位公示{doubt}",
      "如已签订，请补填日期；没有签订的，请签订后公示不少于 {required} 日",
    ],
    en: [
      "The application was agreed to and no conversion agreement is recorded; the unit has to sign one and publicise it{doubt}",
      "Fill in the day if it was signed; if not, sign it and publicise it for at least {required} days",
    ],
  },
  "agreement-unknown": {
    zh: ["转化协议签订日期无法读取，不能判断是否签订", "请改正日期"],
    en: ["The day of the conversion agreement cannot be read", "Correct the date"],
  },
  short: {
    zh: [
      "转化协议公示 {start} 至 {end}，满 {days} 天（首日计入为 {inclusive} 天），少于 {required} 日{doubt}",
      "应公示至 {runThrough}；请补足公示",
    ],
    en: [
      "Publicity of the agreement from {start} to {end} is {days} full days ({inclusive} with the first), fewer than {required}{doubt}",
      "It had to run through {runThrough}; make up for it",
    ],
  },
  "short-month": {
    zh: [
      "转化协议公示的起止日期只有月份，最长也只是 {start} 至 {end}，首日计入仍不满 {required} 日{doubt}",
      "请补全起止日期；确实不满的，请补足公示",
    ],
    en: [
      "Of the agreement's publicity only months are given; at the longest it is {start} to {end}, fewer than {required} days even with the first{doubt}",
      "Fill in both days; make up for it where it was too short",
    ],
  },
  doubtful: {
    zh: [
      "转化协议公示 {start} 至 {end}，首日计入才满 {required} 日；按民法典第201条开始当日不计入，只有 {days} 天",
      "稳妥起见应公示至 {runThrough}",
    ],
    en: [
      "Publicity of the agreement from {start} to {end} reaches {required} days only with the first day counted ({days} without)",
      "To be safe run it through {runThrough}",
    ],
  },
  "doubtful-workdays": {
    zh: [
      "转化协议公示 {start} 至 {end}，自然日满 {required} 日，按所选读法计工作日则不足 {required} 个工作日",
      "按工作日应公示至 {runThrough}",
    ],
    en: [
      "Publicity of the agreement from {start} to {end} reaches {required} calendar days, but not {required} working days, the reading chosen",
      "By working days run it through {runThrough}",
    ],
  },
  "doubtful-rest-day": {
    zh: [
      "转化协议公示 {start} 至 {end}，已满 {required} 日而末日为休息日；按所选读法，公示期也应顺延",
      "按顺延应公示至 {runThrough}",
    ],
    en: [
      "Publicity of the agreement from {start} to {end} is {required} days and ends on a rest day; by the reading chosen it moves on",
      "By that reading run it through {runThrough}",
    ],
  },
  "doubtful-month": {
    zh: [
      "转化协议公示的起止日期只有月份，最长为 {start} 至 {end}，是否满 {required} 日取决于具体日子",
      "请补全起止日期",
    ],
    en: [
      "Of the agreement's publicity only months are given, at the longest {start} to {end}; whether it reaches {required} days turns on the days",
      "Fill in both days",
    ],
  },
  "rest-day": {
    zh: [
      "转化协议公示满 {required} 日，末日 {runThrough} 为休息日，未顺延",
      "条文不要求顺延；公示栏张贴的，建议顺延到下一工作日",
    ],
    en: [
      "The {required} days are full; the last day, {runThrough}, is a rest day",
      "The text demands no more; a notice on a board had better stay until the next working day",
    ],
  },
  incomplete: {
    zh: ["转化协议公示只填了起始日期或截止日期之一，不能判断天数", "请补填公示起止日期"],
    en: ["Only one end of the agreement's publicity is given", "Fill in both days"],
  },
  words: {
    zh: ["转化协议公示只写了“{words}”，没有起止日期，不能核对天数", "请补填公示起止日期"],
    en: ['The publicity of the agreement says only "{words}"', "Fill in both days"],
  },
  unreadable: {
    zh: ["转化协议公示起止日期无法读取或先后颠倒，不能判断天数", "请改正日期"],
    en: ["The days of the agreement's publicity are unreadable or reversed", "Correct the dates"],
  },
  "rest-days-unknown": {
    zh: [
      "按所选读法计工作日，转化协议公示 {start} 至 {end} 涉及尚未载入放假安排的年份，不能判断",
      "请在设置中补充该年的放假安排",
    ],
    en: [
      "Counted in working days, the agreement's publicity from {start} to {end} falls in a year whose rest days are not loaded",
      "Add that year's rest days to the settings",
    ],
  },
  secret: {
    zh: ["涉密成果，公示按保密规定办理，不作判断", "请按保密规定留存审批材料"],
    en: ["A classified achievement; publicity follows secrecy rules and is not judged", "Keep the approvals on file"],
  },
} satisfies Record<string, Message>;
