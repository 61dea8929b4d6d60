import { isLedger, type Table } from "../../ledger/table.ts";
import { baseName } from "../saved-report.ts";
import { kindNames } from "../text.ts";
import type { SheetCell, SheetDescription } from "../sheet-description.ts";
import { DETAIL } from "./detail.ts";
import { type Gap, gapWords } from "./gaps.ts";
import type { Report } from "./report.ts";

/** Lines about single rows; what is beyond is counted by reason. */
const MOST_LISTED = 5000;

/** 待补: which rows or parts of rows are left out and why, what follows, and what to do. */
export function toComplete(report: Report): SheetDescription {
  const { books, form, detail } = report;
  const rows: SheetCell[][] = [];
  const lines: { readonly order: number; readonly cells: SheetCell[] }[] = [];
  const byTable = new Map<Table, Map<Gap, number>>();
  let unlisted = 0;
  for (const entry of books.entries) {
    for (const gap of entry.gaps) {
      const { what, effect, cure } = gapWords[gap];
      if (concernsColumn(gap, entry.row.table)) {
        const counts = byTable.get(entry.row.table) ?? new Map<Gap, number>();
        byTable.set(entry.row.table, counts.set(gap, (counts.get(gap) ?? 0) + 1));
      } else if (lines.length < MOST_LISTED) {
        const link = { sheet: DETAIL, cell: `A${detail.rowOf(entry)}` };
        const number = { number: entry.number, format: "integer", link } as const;
        lines.push({
          order: order.indexOf(gap),
          cells: [number, entry.source, entry.ledger, entry.key, what, effect, cure],
        });
      } else unlisted++;
    }
  }
  for (const [table, counts] of byTable) {
    for (const [gap, count] of counts) {
      const { what, effect, cure } = gapWords[gap];
      const [name] = kindNames[table.kind];
      rows.push([null, nameOf(table), name, `共 ${count} 行`, what, effect, cure]);
    }
  }
  for (const table of report.books.context.books.tables) {
    if (isLedger(table)) continue;
    const cure = "是台账的请核对表头（至少两列能对上）；汇总表、说明不必处理";
    rows.push([
      null,
      nameOf(table),
      kindNames[table.kind][0],
      `${table.rows.length} 行`,
      "没有认作台账",
      "不计入任何数",
      cure,
    ]);
  }
  rows.push(...lines.sort((one, other) => one.order - other.order).map(({ cells }) => cells));
  if (unlisted > 0) rows.push([null, `另有 ${unlisted} 处，见“${DETAIL}”的“说明”列`]);
  if (rows.length === 0) rows.push([null, "没有：台账的每一行都已计入", null, null, null, null, null]);
  return {
    title: "待补",
    top: [...form.top("待补：未计入的行和原因"), "点明细号到明细行；补填后重新生成即可。"],
    columns: [
      { header: "明细号", width: 9 },
      { header: "来源", width: 26 },
      { header: "台账", width: 11 },
      { header: "合同或人员", width: 20 },
      { header: "缺什么", width: 30 },
      { header: "影响", width: 30 },
      { header: "怎样补", width: 44 },
    ],
    rows,
  };
}

const order = Object.keys(gapWords) as Gap[];

/** What the whole table lacks is said once for it. */
function concernsColumn(gap: Gap, table: Table): boolean {
  return gap.endsWith("-column") || (gap === "no-person" && !table.columns.has("payee"));
}

const nameOf = ({ file, sheet }: Table): string => `${baseName(file)} ${sheet}`;
