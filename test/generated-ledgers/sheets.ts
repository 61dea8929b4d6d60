import { cellName } from "../../assets/samples/sheet.ts";
import { inWan, inYuan, serialOf } from "../../assets/samples/values.ts";
import type { Area, CellValue, Sheet } from "../../src/ledger/workbook.ts";
import type { Draw } from "./draw.ts";
import type { Fact, Facts } from "./facts.ts";

/** A column by its id, with the headers that ledgers give it. */
export interface Column {
  readonly id: string;
  readonly headers: readonly string[];
  /** Headers of a group of columns; in one header row it is written in front of the header. */
  readonly parent?: readonly string[];
  /** Amounts that the totals row adds up. */
  readonly summed?: boolean;
  /** Amounts that it does not. */
  readonly money?: boolean;
  /** A ledger may do without it where nothing in it is planted. */
  readonly optional?: boolean;
}

/** A kind of ledger, before one is drawn. */
export interface Form {
  readonly names: readonly string[];
  readonly title: string;
  readonly columns: readonly Column[];
  readonly totals?: boolean;
}

/** A ledger that is laid out, and where the facts of its entries stand. */
export interface LaidOut {
  readonly sheet: Sheet;
  cellOf(entry: Facts, id: string): string;
  totalCell(id: string): string;
  readonly hasTotals: boolean;
  /** The last digit that a column of amounts shows is the fen in every cell. */
  readonly toTheFen: boolean;
}

export interface WrongTotal {
  readonly id: string;
  readonly fen: number;
}

/** How a sheet writes what it says. */
interface Style {
  readonly unit: "元" | "万元";
  readonly unitIn: "header" | "line" | "cell";
  readonly money: "plain" | "fen" | "text";
  readonly days: "serial" | "iso" | "dots" | "slashes" | "chinese" | "digits";
  readonly percents: "fraction" | "format" | "text" | "points" | "points in header" | "words";
  readonly yes: readonly [yes: string, no: string];
  readonly headerRows: 1 | 2 | 3;
  readonly title: boolean;
}

function styleOf(draw: Draw): Style {
  const unit = draw.some(["元", "万元"] as const);
  return {
    unit,
    // Amounts that name no unit are in 元.
    unitIn: draw.some(["header", "header", "line", "line", "cell"] as const),
    money: draw.some(["plain", "plain", "fen", "text"] as const),
    days: draw.some(["serial", "serial", "serial", "iso", "dots", "slashes", "chinese", "digits"] as const),
    percents: draw.some(["fraction", "format", "text", "points", "points in header", "words"] as const),
    yes: draw.some([
      ["是", "否"],
      ["√", "×"],
      ["Y", "N"],
      ["有", "无"],
    ] as const),
    headerRows: draw.some([1, 2, 2, 3] as const),
    title: draw.chance(80),
  };
}

interface Head {
  readonly column: Column;
  readonly parent: string | undefined;
  readonly header: string;
}

/** Lays a ledger out: title and unit lines, one to three header rows, columns in any order, perhaps a totals row. */
export function layOut(
  draw: Draw,
  name: string,
  form: Form,
  entries: readonly Facts[],
  dropped: ReadonlySet<string>,
  wrongTotal?: (hasTotals: boolean, toTheFen: boolean) => WrongTotal | undefined,
): LaidOut {
  const style = styleOf(draw);
  const heads = headsOf(draw, form, dropped, style);
  const values: CellValue[][] = [];
  const merges: Area[] = [];
  const formats = new Map<string, string>();
  const width = heads.length;
  if (style.title) {
    values.push([`${draw.name}${form.title}`]);
    if (width > 1) merges.push({ top: 0, left: 0, bottom: 0, right: width - 1 });
  }
  if (style.unitIn === "line" || draw.chance(30)) {
    const line: CellValue[] = heads.map(() => null);
    line[0] = `填报单位：${draw.name}科学技术处`;
    if (style.unitIn === "line") line[Math.max(width - 2, 1)] = `单位：${style.unit}`;
    values.push(line);
  }
  headerRows(heads, style, values, merges);
  const first = values.length;
  entries.forEach((entry, index) => {
    values.push(
      heads.map(({ column }, at) => {
        const { value, format } = cellOf(entry[column.id] ?? null, style);
        if (format !== undefined) formats.set(`${first + index},${at}`, format);
        return value;
      }),
    );
  });
  const columnOf = (id: string): number => heads.findIndex(({ column }) => column.id === id);
  const totalsRow = values.length;
  const hasTotals = form.totals !== false && heads.some(({ column }) => column.summed) && draw.chance(70);
  const toTheFen = style.money !== "plain" && style.unitIn !== "cell";
  const wrong = wrongTotal?.(hasTotals, toTheFen);
  if (hasTotals) {
    const label = draw.some(["合计", "合 计", "总计"]);
    values.push(
      heads.map(({ column }, at) => {
        if (at === 0) return label;
        if (!column.summed) return null;
        const amounts = entries.map((entry) => entry[column.id]).filter((fact) => isMoney(fact));
        const sum = amounts.reduce((total, { fen }) => total + fen, 0) + (wrong?.id === column.id ? wrong.fen : 0);
        const { value, format } = cellOf({ fen: sum }, style);
        if (format !== undefined) formats.set(`${totalsRow},${at}`, format);
        return value;
      }),
    );
  }
  if (draw.chance(40)) values.push([], ["制表人：冉晓琳　　　　审核人：谭永华　　　　单位负责人："]);
  return {
    sheet: {
      name,
      values,
      merges,
      hiddenRows: new Set(),
      format: (row, column) => formats.get(`${row},${column}`) ?? "General",
    },
    hasTotals,
    toTheFen,
    cellOf(entry, id) {
      const at = columnOf(id);
      if (at < 0 || !entries.includes(entry)) throw new Error(`${name} has no ${id}`);
      return cellName(first + entries.indexOf(entry), at);
    },
    totalCell: (id) => cellName(totalsRow, columnOf(id)),
  };
}

