import type { Day } from "../calc/days.ts";
import { type CheckedWorkbook, checkWorkbooks } from "../checks/check-workbooks.ts";
import { levels } from "../checks/check.ts";
import type { Finding } from "../checks/run.ts";
import { defaultSettings } from "../checks/settings.ts";
import { type UnitType, unitTypeNames } from "../law/units.ts";
import { fields } from "../ledger/fields.ts";
import type { Table } from "../ledger/table.ts";
import { type CellValue, columnLetters, type Workbook } from "../ledger/workbook.ts";
import { citationName } from "../report/citation-name.ts";
import { fill, type Lang, levelNames } from "../report/words.ts";
import { unitType } from "./arguments.ts";
import { CellError, contentOf } from "./cells.ts";
import type { FunctionDefinition, Kind, Parameter } from "./definition.ts";
import { badValue, Fault } from "./fault.ts";
import { hostLanguage } from "./host.ts";
import { day, ledgerChoice } from "./kinds.ts";
import { missing, optional, required } from "./parameter.ts";
import { cellsOf, singleCell } from "./ranges.ts";

const anything: Kind<unknown> = {
  name: { zh: "连同表头的区域", en: "a range with its header rows" },
  read: contentOf,
  show: () => ({ text: "" }),
};

const table: Parameter<unknown> = required<unknown>(anything, {
  id: "table",
  zh: "台账",
  meaning: { zh: "台账区域，连同表头行一起选", en: "the ledger's range, its header rows included" },
  example: "A3:Z200",
  content: true,
});

const givenUnit: Parameter<UnitType | null> = optional(
  ledgerChoice<UnitType>({ zh: "单位类型", en: "a unit type" }, "unit_type", unitTypeNames),
  { id: unitType.id, zh: unitType.zh, meaning: unitType.meaning, example: unitType.example },
  { zh: "按市属高校院所；台账有单位类型列的按该列", en: "taken as 市属高校院所; a unit type column wins for its row" },
  null,
);

const asOf: Parameter<Day | null> = optional(
  day,
  {
    id: "as_of",
    zh: "核查日",
    meaning: { zh: "按哪一天判断是否逾期", en: "the day by which lateness is judged" },
    example: "DATE(2026,11,22)",
  },
  { zh: "没有核查日，需要它才能判断的为“无法判断”", en: "none: what needs a day cannot be judged" },
  null,
);

/** A formula's result that is longer than this hides itself from its reader. */
const MOST_FINDINGS = 10_000;

function checked([range, unitCell, dayCell]: readonly unknown[]): CheckedWorkbook | Fault {
  const unit = read(givenUnit, unitCell);
  if (unit instanceof Fault) return unit;
  const on = read(asOf, dayCell);
  if (on instanceof Fault) return on;
  const values = cellsOf(range).map((row) => row.map(cellValue));
  if (values.every((row) => row.every((cell) => cell === null))) return missing(table);
  const [result] = checkWorkbooks([workbookOf(values)], { settings: { ...defaultSettings, unit }, asOf: on });
  return result?.tables.some(({ kind }) => kind !== "unknown") ? result : noHeader;
}

const noHeader = badValue(
  "没有认出台账的表头，请连同表头行一起选，表头用常见的名称（如 合同编号、转化方式、合同金额、到账日期）",
  "no header of a ledger was recognised; select the header rows too, with usual names (合同编号, 转化方式, 合同金额 …)",
).about(table);

function read<T>(parameter: Parameter<T | null>, arg: unknown): T | null | Fault {
  const only = singleCell(parameter, arg);
  if (only instanceof Fault) return only;
  const value = parameter.kind.read(only.cell);
  return value instanceof Fault ? value.about(parameter) : value;
}

function cellValue(cell: unknown): CellValue {
  const content = contentOf(cell);
  return content instanceof CellError ? { fault: "error", text: content.text } : content;
}

function workbookOf(values: readonly CellValue[][]): Workbook {
  const sheet = { name: "", values, merges: [], hiddenRows: new Set<number>(), format: () => "General" };
  return { name: "", date1904: false, sheets: [sheet] };
}

const header = {
  zh: ["行", "字段", "级别", "说明", "依据"],
  en: ["Row", "Field", "Level", "What and what to do", "Citation"],
} as const;

