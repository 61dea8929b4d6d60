import type { Message } from "../check.ts";

export const messages = {
  differs: {
    zh: [
      "净收入 {net} 与成交额扣除直接成本和税金等后的余额 {computed} 不符，相差 {difference}",
      "请核对扣除项目：应扣的逐项列出，不应扣的请还原",
    ],
    en: [
      "Net income {net} is not the price less direct costs and taxes, {computed}: {difference} apart",
      "List every deduction, and take back what may not be deducted",
    ],
  },
  "rd-deducted": {
    zh: [
      "净收入 {net} 扣除了前期研发投入；高校院所的净收入只扣直接成本和税金等，应为 {computed}，少计 {difference}",
      "请按高校院所口径重新计算净收入和奖励",
    ],
    en: [
      "Net income {net} has prior R&D deducted; institutes deduct direct costs and taxes only: {computed}, {difference} more",
      "Compute net income and reward anew",
    ],
  },
  "rd-not-deducted": {
    zh: [
      "净收入 {net} 未扣除前期研发投入；企业的净收入还应扣除前期研发投入，应为 {computed}，多计 {difference}",
      "请核对口径；有意不扣（对人员更有利）的，请留存决策依据",
    ],
    en: [
      "Net income {net} does not deduct prior R&D, as the rules have enterprises do: {computed}, {difference} less",
      "Verify; keep the decision if it was left in on purpose",
    ],
  },
  "rd-partly": {
    zh: [
      "净收入 {net} 只扣除了一部分前期研发投入，全部扣除为 {computed}，相差 {difference}；同一成果多次转化的，其余部分可以在其他合同中扣除",
      "请核对该成果各合同累计扣除的前期研发投入，并留存辅助账",
    ],
    en: [
      "Net income {net} has a part of prior R&D deducted, {computed} is left after all of it: {difference} apart; the rest may come off other deals of the achievement",
      "Check what was deducted over all deals of the achievement and keep the account of it",
    ],
  },
  "tax-twice": {
    zh: [
      "合同金额注明不含税，净收入 {net} 又扣除了税金；增值税不应重复扣除，不扣税金的余额为 {computed}，相差 {difference}",
      "请核对所扣税金：属增值税的请还原，属附加税费、印花税的请注明",
    ],
    en: [
      "The price is without tax and net income {net} has taxes deducted again; without them {computed} is left, {difference} more",
      "Take value added tax back; note surcharges and stamp duty, which may be deducted",
    ],
  },
  "other-cost": {
    zh: [
      "净收入 {net} 比扣除已列项目后的余额 {computed} 少 {difference}；台账另有“{column}”一列，可能已从中扣除，该项是否属于交易的直接成本有不同理解",
      "请核对该项支出：属于本项交易直接成本的，列入直接成本；管理费等间接费用不宜扣除",
    ],
    en: [
      'Net income {net} is {difference} below what the listed deductions leave, {computed}; the column "{column}" may have been deducted, and whether it is a direct cost is open',
      "Enter it under direct costs if it is one of this deal; overhead had better not come off",
    ],
  },
  "deductions-open": {
    zh: [
      "净收入 {net} 比扣除已列项目后的余额 {computed} 少 {difference}，而直接成本或税金未填，不能核对",
      "请补填直接成本和税金",
    ],
    en: [
      "Net income {net} is {difference} below what the listed deductions leave, {computed}, and costs or taxes are not given",
      "Fill in direct costs and taxes",
    ],
  },
  blank: {
    zh: ["净收入未填，不能核对", "请按成交额扣除直接成本和税金等后的余额填列"],
    en: ["Net income is not given", "Fill in the price less direct costs, taxes and the like"],
  },
  unknown: {
    zh: ["合同金额未填，或净收入、合同金额、扣除项目中有无法读取的内容，不能核对净收入", "请补正后再核查"],
    en: ["The price is missing, or net income, price or a deduction is unreadable", "Correct the cell and check again"],
  },
  unit: {
    zh: ["金额疑似单位不一致，不能核对净收入", "请先核对元与万元"],
    en: ["Amounts seem to be in different units, so net income cannot be checked", "Settle 元 against 万元 first"],
  },
} satisfies Record<string, Message>;
