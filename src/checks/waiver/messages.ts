import type { Message } from "../check.ts";

export const messages = {
  "unknown-check": {
    zh: ["没有“{check}”这项检查，最接近的是“{near}”，这条豁免不起作用", "请按核查结果中“检查”一栏填写"],
    en: [
      'There is no check "{check}"; the nearest is "{near}". The waiver has no effect',
      "Enter the check as the findings name it",
    ],
  },
  "too-broad": {
    zh: ["豁免没有写明对象，范围太宽，不起作用", "请逐个合同、成果或人员填写，或填写该条发现的编号"],
    en: [
      "The waiver names nothing in particular: it is too broad and has no effect",
      "Name one contract, achievement or person, or a finding's fingerprint",
    ],
  },
  "no-reason": {
    zh: ["豁免没有写理由，不起作用", "请填写理由"],
    en: ["The waiver gives no reason and has no effect", "Enter the reason"],
  },
  "no-approver": {
    zh: ["豁免没有写批准人，不起作用", "请填写批准人"],
    en: ["The waiver names nobody who approved it and has no effect", "Enter who approved it"],
  },
  "until-unreadable": {
    zh: ["有效期“{raw}”不是日期，不知道豁免是否仍然有效，按不起作用处理", "请填写日期，没有期限的留空"],
    en: [
      'The end "{raw}" is no date, so that it is not known whether the waiver holds; it has no effect',
      "Enter a date, or nothing where it has no end",
    ],
  },
  "no-day": {
    zh: ["没有核查日，不知道豁免是否仍然有效，按不起作用处理", "请给出核查日"],
    en: [
      "Without a day of judgement it is not known whether the waiver holds; it has no effect",
      "Give the day of judgement",
    ],
  },
  expired: {
    zh: ["豁免已于 {until} 到期，所涉发现照常计数", "仍需豁免的，请重新批准并更新有效期；不需要的，请删去此行"],
    en: [
      "The waiver ended on {until}; what it covered counts again",
      "Have it approved anew with a later end, or delete the row",
    ],
  },
  unmatched: {
    zh: ["豁免没有对应的发现，可能已经改正", "请核对检查和对象，不再需要的请删去此行"],
    en: ["The waiver matches no finding; what it covered may be cured", "Check what it names, or delete the row"],
  },
  "nothing-to-waive": {
    zh: ["对应的只有提示或无法判断的项目，没有可以豁免的问题", "提示不必豁免；无法判断的请补齐内容后再看"],
    en: [
      "It matches only notes or what cannot be judged: there is nothing to waive",
      "Notes need no waiver; complete what cannot be judged",
    ],
  },
} as const satisfies Readonly<Record<string, Message>>;
