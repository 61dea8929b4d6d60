import type { Kind, Parameter } from "./definition.ts";
import { badValue, type Fault, type Words } from "./fault.ts";

/** What every parameter says of itself. */
interface Said {
  readonly id: string;
  readonly zh: string;
  readonly meaning: Words;
  readonly example: string;
  /** Left out, as its kind is: amounts and dates are content. */
  readonly content?: boolean;
}

/** A parameter that must be given, in a row that is not blank. */
export function required<T>(kind: Kind<T>, { content = false, ...said }: Said): Parameter<T> {
  return { ...said, content, kind: kind as Parameter<T>["kind"], optional: false, blank: undefined, whenBlank: null };
}

/** A parameter that must be in the formula and whose blank cells mean a value. */
export function blankable<T>(
  kind: Kind<T>,
  { content = false, ...said }: Said,
  blank: Words,
  whenBlank: T,
): Parameter<T> {
  return { ...said, content, kind: kind as Parameter<T>["kind"], optional: false, blank, whenBlank };
}

/** A parameter that may be left out: a blank is given as `whenBlank`. */
export function optional<T, B extends T | null>(
  kind: Kind<T>,
  { content = false, ...said }: Said,
  blank: Words,
  whenBlank: B,
): Parameter<T | B> {
  return { ...said, content, kind: kind as Parameter<T | B>["kind"], optional: true, blank, whenBlank };
}

/** The fault of a parameter that must be given and is blank. */
export function missing(parameter: Parameter<unknown>): Fault {
  const { kind, example } = parameter;
  return badValue(
    `没有填写，请填${kind.name.zh}，例如 ${example}`,
    `nothing is given; give ${kind.name.en}, for example ${example}`,
  ).about(parameter);
}
