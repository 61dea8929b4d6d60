import type { Message } from "../check.ts";

export const messages = {
  low: {
    zh: [
      "科研诚信分值为 {score} 分，{limit} 分及以下的推送至“信用重庆”等平台公示，并可能被限制参与市级财政资金支持的转化活动",
      "请核实分值和扣分原因；合作方分值过低的，请评估风险",
    ],
    en: [
      "A research credit score of {score}; at {limit} or less it is publicised, and support by the city's money may be barred",
      "Check the score and its reasons; weigh the risk where it is a partner's",
    ],
  },
  unknown: {
    zh: ["科研诚信分值未填或无法读取", "请补填或改正"],
    en: ["The research credit score is missing or unreadable", "Fill it in or correct it"],
  },
} satisfies Record<string, Message>;
