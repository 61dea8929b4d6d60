import { yuanOf } from "../../calc/fen.ts";
import type { Condition } from "./detail.ts";
import { FigureSheet } from "./figure-sheet.ts";
import { type Report, type Table, tableOf } from "./report.ts";

/** 工资总额: article 53, rewards are in the year's total, outside its cap and outside the next year's base. */
export function payroll(report: Report): Table {
  const { books, detail, year } = report;
  const sheet = new FigureSheet(
    { title: "工资总额", heading: "工资总额与转化奖励" },
    report,
    [{ header: "年度", width: 12 }],
    [
      { header: "工资总额（元）", basis: "工资年度", format: "money" },
      { header: "其中：转化奖励（元）", basis: "工资年度", format: "money" },
      { header: "扣除奖励后（元）", basis: "工资年度", format: "money" },
      { header: "核定限额（元）", basis: "工资年度", format: "money" },
      { header: "限额余额（元）", basis: "工资年度", format: "money" },
      { header: "次年基数（元）", basis: "工资年度", format: "money" },
      { header: "台账所发现金奖励（元）", basis: "发放年", format: "money" },
      { header: "与工资所列奖励之差（元）", basis: "", format: "money" },
    ],
  );
  const lineOf = (of: number): void => {
    const ofYear: Condition = { key: "payrollYear", is: of };
    const total = detail.sum("payroll", ofYear);
    const inTotal = detail.sum("payrollRewards", ofYear);
    const cap = detail.sum("payrollCap", ofYear);
    const paid = detail.sum("cash", { key: "paidYear", is: of });
    const capped = total.value - inTotal.value;
    const difference = (one: number, other: number, value: number) => ({
      derive: (cell: (column: number) => string) => `ROUND(${cell(one)}-${cell(other)},2)`,
      value: yuanOf(value),
    });
    sheet.line(
      [of],
      [
        total,
        inTotal,
        difference(0, 1, capped),
        cap,
        difference(3, 2, cap.value - capped),
        detail.sum("nextBase", ofYear),
        paid,
        difference(1, 6, inTotal.value - paid.value),
      ],
      String(of),
    );
  };
  lineOf(year);
  lineOf(year - 1);
  if (!books.tables.some(({ kind }) => kind === "payroll")) {
    sheet.note(
      "没有工资总额台账（表头如：年度、工资总额、核定限额、其中奖励支出、次年基数）：除台账所发奖励外各数为 0。",
    );
  } else if (detail.count({ key: "payrollYear", is: year }).value === 0) {
    sheet.note(`工资总额台账没有 ${year} 年度的行。`);
  }
  sheet.note(
    "条例第五十三条：奖励和报酬的支出计入当年单位工资总额，但不受当年工资总额限制、不纳入工资总额基数。因此与核定限额比较的是扣除奖励后的数，次年基数不应含奖励。",
  );
  sheet.note("差额不为 0 时请核对：奖励的发放年与计入工资总额的年度应当一致。");
  return tableOf(sheet);
}
