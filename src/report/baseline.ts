import type { Level } from "../checks/check.ts";
import { levels } from "../checks/check.ts";
import { type FileReport, type FindingReport, isOpen } from "./file-report.ts";
import { baseName, isObject, type SavedFile } from "./saved-report.ts";

/** A finding that was there when the baseline was taken. */
export interface BaselineEntry {
  /** Name of the file without its folder. */
  readonly file: string;
  readonly check: string;
  readonly level: Level;
  readonly key: string | null;
  readonly fingerprint: string;
}

/** What --write-baseline writes. */
export interface BaselineFile {
  readonly schema: 1;
  readonly baseline: readonly BaselineEntry[];
}

export function isBaselineFile(json: unknown): json is BaselineFile {
  if (!isObject(json) || json["schema"] !== 1 || !Array.isArray(json["baseline"])) return false;
  return json["baseline"].every(
    (entry) => isObject(entry) && typeof entry["file"] === "string" && typeof entry["fingerprint"] === "string",
  );
}

/** What came of a baseline. */
export interface BaselineOutcome {
  readonly reports: readonly FileReport[];
  /** Entries that no longer stand in the files checked: the baseline can shrink by them. */
  readonly gone: readonly BaselineEntry[];
  /** Entries that still stand, and those of files that were not checked. */
  readonly left: readonly BaselineEntry[];
}

/** Only what was judged wrong or doubtful can be taken as known; what is waived is no concern of a baseline. */
export function entriesOf(reports: readonly SavedFile[]): BaselineEntry[] {
  return reports.flatMap(({ file, findings }) =>
    findings
      .filter(({ level, waived }) => (level === "error" || level === "warning") && !waived)
      .map(({ check, level, key, fingerprint }) => ({ file: baseName(file), check, level, key, fingerprint })),
  );
}

/**
 * Marks the findings that stood in a baseline as known, and puts them last. One that has become graver since is not the same any more, and
 * nothing new ever enters.
 */
export function withBaseline(reports: readonly FileReport[], entries: readonly BaselineEntry[]): BaselineOutcome {
  const known = new Map(entries.map((entry) => [idOf(entry.file, entry.fingerprint), entry]));
  const met = new Set<BaselineEntry>();
  const isKnown = (file: string, finding: FindingReport): boolean => {
    const entry = known.get(idOf(baseName(file), finding.fingerprint));
    if (!entry || !isOpen(finding) || levels.indexOf(finding.level) < levels.indexOf(entry.level)) return false;
    if (finding.level !== "error" && finding.level !== "warning") return false;
    met.add(entry);
    return true;
  };
  const marked = reports.map((report) => ({
    ...report,
    findings: report.findings
      .map((finding) => (isKnown(report.file, finding) ? { ...finding, known: true } : finding))
      .sort((one, other) => Number(one.known) - Number(other.known)),
  }));
  const checked = new Set(reports.filter(({ error }) => error === null).map(({ file }) => baseName(file)));
  const gone = entries.filter((entry) => checked.has(entry.file) && !met.has(entry));
  return { reports: marked, gone, left: entries.filter((entry) => !gone.includes(entry)) };
}

const idOf = (file: string, fingerprint: string): string => `${file}\u0000${fingerprint}`;
