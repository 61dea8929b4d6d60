import { readFile } from "node:fs/promises";
import { type BaselineEntry, entriesOf, isBaselineFile } from "../report/baseline.ts";
import { isSavedReport, type SavedReport } from "../report/saved-report.ts";
import { CallFault } from "./call-fault.ts";
import { say } from "./say.ts";

/** JSON that an earlier run printed or wrote. */
async function jsonIn(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new CallFault(say.noSuchFile(path));
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new CallFault(say.notAReport(path));
  }
}

/** A whole report: one that --max-findings shortened would make what it left out look gone or new. */
export async function reportIn(path: string): Promise<SavedReport> {
  return wholeReport(path, await jsonIn(path));
}

function wholeReport(path: string, json: unknown): SavedReport {
  if (!isSavedReport(json)) throw new CallFault(say.notAReport(path));
  if (json.files.some(({ omitted }) => omitted)) throw new CallFault(say.shortened(path));
  return json;
}

/** What --write-baseline wrote, or a whole report. */
export async function baselineIn(path: string): Promise<readonly BaselineEntry[]> {
  const json = await jsonIn(path);
  return isBaselineFile(json) ? json.baseline : entriesOf(wholeReport(path, json).files);
}
