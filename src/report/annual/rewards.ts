import { yuanOf } from "../../calc/fen.ts";
import { serviceModes } from "../../checks/modes.ts";
import { reportModes } from "./entries.ts";
import { FigureSheet } from "./figure-sheet.ts";
import { inYear, missingFrom, type Report, type Table, tableOf } from "./report.ts";

/** 奖励发放: persons, times and amounts by mode, a head, and under the relief of income tax. */
export function rewards(report: Report): Table {
  const { detail, year } = report;
  const sheet = new FigureSheet(
    { title: "奖励发放", heading: "奖励发放" },
    report,
    [{ header: "转化方式", width: 22 }],
    [
      { header: "现金奖励（元）", basis: "发放年", format: "money" },
      { header: "股权奖励（元）", basis: "股权年", format: "money" },
      { header: "奖励人次", basis: "发放年", format: "integer" },
      { header: "人次均现金奖励（元）", basis: "发放年", format: "money" },
      { header: "享受个税优惠的现金奖励（元）", basis: "发放年", format: "money" },
      { header: "享受个税优惠人次", basis: "发放年", format: "integer" },
    ],
  );
  const paid = inYear("paidYear", year);
  const named = { key: "person", filled: true } as const;
  const relief = { key: "relief", is: "是" } as const;
  const average = (cash: number, times: number) => ({
    derive: (cell: (column: number) => string) => `IF(${cell(2)}=0,0,ROUND(${cell(0)}/${cell(2)},2))`,
    value: times === 0 ? 0 : yuanOf(Math.sign(cash) * Math.round(Math.abs(cash) / times)),
  });
  let [cashOfAll, timesOfAll] = [0, 0];
  const lines = [...reportModes, ...serviceModes].map((mode) => {
    const of = { key: "mode", is: mode } as const;
    const cash = detail.sum("cash", paid, of);
    const times = detail.count(paid, of, named);
    cashOfAll += cash.value;
    timesOfAll += times.value;
    return sheet.line(
      [mode],
      [
        cash,
        detail.sum("equity", inYear("equityYear", year), of),
        times,
        average(cash.value, times.value),
        detail.sum("cash", paid, of, relief),
        detail.count(paid, of, relief),
      ],
      mode,
    );
  });
  sheet.total("合计", { of: lines, instead: new Map([[3, average(cashOfAll, timesOfAll)]]) });
  const persons = detail.count(paid, { key: "personOfYear", is: 1 });
  const cash = detail.sum("cash", paid);
  sheet.line(["人数（不重复）与人均"], [cash, null, persons, average(cash.value, persons.value)], "人数与人均");
  for (const note of missingFrom(report, ["paidYear"])) sheet.note(note);
  sheet.note(
    "人次：发放明细每人每笔一次；人数：同一人在一年内只计一次（先按工号，没有工号按姓名和所在单位）。未列明人员的奖励只计金额，见“待补”。",
  );
  sheet.note("个税优惠：台账“是否享受58号、减按50%、备案编号”列有记载的（财税〔2018〕58号，限转让、许可的现金奖励）。");
  return tableOf(sheet);
}
