import type { Message } from "../check.ts";

export const messages = {
  again: {
    zh: [
      "扣除前期研发投入 {own}，而同一成果的投入总额 {total} 已在其他合同（见 {first}）中扣除 {used}，重复扣除 {over}",
      "请把同一成果累计扣除控制在投入总额之内，并留存辅助账；各合同分摊的，请填各自分摊的数额",
    ],
    en: [
      "Prior R&D of {own} is deducted, though of the achievement's {total} other deals (see {first}) have {used} deducted already: {over} twice",
      "Keep what all deals of the achievement deduct within its outlay; where it is split, enter each deal's part",
    ],
  },
  "no-achievement": {
    zh: ["未填成果编号、专利号或成果名称，不能判断前期研发投入是否重复扣除", "请补填成果编号或名称"],
    en: [
      "No achievement is named, so it cannot be told whether its R&D is deducted twice",
      "Fill in the achievement's number or name",
    ],
  },
  unreadable: {
    zh: ["前期研发投入无法读取，不能判断是否重复扣除", "请改正该单元格"],
    en: ["The prior R&D outlay is unreadable", "Correct the cell"],
  },
} satisfies Record<string, Message>;
