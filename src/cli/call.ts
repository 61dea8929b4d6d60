import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Day, dayInChina, dayOfIso } from "../calc/days.ts";
import { defaultSettings, nearest, parseSettings, type Settings } from "../checks/settings.ts";
import { isUnitType, unitTypeNames } from "../law/units.ts";
import type { BaselineEntry } from "../report/baseline.ts";
import type { Lang } from "../report/words.ts";
import { CallFault } from "./call-fault.ts";
import { jsonIn } from "./json-file.ts";
import { baselineIn } from "./saved.ts";
import { say } from "./say.ts";

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
  /** What was known before; null: no baseline. */
  readonly baseline: readonly BaselineEntry[] | null;
  /** Where the baseline is written to. */
  readonly writeBaseline: string | null;
  /** Whether to count what other readings would change. */
  readonly whatIf: boolean;
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
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
  "what-if": { type: "boolean" },
  year: { type: "string" },
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

export async function checkCall({ values, positionals }: RawCall): Promise<CheckCall> {
  const given = await settingsOf(values);
  const settings = { ...given, lang: langOf(values.lang) ?? given.lang };
  return {
    files: positionals,
    format: formatOf(values.format),
    asOf: asOfOf(values["as-of"]),
    settings,
    joined: values.joined ?? false,
    out: values.out ?? null,
    most: mostOf(values["max-findings"]),
    lang: settings.lang ?? "zh",
    ...(await baselineOf(values)),
    whatIf: values["what-if"] ?? false,
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
  // The program's only look at the clock.
  if (value === undefined) return dayInChina(new Date());
  const day = dayOfIso(value);
  if (day === undefined) throw new CallFault(say.notADay("--as-of", value));
  return day;
}

function mostOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new CallFault(say.notACount("--max-findings", value));
  return Number(value);
}

/** What is written is also what was known before, where it is there: so a baseline only ever shrinks. */
async function baselineOf(values: Values): Promise<Pick<CheckCall, "baseline" | "writeBaseline">> {
  const target = values["write-baseline"] ?? null;
  if (values.baseline !== undefined) return { baseline: await baselineIn(values.baseline), writeBaseline: target };
  const there = target !== null && existsSync(target);
  return { baseline: there ? await baselineIn(target) : null, writeBaseline: target };
}

async function settingsOf(values: Values): Promise<Settings> {
  const settings = values.settings === undefined ? defaultSettings : await settingsIn(values.settings);
  if (values.unit === undefined) return settings;
  if (!isUnitType(values.unit)) throw new CallFault(say.notOneOf("--unit", values.unit, unitTypeNames));
  return { ...settings, unit: values.unit };
}

async function settingsIn(path: string): Promise<Settings> {
  const parsed = parseSettings(await jsonIn(path, say.settingsNotFound(path), say.settingsNotJson(path)));
  if (!parsed.ok) throw new CallFault({ zh: `${path}：${parsed.fault.zh}`, en: `${path}: ${parsed.fault.en}` });
  return parsed.value;
}
