import { citation } from "../law/citations.ts";
import { levels } from "../checks/check.ts";
import type { ReadingEffect } from "../checks/reading-effects.ts";
import { defaultUnitType } from "../law/units.ts";
import type { BaselineEntry } from "./baseline.ts";
import { citationName } from "./citation-name.ts";
import { type ReportDocument, readingText } from "./document.ts";
import {
  type Counts,
  type FileReport,
  type FindingReport,
  isOpen,
  type LedgerReport,
  totalsOf,
} from "./file-report.ts";
import { apartNames, type Lang, levelNames, moneyText, waiverText } from "./words.ts";

export interface TextOptions {
  readonly lang: Lang;
  /** Most findings shown for a file; all of them are counted. */
  readonly most: number;
}

/** What a person reads of a whole run; `lines` are said between the head and the counts. */
export function documentText(
  document: ReportDocument,
  { lang, most, lines = [] }: TextOptions & { readonly lines?: readonly string[] },
): string {
  const zh = lang === "zh";
  const { version, asOf, clocks, readings, totals, files, baseline, whatIf, hash } = document;
  const given = files.some(({ unitGiven }) => unitGiven);
  const units = [...new Set(files.filter(({ error }) => error === null).map(({ unit }) => unit))];
  const unit = given
    ? units.join(zh ? "、" : ", ")
    : zh
      ? `未指定，按${defaultUnitType}判断`
      : `not given, judged as ${defaultUnitType}`;
  const { dates, law } = clocks;
  const days = dates ? `${dates.earliest} ${zh ? "至" : "to"} ${dates.latest}` : zh ? "无" : "none";
  const newest = citation(law.newest.citation);
  const head = zh
    ? [
        `成果转化台账助手 ${version}  核查日 ${asOf}  单位类型 ${unit}`,
        countsText(totals, lang),
        `台账日期 ${days} · 法律数据 ${law.version}（最新的是 ${law.newest.from} 起的${newest?.shortTitle ?? ""}）· 报告校验 ${hash.slice(0, 16)}`,
      ]
    : [
        `Transfer Ledger Check ${version}, as of ${asOf}, unit ${unit}`,
        countsText(totals, lang),
        `Days in the ledgers ${days} · law ${law.version} (newest: ${newest?.en ?? ""}, from ${law.newest.from}) · report ${hash.slice(0, 16)}`,
      ];
  const switched = Object.entries(readings).map(([id, reading]) => readingText(id, reading, lang));
  return [
    head[0],
    ...lines,
    ...head.slice(1),
    ...(switched.length > 0 ? [`${zh ? "读法：" : "Readings: "}${switched.join(zh ? "；" : "; ")}`] : []),
    ...document.notices,
    ...stakeLines(document, lang),
    ...(baseline ? goneLines(baseline.gone, lang) : []),
    ...(whatIf ? effectLines(whatIf, lang) : []),
    "",
    ...files.map((report) => fileText({ ...report, readings: without(report.readings, readings) }, { lang, most })),
  ].join("\n");
}

/** The readings of a file that the head has not named for all. */
function without(own: FileReport["readings"], all: FileReport["readings"]): FileReport["readings"] {
  return Object.fromEntries(Object.entries(own).filter(([id, reading]) => all[id] !== reading));
}

/** 2023年 计算机学院：不合规 30,000.00元，存疑 0.00元 */
function stakeLines({ atStake }: ReportDocument, lang: Lang): string[] {
  if (atStake.length === 0) return [];
  const zh = lang === "zh";
  const amount = (yuan: number): string => moneyText(Math.round(yuan * 100), lang);
  return [
    zh ? "涉及金额（同一合同只计一次）：" : "At stake (a contract counts once):",
    ...atStake.map(({ unit, year, error, warning }) => {
      const about = [year === null ? (zh ? "年份不明" : "no year") : zh ? `${year}年` : String(year), unit ?? ""];
      const sums = `${levelNames.error[lang]} ${amount(error)}${zh ? "，" : ", "}${levelNames.warning[lang]} ${amount(warning)}`;
      return `  ${about.filter(Boolean).join(" ")}${zh ? "：" : ": "}${sums}`;
    }),
  ];
}

function goneLines(gone: readonly BaselineEntry[], lang: Lang): string[] {
  if (gone.length === 0) return [];
  const zh = lang === "zh";
  return [
    zh
      ? `基线中 ${gone.length} 条已不再出现，可用 --write-baseline 从基线中去掉：`
      : `${gone.length} of the baseline are gone; --write-baseline takes them out:`,
    ...gone.map(({ file, check, key, fingerprint }) => `  ${file} ${check} ${key ?? ""} ${fingerprint}`),
  ];
}

function effectLines(effects: readonly ReadingEffect[], lang: Lang): string[] {
  const zh = lang === "zh";
  const counted = (counts: ReadingEffect["added"], sign: string): string[] =>
    levels.filter((level) => counts[level] > 0).map((level) => `${levelNames[level][lang]} ${sign}${counts[level]}`);
  if (effects.length === 0) return [zh ? "换用其他读法不改变任何结果。" : "No other reading changes anything."];
  return [
    zh ? "换用其他读法会改变：" : "Other readings would change:",
    ...effects.map(({ doubt, reading, added, removed }) => {
      const changes = [...counted(added, "+"), ...counted(removed, "−")].join(zh ? "，" : ", ");
      return `  ${readingText(doubt, reading, lang)}${zh ? "：" : ": "}${changes}`;
    }),
  ];
}

