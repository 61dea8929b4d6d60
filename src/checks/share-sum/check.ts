import { ceilShare, type Fen } from "../../calc/fen.ts";
import { compareRatios, minusRatio, plusRatio, type Ratio } from "../../calc/ratio.ts";
import { type Books, type Deal, readingIn, totalOf } from "../../ledger/books.ts";
import { joinKey } from "../../ledger/join-keys.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row, type Table } from "../../ledger/table.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import type { Context } from "../context.ts";
import { latestPayoutDue } from "../payout-deadline/due.ts";
import { rememberedBy } from "../remembered.ts";
import { messages } from "./messages.ts";
import { judgeRateBases, showsRateBases } from "./rate-bases.ts";
import { FULL, isFull, isUnit, judgeTeamColumns, teamColumnsOf, toleranceOf } from "./team-columns.ts";

/**
 * Percentages that do not add up: of the persons of a contract, of 学校、学院、团队 in rows or in columns of their own.
 * Shares may be of the reward, which they then fill, or of net income or the price, where amounts, the rate or the other
 * contracts of the column say so; a column that mixes these bases is found, and so is one of rates 约定比例 that are of net
 * income here and of the price there. Only what no reading explains is an error.
 */
export const check: Check = {
  id: "share-sum",
  zh: "比例合计",
  en: "Shares that add up",
  citations: [],
  needs: ["ratio"],
  readings: [],
  fidelity: "may-under-report",
  messages,
  subject: "table",
  judge(table, context) {
    if (teamColumnsOf(table)) return judgeTeamColumns(table);
    if (listsShares(table)) return judgeGroups(groupsOf(table), context);
    if (showsRateBases(table)) return judgeRateBases(table);
    return context.books.tables.some(concerns) ? [] : [noShares];
  },
};

const noShares = missing("ratio");

const concerns = (table: Table): boolean =>
  teamColumnsOf(table) !== undefined || listsShares(table) || showsRateBases(table);

const listsShares = ({ columns }: Table): boolean => columns.has("ratio") && columns.has("payee");

const naming: readonly FieldId[] = ["contract_no", "reg_no", "achievement_no", "achievement_name"];

interface Group {
  readonly key: string | undefined;
  readonly rows: Row[];
}

/** The rows of each contract; of a table that names none, all of them. */
function groupsOf(table: Table): Group[] {
  const names = naming.filter((field) => table.columns.has(field));
  if (!names.length) return table.rows.length ? [{ key: undefined, rows: [...table.rows] }] : [];
  const groups = new Map<string, Group>();
  for (const row of table.rows) {
    const text = names.map((field) => row.values[field]).find((value) => typeof value === "string");
    const key = joinKey(text);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { key: text, rows: [row] });
  }
  return [...groups.values()];
}

/** What the shares of a group are of; `sum` some base that nothing names, told by the sum alone. */
type Base = "reward" | "net" | "price" | "sum";

/** A group as far as it can be judged by itself. */
type Judged =
  { readonly outcome: Outcome } | { readonly base: Base | undefined; readonly sum: Ratio; readonly group: Group };

function judgeGroups(groups: readonly Group[], context: Context): Outcome[] {
  const judged = groups.map((group) => judgeGroup(group, context));
  const open = judged.flatMap((one) => ("base" in one ? [one] : []));
  // Where most contracts of a column add up to the same less than the whole, that is what its shares are of.
  const common = commonSum(open.filter(({ base }) => base === undefined).map(({ sum }) => sum));
  const bases = open.map(({ base, sum }) => base ?? (common && sameRatio(sum, common) ? "sum" : undefined));
  const usual = mostOf(bases.filter((base) => base !== undefined));
  const outcomes = open.map((one, index) => outcomeOf(one, bases[index], usual, context));
  return [...judged.flatMap((one) => ("outcome" in one ? [one.outcome] : [])), ...outcomes];
}

function outcomeOf(
  { group, sum }: Extract<Judged, { base: unknown }>,
  base: Base | undefined,
  usual: Base | undefined,
  context: Context,
): Outcome {
  if (base !== undefined && base === usual) return roundedOutcome(group, sum, base);
  const data = {
    sum: { ratio: sum },
    base: { text: `shares:${base ?? "reward"}` },
    usual: { text: `shares:${usual ?? "reward"}` },
  };
  const place = placeOf(group, data);
  if (base !== undefined) return { ...place, level: "warning", message: "mixed-base" };
  const pending = isPending(group, sum, context);
  if (pending) return { ...place, level: "info", message: "pending" };
  return { ...place, level: "error", message: "differs" };
}

/** 33.33% three times is the whole within the digits shown. */
function roundedOutcome(group: Group, sum: Ratio, base: Base): Outcome {
  if (base !== "reward" || compareRatios(sum, FULL) === 0 || !isFull(sum, toleranceOf(group.rows, ["ratio"]))) {
    return passed;
  }
  return { ...placeOf(group, { sum: { ratio: sum } }), level: "info", message: "rounding" };
}

function placeOf({ key, rows }: Group, data: Problem["data"] & object): Omit<Problem, "level" | "message"> {
  const cells = rows.map((row) => addressOf(row, "ratio"));
  return { at: cells[0], cells: cells.slice(1), data, key };
}

const ratioOf = ({ values }: Row): Ratio | undefined => known(values.ratio);

