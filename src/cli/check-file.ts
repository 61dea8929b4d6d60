import { access, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { type CheckedWorkbook, checkTables, type ReadWorkbook, tablesOf } from "../checks/check-workbooks.ts";
import { type CellMark, markWorkbook } from "../files/mark.ts";
import { readWorkbook } from "../files/read.ts";
import { type FileReport, fileReport, unreadReport } from "../report/file-report.ts";
import { resultsSheet } from "../report/results-sheet.ts";
import type { CheckCall } from "./call.ts";
import { failureText, say, type Said } from "./say.ts";

/** What came of one file: its report, and lines for standard error. */
export interface FileOutcome {
  readonly report: FileReport;
  /** The file was not read, holds no ledger, or its copy could not be written: exit status 2. */
  readonly failed: boolean;
  readonly lines: readonly string[];
}

/** What is kept of a file: its ledgers, and its bytes where a copy will be made of them. */
type Read =
  | { readonly path: string; readonly bytes: Uint8Array | undefined; readonly ledgers: ReadWorkbook }
  | { readonly path: string; readonly failure: Said };

/** Checks files one by one, or joined as one institution's books; a file that fails stops none of the others. */
export async function checkFiles(paths: readonly string[], call: CheckCall): Promise<FileOutcome[]> {
  const reads: Read[] = [];
  for (const path of paths) reads.push(await read(path, call));
  const opened = reads.flatMap((one) => ("ledgers" in one ? [one.ledgers] : []));
  const groups = call.joined ? [opened] : opened.map((ledgers) => [ledgers]);
  const checked = new Map<string, CheckedWorkbook>();
  for (const group of groups) {
    for (const result of checkTables(group, call)) checked.set(result.file, result);
  }
  const outcomes: FileOutcome[] = [];
  for (const one of reads) outcomes.push(await outcomeOf(one, checked.get(one.path), call));
  return outcomes;
}

async function outcomeOf(one: Read, checked: CheckedWorkbook | undefined, call: CheckCall): Promise<FileOutcome> {
  if ("failure" in one) return failure(one.path, one.failure, call);
  if (!checked?.tables.some(({ kind }) => kind !== "unknown" && kind !== "other"))
    return failure(one.path, say.noLedger(one.path), call);
  // Only JSON and the results sheet tell why; the text for people does without.
  const report = fileReport(checked, call.lang, call.format === "json" || call.out !== null);
  if (call.out === null || !one.bytes) return { report, failed: false, lines: [] };
  const wrote = await writeMarked(one.path, one.bytes, checked, report, call.out, call);
  return { report, failed: !wrote.ok, lines: [wrote.said[call.lang]] };
}

function failure(path: string, said: Said, { lang }: CheckCall): FileOutcome {
  return { report: unreadReport(path, said[lang]), failed: true, lines: [said[lang]] };
}

async function read(path: string, call: CheckCall): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return { path, failure: say.noSuchFile(path) };
  }
  // The path is the workbook's name here, so that two files of one name in different folders stay apart.
  const result = await readWorkbook(bytes, path);
  if (!result.ok) return { path, failure: failureText(path, result.failure) };
  return { path, bytes: call.out === null ? undefined : bytes, ledgers: tablesOf(result.workbook, call.settings) };
}

/** Writes NAME-核查.xlsx beside nothing of the user's: never over a file that is there. */
async function writeMarked(
  path: string,
  bytes: Uint8Array,
  checked: CheckedWorkbook,
  report: FileReport,
  folder: string,
  { lang }: CheckCall,
): Promise<{ ok: boolean; said: Said }> {
  const extension = extname(path);
  const name = `${basename(path, extension)}-核查`;
  try {
    if (!(await isFolder(folder))) return { ok: false, said: say.notAFolder(folder) };
    const marked = await markWorkbook(bytes, marksOf(checked), [resultsSheet(report, lang)]);
    for (let number = 1; ; number++) {
      const target = join(folder, `${name}${number === 1 ? "" : `(${number})`}${extension}`);
      // Another run may write the same name between the look and the write: the flag decides.
      if (await exists(target)) continue;
      try {
        await writeFile(target, marked, { flag: "wx" });
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST") continue;
        throw error;
      }
      return { ok: true, said: say.written(target) };
    }
  } catch (error) {
    return { ok: false, said: say.notWritten(folder, error instanceof Error ? error.message : String(error)) };
  }
}

/** Makes the folder where it is not there; false where that cannot be done. */
async function isFolder(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  if (there) return there.isDirectory();
  return mkdir(path, { recursive: true }).then(
    () => true,
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The cell of every finding, in the colour of its level. */
function marksOf({ findings }: CheckedWorkbook): CellMark[] {
  return findings.map(({ at, level }) => ({ sheet: at.sheet, row: at.row, column: at.column, level }));
}
