import type { Figure } from "./detail.ts";
import type { Entry } from "./entries.ts";
import { FigureSheet, ROUNDING_NOTE } from "./figure-sheet.ts";
import { places, sizes } from "./flow.ts";
import { inYear, missingFrom, type Report, type Table, tableOf } from "./report.ts";

/** 流向: contracts of the year by the place and by the size of the transferee. */
export function flows(report: Report): Table {
  const { detail, year } = report;
  const sheet = new FigureSheet(
    { title: "流向", heading: "成果流向" },
    report,
    [{ header: "受让方所在地", width: 26 }],
    [
      { header: "合同项数", basis: "签订年", format: "integer" },
      { header: "合同金额（万元）", basis: "签订年", format: "wan" },
      { header: "占合同金额", basis: "签订年", format: "percent" },
    ],
  );
  const signed = inYear("signedYear", year);
  const whole: Figure = detail.sum("price", signed);
  const lines = (key: "place" | "size", values: readonly Entry[typeof key][]): number[] =>
    values.map((value) => {
      const of = { key, is: value ?? "" };
      const price = detail.sum("price", signed, of);
      const share = {
        derive: (cell: (column: number) => string) => `IF(${whole.formula}=0,0,ROUND(${cell(1)}/${whole.formula},6))`,
        value: whole.value === 0 ? 0 : Math.round((price.value / whole.value) * 1e6) / 1e6,
      };
      return sheet.line([value], [detail.count(signed, of), price, share], value ?? "");
    });
  const byPlace = lines("place", places);
  sheet.total("合计", { of: byPlace });
  sheet.section("按受让方规模");
  sheet.header("企业规模");
  const bySize = lines("size", sizes);
  sheet.total("合计", { of: bySize });
  for (const note of missingFrom(report, ["signedYear"])) sheet.note(note);
  for (const [field, name] of [
    ["buyer_place", "受让方所在地"],
    ["buyer_size", "企业规模"],
  ] as const) {
    if (!report.books.tables.some(({ columns }) => columns.has(field))) {
      sheet.note(`台账没有“${name}”列：全部合同列在“未记载”。`);
    }
  }
  sheet.note(ROUNDING_NOTE);
  const [first = 0, last = 0] = [byPlace[0], byPlace.at(-1)];
  sheet.chart("pie", `${year} 年合同金额（万元）按流向`, { first, last }, [1]);
  return tableOf(sheet);
}
