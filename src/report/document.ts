import { isoOf, type Day } from "../calc/days.ts";
import { effectsOfAll, type ReadingEffect } from "../checks/reading-effects.ts";
import { doubtOf } from "../law/doubts.ts";
import { defaultUnitType, type UnitType } from "../law/units.ts";
import { addedUp, type AtStake } from "./at-stake.ts";
import type { BaselineEntry } from "./baseline.ts";
import { type Clocks, datesOfAll, lawState, rulesNotice } from "./clocks.ts";
import { type Counts, type FileReport, totalsOf } from "./file-report.ts";
import { verdictOf } from "./saved-report.ts";
import type { Lang } from "./words.ts";

/** All that one run found, in the shape that the product promises as JSON (schema 1). */
export interface ReportDocument {
  readonly schema: 1;
  readonly version: string;
  readonly asOf: string;
  readonly unit: UnitType;
  readonly unitGiven: boolean;
  readonly clocks: Clocks;
  /** A hash of {@link identityOf}: the same ledgers by the same clocks give the same. */
  readonly hash: string;
  /** Readings that are not the default, where all files share them. */
  readonly readings: Readonly<Record<string, string>>;
  /** What has to be known of the whole, as sentences. */
  readonly notices: readonly string[];
  readonly files: readonly FileReport[];
  readonly totals: Counts;
  readonly atStake: readonly AtStake[];
  /** null: no baseline was given. */
  readonly baseline: { readonly gone: readonly BaselineEntry[] } | null;
  /** null: nobody asked what other readings would change. */
  readonly whatIf: readonly ReadingEffect[] | null;
}

export interface DocumentFacts {
  readonly version: string;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly gone: readonly BaselineEntry[] | null;
  readonly effects: readonly (readonly ReadingEffect[])[] | null;
  /** Of a text, as hexadecimal digits. */
  readonly hash: (text: string) => string;
}

export function documentOf(files: readonly FileReport[], facts: DocumentFacts): ReportDocument {
  const { version, asOf, lang, gone, effects, hash } = facts;
  const read = files.filter(({ error }) => error === null);
  const units = new Set(read.map(({ unit }) => unit));
  const [unit] = units;
  const readings = shared(read.map((file) => file.readings));
  const notice = rulesNotice(asOf, readings);
  const clocks: Clocks = {
    dates: datesOfAll(read.map(({ dates }) => dates)),
    asOf: isoOf(asOf),
    law: lawState(),
    program: version,
  };
  return {
    schema: 1,
    version,
    asOf: isoOf(asOf),
    unit: unit !== undefined && units.size === 1 ? unit : defaultUnitType,
    unitGiven: units.size === 1 && read.every(({ unitGiven }) => unitGiven),
    clocks,
    hash: hash(identityOf(clocks, files)),
    readings,
    notices: notice ? [notice[lang]] : [],
    files,
    totals: totalsOf(files),
    atStake: addedUp(files.map((file) => file.atStake)),
    baseline: gone && { gone },
    whatIf: effects && effectsOfAll(effects),
  };
}

/** Those that every file has alike. */
function shared(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const [first = {}] = all;
  return Object.fromEntries(
    Object.entries(first).filter(([id, reading]) => all.every((readings) => readings[id] === reading)),
  );
}

/**
 * The text whose hash names a report: what the files hold, the four clocks, the readings and the findings, without a
 * path, a clock on the wall, a baseline or a word of any language. The same files by the same clocks give the same text.
 */
function identityOf(clocks: Clocks, files: readonly FileReport[]): string {
  const judged = files.map(({ content, unit, unitGiven, readings, findings }) => ({
    ...{ content, unit, unitGiven, readings },
    findings: findings.map((finding) => {
      const { check, level, sheet, cell, fingerprint } = finding;
      return { check, level, sheet, cell, fingerprint, ...verdictOf(finding) };
    }),
  }));
  return JSON.stringify({ clocks, judged });
}

/** D2（公示首日是否计入）：b 首日计入 */
export function readingText(id: string, reading: string, lang: Lang): string {
  const doubt = doubtOf(id);
  if (lang === "en") return `${id} ${reading} (${doubt?.en ?? ""})`;
  const words = doubt?.options.find((option) => option.id === reading)?.zh ?? "";
  return `${id}（${doubt?.zh ?? ""}）：${reading} ${words}`;
}
