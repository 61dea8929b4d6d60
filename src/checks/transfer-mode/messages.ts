import type { Message } from "../check.ts";

export const messages = {
  blank: {
    zh: [
      "台账未记载转化方式，无法判断适用哪些规定",
      "请填写转让、许可、作价投资、合作实施、自行实施或其他；技术开发、咨询、服务合同请如实填写",
    ],
    en: [
      "The ledger gives no mode of conversion, so it cannot be told which rules apply",
      "Fill in one of the six, or the kind of service contract",
    ],
  },
  unclear: {
    zh: [
      "转化方式“{words}”不能归入条例第22条的六种方式",
      "请改为转让、许可、作价投资、合作实施、自行实施或其他；技术开发、咨询、服务合同请如实填写",
    ],
    en: ['The mode "{words}" is none of the six of article 22', "Name one of the six, or the kind of service contract"],
  },
  unreadable: {
    zh: ["转化方式无法读取，无法判断适用哪些规定", "请改正该单元格"],
    en: ["The mode cannot be read, so it cannot be told which rules apply", "Correct the cell"],
  },
} satisfies Record<string, Message>;
