import type { Message } from "../check.ts";
import { agreementMessages } from "../price-agreement.ts";

export const messages = {
  ...agreementMessages,
  missing: {
    zh: [
      "价格公示未包含{items}；应当公示科技成果名称、拟转让价格、受让方等信息{doubt}",
      "请补充内容重新公示，公示期重新计算",
    ],
    en: [
      "The price publicity leaves out {items}; name, proposed price and transferee must be disclosed{doubt}",
      "Publicise anew with all three; the period starts again",
    ],
  },
  blank: {
    zh: [
      "台账未记载价格公示是否包含{items}；应当公示科技成果名称、拟转让价格、受让方等信息{doubt}",
      "如已公示，请补填并留存公示件",
    ],
    en: [
      "The ledger does not say whether the publicity gave {items}; name, proposed price and transferee must be disclosed{doubt}",
      "Fill it in if it did and keep the notice",
    ],
  },
  "missing-central": {
    zh: [
      "价格公示未包含{items}；国家法律要求公示成果名称和拟交易价格，中央在渝高校院所同样适用（参照条例，还应公示受让方）{doubt}",
      "请补充内容重新公示，公示期重新计算",
    ],
    en: [
      "The price publicity leaves out {items}; national law demands name and proposed price and binds central institutes alike (by reference to the ordinance the transferee too){doubt}",
      "Publicise anew with all three; the period starts again",
    ],
  },
  "blank-central": {
    zh: [
      "台账未记载价格公示是否包含{items}；国家法律要求公示成果名称和拟交易价格，中央在渝高校院所同样适用（参照条例，还应公示受让方）{doubt}",
      "如已公示，请补填并留存公示件",
    ],
    en: [
      "The ledger does not say whether the publicity gave {items}; national law demands name and proposed price and binds central institutes alike (by reference to the ordinance the transferee too){doubt}",
      "Fill it in if it did and keep the notice",
    ],
  },
  more: {
    zh: [
      "价格公示三项内容齐全，未记载是否公示{items}；按所选读法，“等信息”包括这些内容",
      "已公示的请补填；未公示的，建议以后一并公示",
    ],
    en: [
      "The notice gives the three items; whether it gave {items} is not recorded, which the reading chosen takes to be meant too",
      "Fill it in if it did; disclose it as well henceforth",
    ],
  },
  unreadable: {
    zh: ["价格公示内容一栏无法读取，不能判断", "请填是或否"],
    en: ["What the publicity disclosed cannot be read", "Enter 是 or 否"],
  },
} satisfies Record<string, Message>;
