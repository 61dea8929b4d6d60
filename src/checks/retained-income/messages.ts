import type { Message } from "../check.ts";

export const messages = {
  "handed-over": {
    zh: [
      "转化收入中有 {amount} 上缴；国家设立的研究开发机构、高等院校的转化收入全部留归本单位{doubt}",
      "请核对；确已上缴的，请与财政部门核实并纠正；税金不属于上缴，请列入税金",
    ],
    en: [
      "{amount} of the income was handed over; the income of state-founded institutes and universities stays with the unit{doubt}",
      "Check it and settle it with the treasury; taxes are no handing over, enter them as taxes",
    ],
  },
  unreadable: {
    zh: ["上缴金额无法读取，不能判断收入是否留归单位", "请改正该单元格"],
    en: ["The amount handed over is unreadable", "Correct the cell"],
  },
} satisfies Record<string, Message>;
