import type { Lang } from "../report/words.ts";
import type { Parameter } from "./definition.ts";
import { functions } from "./table.ts";

/** Where the add-in is served while it is being developed; a release puts its own address in the place of this. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** Where the help page of a function is, F1 in Excel. */
function helpUrl(id: string, lang: Lang): string {
  return `${DEVELOPMENT_URL}/help${lang === "zh" ? "" : ".en"}.html#${id}`;
}

/**
 * The metadata of the custom functions as Excel wants them (functions.json). Names stay the same in every language, so
 * that formulas do; only what is said of them differs.
 */
export function metadata(lang: Lang): object {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, description, parameters }) => ({
      id,
      name: id,
      description: description[lang],
      helpUrl: helpUrl(id, lang),
      parameters: parameters.map((parameter) => parameterMetadata(parameter, lang)),
      // A date goes out as a formatted number where the host has these: any type, and always an array.
      result: { dimensionality: "matrix" },
    })),
  };
}

function parameterMetadata({ id, zh, meaning, blank, optional }: Parameter<unknown>, lang: Lang): object {
  const left = lang === "zh" ? "留空：" : " If blank: ";
  const stop = lang === "zh" ? "。" : ".";
  return {
    name: lang === "zh" ? zh : id,
    description: blank ? `${meaning[lang]}${stop}${left}${blank[lang]}` : meaning[lang],
    type: "any",
    dimensionality: "matrix",
    ...(optional ? { optional: true } : {}),
  };
}