/** What a person reads of one file: counts first, then the findings, the gravest and dearest first. */
function fileText(report: FileReport, { lang, most }: TextOptions): string {
  const zh = lang === "zh";
  if (report.error !== null) return `${report.file}\n  ${report.error}\n`;
  const shown = report.findings.slice(0, most);
  const lines = [
    report.file,
    ...report.ledgers.map((ledger) => `  ${ledgerLine(ledger, zh)}`),
    ...Object.entries(report.readings).map(
      ([id, reading]) => `  ${zh ? "读法" : "Reading"} ${readingText(id, reading, lang)}`,
    ),
    `  ${countsText(totalsOf([report]), lang)}`,
    "",
  ];
  let heading: string | undefined;
  for (const [index, finding] of shown.entries()) {
    const own = headingOf(finding, lang);
    if (own !== heading) lines.push(`  【${own}】`);
    heading = own;
    lines.push(...findingLines(finding, index + 1, lang), "");
  }
  const left = report.findings.length - shown.length;
  if (left > 0) lines.push(zh ? `  另有 ${left} 条未显示（已计数）。` : `  ${left} more, counted but not shown.`, "");
  const skipped = report.checks.filter(({ status }) => status === "skipped");
  if (skipped.length) {
    lines.push(zh ? "  未运行的检查（不等于通过）：" : "  Checks that did not run (which is not a pass):");
    lines.push(...skipped.map(({ title, reason }) => `    ${title}${zh ? "：" : ": "}${reason ?? ""}`), "");
  }
  const partly = report.checks.filter(({ status, reason }) => status === "ran" && reason !== null);
  if (partly.length) {
    lines.push(zh ? "  只查了一部分的检查：" : "  Checks that could judge only some of the rows:");
    lines.push(...partly.map(({ title, reason }) => `    ${title}${zh ? "：" : ": "}${reason ?? ""}`), "");
  }
  return lines.join("\n");
}

/** 不合规 4 · 存疑 1 · 无法判断 1 · 提示 0, and what is counted apart */
function countsText(totals: Counts, lang: Lang): string {
  const counts = levels.map((level) => `${levelNames[level][lang]} ${totals[level]}`);
  for (const apart of ["waived", "known"] as const) {
    if (totals[apart] > 0) counts.push(`${apartNames[apart][lang]} ${totals[apart]}`);
  }
  return counts.join(" · ");
}

const headingOf = (finding: FindingReport, lang: Lang): string =>
  isOpen(finding) ? levelNames[finding.level][lang] : apartNames[finding.waived ? "waived" : "known"][lang];

export const kindNames: Readonly<Record<LedgerReport["kind"], readonly [zh: string, en: string]>> = {
  transfers: ["合同台账", "contracts"],
  receipts: ["到账台账", "receipts"],
  payouts: ["奖励发放", "payouts"],
  publicity: ["公示台账", "publicity"],
  grants: ["赋权台账", "grants of rights"],
  secondments: ["离岗兼职", "secondments"],
  projects: ["项目", "projects"],
  applications: ["转化申请", "applications"],
  unit: ["单位制度", "unit"],
  payroll: ["工资总额", "payroll"],
  other: ["其他", "other"],
  unknown: ["未识别", "not recognised"],
};

function ledgerLine({ sheet, kind, firstRow, lastRow, rows, amountUnit, unmapped }: LedgerReport, zh: boolean): string {
  const [zhKind, enKind] = kindNames[kind];
  const headers = unmapped.map(({ header }) => header).join(zh ? "、" : ", ");
  if (!zh) {
    const unit = amountUnit ? `, amounts in ${amountUnit}` : "";
    return `${sheet}: ${enKind}, rows ${firstRow}–${lastRow}, ${rows} entries${unit}${headers ? `; columns not used: ${headers}` : ""}`;
  }
  const unit = amountUnit ? `，金额单位${amountUnit}` : "";
  return `${sheet}：${zhKind}，第 ${firstRow}–${lastRow} 行，共 ${rows} 条${unit}${headers ? `；未用到的列：${headers}` : ""}`;
}

function findingLines(finding: FindingReport, number: number, lang: Lang): string[] {
  const zh = lang === "zh";
  const { sheet, cell, key, title, what, cure, citations, reading, shortfall, waived } = finding;
  const level = isOpen(finding) ? "" : `  ${levelNames[finding.level][lang]}`;
  const stake = shortfall ? `  ${zh ? "涉及" : "at stake"} ${moneyText(Math.round(shortfall * 100), lang)}` : "";
  const cited = citations.map((id) => citationName(id, lang)).join(zh ? "、" : ", ");
  const basis = [cited, reading ? (zh ? `读法 ${reading}` : `reading ${reading}`) : ""]
    .filter(Boolean)
    .join(zh ? "；" : "; ");
  return [
    `  ${number}. ${sheet}!${cell}  ${key ?? ""}  ${title}${level}${stake}`.replace(/ {3,}/g, "  ").replace(/^/, "  "),
    `       ${what}${zh ? "。" : "."}`,
    ...(basis ? [`       ${zh ? "依据：" : "Why: "}${basis}`] : []),
    waived
      ? `       ${zh ? "已豁免：" : "Waived: "}${waiverText(waived, lang)}`
      : `       ${zh ? "处理：" : "Do: "}${cure}${zh ? "。" : "."}`,
  ];
}
