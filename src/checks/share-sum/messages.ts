import type { Message } from "../check.ts";

export const messages = {
  differs: {
    zh: [
      "同一合同各人（各方）比例合计 {sum}，不是 100%，也不等于奖励占净收入、成交额的比例",
      "请核对每人的分配比例；以净收入为基数的，请注明并补填净收入或约定比例",
    ],
    en: [
      "The shares of one contract add up to {sum}, neither 100% nor the rate of the reward",
      "Check each share; where they are of net income, say so and fill in net income or the rate",
    ],
  },
  "columns-differ": {
    zh: ["团队、学校、学院等比例合计 {sum}，不是 100%", "请核对各方的分配比例"],
    en: ["The shares of team, school and college add up to {sum}, not 100%", "Check each share"],
  },
  "mixed-base": {
    zh: [
      "本合同各人比例合计 {sum}，以{base}为基数；同列其他合同以{usual}为基数，计算基数不一",
      "请统一基数，或分列填写：占奖励总额的比例、占净收入的比例不是一回事",
    ],
    en: [
      "The shares of this contract add up to {sum} and are of {base}, those of the column's other contracts of {usual}",
      "Use one base, or two columns: a share of the reward is none of net income",
    ],
  },
  "mixed-rate": {
    zh: [
      "奖励 {reward} 恰为{base}的 {rate}，同列其他合同的比例以{usual}为基数，计算基数不一",
      "请统一基数或分列填写：净收入的比例、成交额的比例不是一回事",
    ],
    en: [
      "The reward {reward} is {rate} of {base}, while the column's other rates are of {usual}",
      "Use one base, or two columns: a rate of net income is none of the price",
    ],
  },
  "mixed-split": {
    zh: ["本行学校、学院等的比例是其余部分的内部分配，同列其他行是全部收入的分配，计算基数不一", "请统一填写口径"],
    en: [
      "Here school and college share what the team leaves, in the column's other rows the whole",
      "Use one base throughout",
    ],
  },
  rounding: {
    zh: ["同一合同各人比例合计 {sum}，与 100% 之差在显示位数的四舍五入范围内", "请以发放金额为准核对"],
    en: ["The shares of one contract add up to {sum}, within the rounding of the digits shown", "Check by the amounts"],
  },
  pending: {
    zh: ["同一合同各人比例合计 {sum}，其余部分尚未列出，支付期限未过", "请补齐其余人员的比例"],
    en: ["The shares of one contract add up to {sum} so far; the rest is not listed and not yet due", "List the rest"],
  },
  blank: {
    zh: ["有比例未填，其余合计 {sum}，不能核对是否为 100%", "请补填比例"],
    en: ["A share is not filled in and the others add up to {sum}", "Fill in the share"],
  },
  unreadable: {
    zh: ["分配比例无法读取，不能核对合计", "请改正该单元格"],
    en: ["A share is unreadable, so they cannot be added up", "Correct the cell"],
  },
} satisfies Record<string, Message>;
