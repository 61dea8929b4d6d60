import type { Message } from "../check.ts";

export const messages = {
  "no-valuation": {
    zh: [
      "台账记载为关联交易，但未记载第三方资产评估；存在关联交易的，采用第三方进行资产评估",
      "如已评估，请补填评估机构和报告编号；未评估的，请委托第三方评估",
    ],
    en: [
      "A related-party deal without a third-party valuation in the ledger; the rules call for one",
      "Fill in the appraiser and report, or commission a valuation",
    ],
  },
  "same-name": {
    zh: [
      "受让方与成果完成人同名，台账填为不是关联交易，也没有第三方资产评估",
      "请核实是否存在关联关系；存在的，请更正并委托第三方评估",
    ],
    en: [
      "The transferee bears a completer's name, though the ledger says that they are unrelated, and there is no valuation",
      "Make sure whether they are related; correct the entry and commission a valuation if so",
    ],
  },
  "related-blank": {
    zh: ["台账未记载是否存在关联交易，不能判断是否需要第三方评估", "请由成果完成人书面说明并补填"],
    en: [
      "The ledger does not say whether parties are related, so it cannot be told whether a valuation is needed",
      "Have the completers declare it and fill it in",
    ],
  },
  "related-unclear": {
    zh: ["关联交易一栏的“{words}”无法判断是或否", "请填是或否"],
    en: ['"{words}" says neither yes nor no to a related party', "Fill in 是 or 否"],
  },
} satisfies Record<string, Message>;
