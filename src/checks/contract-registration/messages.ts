import type { Message } from "../check.ts";

export const messages = {
  unregistered: {
    zh: ["技术合同未登记（台账无登记编号），不能享受税收优惠和补助", "如需享受优惠，请办理技术合同认定登记并补填编号"],
    en: [
      "The contract is not registered (no number in the ledger), so no tax relief or subsidy applies",
      "Register the contract and fill in the number if preferences are wanted",
    ],
  },
} satisfies Record<string, Message>;
