import type { Message } from "../check.ts";

const short = "主要贡献人员共获奖励 {main}，低于奖励总额 {pool} 的一半（{floor}），少 {shortfall}";
const shortEn = "The main contributors got {main}, below half of the reward {pool} ({floor}) by {shortfall}";

export const messages = {
  short: {
    zh: [
      `${short}；这里的50%以奖励总额为基数，不是净收入或成交额`,
      "请核对谁是主要贡献人员，并调整分配，使其份额不低于奖励总额的一半",
    ],
    en: [
      `${shortEn}; this half is of the reward, not of net income or price`,
      "Check who the main contributors are and give them at least half of the reward",
    ],
  },
  rounding: {
    zh: [`${short}，在台账显示位数的四舍五入范围内`, "请按元、角、分核对"],
    en: [`${shortEn}, within the rounding of the digits shown`, "Check to the fen"],
  },
  tail: {
    zh: [`${short}，属尾差`, "不超过 1 元，可在下次发放时补足"],
    en: [`${shortEn}: a rounding remainder`, "At most 1 元; make it up with the next payment"],
  },
  "not-said": {
    zh: [
      "已注明的主要贡献人员共获奖励 {main}，不到奖励总额 {pool} 的一半（{floor}）；另有 {open} 的获奖人没有注明，不能判断",
      "请逐人填写是否主要贡献人员",
    ],
    en: [
      "Those marked as main contributors got {main} of {pool}, less than half ({floor}); of {open} it is not said",
      "Say of each person whether he or she is a main contributor",
    ],
  },
  "not-listed": {
    zh: [
      "主要贡献人员已列奖励 {main}，不到奖励总额 {pool} 的一半（{floor}）；尚有 {open} 未列到人，不能判断",
      "请补齐发放明细",
    ],
    en: [
      "Main contributors are listed with {main} of {pool}, less than half ({floor}); {open} is not listed by person",
      "Complete the list of payouts",
    ],
  },
  "amount-unknown": {
    zh: ["发放明细中有未填或无法读取的金额，不能判断主要贡献人员的份额", "请补正后再核查"],
    en: ["An amount is missing or unreadable, so the share of the main contributors is not known", "Correct the cell"],
  },
} satisfies Record<string, Message>;
