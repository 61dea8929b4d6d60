import { yuanOf } from "../../calc/fen.ts";
import { columnLetters } from "../../ledger/workbook.ts";
import { baseName } from "../saved-report.ts";
import { type SheetCell, type SheetDescription, sheetReference } from "../sheet-description.ts";
import { type AnnualBooks, type Entry, remarkOf } from "./entries.ts";
import type { Form } from "./form.ts";

/** The sheet that every figure is added up from. */
export const DETAIL = "明细";

/** Lines above its header. */
const TOP_LINES = 3;

type EntryKey = Exclude<keyof Entry, "row" | "gaps">;

interface DetailSpec {
  readonly header: string;
  readonly width: number;
  readonly format?: "money" | "date";
}

/** Its columns: what the ledger says, in 元 and days, and the years that it counts for. */
const specs = {
  number: { header: "明细号", width: 8 },
  source: { header: "来源", width: 22 },
  ledger: { header: "台账", width: 10 },
  key: { header: "合同或人员", width: 16 },
  achievement: { header: "成果名称", width: 24 },
  mode: { header: "转化方式", width: 10 },
  buyer: { header: "受让方", width: 20 },
  place: { header: "流向", width: 9 },
  size: { header: "企业规模", width: 12 },
  signed: { header: "签订日期", width: 12, format: "date" },
  signedYear: { header: "签订年（计合同）", width: 10 },
  price: { header: "合同金额（元）", width: 17, format: "money" },
  receivedOn: { header: "到账日期", width: 12, format: "date" },
  receivedYear: { header: "到账年（计到账）", width: 10 },
  received: { header: "到账金额（元）", width: 17, format: "money" },
  net: { header: "净收入（元）", width: 17, format: "money" },
  payment: { header: "奖励支付", width: 10 },
  agency: { header: "服务机构费用（元）", width: 15, format: "money" },
  retained: { header: "单位留存（元）", width: 15, format: "money" },
  splitYear: { header: "分配年（计留存、费用）", width: 12 },
  person: { header: "姓名", width: 10 },
  paid: { header: "发放日期", width: 12, format: "date" },
  paidYear: { header: "发放年（计奖励）", width: 10 },
  cash: { header: "现金奖励（元）", width: 17, format: "money" },
  equity: { header: "股权奖励（元）", width: 17, format: "money" },
  equityYear: { header: "股权年（计股权奖励）", width: 11 },
  personOfYear: { header: "计人数", width: 8 },
  major: { header: "主要贡献人员", width: 8 },
  relief: { header: "享受个税优惠", width: 8 },
  pricePublicity: { header: "价格公示", width: 10 },
  rewardPublicity: { header: "奖励公示", width: 10 },
  payrollYear: { header: "工资年度", width: 9 },
  payroll: { header: "工资总额（元）", width: 17, format: "money" },
  payrollCap: { header: "核定限额（元）", width: 17, format: "money" },
  payrollRewards: { header: "其中奖励（元）", width: 17, format: "money" },
  nextBase: { header: "次年基数（元）", width: 17, format: "money" },
  post: { header: "离岗兼职类型", width: 12 },
  from: { header: "起始日期", width: 12, format: "date" },
  fromYear: { header: "起始年", width: 8 },
  to: { header: "结束日期", width: 12, format: "date" },
  toYear: { header: "结束年（9999 为未结束）", width: 11 },
  errors: { header: "不合规", width: 8 },
  warnings: { header: "存疑", width: 8 },
  undetermined: { header: "无法判断", width: 9 },
} as const satisfies Record<EntryKey, DetailSpec>;

const keys = Object.keys(specs) as EntryKey[];

/** Columns of 元, which formulas add up. */
export type MoneyKey = {
  [Key in EntryKey]: (typeof specs)[Key] extends { readonly format: "money" } ? Key : never;
}[EntryKey];

