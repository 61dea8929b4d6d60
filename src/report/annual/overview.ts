import { serviceModes } from "../../checks/modes.ts";
import { sheetReference } from "../sheet-description.ts";
import type { Figure } from "./detail.ts";
import { reportModes } from "./entries.ts";
import { FigureSheet, ROUNDING_NOTE } from "./figure-sheet.ts";
import type { Gap } from "./gaps.ts";
import { inYear, missingFrom, type Report, type Table, tableOf } from "./report.ts";

/**
 * 总表: modes × contracts, amounts, rewards, persons; once the other tables are made, whether all formulas of the report
 * equal the program's values.
 */
export function overview(report: Report): (others: readonly Table[]) => Table {
  const { detail, year } = report;
  const sheet = new FigureSheet(
    { title: "总表", heading: "总表" },
    report,
    [{ header: "转化方式", width: 28 }],
    [
      { header: "合同项数", basis: "签订年", format: "integer" },
      { header: "合同金额（万元）", basis: "签订年", format: "wan" },
      { header: "当年到账（万元）", basis: "到账年", format: "wan" },
      { header: "净收入（万元）", basis: "到账年", format: "wan" },
      { header: "现金奖励（万元）", basis: "发放年", format: "wan" },
      { header: "股权奖励（万元）", basis: "股权年", format: "wan" },
      { header: "奖励人次", basis: "发放年", format: "integer" },
    ],
  );
  const figures = (mode: string): Figure[] => {
    const of = { key: "mode", is: mode } as const;
    return [
      detail.count(inYear("signedYear", year), of),
      detail.sum("price", inYear("signedYear", year), of),
      detail.sum("received", inYear("receivedYear", year), of),
      detail.sum("net", inYear("receivedYear", year), of),
      detail.sum("cash", inYear("paidYear", year), of),
      detail.sum("equity", inYear("equityYear", year), of),
      detail.count(inYear("paidYear", year), of, { key: "person", filled: true }),
    ];
  };
  const conversion = reportModes.map((mode) => sheet.line([mode], figures(mode), mode));
  sheet.total("科技成果转化小计", { of: conversion });
  const service = serviceModes.map((mode) => sheet.line([mode], figures(mode), mode));
  sheet.total("技术开发、咨询、服务小计", { of: service });
  sheet.total("合计", { of: [...conversion, ...service] });
  sheet.line(
    ["奖励人数（不重复）"],
    [null, null, null, null, null, null, detail.count(inYear("paidYear", year), { key: "personOfYear", is: 1 })],
    "奖励人数（不重复）",
  );
  return (others) => {
    sheet.verdict(...allEqual([tableOf(sheet), ...others]));
    for (const note of missingFrom(report, ["signedYear", "receivedYear", "paidYear"])) sheet.note(note);
    for (const note of remarks(report)) sheet.note(note);
    sheet.note(ROUNDING_NOTE);
    sheet.note(
      "口径：合同按签订年，到账和净收入按到账年，现金奖励按发放年，股权奖励按股权登记（变更）年。净收入逐笔到账计算，成本、税金从先到的款中扣除。奖励为应发数（税前）。",
    );
    const [first = 0, last = 0] = [conversion[0], conversion.at(-1)];
    sheet.chart("column", `${year} 年合同金额（万元）按转化方式`, { first, last }, [1], { side: "left" });
    sheet.chart("column", `${year} 年到账、现金奖励（万元）按转化方式`, { first, last }, [2, 4], { side: "right" });
    return tableOf(sheet);
  };
}

/** What bears on the figures as a whole. */
function remarks({ books }: Report): string[] {
  const having = (gap: Gap): number => books.entries.filter(({ gaps }) => gaps.includes(gap)).length;
  const [units, again] = [having("unit"), having("repeated")];
  const gaps = books.entries.reduce((sum, entry) => sum + entry.gaps.length, 0);
  return [
    ...(units ? [`有 ${units} 行的金额疑似单位错误（元、万元），已照台账计入，请先核对，见“待补”。`] : []),
    ...(again ? [`有 ${again} 行是重复出现的合同，没有计入，见“待补”。`] : []),
    ...(gaps ? [`台账有 ${gaps} 处未计入或需要核对，逐行见“待补”。`] : []),
  ];
}

/** Whether any line of any table says that a formula does not come to the program's value. */
function allEqual(tables: readonly Table[]): [formula: string, value: string] {
  const ranges = tables.flatMap(({ sheet, comparisons }) =>
    comparisons === null ? [] : [sheetReference(sheet.title) + comparisons],
  );
  const unequal = ranges.map((range) => `COUNTIF(${range},"不一致")`).join("+") || "0";
  const value = "核对：各表全部公式与程序值一致";
  return [`IF(${unequal}=0,"${value}","核对："&(${unequal})&" 行公式与程序值不一致，见各表最右列")`, value];
}
