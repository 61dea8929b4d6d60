import type { Message } from "../check.ts";

const whole = "不符合条件的，现金奖励应全额计入工资、薪金所得；请更正申报";
const wholeEn = "Without the relief the whole reward counts as wages; correct the return";

export const messages = {
  unit: {
    zh: ["减按50%计税只适用于非营利性科研机构和高校给予的现金奖励，企业不适用", whole],
    en: ["The relief is for rewards of non-profit institutes and universities; a company has none", wholeEn],
  },
  "unit-doubtful": {
    zh: [
      "减按50%计税只适用于非营利性科研机构和高校；医院等其他事业单位是否属于有疑义",
      "请核对单位的法人登记和科研机构资格",
    ],
    en: [
      "The relief is for non-profit institutes and universities; whether a hospital or the like is one is doubtful",
      "Check the unit's registration",
    ],
  },
  "unit-private": {
    zh: [
      "减按50%计税只适用于非营利性科研机构和高校；民办的须符合规定的非营利条件，企业不适用",
      "请核对单位是否为符合条件的民办非营利性科研机构、高校",
    ],
    en: [
      "The relief is for non-profit institutes and universities; a private one must meet conditions, a company has none",
      "Check whether the unit is a non-profit institute or university",
    ],
  },
  mode: {
    zh: ["转化方式为{mode}；减按50%计税只适用于向他人转让或者许可他人使用科技成果的收入", whole],
    en: ["The mode is {mode}; the relief is for income of a transfer or licence only", wholeEn],
  },
  "mode-unknown": {
    zh: ["转化方式未填或无法归类，不能判断能否减按50%计税", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so it is not known whether the relief applies", "Correct the mode first"],
  },
  "not-service": {
    zh: ["不是职务科技成果；减按50%计税只适用于职务科技成果转化收入", whole],
    en: ["No service achievement; the relief is for the income of service achievements only", wholeEn],
  },
  unregistered: {
    zh: [
      "享受减按50%计税的，技术合同应经审核登记并取得认定登记证明；台账未记载登记编号",
      "如已登记，请补填编号；未登记的不能享受，现金奖励应全额计税",
    ],
    en: [
      "The relief needs a contract that is registered, and the ledger gives no registration number",
      "Fill in the number; without registration the whole reward counts as wages",
    ],
  },
  "registration-unreadable": {
    zh: ["技术合同登记编号无法读取，不能判断能否减按50%计税", "请改正该单元格"],
    en: ["The registration number is unreadable", "Correct the cell"],
  },
  "publicity-missing": {
    zh: [
      "享受减按50%计税的现金奖励应公示不少于 {required} 个工作日，台账未记载奖励公示",
      "如已公示，请补填公示起止日期；公示应含成果转化、奖励人员、现金奖励和技术合同登记信息",
    ],
    en: [
      "Rewards that claim the relief are publicised for {required} working days; the ledger records none",
      "Fill in the days; publicise the conversion, the persons, the rewards and the registration",
    ],
  },
  "publicity-short": {
    zh: [
      "享受减按50%计税的现金奖励应公示不少于 {required} 个工作日（首日不计），现有 {days} 个工作日，应公示至 {runThrough}",
      "与条例的 15 日（自然日）不同，请按工作日补足公示",
    ],
    en: [
      "Rewards that claim the relief are publicised for {required} working days, the first not counted; there are {days}, it must run through {runThrough}",
      "These are working days, unlike the ordinance's 15 days; publicise it long enough",
    ],
  },
  "publicity-late": {
    zh: ["现金奖励在公示满 {required} 个工作日之前已经发放", "公示应在发放之前完成；请留存无异议的证明"],
    en: ["The reward was paid before its {required} working days of publicity were over", "Publicise it before paying"],
  },
  "publicity-unknown": {
    zh: ["奖励公示的起止日期不全或无法读取，不能判断是否满 {required} 个工作日", "请补填公示起止日期"],
    en: ["The days of publicity are incomplete, so {required} working days cannot be counted", "Fill in both days"],
  },
  "rest-days-unknown": {
    zh: ["公示期所经年份的放假安排没有载入，不能数工作日", "请在“节假日安排”或设置 restDays 中补充后再核查"],
    en: ["The rest days of a year on the way are not loaded", "Add the year's rest days and check again"],
  },
  "before-relief": {
    zh: ["{paid} 发放，早于优惠开始的 {from}", whole],
    en: ["Paid on {paid}, before the relief began on {from}", wholeEn],
  },
  "too-late": {
    zh: ["{received} 取得转化收入，{months} 个月内（至 {last}）发放的现金奖励才减按50%计税；{paid} 才发放", whole],
    en: [
      "Income of {received}: the relief is for cash paid within {months} months, by {last}; it was paid on {paid}",
      wholeEn,
    ],
  },
  rolled: {
    zh: [
      "{received} 取得转化收入，{months} 个月的最后一日 {last} 是休息日，{paid} 发放，能否顺延有疑义",
      "请与主管税务机关确认",
    ],
    en: [
      "Income of {received}: the last of {months} months, {last}, was a rest day and the reward was paid on {paid}; whether it rolls over is doubtful",
      "Ask the tax office",
    ],
  },
  "month-only": {
    zh: [
      "日期只写到月份，是否在取得收入后 {months} 个月内（最晚 {last}）发放取决于具体日子",
      "请补全到账和发放的年月日",
    ],
    en: [
      "Only the month is given; whether it was paid within {months} months, by {last} at the latest, turns on the day",
      "Fill in the full dates",
    ],
  },
  "receipt-unknown": {
    zh: ["取得转化收入的日期未填或无法读取，不能判断是否按期发放", "请补填到账日期"],
    en: ["The day of receipt is missing or unreadable, so the months cannot be counted", "Fill in the day of receipt"],
  },
  "paid-unreadable": {
    zh: ["发放日期无法读取，不能判断是否按期发放", "请改正发放日期"],
    en: ["The day of payment is unreadable", "Correct the day of payment"],
  },
  "filed-late": {
    zh: ["{paid} 发放现金奖励，应于次月 15 日内（{due}）报送备案表", "请核对备案日期；今后请按期报送"],
    en: [
      "Paid on {paid}; the record was to be filed by the 15th of the next month ({due})",
      "Check the day; file in time henceforth",
    ],
  },
  "not-filed": {
    zh: ["{paid} 发放现金奖励，应于次月 15 日内（{due}）报送备案表，台账未记载备案日期", "如已备案，请补填"],
    en: [
      "Paid on {paid}; the record was to be filed by {due}, and the ledger gives no day",
      "Fill in the day if it was filed",
    ],
  },
  "to-file": {
    zh: ["{paid} 发放现金奖励，请于次月 15 日内（{due}）报送备案表", "报送后请补填备案日期"],
    en: ["Paid on {paid}; file the record by {due}", "Fill in the day afterwards"],
  },
  "filed-unreadable": {
    zh: ["备案日期无法读取", "请改正该单元格"],
    en: ["The day of filing is unreadable", "Correct the cell"],
  },
} satisfies Record<string, Message>;
