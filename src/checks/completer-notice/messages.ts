import type { Message } from "../check.ts";

export const messages = {
  blank: {
    zh: [
      "台账未记载书面通知完成人的日期；拟转让职务科技成果应当提前一个月书面通知完成人{doubt}",
      "如已通知，请补填日期并留存签收件；未通知且尚未签约的，请通知满一个月后再签",
    ],
    en: [
      "The ledger gives no written notice to the completers; a transfer calls for one a month ahead{doubt}",
      "If it was given, fill in the day and keep the receipt; if not and nothing is signed, give it and wait a month",
    ],
  },
  "before-signing": {
    zh: ["台账未记载书面通知完成人的日期，合同也尚未签订", "签约前应当提前一个月书面通知完成人；已通知的请补填日期"],
    en: [
      "No written notice to the completers is recorded, and nothing is signed yet",
      "Give it a month before signing; fill in the day if it was given",
    ],
  },
  late: {
    zh: [
      "{notice} 书面通知完成人，{anchorDay} {anchor}，提前不足一个月：最早可于 {earliest} {anchor}，或者最迟应于 {latestNotice} 通知{doubt}",
      "请留存完成人放弃优先受让权的书面意见；合同尚未签订的，请满一个月后再签",
    ],
    en: [
      "Notice on {notice}, {anchor} on {anchorDay}: less than a month. Earliest {earliest}; the notice was due by {latestNotice}{doubt}",
      "Keep the completers' written waiver; where nothing is signed yet, wait until the month is full",
    ],
  },
  "month-only": {
    zh: [
      "通知完成人的日期（{notice} 起）或{anchor}的日期（{anchorDay} 止）只有月份，按最不利的日子提前不足一个月",
      "请补全日期",
    ],
    en: [
      "Only months are given (notice from {notice}, {anchor} until {anchorDay}); on the least favourable days it is less than a month",
      "Complete the dates",
    ],
  },
  equal: {
    zh: ["{notice} 书面通知完成人，{anchorDay} {anchor}，恰好提前一个月", "无需更正；建议留存送达凭证"],
    en: [
      "Notice on {notice}, {anchor} on {anchorDay}: the month is just full",
      "Nothing to correct; keep proof of delivery",
    ],
  },
  "no-reply": {
    zh: ["台账未记载完成人的优先受让意见；完成人在同等条件下享有优先受让权", "建议补填完成人的意见并留存书面材料"],
    en: [
      "The ledger does not say what the completers replied; on equal terms they have priority",
      "Better fill in their reply and keep it in writing",
    ],
  },
  investment: {
    zh: ["作价投资会变更成果权属，台账未记载通知完成人；条文只要求转让提前一个月通知", "建议同样书面通知完成人"],
    en: [
      "An investment in kind moves ownership and no notice is recorded; the text demands it of transfers only",
      "A written notice is advisable",
    ],
  },
  unknown: {
    zh: ["转化方式、通知日期或签订（公告）日期未填或无法读取，不能判断是否提前一个月通知", "请补填或改正后再核查"],
    en: [
      "Mode, notice or signing (listing) is missing or unreadable, so the month cannot be judged",
      "Correct the cell and check again",
    ],
  },
} satisfies Record<string, Message>;
