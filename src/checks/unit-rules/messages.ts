import type { Message } from "../check.ts";

export const messages = {
  "no-rule": {
    zh: [
      "台账未记载本单位的科技成果转化管理制度；应当依法制定科技成果转化管理制度与激励机制{doubt}",
      "如已制定，请补填制度名称和文号；没有制定的请制定",
    ],
    en: [
      "The ledger names no rule of the unit on conversions; it has to make one{doubt}",
      "Fill in its name and number if there is one; make one if there is none",
    ],
  },
  "no-company-rule": {
    zh: [
      "台账未记载企业内部管理制度；国有独资、国有资本控股公司应当在内部管理制度中规定与促进科技成果转化有关的内容{doubt}",
      "如已有规定，请补填制度名称；没有的请在内部管理制度中规定",
    ],
    en: [
      "The ledger names no internal rule; state-owned companies have to rule on conversions in theirs{doubt}",
      "Fill in its name if there is one; rule on it if there is none",
    ],
  },
  "no-conversion": {
    zh: [
      "台账所列内部管理制度看不出与促进科技成果转化有关的内容；国有独资、国有资本控股公司应当作出规定{doubt}",
      "如已规定，请在制度内容中写明；没有的请补充规定",
    ],
    en: [
      "The internal rules listed say nothing that can be seen of conversions; state-owned companies have to rule on them{doubt}",
      "Say so in the contents if they do; add it if they do not",
    ],
  },
  "contents-blank": {
    zh: [
      "台账未记载制度内容；应当明确结题登记或者备案、转化实施、收益分配、完成人权利义务、组织保障、异议处理等内容{doubt}",
      "请对照六项内容补填；缺少的请修订制度",
    ],
    en: [
      "The contents of the rules are not recorded; they have to make six things clear, from the registration of results to objections{doubt}",
      "Fill in which of the six they cover; amend them where one is missing",
    ],
  },
  "contents-lack": {
    zh: ["台账所列制度内容没有：{items}；制度应当明确这些内容{doubt}", "制度已有规定的请补填；没有规定的请修订制度"],
    en: [
      "The contents listed leave out: {items}; the rules have to make these clear{doubt}",
      "Fill it in where they do; amend them where they do not",
    ],
  },
  "contents-unclear": {
    zh: [
      "从制度内容一列看不出规定了哪些内容，不能判断",
      "请写明是否包括结题登记或者备案、转化实施、收益分配、完成人权利义务、组织保障、异议处理",
    ],
    en: ["The column of contents does not tell what the rules say", "Say which of the six things they make clear"],
  },
  "not-heard": {
    zh: [
      "台账未记载听取职工意见的日期；制定转化管理制度应当充分听取本单位职工意见{doubt}",
      "如已听取，请补填日期并留存记录；没有听取的请补办",
    ],
    en: [
      "No hearing of the staff is recorded; making the rules calls for one{doubt}",
      "Fill in the day and keep the record if there was one; hold it if there was none",
    ],
  },
  "not-publicised": {
    zh: [
      "台账未记载制度公示的日期；制定转化管理制度应当在单位内公示（条文没有规定天数）{doubt}",
      "如已公示，请补填日期并留存公示件；没有公示的请补办",
    ],
    en: [
      "No publicity of the rules is recorded; they are to be publicised in the unit (for no stated number of days){doubt}",
      "Fill in the day and keep the notice if there was one; publicise them if there was none",
    ],
  },
  "not-adopted": {
    zh: [
      "台账未记载制度审议通过的日期；转化管理制度应当按照本单位重大决策事项的规定审议通过{doubt}",
      "如已审议通过，请补填日期和会议名称；没有的请提交审议",
    ],
    en: [
      "No adoption of the rules is recorded; they are adopted as the unit's major decisions are{doubt}",
      "Fill in the day and the meeting if they were; submit them if they were not",
    ],
  },
  unknown: {
    zh: ["制度名称、内容或日期无法读取，不能判断", "请改正该单元格"],
    en: ["The name, the contents or a day of the rules cannot be read", "Correct the cell"],
  },
} satisfies Record<string, Message>;