/** The columns in the order of this ledger; a parent's columns stay together, and the first is none that is summed. */
function headsOf(draw: Draw, form: Form, dropped: ReadonlySet<string>, style: Style): Head[] {
  const groups = new Map<string, Column[]>();
  for (const column of form.columns) {
    if (dropped.has(column.id)) continue;
    const group = column.parent?.[0] ?? column.id;
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  const [first, ...others] = [...groups.values()];
  if (!first) throw new Error("a ledger without columns");
  const ordered = draw.chance(50) ? [...groups.values()] : [first, ...draw.shuffled(others)];
  return ordered.flatMap((group) => {
    const parent = group[0]?.parent && draw.some(group[0].parent);
    return group.map((column): Head => {
      const header = draw.some(column.headers) + suffixOf(column, style);
      return { column, parent: style.headerRows === 1 ? undefined : parent, header: withParent(header, parent, style) };
    });
  });
}

const withParent = (header: string, parent: string | undefined, { headerRows: rows }: Style): string =>
  rows === 1 && parent !== undefined ? parent + header : header;

function suffixOf({ summed, money, id }: Column, style: Style): string {
  if ((summed ?? money) && style.unitIn === "header") return `（${style.unit}）`;
  return style.percents === "points in header" && PERCENTS.has(id) ? "（%）" : "";
}

/** Columns of percentages, whose header may say so. */
const PERCENTS = new Set(["rate", "equity", "rewardEquity", "unitShare", "completerShare", "ratio"]);

function headerRows(heads: readonly Head[], { headerRows: rows }: Style, values: CellValue[][], merges: Area[]): void {
  const top = values.length;
  if (rows === 3) {
    // Groups over everything, such as no header is about.
    const half = Math.ceil(heads.length / 2);
    values.push(heads.map((_, at) => (at === 0 ? "基本情况" : at === half ? "办理情况" : null)));
    if (half > 1) merges.push({ top, left: 0, bottom: top, right: half - 1 });
    if (heads.length - 1 > half) merges.push({ top, left: half, bottom: top, right: heads.length - 1 });
  }
  const upper = values.length;
  if (rows === 1) {
    values.push(heads.map(({ header }) => header));
    return;
  }
  values.push(
    heads.map(({ parent, header }, at) =>
      parent === undefined ? header : parent === heads[at - 1]?.parent ? null : parent,
    ),
    heads.map(({ parent, header }) => (parent === undefined ? null : header)),
  );
  heads.forEach(({ parent }, at) => {
    if (parent === undefined) merges.push({ top: upper, left: at, bottom: upper + 1, right: at });
    else if (parent !== heads[at - 1]?.parent) {
      let right = at;
      while (heads[right + 1]?.parent === parent) right += 1;
      if (right > at) merges.push({ top: upper, left: at, bottom: upper, right });
    }
  });
}

interface Cell {
  readonly value: CellValue;
  readonly format?: string;
}

export const isMoney = (fact: Fact | undefined): fact is { readonly fen: number } =>
  typeof fact === "object" && fact !== null && "fen" in fact;

function cellOf(fact: Fact, style: Style): Cell {
  if (fact === null || typeof fact === "string") return { value: fact };
  if ("fault" in fact) return { value: { fault: fact.fault, text: fact.text } };
  if ("count" in fact) return { value: fact.count };
  if ("yes" in fact) return { value: fact.yes ? style.yes[0] : style.yes[1] };
  if ("day" in fact) return dayCell(fact.day, style);
  if ("percent" in fact) return percentCell(fact.percent, style);
  return moneyCell(fact.fen, style);
}

function moneyCell(fen: number, { unit, unitIn, money }: Style): Cell {
  const amount = unit === "万元" ? inWan(fen) : inYuan(fen);
  if (unitIn === "cell") return { value: `${amount}${unit}` };
  const decimals = unit === "万元" ? 6 : 2;
  if (money === "text") return { value: grouped(amount.toFixed(decimals)) };
  return money === "fen" ? { value: amount, format: `#,##0.${"0".repeat(decimals)}` } : { value: amount };
}

const grouped = (decimal: string): string => decimal.replace(/\B(?=(?:\d{3})+\.)/g, ",");

function dayCell(day: string, { days }: Style): Cell {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  switch (days) {
    case "serial":
      return { value: serialOf(day), format: "yyyy/m/d" };
    case "iso":
      return { value: day };
    case "dots":
      return { value: `${year}.${month}.${date}` };
    case "slashes":
      return { value: `${year}/${month}/${date}` };
    case "chinese":
      return { value: `${year}年${month}月${date}日` };
    case "digits":
      return { value: Number(day.replaceAll("-", "")) };
  }
}

function percentCell(percent: number, { percents }: Style): Cell {
  const fraction = Number((percent / 100).toFixed(6));
  switch (percents) {
    case "fraction":
      return { value: fraction };
    case "format":
      return { value: fraction, format: "0.00%" };
    case "text":
      return { value: `${percent}%` };
    case "points":
    case "points in header":
      return { value: percent };
    case "words":
      return { value: `百分之${percent}` };
  }
}
