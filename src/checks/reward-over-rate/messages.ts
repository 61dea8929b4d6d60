import type { Message } from "../check.ts";

export const messages = {
  "over-rate": {
    zh: [
      "奖励 {reward} 高于规定或约定的 {rate}（应为 {limit}），多 {excess}",
      "请核对：另有约定的补充依据，多发的按单位规定处理",
    ],
    en: [
      "The reward {reward} is above the agreed {rate} ({limit}) by {excess}",
      "Verify; record the further agreement, or deal with the excess by the unit's rules",
    ],
  },
  "over-net": {
    zh: ["奖励 {reward} 高于净收入 {limit}，多 {excess}", "请核对净收入和奖励总额；条文未设上限，但奖励从净收入中提取"],
    en: [
      "The reward {reward} is above the net income {limit} by {excess}",
      "Check both; the text sets no cap, but the reward is taken from net income",
    ],
  },
  unknown: {
    zh: ["奖励金额、净收入或转化方式未填或无法读取，不能判断是否超出", "请补正后再核查"],
    en: [
      "Reward, net income or mode is missing or unreadable, so an excess cannot be judged",
      "Correct the cell and check again",
    ],
  },
} satisfies Record<string, Message>;
