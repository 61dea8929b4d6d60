import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "合同签订日期", "技术合同登记日期", "到账日期", "发放日期"];

export const cases: readonly Case[] = [
  {
    name: "the same day is in order, the day before is doubtful",
    ledger: [
      header,
      ["HT-1", "转让", "2024-06-01", "2024-06-01", "2024-06-01", "2024-06-01"],
      ["HT-2", "转让", "2024-06-01", "2024-05-31", "2024-07-01", "2024-07-02"],
      ["HT-3", "转让", "2024-06-01", "2024-06-02", "2024-05-31", "2024-07-02"],
      ["HT-4", "转让", "2024-06-01", "2024-06-02", "2024-07-01", "2024-06-30"],
      ["HT-5", "转让", "2024-06-01", "2024-06-02", "2024-07-01", "2024-07-02"],
    ],
    expect: [
      { level: "warning", cell: "D3", message: "order", citations: [] },
      { level: "warning", cell: "E4", message: "order" },
      { level: "warning", cell: "F5", message: "order" },
    ],
    passed: 2,
    sides: { signing: { before: 3, on: 2, after: 6 } },
  },
  {
    name: "a publicity does not end before it starts or before it is posted",
    ledger: [
      ["合同编号", "转化方式", "价格公示起", "价格公示止", "价格公示发布日期", "奖励公示起", "奖励公示止"],
      ["HT-1", "转让", "2024-05-06", "2024-05-21", "2024-05-06", "2024-07-01", "2024-07-16"],
      ["HT-2", "转让", "2024-05-06", "2024-05-05", "2024-05-01", "2024-07-01", "2024-06-30"],
      ["HT-3", "转让", "2024-05-06", "2024-05-21", "2024-05-22", null, null],
    ],
    expect: [
      { level: "warning", cell: "D3" },
      { level: "warning", cell: "G3" },
      { level: "warning", cell: "D4" },
    ],
    passed: 1,
  },
  {
    name: "with months alone only what no day of theirs would mend is found",
    ledger: [
      header,
      ["HT-1", "转让", "2024年6月", null, "2024-06-01", null],
      ["HT-2", "转让", "2024年6月", null, "2024年5月", null],
      ["HT-3", "转让", null, null, "2024-06-30", "2024年6月"],
      ["HT-4", "转让", null, null, "2024-07-01", "2024年6月"],
    ],
    expect: [
      { level: "warning", cell: "E3" },
      { level: "warning", cell: "F5" },
    ],
    passed: 2,
  },
  {
    name: "payouts on a sheet of their own are held against the first receipt, or that of their instalment",
    ledger: {
      合同: [
        ["合同编号", "转化方式"],
        ["HT-1", "转让"],
        ["HT-2", "转让"],
      ],
      到账: [
        ["合同编号", "期次", "到账日期", "到账金额"],
        ["HT-1", "1", "2024-01-10", 500_000],
        ["HT-1", "2", "2024-06-01", 500_000],
        ["HT-2", null, "2024-01-10", 500_000],
      ],
      奖励发放: [
        ["合同编号", "期次", "姓名", "应发金额", "发放日期"],
        ["HT-1", "1", "张三", 1, "2024-01-10"],
        ["HT-1", "2", "张三", 1, "2024-05-31"],
        ["HT-2", null, "张三", 1, "2024-01-09"],
        ["HT-2", null, "李四", 1, "2024-01-10"],
      ],
    },
    expect: [
      { level: "warning", sheet: "奖励发放", cell: "E3" },
      { level: "warning", sheet: "奖励发放", cell: "E4" },
    ],
  },
  {
    name: "with a receipt whose day is not known nothing is said of a payment that names no instalment",
    ledger: {
      合同: [
        ["合同编号", "转化方式"],
        ["HT-1", "转让"],
      ],
      到账: [
        ["合同编号", "到账日期", "到账金额"],
        ["HT-1", null, 500_000],
        ["HT-1", "2024-06-01", 500_000],
      ],
      奖励发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 1, "2024-05-31"],
      ],
    },
    expect: [],
    passed: 4,
  },
  {
    name: "leave and rights of use run forwards",
    ledger: {
      离岗: [
        ["姓名", "类型", "申请日期", "批准日期", "起始日期", "结束日期"],
        ["张三", "离岗创业", "2021-06-02", "2021-06-01", "2021-07-01", "2021-06-30"],
      ],
    },
    expect: [
      { level: "warning", sheet: "离岗", cell: "D2" },
      { level: "warning", sheet: "离岗", cell: "F2" },
    ],
  },
  {
    name: "a date that is not filled in or cannot be read has no order",
    ledger: [header, ["HT-1", "转让", null, "2024-06-01", "待定", "2024-05-31"]],
    expect: [],
    passed: 1,
  },
];