/** What a figure is counted by; all conditions hold. */
export interface Condition {
  readonly key: EntryKey;
  readonly is?: string | number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly filled?: true;
}

/** A number of the report: how Excel comes to it, what the program comes to, and the lines of 明细 that it rests on. */
export interface Figure {
  readonly formula: string;
  /** Fen, or a count. */
  readonly value: number;
  readonly money: boolean;
  readonly entries: readonly Entry[];
  /** The column whose amounts are added up; undefined for a count of lines. */
  readonly of: MoneyKey | undefined;
  /** The conditions in words; empty where the entries were picked one by one. */
  readonly filter: string;
}

/** The lines of 明细, and sums and counts over them. */
export class Detail {
  readonly entries: readonly Entry[];
  /** Entries by the conditions that they fulfil. */
  private readonly lists = new Map<string, readonly Entry[]>();
  private readonly grouped = new Set<string>();

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /** Adds up a column over the lines that fulfil the conditions; the first of these is best the year. */
  sum(of: MoneyKey, ...conditions: Condition[]): Figure {
    const entries: Entry[] = [];
    let value = 0;
    for (const entry of this.where(conditions)) {
      const amount = entry[of];
      if (amount === null) continue;
      entries.push(entry);
      value += amount;
    }
    const formula = `ROUND(SUMIFS(${this.range(of)},${this.criteria(conditions)}),2)`;
    return { formula, value, money: true, entries, of, filter: wordsOf(conditions) };
  }

  /** Counts the lines that fulfil the conditions. */
  count(...conditions: Condition[]): Figure {
    const entries = this.where(conditions);
    const formula = `COUNTIFS(${this.criteria(conditions)})`;
    return { formula, value: entries.length, money: false, entries, of: undefined, filter: wordsOf(conditions) };
  }

  /** Adds up cells of given entries, one by one: of one contract's rows. */
  sumOf(of: MoneyKey, entries: readonly Entry[]): Figure {
    const counted = entries.filter((entry) => entry[of] !== null);
    const value = counted.reduce((sum, entry) => sum + (entry[of] ?? 0), 0);
    const letters = `${sheetReference(DETAIL)}$${lettersOf(of)}$`;
    const cells = counted.map((entry) => letters + String(this.rowOf(entry)));
    // A function takes 255 arguments: sums of sums.
    const parts: string[] = [];
    for (let from = 0; from < cells.length; from += 200) parts.push(`SUM(${cells.slice(from, from + 200).join(",")})`);
    const formula = parts.length ? `ROUND(${parts.join("+")},2)` : "0";
    return { formula, value, money: true, entries: counted, of, filter: "" };
  }

  /** '明细'!$L$8 of one entry. */
  cell(entry: Entry, key: EntryKey): string {
    return `${sheetReference(DETAIL)}$${lettersOf(key)}$${this.rowOf(entry)}`;
  }

  /** Row of an entry on the sheet, counted from 1. */
  rowOf({ number }: Entry): number {
    return TOP_LINES + 1 + number;
  }

  private range(key: EntryKey): string {
    const [letters, first] = [lettersOf(key), TOP_LINES + 2];
    const last = first + Math.max(this.entries.length, 1) - 1;
    return `${sheetReference(DETAIL)}$${letters}$${first}:$${letters}$${last}`;
  }

  private criteria(conditions: readonly Condition[]): string {
    return conditions
      .flatMap(({ key, is, atLeast, atMost, filled }) => {
        const range = this.range(key);
        const scale = formatOf(key) === "money" ? 100 : 1;
        return [
          ...(is === undefined ? [] : [`${range},${typeof is === "string" ? `"${is}"` : is / scale}`]),
          ...(atLeast === undefined ? [] : [`${range},">=${atLeast / scale}"`]),
          ...(atMost === undefined ? [] : [`${range},"<=${atMost / scale}"`]),
          ...(filled ? [`${range},"<>"`] : []),
        ];
      })
      .join(",");
  }

