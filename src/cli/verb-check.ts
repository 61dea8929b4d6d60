import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isoOf } from "../calc/days.ts";
import { defaultUnitType } from "../law/units.ts";
import { type FileReport, totalsOf, unreadReport } from "../report/file-report.ts";
import { fileText } from "../report/text.ts";
import { levelNames } from "../report/words.ts";
import { levels } from "../checks/check.ts";
import { version } from "./version.ts";
import { type CheckCall, checkCall, type RawCall } from "./call.ts";
import { checkFiles, type FileOutcome } from "./check-file.ts";
import { findFiles } from "./find-files.ts";
import { Progress } from "./progress.ts";
import { say } from "./say.ts";
import { checkInParallel } from "./workers.ts";

/** The verb check: files in, findings out. Exit status 2 where a file failed, else 1 with at least one error, else 0. */
export async function runCheck(raw: RawCall): Promise<number> {
  const call = await checkCall(raw);
  const { lang } = call;
  const sample = call.files.length ? undefined : samplePath();
  const { files, faults } = await findFiles(sample === undefined ? call.files : [sample]);
  const progress = new Progress(files.length);
  const outcomes = call.joined ? await checkFiles(files, call) : await checkInParallel(files, call, progress.done);
  const unread: FileOutcome[] = faults.map(({ path, said }) => ({
    report: unreadReport(path, said[lang]),
    failed: true,
    lines: [said[lang]],
  }));
  const all = [...outcomes, ...unread];
  for (const { lines } of all) for (const line of lines) process.stderr.write(`${line}\n`);
  const reports = all.map(({ report }) => report);
  if (sample !== undefined && call.format === "json") process.stderr.write(`${say.sample(sample)[lang]}\n`);
  process.stdout.write(call.format === "json" ? json(reports, call) : text(reports, call, sample));
  if (all.some(({ failed }) => failed)) return 2;
  return totalsOf(reports).error > 0 ? 1 : 0;
}

/** The sample ledger that comes with the product; the package's root is the nearest folder above with assets in it. */
function samplePath(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "assets", "samples")) && dirname(folder) !== folder) folder = dirname(folder);
  const path = join(folder, "assets", "samples", "errors.xlsx");
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}

function json(reports: readonly FileReport[], call: CheckCall): string {
  const document = {
    schema: 1,
    version,
    asOf: isoOf(call.asOf),
    unit: call.settings.unit ?? defaultUnitType,
    unitGiven: call.settings.unit !== null,
    files: reports.map((report) => ({ ...report, findings: report.findings.slice(0, call.most) })),
    totals: totalsOf(reports),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function text(reports: readonly FileReport[], call: CheckCall, sample: string | undefined): string {
  const { lang } = call;
  const zh = lang === "zh";
  const unit =
    call.settings.unit ?? (zh ? `未指定，按${defaultUnitType}判断` : `not given, judged as ${defaultUnitType}`);
  const totals = totalsOf(reports);
  const counts = levels.map((level) => `${levelNames[level][lang]} ${totals[level]}`).join(" · ");
  const head = zh
    ? `成果转化台账助手 ${version}  核查日 ${isoOf(call.asOf)}  单位类型 ${unit}`
    : `Transfer Ledger Check ${version}, as of ${isoOf(call.asOf)}, unit ${unit}`;
  const first = [head, ...(sample === undefined ? [] : [say.sample(sample)[lang]]), counts, ""];
  return [...first, ...reports.map((report) => fileText(report, { lang, most: call.most }))].join("\n");
}
