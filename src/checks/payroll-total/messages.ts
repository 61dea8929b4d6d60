import type { Message } from "../check.ts";

export const messages = {
  "in-base": {
    zh: [
      "次年工资总额基数 {base}，比扣除奖励后的当年工资总额 {without} 多 {excess}；科技成果转化奖励和报酬不纳入单位工资总额基数",
      "请把基数调整为 {without}，或者核对奖励支出是否完整",
    ],
    en: [
      "The next year's base of {base} is {excess} more than this year's total without rewards, {without}; rewards stay out of the base",
      "Set the base to {without}, or check whether the rewards are complete",
    ],
  },
  "base-beyond-total": {
    zh: [
      "次年工资总额基数 {base} 超过当年工资总额 {total}，比扣除奖励后的 {without} 多 {excess}；除奖励外可能还有其他增加",
      "请核对基数的组成，奖励和报酬不得计入",
    ],
    en: [
      "The next year's base of {base} is beyond this year's total of {total} and {excess} more than {without} without rewards; it may hold other additions",
      "Check what it is made of: rewards must not be in it",
    ],
  },
  "over-cap": {
    zh: [
      "扣除科技成果转化奖励后的工资总额 {without} 仍超过核定限额 {cap}，多 {excess}；奖励不受限额限制，其余部分受限",
      "请核对工资总额和奖励支出；确实超过的，按工资总额管理规定处理",
    ],
    en: [
      "Without rewards the payroll of {without} is still {excess} over the cap of {cap}; rewards are free of it, the rest is not",
      "Check the total and the rewards; settle the excess by the rules on payrolls",
    ],
  },
  "not-counted": {
    zh: [
      "{year} 年台账记载发放奖励 {paid}，工资总额表没有计入；奖励和报酬的支出应当计入当年单位工资总额",
      "请把当年发放的现金奖励计入工资总额并单独列明；在其他科目列支的请核对",
    ],
    en: [
      "The books list {paid} of rewards paid in {year}, the payroll none; they count in the year's total",
      "Put the cash rewards of the year into the total, in a line of their own",
    ],
  },
  "less-counted": {
    zh: [
      "{year} 年台账记载发放奖励 {paid}，工资总额表计入 {counted}，少 {short}；可能口径不同",
      "请核对发放年度、股权奖励和未登记合同的奖励是否计入",
    ],
    en: [
      "The books list {paid} of rewards paid in {year}, the payroll {counted}, {short} less; the two may be reckoned differently",
      "Check the year of payment, rewards in shares and those of contracts that are not registered",
    ],
  },
  unknown: {
    zh: ["工资总额、奖励支出、核定限额或者次年基数未填或无法读取，不能判断", "请补填或改正"],
    en: ["The total, the rewards, the cap or the base is missing or unreadable", "Fill it in or correct it"],
  },
} satisfies Record<string, Message>;
