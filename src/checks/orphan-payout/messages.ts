import type { Message } from "../check.ts";

export const messages = {
  orphan: {
    zh: [
      "“{key}”在合同台账中没有对应的合同，这一笔到账或发放无法与合同核对",
      "请核对合同编号，或补登合同；合同在另一文件中的，请用 --joined 一并核查",
    ],
    en: [
      'No contract "{key}" in the ledger of contracts, so this payout or receipt cannot be checked against one',
      "Correct the number, add the contract, or check both files with --joined",
    ],
  },
  unnamed: {
    zh: ["这一笔到账或发放没有写明属于哪一合同，无法与合同核对", "请补填合同编号或成果名称"],
    en: [
      "This payout or receipt names no contract, so it cannot be checked against one",
      "Fill in the contract number or the achievement",
    ],
  },
} satisfies Record<string, Message>;
