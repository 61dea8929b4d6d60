import { checks } from "../../checks/index.ts";
import { dealModes } from "../../checks/modes.ts";
import { presets } from "../../checks/presets.ts";
import { type FunctionHelp, functionHelp } from "../../functions/help.ts";
import { doubts } from "../../law/doubts.ts";
import { provisions, type Treatment } from "../../law/provisions.ts";
import { unitTypeNames, unitTypes } from "../../law/units.ts";
import { fieldIds, fields } from "../../ledger/fields.ts";
import { citationName } from "../../report/citation-name.ts";
import type { Lang } from "../../report/words.ts";
import { modeGlosses, readingGlosses } from "./glosses.ts";

/** What the pane shows of the product itself, in one language: the pane holds no law and no fields of its own. */
export interface Catalogue {
  readonly fields: readonly Named[];
  readonly unitTypes: readonly Named[];
  readonly presets: readonly PresetHelp[];
  /** Modes of conversion by their legal names. */
  readonly modes: readonly Glossed[];
  readonly readings: readonly ReadingChoice[];
  readonly provisions: readonly ProvisionHelp[];
  readonly functions: readonly FunctionHelp[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A Chinese name, and what it means to those who read English; null in a Chinese pane. */
export interface Glossed extends Named {
  readonly gloss: string | null;
}

/** A kind of unit as people name it, and the type as which it is judged. */
export interface PresetHelp {
  readonly name: string;
  readonly unit: string;
  readonly note: string;
}

/** A doubt that can be read in more than one way. */
export interface ReadingChoice {
  readonly id: string;
  readonly question: string;
  readonly options: readonly Glossed[];
  readonly standard: string;
  /** Names of the checks on which it bears. */
  readonly bears: readonly string[];
}

export interface ProvisionHelp {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly words: string;
  readonly treatment: Treatment;
  /** Names of the checks that encode it. */
  readonly checks: readonly string[];
  /** Ids of the custom functions that encode it. */
  readonly functions: readonly string[];
  readonly inReport: boolean;
  readonly reason: string | null;
}

export function catalogueOf(lang: Lang): Catalogue {
  const checkNames = new Map(checks.map((check) => [check.id, check[lang]]));
  const functions = functionHelp(lang);
  const functionIds = new Set(functions.map(({ id }) => id));
  const english = (gloss: string | undefined): string | null => (lang === "en" ? (gloss ?? null) : null);
  const named = (ids: readonly string[]): string[] => ids.flatMap((id) => checkNames.get(id) ?? []);
  return {
    fields: fieldIds.map((id) => ({ id, name: fields[id][lang] })),
    unitTypes: unitTypeNames.map((id) => ({ id, name: lang === "zh" ? unitTypes[id].zh : unitTypes[id].en })),
    presets: presets.map((preset) => ({ name: preset[lang], unit: preset.unit, note: preset.note[lang] })),
    modes: dealModes.map((mode) => ({ id: mode, name: mode, gloss: english(modeGlosses[mode]) })),
    readings: doubts
      .filter(({ options }) => options.length > 1)
      .map((doubt) => ({
        id: doubt.id,
        question: doubt[lang],
        options: doubt.options.map(({ id, zh }) => ({ id, name: zh, gloss: english(readingGlosses[doubt.id + id]) })),
        standard: doubt.default,
        bears: checks.filter(({ readings }) => readings.includes(doubt.id)).map((check) => check[lang]),
      })),
    provisions: provisions.map(({ id, title, words, treatment, encoded, reason }) => ({
      id,
      short: citationName(id, lang),
      title,
      words,
      treatment,
      checks: named(encoded),
      functions: encoded.filter((name) => functionIds.has(name)),
      inReport: encoded.includes("report"),
      reason,
    })),
    functions,
  };
}
