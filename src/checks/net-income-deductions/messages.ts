import type { Message } from "../check.ts";

const back = "请还原 {amount}，按净收入重新计算奖励";
const backEn = "Take {amount} back and compute the reward anew";

export const messages = {
  "personal-tax": {
    zh: ["净收入 {net} 扣除了个人所得税 {amount}；个人所得税由获奖人负担，不是交易的税金", back],
    en: ["Net income {net} has {amount} of personal income tax deducted, which the payee bears", backEn],
  },
  "prior-rd": {
    zh: [
      "净收入 {net} 扣除了前期研发投入 {amount}；高校院所的净收入只扣交易的直接成本和税金等，只有企业扣除前期研发投入",
      back,
    ],
    en: ["Net income {net} has {amount} of prior R&D deducted, which enterprises alone may deduct", backEn],
  },
  wages: {
    zh: ["净收入 {net} 扣除了人员工资 {amount}，一般不属于交易的直接成本", "请核对；不属于本项交易直接成本的，请还原"],
    en: [
      "Net income {net} has wages of {amount} deducted, in general no direct cost of the deal",
      "Check, and take back what is none",
    ],
  },
  "corporate-tax": {
    zh: [
      "净收入 {net} 扣除了企业所得税 {amount}；企业所得税按年度所得计算，一般不属于交易的税金",
      "请核对；不属于本项交易税金的，请还原",
    ],
    en: [
      "Net income {net} has {amount} of enterprise income tax deducted, a tax on the year and in general none on the deal",
      "Check, and take back what is none of the deal",
    ],
  },
  "may-be": {
    zh: [
      "净收入 {net} 比扣除已列项目后的余额少 {amount}，可能扣除了“{item}”；该项一般不属于交易的直接成本和税金",
      "请核对该项：属于本项交易直接成本的，列入直接成本；不属于的，请还原",
    ],
    en: [
      'Net income {net} is {amount} below what the listed deductions leave; "{item}" may have come off, in general no direct cost or tax of the deal',
      "Enter it under direct costs if it is one of this deal, else take it back",
    ],
  },
  "other-named": {
    zh: ["其他扣除 {amount} 注明为“{item}”，一般不属于交易的直接成本和税金", "请核对；不属于的，请还原"],
    en: [
      'Other deductions of {amount} are "{item}", in general no direct cost or tax of the deal',
      "Check, and take back what is none",
    ],
  },
  "other-unnamed": {
    zh: ["其他扣除 {amount} 没有说明是什么，不能判断是否可以扣除", "请在“其他扣除说明”中写明"],
    en: [
      "Nothing says what the other deductions of {amount} are, so it is not known whether they may come off",
      "Say what they are",
    ],
  },
  "in-header": {
    zh: ["“{item}”一列扣除了 {amount}，按表头含有一般不属于交易直接成本和税金的项目", "请分列，并还原不可扣除的部分"],
    en: [
      'The column "{item}", {amount} here, has by its header what in general is no direct cost or tax of the deal',
      "List it apart and take back what may not come off",
    ],
  },
  "untaxed-marked": {
    zh: [
      "合同金额注明不含税，净收入 {net} 又扣除了税金 {amount}；增值税不应重复扣除",
      "请核对：属增值税的请还原，属附加税费、印花税的请注明",
    ],
    en: [
      "The price is without tax, and net income {net} has taxes of {amount} deducted again",
      "Take value added tax back; note surcharges and stamp duty, which may be deducted",
    ],
  },
  untaxed: {
    zh: [
      "按所选读法，未注明的合同金额为不含税，净收入 {net} 不应再扣除增值税 {amount}",
      "请注明合同金额是否含税；属增值税的请还原",
    ],
    en: [
      "Under the reading chosen a price that does not say is without tax, and net income {net} has {amount} deducted",
      "Say whether the price includes tax; take value added tax back",
    ],
  },
} satisfies Record<string, Message>;
