import type { Datum } from "../calc/steps.ts";
import type { Lang } from "../report/words.ts";
import type { Fault, Words } from "./fault.ts";

/** How one kind of argument is read from a cell and shown to a person. */
export interface Kind<T> {
  /** 金额（元） · an amount in yuan */
  readonly name: Words;
  /** null: the cell is blank. A fault does not know yet which argument it is about. */
  readonly read: (cell: unknown) => T | null | Fault;
  show(value: T): Datum;
}

/** A parameter whose argument a function receives as `V`. */
export interface Parameter<V> {
  /** The fixed English name. */
  readonly id: string;
  /** The name in Chinese. */
  readonly zh: string;
  readonly meaning: Words;
  /** As it would be typed into a formula. */
  readonly example: string;
  readonly kind: Kind<NonNullable<V>>;
  /** A formula may leave it out. */
  readonly optional: boolean;
  /** What a blank means, in words; undefined where a blank is an error. */
  readonly blank: Words | undefined;
  /** What a blank means, as a value; looked at only where `blank` is there. */
  readonly whenBlank: V | null;
  /** An amount or a date: a row in which all of these are blank gives blank. */
  readonly content: boolean;
}

/** What a function is for, in the order of the help pages. */
export type Subject = "reward" | "publicity" | "deadline" | "days" | "law" | "ledger";

/** One custom function: everything that its registration, its metadata, its help page and EXPLAIN need. */
export interface FunctionDefinition {
  readonly id: string;
  readonly subject: Subject;
  /** One sentence: what it gives. */
  readonly description: Words;
  /** What comes out: unit and shape. */
  readonly result: Words;
  readonly parameters: readonly Parameter<unknown>[];
  /** `args` as the host gives them, one for each parameter: a cell, or rows × columns. */
  readonly call: (args: readonly unknown[]) => unknown[][] | Fault;
  /** What {@link call} does, step by step. */
  readonly explain: (args: readonly unknown[], lang: Lang) => unknown[][] | Fault;
}
