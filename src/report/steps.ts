import type { Step } from "../calc/steps.ts";
import { citation } from "../law/citations.ts";
import { datumText, fill, type Lang } from "./words.ts";

/** What a datum of a step names as an id: `{basis}`, `{level}`, `{base}`, `{unit}` … */
const names: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  default: { zh: "条例默认标准", en: "the ordinance's default" },
  agreed: { zh: "约定", en: "agreement" },
  "own-rule": { zh: "本单位规定", en: "the unit's own rule" },
  national: { zh: "国家标准", en: "the national standard" },
  fallback: { zh: "按成交额计的办法", en: "the share of the price" },
  neither: { zh: "无规定且未约定", en: "neither rule nor agreement" },
  unknown: { zh: "有无规定或约定不明", en: "rule or agreement not known" },
  net: { zh: "净收入", en: "net income" },
  price: { zh: "成交额", en: "the price" },
  shares: { zh: "股份或出资比例", en: "shares" },
  profit: { zh: "营业利润", en: "operating profit" },
  error: { zh: "不合规", en: "not compliant" },
  warning: { zh: "存疑", en: "doubtful" },
};

/** The words of the steps that a finding shows; a step without words here is a stage on the way and is not shown. */
const words: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  "reward-basis-input": { zh: "单位类型 {unit}，转化方式 {mode}，{arrangement}", en: "{unit}, {mode}, {arrangement}" },
  "reward-basis-rejected-none-exists": { zh: "不按{basis}：台账或设置说明没有", en: "Not by {basis}: there is none" },
  "reward-basis-rejected-not-known": {
    zh: "不按{basis}：台账和设置都没有说明有无",
    en: "Not by {basis}: nothing is said of one",
  },
  "reward-basis-rejected-rule-later-than-contract": {
    zh: "不按{basis}：规定在合同签订之后才施行",
    en: "Not by {basis}: it is younger than the contract",
  },
  "reward-basis-rejected-rule-or-agreement-exists": {
    zh: "不按{basis}：已有规定或约定，条例第32条只在既无规定也无约定时适用",
    en: "Not by {basis}: a rule or agreement exists, and article 32 applies only without one",
  },
  "reward-basis-rejected-unit-not-covered": {
    zh: "不按{basis}：条例第32条只约束利用财政资金设立的研究开发机构、高等院校",
    en: "Not by {basis}: article 32 binds publicly funded institutes only",
  },
  "reward-basis-rejected-contract-before-ordinance": {
    zh: "不按{basis}：合同早于条例施行",
    en: "Not by {basis}: the contract is older than the ordinance",
  },
  "reward-basis-rejected-contract-before-national-law": {
    zh: "不按{basis}：合同早于促进科技成果转化法修订施行",
    en: "Not by {basis}: the contract is older than the law as amended",
  },
  "reward-basis-rejected-ordinance-more-favourable": {
    zh: "不按{basis}：条例的标准更有利于完成人",
    en: "Not by {basis}: the ordinance is more favourable",
  },
  "reward-basis-rejected-net-not-computable": {
    zh: "不按{basis}：净收入无法计算",
    en: "Not by {basis}: net income cannot be computed",
  },
  "reward-basis-rejected-rules-not-in-force": {
    zh: "不按{basis}：实施细则当时未施行或按设置不适用",
    en: "Not by {basis}: the rules were not in force or are set aside",
  },
  "reward-basis-chosen": { zh: "按{basis}判断，以{base}为基数，比例 {rate}", en: "By {basis}, on {base}, {rate}" },
  "reward-basis-threshold": { zh: "低于{base}的 {rate} 为{level}", en: "Below {rate} of {base} is {level}" },
  "reward-basis-rate-unknown": { zh: "规定或约定的比例不明", en: "The rate of the rule or agreement is not known" },
  "reward-basis-rate-below": {
    zh: "规定或约定的比例低于国家标准 {floor}",
    en: "The rate is below the national {floor}",
  },
  "publicity-required": {
    zh: "公示起 {start}，应不少于 {required} 日（{dayKind}），开始的当日不计入",
    en: "From {start}, at least {required} days ({dayKind}), the first not counted",
  },
  "publicity-run-through": {
    zh: "应公示至 {runThrough}，最早次日 {earliestSigning} 签约",
    en: "Through {runThrough}; earliest signing {earliestSigning}",
  },
  "publicity-rest-days-missing": {
    zh: "缺少该年放假安排，不能数工作日",
    en: "The year's rest days are not loaded, so working days cannot be counted",
  },
  "payout-default": {
    zh: "未确定支付时间，按条例计算最后一日（顺延前）{due}",
    en: "No time fixed: by the ordinance {due} before any roll-over",
  },
  "payout-agreed": { zh: "约定支付时间 {due}，不顺延", en: "The agreed day {due}, not rolled" },
  "payout-own-rule": {
    zh: "按本单位规定的天数，最后一日（顺延前）{due}",
    en: "By the unit's rule {due} before any roll-over",
  },
  "payout-reading": {
    zh: "{due} 至 {lenient} 之间存疑（{reading}）",
    en: "Between {due} and {lenient} it is doubtful ({reading})",
  },
  "period-rolled": { zh: "{from} 是休息日，顺延到 {to}", en: "{from} is a rest day; rolled to {to}" },
  "period-ends-on-workday": { zh: "{from} 是工作日，不顺延", en: "{from} is a working day" },
  "period-roll-uncertain": {
    zh: "{from} 之后是否顺延要看未载入的放假安排，按顺延前的日子提示",
    en: "Whether {from} is rolled turns on a notice that is not loaded; the day before is given",
  },
};

/** The steps as sentences, each with its article. */
export function explainSteps(steps: readonly Step[], lang: Lang): string[] {
  return steps.flatMap(({ id, data, citation: id2 }) => {
    const template = words[id];
    if (!template) return [];
    const spoken = Object.fromEntries(
      Object.entries(data).map(([key, datum]) => [
        key,
        { text: names[datumText(datum, lang)]?.[lang] ?? datumText(datum, lang) },
      ]),
    );
    const cited = id2 ? citation(id2) : undefined;
    const source = cited ? (lang === "zh" ? `（${cited.shortTitle}）` : ` (${cited.en})`) : "";
    return [fill(template[lang], spoken, lang) + source];
  });
}
