import type { SheetDescription } from "../sheet-description.ts";
import { comparison } from "./comparison.ts";
import { compliance } from "./compliance.ts";
import { Detail, detailSheet } from "./detail.ts";
import { annualBooks } from "./entries.ts";
import { flows } from "./flows.ts";
import { Form } from "./form.ts";
import { incomeSplit } from "./income-split.ts";
import type { JudgedBooks } from "./judgements.ts";
import { large } from "./large.ts";
import { overview } from "./overview.ts";
import { payroll } from "./payroll.ts";
import type { Report } from "./report.ts";
import { rewards } from "./rewards.ts";
import { secondments } from "./secondments.ts";
import { toComplete } from "./to-complete.ts";
import { Trace } from "./trace.ts";
import { services, transfers } from "./transfers.ts";

export interface AnnualOptions {
  /** The year that is reported on. */
  readonly year: number;
  /** Name of the workbook into which the sheets go, where the ledgers stand in it too: then their rows are linked to. */
  readonly workbook?: string;
}

export interface AnnualReport {
  /** In the order of their tabs, the summary first, the rows of the ledgers last. */
  readonly sheets: readonly SheetDescription[];
  /** Rows of the ledgers. */
  readonly rows: number;
  /** What is to be completed, row by row. */
  readonly gaps: number;
}

/**
 * The annual report 科技成果转化年度报告 (条例9.4, 细则9) of one institution's books.
 *
 * Every figure is a formula over 明细 with the program's own value beside it.
 */
export function annualReport(judged: JudgedBooks, { year, workbook }: AnnualOptions): AnnualReport {
  const { context } = judged;
  const books = annualBooks(judged);
  const detail = new Detail(books.entries);
  const form = new Form(year, context.asOf, context.settings.unit, workbook ?? null);
  const trace = new Trace(detail);
  const report: Report = { books, detail, trace, form, year };
  const finishOverview = overview(report);
  const tables = [
    transfers(report),
    services(report),
    incomeSplit(report),
    rewards(report),
    flows(report),
    large(report),
    compliance(report),
    payroll(report),
    secondments(report),
    comparison(report),
  ];
  const traced = trace.table(form);
  const first = finishOverview([...tables, traced]);
  const drawn = [first, ...tables].map(({ sheet }) => sheet);
  return {
    sheets: [...drawn, toComplete(report), traced.sheet, detailSheet(books, form)],
    rows: books.entries.length,
    gaps: books.entries.reduce((sum, entry) => sum + entry.gaps.length, 0),
  };
}
