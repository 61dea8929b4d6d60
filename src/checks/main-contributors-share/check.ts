import { valueOn } from "../../calc/dated.ts";
import { ceilShare, type Fen } from "../../calc/fen.ts";
import { ROUNDING_SHORTFALL } from "../../calc/reward-floor.ts";
import { parameters } from "../../law/parameters.ts";
import { type Deal, type Payout, totalOf } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { hasColumn } from "../columns.ts";
import { type Context, contractDay, instituteDuty, readingOf, unitOf } from "../context.ts";
import { isNotServiceAchievement, modeOf } from "../modes.ts";
import { roundingTolerance } from "../rounding.ts";
import { messages } from "./messages.ts";

/**
 * 国发2016-16: the main contributors 主要贡献人员 get at least half of the reward pool 奖励总额; not half of the net income
 * nor of the price, which are other standards. The text is known from others' accounts of it, so a breach is a warning.
 */
export const check: Check = turnsOnUnit({
  id: "main-contributors-share",
  zh: "主要贡献人员份额",
  en: "Share of the main contributors",
  citations: ["国发2016-16"],
  needs: ["major", "amount"],
  readings: ["D17", "D32"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    if (!hasColumn(context.books, "major")) return noMajor;
    const persons = deal.payouts.filter(({ row }) => row.values.major !== undefined);
    if (!persons.length || modeOf(deal) === "service" || isNotServiceAchievement(deal)) return notApplicable;
    if (!instituteDuty(unitOf(deal.rows, context), true, context)) return notApplicable;
    const rate = valueOn(parameters.mainContributorsShare, contractDay(deal))?.value;
    if (!rate) return notApplicable;
    if (persons.every(({ row }) => row.values.amount === undefined)) return noAmount;
    const sums = sumsOf(deal, persons);
    if ("level" in sums) return sums;
    return judge(sums, ceilShare(sums.pool, rate), context);
  },
});

const noMajor = missing("major");
const noAmount = missing("amount");

/** What the persons of a reward were given, by whether they are its main contributors. */
interface Sums {
  readonly main: Fen;
  /** Of persons of whom it is not said. */
  readonly open: Fen;
  /** All that is listed, or the pool where that is more. */
  readonly pool: Fen;
  readonly mains: readonly Payout[];
  readonly persons: readonly Payout[];
}

function sumsOf(deal: Deal, persons: readonly Payout[]): Sums | Problem {
  const unknown = persons.find(({ amount }) => known(amount.reading) === undefined);
  if (unknown) return undetermined("amount-unknown", unknown.amount.at);
  const sum = (payouts: readonly Payout[]): Fen =>
    payouts.reduce((total, { amount }) => total + (known(amount.reading) ?? 0), 0);
  const mains = persons.filter(({ row }) => row.values.major === true);
  const listed = sum(persons);
  const stated = known(totalOf(deal, "reward_total").reading) ?? listed;
  const open = sum(persons.filter(({ row }) => typeof row.values.major !== "boolean"));
  const pool = Math.max(stated, listed);
  return { main: sum(mains), open: open + (pool - listed), pool, mains, persons };
}

function judge({ main, open, pool, mains, persons }: Sums, floor: Fen, context: Context): Outcome {
  if (main >= floor) return passed;
  const shortfall = floor - main;
  const blank = persons.find(({ row }) => typeof row.values.major !== "boolean");
  const [first] = mains.length ? mains : persons;
  const at = first && addressOf(first.row, "major");
  const cells = persons.map(({ amount }) => amount.at);
  const data = { main: { fen: main }, pool: { fen: pool }, floor: { fen: floor }, shortfall: { fen: shortfall } };
  const place = { at, cells, data, expected: floor, actual: main, shortfall };
  if (main + open >= floor) {
    const place = { cells, data: { ...data, open: { fen: open } }, expected: floor, actual: main };
    return undetermined(blank ? "not-said" : "not-listed", blank ? addressOf(blank.row, "major") : at, place);
  }
  if (shortfall <= ROUNDING_SHORTFALL && readingOf(context, "D17", "a") === "a")
    return { ...place, level: "info", message: "tail", reading: "D17" };
  const rows = persons.map(({ row }) => row);
  const rounded = shortfall <= roundingTolerance(rows, ["amount"], persons.length);
  if (rounded) return { ...place, level: "warning", message: "rounding", reading: "D17" };
  return { ...place, level: "warning", message: "short" };
}
