import type { Message } from "../check.ts";

export const messages = {
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
  unreadable: {
    zh: ["价格公示内容一栏无法读取，不能判断", "请填是或否"],
    en: ["What the publicity disclosed cannot be read", "Enter 是 or 否"],
  },
  method: {
    zh: ["定价方式未填或无法归类，不能判断是否须公示", "请先补正定价方式"],
    en: [
      "The pricing method is missing or unclear, so it is not known whether publicity is due",
      "Correct the method first",
    ],
  },
  mode: {
    zh: ["转化方式未填或无法归类，不能判断是否须公示价格", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so it is not known whether publicity is due", "Correct the mode first"],
  },
  secret: {
    zh: ["涉密项目，公示按保密规定办理，不作判断", "请按保密规定留存审批材料"],
    en: ["A classified deal; publicity follows secrecy rules and is not judged", "Keep the approvals on file"],
  },
} satisfies Record<string, Message>;
