import { type Day, latestOf } from "../calc/days.ts";
import { joinKey } from "../ledger/join-keys.ts";
import { cellDay, cellText, ownSheets, sheetNamed } from "../ledger/own-sheets.ts";
import type { Address } from "../ledger/table.ts";
import type { CellValue, Workbook } from "../ledger/workbook.ts";
import type { Problem } from "./check.ts";
import { checks } from "./index.ts";
import { type FileResult, type Finding, fnv1a } from "./run.ts";
import { nearest } from "./settings.ts";
import { check } from "./waiver/check.ts";

/** The columns of the sheet 豁免, each with a word by which its header is known. */
const columns = {
  check: "检查",
  key: "对象",
  reason: "理由",
  approver: "批准",
  evidence: "材料",
  until: "有效期",
} as const;

type WaiverColumn = keyof typeof columns;

/** The header of the sheet 豁免, for those who write it. */
export const waiverHeader: readonly string[] = ["检查", "对象", "理由", "批准人", "依据材料", "有效期至"];

/**
 * One row of the sheet 豁免: a finding that the unit knows of, has a reason for, and need not see as open. It never takes
 * a finding away.
 */
export interface Waiver {
  /** A check's id or its Chinese name, as written. */
  readonly check: string;
  /** The contract, achievement or person that a finding names, or a finding's fingerprint. */
  readonly key: string;
  readonly reason: string;
  readonly approver: string;
  readonly evidence: string;
  /** The last day on which it holds; null: no end, or none that can be read. */
  readonly until: Day | null;
  /** What stands for an end and is no date. */
  readonly unreadable: string | null;
  readonly at: Readonly<Record<WaiverColumn, Address>>;
}

/** The rows of the sheet 豁免; none where there is no such sheet. Without a header its columns are as {@link waiverHeader}. */
export function readWaivers(workbook: Workbook): readonly Waiver[] {
  const sheet = sheetNamed(workbook, ownSheets.waivers);
  if (!sheet) return [];
  const names = Object.keys(columns) as WaiverColumn[];
  const headerRow = sheet.values.findIndex((cells) => {
    const texts = (cells ?? []).map(cellText);
    return texts.some((text) => text.includes(columns.check)) && texts.some((text) => text.includes(columns.key));
  });
  const header = (sheet.values[headerRow] ?? []).map(cellText);
  const columnOf = (name: WaiverColumn): number =>
    headerRow < 0 ? names.indexOf(name) : header.findIndex((text) => text.includes(columns[name]));
  const waivers: Waiver[] = [];
  for (const [row, cells = []] of sheet.values.entries()) {
    if (row <= headerRow) continue;
    const text = (name: WaiverColumn): string => cellText(cells[columnOf(name)]);
    if (names.every((name) => text(name) === "")) continue;
    const place = (name: WaiverColumn): Address => {
      const column = columnOf(name);
      return { file: workbook.name, sheet: sheet.name, row, column: column < 0 ? columnOf("check") : column };
    };
    waivers.push({
      check: text("check"),
      key: text("key"),
      reason: text("reason"),
      approver: text("approver"),
      evidence: text("evidence"),
      ...untilOf(cells[columnOf("until")], workbook),
      at: {
        check: place("check"),
        key: place("key"),
        reason: place("reason"),
        approver: place("approver"),
        evidence: place("evidence"),
        until: place("until"),
      },
    });
  }
  return waivers;
}

/** Of a month or a year it is the last day: 有效期至 2025年12月 includes December. */
function untilOf(cell: CellValue | undefined, workbook: Workbook): Pick<Waiver, "until" | "unreadable"> {
  const text = cellText(cell);
  if (text === "" || /^(长期|无|[-—–/])$/.test(text)) return { until: null, unreadable: null };
  const day = cellDay(cell, workbook);
  return typeof day === "string" ? { until: null, unreadable: text } : { until: latestOf(day), unreadable: null };
}

/** Everything and everybody: no waiver can be as wide as that. */
const TOO_BROAD = /^(全部|所有|全体|一切|任意|整[本个]?台账|all|any|[*＊%]+|[-—–/])$/i;

const idOfName: ReadonlyMap<string, string> = new Map(
  checks.flatMap(({ id, zh }) => [
    [id, id],
    [zh, id],
  ]),
);

/** A waiver after its own row has been judged: what is wrong with it, and whether it holds. */
interface Judged {
  readonly waiver: Waiver;
  readonly id: string | undefined;
  readonly problems: Problem[];
  matches: number;
  /** It matches something that there is nothing to waive of. */
  matchesOthers: boolean;
}

/**
 * Puts waivers to the findings that they name, and what is wrong with waivers among the findings. Only errors and
 * warnings can be waived: nothing is turned off by an `info`, and what is undetermined has not been judged, so that
 * nobody can have approved of it. A waiver with a fault of its own waives nothing.
 *
 * @param results those of one institution's books, which share their waivers
 * @param asOf null: a waiver with an end is not known to hold
 */
