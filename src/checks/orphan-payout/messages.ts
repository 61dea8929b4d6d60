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
} satisfies Record<string, Message>;
