import type { Message } from "../check.ts";

export const messages = {
  "not-recorded": {
    zh: [
      "已发放奖励，台账未记载奖励公示；获取奖励和报酬的情况应当在本单位公示，公示时间不得少于 {required} 日{doubt}",
      "如已公示，请补填公示起止日期并留存公示件；未公示的请补办",
    ],
    en: [
      "A reward was paid and no publicity of it is recorded; it must be publicised for at least {required} days{doubt}",
      "Fill in the period if it was; publicise it if it was not",
    ],
  },
  short: {
    zh: [
      "奖励公示 {start} 至 {end}，满 {days} 天（首日计入为 {inclusive} 天），少于 {required} 日{doubt}",
      "应公示至 {runThrough}；请补足公示",
    ],
    en: [
      "Reward publicity from {start} to {end} is {days} full days ({inclusive} with the first), fewer than {required}{doubt}",
      "It had to run through {runThrough}; make up for it",
    ],
  },
  "short-month": {
    zh: [
      "奖励公示的起止日期只有月份，最长也只是 {start} 至 {end}，首日计入仍不满 {required} 日{doubt}",
      "请补全起止日期；确实不满的，请补足公示",
    ],
    en: [
      "Of the reward publicity only months are given; at the longest it is {start} to {end}, fewer than {required} days even with the first{doubt}",
      "Fill in both days; make up for it where it was too short",
    ],
  },
  doubtful: {
    zh: [
      "奖励公示 {start} 至 {end}，首日计入才满 {required} 日；按民法典第201条开始当日不计入，只有 {days} 天",
      "稳妥起见应公示至 {runThrough}",
    ],
    en: [
      "Reward publicity from {start} to {end} reaches {required} days only with the first day counted ({days} without)",
      "To be safe run it through {runThrough}",
    ],
  },
  "doubtful-workdays": {
    zh: [
      "奖励公示 {start} 至 {end}，自然日满 {required} 日，按所选读法计工作日则不足 {required} 个工作日",
      "按工作日应公示至 {runThrough}",
    ],
    en: [
      "Reward publicity from {start} to {end} reaches {required} calendar days, but not {required} working days, the reading chosen",
      "By working days run it through {runThrough}",
    ],
  },
  "doubtful-rest-day": {
    zh: [
      "奖励公示 {start} 至 {end}，已满 {required} 日而末日为休息日；按所选读法，公示期也应顺延",
      "按顺延应公示至 {runThrough}",
    ],
    en: [
      "Reward publicity from {start} to {end} is {required} days and ends on a rest day; by the reading chosen it moves on",
      "By that reading run it through {runThrough}",
    ],
  },
  "doubtful-month": {
    zh: ["奖励公示的起止日期只有月份，最长为 {start} 至 {end}，是否满 {required} 日取决于具体日子", "请补全起止日期"],
    en: [
      "Of the reward publicity only months are given, at the longest {start} to {end}; whether it reaches {required} days turns on the days",
      "Fill in both days",
    ],
  },
  "rest-day": {
    zh: [
      "奖励公示满 {required} 日，末日 {runThrough} 为休息日，未顺延",
      "条文不要求顺延；公示栏张贴的，建议顺延到下一工作日",
    ],
    en: [
      "The {required} days are full; the last day, {runThrough}, is a rest day",
      "The text demands no more; a notice on a board had better stay until the next working day",
    ],
  },
  "after-payment": {
    zh: ["奖励于 {paid} 发放，公示到 {end} 才结束；条文未规定公示须在发放之前", "无需更正；建议今后先公示后发放"],
    en: [
      "Paid on {paid} before the publicity ended on {end}; the text does not say which comes first",
      "Nothing to correct; better publicise first",
    ],
  },
  "paid-first": {
    zh: [
      "奖励于 {paid} 发放，公示到 {end} 才结束；按所选读法，公示应当在发放之前满期",
      "请说明先发放的原因；今后请先公示后发放",
    ],
    en: [
      "Paid on {paid} before the publicity ended on {end}; by the reading chosen the publicity comes first",
      "State the reason; publicise first henceforth",
    ],
  },
  "department-only": {
    zh: [
      "奖励公示的地点为“{place}”，只在部门范围；条文要求“在本单位公示”，范围是否足够有不同理解",
      "同时在全单位公示过的请补填；只在部门公示的，建议在全单位补充公示",
    ],
    en: [
      'The place of the reward publicity, "{place}", is a department alone; the text says "in the unit", and whether that is enough is open',
      "Fill in the place if the whole unit saw it; publicise it there too if not",
    ],
  },
  incomplete: {
    zh: ["奖励公示只填了起始日期或截止日期之一，不能判断天数", "请补填公示起止日期"],
    en: ["Only one end of the reward publicity is given", "Fill in both days"],
  },
  words: {
    zh: ["奖励公示只写了“{words}”，没有起止日期，不能核对天数", "请补填公示起止日期"],
    en: ['The reward publicity says only "{words}"', "Fill in both days"],
  },
  unreadable: {
    zh: ["奖励公示起止日期无法读取或先后颠倒，不能判断天数", "请改正日期"],
    en: ["The days of the reward publicity are unreadable or reversed", "Correct the dates"],
  },
  "not-recorded-payment": {
    zh: [
      "{paid} 发放的奖励未记载奖励公示，同一合同只有其他发放记载了公示；空格可以理解为同上，也可能未公示",
      "与其他发放一并公示的，请补填相同的起止日期；未公示的请补办",
    ],
    en: [
      "No publicity is recorded of the reward paid on {paid}, only of other payments of the contract; a blank may mean the same as above",
      "Fill in the same period if it was publicised with the others; publicise it if it was not",
    ],
  },
  "payment-unreadable": {
    zh: ["奖励发放日期无法读取，台账又未记载奖励公示，不能判断是否应当已经公示", "请改正发放日期，并补填公示起止日期"],
    en: [
      "The day of payment is unreadable and no reward publicity is recorded, so it is not known whether one is due",
      "Correct the day and fill in the period of publicity",
    ],
  },
  "rest-days-unknown": {
    zh: [
      "按所选读法计工作日，奖励公示 {start} 至 {end} 涉及尚未载入放假安排的年份，不能判断",
      "请在设置中补充该年的放假安排",
    ],
    en: [
      "Counted in working days, the reward publicity from {start} to {end} falls in a year whose rest days are not loaded",
      "Add that year's rest days to the settings",
    ],
  },
  secret: {
    zh: ["涉密项目，公示按保密规定办理，不作判断", "请按保密规定留存审批材料"],
    en: ["A classified deal; publicity follows secrecy rules and is not judged", "Keep the approvals on file"],
  },
} satisfies Record<string, Message>;
