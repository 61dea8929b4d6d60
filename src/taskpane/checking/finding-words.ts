import { isoOf } from "../../calc/days.ts";
import { yuanOf } from "../../calc/fen.ts";
import { ratioText } from "../../calc/ratio.ts";
import type { Finding } from "../../checks/run.ts";
import { citation } from "../../law/citations.ts";
import { doubtOf } from "../../law/doubts.ts";
import { fields, type FieldId } from "../../ledger/fields.ts";
import { isSpan, Unreadable, Wording } from "../../ledger/reading.ts";
import { type Address, addressText, type Table } from "../../ledger/table.ts";
import { cellName } from "../../ledger/workbook.ts";
import { explainSteps } from "../../report/steps.ts";
import { basisNames, fill, type Lang, moneyText } from "../../report/words.ts";
import { readingGlosses } from "./glosses.ts";
import type { CellSaid, FindingDetail, FindingLine } from "./protocol.ts";

export function lineOfFinding(finding: Finding, lang: Lang): FindingLine {
  const { check, at, shortfall } = finding;
  return {
    kind: "finding",
    fingerprint: finding.fingerprint,
    level: finding.level,
    title: check[lang],
    sheet: at.sheet,
    cell: cellName(at.row, at.column),
    row: at.row,
    column: at.column,
    key: finding.key ?? null,
    what: sentence(finding, 0, lang),
    stake: shortfall ? yuanOf(shortfall) : null,
    waived: finding.waiver !== undefined,
  };
}

/** All that there is to say of a finding; made when it is looked at. */
export function detailOf(
  finding: Finding,
  tables: readonly Table[],
  chosen: Readonly<Record<string, string>>,
  lang: Lang,
): FindingDetail {
  const steps = finding.steps?.() ?? [];
  const [rejected, taken] = [true, false].map((wanted) =>
    explainSteps(
      steps.filter(({ id }) => id.startsWith("reward-basis-rejected") === wanted),
      lang,
    ),
  );
  const money = (fen: number | null | undefined): string | null => (fen == null ? null : moneyText(fen, lang));
  const { waiver } = finding;
  return {
    ...lineOfFinding(finding, lang),
    check: finding.check.id,
    cure: sentence(finding, 1, lang),
    articles: finding.citations.flatMap((id) => {
      const cited = citation(id);
      return cited ? [{ title: lang === "zh" ? cited.title : cited.en, words: cited.words }] : [];
    }),
    basis: finding.basis ? basisNames[finding.basis][lang] : null,
    rejected: rejected ?? [],
    steps: taken ?? [],
    reading: readingOf(finding, chosen, lang),
    expected: money(finding.expected),
    actual: money(finding.actual),
    shortfall: money(finding.shortfall),
    dueDate: finding.dueDate == null ? null : isoOf(finding.dueDate),
    daysLate: finding.daysLate ?? null,
    cells: finding.cells.map((cell) => cellSaid(cell, finding.at, tables, lang)),
    waiver: waiver
      ? {
          reason: waiver.reason,
          approver: waiver.approver,
          until: waiver.until === null ? null : isoOf(waiver.until),
        }
      : null,
  };
}

/** What is wrong (0) or what to do (1). */
function sentence({ check, message, data = {} }: Finding, part: 0 | 1, lang: Lang): string {
  return fill(check.messages[message]?.[lang][part] ?? "", data, lang);
}

function readingOf(finding: Finding, chosen: Readonly<Record<string, string>>, lang: Lang): FindingDetail["reading"] {
  const doubt = finding.reading ? doubtOf(finding.reading) : undefined;
  if (!doubt) return null;
  const taken = chosen[doubt.id] ?? doubt.default;
  return {
    id: doubt.id,
    question: doubt[lang],
    options: doubt.options.map(({ id, zh }) => {
      const gloss = lang === "en" ? readingGlosses[doubt.id + id] : undefined;
      const text = gloss === undefined ? zh : `${gloss} ${zh}`;
      return id === taken && doubt.options.length > 1 ? `✓ ${text}` : text;
    }),
  };
}

function cellSaid(cell: Address, from: Address, tables: readonly Table[], lang: Lang): CellSaid {
  const { sheet, row, column } = cell;
  const table = tables.find((one) => one.sheet === sheet && row >= one.firstRow && row <= one.lastRow);
  const head = table && [...table.columns.values()].find((one) => one.column === column);
  return {
    sheet,
    row,
    column,
    place: addressText(cell, from),
    header: head?.header ?? table?.unmapped.find((one) => one.column === column)?.header ?? null,
    value: head ? readingText(readingAt(table, row, head.field), head.field, lang) : null,
  };
}

/** What a cell reads as; undefined in a row that is not read. */
function readingAt(table: Table, row: number, field: FieldId): unknown {
  const found = table.rows.find((one) => one.row === row) ?? table.cancelled.find((one) => one.row === row);
  if (found) return found.values[field];
  const totals = table.totals.find((one) => one.row === row);
  return totals && [...totals.amounts].find(([money]) => money === field)?.[1];
}

/** A reading as it was understood: money in 元 whatever unit the column has, days as dates. */
function readingText(reading: unknown, field: FieldId, lang: Lang): string | null {
  if (reading === undefined) return null;
  if (reading === null) return "";
  if (reading instanceof Unreadable) return reading.raw;
  if (reading instanceof Wording) return reading.text;
  if (typeof reading === "boolean") return lang === "zh" ? (reading ? "是" : "否") : reading ? "yes" : "no";
  if (typeof reading === "number") {
    const { kind } = fields[field];
    return kind === "money" ? moneyText(reading, lang) : kind === "day" ? isoOf(reading) : String(reading);
  }
  if (typeof reading === "string") return reading;
  return valueText(reading);
}

type Compound = Parameters<typeof ratioText>[0] | Exclude<Parameters<typeof isSpan>[0], number>;

function valueText(value: object): string {
  if ("num" in value) return ratioText(value as Extract<Compound, { num: number }>);
  if ("earliest" in value) {
    const { earliest, latest } = value as Extract<Compound, { earliest: number }>;
    return `${isoOf(earliest)}–${isoOf(latest)}`;
  }
  const { start, end } = value as { readonly start: unknown; readonly end: unknown };
  return [start, end].map((day) => (typeof day === "number" ? isoOf(day) : valueText(day as object))).join("–");
}