export function applyWaivers<Result extends FileResult>(
  results: readonly Result[],
  waivers: readonly Waiver[],
  asOf: Day | null,
): Result[] {
  if (waivers.length === 0) return [...results];
  const judged = waivers.map((waiver): Judged => {
    const id = idOfName.get(waiver.check);
    return { waiver, id, problems: faultsOf(waiver, id, asOf), matches: 0, matchesOthers: false };
  });
  const byTarget = new Map<string, Judged>();
  for (const one of judged) {
    if (one.id === undefined || one.problems.length > 0) continue;
    const target = targetOf(one.id, one.waiver.key);
    if (!byTarget.has(target)) byTarget.set(target, one);
  }
  const waived = results.map((result) => ({
    ...result,
    findings: result.findings.map((each) => cover(each, byTarget)),
  }));
  for (const one of judged) if (one.problems.length === 0 && one.matches === 0) one.problems.push(unmatched(one));
  return waived.map((result) =>
    withProblems(
      result,
      judged.filter(({ waiver }) => waiver.at.check.file === result.file),
    ),
  );
}

const targetOf = (id: string, key: string): string => `${id}\u0000${joinKey(key) ?? key}`;

function cover(finding: Finding, byTarget: ReadonlyMap<string, Judged>): Finding {
  const { id } = finding.check;
  const judged =
    byTarget.get(targetOf(id, finding.fingerprint)) ??
    (finding.key === undefined ? undefined : byTarget.get(targetOf(id, finding.key)));
  if (!judged) return finding;
  if (finding.level !== "error" && finding.level !== "warning") {
    judged.matchesOthers = true;
    return finding;
  }
  judged.matches++;
  return { ...finding, waiver: judged.waiver };
}

/**
 * What keeps a waiver from holding. It warns where somebody believes in an exception that is none, for the findings
 * count as before; that one has expired is only a reminder.
 */
function faultsOf(waiver: Waiver, id: string | undefined, asOf: Day | null): Problem[] {
  const { at, until, unreadable } = waiver;
  const problems: Problem[] = [];
  const everything = TOO_BROAD.test(waiver.check);
  if (id === undefined && !everything) {
    const near = nearest(waiver.check, [...idOfName.keys()]);
    problems.push(warning("unknown-check", at.check, { check: { text: waiver.check }, near: { text: near } }));
  }
  if (everything || waiver.key === "" || TOO_BROAD.test(waiver.key)) {
    problems.push(warning("too-broad", everything ? at.check : at.key));
  }
  if (waiver.reason === "") problems.push(warning("no-reason", at.reason));
  if (waiver.approver === "") problems.push(warning("no-approver", at.approver));
  if (unreadable !== null) {
    const raw = { text: unreadable };
    problems.push({ level: "undetermined", message: "until-unreadable", at: at.until, data: { raw } });
  } else if (until !== null && asOf === null) {
    problems.push({ level: "undetermined", message: "no-day", at: at.until });
  } else if (until !== null && asOf !== null && until < asOf) {
    problems.push({ level: "info", message: "expired", at: at.until, data: { until: { day: until } }, dueDate: until });
  }
  return problems;
}

const warning = (message: string, at: Address, data: Problem["data"] = {}): Problem => ({
  level: "warning",
  message,
  at,
  data,
});

function unmatched({ waiver, matchesOthers }: Judged): Problem {
  return { level: "info", message: matchesOthers ? "nothing-to-waive" : "unmatched", at: waiver.at.key };
}

function withProblems<Result extends FileResult>(result: Result, judged: readonly Judged[]): Result {
  const seen = new Map<string, number>();
  const findings = judged.flatMap(({ waiver, problems }) =>
    problems.map((problem): Finding => {
      const at = problem.at ?? waiver.at.check;
      const text = [check.id, problem.message, at.sheet, waiver.check, waiver.key].join("\u0000");
      const before = seen.get(text) ?? 0;
      seen.set(text, before + 1);
      const key = waiver.key === "" ? undefined : waiver.key;
      return { ...problem, check, at, cells: [at], citations: [], key, fingerprint: fnv1a(`${text}\u0000${before}`) };
    }),
  );
  const count = (level: Problem["level"]): number => findings.filter((finding) => finding.level === level).length;
  const passed = judged.filter(({ problems }) => problems.length === 0).length;
  const summary = {
    judged: passed + findings.length,
    passed,
    warning: count("warning"),
    info: count("info"),
    undetermined: count("undetermined"),
  };
  return {
    ...result,
    findings: [...result.findings, ...findings],
    summaries: result.summaries.map((one) => (one.check === check ? { ...one, ...summary } : one)),
  };
}
