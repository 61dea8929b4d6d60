import type { Message } from "../check.ts";

const within = "{received} 到账，未确定支付时间的应在到账之日起 {days} 日内支付，最后一日为 {due}";
const withinEn = "Received on {received}; with no time fixed it must be paid within {days} days, by {due}";
const fixed = "按规定或约定最迟应于 {due} 支付";
const fixedEn = "The rule or agreement has it paid by {due}";
const pay = "请尽快支付 {unpaid}；已支付的请补填发放日期";
const payEn = "Pay {unpaid} now; fill in the day if it was paid";

export const messages = {
  "late-paid": {
    zh: [
      `${within}；{paid} 才支付 {amount}，逾期 {late} 天{span}{doubt}`,
      "如有规定或约定的支付时间，请补填依据；今后请在期限内支付",
    ],
    en: [
      `${withinEn}; {amount} was paid on {paid}, {late} day(s) late{span}{doubt}`,
      "Fill in the time that a rule or agreement fixes, if any; pay in time henceforth",
    ],
  },
  "late-paid-fixed": {
    zh: [`${fixed}，{paid} 才支付 {amount}，逾期 {late} 天{span}{doubt}`, "请说明原因；约定有变更的请补填依据"],
    en: [
      `${fixedEn}; {amount} was paid on {paid}, {late} day(s) late{span}{doubt}`,
      "State the reason, or record the change of the agreement",
    ],
  },
  "late-unpaid": {
    zh: [`${within}；尚有 {unpaid} 未支付，已逾期 {late} 天{span}{doubt}`, pay],
    en: [`${withinEn}; {unpaid} is not paid, {late} day(s) late{span}{doubt}`, payEn],
  },
  "late-unpaid-fixed": {
    zh: [`${fixed}，尚有 {unpaid} 未支付，已逾期 {late} 天{span}{doubt}`, pay],
    en: [`${fixedEn}; {unpaid} is not paid, {late} day(s) late{span}{doubt}`, payEn],
  },
  open: {
    zh: ["{received} 到账，尚有 {unpaid} 未支付，期限未到", "请最迟于 {due} 支付"],
    en: ["Received on {received}; {unpaid} is not yet paid", "Pay by {due}"],
  },
  "late-equity": {
    zh: [
      "{received} 办理股权登记或变更，奖励应同时完成；{paid} 才完成，晚 {late} 天{span}{doubt}",
      "请核对登记日期，并说明未同时完成的原因",
    ],
    en: [
      "Shares were registered on {received} and the reward was due then; it came on {paid}, {late} day(s) later{span}{doubt}",
      "Check the dates and state the reason",
    ],
  },
  "unpaid-equity": {
    zh: [
      "{received} 办理股权登记或变更，奖励应同时完成；台账未记载奖励已完成，已逾期 {late} 天{span}{doubt}",
      "请办理奖励股权登记；已办理的请补填日期",
    ],
    en: [
      "Shares were registered on {received} and the reward was due then; none is recorded, {late} day(s) late{span}{doubt}",
      "Register the shares given as reward, or fill in the day",
    ],
  },
  "open-equity": {
    zh: ["{received} 办理股权登记或变更，台账未记载奖励已完成，期限未到", "请最迟于 {due} 完成奖励股权登记"],
    en: ["Shares are registered on {received} and no reward is recorded yet", "Complete it by {due}"],
  },
  "late-profit": {
    zh: [
      "{received} 年取得的收益，奖励应在次年四月底之前（{due}）支付；{paid} 才支付 {amount}，逾期 {late} 天{span}{doubt}",
      "请说明原因；如有规定或约定的支付时间，请补填依据",
    ],
    en: [
      "The reward on income of {received} was to be paid by the end of April ({due}); {amount} was paid on {paid}, {late} day(s) late{span}{doubt}",
      "State the reason, or fill in the time that a rule or agreement fixes",
    ],
  },
  "unpaid-profit": {
    zh: [
      "{received} 年取得的收益，奖励应在次年四月底之前（{due}）支付；尚有 {unpaid} 未支付，已逾期 {late} 天{span}{doubt}",
      pay,
    ],
    en: [
      "The reward on income of {received} was to be paid by the end of April ({due}); {unpaid} is not paid, {late} day(s) late{span}{doubt}",
      payEn,
    ],
  },
  "open-profit": {
    zh: ["{received} 年取得的收益，尚有 {unpaid} 未支付，期限未到", "请最迟于 {due} 支付"],
    en: ["Of the reward on income of {received}, {unpaid} is not yet paid", "Pay by {due}"],
  },
  "month-only": {
    zh: [
      "日期只写到月份，奖励是否按期支付取决于具体日子；按最早的可能日，最后一日为 {due}",
      "请补全日期：到账、发放以及约定支付的年月日",
    ],
    en: [
      "Only months are given, and whether the reward was paid in time turns on the days; by the earliest it was due by {due}",
      "Fill in the full dates of receipt, payment and agreement",
    ],
  },
  "rest-days-unknown": {
    zh: [
      "最后一日 {due} 是否顺延，取决于尚未公布或未载入的放假安排，现在不能判断是否逾期",
      "请在“节假日安排”或设置 restDays 中补充该年的放假安排后再核查；稳妥起见请最迟于 {due} 支付",
    ],
    en: [
      "Whether {due} moves behind rest days turns on a year whose notice is not loaded",
      "Add the year's rest days and check again; to be safe pay by {due}",
    ],
  },
  "time-in-words": {
    zh: [
      "约定的支付时间只有文字，推不出日期；按所选读法，支付时间已经确定，不适用条例的期限，不能判断是否逾期",
      "请填写约定的支付日期，或者到账之后的天数",
    ],
    en: [
      "The agreed time is in words that give no day; by the reading chosen it is fixed and the ordinance's own does not apply",
      "Enter the agreed day, or the days after receipt",
    ],
  },
  "as-of-unknown": {
    zh: ["奖励尚未支付，没有给出核查日，不能判断是否逾期；最后一日为 {due}", "请给出核查日"],
    en: ["The reward is not paid and no day of judgement was given; it is due by {due}", "Give the day of judgement"],
  },
  "receipt-unknown": {
    zh: ["到账日期未填或无法读取，不能判断奖励是否按期支付", "请补填到账日期"],
    en: ["The day of receipt is missing or unreadable, so the deadline is not known", "Fill in the day of receipt"],
  },
  "registration-unknown": {
    zh: ["股权登记日期无法读取，不能判断奖励是否按期完成", "请改正股权登记日期"],
    en: ["The day of registration is unreadable, so the deadline is not known", "Correct the day of registration"],
  },
  "income-year-unknown": {
    zh: ["收益年度未填或无法读取，不能判断奖励是否按期支付", "请补填取得收益的年度"],
    en: ["The year of the income is missing or unreadable, so the deadline is not known", "Fill in the year"],
  },
  "payment-unknown": {
    zh: ["发放日期无法读取，不能判断奖励是否按期支付", "请改正发放日期"],
    en: ["The day of payment is unreadable", "Correct the day of payment"],
  },
  mode: {
    zh: ["转化方式未填或无法归类，不能判断支付期限", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so the deadline is not known", "Correct the mode first"],
  },
} satisfies Record<string, Message>;
