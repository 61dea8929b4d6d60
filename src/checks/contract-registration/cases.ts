import type { Case } from "../case.ts";

const header = ["合同编号", "转化方式", "技术合同登记编号", "合同签订日期"];

export const cases: readonly Case[] = [
  {
    name: "a registered contract is in order",
    ledger: [header, ["HT-1", "转让", "2023500101000012", "2023-07-03"]],
    expect: [],
    passed: 1,
  },
  {
    name: "an unregistered contract breaches nothing, but gets no preference",
    ledger: [
      header,
      ["HT-1", "转让", "", "2023-07-03"],
      ["HT-2", "许可", "", "2023-07-03"],
      ["HT-3", "作价投资", "", "2023-07-03"],
      ["HT-4", "技术服务", "", "2023-07-03"],
    ],
    expect: [
      { level: "info", cell: "C2", message: "unregistered", citations: ["条例40.1"] },
      { level: "info", cell: "C3" },
      { level: "info", cell: "C4" },
      { level: "info", cell: "C5" },
    ],
  },
  {
    name: "words for a number that is still to come are no number",
    ledger: [
      header,
      ...["无", "—", "/", "未登记", "待登记", "办理中", "登记中", "审核中", "未办理", "正在办理", "暂无"].map(
        (words, index) => [`HT-${index}`, "转让", words, "2023-07-03"],
      ),
    ],
    expect: Array.from({ length: 11 }, (_, index) => ({ level: "info" as const, cell: `C${index + 2}` })),
  },
  {
    name: "a number that cannot be read is not taken for none",
    ledger: [header, ["HT-1", "转让", { fault: "error", text: "#REF!" }, "2023-07-03"]],
    expect: [{ level: "undetermined", cell: "C2", message: "unreadable" }],
  },
  {
    name: "who converts an achievement alone concludes no contract",
    ledger: [header, ["HT-1", "自行实施", "", "2023-07-03"]],
    expect: [],
    notApplicable: 1,
  },
  {
    name: "the paragraph holds from 1 June 2020 on",
    ledger: [header, ["HT-1", "转让", "", "2020-05-31"], ["HT-2", "转让", "", "2020-06-01"]],
    expect: [{ level: "info", cell: "C3" }],
    notApplicable: 1,
    sides: { 条例: { before: 2, on: 3 } },
  },
  {
    name: "units of every type are reminded alike",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit, index) => [
        `HT-${index}`,
        "转让",
        "",
        "2023-07-03",
        unit,
      ]),
    ],
    expect: Array.from({ length: 6 }, (_, index) => ({ level: "info" as const, cell: `C${index + 2}` })),
  },
  {
    name: "without a column for the number the check is skipped, not passed",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-07-03"],
    ],
    expect: [],
    skipped: ["reg_no"],
  },
];
