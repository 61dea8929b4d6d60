import { type Day, dayOfIso } from "../../calc/days.ts";
import { checkTables, type CheckedWorkbook, type Progress, tablesOf } from "../../checks/check-workbooks.ts";
import type { Level } from "../../checks/check.ts";
import type { Finding } from "../../checks/run.ts";
import { readSettingsSheet } from "../../checks/settings-sheet.ts";
import { mergeSettings, parseSettings, type Settings, type SettingsFault } from "../../checks/settings.ts";
import { waiverHeader } from "../../checks/waivers.ts";
import { defaultUnitType, unitTypes } from "../../law/units.ts";
import { fields } from "../../ledger/fields.ts";
import { ownSheets, sheetNamed } from "../../ledger/own-sheets.ts";
import { type PlainSheet, type WorkbookFrame, workbookOf } from "../../ledger/plain-workbook.ts";
import { type Address, isLedger } from "../../ledger/table.ts";
import type { CellValue, Workbook } from "../../ledger/workbook.ts";
import { checkReports, fileReport, inOrder, ledgerReport, type Totals } from "../../report/file-report.ts";
import { annualReport } from "../../report/annual/annual-report.ts";
import { judgeBooks } from "../../report/annual/judgements.ts";
import { resultsSheet } from "../../report/results-sheet.ts";
import type { SheetDescription } from "../../report/sheet-description.ts";
import { templateSheets } from "../../report/template.ts";
import { citationName } from "../../report/citation-name.ts";
import type { Lang } from "../../report/words.ts";
import { catalogueOf } from "./catalogue.ts";
import { articleOf, type Lines, linesOf, viewOf } from "./findings-view.ts";
import { detailOf, lineOfFinding } from "./finding-words.ts";
import type {
  Checker,
  CheckerNews,
  CheckResult,
  Drawing,
  Facet,
  FindingDetail,
  FindingLine,
  Line,
  Marks,
  Order,
  Query,
  Unlock,
} from "./protocol.ts";

/** Findings shown before the end of a check; more of them would be out of order anyway. */
const EARLY = 60;
/** Least time between two reports of progress, in milliseconds. */
const REPORT_EVERY = 50;

/** A sheet as it was sent, to be patched. */
interface HeldSheet extends Omit<PlainSheet, "values"> {
  readonly values: (readonly CellValue[] | undefined)[];
}

const nothing: Lines = { lines: new Int32Array(), groups: [] };

