import { dayOfIso, type Day } from "../calc/days.ts";
import type { Ratio } from "../calc/ratio.ts";
import { doubtOf, doubts } from "../law/doubts.ts";
import type { DatedValue, Parameter } from "../law/parameters.ts";
import { type RestDayProblem, restDayProblems, type RestDayYear } from "../law/rest-days.ts";
import { type UnitType, unitTypes } from "../law/units.ts";
import type { HeaderMapping } from "../ledger/headers.ts";
import { type FieldId, fieldIds, fields } from "../ledger/fields.ts";
import type { AmountUnit } from "../ledger/table.ts";
import { dealModes, type DealMode } from "./modes.ts";

/** Facts of the unit and the readings it chose; what a ledger's own columns say goes before them. */
export interface Settings {
  /** null: not given, judged as 市属高校院所 and said so. */
  readonly unit: UnitType | null;
  readonly ownRule: OwnRule | null;
  /** Whether contracts without a word on it have an agreement; a rate: they have one at that rate. null: not known. */
  readonly agreementDefault: boolean | Ratio | null;
  /** A pilot unit 试点单位 of rules （一）. */
  readonly pilot: boolean | null;
  /** Of amounts that neither cell, header nor sheet gives a unit. */
  readonly amountUnit: AmountUnit | null;
  /** Reading chosen by D-number, where not the default. */
  readonly readings: Readonly<Record<string, string>>;
  /** Further years of rest days. */
  readonly restDays: Readonly<Record<string, RestDayYear>>;
  /** Headers that the user mapped by hand: header → field; null leaves the column alone. */
  readonly mapping: HeaderMapping;
  readonly lang: "zh" | "en" | null;
}

/**
 * The unit's own rule 校内规定 on rewards: a second pack of numbers beside those of law, dated like them, whose citation is
 * the clause in words (《某大学转化办法》第十二条). It reaches back for ever where nobody said since when it is in force.
 */
export interface OwnRule {
  readonly exists: boolean;
  /** In force since; null: not told. */
  readonly since: Day | null;
  /** Rate by mode. With at least one rate, a mode left out has no rule (D15); with none, the rates are not known. */
  readonly rates: Readonly<Partial<Record<DealMode, Parameter<Ratio>>>>;
  /** Days after receipt within which the rule has rewards paid; null: it fixes no time that is known. */
  readonly paymentDays: Parameter<number> | null;
}

export const defaultSettings: Settings = {
  unit: null,
  ownRule: null,
  agreementDefault: null,
  pilot: null,
  amountUnit: null,
  readings: {},
  restDays: {},
  mapping: {},
  lang: null,
};

/** Key by key the first settings, where they say nothing the second. */
export function mergeSettings(first: Settings, second: Settings): Settings {
  return {
    unit: first.unit ?? second.unit,
    ownRule: first.ownRule ?? second.ownRule,
    agreementDefault: first.agreementDefault ?? second.agreementDefault,
    pilot: first.pilot ?? second.pilot,
    amountUnit: first.amountUnit ?? second.amountUnit,
    readings: { ...second.readings, ...first.readings },
    restDays: { ...second.restDays, ...first.restDays },
    mapping: { ...second.mapping, ...first.mapping },
    lang: first.lang ?? second.lang,
  };
}

/** A sentence in each language that says what is wrong and what to do. */
export interface SettingsFault {
  readonly zh: string;
  readonly en: string;
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: SettingsFault };

const keys = Object.keys(defaultSettings);
const ownRuleKeys = ["exists", "title", "since", "rates", "paymentDays"];

