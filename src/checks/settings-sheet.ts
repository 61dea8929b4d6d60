import { civilOf, type Day, earliestOf, isoOf, latestOf } from "../calc/days.ts";
import { periodOfText } from "../ledger/dates.ts";
import { compact } from "../ledger/numerals.ts";
import { cellDay, cellText, ownSheets, sheetNamed } from "../ledger/own-sheets.ts";
import { cellName, type CellValue, type Sheet, type Workbook } from "../ledger/workbook.ts";
import { dealModes } from "./modes.ts";
import { presets } from "./presets.ts";
import { nearest, type Parsed, parseSettings, type Settings, type SettingsFault } from "./settings.ts";

/** The settings that a workbook carries; the defaults where it carries none. */
export function settingsIn(workbook: Workbook): Parsed<Settings> {
  const json = readSettingsSheet(workbook);
  return json.ok ? parseSettings(json.value) : json;
}

/** What a row of the sheet 单位设置 says, as a part of the settings file's JSON. */
type Json = Readonly<Record<string, unknown>>;

interface Item {
  /** What stands in the first column. */
  readonly name: string;
  readonly example: string;
  /** The JSON that its row stands for; where it is none, {@link parseSettings} says so. */
  readonly json: (cell: CellValue, row: Entry) => Json;
}

/** A row: its value, and for a value of the unit's own rule since when it holds and which clause sets it. */
interface Entry {
  readonly workbook: Workbook;
  readonly since: CellValue;
  readonly source: string;
}

/** Words for yes and no as a sheet has them; anything else is left for the parser to complain of. */
function yesNo(cell: CellValue): unknown {
  const text = compact(cellText(cell));
  if (/^(有|是|√|✓|true|yes)$/i.test(text)) return true;
  return /^(无|没有|否|×|false|no)$/i.test(text) ? false : text;
}

function iso(cell: CellValue, workbook: Workbook): string {
  const day = cellDay(cell, workbook);
  return typeof day === "number" ? isoOf(day) : cellText(cell);
}

/** A rate stays as it is written; a whole number over 1 is percent points, for nobody means 7000%. */
function rate(cell: CellValue): unknown {
  const text = compact(cellText(cell)).replace("百分之", "");
  return Number(text) > 1 ? `${text}%` : text;
}

const number = (cell: CellValue): unknown => {
  const text = compact(cellText(cell)).replace(/[天日]$/, "");
  return /^\d+$/.test(text) ? Number(text) : text;
};

const ownRule = (key: string, value: unknown): Json => ({ ownRule: { [key]: value } });

/** A value with the day and the clause beside it; several rows of one name are its values over time. */
function dated(value: unknown, { since, source, workbook }: Entry): readonly Json[] {
  const from = cellText(since) === "" ? {} : { from: iso(since, workbook) };
  return [{ ...from, value, ...(source !== "" && { source }) }];
}

/** Every row that the sheet can have, as templates and the pane show them; 读法 and 列映射 name what they are about. */
export const settingsItems: readonly Item[] = [
  { name: "单位类型", example: "市属高校院所", json: (cell) => ({ unit: unitOf(cellText(cell)) }) },
  { name: "校内规定", example: "有", json: (cell) => ownRule("exists", yesNo(cell)) },
  { name: "规定名称", example: "《转化管理办法》", json: (cell) => ownRule("title", cellText(cell)) },
  { name: "施行日期", example: "2021-01-01", json: (cell, { workbook }) => ownRule("since", iso(cell, workbook)) },
  ...dealModes.map((mode) => ({
    name: `${mode}比例`,
    example: "70%",
    json: (cell: CellValue, row: Entry) => ownRule("rates", { [mode]: dated(rate(cell), row) }),
  })),
  { name: "支付期限天数", example: "90", json: (cell, row) => ownRule("paymentDays", dated(number(cell), row)) },
  {
    name: "约定",
    example: "无",
    json: (cell) => {
      const answer = yesNo(cell);
      return { agreementDefault: typeof answer === "boolean" ? answer : rate(cell) };
    },
  },
  { name: "试点单位", example: "否", json: (cell) => ({ pilot: yesNo(cell) }) },
  { name: "金额单位", example: "万元", json: (cell) => ({ amountUnit: cellText(cell) }) },
  { name: "语言", example: "中文", json: (cell) => ({ lang: languages[cellText(cell)] ?? cellText(cell) }) },
];

const languages: Readonly<Record<string, string>> = { 中文: "zh", 英文: "en", English: "en" };

/** The type as which a kind of unit is judged. */
function unitOf(words: string): string {
  return presets.find(({ zh }) => compact(zh) === compact(words))?.unit ?? words;
}

const itemOf: ReadonlyMap<string, Item> = new Map(settingsItems.map((item) => [item.name, item]));

/** 读法 D1 · 列映射 转让总价 */
const ABOUT = /^(读法|列映射)[\s\u3000:：]*(.+)$/;
const LEFT_ALONE = /^(不用|忽略|无|[-—–/])$/;
const HEADER = /^(项目|设置项?|名称|键)$/;

/**
 * The sheets 单位设置 (a name in column A, its value in column B; beside a value of the unit's own rule since when it
 * holds in C and the clause in D) and 节假日安排 as the JSON of a settings file; {} where
 * there is neither. A row that the settings do not know or take is named with its cell.
 */
