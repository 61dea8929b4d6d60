import type { Message } from "../check.ts";

export const messages = {
  "not-agreed": {
    zh: [
      "台账未记载收益分配约定；把职务科技成果给予完成人使用、转让、投资的，应当同时约定双方对转化收入的分配方式{doubt}",
      "如已约定，请补填；没有约定的，请与完成人补签收益分配协议",
    ],
    en: [
      "The ledger gives no agreed split of income; a grant of a service achievement calls for one at the same time{doubt}",
      "Fill it in if it was agreed; else agree on it with the completers",
    ],
  },
  "before-grant": {
    zh: ["台账未记载收益分配约定，赋权日期也没有填", "赋权的同时应当约定双方对转化收入的分配方式；已赋权的请补填两项"],
    en: [
      "Neither a split of income nor the day of the grant is recorded",
      "Agree on the split together with the grant; fill in both where it was made",
    ],
  },
  unreadable: {
    zh: ["收益分配约定无法读取", "请改正该单元格"],
    en: ["The agreed split cannot be read", "Correct the cell"],
  },
} satisfies Record<string, Message>;
