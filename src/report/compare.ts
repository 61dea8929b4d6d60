import type { Level } from "../checks/check.ts";
import { baseName, type SavedFile, type SavedFinding, type SavedReport, verdictOf } from "./saved-report.ts";
import { type Lang, levelNames } from "./words.ts";

/** What two runs do not have in common besides their files. */
export type Differing = "law" | "asOf" | "program" | "unit" | "readings";

/**
 * What made the difference: the data of the ledgers; the clocks, that is law, day, program, unit or readings; or one of
 * the two, where both changed and a finding that is there only once does not tell.
 */
export type Cause = "data" | "clocks" | "either";

export interface Difference {
  readonly file: string;
  readonly kind: "new" | "gone" | "changed";
  readonly cause: Cause;
  readonly before: SavedFinding | null;
  readonly after: SavedFinding | null;
}

export interface Comparison {
  readonly schema: 1;
  /** What differs, for each of the files that both runs have. */
  readonly differs: readonly Differing[];
  readonly new: readonly Difference[];
  readonly gone: readonly Difference[];
  readonly changed: readonly Difference[];
  readonly totals: { readonly new: number; readonly gone: number; readonly changed: number; readonly same: number };
}

/** Sets two reports of the same ledgers against each other, finding by finding. Two reports of one file each are of the same file. */
export function compareReports(before: SavedReport, after: SavedReport): Comparison {
  const alone = before.files.length === 1 && after.files.length === 1;
  const nameOf = ({ file }: SavedFile): string => (alone ? "" : baseName(file));
  const old = new Map(before.files.map((file) => [nameOf(file), file]));
  const current = new Map(after.files.map((file) => [nameOf(file), file]));
  const differences: Difference[] = [];
  const differing = new Set<Differing>();
  let same = 0;
  for (const name of new Set([...old.keys(), ...current.keys()])) {
    const [one, other] = [old.get(name), current.get(name)];
    const differs = clocksThatDiffer([before, one], [after, other]);
    for (const clock of differs) differing.add(clock);
    const found = compareFiles(one, other, differs.length > 0);
    differences.push(...found.differences);
    same += found.same;
  }
  const of = (kind: Difference["kind"]): Difference[] => differences.filter((difference) => difference.kind === kind);
  const [added, gone, changed] = [of("new"), of("gone"), of("changed")];
  return {
    schema: 1,
    differs: [...differing],
    new: added,
    gone,
    changed,
    totals: { new: added.length, gone: gone.length, changed: changed.length, same },
  };
}

type Run = readonly [report: SavedReport, file: SavedFile | undefined];

function clocksThatDiffer([before, old]: Run, [after, current]: Run): Differing[] {
  const facts = (report: SavedReport, file: SavedFile | undefined): Readonly<Record<Differing, unknown>> => ({
    law: report.clocks?.law.version,
    asOf: report.asOf,
    program: report.version,
    unit: file?.unit ?? report.unit,
    readings: Object.entries(file?.readings ?? {}).sort(),
  });
  const [one, other] = [facts(before, old), facts(after, current)];
  const names: readonly Differing[] = ["law", "asOf", "program", "unit", "readings"];
  const both = old !== undefined && current !== undefined;
  return names.filter((name) => both && JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

function compareFiles(
  old: SavedFile | undefined,
  current: SavedFile | undefined,
  clocksDiffer: boolean,
): { readonly differences: Difference[]; readonly same: number } {
  const file = current?.file ?? old?.file ?? "";
  const sameContent = typeof old?.content === "string" && old.content === current?.content;
  // A finding that stands in one run alone has nothing to compare its cells with: only the whole file tells.
  const single: Cause = sameContent ? "clocks" : clocksDiffer ? "either" : "data";
  const before = new Map((old?.findings ?? []).map((finding) => [finding.fingerprint, finding]));
  const differences: Difference[] = [];
  let same = 0;
  for (const finding of current?.findings ?? []) {
    const was = before.get(finding.fingerprint);
    before.delete(finding.fingerprint);
    if (!was) differences.push({ file, kind: "new", cause: single, before: null, after: finding });
    else if (saysTheSame(was, finding)) same++;
    else {
      const sameInputs = sameContent || (!!was.inputs && was.inputs === finding.inputs);
      const cause: Cause = sameInputs && clocksDiffer ? "clocks" : "data";
      differences.push({ file, kind: "changed", cause, before: was, after: finding });
    }
  }
  for (const was of before.values()) differences.push({ file, kind: "gone", cause: single, before: was, after: null });
  return { differences, same };
}

/** A field that an older report lacks counts as null. */
function saysTheSame(one: SavedFinding, other: SavedFinding): boolean {
  const valuesOf = (finding: SavedFinding): string =>
    JSON.stringify([finding.level, ...Object.values(verdictOf(finding))]);
  return valuesOf(one) === valuesOf(other);
}

const kinds: Readonly<Record<Difference["kind"], Readonly<Record<Lang, string>>>> = {
  new: { zh: "新增", en: "New" },
  gone: { zh: "消失", en: "Gone" },
  changed: { zh: "变化", en: "Changed" },
};

const causes: Readonly<Record<Cause, Readonly<Record<Lang, string>>>> = {
  data: { zh: "因台账数据", en: "by the data" },
  clocks: { zh: "因法律、核查日、程序、单位类型或读法", en: "by the law, the day, the program, the unit or a reading" },
  either: { zh: "数据与核查条件都变了，不能分辨", en: "data and conditions both changed" },
};

const clockNames: Readonly<Record<Differing, Readonly<Record<Lang, string>>>> = {
  law: { zh: "法律数据", en: "the law" },
  asOf: { zh: "核查日", en: "the day of judgement" },
  program: { zh: "程序版本", en: "the program" },
  unit: { zh: "单位类型", en: "the unit type" },
  readings: { zh: "读法", en: "readings" },
};

/** What a person reads of a comparison. */
export function comparisonText(comparison: Comparison, lang: Lang): string {
  const zh = lang === "zh";
  const { totals, differs } = comparison;
  const counts = (["new", "gone", "changed"] as const).map((kind) => `${kinds[kind][lang]} ${totals[kind]}`);
  const lines = [[...counts, `${zh ? "不变" : "Same"} ${totals.same}`].join(" · ")];
  if (differs.length > 0) {
    const names = differs.map((name) => clockNames[name][lang]).join(zh ? "、" : ", ");
    lines.push(zh ? `两次核查不同的是：${names}` : `The two runs differ in ${names}`);
  }
  for (const kind of ["new", "gone", "changed"] as const) {
    if (comparison[kind].length > 0) lines.push("", `【${kinds[kind][lang]}】`);
    for (const { file, cause, before, after } of comparison[kind]) {
      const finding = after ?? before;
      if (!finding) continue;
      const levels = [before, after].flatMap((one) => (one ? [levelNames[one.level][lang]] : []));
      lines.push(
        `  ${file} ${finding.sheet}!${finding.cell}  ${finding.key ?? ""}  ${[...new Set(levels)].join(" → ")}  ${finding.message}`,
        `    ${causes[cause][lang]}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Whether the later run has an error that counts and that the earlier one had not. */
export function hasNewErrors({ new: added, changed }: Comparison): boolean {
  const isError = (finding: SavedFinding | null): boolean =>
    finding?.level === ("error" satisfies Level) && !finding.waived;
  return [...added, ...changed].some(({ before, after }) => isError(after) && !isError(before));
}
