import type { Message } from "../check.ts";

export const messages = {
  order: {
    zh: ["{later} {laterDay} 早于{earlier} {earlierDay}，先后不合常理", "请核对两个日期；确有其事的请在备注说明"],
    en: ["{later} {laterDay} lies before {earlier} {earlierDay}", "Check both dates; note the reason if it is so"],
  },
} satisfies Record<string, Message>;
