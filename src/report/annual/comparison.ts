import { yuanOf } from "../../calc/fen.ts";
import type { Condition, Figure } from "./detail.ts";
import { FigureSheet } from "./figure-sheet.ts";
import { inYear, missingFrom, type Report, type Table, tableOf } from "./report.ts";

interface Indicator {
  readonly name: string;
  readonly basis: string;
  readonly of: (year: number) => Figure;
}

/** 与上年比较: the figures of the report for the year and for the one before it. */
export function comparison(report: Report): Table {
  const { detail, year } = report;
  const sheet = new FigureSheet(
    { title: "与上年比较", heading: "与上年比较" },
    report,
    [
      { header: "指标", width: 34 },
      { header: "年度口径", width: 12 },
    ],
    [
      { header: `${year} 年`, basis: "", format: "money" },
      { header: `${year - 1} 年`, basis: "", format: "money" },
      { header: "增减", basis: "", format: "money" },
      { header: "增幅", basis: "", format: "percent" },
    ],
  );
  const lineOf = ({ name, basis, of }: Indicator): number => {
    const [now, before] = [of(year), of(year - 1)];
    const shown = ({ money, value }: Figure): number => (money ? yuanOf(value) : value);
    const change = {
      derive: (cell: (column: number) => string) => `ROUND(${cell(0)}-${cell(1)},2)`,
      value: now.money ? yuanOf(now.value - before.value) : now.value - before.value,
    };
    const rate = {
      derive: (cell: (column: number) => string) => `ROUND((${cell(0)}-${cell(1)})/${cell(1)},6)`,
      value: Math.round(((shown(now) - shown(before)) / shown(before)) * 1e6) / 1e6,
    };
    // From nothing there is no rate of growth.
    const cells = [now, before, change, before.value > 0 ? rate : null];
    return sheet.line([name, basis], cells, name, now.money ? undefined : "integer");
  };
  const of =
    (basis: "signedYear" | "receivedYear" | "paidYear" | "equityYear") =>
    (at: number): Condition =>
      inYear(basis, at);
  const [signed, received, paid, shares] = [of("signedYear"), of("receivedYear"), of("paidYear"), of("equityYear")];
  sheet.section("金额（元）");
  const amounts = [
    { name: "合同金额", basis: "签订年", of: (at: number) => detail.sum("price", signed(at)) },
    { name: "当年到账", basis: "到账年", of: (at: number) => detail.sum("received", received(at)) },
    { name: "净收入", basis: "到账年", of: (at: number) => detail.sum("net", received(at)) },
    { name: "现金奖励", basis: "发放年", of: (at: number) => detail.sum("cash", paid(at)) },
    { name: "股权奖励", basis: "股权年", of: (at: number) => detail.sum("equity", shares(at)) },
  ].map(lineOf);
  sheet.section("数量（项、笔、人）");
  for (const indicator of [
    { name: "合同项数", basis: "签订年", of: (at: number) => detail.count(signed(at)) },
    {
      name: "其中：单项 100 万元以上",
      basis: "签订年",
      of: (at: number) => detail.count(signed(at), { key: "price", atLeast: 100_000_000 }),
    },
    { name: "到账笔数", basis: "到账年", of: (at: number) => detail.count(received(at)) },
    {
      name: "奖励人次",
      basis: "发放年",
      of: (at: number) => detail.count(paid(at), { key: "person", filled: true }),
    },
    {
      name: "奖励人数（不重复）",
      basis: "发放年",
      of: (at: number) => detail.count(paid(at), { key: "personOfYear", is: 1 }),
    },
    {
      name: "奖励按期支付的到账笔数",
      basis: "到账年",
      of: (at: number) => detail.count(received(at), { key: "payment", is: "按期" }),
    },
  ]) {
    lineOf(indicator);
  }
  for (const note of missingFrom(report, ["signedYear", "receivedYear", "paidYear"])) sheet.note(note);
  for (const note of missingFrom({ ...report, year: year - 1 }, ["signedYear", "receivedYear", "paidYear"])) {
    sheet.note(`上年：${note}`);
  }
  sheet.note("上年数由同一批台账按同样口径算出；上年的台账没有一并给出时请补上再做。上年为 0 的不算增幅。");
  const [first = 0, last = 0] = [amounts[0], amounts.at(-1)];
  sheet.chart("column", `${year} 年与 ${year - 1} 年（万元）`, { first, last }, [0, 1]);
  return tableOf(sheet);
}
