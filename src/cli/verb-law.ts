import { citationName } from "../report/citation-name.ts";
import { coverage, fidelityNames, treatmentNames } from "../report/coverage.ts";
import { formatOf, langOf, type RawCall } from "./call.ts";

/** The verb law: every article and item, how it is treated, by what, and how far that can be trusted. */
export function runLaw({ values }: RawCall): number {
  const lang = langOf(values.lang) ?? "zh";
  const entries = coverage();
  if (formatOf(values.format) === "json") {
    process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    return 0;
  }
  for (const { id, title, words, treatment, encoded, fidelity, cases, reason } of entries) {
    const name = citationName(id, lang);
    const by = encoded.map((each) => {
      const trusted = fidelity[each];
      return trusted === undefined || trusted === "full" ? each : `${each} (${fidelityNames[trusted][lang]})`;
    });
    const tested = cases === 0 ? "" : lang === "zh" ? `，用例 ${cases}` : `, ${cases} cases`;
    const how = by.length > 0 ? by.join(", ") + tested : (reason ?? "");
    process.stdout.write(`${name}  ${title}  [${treatmentNames[treatment][lang]}] ${how}\n    ${words}\n`);
  }
  return 0;
}
