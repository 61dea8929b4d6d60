import type { Message } from "../check.ts";

const at = "{field}“{raw}”";
const en = '{field} "{raw}"';

export const messages = {
  "error-value": {
    zh: [`${at}是公式错误值，无法读取`, "请修复公式或引用；本行其余内容已照常核查"],
    en: [`${en} is a formula error`, "Repair the formula or its reference; the rest of the row was checked"],
  },
  "uncalculated-formula": {
    zh: [`${at}是未计算的公式，文件中没有存下数值`, "请用 Excel 打开并保存后再核查"],
    en: [`${en} is a formula without a stored value`, "Open and save the workbook in Excel, then check again"],
  },
  "not-a-number": {
    zh: [`${at}不是能读取的金额或数字`, "请填数字，需要时写明元或万元"],
    en: [`${en} is not a readable number`, "Enter a number, with its unit where needed"],
  },
  "not-a-date": {
    zh: [`${at}不是能读取的日期`, "请填完整日期，如 2023-05-06"],
    en: [`${en} is not a readable date`, "Enter a full date such as 2023-05-06"],
  },
  "no-such-day": {
    zh: [`${at}在日历上不存在`, "请核对年月日"],
    en: [`${en} is not a day of the calendar`, "Check year, month and day"],
  },
  "date-without-year": {
    zh: [`${at}没有年份，不能推定`, "请补全年份，如 2023-05-06"],
    en: [`${en} has no year`, "Add the year, such as 2023-05-06"],
  },
  "ambiguous-month": {
    zh: [`${at}可能是 1 月，也可能是 10 月`, "请写成完整日期或“2023年10月”"],
    en: [`${en} may be January or October`, "Write a full date or the month in words"],
  },
  "not-a-ratio": {
    zh: [`${at}不是能读取的比例`, "请填百分比，如 70%"],
    en: [`${en} is not a readable rate`, "Enter a percentage such as 70%"],
  },
  "mixed-ratios": {
    zh: [`${at}所在列混用了小数和百分数，不能判断这一格是哪一种`, "请统一写成带百分号的形式，如 70%"],
    en: [`${en} stands in a column that mixes fractions and percent`, "Write all of them with a percent sign"],
  },
  "not-yes-or-no": {
    zh: [`${at}不是“是”或“否”`, "请填是或否"],
    en: [`${en} is neither yes nor no`, "Enter 是 or 否"],
  },
  "not-a-choice": {
    zh: [`${at}不是能识别的选项，或同时写了几项`, "请改用台账模板中的选项，一格一项"],
    en: [`${en} is none of the known choices, or several at once`, "Use one of the choices of the template"],
  },
  "unit-unclear": {
    zh: [`${at}的金额单位不明`, "请写明元或万元"],
    en: [`the unit of ${en} is not clear`, "Name 元 or 万元"],
  },
} satisfies Record<string, Message>;