function sumOf(rows: readonly Row[]): Ratio {
  return rows.reduce<Ratio>((sum, row) => plusRatio(sum, ratioOf(row) ?? NONE), NONE);
}

const NONE: Ratio = { num: 0, den: 1 };
const sameRatio = (one: Ratio, other: Ratio): boolean => compareRatios(one, other) === 0;

function judgeGroup(group: Group, context: Context): Judged {
  const rows = group.rows.filter((row) => !row.filled.has("ratio"));
  const unreadable = rows.find(({ values }) => values.ratio !== null && known(values.ratio) === undefined);
  if (unreadable) return { outcome: undetermined("unreadable", addressOf(unreadable, "ratio"), { key: group.key }) };
  const filled = rows.filter((row) => ratioOf(row) !== undefined);
  if (!filled.length) return { outcome: notApplicable };
  const sum = sumOf(filled);
  const own = { key: group.key, rows: filled };
  if (fills(filled, sum)) return { base: "reward", sum, group: own };
  const base = compareRatios(sum, FULL) < 0 ? baseOf(filled, sum, context) : undefined;
  const blank = rows.find(({ values }) => values.ratio === null);
  if (base === undefined && blank) {
    return {
      outcome: undetermined("blank", addressOf(blank, "ratio"), { key: group.key, data: { sum: { ratio: sum } } }),
    };
  }
  return { base, sum, group: own };
}

/** Whether shares fill the whole: all of them, those of each instalment or day, or those of units and of persons apart. */
function fills(rows: readonly Row[], sum: Ratio): boolean {
  const full = (some: readonly Row[], total = sumOf(some)): boolean => isFull(total, toleranceOf(some, ["ratio"]));
  if (full(rows, sum)) return true;
  for (const field of ["instalment", "paid_on"] as const) {
    const parts = new Map<string, Row[]>();
    for (const row of rows) {
      const part = JSON.stringify(row.values[field] ?? null);
      const list = parts.get(part);
      if (list) list.push(row);
      else parts.set(part, [row]);
    }
    if (parts.size > 1 && [...parts.values()].every((part) => full(part))) return true;
  }
  const units = rows.filter((row) => isUnit(known(row.values.payee)));
  const persons = rows.filter((row) => !units.includes(row));
  if (!units.length || !persons.length || !full(units)) return false;
  // 团队 70%、学校 20%、学院 10%, and below them the team's persons: all of it again, or the team's 70%.
  return full(persons) || units.some((row) => sameRatio(ratioOf(row) ?? NONE, sumOf(persons)));
}

const dealsByRow = rememberedBy(
  ({ deals }: Books): ReadonlyMap<Row, Deal> =>
    new Map(
      deals.flatMap((deal) =>
        [...deal.rows, ...deal.payouts.map((payout) => payout.row)].map((own) => [own, deal] as const),
      ),
    ),
);

const dealOf = (row: Row, { books }: Context): Deal | undefined => dealsByRow(books).get(row);

/** What shares that do not fill the whole are of, where the rate or every amount says so. */
function baseOf(rows: readonly Row[], sum: Ratio, context: Context): Base | undefined {
  const deal = rows.map((row) => dealOf(row, context)).find((found) => found !== undefined);
  if (!deal) return undefined;
  const rate = known(readingIn(deal, "agreed_ratio"));
  if (rate && sameRatio(rate, sum)) return "net";
  const net = known(totalOf(deal, "net").reading);
  const price = known(readingIn(deal, "price"));
  const pool = known(totalOf(deal, "reward_total").reading);
  if (net !== undefined && (takenFrom(net, rows) || (pool !== undefined && pool === ceilShare(net, sum)))) return "net";
  return price !== undefined && takenFrom(price, rows) ? "price" : undefined;
}

/** Whether each amount is its share of a base, within the digits that share and amount show. */
function takenFrom(base: Fen, rows: readonly Row[]): boolean {
  return rows.every((row) => {
    const [share, amount] = [ratioOf(row), known(row.values.amount)];
    if (!share || amount === undefined) return false;
    const digit = row.table.columns.get("amount")?.digit ?? 1;
    const slack = (base * 0.5) / Math.max(share.den, 100) / 100 + digit;
    return Math.abs(amount - (base * share.num) / share.den) <= slack;
  });
}

/** Not everybody is listed yet, and the time of payment is not past. */
function isPending({ rows }: Group, sum: Ratio, context: Context): boolean {
  const [first] = rows;
  const deal = first && dealOf(first, context);
  if (!deal || context.asOf === null || minusRatio(FULL, sum).num <= 0) return false;
  const due = latestPayoutDue(deal, context);
  return due !== null && context.asOf <= due;
}

/** The sum that at least two contracts, and most of them, have. */
function commonSum(sums: readonly Ratio[]): Ratio | undefined {
  const counts = new Map<number, { readonly sum: Ratio; count: number }>();
  for (const sum of sums) {
    if (compareRatios(sum, FULL) >= 0) continue;
    const key = sum.num / sum.den;
    const entry = counts.get(key) ?? { sum, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const best = [...counts.values()].reduce<{ sum: Ratio; count: number } | undefined>(
    (one, other) => (one && one.count >= other.count ? one : other),
    undefined,
  );
  return best && best.count > 1 && best.count * 2 > sums.length ? best.sum : undefined;
}

function mostOf(bases: readonly Base[]): Base | undefined {
  const counts = new Map<Base, number>();
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
  let most: Base | undefined;
  for (const [base, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = base;
  return most;
}
