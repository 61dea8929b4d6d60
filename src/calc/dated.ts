import { newest, valueAt, type DatedValue, type Parameter } from "../law/parameters.ts";
import type { Day } from "./days.ts";

/** The value that holds on a day, the newest where none is given; undefined on days before the text took effect. */
export function valueOn<T>(parameter: Parameter<T>, day: Day | null): DatedValue<T> | undefined {
  return day === null ? newest(parameter) : valueAt(parameter, day);
}

/**
 * The value to count a period with: the one that holds on the day, and for a day before the text took effect its newest.
 * Whether the text applies to such a day is for a check to say (D30).
 */
export function valueToCountWith<T>(parameter: Parameter<T>, day: Day): DatedValue<T> {
  return valueAt(parameter, day) ?? newest(parameter);
}
