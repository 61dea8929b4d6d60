import { citation } from "../law/citations.ts";
import type { Lang } from "./words.ts";

/** What a citation is called for short: 条例第32条第1款; its id where nothing is known by that. */
export function citationName(id: string, lang: Lang): string {
  const cited = citation(id);
  return (lang === "zh" ? cited?.shortTitle : cited?.en) ?? id;
}
