import { DETAIL } from "./detail.ts";
import { FigureSheet, ROUNDING_NOTE } from "./figure-sheet.ts";
import { inYear, missingFrom, type Report, type Table, tableOf } from "./report.ts";

/** 100 万元 and 1 亿元, in fen. */
const MILLION = 100_000_000;
const HUNDRED_MILLION = 10_000_000_000;

/** Contracts that are listed one by one. */
const MOST_LISTED = 1000;

/** 大额项目: contracts of the year of 1 million 元 and more, and of 100 million and more. */
export function large(report: Report): Table {
  const { detail, year } = report;
  const sheet = new FigureSheet(
    { title: "大额项目", heading: "大额项目" },
    report,
    [
      { header: "合同", width: 26 },
      { header: "成果名称", width: 30 },
      { header: "转化方式", width: 12 },
      { header: "受让方", width: 26 },
    ],
    [
      { header: "合同项数", basis: "签订年", format: "integer" },
      { header: "合同金额（万元）", basis: "签订年", format: "wan" },
    ],
  );
  const signed = inYear("signedYear", year);
  const lineOf = (label: string, atLeast: number): number => {
    const from = { key: "price", atLeast } as const;
    return sheet.line([label], [detail.count(signed, from), detail.sum("price", signed, from)], label);
  };
  lineOf("单项 100 万元以上（含）", MILLION);
  sheet.section("其中");
  lineOf("单项 1 亿元以上（含）", HUNDRED_MILLION);
  sheet.section("单项 100 万元以上（含）的合同，从大到小");
  const entries = [...detail.count(signed, { key: "price", atLeast: MILLION }).entries].sort(
    (one, other) => (other.price ?? 0) - (one.price ?? 0) || one.number - other.number,
  );
  const lines = entries.slice(0, MOST_LISTED).map((entry) => {
    const link = { sheet: DETAIL, cell: `A${detail.rowOf(entry)}` };
    const one = detail.sumOf("price", [entry]);
    return sheet.line(
      [{ text: entry.key ?? "（未编号）", link }, entry.achievement, entry.mode, entry.buyer],
      [{ ...one, formula: "1", value: 1, money: false, of: undefined }, one],
      entry.key ?? "",
    );
  });
  if (entries.length > MOST_LISTED) {
    const from = { key: "price", atLeast: MILLION } as const;
    lines.push(
      sheet.rest("其余合同（在“明细”筛选）", [detail.count(signed, from), detail.sum("price", signed, from)], lines),
    );
  }
  if (lines.length) sheet.total("合计", { of: lines });
  else sheet.note(`${year} 年没有签订单项 100 万元以上的合同。`);
  for (const note of missingFrom(report, ["signedYear"])) sheet.note(note);
  sheet.note(ROUNDING_NOTE);
  return tableOf(sheet);
}
