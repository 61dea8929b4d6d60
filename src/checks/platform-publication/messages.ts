import type { Message } from "../check.ts";

export const messages = {
  "not-published": {
    zh: [
      "单位 {entrusted} 自行组织或委托第三方后成果仍未转化，台账未记载在科技成果转化公共服务平台发布；细则规定应当面向社会公开发布",
      "如已发布，请补填日期；程序已经走完仍未转化的，请在平台发布（涉及保密条款的除外）",
    ],
    en: [
      "Still not converted after the unit stepped in on {entrusted}, and no publication on the public platform is recorded; the rules call for one",
      "Fill in the day if it was published; publish it once the procedure is over, unless secrecy terms forbid it",
    ],
  },
  secret: {
    zh: [
      "成果涉及保密条款，台账却记载 {published} 在平台发布；细则规定公示不得涉及保密条款内容",
      "请核对发布内容，立即撤下涉及保密条款的部分，并按保密规定处理",
    ],
    en: [
      "The achievement falls under secrecy terms, yet it was published on {published}; the rules forbid what these cover",
      "Check what was published, take down what is covered, and follow the rules on secrecy",
    ],
  },
  "secrecy-unknown": {
    zh: ["是否涉密或者是否含保密条款无法读取，不能判断可否在平台发布", "请写明是或否"],
    en: ["Whether secrecy terms apply cannot be read, so it is not known whether it may be published", "Say yes or no"],
  },
  "state-unknown": {
    zh: ["不能从台账看出成果是否已经转化，无法判断是否应当在平台发布", "请在转化情况一列写明已转化或未转化"],
    en: ["The ledger does not tell whether it has been converted", "Say so in the column 转化情况"],
  },
  unknown: {
    zh: ["平台发布日期或委托日期无法读取，不能判断", "请改正日期"],
    en: ["The day of publication or of stepping in cannot be read", "Correct the date"],
  },
} satisfies Record<string, Message>;
