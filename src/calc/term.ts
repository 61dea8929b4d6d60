import { parameters, type Parameter } from "../law/parameters.ts";
import { valueToCountWith } from "./dated.ts";
import type { Day } from "./days.ts";
import { addYears, lastDayOfTerm } from "./period.ts";
import type { Step } from "./steps.ts";

/** Terms of years: secondments, rights of use, the start of a grant, bars. None is rolled over rest days. */

/** The last day of a secondment 离岗创业、兼职, at most three years, start and end both counted (条例42.2, D25). */
export function secondmentEnd(start: Day, years?: number): Day {
  return lastDayOfTerm(start, years ?? yearsOn(parameters.secondmentYears, start));
}

/** The last day of a long-term right of use 长期使用权, at least ten years, start and end both counted (细则1). */
export function useRightEnd(start: Day, years?: number): Day {
  return lastDayOfTerm(start, years ?? yearsOn(parameters.useRightYears, start));
}

/** The last day to start substantively 实质性启动 after a grant: the same day one year on (细则2). */
export function grantStartBy(grant: Day): Day {
  return addYears(grant, yearsOn(parameters.grantStartYears, grant));
}

/** The last day of a bar from the city's projects: the same day three years after the decision (条例57). */
export function banEnd(decision: Day): Day {
  return addYears(decision, yearsOn(parameters.banYears, decision));
}

function yearsOn(parameter: Parameter<number>, day: Day): number {
  return valueToCountWith(parameter, day).value;
}

export type TermName = "secondment" | "use-right" | "grant-start" | "ban";

const terms = {
  secondment: { parameter: parameters.secondmentYears, endOf: secondmentEnd, counting: "term-both-days-counted" },
  "use-right": { parameter: parameters.useRightYears, endOf: useRightEnd, counting: "term-both-days-counted" },
  "grant-start": { parameter: parameters.grantStartYears, endOf: grantStartBy, counting: "term-start-not-counted" },
  ban: { parameter: parameters.banYears, endOf: banEnd, counting: "term-start-not-counted" },
} as const;

/** The steps of the four terms; `years` for the two that take it. */
export function explainTerm(name: TermName, start: Day, years?: number): Step[] {
  const { parameter, endOf, counting } = terms[name];
  const law = valueToCountWith(parameter, start);
  const taken = years ?? law.value;
  return [
    { id: `term-${name}`, data: { start: { day: start }, years: { count: taken } }, citation: law.citation },
    { id: counting, data: { end: { day: endOf(start, taken) } }, citation: "民法典202" },
  ];
}
