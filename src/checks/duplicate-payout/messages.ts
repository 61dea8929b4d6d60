import type { Message } from "../check.ts";

export const messages = {
  duplicate: {
    zh: [
      "{person}在同一合同下同日、同额的奖励 {amount} 登记了两次（另见 {first}）",
      "请核实是否重复发放或重复登记；属不同期次的请注明期次",
    ],
    en: [
      "The same reward of {amount} to {person} on the same contract and day is entered twice (see {first})",
      "Verify whether it was paid or entered twice; name the instalment if they differ",
    ],
  },
} satisfies Record<string, Message>;
