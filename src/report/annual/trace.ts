import { yuanOf } from "../../calc/fen.ts";
import {
  type CellLink,
  type RowKind,
  type SheetCell,
  type SheetDescription,
  sheetReference,
} from "../sheet-description.ts";
import { DETAIL, type Detail, type Figure } from "./detail.ts";
import type { Form } from "./form.ts";
import type { Table } from "./report.ts";

const TRACE = "追溯";

/** Lines of 明细 that are listed for one figure; the others are found by filtering 明细 as the figure's line says. */
const MOST_LINES = 200;

/** Row of the first line, counted from 1: below three lines and the header. */
const FIRST_ROW = 5;

/**
 * The sheet 追溯: under every figure of the report the lines of 明细 that it is made of, each a live reference, added up a
 * second time. Tables hand in their figures as they place them, and get the link from a figure to its lines.
 */
export class Trace {
  private readonly detail: Detail;
  private readonly rows: SheetCell[][] = [];
  private readonly kinds = new Map<number, RowKind>();

  constructor(detail: Detail) {
    this.detail = detail;
  }

  /** `place` is the cell that holds the exact figure; undefined where the figure has no lines. */
  add(place: CellLink, name: string, basis: string, figure: Figure): CellLink | undefined {
    const { entries, of, money, value, filter } = figure;
    const count = entries.length;
    if (count === 0) return undefined;
    const format = money ? "money" : "integer";
    const head = FIRST_ROW + this.rows.length;
    const listed = entries.slice(0, MOST_LINES);
    const first = head + 1;
    const last = head + listed.length + (count > listed.length ? 1 : 0);
    const total = money ? yuanOf(value) : value;
    const here = `${sheetReference(place.sheet)}${place.cell}`;
    this.kinds.set(this.rows.length, "total");
    this.rows.push([
      { text: `${place.sheet}!${place.cell}`, link: place },
      name,
      basis,
      filter,
      `${count} 行`,
      null,
      null,
      { formula: `ROUND(SUM(H${first}:H${last}),2)`, value: total, format },
      { formula: `IF(ROUND(H${head}-${here},2)=0,"一致","不一致")`, value: "一致", format: "text" },
    ]);
    let sum = 0;
    for (const entry of listed) {
      const amount = of === undefined ? 1 : (entry[of] ?? 0);
      sum += amount;
      const row = this.detail.rowOf(entry);
      this.rows.push([
        null,
        null,
        null,
        null,
        { number: entry.number, format: "integer", link: { sheet: DETAIL, cell: `A${row}` } },
        entry.source,
        entry.key,
        of === undefined
          ? { number: 1, format: "integer" }
          : { formula: this.detail.cell(entry, of), value: yuanOf(amount), format: "money" },
        null,
      ]);
    }
    if (count > listed.length) {
      const rest = value - sum;
      this.rows.push([
        null,
        null,
        null,
        `其余 ${count - listed.length} 行：在“明细”按取数条件筛选`,
        null,
        null,
        null,
        {
          formula: `ROUND(${here}-SUM(H${first}:H${last - 1}),2)`,
          value: money ? yuanOf(rest) : rest,
          format,
        },
        null,
      ]);
    }
    return { sheet: TRACE, cell: `A${head}` };
  }

  table(form: Form): Table {
    const last = FIRST_ROW + this.rows.length - 1;
    return { sheet: this.sheet(form), comparisons: this.rows.length ? `$I$${FIRST_ROW}:$I$${last}` : null };
  }

  private sheet(form: Form): SheetDescription {
    return {
      title: TRACE,
      top: [
        ...form.top("追溯：每个数由哪些行组成"),
        `点“数”回到报表，点“明细号”到明细行；“金额”直接引用明细，逐行相加后与报表的公式再核对一次。每个数最多列 ${MOST_LINES} 行。`,
      ],
      columns: [
        { header: "数（所在单元格）", width: 24 },
        { header: "名称", width: 34 },
        { header: "年度口径", width: 10 },
        { header: "取数条件（在“明细”按此筛选）", width: 40 },
        { header: "明细号", width: 10 },
        { header: "来源", width: 24 },
        { header: "合同或人员", width: 18 },
        { header: "金额（元）或计数", width: 18 },
        { header: "逐行相加与报表", width: 12 },
      ],
      rows: this.rows,
      kinds: this.kinds,
    };
  }
}
