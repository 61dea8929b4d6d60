import type { Message } from "../check.ts";

export const messages = {
  "not-stated": {
    zh: [
      "{person}担任领导职务并获得奖励，台账未记载其贡献；应当明确公示领导人员在成果完成或转化过程中的贡献及拟分配的奖励、占比",
      "如已公示，请补填贡献情况",
    ],
    en: [
      "{person} is a leader and rewarded, and the ledger does not say for what; a leader's contribution is publicised with the reward and its share",
      "Fill in the contribution if it was publicised",
    ],
  },
  outsider: {
    zh: [
      "{person}担任领导职务并获得奖励，不在成果完成人之列，台账也未记载其贡献；领导人员不得利用职权侵占他人转化收益",
      "请核实其贡献并补填；没有重要贡献的，请纠正",
    ],
    en: [
      "{person} is a leader and rewarded, is no completer, and no contribution is recorded; leaders must not take what is due to others",
      "Look into the contribution and record it, or put it right",
    ],
  },
  "no-completer": {
    zh: [
      "{person}担任领导职务并获得奖励，不在成果完成人之列，台账记有其贡献",
      "请留存其对转化作出重要贡献的证明，并随奖励公示",
    ],
    en: [
      "{person} is a leader and rewarded, is no completer, and a contribution is recorded",
      "Keep the proof of the contribution and publicise it with the reward",
    ],
  },
  unreadable: {
    zh: ["{person}的贡献一栏无法读取", "请改正该单元格"],
    en: ["The contribution of {person} is unreadable", "Correct the cell"],
  },
} satisfies Record<string, Message>;
