import { type Day, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { explainTerm, useRightEnd } from "../../calc/term.ts";
import { parameters } from "../../law/parameters.ts";
import { valueOn } from "../../calc/dated.ts";
import { isSpan, known, type Reading, Wording } from "../../ledger/reading.ts";
import { type Address, addressOf, type Row } from "../../ledger/table.ts";
import { type Level, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, readingOf, rulesGovern } from "../context.ts";
import { grantDay, grantsUse, pilotMessages, pilotOf } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Rules （一）: 试点单位可赋予科研人员不低于 10 年的职务科技成果长期使用权. Both ends are counted (D25); a shorter one is outside
 * what the pilot allows, no more than doubtful (D27). Every institute may grant the use for any term by article 23.
 */
export const check = ofRegister({
  id: "use-right-term",
  zh: "长期使用权期限",
  en: "Term of a right of use",
  citations: ["细则1"],
  needs: ["right_start", "right_end"],
  readings: ["D27", "D31", "D32", "D35"],
  fidelity: "full",
  messages: { ...messages, ...pilotMessages },
  ledgers: ["grants"],
  judge(row, context) {
    const day = grantDay(row);
    if (!rowDuty(row, context) || !rulesGovern(day, context) || !grantsUse(row)) return notApplicable;
    const pilot = pilotOf(row, context);
    if (pilot === false) return notApplicable;
    const outcome = judgeTerm(termOf(row), valueOn(parameters.useRightYears, day)?.value ?? 0, context);
    // A term that is long enough is so for every unit.
    return typeof pilot === "object" && outcome !== passed && !("outcome" in outcome) ? pilot : outcome;
  },
});

interface Term {
  readonly start: Reading<DayValue>;
  readonly end: Reading<DayValue>;
  readonly startAt: Address | undefined;
  readonly endAt: Address | undefined;
}

/** The two ends in columns of their own, else in one cell; without a start of its own the right begins with the grant. */
function termOf(row: Row): Term {
  const { right_start: start, right_end: end, right_period: whole, grant_on: granted } = row.values;
  const period = known(whole);
  const inOne = (end === undefined || end === null) && whole !== undefined && whole !== null;
  const words = inOne && !period ? (whole as Reading<DayValue>) : undefined;
  return {
    start:
      known(start) === undefined && start !== undefined && start !== null
        ? start
        : (known(start) ?? period?.start ?? known(granted) ?? start),
    end: inOne ? (period?.end ?? words) : end,
    startAt: addressOf(row, "right_start") ?? addressOf(row, "right_period") ?? addressOf(row, "grant_on"),
    endAt: addressOf(row, inOne || end === undefined ? "right_period" : "right_end"),
  };
}

const unlimited = /长期(?!使用)|永久|无固定|不限|无期限/;
const inYears = /^(?:不(?:低于|少于)|至少)?(\d{1,3})年?$/;

function judgeTerm({ start, end, startAt, endAt }: Term, years: number, context: Context): Outcome {
  if (end === undefined) return missing("right_end");
  const place = { at: endAt, cells: [startAt], level: levelOf(context) };
  if (end instanceof Wording) {
    if (unlimited.test(end.text)) return passed;
    const given = Number(inYears.exec(end.text.replace(/\s/g, ""))?.[1] ?? Number.NaN);
    if (given >= years) return passed;
    if (Number.isNaN(given)) return undetermined("words", endAt, { data: { words: { text: end.text } } });
    return short(place, { given: { count: given }, years: { count: years } }, "short-years", null);
  }
  const [first, last] = [known(start), known(end)];
  if (first === undefined && start === undefined) return missing("right_start");
  if (first === undefined || last === undefined) return undetermined("unknown", first === undefined ? startAt : endAt);
  const from = earliestOf(first);
  const through = useRightEnd(from, years);
  const data = {
    start: { day: from },
    end: { day: latestOf(last) },
    through: { day: through },
    years: { count: years },
  };
  if (latestOf(last) < through) return short(place, data, "short", from, through);
  // A term given in months runs from the first day of one to the last of the other; a month beside a day may be short.
  const oneMonth = isSpan(first) !== isSpan(last);
  if (!oneMonth || earliestOf(last) >= useRightEnd(latestOf(first), years)) return passed;
  return { message: "month-only", ...place, data, reading: "D35", dueDate: through };
}

/** 可赋予: what is shorter is outside the pilot, or by the other reading of D27 no more than worth a note. */
const levelOf = (context: Context): Level => (readingOf(context, "D27", "a") === "b" ? "info" : "warning");

function short(
  place: Pick<Problem, "level" | "at" | "cells">,
  data: Readonly<Record<string, { readonly day: Day } | { readonly count: number }>>,
  message: "short" | "short-years",
  from: Day | null,
  through?: Day,
): Outcome {
  const steps = from === null ? {} : { steps: () => explainTerm("use-right", from) };
  return { message, ...place, data, reading: "D27", dueDate: through ?? null, ...steps };
}
