import { readFile, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { hasOwnSheets, TooManyRows, writeSheets } from "../files/write-sheets.ts";
import { isLedger } from "../ledger/table.ts";
import { annualReport } from "../report/annual/annual-report.ts";
import { judgeBooks } from "../report/annual/judgements.ts";
import { type CheckCall, checkCall, type RawCall } from "./call.ts";
import { CallFault } from "./call-fault.ts";
import { type Opened, optionsOf, read } from "./check-file.ts";
import { findFiles } from "./find-files.ts";
import { isFolder } from "./new-file.ts";
import { reasonOf, say, type Said } from "./say.ts";

/** The verb report: ledgers in, the annual report of a year out. Exit status 2 where a file failed, else 0. */
export async function runReport(raw: RawCall): Promise<number> {
  const { year: words } = raw.values;
  if (words === undefined) throw new CallFault(say.noYear());
  if (!/^(19|20)\d\d$/.test(words)) throw new CallFault(say.notAYear(words));
  const call = await checkCall(raw);
  const { out, lang } = call;
  if (out === null) throw new CallFault(say.noOut("report"));
  if (call.files.length === 0) throw new CallFault(say.noFiles("report"));
  if (!(await isFolder(out))) throw new CallFault(say.notAFolder(out));
  const { files, faults } = await findFiles(call.files);
  const opened: Opened[] = [];
  const failures: Said[] = faults.map(({ said }) => said);
  for (const path of files) {
    const one = await read(path, call);
    if ("failure" in one) failures.push(one.failure);
    else if (!one.ledgers.tables.some(isLedger)) failures.push(say.noLedger(path));
    else opened.push(one);
  }
  const groups = call.joined ? (opened.length ? [opened] : []) : opened.map((one) => [one]);
  for (const group of groups) {
    const { said, ok } = await reportOf(group, Number(words), out, call);
    if (ok) process.stdout.write(`${said[lang]}\n`);
    else failures.push(said);
  }
  for (const said of failures) process.stderr.write(`${said[lang]}\n`);
  return failures.length ? 2 : 0;
}

/** The report of one institution's books: NAME-2024年报.xlsx, after the first of its files. */
async function reportOf(
  group: readonly Opened[],
  year: number,
  folder: string,
  call: CheckCall,
): Promise<{ ok: boolean; said: Said }> {
  const workbooks = group.map(({ ledgers }) => ledgers);
  const { sheets, rows, gaps } = annualReport(judgeBooks(workbooks, optionsOf(group, call)), { year });
  const path = group[0]?.path ?? "";
  const name = join(folder, `${basename(path, extname(path))}-${year}年报`);
  try {
    const { target, existing } = await targetOf(name);
    await writeFile(target, await writeSheets(existing, sheets));
    return { ok: true, said: say.reportWritten(target, rows, gaps) };
  } catch (error) {
    if (error instanceof TooManyRows) return { ok: false, said: say.tooManyRows(error.message) };
    return { ok: false, said: say.outNotWritten(name, reasonOf(error)) };
  }
}

/** A report that is there already, whose own sheets are replaced; never a file that the program did not write. */
async function targetOf(name: string): Promise<{ target: string; existing: Uint8Array | null }> {
  for (let number = 1; ; number++) {
    const target = `${name}${number === 1 ? "" : `(${number})`}.xlsx`;
    const existing = await readFile(target).catch(() => null);
    if (existing === null || (await hasOwnSheets(existing))) return { target, existing };
  }
}
