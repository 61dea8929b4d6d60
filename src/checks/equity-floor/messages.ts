import type { Message } from "../check.ts";

export const messages = {
  short: {
    zh: [
      "奖励股权 {reward} 低于{standard}（成果对应的 {result} × {rate} = {floor}），少 {shortfall}{doubt}",
      "请补足 {shortfall} 的股份或出资比例，或补充奖励比例的规定、约定依据",
    ],
    en: [
      "The shares given, {reward}, are below {standard} ({result} of the result × {rate} = {floor}) by {shortfall}{doubt}",
      "Give {shortfall} more, or record the rule or agreement that governs",
    ],
  },
  rounding: {
    zh: [
      "奖励股权 {reward} 比{standard}（成果对应的 {result} × {rate} = {floor}）少 {shortfall}，在台账显示位数的四舍五入范围内",
      "请按工商登记的股份或出资额核对，确有不足的请补足",
    ],
    en: [
      "The shares given, {reward}, are {shortfall} below {standard} ({result} × {rate} = {floor}), within the rounding of the digits shown",
      "Check them against the registered capital and give what is missing",
    ],
  },
  "rate-below": {
    zh: [
      "规定或约定的比例 {rate} 低于国家标准 {nationalRate}，国家设立的高校院所的规定或约定应当符合该标准；按该标准至少应奖励 {floor} 的股份或出资比例",
      "请修订规定或约定，并补足差额",
    ],
    en: [
      "The agreed rate {rate} is below the national {nationalRate} that rules and agreements of state-founded institutes must keep; at least {floor} of the company is due",
      "Amend the rule or agreement and give the difference",
    ],
  },
  "rate-below-given": {
    zh: [
      "规定或约定的比例 {rate} 低于国家标准 {nationalRate}，国家设立的高校院所的规定或约定应当符合该标准；实际奖励的股权不少于按该标准计算的 {floor}",
      "请修订规定或约定",
    ],
    en: [
      "The agreed rate {rate} is below the national {nationalRate} that rules and agreements of state-founded institutes must keep; the shares given are not below {floor}",
      "Amend the rule or agreement",
    ],
  },
  "mixed-base": {
    zh: [
      "奖励股权比例 {reward} 大于成果对应的 {result}，而本列其他行是占公司的比例：这一格可能写的是占成果股份的比例（合公司的 {ofCompany}），同列计算基数不一",
      "请统一按占公司的股份或出资比例填写",
    ],
    en: [
      "{reward} given is more than the {result} that the result brought, while the column's other rows are shares of the company: this one may be of the result's shares ({ofCompany} of the company)",
      "Enter shares of the company throughout",
    ],
  },
  unsourced: {
    zh: [
      "按比例 {rate} 足额，但未注明是规定还是约定；如既无规定也无约定，应不低于成果对应股份的 {lawRate}，即 {floor}",
      "请注明奖励比例的依据",
    ],
    en: [
      "Given in full at {rate}, but not said by what rule or agreement; with neither, {lawRate} of the result's shares is due: {floor}",
      "Record the rule or agreement",
    ],
  },
  "own-rate": {
    zh: [
      "按规定或约定的 {rate} 足额；低于条例在无规定且未约定时的 {defaultRate}，不违反条例",
      "请留存规定或约定的文件备查",
    ],
    en: [
      "Given in full at the agreed {rate}, which is below the default {defaultRate} and breaches nothing",
      "Keep the rule or agreement on file",
    ],
  },
  "rate-unknown": {
    zh: ["有规定或约定，但比例不明，不能判断奖励股权 {reward} 是否足额", "请补填约定比例"],
    en: ["A rule or agreement governs whose rate is not known; {reward} cannot be judged", "Fill in the rate"],
  },
  "reward-unknown": {
    zh: ["奖励股权比例未填或无法读取，不能判断是否足额", "如已奖励，请补填奖励股权比例"],
    en: ["The shares given are missing or unreadable", "Fill in the shares given"],
  },
  "result-unknown": {
    zh: ["成果对应的股份或出资比例未填或无法读取，不能判断奖励股权是否足额", "请补填股权比例"],
    en: ["The share that the result brought is missing or unreadable", "Fill in the share of the company"],
  },
  mode: {
    zh: ["转化方式未填或无法归类，不能判断奖励股权", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so the shares given cannot be judged", "Correct the mode first"],
  },
} satisfies Record<string, Message>;
