import type { Message } from "../check.ts";

export const messages = {
  differs: {
    zh: ["{label}行的{field} {stated} 与所列 {count} 行之和 {sum} 不符，相差 {difference}", "请核对公式范围和各行金额"],
    en: [
      "{field} in the row {label} is {stated}, the {count} rows add up to {sum}: {difference} apart",
      "Check the formula's range and the rows",
    ],
  },
  unknown: {
    zh: ["{label}行的{field}不能核对：所列各行中有无法读取的金额", "请先改正无法读取的单元格"],
    en: [
      "{field} in the row {label} cannot be checked: an amount above is unreadable",
      "Correct the unreadable cell first",
    ],
  },
} satisfies Record<string, Message>;
