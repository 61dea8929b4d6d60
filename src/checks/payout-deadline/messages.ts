import type { Message } from "../check.ts";

const open = "{received}到账，未确定支付时间的应在到账之日起 {days} 日内支付，最后一日为 {due}";
const openEn = "Received on {received}; with no time fixed it must be paid within {days} days, by {due}";
const pay = "请尽快支付 {unpaid}；已支付的请补填发放日期";

export const messages = {
  "late-paid": {
    zh: [`${open}；{paid} 才支付 {amount}，逾期 {late} 天`, "如有规定或约定的支付时间，请补填依据；今后请在期限内支付"],
    en: [
      `${openEn}; {amount} was paid on {paid}, {late} days late`,
      "Fill in the time that a rule or agreement fixes, if any; pay in time henceforth",
    ],
  },
  "late-paid-fixed": {
    zh: ["规定或约定应于 {due} 前支付，{paid} 才支付 {amount}，逾期 {late} 天", "请说明原因；约定有变更的请补填依据"],
    en: [
      "The rule or agreement has it paid by {due}; {amount} was paid on {paid}, {late} days late",
      "State the reason, or record the change of the agreement",
    ],
  },
  "late-unpaid": {
    zh: [`${open}；尚有 {unpaid} 未支付，已逾期 {late} 天`, pay],
    en: [`${openEn}; {unpaid} is not paid, {late} days late`, "Pay {unpaid} now; fill in the day if it was paid"],
  },
  "late-unpaid-fixed": {
    zh: ["规定或约定应于 {due} 前支付，尚有 {unpaid} 未支付，已逾期 {late} 天", pay],
    en: [
      "The rule or agreement has it paid by {due}; {unpaid} is not paid, {late} days late",
      "Pay {unpaid} now; fill in the day if it was paid",
    ],
  },
  open: {
    zh: ["{received}到账，奖励 {unpaid} 尚未支付，期限未到", "请在 {due} 前支付"],
    en: ["Received on {received}; {unpaid} of the reward is not yet paid", "Pay by {due}"],
  },
  "late-equity": {
    zh: [
      "{received} 办理股权登记或变更，奖励应同时完成；{paid} 才完成，晚 {late} 天",
      "请核对登记日期；不足 30 天的按登记办理时间解释，仍请说明",
    ],
    en: [
      "Shares were registered on {received} and the reward was due then; it came on {paid}, {late} days later",
      "Check the dates and state the reason",
    ],
  },
  "unpaid-equity": {
    zh: [
      "{received} 办理股权登记或变更，奖励应同时完成；台账未记载完成，已逾期 {late} 天",
      "请办理奖励股权登记；已办理的请补填日期",
    ],
    en: [
      "Shares were registered on {received} and the reward was due then; none is recorded, {late} days late",
      "Register the shares given as reward, or fill in the day",
    ],
  },
  "late-profit": {
    zh: [
      "{received} 年取得的收益，应在次年四月底之前支付（{due}）；{paid} 才支付 {amount}，逾期 {late} 天",
      "请说明原因；如有规定或约定的支付时间，请补填依据",
    ],
    en: [
      "Income of {received} was to be paid by the end of April ({due}); {amount} was paid on {paid}, {late} days late",
      "State the reason, or fill in the time that a rule or agreement fixes",
    ],
  },
  "unpaid-profit": {
    zh: [
      "{received} 年取得的收益，应在次年四月底之前支付（{due}），台账未记载支付，已逾期 {late} 天",
      "请尽快支付；已支付的请补填发放日期",
    ],
    en: [
      "Income of {received} was to be paid by the end of April ({due}); no payment is recorded, {late} days late",
      "Pay now, or fill in the day",
    ],
  },
  "open-profit": {
    zh: ["{received} 年取得的收益，奖励尚未支付，期限未到", "请在 {due} 前支付"],
    en: ["The reward on income of {received} is not yet paid", "Pay by {due}"],
  },
  "rest-days-unknown": {
    zh: [
      "期限 {due} 之后是否顺延，要看尚未公布或未载入的放假安排，现在不能判断",
      "请在“节假日安排”或设置 restDays 中补充该年安排后再核查；稳妥请在 {due} 前支付",
    ],
    en: [
      "Whether {due} moves behind rest days turns on a year whose notice is not loaded",
      "Add the year's rest days and check again; to be safe pay by {due}",
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
  "payment-unknown": {
    zh: ["发放日期无法读取，不能判断奖励是否按期支付", "请改正发放日期"],
    en: ["The day of payment is unreadable", "Correct the day of payment"],
  },
  mode: {
    zh: ["转化方式未填或无法归类，不能判断支付期限", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so the deadline is not known", "Correct the mode first"],
  },
} satisfies Record<string, Message>;
