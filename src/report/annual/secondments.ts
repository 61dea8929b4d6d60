import { DETAIL } from "./detail.ts";
import { type Entry, OPEN_END } from "./entries.ts";
import { FigureSheet } from "./figure-sheet.ts";
import { type Report, type Table, tableOf } from "./report.ts";

/** 人员: who worked elsewhere or part-time, or founded a company, by kind. */
export function secondments(report: Report): Table {
  const { books, detail, year } = report;
  const sheet = new FigureSheet(
    { title: "人员", heading: "离岗创业、兼职等人员" },
    report,
    [
      { header: "类型或姓名", width: 26 },
      { header: "类型", width: 18 },
      { header: "起始日期", width: 14 },
      { header: "结束日期", width: 14 },
    ],
    [
      { header: "年内在外人次", basis: "起止年含本年", format: "integer" },
      { header: "其中本年开始", basis: "起始年", format: "integer" },
      { header: "其中本年结束", basis: "结束年", format: "integer" },
    ],
  );
  const during = (entry: Entry): boolean => (entry.fromYear ?? OPEN_END) <= year && (entry.toYear ?? 0) >= year;
  const kinds = [...new Set(books.entries.flatMap(({ post }) => post ?? []))].sort();
  const lines = kinds.map((kind) => {
    const of = { key: "post", is: kind } as const;
    return sheet.line(
      [kind],
      [
        detail.count(of, { key: "fromYear", atMost: year }, { key: "toYear", atLeast: year }),
        detail.count(of, { key: "fromYear", is: year }),
        detail.count(of, { key: "toYear", is: year }),
      ],
      kind,
    );
  });
  sheet.total("合计", { of: lines });
  const persons = books.entries.filter((entry) => entry.post !== null && during(entry));
  if (persons.length) {
    sheet.section(`${year} 年内在外的人员`);
    sheet.header("姓名");
  }
  for (const { number, person, key, post, from, to } of persons) {
    const day = (value: Entry["from"]) =>
      typeof value === "number" ? ({ number: value, format: "date" } as const) : value;
    const link = { sheet: DETAIL, cell: `A${number + 4}` };
    sheet.row([{ text: person ?? key ?? "", link }, post, day(from), day(to)]);
  }
  if (!books.tables.some(({ kind }) => kind === "secondments")) {
    sheet.note(
      "没有离岗、兼职台账（表头如：人员姓名、离岗兼职类型、起始日期、结束日期）：各数为 0，不表示没有这样的人员。",
    );
  } else if (persons.length === 0) {
    sheet.note(`离岗、兼职台账中没有 ${year} 年内在外的人员。`);
  }
  sheet.note("没有结束日期的（至今、空白）算作未结束。");
  return tableOf(sheet);
}
