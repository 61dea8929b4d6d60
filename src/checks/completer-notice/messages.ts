import type { Message } from "../check.ts";

export const messages = {
  blank: {
    zh: [
      "台账未记载书面通知完成人的日期；拟转让职务科技成果应当提前一个月书面通知完成人",
      "如已通知，请补填日期并留存签收件",
    ],
    en: [
      "The ledger gives no written notice to the completers; a transfer calls for one a month ahead",
      "If it was given, fill in the day and keep the receipt",
    ],
  },
  late: {
    zh: [
      "{notice} 通知完成人，{anchor} {anchorDay}，不足一个月：最早可在 {earliest} 签订，通知最迟应在 {latestNotice}",
      "请保存完成人放弃优先受让权的书面意见；尚未履行的，请重新通知并顺延",
    ],
    en: [
      "Notice on {notice}, {anchor} on {anchorDay}: less than a month. Earliest {earliest}; the notice was due by {latestNotice}",
      "Keep the completers' written waiver; where still open, give notice anew and postpone",
    ],
  },
  "month-only": {
    zh: ["{notice} 起通知、{anchor} {anchorDay} 起，只有月份，按最不利的日子不足一个月", "请补全日期"],
    en: [
      "Only months are given ({notice}, {anchorDay}); on the least favourable days it is less than a month",
      "Complete the dates",
    ],
  },
  equal: {
    zh: ["{notice} 通知，{anchorDay} 恰满一个月", "无需更正；建议留存送达凭证"],
    en: ["Notice on {notice}; the month is just full on {anchorDay}", "Nothing to correct; keep proof of delivery"],
  },
  investment: {
    zh: ["作价投资使成果权属变更，台账未记载通知完成人；条文只规定转让须提前一个月通知", "建议书面通知完成人"],
    en: [
      "An investment in kind moves ownership and no notice is recorded; the text demands it of transfers only",
      "A written notice is advisable",
    ],
  },
  unknown: {
    zh: ["通知日期、转化方式或签订日期未填或无法读取，不能判断是否提前一个月通知", "请补正后再核查"],
    en: [
      "Notice, mode or signing is missing or unreadable, so the month cannot be judged",
      "Correct the cell and check again",
    ],
  },
} satisfies Record<string, Message>;
