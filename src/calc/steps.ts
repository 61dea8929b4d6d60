import type { Ratio } from "./ratio.ts";

/** A citation id: 条例24.2, 细则3, 促转法45.1.1, 民法典203 … Every one resolves in law/citations.ts. */
export type CitationId = string;

/** A value in a step or a message, tagged with how it is to be shown; the words are made late. */
export type Datum =
  | { readonly fen: number }
  | { readonly day: number }
  | { readonly ratio: Ratio }
  | { readonly count: number }
  | { readonly text: string };

/**
 * One step of a calculation, for EXPLAIN and for the "why" of a finding: what was done (an id that report/ turns
 * into words), the values taken and given, and the article that says so.
 */
export interface Step {
  readonly id: string;
  readonly data: Readonly<Record<string, Datum>>;
  readonly citation: CitationId | null;
}
