import { isoOf } from "../calc/days.ts";
import type { Fen } from "../calc/fen.ts";
import { ratioText } from "../calc/ratio.ts";
import type { Datum } from "../calc/steps.ts";
import type { BasisName, Level } from "../checks/check.ts";

export type Lang = "zh" | "en";

export const levelNames: Readonly<Record<Level, Readonly<Record<Lang, string>>>> = {
  error: { zh: "不合规", en: "Not compliant" },
  warning: { zh: "存疑", en: "Doubtful" },
  info: { zh: "提示", en: "Note" },
  undetermined: { zh: "无法判断", en: "Cannot be judged" },
};

/** What is counted apart from the levels. */
export const apartNames: Readonly<Record<"waived" | "known", Readonly<Record<Lang, string>>>> = {
  waived: { zh: "已豁免", en: "Waived" },
  known: { zh: "基线已有", en: "In the baseline" },
};

/** What a waiver says of itself; `until` is an ISO date. */
export interface WaiverWords {
  readonly reason: string;
  readonly approver: string;
  readonly evidence: string;
  readonly until: string | null;
}

/** 理由（批准人，材料，至 2025-12-31） */
export function waiverText({ reason, approver, evidence, until }: WaiverWords, lang: Lang): string {
  const end = until === null ? "" : lang === "zh" ? `有效期至 ${until}` : `until ${until}`;
  const rest = [approver, evidence, end].filter(Boolean);
  return lang === "zh" ? `${reason}（${rest.join("，")}）` : `${reason} (${rest.join(", ")})`;
}

export const basisNames: Readonly<Record<BasisName, Readonly<Record<Lang, string>>>> = {
  default: { zh: "条例默认标准（无规定且未约定）", en: "the ordinance's default (no rule, no agreement)" },
  agreed: { zh: "约定", en: "the agreement" },
  "own-rule": { zh: "本单位规定", en: "the unit's own rule" },
  national: { zh: "国家标准", en: "the national standard" },
  fallback: { zh: "净收入无法计算时按成交额", en: "a share of the price, net income not being computable" },
};

