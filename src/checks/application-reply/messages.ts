import type { Message } from "../check.ts";

export const messages = {
  open: {
    zh: [
      "{received} 收到转化申请，尚未记载答复",
      "请在 {due} 以前答复并填写日期；超过三个月未答复的，完成人可以自行实施转化",
    ],
    en: [
      "An application was received on {received}; no reply is recorded yet",
      "Reply by {due} and fill in the day; after it the completers may convert it alone",
    ],
  },
  "no-reply": {
    zh: [
      "{received} 收到转化申请，至 {due} 未答复，已过 {late} 天；完成人经向主管部门书面报告后可以自行实施转化{doubt}",
      "请尽快答复并与完成人签订转化协议；已答复的请补填日期。单位不得阻碍转化或者拒绝提供技术资料",
    ],
    en: [
      "An application was received on {received} and not answered by {due}, {late} days ago; having reported to the department the completers may convert it alone{doubt}",
      "Reply and sign an agreement; fill in the day if it was answered. The unit must not obstruct or withhold documents",
    ],
  },
  late: {
    zh: [
      "{received} 收到转化申请，{replied} 才答复，晚于 {due} {late} 天；其间完成人已取得自行实施转化的权利{doubt}",
      "请核对日期；完成人已自行实施的，请确认其已向主管部门书面报告",
    ],
    en: [
      "An application received on {received} was answered on {replied}, {late} days after {due}; by then the completers had the right to convert it alone{doubt}",
      "Check the days; where they have begun, see that they reported to the department",
    ],
  },
  refused: {
    zh: [
      "{replied} 不同意转化申请，台账未记载理由；无正当理由不同意的，完成人经书面报告后可以自行实施转化",
      "请补填不同意的理由并书面告知完成人；没有正当理由的，请重新答复",
    ],
    en: [
      "The application was refused on {replied} and no reason is recorded; without a just one the completers may convert it alone",
      "Fill in the reason and give it in writing; reconsider where there is none",
    ],
  },
  "reason-given": {
    zh: ["不同意转化申请并写有理由，理由是否正当不能从台账判断", "请人工判断理由是否正当"],
    en: [
      "The application was refused for a reason; whether it is a just one cannot be judged from a ledger",
      "Judge the reason",
    ],
  },
  "month-only": {
    zh: ["收到日期或答复日期只有月份，答复是否在三个月内（{due} 以前）取决于具体日子", "请补全日期"],
    en: [
      "Of the receipt or the reply only the month is given; whether it came within three months (by {due}) turns on the day",
      "Fill in the day",
    ],
  },
  unknown: {
    zh: ["单位收到日期或答复日期未填或无法读取，不能判断是否在三个月内答复", "请补填或改正"],
    en: ["The day of receipt or of the reply is missing or unreadable", "Fill it in or correct it"],
  },
  "rest-days-unknown": {
    zh: ["三个月届满之日 {due} 能否顺延要看尚未载入的放假安排，不能判断", "请在设置中补充该年的放假安排"],
    en: [
      "Whether the last day {due} rolls over turns on rest days that are not loaded",
      "Add that year's rest days to the settings",
    ],
  },
  "as-of-unknown": {
    zh: ["{received} 收到转化申请，未记载答复；没有给出核查日，不能判断是否已过 {due}", "请给出核查日"],
    en: [
      "Received on {received} and not answered; without a day of judgement it is not known whether {due} is past",
      "Give the day of judgement",
    ],
  },
} satisfies Record<string, Message>;
