import type { Message } from "../check.ts";

export const messages = {
  "over-income": {
    zh: ["技术服务等活动的奖励 {reward} 高于所得收益 {income}，多 {excess}", "请核对；奖励从该项活动的收益中给予"],
    en: [
      "The reward {reward} of a service is above its income {income} by {excess}",
      "Check both; the reward is given out of the income of the service",
    ],
  },
  "by-article-32": {
    zh: [
      "技术开发、咨询、服务合同的奖励依据写为“{words}”；条例第32条的净收入比例只适用于转让、许可等转化，技术服务的奖励没有法定比例",
      "请改按本单位规定或约定，并与转化收益分开核算",
    ],
    en: [
      'The reward of a service rests on "{words}"; article 32 and its share of net income are for transfers and licences, services have no rate of law',
      "Rest it on the unit's rule or an agreement and keep the two incomes apart",
    ],
  },
  "named-service": {
    zh: [
      "转化方式为{mode}，名称“{name}”却像技术开发、咨询或服务合同；后者不适用条例第32条的比例和现金奖励的税收优惠",
      "请按合同内容核对转化方式",
    ],
    en: [
      'The mode is {mode}, but "{name}" reads like a development, consulting or service contract, to which neither article 32 nor the tax relief applies',
      "Check the mode against the contract",
    ],
  },
  mixed: {
    zh: [
      "一份合同同时列有转让、许可和技术服务",
      "请把转化部分与技术服务部分的金额分开列示：条例第32条只以转化部分为基数",
    ],
    en: [
      "One contract lists both a conversion and services",
      "List the two amounts apart: article 32 is measured by the conversion alone",
    ],
  },
  unknown: {
    zh: ["奖励或收益未填或无法读取，不能判断奖励是否超过收益", "请补正后再核查"],
    en: ["The reward or the income is missing or unreadable", "Correct the cell and check again"],
  },
} satisfies Record<string, Message>;
