import type { Message } from "../check.ts";

export const messages = {
  unregistered: {
    zh: [
      "台账未记载技术合同登记编号；技术合同未经登记的，不能享受税收优惠和补助",
      "如已登记，请补填编号；需要享受优惠的，请办理技术合同认定登记",
    ],
    en: [
      "The ledger gives no registration number; without registration no tax relief or subsidy applies",
      "Fill in the number if it was registered; register it if preferences are wanted",
    ],
  },
  unreadable: {
    zh: ["技术合同登记编号无法读取，不能判断是否已登记", "请改正该单元格"],
    en: ["The registration number cannot be read", "Correct the cell"],
  },
} satisfies Record<string, Message>;
