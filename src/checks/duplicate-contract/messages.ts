import type { Message } from "../check.ts";

export const messages = {
  contract: {
    zh: [
      "合同编号“{number}”重复登记（另见 {first}），各项内容又不像同一合同的分期到账",
      "请核实：分期到账请注明期次，重复登记请删去一行，编号有误请更正",
    ],
    en: [
      'The contract number "{number}" is entered twice (see {first}) and the rows do not look like instalments',
      "Name the instalments, remove the repeated row, or correct the number",
    ],
  },
  registration: {
    zh: ["技术合同登记编号“{number}”与另一合同相同（见 {first}）", "一个合同一个登记编号，请核对登记证明"],
    en: [
      'The registration number "{number}" is that of another contract (see {first})',
      "Check the registration certificates",
    ],
  },
  achievement: {
    zh: [
      "成果“{number}”已在另一合同中转让（见 {first}），同一成果不能转让两次",
      "请核实：部分转让、许可或共有份额转让的，请在转化方式或备注中写明",
    ],
    en: [
      'The achievement "{number}" was already transferred by another contract (see {first})',
      "Verify; say so where it is a licence or the transfer of a share",
    ],
  },
} satisfies Record<string, Message>;
