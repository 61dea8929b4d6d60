import type { Message } from "../check.ts";

export const messages = {
  over: {
    zh: [
      "{agency} {year} 年奖补 {count} 笔合计 {sum}，超过细则规定的每年 {cap}，多 {excess}",
      "请核对是否都是市级给予转化机构的奖补、是否同一年度；确实超过的，请与主管部门核实",
    ],
    en: [
      "{agency}: {count} grants of {year} add up to {sum}, {excess} more than the {cap} a year of the rules",
      "Check that all of them are the city's grants to agencies and of that year; ask the authority where they are",
    ],
  },
  unknown: {
    zh: ["奖补金额、机构或者年度未填或无法读取，这一笔不能计入全年合计", "请补填或改正"],
    en: [
      "The grant, the agency or the year is missing or unreadable, so the row cannot be added up",
      "Fill it in or correct it",
    ],
  },
} satisfies Record<string, Message>;
