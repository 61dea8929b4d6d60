import type { Day } from "../calc/days.ts";
import type { Fen } from "../calc/fen.ts";
import type { CitationId, Datum, Step } from "../calc/steps.ts";
import type { Books, Deal } from "../ledger/books.ts";
import type { FieldId } from "../ledger/fields.ts";
import type { Address, Row, Table } from "../ledger/table.ts";
import type { Context } from "./context.ts";

/** 不合规 · 存疑 · 提示 · 无法判断; when each is given: the three-way principle of D0. */
export type Level = "error" | "warning" | "info" | "undetermined";

export const levels: readonly Level[] = ["error", "warning", "undetermined", "info"];

/** Which basis a judgement of a reward took. */
export type BasisName = "default" | "agreed" | "own-rule" | "national" | "fallback";

/** A verdict that something is to be said about; its words are made in report/ from the message and its data. */
export interface Problem {
  readonly level: Level;
  /** Id of one of the check's messages. */
  readonly message: string;
  readonly data?: Readonly<Record<string, Datum>>;
  /** The cell that a person would correct. */
  readonly at: Address | undefined;
  /** The other cells that the judgement rests on. */
  readonly cells?: readonly (Address | undefined)[];
  /** The check's own citations where left out. */
  readonly citations?: readonly CitationId[];
  readonly basis?: BasisName | null;
  /** The D-number of the reading under which this is a breach. */
  readonly reading?: string | null;
  readonly expected?: Fen | null;
  readonly actual?: Fen | null;
  /** The amount at stake. */
  readonly shortfall?: Fen | null;
  readonly dueDate?: Day | null;
  readonly daysLate?: number | null;
  /** How it was come to; made only when somebody asks. */
  readonly steps?: () => readonly Step[];
  /** What the finding is about, where it is not the deal or row that was judged. */
  readonly key?: string | undefined;
}

/** Judged and in order. */
export const passed = { outcome: "passed" } as const;
/** The text does not speak of such a row. */
export const notApplicable = { outcome: "not-applicable" } as const;
/** The ledger has no column for what the judgement needs. */
export const missing = (...fields: FieldId[]): Missing => ({ outcome: "missing", fields });

export interface Missing {
  readonly outcome: "missing";
  readonly fields: readonly FieldId[];
}

/** An input that the judgement needs is not there or cannot be read: never counted as passed. */
export function undetermined(
  message: string,
  at: Address | undefined,
  rest: Omit<Partial<Problem>, "level" | "message" | "at"> = {},
): Problem {
  return { level: "undetermined", message, at, ...rest };
}

export type Outcome = typeof passed | typeof notApplicable | Missing | Problem;

/** One sentence in each language: what is wrong, and what to do about it. `{name}` stands for a datum. */
export interface Message {
  readonly zh: readonly [what: string, cure: string];
  readonly en: readonly [what: string, cure: string];
}

interface CheckBase {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly citations: readonly CitationId[];
  /** Columns without which the check says nothing at all. */
  readonly needs: readonly FieldId[];
  /** D-numbers another reading of which changes its findings, that these name, or that are settled for good. */
  readonly readings: readonly string[];
  /** How far a verdict can be trusted, and why when it is not wholly. */
  readonly fidelity: "full" | "may-over-report" | "may-under-report" | "needs-judgement";
  readonly messages: Readonly<Record<string, Message>>;
}

/** A check is data and one function; the subject is what it is asked about, once for each. */
export type Check = CheckBase &
  (
    | { readonly subject: "deal"; judge(deal: Deal, context: Context): Outcome | readonly Outcome[] }
    | { readonly subject: "row"; judge(row: Row, context: Context): Outcome | readonly Outcome[] }
    | { readonly subject: "table"; judge(table: Table, context: Context): readonly Outcome[] }
    | { readonly subject: "books"; judge(books: Books, context: Context): readonly Outcome[] }
  );
