import type { Message } from "../check.ts";

export const messages = {
  short: {
    zh: [
      "奖励 {reward} 低于{standard}（{base} × {rate} = {floor}），少 {shortfall}{doubt}",
      "请补发 {shortfall}，或补充奖励比例的规定、约定依据",
    ],
    en: [
      "The reward {reward} is below {standard} ({base} × {rate} = {floor}) by {shortfall}{doubt}",
      "Pay {shortfall} more, or record the rule or agreement that governs",
    ],
  },
  "short-national": {
    zh: [
      "奖励 {reward} 低于{standard}（{base} × {rate} = {floor}），少 {shortfall}{doubt}",
      "请补发 {shortfall}；国家标准 {nationalRate} 是高校院所的规定和约定也应当符合的",
    ],
    en: [
      "The reward {reward} is below {standard} ({base} × {rate} = {floor}) by {shortfall}{doubt}",
      "Pay {shortfall} more; rules and agreements of institutes must keep the national {nationalRate} too",
    ],
  },
  "short-national-open": {
    zh: [
      "奖励 {reward} 低于{standard}（{base} × {rate} = {floor}），少 {shortfall}；有无规定或约定不明，如都没有，应不低于净收入的 {defaultRate}，即 {defaultFloor}{doubt}",
      "请至少补发 {shortfall}；国家标准 {nationalRate} 是高校院所的规定和约定也应当符合的；另请注明奖励比例的依据",
    ],
    en: [
      "The reward {reward} is below {standard} ({base} × {rate} = {floor}) by {shortfall}; with neither rule nor agreement {defaultRate} is due: {defaultFloor}{doubt}",
      "Pay at least {shortfall} more; rules and agreements of institutes must keep the national {nationalRate} too; record which governs",
    ],
  },
  "short-agreed": {
    zh: ["奖励 {reward} 低于{standard}（{base} × {rate} = {floor}），少 {shortfall}", "请按规定或约定补发 {shortfall}"],
    en: [
      "The reward {reward} is below {standard} ({base} × {rate} = {floor}) by {shortfall}",
      "Pay the {shortfall} that the rule or agreement gives",
    ],
  },
  "rate-below": {
    zh: [
      "规定或约定的比例 {rate} 低于国家标准 {nationalRate}，国家设立的高校院所的规定或约定应当符合该标准；按该标准至少应奖励 {floor}",
      "请修订规定或约定，并补足差额",
    ],
    en: [
      "The agreed rate {rate} is below the national {nationalRate} that rules and agreements of state-founded institutes must keep; at least {floor} is due",
      "Amend the rule or agreement and pay the difference",
    ],
  },
  "rate-below-paid": {
    zh: [
      "规定或约定的比例 {rate} 低于国家标准 {nationalRate}，国家设立的高校院所的规定或约定应当符合该标准；实际奖励不少于按该标准计算的 {floor}",
      "请修订规定或约定",
    ],
    en: [
      "The agreed rate {rate} is below the national {nationalRate} that rules and agreements of state-founded institutes must keep; the reward itself is not below {floor}",
      "Amend the rule or agreement",
    ],
  },
  "rate-below-open": {
    zh: [
      "规定或约定的比例 {rate} 低于国家标准 {nationalRate}，国家设立的高校院所的规定或约定应当符合该标准",
      "请修订规定或约定；净收入补填后再核对差额",
    ],
    en: [
      "The agreed rate {rate} is below the national {nationalRate} that rules and agreements of state-founded institutes must keep",
      "Amend the rule or agreement; fill in net income to see the difference",
    ],
  },
  rounding: {
    zh: [
      "奖励 {reward} 比{standard}（{base} × {rate} = {floor}）少 {shortfall}，在台账显示位数的四舍五入范围内",
      "请按元、角、分核对，确有不足的请补发",
    ],
    en: [
      "The reward {reward} is {shortfall} below {standard} ({base} × {rate} = {floor}), within the rounding of the digits shown",
      "Check to the fen and pay what is missing",
    ],
  },
  tail: {
    zh: ["奖励 {reward} 比应发 {floor} 少 {shortfall}，属尾差", "不超过 1 元，可在下次发放时补足"],
    en: [
      "The reward {reward} is {shortfall} short of {floor}: a rounding remainder",
      "At most 1 元; make it up with the next payment",
    ],
  },
  "own-rate": {
    zh: [
      "按规定或约定的 {rate} 判断，奖励足额；该比例低于条例在无规定且未约定时的 {defaultRate}，但不违反条例",
      "请留存规定或约定的依据",
    ],
    en: [
      "Judged by the agreed {rate} the reward is in full; that is below the default {defaultRate}, which does not apply",
      "Keep the rule or agreement on file",
    ],
  },
  unsourced: {
    zh: [
      "台账写有比例 {rate} 而未注明依据，按约定判断为足额；如既无规定也无约定，应不低于 {lawRate}，即 {floor}，少 {shortfall}",
      "请注明奖励比例的依据（规定名称、文号或协议）",
    ],
    en: [
      "A rate of {rate} without its source is taken as agreed; with neither rule nor agreement {lawRate} is due: {floor}, {shortfall} more",
      "Name the rule or agreement that the rate comes from",
    ],
  },
  "net-not-positive": {
    zh: ["净收入 {net} 不大于 0，按 0 计，没有应发奖励的下限", "请复核扣除项目"],
    en: ["Net income {net} is not above 0, so no reward is due by law", "Check the deductions"],
  },
  "rate-unknown": {
    zh: [
      "有规定或约定，但台账和设置都没有写明比例，奖励 {reward} 是否足额无法判断",
      "请在台账填写约定比例，或在单位设置中填写各转化方式的比例",
    ],
    en: [
      "There is a rule or agreement but no rate in ledger or settings, so the reward {reward} cannot be judged",
      "Fill in the agreed rate or set it for the unit",
    ],
  },
  "net-unknown": {
    zh: [
      "净收入未填或无法读取，也不能由合同金额和扣除项目算出，奖励是否足额无法判断",
      "请补填净收入，或补填直接成本和税金；确实无法计算的请注明“无法计算”及原因",
    ],
    en: [
      "Net income is neither given nor computable from the ledger, so the reward cannot be judged",
      "Fill in net income, or direct costs and taxes; say 无法计算 where it cannot be computed",
    ],
  },
  "reward-unknown": {
    zh: ["奖励金额未填或无法读取，是否足额无法判断", "请补填奖励总额"],
    en: ["The reward is missing or unreadable, so it cannot be judged", "Fill in the reward"],
  },
  "no-basis": {
    zh: [
      "不能确定该合同适用哪一项奖励标准，无法判断奖励是否足额",
      "合同早于促进科技成果转化法修订施行的，或者净收入无法计算而实施细则不适用的，请人工判断",
    ],
    en: [
      "The standard for this reward cannot be determined",
      "Contracts older than the law as amended, or without computable net income before the rules, need a person's judgement",
    ],
  },
  mode: {
    zh: ["转化方式未填或无法归类，不能确定奖励标准", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so the standard is not known", "Correct the mode first"],
  },
  unit: {
    zh: ["金额疑似单位不一致，不能判断奖励是否足额", "请先核对元与万元"],
    en: ["Amounts seem to be in different units, so the reward cannot be judged", "Settle 元 against 万元 first"],
  },
} satisfies Record<string, Message>;