export function readSettingsSheet(workbook: Workbook): Parsed<unknown> {
  const json: Record<string, unknown> = {};
  const sheet = sheetNamed(workbook, ownSheets.settings);
  for (const [row, cells] of sheet?.values.entries() ?? []) {
    const name = cellText(cells?.[0]);
    const cell = cells?.[1] ?? null;
    if (!sheet || name === "" || cellText(cell) === "" || HEADER.test(name)) continue;
    const entry = { workbook, since: cells?.[2] ?? null, source: cellText(cells?.[3]) };
    const part = partOf(name, cell, entry);
    if (!part.ok) return faultAt(sheet, row, 0, part.fault);
    const parsed = parseSettings(part.value);
    if (!parsed.ok) return faultAt(sheet, row, 1, parsed.fault);
    merge(json, part.value);
  }
  const whole = parseSettings(json);
  if (!whole.ok) {
    const { zh, en } = whole.fault;
    return { ok: false, fault: { zh: `${ownSheets.settings}：${zh}`, en: `${ownSheets.settings}: ${en}` } };
  }
  const restDays = readRestDays(workbook);
  if (!restDays.ok) return restDays;
  if (Object.keys(restDays.value).length > 0) json["restDays"] = restDays.value;
  return { ok: true, value: json };
}

function partOf(name: string, cell: CellValue, entry: Entry): Parsed<Json> {
  const [, kind, about = ""] = ABOUT.exec(name) ?? [];
  const text = cellText(cell);
  if (kind === "读法") return { ok: true, value: { readings: { [about.toUpperCase()]: text.toLowerCase() } } };
  if (kind) return { ok: true, value: { mapping: { [about]: LEFT_ALONE.test(text) ? null : text } } };
  const item = itemOf.get(compact(name));
  if (item) return { ok: true, value: item.json(cell, entry) };
  const near = nearest(name, [...itemOf.keys()]);
  return {
    ok: false,
    fault: {
      zh: `没有“${name}”这一项设置，最接近的是“${near}”。请改名或删去。`,
      en: `There is no setting "${name}"; the nearest is "${near}". Rename or remove it.`,
    },
  };
}

function faultAt(sheet: Sheet, row: number, column: number, { zh, en }: SettingsFault): Parsed<never> {
  const place = `${sheet.name}!${cellName(row, column)}`;
  return { ok: false, fault: { zh: `${place}：${zh}`, en: `${place}: ${en}` } };
}

/** Objects are joined key by key, lists at their ends; else of two rows of one name the later one holds. */
function merge(json: Record<string, unknown>, part: Json): void {
  for (const [key, value] of Object.entries(part)) {
    const before = json[key];
    if (Array.isArray(before) && Array.isArray(value)) json[key] = [...(before as unknown[]), ...(value as unknown[])];
    else if (isRecord(before) && isRecord(value)) {
      const joined = { ...before };
      merge(joined, value);
      json[key] = joined;
    } else json[key] = value;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Year {
  readonly off: string[];
  readonly work: string[];
  readonly source: string[];
}

/**
 * The sheet 节假日安排: a day or a run of days (2027-02-06 至 2027-02-12), 休 or 上班, and the notice that says so. A day
 * belongs to the year that it lies in.
 */
function readRestDays(workbook: Workbook): Parsed<Readonly<Record<string, Year>>> {
  const sheet = sheetNamed(workbook, ownSheets.restDays);
  const years: Record<string, Year> = {};
  for (const [row, cells] of sheet?.values.entries() ?? []) {
    const [first, kind, source] = [0, 1, 2].map((column) => cellText(cells?.[column]));
    if (!sheet || !first || first.includes("日期")) continue;
    const days = daysOf(cells?.[0] ?? null, workbook);
    if (!days) {
      return faultAt(sheet, row, 0, {
        zh: `“${first}”不是日期，请写成 2027-02-06 或 2027-02-06 至 2027-02-12。`,
        en: `"${first}" is no date; write 2027-02-06 or 2027-02-06 至 2027-02-12.`,
      });
    }
    const works = /班|补|工作/.test(kind ?? "");
    if (!works && !/休|假/.test(kind ?? "")) {
      return faultAt(sheet, row, 1, { zh: "请写“休”或“上班”。", en: "Write 休 (off) or 上班 (worked)." });
    }
    for (const day of days) {
      const year = (years[String(civilOf(day).year)] ??= { off: [], work: [], source: [] });
      (works ? year.work : year.off).push(isoOf(day));
      if (source && !year.source.includes(source)) year.source.push(source);
    }
  }
  const parsed = parseSettings({ restDays: years });
  if (parsed.ok) return { ok: true, value: years };
  const { zh, en } = parsed.fault;
  return { ok: false, fault: { zh: `${ownSheets.restDays}：${zh}`, en: `${ownSheets.restDays}: ${en}` } };
}

/** More days off in a row than any notice has: a slip of the pen. */
const LONGEST_HOLIDAY = 60;

function daysOf(cell: CellValue, workbook: Workbook): Day[] | undefined {
  const one = cellDay(cell, workbook);
  if (typeof one === "number") return [one];
  const period = typeof cell === "string" ? periodOfText(cell) : "not-a-date";
  if (typeof period === "string") return undefined;
  const [from, to] = [earliestOf(period.start), latestOf(period.end)];
  if (typeof period.start !== "number" || typeof period.end !== "number" || to < from || to - from > LONGEST_HOLIDAY) {
    return undefined;
  }
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