/** Names that stand in a message's data as ids. */
const named: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  "anchor:signing": { zh: "签订合同", en: "signed" },
  "anchor:listing": { zh: "发布挂牌（拍卖）公告", en: "listed" },
  "anchor:publicity": { zh: "开始公示价格", en: "publicised" },
  "doubt:D7": {
    zh: "（按所选读法，作价投资同转让）",
    en: " (an investment in kind counts as a transfer under the reading chosen)",
  },
  "doubt:D29": { zh: "（中央在渝单位参照适用条例）", en: " (central units: the ordinance by reference)" },
  "doubt:D32": {
    zh: "（医院等其他事业单位是否属于条文所称研究开发机构、高等院校有疑义）",
    en: " (whether hospitals and the like are institutes in the text's sense is doubtful)",
  },
  "doubt:D40": {
    zh: "（条文对所有科技成果持有者作出规定，罚则只写明高校院所，对企业列为存疑）",
    en: " (the text names every holder, the penalties institutes only; doubtful for enterprises)",
  },
  "article5:harms_public": { zh: "危害国家利益，损害社会公共利益", en: "harm to the state or the public interest" },
  "article5:against_policy": { zh: "违反国家产业政策", en: "against the state's industrial policy" },
  "article5:against_ethics": { zh: "违背科研道德和伦理", en: "against research integrity and ethics" },
  "article5:pollutes": { zh: "污染环境、破坏生态", en: "pollution or harm to the environment" },
  "article5:otherwise_unlawful": {
    zh: "其他违反法律、行政法规强制性规定",
    en: "otherwise against mandatory rules of law",
  },
  "agency:own": { zh: "本机构", en: "The agency" },
  "shares:reward": { zh: "奖励总额", en: "the reward" },
  "shares:net": { zh: "净收入", en: "net income" },
  "shares:price": { zh: "成交额", en: "the price" },
  "shares:sum": { zh: "奖励总额以外的数额", en: "something else than the reward" },
  "standard:agreed": { zh: "约定的比例", en: "the agreed rate" },
  "standard:own-rule": { zh: "本单位规定的比例", en: "the rate of the unit's own rule" },
  "standard:default": { zh: "条例在无规定且未约定时的标准", en: "the ordinance's default" },
  "standard:national": { zh: "国家标准", en: "the national standard" },
  "standard:fallback": {
    zh: "净收入无法计算时按成交额计的比例",
    en: "the share of the price where net income cannot be computed",
  },
  "late:certain-days": {
    zh: "（日期只有月份，按最晚到账、最早支付的可能日计）",
    en: " (only the month is given: counted from the latest receipt to the earliest payment that it can be)",
  },
  "reward:of-unknown-amount": { zh: "奖励", en: "the reward" },
  "doubt:D15.rate": {
    zh: "（台账和设置都没有说明有无规定或约定，按都没有判断）",
    en: " (nothing is said of a rule or agreement; judged as if there were none)",
  },
  "doubt:D15.time": {
    zh: "（台账和设置都没有说明有无规定或约定的支付时间，按都没有判断）",
    en: " (nothing is said of a time fixed by rule or agreement; judged as if there were none)",
  },
  "doubt:D29.rate": { zh: "（中央在渝单位参照适用条例）", en: " (central units: the ordinance by reference)" },
  "doubt:D29.time": { zh: "（中央在渝单位参照适用条例）", en: " (central units: the ordinance by reference)" },
  "doubt:D30.rate": {
    zh: "（合同早于条例施行、奖励晚于条例施行，是否适用条例的标准有疑义）",
    en: " (the contract is older than the ordinance, the reward is not)",
  },
  "doubt:D32.rate": {
    zh: "（医院等其他事业单位是否适用高校院所的标准有疑义）",
    en: " (whether hospitals and the like fall under the standard of institutes is doubtful)",
  },
  "doubt:D32.time": {
    zh: "（条例的罚则只写明高校院所，对医院等其他事业单位列为存疑）",
    en: " (the ordinance penalises institutes only; doubtful for hospitals and the like)",
  },
  "doubt:D33.time": {
    zh: "（约定的支付时间不能推出日期，视为未确定）",
    en: " (the words that were agreed on fix no day and are taken as none)",
  },
  "doubt:D36.time": {
    zh: "（四月底遇休息日能否顺延有疑义，按不顺延判断）",
    en: " (judged without a roll-over of the end of April behind rest days)",
  },
  "doubt:D40.time": {
    zh: "（条例的罚则只写明高校院所，对企业列为存疑）",
    en: " (the ordinance penalises institutes only; doubtful for enterprises)",
  },
  "doubt:D37.time": {
    zh: "（登记办理需要时间，30 天以内列为存疑）",
    en: " (registration takes time: up to 30 days are doubtful only)",
  },
};

/** 630,000.00元, to the fen. */
export function moneyText(fen: Fen, lang: Lang): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  const amount = `${fen < 0 ? "-" : ""}${whole}.${digits.slice(-2)}`;
  return lang === "zh" ? `${amount}元` : `CNY ${amount}`;
}

export function datumText(datum: Datum, lang: Lang): string {
  if ("fen" in datum) return moneyText(datum.fen, lang);
  if ("day" in datum) return isoOf(datum.day);
  if ("ratio" in datum) return ratioText(datum.ratio);
  if ("count" in datum) return String(datum.count);
  return named[datum.text]?.[lang] ?? datum.text;
}

/**
 * Puts the data into a sentence: `{name}` stands for a datum. The spaces around it set numbers off from Chinese; between
 * two Chinese characters, and where an empty datum leaves two, they are closed.
 */
export function fill(template: string, data: Readonly<Record<string, Datum>>, lang: Lang): string {
  const text = template.replace(/( ?)\{(\w+)\}( ?)/g, (slot, left: string, name: string, right: string, at: number) => {
    const datum = data[name];
    const words = datum === undefined ? "" : datumText(datum, lang);
    const before = CHINESE.test(template.charAt(at - 1)) && CHINESE.test(words.charAt(0)) ? "" : left;
    const behind = CHINESE.test(template.charAt(at + slot.length)) && CHINESE.test(words.slice(-1)) ? "" : right;
    return before + words + behind;
  });
  return text.replace(/ {2,}/g, " ").trim();
}

const CHINESE = /[\p{Script=Han}，。；：、（）“”]/u;
