import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type BaselineFile, type BaselineOutcome, entriesOf, withBaseline } from "../report/baseline.ts";
import { documentOf, type ReportDocument } from "../report/document.ts";
import { isOpen, unreadReport } from "../report/file-report.ts";
import { documentText } from "../report/text.ts";
import type { Lang } from "../report/words.ts";
import { version } from "./version.ts";
import { type CheckCall, checkCall, type RawCall } from "./call.ts";
import { checkFiles, type FileOutcome } from "./check-file.ts";
import { findFiles } from "./find-files.ts";
import { Progress } from "./progress.ts";
import { reasonOf, say } from "./say.ts";
import { sha256 } from "./sha256.ts";
import { checkInParallel } from "./workers.ts";

/** The verb check: files in, findings out. Exit status 2 where a file failed, else 1 with at least one error, else 0. */
export async function runCheck(raw: RawCall): Promise<number> {
  const call = await checkCall(raw);
  const sample = call.files.length ? undefined : samplePath();
  const { files, faults } = await findFiles(sample === undefined ? call.files : [sample]);
  const progress = new Progress(files.length);
  const outcomes = call.joined ? await checkFiles(files, call) : await checkInParallel(files, call, progress.done);
  // A ledger can say its language on its own sheet; what the call says goes before that.
  const lang = outcomes.find(({ failed }) => !failed)?.lang ?? call.lang;
  const unread: FileOutcome[] = faults.map(({ path, said }) => ({
    report: unreadReport(path, said[lang]),
    failed: true,
    lines: [said[lang]],
    effects: [],
    lang,
  }));
  const all = [...outcomes, ...unread];
  for (const { lines } of all) for (const line of lines) process.stderr.write(`${line}\n`);
  const found = all.map(({ report }) => report);
  const known = call.baseline && withBaseline(found, call.baseline);
  const document = documentOf(known?.reports ?? found, {
    ...{ version, asOf: call.asOf, lang, gone: known?.gone ?? null, hash: sha256 },
    effects: call.whatIf ? all.map(({ effects }) => effects) : null,
  });
  if (sample !== undefined && call.format === "json") process.stderr.write(`${say.sample(sample)[lang]}\n`);
  const lines = sample === undefined ? [] : [say.sample(sample)[lang]];
  process.stdout.write(
    call.format === "json" ? json(document, call) : documentText(document, { lang, most: call.most, lines }),
  );
  const kept = call.writeBaseline === null || (await writeBaseline(call.writeBaseline, document, known, lang));
  if (!kept || all.some(({ failed }) => failed)) return 2;
  return document.totals.error > 0 ? 1 : 0;
}

/** Writes all that is open where there was no baseline, else what is left of it; says what it left out. */
async function writeBaseline(
  path: string,
  { files }: ReportDocument,
  known: BaselineOutcome | null,
  lang: Lang,
): Promise<boolean> {
  const entries = known?.left ?? entriesOf(files);
  const fresh = known
    ? entriesOf(files.map((file) => ({ ...file, findings: file.findings.filter(isOpen) }))).length
    : 0;
  const file: BaselineFile = { schema: 1, baseline: entries };
  try {
    await writeFile(path, `${JSON.stringify(file, null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${say.baselineNotWritten(path, reasonOf(error))[lang]}\n`);
    return false;
  }
  process.stderr.write(`${say.baselineWritten(path, entries.length, fresh)[lang]}\n`);
  return true;
}

/** The sample ledger that comes with the product; the package's root is the nearest folder above with assets in it. */
function samplePath(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "assets", "samples")) && dirname(folder) !== folder) folder = dirname(folder);
  const path = join(folder, "assets", "samples", "errors.xlsx");
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}

function json(document: ReportDocument, { most }: CheckCall): string {
  const files = document.files.map((report) => ({
    ...report,
    omitted: Math.max(report.findings.length - most, 0),
    findings: report.findings.slice(0, most),
  }));
  return `${JSON.stringify({ ...document, files }, null, 2)}\n`;
}
