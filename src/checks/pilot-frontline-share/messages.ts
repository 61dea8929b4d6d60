import type { Message } from "../check.ts";

export const messages = {
  short: {
    zh: [
      "中试熟化基地奖补 {grant}，用于奖励一线科研服务人员 {reward}，低于细则规定的 {rate}（{floor}），差 {shortfall}；这个比例以奖补为基数，不是条例第32条的净收入",
      "请补足 {shortfall}，或者核对奖补和奖励的口径",
    ],
    en: [
      "Of the pilot-plant grant of {grant}, {reward} went to front-line service staff, under the rules' {rate} ({floor}) by {shortfall}; its base is the grant, not net income",
      "Make up for {shortfall}, or check what the two figures take in",
    ],
  },
  rounding: {
    zh: ["中试熟化基地奖补用于一线科研服务人员的金额比 {rate}（{floor}）少 {shortfall}，属于尾差", "无需更正"],
    en: [
      "What went to front-line staff is {shortfall} under {rate} of the grant ({floor}), a rounding difference",
      "Nothing to correct",
    ],
  },
  unknown: {
    zh: ["中试奖补金额或者奖励一线科研服务人员的金额未填或无法读取，不能判断比例", "请补填或改正"],
    en: ["The grant or what went to front-line staff is missing or unreadable", "Fill it in or correct it"],
  },
} satisfies Record<string, Message>;
