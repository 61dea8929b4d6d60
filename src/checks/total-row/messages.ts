import type { Message } from "../check.ts";

export const messages = {
  differs: {
    zh: ["{label}行的{field} {stated} 与所列 {count} 行之和 {sum} 不符，相差 {difference}", "请核对公式范围和各行金额"],
    en: [
      "{field} in the row {label} is {stated}, the {count} rows add up to {sum}: {difference} apart",
      "Check the formula's range and the rows",
    ],
  },
  rounding: {
    zh: [
      "{label}行的{field} {stated} 与所列 {count} 行之和 {sum} 相差 {difference}，在显示位数的四舍五入范围内",
      "无需更正；各行如为准确数，请核对公式范围",
    ],
    en: [
      "{field} in the row {label} is {stated}, the {count} rows add up to {sum}: {difference} apart, within rounding",
      "Nothing to correct where the rows are rounded; else check the formula's range",
    ],
  },
  unknown: {
    zh: ["{label}行的{field}不能核对：合计或所列各行中有无法读取的金额", "请先改正无法读取的单元格"],
    en: [
      "{field} in the row {label} cannot be checked: it or an amount above is unreadable",
      "Correct the unreadable cell first",
    ],
  },
  words: {
    zh: ["{label}行的{field}不能核对：所列各行中有以文字约定的金额", "请人工核对合计是否计入该金额"],
    en: [
      "{field} in the row {label} cannot be checked: an amount above is given in words",
      "See by hand whether the total takes it in",
    ],
  },
} satisfies Record<string, Message>;
