import { isoOf } from "../calc/days.ts";
import { yuanOf } from "../calc/fen.ts";
import type { CheckedWorkbook } from "../checks/check-workbooks.ts";
import { type BasisName, type Level, levels } from "../checks/check.ts";
import type { CheckSummary, Finding } from "../checks/run.ts";
import { citation } from "../law/citations.ts";
import { doubtOf } from "../law/doubts.ts";
import { fields } from "../ledger/fields.ts";
import { addressText, type AmountUnit, type LedgerKind, type PassedOver, type Table } from "../ledger/table.ts";
import { cellName, columnLetters } from "../ledger/workbook.ts";
import { explainSteps } from "./steps.ts";
import { basisNames, fill, type Lang } from "./words.ts";

/** What was found in one file, in the shape that the product promises as JSON; words are made here. */
export interface FileReport {
  readonly file: string;
  /** Why the file could not be read; null where it was. */
  readonly error: string | null;
  readonly ledgers: readonly LedgerReport[];
  readonly findings: readonly FindingReport[];
  readonly checks: readonly CheckReport[];
}

export interface LedgerReport {
  readonly sheet: string;
  readonly kind: LedgerKind;
  /** Rows count from 1 here, columns are letters. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Data rows: no header, totals, notes or blank rows. */
  readonly rows: number;
  readonly amountUnit: AmountUnit | null;
  readonly columns: readonly { readonly column: string; readonly header: string; readonly field: string }[];
  readonly unmapped: readonly { readonly column: string; readonly header: string }[];
  readonly passedOver: readonly { readonly row: number; readonly why: PassedOver["why"] }[];
}

export interface FindingReport {
  readonly check: string;
  /** The check's name for people. */
  readonly title: string;
  readonly level: Level;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly key: string | null;
  readonly cells: readonly string[];
  /** {@link what} and {@link cure} in one. */
  readonly message: string;
  readonly what: string;
  readonly cure: string;
  /** The steps by which the judgement was come to, a sentence each. */
  readonly why: readonly string[];
  readonly citations: readonly string[];
  readonly basis: BasisName | null;
  readonly reading: string | null;
  /** Amounts in 元 with at most two decimals. */
  readonly expected: number | null;
  readonly actual: number | null;
  readonly shortfall: number | null;
  readonly dueDate: string | null;
  readonly daysLate: number | null;
  readonly fingerprint: string;
}

export interface CheckReport extends Record<Level, number> {
  readonly check: string;
  readonly title: string;
  readonly status: "ran" | "skipped";
  readonly reason: string | null;
  readonly missing: readonly string[];
  readonly judged: number;
  readonly passed: number;
  readonly notApplicable: number;
}

export type Totals = Record<Level, number>;

/** `explain` false leaves {@link FindingReport.why} empty, for callers that do not show it. */
export function fileReport(checked: CheckedWorkbook, lang: Lang, explain = true): FileReport {
  return {
    file: checked.file,
    error: null,
    ledgers: checked.tables.map(ledgerReport),
    findings: checked.findings.map((finding) => findingReport(finding, lang, explain)).sort(byGravity),
    checks: checked.summaries.map((summary) => checkReport(summary, lang)),
  };
}

/** The report of a file that could not be read. */
export function unreadReport(file: string, error: string): FileReport {
  return { file, error, ledgers: [], findings: [], checks: [] };
}

export function totalsOf(reports: readonly FileReport[]): Totals {
  const totals: Totals = { error: 0, warning: 0, info: 0, undetermined: 0 };
  for (const { findings } of reports) for (const { level } of findings) totals[level]++;
  return totals;
}

/** By level, within it by the amount at stake, then as the ledger has them; a whole order, so that the same findings always read the same. */
function byGravity(one: FindingReport, other: FindingReport): number {
  return (
    levels.indexOf(one.level) - levels.indexOf(other.level) ||
    (other.shortfall ?? 0) - (one.shortfall ?? 0) ||
    compare(one.sheet, other.sheet) ||
    one.row - other.row ||
    compare(one.check, other.check) ||
    compare(one.cell, other.cell)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function ledgerReport(table: Table): LedgerReport {
  return {
    sheet: table.sheet,
    kind: table.kind,
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    rows: table.rows.length,
    amountUnit: table.amountUnit,
    columns: [...table.columns.values()]
      .sort((one, other) => one.column - other.column)
      .map(({ column, header, field }) => ({ column: columnLetters(column), header, field })),
    unmapped: table.unmapped.map(({ column, header }) => ({ column: columnLetters(column), header })),
    passedOver: table.passedOver.map(({ row, why }) => ({ row: row + 1, why })),
  };
}

function findingReport(finding: Finding, lang: Lang, explain: boolean): FindingReport {
  const { check, at, data = {} } = finding;
  const message = check.messages[finding.message];
  if (!message) throw new Error(`${check.id} has no message ${finding.message}`);
  const [what, cure] = message[lang].map((template) => fill(template, data, lang));
  const stop = lang === "zh" ? "。" : ". ";
  return {
    check: check.id,
    title: check[lang],
    level: finding.level,
    sheet: at.sheet,
    cell: cellName(at.row, at.column),
    row: at.row + 1,
    key: finding.key ?? null,
    cells: [...new Set(finding.cells.map((cell) => addressText(cell, at)))],
    message: `${what ?? ""}${stop}${cure ?? ""}${stop}`.trim(),
    what: what ?? "",
    cure: cure ?? "",
    why: explain ? whyOf(finding, lang) : [],
    citations: finding.citations,
    basis: finding.basis ?? null,
    reading: finding.reading ?? null,
    expected: yuan(finding.expected),
    actual: yuan(finding.actual),
    shortfall: yuan(finding.shortfall),
    dueDate: iso(finding.dueDate),
    daysLate: finding.daysLate ?? null,
    fingerprint: finding.fingerprint,
  };
}

const yuan = (fen: number | null | undefined): number | null =>
  fen === null || fen === undefined ? null : yuanOf(fen);
const iso = (day: number | null | undefined): string | null => (day === null || day === undefined ? null : isoOf(day));

/** The basis that applied and those that did not, the reading, and the words of the articles. */
function whyOf(finding: Finding, lang: Lang): string[] {
  const zh = lang === "zh";
  const sentences: string[] = [];
  for (const id of finding.citations) {
    const cited = citation(id);
    if (cited) sentences.push(zh ? `${cited.shortTitle}：“${cited.words}”` : `${cited.en}: “${cited.words}”`);
  }
  if (finding.basis) sentences.push((zh ? "适用的依据：" : "Basis: ") + basisNames[finding.basis][lang]);
  sentences.push(...explainSteps(finding.steps?.() ?? [], lang));
  const doubt = finding.reading ? doubtOf(finding.reading) : undefined;
  if (doubt) sentences.push(zh ? `读法 ${doubt.id}：${doubt.zh}` : `Reading ${doubt.id}: ${doubt.en}`);
  return sentences;
}

function checkReport({ check, ...summary }: CheckSummary, lang: Lang): CheckReport {
  const zh = lang === "zh";
  const names = summary.missing.map((field) => fields[field][lang]);
  const columns = names.join(zh ? "、" : ", ");
  const lacking = zh ? `台账缺少列：${columns}` : `no column for ${columns}`;
  const partly = zh ? `部分行未判断，缺少列：${columns}` : `some rows not judged, no column for ${columns}`;
  const reason = summary.status === "skipped" ? lacking : names.length ? partly : null;
  return { check: check.id, title: check[lang], ...summary, reason };
}