/** Reads settings from parsed JSON; the first thing that is wrong is named, with the key it stands under. */
export function parseSettings(json: unknown): Parsed<Settings> {
  try {
    return { ok: true, value: settingsOf(json) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

class Fault extends Error {
  readonly fault: SettingsFault;
  constructor(zh: string, en: string) {
    super(en);
    this.fault = { zh, en };
  }
}

function settingsOf(json: unknown): Settings {
  const object = objectAt(json, "settings");
  rejectUnknown(object, keys, "");
  return {
    unit: optional(object, "unit", (value) => oneOf(value, "unit", Object.keys(unitTypes) as UnitType[])),
    ownRule: optional(object, "ownRule", ownRuleOf),
    agreementDefault: optional(object, "agreementDefault", (value) =>
      typeof value === "boolean" ? value : ratioAt(value, "agreementDefault"),
    ),
    pilot: optional(object, "pilot", (value) => booleanAt(value, "pilot")),
    amountUnit: optional(object, "amountUnit", (value) => oneOf(value, "amountUnit", ["元", "万元"] as const)),
    readings: optional(object, "readings", readingsOf) ?? {},
    restDays: optional(object, "restDays", restDaysOf) ?? {},
    mapping: optional(object, "mapping", mappingOf) ?? {},
    lang: optional(object, "lang", (value) => oneOf(value, "lang", ["zh", "en"] as const)),
  };
}

function ownRuleOf(value: unknown): OwnRule {
  const object = objectAt(value, "ownRule");
  rejectUnknown(object, ownRuleKeys, "ownRule.");
  const rule: Rule = {
    title: optional(object, "title", (v) => textAt(v, "ownRule.title")) ?? "",
    since: optional(object, "since", (v) => dayAt(v, "ownRule.since")),
  };
  const rates: Partial<Record<DealMode, Parameter<Ratio>>> = {};
  for (const [mode, rate] of Object.entries(optional(object, "rates", (v) => objectAt(v, "ownRule.rates")) ?? {})) {
    const at = `ownRule.rates.${mode}`;
    rates[oneOf(mode, "ownRule.rates", dealModes)] = datedOf(rate, at, rule, ratioAt);
  }
  return {
    exists: optional(object, "exists", (v) => booleanAt(v, "ownRule.exists")) ?? true,
    since: rule.since,
    rates,
    paymentDays: optional(object, "paymentDays", (v) => datedOf(v, "ownRule.paymentDays", rule, wholeAt)),
  };
}

/** What the values of the unit's rule have in common. */
interface Rule {
  readonly title: string;
  readonly since: Day | null;
}

/** One value, in force as long as the rule, or a list of them: [{ "from": "2021-01-01", "value": …, "source": "第十二条" }]. */
function datedOf<T>(
  value: unknown,
  at: string,
  { title, since }: Rule,
  read: (value: unknown, at: string) => T,
): Parameter<T> {
  if (!Array.isArray(value))
    return [{ from: since ?? -Infinity, until: null, value: read(value, at), citation: title }];
  const entries = value.map((entry, index) => {
    const here = `${at}[${index}]`;
    const object = objectAt(entry, here);
    rejectUnknown(object, ["from", "until", "value", "source"], `${here}.`);
    const source = optional(object, "source", (v) => textAt(v, `${here}.source`)) ?? "";
    return {
      from: optional(object, "from", (v) => dayAt(v, `${here}.from`)) ?? since ?? -Infinity,
      until: optional(object, "until", (v) => dayAt(v, `${here}.until`)),
      value: read(object["value"], `${here}.value`),
      citation: title + source,
    };
  });
  entries.sort((one, other) => one.from - other.from);
  const dated = entries.map((entry, index): DatedValue<T> => {
    const next = entries[index + 1];
    if (next && (next.from === entry.from || (entry.until !== null && entry.until > next.from))) {
      throw new Fault(
        `设置 ${at} 有两个值同时施行，请核对 from 和 until。`,
        `${at} has two values in force at once; check from and until.`,
      );
    }
    return { ...entry, until: entry.until ?? next?.from ?? null };
  });
  const [first, ...rest] = dated;
  if (!first) throw new Fault(`设置 ${at} 的列表是空的，请填写或删去。`, `${at} is an empty list; fill or remove it.`);
  return [first, ...rest];
}

/** Fields by id or by their Chinese name. */
function mappingOf(value: unknown): HeaderMapping {
  const mapping: Record<string, FieldId | null> = {};
  for (const [header, named] of Object.entries(objectAt(value, "mapping"))) {
    const at = `mapping.${header}`;
    mapping[header] = named === null ? null : fieldAt(named, at);
  }
  return mapping;
}

function fieldAt(value: unknown, at: string): FieldId {
  const found = fieldIds.find((id) => id === value || fields[id].zh === value);
  if (found !== undefined) return found;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const near = nearest(text, [...fieldIds, ...fieldIds.map((id) => fields[id].zh)]);
  throw new Fault(
    `设置 ${at} 不认识字段“${text}”，最接近的是“${near}”。`,
    `${at} does not know the field "${text}"; the nearest is "${near}".`,
  );
}

function readingsOf(value: unknown): Record<string, string> {
  const readings: Record<string, string> = {};
  for (const [doubt, option] of Object.entries(objectAt(value, "readings"))) {
    readings[doubt] = readingAt(doubt, option);
  }
  return readings;
}

function readingAt(id: string, option: unknown): string {
  const doubt = doubtOf(id);
  if (!doubt) {
    const near = nearest(
      id,
      doubts.map((known) => known.id),
    );
    throw new Fault(
      `设置 readings 中没有“${id}”，最接近的是“${near}”；编号为 D1 至 D46。请改正或删去。`,
      `readings has no "${id}"; the nearest is "${near}", and they go from D1 to D46. Correct or remove it.`,
    );
  }
  const found = doubt.options.find((known) => known.id === option);
  if (found) return found.id;
  const text = typeof option === "string" ? option : JSON.stringify(option);
  const ids = doubt.options.map((known) => known.id);
  const meanings = doubt.options.map((known) => `${known.id}（${known.zh}）`).join("、");
  if (ids.length === 1) {
    throw new Fault(
      `设置 readings.${id} 不认识“${text}”：只有 ${meanings} 一种读法（${doubt.settled ?? ""}），请删去这一项。`,
      `readings.${id} does not know "${text}": there is one reading only, ${ids.join("")}; remove the entry.`,
    );
  }
  throw new Fault(
    `设置 readings.${id} 不认识“${text}”：请用 ${meanings} 之一。`,
    `readings.${id} does not know "${text}": use one of ${ids.join(", ")}.`,
  );
}

function restDaysOf(value: unknown): Record<string, RestDayYear> {
  const years: Record<string, RestDayYear> = {};
  for (const [year, entry] of Object.entries(objectAt(value, "restDays"))) {
    const at = `restDays.${year}`;
    const object = objectAt(entry, at);
    rejectUnknown(object, ["off", "work", "source"], `${at}.`);
    const listed = (key: string): string[] =>
      (optional(object, key, (v) => listAt(v, `${at}.${key}`)) ?? []).map(String);
    const source = optional(object, "source", (v) => (Array.isArray(v) ? v.map(String) : [String(v)])) ?? [];
    years[year] = { off: listed("off"), work: listed("work"), source };
  }
  const [problem] = restDayProblems(years);
  if (problem) {
    const [zh, en] = restDayFaults[problem.why];
    const at = `restDays.${problem.year}${problem.text === null ? "" : ` ${problem.text}`}`;
    throw new Fault(`设置 ${at} ${zh}。`, `${at} ${en}.`);
  }
  return years;
}

const restDayFaults: Readonly<Record<RestDayProblem["why"], readonly [zh: string, en: string]>> = {
  "not-a-year": ["不是年份", "is not a year"],
  "not-a-date": ["应为日期，如 2027-01-01", "must be a date such as 2027-01-01"],
  "not-near-that-year": ["不在该年前后，请放到它自己的年份下", "is of another year; put it there"],
  "both-off-and-work": ["既列为休息又列为上班，请只留一处", "is listed both off and at work; keep one"],
};

function optional<T>(object: Readonly<Record<string, unknown>>, key: string, read: (value: unknown) => T): T | null {
  const value = object[key];
  return value === undefined || value === null ? null : read(value);
}

function objectAt(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Fault(`设置 ${at} 应为一个对象 {…}。`, `${at} must be an object {…}.`);
  }
  return value as Record<string, unknown>;
}

function listAt(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw new Fault(`设置 ${at} 应为一个列表 […]。`, `${at} must be a list […].`);
  return value as unknown[];
}

function booleanAt(value: unknown, at: string): boolean {
  if (typeof value !== "boolean") throw new Fault(`设置 ${at} 应为 true 或 false。`, `${at} must be true or false.`);
  return value;
}

function textAt(value: unknown, at: string): string {
  if (typeof value !== "string") throw new Fault(`设置 ${at} 应为文字。`, `${at} must be text.`);
  return value;
}

function wholeAt(value: unknown, at: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
    throw new Fault(`设置 ${at} 应为不小于 0 的整数。`, `${at} must be a whole number of 0 or more.`);
  }
  return value;
}

function dayAt(value: unknown, at: string): Day {
  const day = typeof value === "string" ? dayOfIso(value) : undefined;
  if (day === undefined) {
    throw new Fault(`设置 ${at} 应为日期，如 "2021-05-22"。`, `${at} must be a date such as "2021-05-22".`);
  }
  return day;
}

/** 0.6, "0.6" or "60%"; exact, and at most 100%. */
function ratioAt(value: unknown, at: string): Ratio {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  const match = /^(\d+)(?:\.(\d+))?(%?)$/.exec(text.trim().replace("％", "%"));
  const [, whole = "", decimals = "", sign = ""] = match ?? [];
  const ratio = { num: Number(whole + decimals), den: 10 ** (decimals.length + (sign ? 2 : 0)) };
  if (!match || ratio.num > ratio.den) {
    throw new Fault(
      `设置 ${at} 应为不超过 100% 的比例，如 0.6 或 "60%"。`,
      `${at} must be a rate of at most 100%, such as 0.6 or "60%".`,
    );
  }
  return ratio;
}

function oneOf<T extends string>(value: unknown, at: string, allowed: readonly T[]): T {
  const found = allowed.find((option) => option === value);
  if (found === undefined) {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    throw new Fault(
      `设置 ${at} 不认识“${text}”：请用 ${allowed.join("、")} 之一。`,
      `${at} does not know "${text}": use one of ${allowed.join(", ")}.`,
    );
  }
  return found;
}

function rejectUnknown(object: Readonly<Record<string, unknown>>, allowed: readonly string[], prefix: string): void {
  for (const key of Object.keys(object)) {
    if (allowed.includes(key)) continue;
    const near = nearest(key, allowed);
    throw new Fault(
      `设置中没有“${prefix}${key}”这一项，最接近的是“${prefix}${near}”。请改名或删去。`,
      `There is no setting "${prefix}${key}"; the nearest is "${prefix}${near}". Rename or remove it.`,
    );
  }
}

/** The known word with the fewest letters to change (Levenshtein). */
export function nearest(word: string, known: readonly string[]): string {
  let best = { word: known[0] ?? "", distance: Number.POSITIVE_INFINITY };
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < best.distance) best = { word: candidate, distance };
  }
  return best.word;
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const current = [i];
    for (let j = 1; j <= other.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
