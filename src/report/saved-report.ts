import type { Level } from "../checks/check.ts";
import { levels } from "../checks/check.ts";
import type { Clocks } from "./clocks.ts";
import type { FindingReport } from "./file-report.ts";

/** What is read of a finding in a JSON report that an earlier run printed. */
export type SavedFinding = Pick<
  FindingReport,
  | "check"
  | "level"
  | "sheet"
  | "cell"
  | "key"
  | "message"
  | "citations"
  | "basis"
  | "reading"
  | "expected"
  | "actual"
  | "shortfall"
  | "dueDate"
  | "daysLate"
  | "fingerprint"
> &
  Partial<Pick<FindingReport, "waived" | "inputs">>;

export interface SavedFile {
  readonly file: string;
  readonly error: string | null;
  readonly content?: string | null;
  readonly unit?: string;
  readonly readings?: Readonly<Record<string, string>>;
  /** Findings that --max-findings left out of it. */
  readonly omitted?: number;
  readonly findings: readonly SavedFinding[];
}

/** What a finding says, without its words and its place. */
export function verdictOf({
  basis,
  reading,
  citations,
  expected,
  actual,
  shortfall,
  dueDate,
  daysLate,
  waived,
}: SavedFinding) {
  return { basis, reading, citations, expected, actual, shortfall, dueDate, daysLate, waived: waived ?? null };
}

/** A JSON report as it is read back. */
export interface SavedReport {
  readonly schema: 1;
  readonly version: string;
  readonly asOf: string;
  readonly unit: string;
  readonly clocks?: Clocks;
  readonly files: readonly SavedFile[];
}

/** Whether JSON is a report of this schema; its findings are looked at one by one. */
export function isSavedReport(json: unknown): json is SavedReport {
  if (!isObject(json) || json["schema"] !== 1 || typeof json["asOf"] !== "string") return false;
  const { files } = json;
  return Array.isArray(files) && files.every(isSavedFile);
}

function isSavedFile(json: unknown): boolean {
  if (!isObject(json) || typeof json["file"] !== "string" || !Array.isArray(json["findings"])) return false;
  return json["findings"].every(
    (finding) =>
      isObject(finding) &&
      typeof finding["check"] === "string" &&
      typeof finding["fingerprint"] === "string" &&
      levels.some((level: Level) => level === finding["level"]),
  );
}

export const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** The name of a file without its folder, whatever system wrote the path. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