function findingRow(
  { at, level, check, message, data = {}, citations }: Finding,
  tables: readonly Table[],
  lang: Lang,
) {
  const zh = lang === "zh";
  const [what = "", cure = ""] = (check.messages[message]?.[lang] ?? []).map((words) => fill(words, data, lang));
  const cited = citations.map((id) => citationName(id, lang));
  return [
    at.row + 1,
    fieldName(at.row, at.column, tables, lang),
    levelNames[level][lang],
    zh ? `${what}。${cure}。` : `${what}. ${cure}.`,
    cited.join(zh ? "、" : ", "),
  ];
}

/** The field that a column holds, else its letter in the range. */
function fieldName(row: number, column: number, tables: readonly Table[], lang: Lang): string {
  for (const { firstRow, lastRow, columns } of tables) {
    if (row < firstRow || row > lastRow) continue;
    for (const found of columns.values()) if (found.column === column) return fields[found.field][lang];
  }
  return columnLetters(column);
}

function skippedWords({ summaries }: CheckedWorkbook, lang: Lang): string {
  const skipped = summaries.filter(({ status }) => status === "skipped").length;
  const ran = summaries.length - skipped;
  return lang === "zh"
    ? `已核查 ${ran} 项${skipped ? `；另有 ${skipped} 项因台账缺少所需的列没有核查，不等于通过` : ""}`
    : `${ran} checks ran${skipped ? `; ${skipped} did not, for want of columns, which is not a pass` : ""}`;
}

/**
 * A ledger in, its findings out, the gravest first: the row in the table counted from 1, field, level, words, citation.
 * A header row comes first; a table without findings says so, and how many checks could not run.
 */
export const checkFunction: FunctionDefinition = {
  id: "CHECK",
  subject: "ledger",
  description: {
    zh: "核查一张台账，列出问题：表中第几行、字段、级别、说明、依据；台账一改，结果跟着变",
    en: "Checks a ledger and lists what was found: row, field, level, words, citation; it follows every edit",
  },
  result: { zh: "一行一个问题，首行为表头", en: "one finding a row, a header row first" },
  parameters: [table, givenUnit, asOf] as readonly Parameter<unknown>[],
  call(args) {
    const result = checked(args);
    if (result instanceof Fault) return result;
    const lang = hostLanguage();
    const rows: unknown[][] = [[...header[lang]]];
    const findings = [...result.findings].sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
    for (const finding of findings.slice(0, MOST_FINDINGS)) rows.push(findingRow(finding, result.tables, lang));
    if (findings.length === 0) {
      rows.push(["", "", "", `${lang === "zh" ? "未发现问题。" : "Nothing found. "}${skippedWords(result, lang)}`, ""]);
    }
    const left = findings.length - MOST_FINDINGS;
    if (left > 0)
      rows.push(["", "", "", lang === "zh" ? `另有 ${left} 条没有列出` : `${left} more are not listed`, ""]);
    return rows;
  },
  explain(args, lang) {
    const result = checked(args);
    if (result instanceof Fault) return result;
    const zh = lang === "zh";
    const rows: unknown[][] = [];
    for (const { kind, headerRows, rows: entries, columns } of result.tables) {
      if (kind === "unknown") continue;
      const names = [...columns.values()].map(({ header }) => header).join(zh ? "、" : ", ");
      const at = headerRows.map((row) => row + 1).join(zh ? "、" : ", ");
      rows.push([
        zh ? "参数 台账（table）" : "Argument table",
        zh
          ? `表头在第 ${at} 行，共 ${entries.length} 条，认出的列：${names}`
          : `header in row ${at}, ${entries.length} entries; columns: ${names}`,
        "",
      ]);
    }
    for (const { check, status, missing: lacking, judged, passed } of result.summaries) {
      const names = lacking.map((field) => fields[field][lang]).join(zh ? "、" : ", ");
      const outcome =
        status === "skipped"
          ? zh
            ? `没有核查，缺少列：${names}`
            : `did not run, no column for ${names}`
          : zh
            ? `判断 ${judged} 处，通过 ${passed} 处`
            : `${judged} judged, ${passed} in order`;
      const cited = check.citations.map((id) => citationName(id, lang));
      rows.push([check[lang], outcome, cited.join(zh ? "、" : ", ")]);
    }
    rows.push([zh ? "结果" : "Result", zh ? `${result.findings.length} 条` : `${result.findings.length} findings`, ""]);
    return rows;
  },
};