  private where(conditions: readonly Condition[]): readonly Entry[] {
    let list = this.entries;
    let name = "";
    for (const condition of conditions) {
      const { key, is, atLeast, atMost } = condition;
      if (is === undefined) {
        name = `${name}|${key} ${atLeast ?? ""} ${atMost ?? ""}`;
        const kept = this.lists.get(name) ?? list.filter((entry) => holds(entry, condition));
        this.lists.set(name, kept);
        list = kept;
        continue;
      }
      // A report asks for every mode of a year, one after the other: all are told apart in one go.
      const group = `${name}|${key}`;
      name = `${group}=${is}`;
      if (!this.grouped.has(group)) {
        this.grouped.add(group);
        for (const [value, entries] of groupsBy(list, key)) this.lists.set(`${group}=${value}`, entries);
      }
      list = this.lists.get(name) ?? [];
    }
    return list;
  }
}

function groupsBy(entries: readonly Entry[], key: EntryKey): Map<string | number, Entry[]> {
  const groups = new Map<string | number, Entry[]>();
  for (const entry of entries) {
    const value = entry[key];
    if (value === null) continue;
    const group = groups.get(value);
    if (group) group.push(entry);
    else groups.set(value, [entry]);
  }
  return groups;
}

function holds(entry: Entry, { key, atLeast, atMost }: Condition): boolean {
  const value = entry[key];
  if (value === null) return false;
  return (atLeast === undefined || Number(value) >= atLeast) && (atMost === undefined || Number(value) <= atMost);
}

function lettersOf(key: EntryKey): string {
  return columnLetters(keys.indexOf(key));
}

/** 到账年=2024，转化方式=转让 */
function wordsOf(conditions: readonly Condition[]): string {
  return conditions
    .map(({ key, is, atLeast, atMost, filled }) => {
      const name = headerOf(key).replace(/（.*）/, "");
      const shown = (value: number): string => (formatOf(key) === "money" ? `${yuanOf(value)} 元` : String(value));
      return [
        ...(is === undefined ? [] : [`${name}＝${is}`]),
        ...(atLeast === undefined ? [] : [`${name}≥${shown(atLeast)}`]),
        ...(atMost === undefined ? [] : [`${name}≤${shown(atMost)}`]),
        ...(filled ? [`${name}不空`] : []),
      ].join("，");
    })
    .join("，");
}

function formatOf(key: EntryKey): "money" | "date" | undefined {
  const spec: DetailSpec = specs[key];
  return spec.format;
}

function headerOf(key: EntryKey): string {
  return specs[key].header;
}

/** The sheet: each row of each ledger, with a link to it where it stands in the same workbook. */
export function detailSheet(books: AnnualBooks, form: Form): SheetDescription {
  const remark = { header: "说明（未计入的原因）", width: 44 };
  const cellOf = (entry: Entry, key: EntryKey): SheetCell => {
    const value = entry[key];
    if (value === null) return null;
    const { table, row } = entry.row;
    if (key === "source" && table.file === form.workbook) {
      return { text: entry.source, link: { sheet: table.sheet, cell: `A${row + 1}` } };
    }
    return typeof value === "number" && formatOf(key) === "money" ? yuanOf(value) : value;
  };
  const files = [...new Set(books.tables.map(({ file }) => baseName(file)))].join("、");
  return {
    title: DETAIL,
    top: [
      ...form.top("明细：台账逐行"),
      `来源：${files || "无"}。金额一律为元，日期为真实日期；“××年”各列是该行计入的年度，空白即不计入，原因见“说明”。`,
    ],
    columns: [...keys.map((key) => ({ ...specs[key], cutOff: true })), { ...remark, cutOff: true }],
    rows: books.entries.map((entry) => [...keys.map((key) => cellOf(entry, key)), remarkOf(entry)]),
    // More would be too small to read on paper.
    printed: keys.indexOf("net") + 1,
  };
}