/** The engine as the pane talks to it. It keeps the workbook that it was sent, and all that was found in it. */
export function ledgerChecker(tell: (news: CheckerNews) => void): Checker {
  let lang: Lang = "zh";
  let frame: WorkbookFrame = { name: "", date1904: false, sheets: [] };
  let sheets: HeldSheet[] = [];
  let sent: HeldSheet["values"][] = [];
  let settings: Settings | null = null;
  let checked: CheckedWorkbook | null = null;
  let findings: readonly Finding[] = [];
  let query: Query | null = null;
  let shown = nothing;
  let drawn: readonly SheetDescription[] = [];
  let asOf: Day | null = null;

  const findingAt = (line: number): Finding | undefined => {
    const index = shown.lines[line];
    return index === undefined || index < 0 ? undefined : findings[index];
  };

  const detail = (finding: Finding): FindingDetail =>
    detailOf(finding, checked?.tables ?? [], settings?.readings ?? {}, lang);

  const lineAt = (line: number): Line | undefined => {
    const index = shown.lines[line];
    if (index === undefined) return undefined;
    const finding = findings[index];
    if (finding) return lineOfFinding(finding, lang);
    const group = shown.groups[-index - 1];
    if (!group) return undefined;
    const { first } = group;
    const place = `${first.at.sheet} ${first.at.row + 1}`;
    return {
      kind: "group",
      title: query?.group === "check" ? first.check[lang] : (first.key ?? place),
      level: first.level,
      findings: group.findings,
    };
  };

  const sheetsOf = (what: Drawing): readonly SheetDescription[] => {
    if (what.kind === "template") return templateSheets();
    if (!checked || !settings) throw new Error("nothing has been checked");
    if (what.kind === "results") return [resultsSheet(fileReport(checked, lang, { settings }), lang)];
    const judged = judgeBooks([tablesOf(workbookOf({ ...frame, sheets }), settings)], { settings, asOf });
    return annualReport(judged, { year: what.year, workbook: frame.name }).sheets;
  };

  return {
    catalogue: catalogueOf,
    settingsFault(json) {
      const parsed = parseSettings(json);
      return parsed.ok ? null : parsed.fault;
    },
    addRows(index, from, rows) {
      const values = (sent[index] ??= []);
      for (const [offset, row] of rows.entries()) values[from + offset] = row;
    },
    take(workbook, spoken) {
      lang = spoken;
      frame = workbook;
      // Rows above the first that was sent are blank.
      sheets = workbook.sheets.map((one, index) => ({ ...one, values: Array.from(sent[index] ?? []) }));
      sent = [];
    },
    check(order) {
      const workbook = workbookOf({ ...frame, sheets });
      const parsed = settingsOf(order, workbook);
      if ("zh" in parsed) return parsed;
      const read = tablesOf(workbook, parsed);
      const ledgers = read.tables.map(ledgerReport);
      const rows = ledgers.filter(isLedger).reduce((sum, ledger) => sum + ledger.rows, 0);
      tell({ news: "ledgers", ledgers, rows });
      asOf = dayOfIso(order.asOf) ?? null;
      const [judged] = checkTables([read], { settings: parsed, asOf, observe: newsOf(tell, lang) });
      if (!judged) throw new Error("a workbook was checked and has no result");
      checked = judged;
      settings = parsed;
      findings = inOrder(judged.findings);
      query = null;
      shown = nothing;
      return {
        ledgers,
        rows,
        ...countsOf(findings, lang),
        checks: checkReports(judged, lang),
        unlocks: unlocksOf(judged, lang),
        unit: unitOf(parsed, lang),
        asOf: order.asOf,
        settingsSheet: sheetNamed(workbook, ownSheets.settings) !== undefined,
      };
    },
    patch({ sheet: name, top, left, values }) {
      const held = sheets.find((one) => one.name === name);
      for (const [offset, cells] of held ? values.entries() : []) {
        const row = [...(held?.values[top + offset] ?? [])];
        for (const [index, value] of cells.entries()) row[left + index] = value;
        if (held) held.values[top + offset] = row;
      }
    },
    appendRow(name, header, row) {
      const held = sheets.find((one) => one.name === name);
      if (held) held.values.push([...row]);
      else sheets.push({ name, values: [[...header], [...row]], merges: [], hiddenRows: [], formats: [] });
    },
    waiverSheet: () => ({ sheet: ownSheets.waivers, header: waiverHeader }),
    view(asked) {
      query = asked;
      shown = linesOf(findings, asked);
      return viewOf(shown);
    },
    lines(from, to) {
      const lines: Line[] = [];
      for (let line = from; line < Math.min(to, shown.lines.length); line++) {
        const said = lineAt(line);
        if (said) lines.push(said);
      }
      return lines;
    },
    finding(line) {
      const found = findingAt(line);
      return found ? detail(found) : null;
    },
    findingNamed(fingerprint) {
      const found = findings.find((finding) => finding.fingerprint === fingerprint);
      return found ? { line: foundLine(shown, (index) => findings[index] === found), detail: detail(found) } : null;
    },
    lineAt(place, wide) {
      const isThere = (at: Address | undefined): boolean =>
        at?.row === place.row && at.column === place.column && at.sheet === place.sheet;
      return (
        foundLine(shown, (index) => isThere(findings[index]?.at)) ??
        (wide ? foundLine(shown, (index) => findings[index]?.cells.some(isThere) === true) : null)
      );
    },
    marks: () => marksOf(findings),
    draw(what) {
      drawn = sheetsOf(what);
      return drawn.map(({ rows, ...frame }) => ({ ...frame, count: rows.length }));
    },
    drawnRows: (index, from, to) => drawn[index]?.rows.slice(from, to) ?? [],
  };
}

function foundLine({ lines }: Lines, matches: (index: number) => boolean): number | null {
  const line = lines.findIndex((index) => index >= 0 && matches(index));
  return line < 0 ? null : line;
}

