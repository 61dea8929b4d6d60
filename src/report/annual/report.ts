import type { SheetDescription } from "../sheet-description.ts";
import type { Condition, Detail } from "./detail.ts";
import type { AnnualBooks, Entry } from "./entries.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import type { Form } from "./form.ts";
import type { Trace } from "./trace.ts";

/** What every table of the report is made from. */
export interface Report {
  readonly books: AnnualBooks;
  readonly detail: Detail;
  readonly trace: Trace;
  readonly form: Form;
  readonly year: number;
}

/** A sheet, and the cells on it that say 一致 or 不一致; null where it has none. */
export interface Table {
  readonly sheet: SheetDescription;
  readonly comparisons: string | null;
}

export function tableOf(sheet: FigureSheet): Table {
  return { sheet: sheet.sheet(), comparisons: sheet.comparisons() };
}

/** The year bases of the figures 口径: which day puts a row into a year. */
const bases = {
  signedYear: { name: "签订年", what: "合同", field: "signed_on", day: "签订日期" },
  receivedYear: { name: "到账年", what: "到账", field: "received_on", day: "到账日期" },
  paidYear: { name: "发放年", what: "奖励", field: "paid_on", day: "发放日期" },
} as const satisfies Record<keyof AnnualBooks["years"], object>;

export type BasisKey = keyof AnnualBooks["years"];

export const inYear = (key: Condition["key"], year: number): Condition => ({ key, is: year });

/** Why a table has nothing, or not all, for a year: a sentence for each basis that has no row in it. */
export function missingFrom({ books, year }: Report, keys: readonly BasisKey[]): string[] {
  return keys.flatMap((key) => {
    const { name, what, field, day } = bases[key];
    const years = books.years[key];
    if (years.has(year)) return [];
    if (!books.tables.some((table) => table.columns.has(field))) {
      return [`台账没有“${day}”列，${what}不能计入任何年度：按${name}的数都为 0，见“待补”。`];
    }
    const known = [...years].sort((one, other) => one - other);
    return [
      known.length
        ? `台账中没有${name}为 ${year} 的${what}；有数据的年度：${known.join("、")}。`
        : `台账的“${day}”没有一行能读出年份：按${name}的数都为 0，见“待补”。`,
    ];
  });
}

/** Entries of one contract that count in the year by any of the bases. */
export function touches(entry: Entry, year: number): boolean {
  return (
    entry.signedYear === year || entry.receivedYear === year || entry.paidYear === year || entry.equityYear === year
  );
}
