import { type FileReport, type FindingReport, isOpen } from "./file-report.ts";
import { citationName } from "./citation-name.ts";
import type { SheetCell, SheetDescription } from "./sheet-description.ts";
import { apartNames, type Lang, levelNames, waiverText } from "./words.ts";

interface ResultColumn {
  readonly zh: string;
  readonly en: string;
  readonly width: number;
  /** Long text that need not be read whole in its cell. */
  readonly cutOff?: boolean;
  readonly cell: (finding: FindingReport, lang: Lang) => SheetCell;
}

const money = (amount: number | null): SheetCell => (amount === null ? null : { number: amount, format: "money" });

const columns: readonly ResultColumn[] = [
  { zh: "级别", en: "Level", width: 10, cell: (finding, lang) => levelText(finding, lang) },
  {
    zh: "位置",
    en: "Cell",
    width: 16,
    cell: ({ sheet, cell }) => ({ text: `${sheet}!${cell}`, link: { sheet, cell } }),
  },
  { zh: "合同或人员", en: "Contract or person", width: 20, cell: ({ key }) => key },
  { zh: "检查", en: "Check", width: 16, cell: ({ title }) => title },
  { zh: "发现", en: "What is wrong", width: 60, cell: ({ what }) => what },
  { zh: "处理", en: "What to do", width: 44, cell: ({ cure }) => cure },
  {
    zh: "依据",
    en: "Article",
    width: 28,
    cell: ({ citations }, lang) => citations.map((id) => citationName(id, lang)).join("\n"),
  },
  { zh: "读法", en: "Reading", width: 8, cell: ({ reading }) => reading },
  { zh: "应为（元）", en: "Expected (元)", width: 16, cell: ({ expected }) => money(expected) },
  { zh: "实际（元）", en: "Actual (元)", width: 16, cell: ({ actual }) => money(actual) },
  { zh: "差额（元）", en: "At stake (元)", width: 16, cell: ({ shortfall }) => money(shortfall) },
  { zh: "期限", en: "Due", width: 12, cell: ({ dueDate }) => dueDate },
  {
    zh: "逾期天数",
    en: "Days late",
    width: 10,
    cell: ({ daysLate }) => (daysLate === null ? null : { number: daysLate, format: "integer" }),
  },
  { zh: "为什么", en: "Why", width: 80, cutOff: true, cell: ({ why }) => why.join("\n") },
  { zh: "豁免", en: "Waiver", width: 24, cell: ({ waived }, lang) => waived && waiverText(waived, lang) },
  { zh: "编号", en: "Fingerprint", width: 18, cell: ({ fingerprint }) => fingerprint },
];

/** 不合规（已豁免） */
function levelText(finding: FindingReport, lang: Lang): string {
  const level = levelNames[finding.level][lang];
  if (isOpen(finding)) return level;
  const apart = apartNames[finding.waived ? "waived" : "known"][lang];
  return lang === "zh" ? `${level}（${apart}）` : `${level} (${apart.toLowerCase()})`;
}

/** The sheet 核查结果: one row a finding, with a link back to its cell. */
export function resultsSheet(report: FileReport, lang: Lang): SheetDescription {
  return {
    title: lang === "zh" ? "核查结果" : "Findings",
    columns: columns.map((column) => ({ header: column[lang], width: column.width, cutOff: column.cutOff ?? false })),
    rows: report.findings.map((finding) => columns.map(({ cell }) => cell(finding, lang))),
  };
}
