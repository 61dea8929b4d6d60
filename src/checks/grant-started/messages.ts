import type { Message } from "../check.ts";

export const messages = {
  open: {
    zh: [
      "{grant} 赋权，尚未记载实质性启动转化",
      "请在 {due} 以前启动并填写日期；逾期的，试点单位可以自行组织或委托第三方转化",
    ],
    en: [
      "Granted on {grant}; no substantive start is recorded yet",
      "Start by {due} and fill in the day; after it the pilot unit may step in",
    ],
  },
  "not-started": {
    zh: [
      "{grant} 赋权，至 {due} 一年届满仍未记载实质性启动转化，已过 {late} 天",
      "试点单位可以自行组织或委托第三方开展转化；已启动的请补填日期并留存证据",
    ],
    en: [
      "Granted on {grant}; no substantive start is recorded by {due}, {late} days ago",
      "The pilot unit may convert it itself or through others; fill in the day and keep evidence if it was started",
    ],
  },
  "started-late": {
    zh: [
      "{grant} 赋权，{start} 才实质性启动，晚于一年届满之日 {due} {late} 天",
      "一年届满后试点单位可以自行组织或委托第三方转化；双方另有约定的按约定办理",
    ],
    en: [
      "Granted on {grant} and started on {start}, {late} days after the year ended on {due}",
      "From then on the pilot unit could have stepped in; what was agreed otherwise goes first",
    ],
  },
  unknown: {
    zh: ["赋权日期或实质性启动日期未填或无法读取，不能判断是否一年内启动", "请补填或改正"],
    en: ["The day of the grant or of the start is missing or unreadable", "Fill it in or correct it"],
  },
  "as-of-unknown": {
    zh: ["{grant} 赋权，尚未记载实质性启动转化；没有给出核查日，不能判断是否已过 {due}", "请给出核查日"],
    en: [
      "Granted on {grant}, no start recorded; without a day of judgement it is not known whether {due} is past",
      "Give the day of judgement",
    ],
  },
} satisfies Record<string, Message>;