/** What the sheet 单位设置 says goes before what the pane holds: it is the user's own, and other programs read it too. */
function settingsOf(order: Order, workbook: Workbook): Settings | SettingsFault {
  const sheet = readSettingsSheet(workbook);
  if (!sheet.ok) return sheet.fault;
  const [first, second] = [parseSettings(sheet.value), parseSettings(order.settings)];
  if (!first.ok) return first.fault;
  return second.ok ? mergeSettings(first.value, second.value) : second.fault;
}

const noTotals = (): Totals => ({ error: 0, warning: 0, info: 0, undetermined: 0 });

/** Turns the engine's progress into news: the first findings at once, the rest as often as a person can follow. */
function newsOf(tell: (news: CheckerNews) => void, lang: Lang): (progress: Progress) => void {
  const totals = noTotals();
  let early: FindingLine[] = [];
  let spoken = 0;
  let last = 0;
  return ({ done, of, fresh }) => {
    for (const { level } of fresh) totals[level]++;
    const room = EARLY - spoken - early.length;
    for (const finding of fresh.slice(0, room)) early.push(lineOfFinding(finding, lang));
    const now = performance.now();
    if (now - last < REPORT_EVERY && !(spoken === 0 && early.length > 0)) return;
    last = now;
    spoken += early.length;
    tell({ news: "progress", done: of === 0 ? 1 : done / of, totals: { ...totals }, early });
    early = [];
  };
}

/** The findings counted by level, check and article. */
function countsOf(
  findings: readonly Finding[],
  lang: Lang,
): Pick<CheckResult, "totals" | "waived" | "byCheck" | "byArticle"> {
  const totals = noTotals();
  let waived = 0;
  const byCheck = new Tally();
  const byArticle = new Tally();
  for (const finding of findings) {
    if (finding.waiver) waived++;
    else totals[finding.level]++;
    byCheck.count(finding.check.id, () => finding.check[lang]);
    for (const id of new Set(finding.citations.map(articleOf))) byArticle.count(id, () => articleName(id, lang));
  }
  return { totals, waived, byCheck: byCheck.facets(), byArticle: byArticle.facets() };
}

function unitOf({ unit }: Settings, lang: Lang): CheckResult["unit"] {
  const type = unit ?? defaultUnitType;
  return { name: lang === "zh" ? type : unitTypes[type].en, given: unit !== null };
}

class Tally {
  private readonly counts = new Map<string, { readonly title: string; findings: number }>();

  count(id: string, title: () => string): void {
    const known = this.counts.get(id);
    if (known) known.findings++;
    else this.counts.set(id, { title: title(), findings: 1 });
  }

  facets(): Facet[] {
    return [...this.counts]
      .map(([id, { title, findings }]) => ({ id, title, findings }))
      .sort((one, other) => other.findings - one.findings);
  }
}

/** 条例第32条 of 条例32; an article of which only paragraphs are kept goes by its id. */
function articleName(id: string, lang: Lang): string {
  const name = citationName(id, lang);
  return name === id ? id.replace(/(\D)(\d+)$/, "$1第$2条") : name;
}

/** The columns that are missing, those first that would let most be judged. */
function unlocksOf({ summaries }: CheckedWorkbook, lang: Lang): Unlock[] {
  const unlocks = new Map<string, { checks: string[]; rows: number }>();
  for (const { check, missing, skipped } of summaries) {
    for (const field of missing) {
      const name = fields[field][lang];
      const known = unlocks.get(name) ?? { checks: [], rows: 0 };
      known.checks.push(check[lang]);
      known.rows += skipped;
      unlocks.set(name, known);
    }
  }
  return [...unlocks]
    .map(([field, { checks, rows }]) => ({ field, checks, rows }))
    .sort((one, other) => other.rows - one.rows);
}

/** The cell of every finding that is not waived. */
function marksOf(findings: readonly Finding[]): Marks {
  const sheets: string[] = [];
  const places = new Map<Level, number[]>();
  for (const { at, level, waiver } of findings) {
    if (waiver) continue;
    let sheet = sheets.indexOf(at.sheet);
    if (sheet < 0) sheet = sheets.push(at.sheet) - 1;
    const own = places.get(level) ?? [];
    own.push(sheet, at.row, at.column);
    places.set(level, own);
  }
  return { sheets, levels: [...places].map(([level, own]) => ({ level, places: Uint32Array.from(own) })) };
}
