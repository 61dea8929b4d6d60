import type { Step } from "../calc/steps.ts";
import { citationName } from "./citation-name.ts";
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
  D29: { zh: "（中央在渝单位参照适用条例，读法 D29）", en: " (the ordinance by reference only, D29)" },
  D30: { zh: "（合同早于条例，读法 D30）", en: " (the contract is older than the ordinance, D30)" },
  D32: { zh: "（其他事业单位是否属于高校院所有疑义，读法 D32）", en: " (not literally an institute, D32)" },
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
  "reward-basis-rejected-ordinance-goes-first": {
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
  "reward-basis-chosen": {
    zh: "按{basis}{source}判断，以{base}为基数，比例 {rate}",
    en: "By {basis} {source}, on {base}, {rate}",
  },
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

/** The words of EXPLAIN, which shows every step: of the stages on the way to a result, and where a formula says it its own way. */
const stages: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  "net-income-price": { zh: "取实际成交额 {amount}", en: "The transaction amount is {amount}" },
  "net-income-direct-costs": { zh: "扣除交易的直接成本 {amount}", en: "Less direct costs of {amount}" },
  "net-income-taxes": { zh: "扣除税金 {amount}", en: "Less taxes of {amount}" },
  "net-income-other": { zh: "扣除其他 {amount}", en: "Less other deductions of {amount}" },
  "net-income-prior-rd": { zh: "企业扣除前期研发投入 {amount}", en: "Less an enterprise's prior R&D of {amount}" },
  "net-income-prior-rd-left-out": {
    zh: "前期研发投入 {amount} 不扣除：{unit}不是企业",
    en: "Prior R&D of {amount} is left out: {unit} is no enterprise",
  },
  "net-income": { zh: "净收入 {net}", en: "Net income is {net}" },
  "net-income-not-positive": {
    zh: "净收入不大于 0，奖励基数按 {base}，请复核扣除",
    en: "It is not above 0: the reward's base is {base}; check the deductions",
  },
  "reward-basis-rejected-none-exists": { zh: "不按{basis}：没有", en: "Not by {basis}: there is none" },
  "reward-basis-threshold": {
    zh: "低于{base}的 {rate} 为{level}{reading}",
    en: "Below {rate} of {base} is {level}{reading}",
  },
  "reward-basis-none": { zh: "没有可以适用的标准", en: "No standard applies" },
  "reward-floor": {
    zh: "{base} × {rate}，向上取整到分，为 {floor}",
    en: "{base} × {rate}, rounded up to the fen, is {floor}",
  },
  "reward-floor-base-not-positive": {
    zh: "基数 {base} 不大于 0，奖励为 {floor}",
    en: "The base {base} is not above 0: the reward is {floor}",
  },
  "share-floor": {
    zh: "{share} × {rate} = {floor}，不取整",
    en: "{share} × {rate} = {floor}, not rounded",
  },
  "reward-gap": { zh: "已给 {paid}，还差 {gap}", en: "{paid} was given; {gap} is still to be given" },
  "profit-share": {
    zh: "营业利润 {profit} × {rate}，向上取整到分，为 {share}",
    en: "A profit of {profit} × {rate}, rounded up to the fen, is {share}",
  },
  "profit-share-loss": {
    zh: "营业利润 {profit} 不大于 0，当年为 {share}，不与其他年度相抵",
    en: "A profit of {profit} is not above 0: {share}, and not set against other years",
  },
  "allocate-total": { zh: "总额 {total}，分给 {count} 份", en: "{total} in {count} shares" },
  "allocate-method": {
    zh: "按权重算到分，舍去不足 1 分的部分；余下的分依次给舍去最多的，相同的给排在前面的",
    en: "Each share is cut to the fen; the fen left over go to the largest remainders, equal ones to the earlier",
  },
  "publicity-met": {
    zh: "公示至 {end}，满 {days} 日，通过",
    en: "Until {end}: {days} full days, long enough",
  },
  "publicity-doubtful": {
    zh: "公示至 {end}，满 {days} 日；把开始的当日也算上有 {inclusiveDays} 日，存疑",
    en: "Until {end}: {days} full days, {inclusiveDays} with the start day: doubtful",
  },
  "publicity-short": {
    zh: "公示至 {end}，满 {days} 日；把开始的当日也算上也只有 {inclusiveDays} 日，不足",
    en: "Until {end}: {days} full days, only {inclusiveDays} with the start day: too short",
  },
  "publicity-reading": { zh: "存疑的读法：{reading}", en: "The doubt is {reading}" },
  "publicity-counted": {
    zh: "{start} 当日不计入，至 {end} 共 {days} 日（{dayKind}）",
    en: "{start} itself not counted, until {end}: {days} days ({dayKind})",
  },
  "payout-input": { zh: "转化方式 {mode}，日期 {day}", en: "The mode is {mode}, the date {day}" },
  "payout-before-ordinance": {
    zh: "条例自 2020-06-01 起施行，此前没有支付期限",
    en: "The ordinance holds from 2020-06-01; there was no time limit before",
  },
  "period-counted": {
    zh: "{start} 当日不计入，{count} {unit}之后为 {end}",
    en: "{start} itself not counted, {count} {unit} end on {end}",
  },
  "period-never-rolled": { zh: "不顺延", en: "Not rolled" },
  "period-rest-days-missing": {
    zh: "所经年份的放假安排没有载入，不能数工作日",
    en: "A year on the way has no rest days loaded, so working days cannot be counted",
  },
  "notice-months": {
    zh: "{notice} 书面通知，提前 {months} 个月",
    en: "Notice on {notice}, {months} month ahead",
  },
  "notice-end": {
    zh: "次月的对应日（没有的为月末日）{end}，最早该日签约",
    en: "The same day of the next month, or its last: {end} is the earliest signing",
  },
  "notice-months-before": {
    zh: "{signing} 签约，须提前 {months} 个月书面通知",
    en: "For signing on {signing}, notice is due {months} month ahead",
  },
  "notice-by": { zh: "最迟 {notice} 通知", en: "{notice} is the latest day of notice" },
  "untransferred-year": {
    zh: "{start} 完成，满 {years} 年为 {end}",
    en: "Completed on {start}, {years} year ends on {end}",
  },
  "apply-from": {
    zh: "“超过”不含当日，自 {day} 起可以申请",
    en: "More than a year leaves that day out: from {day} on",
  },
  "reply-months": {
    zh: "{start} 收到，{months} 个月为 {end}",
    en: "Received on {start}, {months} months end on {end}",
  },
  "term-secondment": { zh: "{start} 起，期限 {years} 年", en: "From {start}, a term of {years} years" },
  "term-use-right": { zh: "{start} 起，使用权 {years} 年", en: "From {start}, a right of use of {years} years" },
  "term-grant-start": { zh: "{start} 赋权，{years} 年内启动", en: "Granted on {start}, to be started in {years} year" },
  "term-ban": { zh: "{start} 决定，{years} 年", en: "Decided on {start}, for {years} years" },
  "term-both-days-counted": {
    zh: "首尾都计入，最后一天 {end}",
    en: "Both ends counted, the last day is {end}",
  },
  "term-start-not-counted": {
    zh: "开始的当日不计入，最后一天 {end}，不顺延",
    en: "The start day not counted, the last day is {end}, not rolled",
  },
  "fine-times-gains": {
    zh: "违法所得 {gains} 的 {timesMin} 倍至 {timesMax} 倍：{lowest} 至 {highest}",
    en: "{timesMin} to {timesMax} times the illegal gains of {gains}: {lowest} to {highest}",
  },
  "fine-without-gains": {
    zh: "没有违法所得：{lowest} 至 {highest}",
    en: "Without illegal gains: {lowest} to {highest}",
  },
  "tax-relief-months": {
    zh: "{receivedOn} 取得收入，{paidOn} 发放；36 个月内的最后一天 {lastDay}",
    en: "Received on {receivedOn}, paid on {paidOn}; the last of 36 months is {lastDay}",
  },
  "tax-relief-relieved": {
    zh: "{cash} 减半计入工资薪金所得：{taxable}",
    en: "Half of {cash} counts as wages: {taxable}",
  },
  "tax-relief-not-eligible": {
    zh: "不符合或没有说明符合其他条件，全额计税 {taxable}",
    en: "The other conditions do not hold or are not stated: all of {taxable} is taxed",
  },
  "tax-relief-too-late": {
    zh: "超过 36 个月，全额计税 {taxable}",
    en: "Later than 36 months: all of {taxable} is taxed",
  },
  "tax-relief-before-relief": {
    zh: "2018-07-01 之前没有这项优惠，全额计税 {taxable}",
    en: "There was no relief before 2018-07-01: all of {taxable} is taxed",
  },
  "workday-worked": { zh: "{day} 是工作日", en: "{day} is worked" },
  "workday-rest": { zh: "{day} 是休息日", en: "{day} is a rest day" },
  "workdays-added": {
    zh: "{start} 当日不计入，第 {count} 个工作日为 {end}",
    en: "{start} itself not counted, working day {count} is {end}",
  },
  "workdays-counted": {
    zh: "{start} 当日不计入，至 {end} 有 {count} 个工作日",
    en: "{start} itself not counted, {count} working days until {end}",
  },
  "article-found": { zh: "按编号 {id} 取条文", en: "Found under {id}" },
};

const spokenBy = (template: Readonly<Record<Lang, string>>, { data }: Step, lang: Lang): string => {
  const spoken = Object.entries(data).map(([key, datum]) => {
    const text = datumText(datum, lang);
    return [key, { text: names[text]?.[lang] ?? text }] as const;
  });
  return fill(template[lang], Object.fromEntries(spoken), lang);
};

/** The steps as sentences, each with its article; stages on the way are left out. */
export function explainSteps(steps: readonly Step[], lang: Lang): string[] {
  return steps.flatMap((step) => {
    const template = words[step.id];
    if (!template) return [];
    const source = sourceOf(step, lang);
    const cited = source && (lang === "zh" ? `（${source}）` : ` (${source})`);
    return [spokenBy(template, step, lang) + cited];
  });
}

/** Any step as a sentence, its article apart. */
export function explainStep(step: Step, lang: Lang): { readonly sentence: string; readonly source: string } {
  const template = stages[step.id] ?? words[step.id];
  if (!template) throw new Error(`no words for the step ${step.id}`);
  return { sentence: spokenBy(template, step, lang), source: sourceOf(step, lang) };
}

function sourceOf(step: Step, lang: Lang): string {
  return step.citation === null ? "" : citationName(step.citation, lang);
}
