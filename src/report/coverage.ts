import caseCounts from "../checks/case-counts.json" with { type: "json" };
import type { Check } from "../checks/check.ts";
import { checks } from "../checks/index.ts";
import { type Provision, provisions, type Treatment } from "../law/provisions.ts";
import { citationName } from "./citation-name.ts";
import type { SheetDescription } from "./sheet-description.ts";
import type { Lang } from "./words.ts";

/** How one article or item is treated, and how far that can be trusted. */
export interface CoverageEntry extends Pick<Provision, "id" | "title" | "words" | "treatment" | "encoded" | "reason"> {
  /** The checks that this program runs for it. */
  readonly checks: readonly string[];
  readonly functions: readonly string[];
  /** Of each of its checks. */
  readonly fidelity: Readonly<Record<string, Check["fidelity"]>>;
  /** How many worked cases its checks are tested by. */
  readonly cases: number;
}

const counts: Readonly<Record<string, number>> = caseCounts;
const byId: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));

/** The 63 articles and 24 items, each with what encodes it. */
export function coverage(): CoverageEntry[] {
  return provisions.map(({ id, title, words, treatment, encoded, reason }) => {
    const own = encoded.flatMap((name) => byId.get(name) ?? []);
    return {
      ...{ id, title, words, treatment, encoded, reason },
      checks: own.map((check) => check.id),
      functions: encoded.filter((name) => /^[A-Z_]+$/.test(name)),
      fidelity: Object.fromEntries(own.map((check) => [check.id, check.fidelity])),
      cases: own.reduce((sum, check) => sum + (counts[check.id] ?? 0), 0),
    };
  });
}

export const treatmentNames: Readonly<Record<Treatment, Readonly<Record<Lang, string>>>> = {
  check: { zh: "检查", en: "check" },
  function: { zh: "函数", en: "function" },
  report: { zh: "年报", en: "report" },
  reference: { zh: "仅供参考", en: "reference" },
};

export const fidelityNames: Readonly<Record<Check["fidelity"], Readonly<Record<Lang, string>>>> = {
  full: { zh: "完整", en: "full" },
  "may-over-report": { zh: "可能多报", en: "may over-report" },
  "may-under-report": { zh: "可能漏报", en: "may under-report" },
  "needs-judgement": { zh: "需人工判断", en: "needs judgement" },
};

/** The sheet 条文覆盖: one row an article or item. */
export function coverageSheet(lang: Lang): SheetDescription {
  const zh = lang === "zh";
  const header = zh
    ? ["条文", "标题", "原文", "处理", "检查", "可信程度", "函数", "用例数", "不核查的原因"]
    : ["Provision", "Title", "Words", "Treatment", "Checks", "Fidelity", "Functions", "Cases", "Why not checked"];
  const widths = [16, 24, 60, 10, 28, 16, 20, 8, 44];
  return {
    title: zh ? "条文覆盖" : "Law coverage",
    columns: header.map((text, index) => ({ header: text, width: widths[index] ?? 16, cutOff: index === 2 })),
    rows: coverage().map((entry) => [
      citationName(entry.id, lang),
      entry.title,
      entry.words,
      treatmentNames[entry.treatment][lang],
      entry.checks.map((id) => `${byId.get(id)?.[lang] ?? ""} ${id}`.trim()).join("\n"),
      entry.checks.map((id) => fidelityNames[entry.fidelity[id] ?? "full"][lang]).join("\n"),
      entry.functions.join("\n"),
      { number: entry.cases, format: "integer" },
      entry.reason,
    ]),
  };
}
