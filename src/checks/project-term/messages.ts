import type { Message } from "../check.ts";

export const messages = {
  open: {
    zh: ["约定转化期限为 {due}，尚未记载实施转化", "请在 {due} 以前实施转化并填写日期"],
    en: ["The agreed term ends on {due}; no conversion is recorded yet", "Convert it by {due} and fill in the day"],
  },
  passed: {
    zh: [
      "约定转化期限 {due} 已过 {late} 天，未记载实施转化；没有正当理由的，项目主管部门可以按照约定终止项目，并许可他人实施",
      "已转化的请补填日期；没有转化的，请向主管部门说明理由或者申请延期",
    ],
    en: [
      "The agreed term ended on {due}, {late} days ago, and no conversion is recorded; without a just cause the department may end the project and license others",
      "Fill in the day if it was converted; else give the department the reason or ask for an extension",
    ],
  },
  "started-late": {
    zh: [
      "{on} 才实施转化，晚于约定转化期限 {due} {late} 天；没有正当理由的，项目主管部门可以按照约定处理",
      "请核对期限；经同意延期的请补填新的期限",
    ],
    en: [
      "The conversion began on {on}, {late} days after the agreed term {due}; without a just cause the department may act on the contract",
      "Check the term; fill in the new one where it was extended",
    ],
  },
  "reason-given": {
    zh: ["约定转化期限 {due} 已过 {late} 天，写有理由；理由是否正当需要人工判断", "请留存说明和主管部门的意见"],
    en: [
      "The agreed term ended on {due}, {late} days before, and a reason is given; whether it is a just one is for people to judge",
      "Keep the explanation and what the department said",
    ],
  },
  "month-only": {
    zh: ["实施转化的日期或者约定转化期限只有月份，是否在 {due} 以前取决于具体日子", "请补全日期"],
    en: [
      "Of the start or the term only the month is given; whether it came by {due} turns on the day",
      "Fill in the day",
    ],
  },
  unknown: {
    zh: ["约定转化期限无法读取，或者写的不是日期，不能判断", "请填写期限届满的日期"],
    en: ["The agreed term cannot be read or is no day", "Fill in the day on which it ends"],
  },
  "start-unknown": {
    zh: ["是否已经实施转化无法从台账读出", "请改正启动日期或者转化情况"],
    en: ["The ledger does not tell whether it has been converted", "Correct the start or the state of conversion"],
  },
  "as-of-unknown": {
    zh: ["未记载实施转化；没有给出核查日，不能判断是否已过约定转化期限 {due}", "请给出核查日"],
    en: [
      "Not converted; without a day of judgement it is not known whether the term {due} is past",
      "Give the day of judgement",
    ],
  },
} satisfies Record<string, Message>;
