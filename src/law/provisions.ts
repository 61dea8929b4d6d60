import { ordinance } from "./ordinance.ts";
import { rules } from "./rules.ts";

/**
 * What the product does with a provision: a check cites it; a custom function computes it; it feeds the annual report;
 * or it is there for reference only, with the reason.
 */
export type Treatment = "check" | "function" | "report" | "reference";

/** An article 条 of the ordinance or an item 项 of the rules. */
export interface Provision {
  /** 条例1 … 条例63, 细则1 … 细则24 */
  readonly id: string;
  readonly title: string;
  /** The operative words, verbatim. */
  readonly words: string;
  /** Verbatim words of paragraphs and items: "2" is paragraph 款 2, "1.3" is item 项 （三） of paragraph 1. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly treatment: Treatment;
  /** Ids of the checks and custom functions that encode it; `report` is the annual report. Empty for reference only. */
  readonly encoded: readonly string[];
  /** For reference only: why nothing can be judged from a ledger, in Chinese. */
  readonly reason: string | null;
}

/** All 63 articles of the ordinance, then all 24 items of the rules, in order. */
export const provisions: readonly Provision[] = [...ordinance, ...rules];

const byId: ReadonlyMap<string, Provision> = new Map(provisions.map((provision) => [provision.id, provision]));

/** The article or item with this id (条例24, 细则3); undefined for paragraphs, which law/citations.ts resolves. */
export function provision(id: string): Provision | undefined {
  return byId.get(id);
}
