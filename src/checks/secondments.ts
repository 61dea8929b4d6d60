import type { DayValue } from "../calc/days.ts";
import type { FieldId } from "../ledger/fields.ts";
import { known, type Reading } from "../ledger/reading.ts";
import type { Row } from "../ledger/table.ts";

/** Of the five modes of article 42 only 离岗创业 suspends the post; words that name neither say nothing. */
export type SecondmentMode = "leave" | "beside" | "unknown";

const leave = /离岗/;
const beside = /在职|项目合作|挂职|兼职|兼任/;

/** What the row says, else what its sheet is called. */
export function secondmentModeOf({ values, table }: Row): SecondmentMode {
  const { secondment_mode: mode } = values;
  const words = mode === undefined ? table.sheet : (known(mode) ?? "");
  const [isLeave, isBeside] = [leave.test(words), beside.test(words)];
  return isLeave === isBeside ? "unknown" : isLeave ? "leave" : "beside";
}

/** The two ends of a secondment, in columns of their own or in one cell. */
export interface SecondmentTerm {
  readonly start: Reading<DayValue>;
  readonly end: Reading<DayValue>;
  readonly startIn: FieldId;
  readonly endIn: FieldId;
}

export function secondmentTermOf(row: Row): SecondmentTerm {
  const { start_on: start, end_on: end, secondment_period: whole } = row.values;
  const period = known(whole);
  const words = period ? undefined : (whole as Reading<DayValue>);
  const startInOne = (start === undefined || start === null) && whole !== undefined && whole !== null;
  const endInOne = (end === undefined || end === null) && whole !== undefined && whole !== null;
  return {
    start: startInOne ? (period?.start ?? words) : start,
    end: endInOne ? (period?.end ?? words) : end,
    startIn: startInOne ? "secondment_period" : "start_on",
    endIn: endInOne || end === undefined ? "secondment_period" : "end_on",
  };
}
