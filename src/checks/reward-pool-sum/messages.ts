import type { Message } from "../check.ts";

export const messages = {
  differs: {
    zh: [
      "奖励总额 {pool} 与发放明细之和 {sum} 不符，相差 {difference}",
      "请核对奖励总额与每人应发金额（按税前应发，不按实发）",
    ],
    en: [
      "The reward {pool} and the payouts {sum} differ by {difference}",
      "Check the reward and each person's amount before tax",
    ],
  },
  pending: {
    zh: ["奖励总额 {pool}，发放明细已列 {sum}，尚余 {difference} 未列，支付期限未过", "请在期限前发放并登记其余部分"],
    en: [
      "Of the reward {pool}, {sum} is listed; {difference} is open and not yet due",
      "Pay and enter the rest in time",
    ],
  },
  instalment: {
    zh: [
      "第{instalment}期奖励总额 {pool} 与该期发放明细之和 {sum} 不符，相差 {difference}",
      "请核对该期奖励总额与每人应发金额",
    ],
    en: [
      "The reward {pool} of instalment {instalment} and its payouts {sum} differ by {difference}",
      "Check the instalment's reward and amounts",
    ],
  },
  unknown: {
    zh: ["奖励总额或发放明细中有未填或无法读取的金额，不能核对", "请补正后再核查"],
    en: [
      "The reward or a payout is missing or unreadable, so they cannot be compared",
      "Correct the cell and check again",
    ],
  },
} satisfies Record<string, Message>;
