import { isoOf } from "../calc/days.ts";
import { yuanOf } from "../calc/fen.ts";
import type { CheckedWorkbook } from "../checks/check-workbooks.ts";
import { type BasisName, type Level, levels } from "../checks/check.ts";
import type { CheckSummary, Finding } from "../checks/run.ts";
import type { Settings } from "../checks/settings.ts";
import { citation } from "../law/citations.ts";
import { doubtOf } from "../law/doubts.ts";
import { defaultUnitType, type UnitType } from "../law/units.ts";
import { fields } from "../ledger/fields.ts";
import { addressText, type AmountUnit, type LedgerKind, type PassedOver, type Table } from "../ledger/table.ts";
import { cellName, columnLetters } from "../ledger/workbook.ts";
import { atStake, type AtStake } from "./at-stake.ts";
import { datesUsed, type DatesUsed, switchedReadings } from "./clocks.ts";
import { inputsOf } from "./inputs.ts";
import { explainSteps } from "./steps.ts";
import { basisNames, fill, type Lang, type WaiverWords } from "./words.ts";

/** What was found in one file, in the shape that the product promises as JSON; words are made here. */
export interface FileReport {
  readonly file: string;
  /** Why the file could not be read; null where it was. */
  readonly error: string | null;
  /** A hash of the file's content, as its host gives it; null where there is none. */
  readonly content: string | null;
  /** As which it was judged where no row says otherwise, and whether anybody said so. */
  readonly unit: UnitType;
  readonly unitGiven: boolean;
  /** Readings that are not the default, by D-number. */
  readonly readings: Readonly<Record<string, string>>;
  readonly dates: DatesUsed | null;
  readonly atStake: readonly AtStake[];
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
  /** The waiver that covers it; it is counted apart. */
  readonly waived: WaiverWords | null;
  /** It stood in the baseline; it is counted apart. */
  readonly known: boolean;
  /** A hash of what its cells hold, to compare runs by; empty where nobody asked. */
  readonly inputs: string;
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
  /** What could not be judged for want of the missing columns. */
  readonly skipped: number;
  /** Of the errors and warnings, those that a waiver covers. */
  readonly waived: number;
}

export type Totals = Record<Level, number>;

/** What is open, by level; and apart from it what is waived, and what stood in the baseline. */
export interface Counts extends Totals {
  readonly waived: number;
  readonly known: number;
}

export interface ReportOptions {
  /** False leaves {@link FindingReport.why} and {@link FindingReport.inputs} empty, for callers that do not show them. */
  readonly explain?: boolean;
  /** With which it was checked. */
  readonly settings?: Settings;
  readonly content?: string | null;
  /** The ledgers of all files that were joined; its own where left out. */
  readonly books?: readonly Table[];
}

export function fileReport(checked: CheckedWorkbook, lang: Lang, options: ReportOptions = {}): FileReport {
  const { explain = true, settings, content = null, books = checked.tables } = options;
  const inputs = explain ? inputsOf(books) : () => "";
  return {
    file: checked.file,
    error: null,
    content,
    unit: settings?.unit ?? defaultUnitType,
    unitGiven: (settings?.unit ?? null) !== null,
    readings: switchedReadings(settings),
    dates: datesUsed(checked.tables),
    atStake: atStake(checked.findings, books),
    ledgers: checked.tables.map(ledgerReport),
    findings: inOrder(checked.findings).map((finding) => findingReport(finding, lang, explain, inputs)),
    checks: checkReports(checked, lang),
  };
}

/** The report of a file that could not be read. */
export function unreadReport(file: string, error: string): FileReport {
  return {
    file,
    error,
    content: null,
    unit: defaultUnitType,
    unitGiven: false,
    readings: {},
    dates: null,
    atStake: [],
    ledgers: [],
    findings: [],
    checks: [],
  };
}

export function totalsOf(reports: readonly FileReport[]): Counts {
  const totals = { error: 0, warning: 0, info: 0, undetermined: 0, waived: 0, known: 0 };
  for (const { findings } of reports) {
    for (const finding of findings) totals[isOpen(finding) ? finding.level : finding.waived ? "waived" : "known"]++;
  }
  return totals;
}

/** Whether it counts: neither waived nor in the baseline. */
export const isOpen = ({ waived, known }: FindingReport): boolean => waived === null && !known;

/**
 * Waived findings last; each part by level, within it by the amount at stake, then as the ledger has them: a whole
 * order, so that the same findings always read the same.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      Number(one.waiver !== undefined) - Number(other.waiver !== undefined) ||
      levels.indexOf(one.level) - levels.indexOf(other.level) ||
      (other.shortfall ?? 0) - (one.shortfall ?? 0) ||
      compare(one.at.sheet, other.at.sheet) ||
      one.at.row - other.at.row ||
      compare(one.check.id, other.check.id) ||
      one.at.column - other.at.column,
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export function ledgerReport(table: Table): LedgerReport {
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

function findingReport(
  finding: Finding,
  lang: Lang,
  explain: boolean,
  inputs: (finding: Finding) => string,
): FindingReport {
  const { check, at, data = {}, waiver } = finding;
  const words = check.messages[finding.message]?.[lang];
  if (!words) throw new Error(`${check.id} has no message ${finding.message}`);
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
    // Most findings of a large ledger are only counted and sorted: words are made for those that somebody reads.
    get message() {
      return `${this.what}${stop}${this.cure}${stop}`.trim();
    },
    get what() {
      return fill(words[0], data, lang);
    },
    get cure() {
      return fill(words[1], data, lang);
    },
    get why() {
      return explain ? whyOf(finding, lang) : [];
    },
    citations: finding.citations,
    basis: finding.basis ?? null,
    reading: finding.reading ?? null,
    expected: yuan(finding.expected),
    actual: yuan(finding.actual),
    shortfall: yuan(finding.shortfall),
    dueDate: iso(finding.dueDate),
    daysLate: finding.daysLate ?? null,
    fingerprint: finding.fingerprint,
    waived: waiver
      ? { reason: waiver.reason, approver: waiver.approver, evidence: waiver.evidence, until: iso(waiver.until) }
      : null,
    known: false,
    get inputs() {
      return inputs(finding);
    },
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

export function checkReports({ findings, summaries }: CheckedWorkbook, lang: Lang): CheckReport[] {
  const waived = new Map<string, number>();
  for (const { check, waiver } of findings) if (waiver) waived.set(check.id, (waived.get(check.id) ?? 0) + 1);
  return summaries.map((summary) => checkReport(summary, waived.get(summary.check.id) ?? 0, lang));
}

function checkReport({ check, ...summary }: CheckSummary, waived: number, lang: Lang): CheckReport {
  const zh = lang === "zh";
  const names = summary.missing.map((field) => fields[field][lang]);
  const columns = names.join(zh ? "、" : ", ");
  const lacking = zh ? `台账缺少列：${columns}` : `no column for ${columns}`;
  const partly = zh ? `部分行未判断，缺少列：${columns}` : `some rows not judged, no column for ${columns}`;
  const reason = summary.status === "skipped" ? lacking : names.length ? partly : null;
  return { check: check.id, title: check[lang], ...summary, reason, waived };
}
