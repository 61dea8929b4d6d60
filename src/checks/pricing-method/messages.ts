import type { Message } from "../check.ts";

export const messages = {
  blank: {
    zh: ["台账未记载定价方式；价格应当通过协议、挂牌交易、拍卖等方式确定{doubt}", "如已确定，请补填定价方式并留存依据"],
    en: [
      "The ledger gives no pricing method; the price must be set by agreement, listing, auction or the like{doubt}",
      "If it was set so, fill in the method and keep the record",
    ],
  },
  "blank-central": {
    zh: [
      "台账未记载定价方式；国家法律要求价格通过协议定价、挂牌交易、拍卖等方式确定，中央在渝高校院所同样适用{doubt}",
      "如已确定，请补填定价方式并留存依据",
    ],
    en: [
      "The ledger gives no pricing method; national law has the price set by agreement, listing, auction or the like and binds central institutes alike{doubt}",
      "If it was set so, fill in the method and keep the record",
    ],
  },
  other: {
    zh: [
      "定价方式“{words}”不是协议、挂牌交易、拍卖之一；条文有“等”字，其他公开、公允的方式存在解释空间",
      "请核实实际定价方式；以评估值为参考后协商的，应填协议定价并公示",
    ],
    en: [
      'The pricing method "{words}" is none of agreement, listing and auction; the text says "or the like"',
      "Verify the method; a price agreed on the basis of an appraisal is priced by agreement and must be publicised",
    ],
  },
  mode: {
    zh: ["转化方式未填或无法归类，不能判断定价方式是否适用", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so it cannot be told whether pricing rules apply", "Correct the mode first"],
  },
  unreadable: {
    zh: ["定价方式无法读取，不能判断", "请改正该单元格"],
    en: ["The pricing method cannot be read", "Correct the cell"],
  },
} satisfies Record<string, Message>;
