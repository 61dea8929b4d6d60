import type { Message } from "../check.ts";

const short = "{year} 年奖励 {reward} 低于{standard}（营业利润 {profit} × {rate} = {floor}），少 {shortfall}";
const shortEn =
  "The reward {reward} of {year} is below {standard} (operating profit {profit} × {rate} = {floor}) by {shortfall}";

export const messages = {
  short: {
    zh: [`${short}{doubt}`, "请补发 {shortfall}，或补充奖励比例的规定、约定依据"],
    en: [`${shortEn}{doubt}`, "Pay {shortfall} more, or record the rule or agreement that governs"],
  },
  "short-presumed": {
    zh: [
      `${short}；台账没有投产日期，按所列第一年为投产后第一年判断{doubt}`,
      "请补充投产日期；属于投产后前三年的，请补发 {shortfall}",
    ],
    en: [
      `${shortEn}; with no start of production given, the first year listed is taken as the first{doubt}`,
      "Add the start of production; pay {shortfall} if the year is one of the first three",
    ],
  },
  "optional-year": {
    zh: [`${short}；投产后第四、第五年是否继续提取由单位在三至五年内确定`, "确定提取五年的，请补发 {shortfall}"],
    en: [
      `${shortEn}; whether the fourth and fifth year are shared is the unit's choice`,
      "Pay {shortfall} where five years were chosen",
    ],
  },
  tail: {
    zh: ["{year} 年奖励 {reward} 比应发 {floor} 少 {shortfall}，属尾差", "不超过 1 元，可在下次发放时补足"],
    en: [
      "The reward {reward} of {year} is {shortfall} short of {floor}: a rounding remainder",
      "At most 1 元; make it up with the next payment",
    ],
  },
  rounding: {
    zh: [`${short}，在台账显示位数的四舍五入范围内`, "请按元、角、分核对，确有不足的请补发"],
    en: [`${shortEn}, within the rounding of the digits shown`, "Check to the fen and pay what is missing"],
  },
  "rate-below": {
    zh: [
      "规定或约定的比例 {rate} 低于国家标准 {nationalRate}，国家设立的高校院所的规定或约定应当符合该标准；按该标准至少应奖励 {floor}",
      "请修订规定或约定，并补足差额",
    ],
    en: [
      "The agreed rate {rate} is below the national {nationalRate} that rules and agreements of state-founded institutes must keep; at least {floor} is due",
      "Amend the rule or agreement and pay the difference",
    ],
  },
  "rate-below-paid": {
    zh: [
      "规定或约定的比例 {rate} 低于国家标准 {nationalRate}，国家设立的高校院所的规定或约定应当符合该标准；实际奖励不少于按该标准计算的 {floor}",
      "请修订规定或约定",
    ],
    en: [
      "The agreed rate {rate} is below the national {nationalRate} that rules and agreements of state-founded institutes must keep; the reward itself is not below {floor}",
      "Amend the rule or agreement",
    ],
  },
  "rate-unknown": {
    zh: ["有规定或约定，但比例不明，不能判断 {year} 年奖励 {reward} 是否足额", "请补填约定比例"],
    en: [
      "A rule or agreement governs whose rate is not known; {reward} of {year} cannot be judged",
      "Fill in the rate",
    ],
  },
  "year-unknown": {
    zh: [
      "{year} 年奖励 {reward} 低于营业利润 {profit} 的 {rate}（{floor}），但投产日期或收益年度未填，不能判断是否在投产后连续三至五年之内",
      "请补填投产日期和收益年度",
    ],
    en: [
      "The reward {reward} of {year} is below {rate} of {profit} ({floor}), but without the start of production or the year it cannot be told whether a share is due",
      "Fill in the start of production and the year",
    ],
  },
  "years-missing": {
    zh: [
      "应当连续三至五年每年提取，台账未记载 {years} 年的营业利润和奖励",
      "如在其他台账，请合并核查；当年亏损的，请填营业利润",
    ],
    en: [
      "A share is due for three to five consecutive years; the ledger has nothing of {years}",
      "Check it together with the ledger that has them; enter the profit of a loss year too",
    ],
  },
  "profit-unknown": {
    zh: ["该项成果的营业利润未填或无法读取，不能判断奖励是否足额", "请补填实施该项成果的营业利润（不是单位利润）"],
    en: [
      "The operating profit of this achievement is missing or unreadable",
      "Fill in the profit from implementing it, not that of the unit",
    ],
  },
  "reward-unknown": {
    zh: ["奖励总额未填或无法读取，不能判断是否足额", "如已奖励，请补填"],
    en: ["The reward is missing or unreadable", "Fill in the reward"],
  },
  mode: {
    zh: ["转化方式未填或无法归类，不能判断营业利润提成", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so the share of profit cannot be judged", "Correct the mode first"],
  },
} satisfies Record<string, Message>;
