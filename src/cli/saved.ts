import { type BaselineEntry, entriesOf, isBaselineFile } from "../report/baseline.ts";
import { isSavedReport, type SavedReport } from "../report/saved-report.ts";
import { CallFault } from "./call-fault.ts";
import { jsonIn } from "./json-file.ts";
import { say } from "./say.ts";

/** What an earlier run printed or wrote. */
const savedIn = (path: string): Promise<unknown> => jsonIn(path, say.noSuchFile(path), say.notAReport(path));

/** A whole report: one that --max-findings shortened would make what it left out look gone or new. */
export async function reportIn(path: string): Promise<SavedReport> {
  return wholeReport(path, await savedIn(path));
}

function wholeReport(path: string, json: unknown): SavedReport {
  if (!isSavedReport(json)) throw new CallFault(say.notAReport(path));
  if (json.files.some(({ omitted }) => omitted)) throw new CallFault(say.shortened(path));
  return json;
}

/** What --write-baseline wrote, or a whole report. */
export async function baselineIn(path: string): Promise<readonly BaselineEntry[]> {
  const json = await savedIn(path);
  return isBaselineFile(json) ? json.baseline : entriesOf(wholeReport(path, json).files);
}
