import type { Message } from "../check.ts";
import { agreementMessages } from "../price-agreement.ts";

export const messages = {
  ...agreementMessages,
  "not-recorded": {
    zh: [
      "台账未记载价格公示；通过协议定价的，应当在本单位公示，公示时间不得少于 {required} 日{doubt}",
      "如已公示，请补填公示起止日期并留存公示件；未公示且尚未签约的，请先公示再签约",
    ],
    en: [
      "The ledger records no price publicity; a price by agreement must be publicised for at least {required} days{doubt}",
      "Fill in the period if it was; publicise before signing if it was not",
    ],
  },
  "not-recorded-central": {
    zh: [
      "台账未记载价格公示；国家法律要求协议定价的在本单位公示成果名称和拟交易价格，中央在渝高校院所同样适用（参照条例，公示时间不得少于 {required} 日）{doubt}",
      "如已公示，请补填公示起止日期并留存公示件；未公示且尚未签约的，请先公示再签约",
    ],
    en: [
      "The ledger records no price publicity; national law demands one of prices by agreement and binds central institutes alike (at least {required} days by reference to the ordinance){doubt}",
      "Fill in the period if it was; publicise before signing if it was not",
    ],
  },
  "before-signing": {
    zh: [
      "台账未记载价格公示，合同也尚未签订",
      "签约前应当在本单位公示，公示时间不得少于 {required} 日；已公示的请补填起止日期",
    ],
    en: [
      "No price publicity is recorded, and nothing is signed yet",
      "Publicise it for at least {required} days before signing; fill in the period if it was publicised",
    ],
  },
  "not-recorded-national": {
    zh: [
      "台账未记载价格公示；通过协议定价的，应当在本单位公示成果名称和拟交易价格（合同早于条例施行，国家法律未规定天数）{doubt}",
      "如已公示，请补填公示起止日期并留存公示件",
    ],
    en: [
      "The ledger records no price publicity; national law demands one of prices by agreement (no number of days before the ordinance){doubt}",
      "Fill in the period if it was publicised",
    ],
  },
  short: {
    zh: [
      "价格公示 {start} 至 {end}，满 {days} 天（首日计入为 {inclusive} 天），少于 {required} 日{doubt}",
      "应公示至 {runThrough}，最早可于 {earliestSigning} 签约；尚未签约的请补足公示，已签约的请留存公示记录并说明",
    ],
    en: [
      "Price publicity from {start} to {end} is {days} full days ({inclusive} with the first), fewer than {required}{doubt}",
      "It had to run through {runThrough}, earliest signing {earliestSigning}; make up for it where not yet signed",
    ],
  },
  "short-month": {
    zh: [
      "价格公示的起止日期只有月份，最长也只是 {start} 至 {end}，首日计入仍不满 {required} 日{doubt}",
      "请补全起止日期；确实不满的，请补足公示",
    ],
    en: [
      "Of the price publicity only months are given; at the longest it is {start} to {end}, fewer than {required} days even with the first{doubt}",
      "Fill in both days; make up for it where it was too short",
    ],
  },
  doubtful: {
    zh: [
      "价格公示 {start} 至 {end}，首日计入才满 {required} 日；按民法典第201条开始当日不计入，只有 {days} 天",
      "稳妥起见应公示至 {runThrough}，最早可于 {earliestSigning} 签约",
    ],
    en: [
      "Price publicity from {start} to {end} reaches {required} days only with the first day counted ({days} without)",
      "To be safe run it through {runThrough}; earliest signing {earliestSigning}",
    ],
  },
  "doubtful-workdays": {
    zh: [
      "价格公示 {start} 至 {end}，自然日满 {required} 日，按所选读法计工作日则不足 {required} 个工作日",
      "按工作日应公示至 {runThrough}",
    ],
    en: [
      "Price publicity from {start} to {end} reaches {required} calendar days, but not {required} working days, the reading chosen",
      "By working days run it through {runThrough}",
    ],
  },
  "doubtful-rest-day": {
    zh: [
      "价格公示 {start} 至 {end}，已满 {required} 日而末日为休息日；按所选读法，公示期也应顺延",
      "按顺延应公示至 {runThrough}",
    ],
    en: [
      "Price publicity from {start} to {end} is {required} days and ends on a rest day; by the reading chosen it moves on",
      "By that reading run it through {runThrough}",
    ],
  },
  "doubtful-month": {
    zh: ["价格公示的起止日期只有月份，最长为 {start} 至 {end}，是否满 {required} 日取决于具体日子", "请补全起止日期"],
    en: [
      "Of the price publicity only months are given, at the longest {start} to {end}; whether it reaches {required} days turns on the days",
      "Fill in both days",
    ],
  },
  "rest-day": {
    zh: [
      "价格公示满 {required} 日，末日 {runThrough} 为休息日，未顺延",
      "条文不要求顺延；公示栏张贴的，建议顺延到下一工作日",
    ],
    en: [
      "The {required} days are full; the last day, {runThrough}, is a rest day",
      "The text demands no more; a notice on a board had better stay until the next working day",
    ],
  },
  incomplete: {
    zh: ["价格公示只填了起始日期或截止日期之一，不能判断天数", "请补填公示起止日期"],
    en: ["Only one end of the price publicity is given", "Fill in both days"],
  },
  words: {
    zh: ["价格公示只写了“{words}”，没有起止日期，不能核对天数", "请补填公示起止日期"],
    en: ['The price publicity says only "{words}"', "Fill in both days"],
  },
  unreadable: {
    zh: ["价格公示起止日期无法读取或先后颠倒，不能判断天数", "请改正日期"],
    en: ["The days of the price publicity are unreadable or reversed", "Correct the dates"],
  },
  "rest-days-unknown": {
    zh: [
      "按所选读法计工作日，价格公示 {start} 至 {end} 涉及尚未载入放假安排的年份，不能判断",
      "请在设置中补充该年的放假安排",
    ],
    en: [
      "Counted in working days, the price publicity from {start} to {end} falls in a year whose rest days are not loaded",
      "Add that year's rest days to the settings",
    ],
  },
} satisfies Record<string, Message>;
