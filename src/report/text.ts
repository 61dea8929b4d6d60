import { citation } from "../law/citations.ts";
import type { Level } from "../checks/check.ts";
import { levels } from "../checks/check.ts";
import type { FileReport, FindingReport, LedgerReport } from "./file-report.ts";
import { totalsOf } from "./file-report.ts";
import { type Lang, levelNames, moneyText } from "./words.ts";

export interface TextOptions {
  readonly lang: Lang;
  /** Most findings shown for a file; all of them are counted. */
  readonly most: number;
}

/** What a person reads of one file: counts first, then the findings, the gravest and dearest first. */
export function fileText(report: FileReport, { lang, most }: TextOptions): string {
  const zh = lang === "zh";
  if (report.error !== null) return `${report.file}\n  ${report.error}\n`;
  const shown = report.findings.slice(0, most);
  const lines = [
    report.file,
    ...report.ledgers.map((ledger) => `  ${ledgerLine(ledger, zh)}`),
    `  ${countsLine(report, lang)}`,
    "",
  ];
  let level: Level | undefined;
  for (const [index, finding] of shown.entries()) {
    if (finding.level !== level) {
      level = finding.level;
      lines.push(`  【${levelNames[level][lang]}】`);
    }
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

/** 不合规 4 · 存疑 1 · 无法判断 1 · 提示 0 */
function countsLine(report: FileReport, lang: Lang): string {
  const totals = totalsOf([report]);
  return levels.map((level) => `${levelNames[level][lang]} ${totals[level]}`).join(" · ");
}

const kindNames: Readonly<Record<LedgerReport["kind"], readonly [zh: string, en: string]>> = {
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
  const { sheet, cell, key, title, what, cure, citations, reading, shortfall } = finding;
  const stake = shortfall ? `  ${zh ? "涉及" : "at stake"} ${moneyText(Math.round(shortfall * 100), lang)}` : "";
  const cited = citations.map((id) => (zh ? citation(id)?.shortTitle : citation(id)?.en) ?? id).join(zh ? "、" : ", ");
  const basis = [cited, reading ? (zh ? `读法 ${reading}` : `reading ${reading}`) : ""]
    .filter(Boolean)
    .join(zh ? "；" : "; ");
  return [
    `  ${number}. ${sheet}!${cell}  ${key ?? ""}  ${title}${stake}`.replace(/ {3,}/g, "  ").replace(/^/, "  "),
    `       ${what}${zh ? "。" : "."}`,
    ...(basis ? [`       ${zh ? "依据：" : "Why: "}${basis}`] : []),
    `       ${zh ? "处理：" : "Do: "}${cure}${zh ? "。" : "."}`,
  ];
}
