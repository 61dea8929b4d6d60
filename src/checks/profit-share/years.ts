import { valueOn } from "../../calc/dated.ts";
import { civilOf, earliestOf } from "../../calc/days.ts";
import { newest, parameters } from "../../law/parameters.ts";
import type { Books, Deal } from "../../ledger/books.ts";
import { joinKey } from "../../ledger/join-keys.ts";
import { known } from "../../ledger/reading.ts";
import type { Row } from "../../ledger/table.ts";
import { type Context, readingOf } from "../context.ts";
import { modeOf } from "../modes.ts";
import { rememberedBy } from "../remembered.ts";

/**
 * Which of the three to five years 连续三至五年 a row is: `due` one of the first three, `optional` the fourth or fifth,
 * whose choice is the unit's, `before` or `after` all of them; `presumed` one of the first three if the first that the
 * books list is the first at all; `unknown` where the ledger has a place for the start of production and leaves it blank.
 */
export interface YearState {
  readonly kind: "due" | "optional" | "before" | "after" | "presumed" | "unknown";
  readonly year: number | null;
}

/** The years of one achievement, over all rows of the books. */
export interface History {
  stateOf(row: Row): YearState;
  /** How many years the books list. */
  readonly years: number;
  /** Of the first three years those that the books do not list; empty where it is not known which these are. */
  readonly unrecorded: readonly number[];
  /** The deal with the first year. */
  readonly firstDeal: Deal | undefined;
}

export const historyOf = (deal: Deal, context: Context): History =>
  historiesOf(context).get(deal) ?? history([deal], context);

/** Each year stands in a row of its own, of one contract or of several entries under one achievement. */
const historiesOf = rememberedBy((context: Context): ReadonlyMap<Deal, History> => {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals(context.books)) {
    const key = identityOf(deal);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(deal);
    else groups.set(key, [deal]);
  }
  const histories = new Map<Deal, History>();
  for (const group of groups.values()) {
    const own = history(group, context);
    for (const deal of group) histories.set(deal, own);
  }
  return histories;
});

const deals = ({ deals: all }: Books): Deal[] =>
  all.filter((deal) => {
    const mode = modeOf(deal);
    return mode === "自行实施" || mode === "合作实施";
  });

function identityOf({ rows: [row] }: Deal): string | undefined {
  if (!row) return undefined;
  for (const field of ["contract_no", "achievement_no", "achievement_name"] as const) {
    const value = joinKey(known(row.values[field]));
    if (value !== undefined) return `${field} ${value}`;
  }
  return undefined;
}

function yearOf({ values }: Row): number | undefined {
  const stated = known(values.income_year);
  if (stated !== undefined) return Number.isInteger(stated) && stated > 1949 && stated < 2200 ? stated : undefined;
  const received = known(values.received_on);
  return received === undefined ? undefined : civilOf(earliestOf(received)).year;
}

function history(group: readonly Deal[], context: Context): History {
  const rows = group.flatMap((deal) => deal.rows.filter((row) => !row.filled.has("operating_profit")));
  const listed = new Map<number, number | undefined>();
  for (const row of rows) {
    const year = yearOf(row);
    if (year !== undefined) listed.set(year, known(row.values.operating_profit));
  }
  const ascending = [...listed.keys()].sort((one, other) => one - other);
  const start = rows.map((row) => known(row.values.production_on)).find((day) => day !== undefined);
  const hasColumn = rows.some((row) => row.values.production_on !== undefined);
  const startedOn = start === undefined ? null : earliestOf(start);
  const years = valueOn(parameters.profitShareYears, startedOn) ?? newest(parameters.nationalProfitShareYears);
  const { min, max } = years.value;
  const first = start === undefined ? ascending[0] : firstYear(civilOf(earliestOf(start)).year, listed, context);
  const kindOf = (year: number | undefined): YearState["kind"] => {
    if (start === undefined && hasColumn) return "unknown";
    if (first === undefined || year === undefined) return start === undefined ? "presumed" : "unknown";
    const number = year - first + 1;
    if (number < 1) return "before";
    if (number > max) return "after";
    if (number > min) return "optional";
    return start === undefined ? "presumed" : "due";
  };
  const isFirst = (deal: Deal): boolean => deal.rows.some((row) => yearOf(row) === ascending[0]);
  const last = start === undefined ? (ascending.at(-1) ?? 0) : Number.POSITIVE_INFINITY;
  const unrecorded =
    first === undefined || (start === undefined && hasColumn)
      ? []
      : Array.from({ length: min }, (_, index) => first + index).filter((year) => year < last && !listed.has(year));
  return {
    stateOf: (row) => ({ kind: kindOf(yearOf(row)), year: yearOf(row) ?? null }),
    years: listed.size,
    unrecorded,
    firstDeal: group.find(isFirst),
  };
}

/** The year of the start of production where it has a profit already, else the next one; always the next one by D38 b. */
function firstYear(started: number, profits: ReadonlyMap<number, number | undefined>, context: Context): number {
  const earned = (profits.get(started) ?? 0) > 0;
  return earned && readingOf(context, "D38", "a") === "a" ? started : started + 1;
}
