import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Day, dayOf, dayOfIso } from "../calc/days.ts";
import { defaultSettings, nearest, parseSettings, type Settings } from "../checks/settings.ts";
import { isUnitType, unitTypeNames } from "../law/units.ts";
import type { Lang } from "../report/words.ts";
import { say, type Said } from "./say.ts";

export type Format = "text" | "json";

/** A call of the verb check, understood. */
export interface CheckCall {
  readonly files: readonly string[];
  readonly format: Format;
  readonly asOf: Day;
  readonly settings: Settings;
  readonly joined: boolean;
  readonly out: string | null;
  /** Most findings shown for a file; all are counted. */
  readonly most: number;
  readonly lang: Lang;
}

/** A call that cannot be carried out: one sentence, exit status 2. */
export class CallFault extends Error {
  readonly said: Said;
  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}

const options = {
  format: { type: "string" },
  "as-of": { type: "string" },
  unit: { type: "string" },
  settings: { type: "string" },
  joined: { type: "boolean" },
  out: { type: "string" },
  "max-findings": { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = { [Name in keyof typeof options]?: (typeof options)[Name]["type"] extends "boolean" ? boolean : string };

export interface RawCall {
  readonly values: Values;
  readonly positionals: readonly string[];
}

/** Splits the words of a call; an unknown option is named together with the nearest known one. */
export function parseCall(words: readonly string[]): RawCall {
  const known = Object.keys(options);
  for (const word of words) {
    if (word === "--") break;
    const name = /^--([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !known.includes(name)) {
      throw new CallFault(say.unknownOption(`--${name}`, `--${nearest(name, known)}`));
    }
  }
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    return { values, positionals };
  } catch (error) {
    // parseArgs says it in English only: what it can still complain of is an option without its value, or with one.
    const option = /--[a-z-]+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "";
    throw new CallFault(say.valueOf(option));
  }
}

/** The day in China now: the one place in the product that reads the clock. */
function todayInChina(now: Date = new Date()): Day {
  const china = new Date(now.getTime() + 8 * 3_600_000);
  return dayOf(china.getUTCFullYear(), china.getUTCMonth() + 1, china.getUTCDate());
}

export async function checkCall({ values, positionals }: RawCall): Promise<CheckCall> {
  const settings = await settingsOf(values);
  return {
    files: positionals,
    format: formatOf(values.format),
    asOf: asOfOf(values["as-of"]),
    settings,
    joined: values.joined ?? false,
    out: values.out ?? null,
    most: mostOf(values["max-findings"]),
    lang: langOf(values.lang) ?? settings.lang ?? "zh",
  };
}

export function formatOf(value: string | undefined): Format {
  if (value === undefined || value === "text") return "text";
  if (value === "json") return "json";
  throw new CallFault(say.notOneOf("--format", value, ["text", "json"]));
}

export function langOf(value: string | undefined): Lang | null {
  if (value === undefined) return null;
  if (value === "zh" || value === "en") return value;
  throw new CallFault(say.notOneOf("--lang", value, ["zh", "en"]));
}

function asOfOf(value: string | undefined): Day {
  if (value === undefined) return todayInChina();
  const day = dayOfIso(value);
  if (day === undefined) throw new CallFault(say.notADay("--as-of", value));
  return day;
}

function mostOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new CallFault(say.notACount("--max-findings", value));
  return Number(value);
}

async function settingsOf(values: Values): Promise<Settings> {
  const settings = values.settings === undefined ? defaultSettings : await settingsIn(values.settings);
  if (values.unit === undefined) return settings;
  if (!isUnitType(values.unit)) throw new CallFault(say.notOneOf("--unit", values.unit, unitTypeNames));
  return { ...settings, unit: values.unit };
}

async function settingsIn(path: string): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new CallFault(say.settingsNotFound(path));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new CallFault(say.settingsNotJson(path));
  }
  const parsed = parseSettings(json);
  if (!parsed.ok) throw new CallFault({ zh: `${path}：${parsed.fault.zh}`, en: `${path}: ${parsed.fault.en}` });
  return parsed.value;
}
