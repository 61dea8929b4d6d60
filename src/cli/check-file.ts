import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type CheckedWorkbook, checkTables, type ReadWorkbook, tablesOf } from "../checks/check-workbooks.ts";
import { type ReadingEffect, readingEffects } from "../checks/reading-effects.ts";
import { settingsIn } from "../checks/settings-sheet.ts";
import { mergeSettings, type Settings } from "../checks/settings.ts";
import { markWorkbook } from "../files/mark.ts";
import { readWorkbook } from "../files/read.ts";
import { isLedger, type Table } from "../ledger/table.ts";
import { coverageSheet } from "../report/coverage.ts";
import { type FileReport, fileReport, unreadReport } from "../report/file-report.ts";
import type { Mark } from "../report/marks.ts";
import { resultsSheet } from "../report/results-sheet.ts";
import type { Lang } from "../report/words.ts";
import type { CheckCall } from "./call.ts";
import { isFolder, writeNew } from "./new-file.ts";
import { sha256 } from "./sha256.ts";
import { failureText, reasonOf, say, type Said } from "./say.ts";

/** What came of one file: its report, and lines for standard error. */
export interface FileOutcome {
  readonly report: FileReport;
  /** The file was not read, holds no ledger, or its copy could not be written: exit status 2. */
  readonly failed: boolean;
  readonly lines: readonly string[];
  /** What other readings would change, where that was asked; for joined files it stands with the first. */
  readonly effects: readonly ReadingEffect[];
  /** Of the words in its report. */
  readonly lang: Lang;
}

/** What is kept of a file: its ledgers and settings, and its bytes where a copy will be made of them. */
export type Read = Opened | { readonly path: string; readonly failure: Said };

export interface Opened {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  readonly content: string;
  readonly ledgers: ReadWorkbook;
  /** Of its own sheets. */
  readonly settings: Settings;
}

/** What was found in a file, and by what it was judged. */
interface Checked {
  readonly result: CheckedWorkbook;
  readonly settings: Settings;
  readonly books: readonly Table[];
  readonly effects: readonly ReadingEffect[];
}

/** Checks files one by one, or joined as one institution's books; a file that fails stops none of the others. */
export async function checkFiles(paths: readonly string[], call: CheckCall): Promise<FileOutcome[]> {
  const reads: Read[] = [];
  for (const path of paths) reads.push(await read(path, call));
  const opened = reads.filter((one) => "ledgers" in one);
  const groups = call.joined ? [opened] : opened.map((one) => [one]);
  const checked = new Map(groups.flatMap((group) => checkGroup(group, call)));
  const outcomes: FileOutcome[] = [];
  for (const one of reads) outcomes.push(await outcomeOf(one, checked.get(one.path), call));
  return outcomes;
}

/** By what one institution's books are judged: what the call says of it goes before the sheets, the first file's before the next one's. */
export function optionsOf(
  group: readonly Opened[],
  { settings, asOf }: CheckCall,
): Pick<CheckCall, "settings" | "asOf"> {
  return { settings: group.reduce((merged, one) => mergeSettings(merged, one.settings), settings), asOf };
}

function checkGroup(group: readonly Opened[], call: CheckCall): [path: string, checked: Checked][] {
  const workbooks = group.map(({ ledgers }) => ledgers);
  const options = optionsOf(group, call);
  const { settings } = options;
  const books = workbooks.flatMap(({ tables }) => tables);
  const effects = call.whatIf ? readingEffects(workbooks, options) : [];
  return checkTables(workbooks, options).map((result, index) => [
    result.file,
    { result, settings, books, effects: index === 0 ? effects : [] },
  ]);
}

async function outcomeOf(one: Read, checked: Checked | undefined, call: CheckCall): Promise<FileOutcome> {
  if ("failure" in one) return failure(one.path, one.failure, call);
  if (!checked?.result.tables.some(isLedger)) return failure(one.path, say.noLedger(one.path), call);
  const { result, settings, books, effects } = checked;
  const lang = settings.lang ?? "zh";
  // Only JSON and the results sheet tell why; the text for people does without.
  const explain = call.format === "json" || call.out !== null;
  const report = fileReport(result, lang, { explain, settings, content: one.content, books });
  if (call.out === null || !one.bytes) return { report, failed: false, lines: [], effects, lang };
  const wrote = await writeMarked(one.path, one.bytes, result, report, call.out, lang);
  return { report, failed: !wrote.ok, lines: [wrote.said[lang]], effects, lang };
}

function failure(path: string, said: Said, { lang }: CheckCall): FileOutcome {
  return { report: unreadReport(path, said[lang]), failed: true, lines: [said[lang]], effects: [], lang };
}

export async function read(path: string, call: CheckCall): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return { path, failure: say.noSuchFile(path) };
  }
  // The path is the workbook's name here, so that two files of one name in different folders stay apart.
  const result = await readWorkbook(bytes, path);
  if (!result.ok) return { path, failure: failureText(path, result.failure) };
  const settings = settingsIn(result.workbook);
  if (!settings.ok) return { path, failure: say.settingsSheet(path, settings.fault) };
  return {
    path,
    bytes: call.out === null ? undefined : bytes,
    content: sha256(bytes),
    ledgers: tablesOf(result.workbook, mergeSettings(call.settings, settings.value)),
    settings: settings.value,
  };
}

/** Writes NAME-核查.xlsx beside nothing of the user's: never over a file that is there. */
async function writeMarked(
  path: string,
  bytes: Uint8Array,
  checked: CheckedWorkbook,
  report: FileReport,
  folder: string,
  lang: Lang,
): Promise<{ ok: boolean; said: Said }> {
  const extension = extname(path);
  try {
    if (!(await isFolder(folder))) return { ok: false, said: say.notAFolder(folder) };
    const marked = await markWorkbook(bytes, marksOf(checked), [resultsSheet(report, lang), coverageSheet(lang)]);
    const target = await writeNew(folder, `${basename(path, extension)}-核查`, extension, marked);
    return { ok: true, said: say.written(target) };
  } catch (error) {
    return { ok: false, said: say.notWritten(folder, reasonOf(error)) };
  }
}

/** The cell of every finding that is not waived, in the colour of its level. */
function marksOf({ findings }: CheckedWorkbook): Mark[] {
  const open = findings.filter(({ waiver }) => !waiver);
  return open.map(({ at, level }) => ({ sheet: at.sheet, row: at.row, column: at.column, level }));
}
