import { valueOn } from "../../calc/dated.ts";
import { dayOf } from "../../calc/days.ts";
import type { Fen } from "../../calc/fen.ts";
import { explainRewardBasis } from "../../calc/reward-basis.ts";
import { explainJudgement, judgeReward, rewardFloor } from "../../calc/reward-floor.ts";
import { explainProfitShares } from "../../calc/shares.ts";
import { parameters } from "../../law/parameters.ts";
import { type Deal, type Fact, factOf, readingIn } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, readingOf } from "../context.ts";
import { rewardOf } from "../entitlement.ts";
import { isNotServiceAchievement, modeOf, modeUnknown } from "../modes.ts";
import { roundingTolerance } from "../rounding.ts";
import { doubtOfLine, type Standard, standardName, standardOf } from "../standard.ts";
import { messages } from "./messages.ts";
import { type History, historyOf, type YearState } from "./years.ts";

/**
 * Article 32 paragraph 1 item 3 and 促转法45: of an achievement that the unit implements itself or with others, at least
 * 5% of each year's operating profit, for three to five consecutive years from the start of production. A loss bears
 * nothing and is not set against another year; which years these are is D38.
 */
export const check: Check = turnsOnUnit({
  id: "profit-share",
  zh: "营业利润提成",
  en: "Share of operating profit",
  citations: ["条例32.1.3", "促转法45"],
  needs: ["mode", "operating_profit", "reward_total"],
  readings: ["D15", "D16", "D17", "D29", "D30", "D32", "D38"],
  fidelity: "may-under-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (mode === "no-column") return noMode;
    if (mode !== "自行实施" && mode !== "合作实施" && !modeUnknown(mode)) return notApplicable;
    const profit = readingIn(deal, "operating_profit");
    if (modeUnknown(mode)) {
      return known(profit) === undefined ? notApplicable : undetermined("mode", factOf(deal, "mode").at);
    }
    if (isNotServiceAchievement(deal)) return notApplicable;
    if (profit === undefined) return noProfit;
    const history = historyOf(deal, context);
    const outcomes = deal.rows.map((row) => judgeRow(row, deal, mode, history, context));
    return [...outcomes, ...gaps(deal, history, context)];
  },
});

const noMode = missing("mode");
const noProfit = missing("operating_profit");
const noReward = missing("reward_total");

type OwnMode = "自行实施" | "合作实施";

function judgeRow(row: Row, deal: Deal, mode: OwnMode, history: History, context: Context): Outcome {
  if (row.filled.has("operating_profit")) return notApplicable;
  const { operating_profit: reading } = row.values;
  const profitAt = addressOf(row, "operating_profit");
  const { amount, cells } = rewardIn(row, deal, history);
  if (amount.reading === undefined) return noReward;
  const reward = known(amount.reading);
  if (reading === undefined || reading === null) {
    return reward === undefined ? notApplicable : undetermined("profit-unknown", profitAt, { cells: [amount.at] });
  }
  const profit = known(reading);
  if (profit === undefined) return undetermined("profit-unknown", profitAt);
  const state = history.stateOf(row);
  const standard = standardOf(deal, mode, { signed: startOf(deal, state), rewarded: paidOn(row, state) }, context);
  const { basis } = standard;
  if (basis.basis === null || state.kind === "before" || state.kind === "after") return notApplicable;
  if (profit <= 0) return passed;
  if (amount.reading === null && nothingPaid(row, deal)) return notApplicable;
  if (reward === undefined) return undetermined("reward-unknown", amount.at, { cells: [profitAt] });
  const facts = { row, profit, reward, state, amount, cells: [profitAt, addressOf(row, "income_year"), ...cells] };
  return judge(facts, standard, context);
}

interface Reward {
  readonly amount: Fact<Fen>;
  readonly cells: Problem["cells"] & object;
}

/** The reward of a year: what its row sets down; else, of the one year that the books have, the payouts. */
function rewardIn(row: Row, deal: Deal, history: History): Reward {
  const own: Fact<Fen> = { reading: row.values.reward_total, at: addressOf(row, "reward_total") };
  if ((own.reading ?? null) !== null || deal.payouts.every((payout) => payout.row === row))
    return { amount: own, cells: [] };
  // Payouts of several years on one sheet do not say which year each belongs to.
  if (history.years > 1) return { amount: { reading: null, at: own.at ?? deal.payouts[0]?.amount.at }, cells: [] };
  return rewardOf(deal);
}

/** Nothing was set down and nothing paid, and the ledger would say so: when it must be paid is another check. */
function nothingPaid(row: Row, deal: Deal): boolean {
  if (row.values.paid_on === null) return true;
  return deal.payouts.length > 0 && deal.payouts.every(({ on }) => on.reading === null);
}

function startOf(deal: Deal, { year }: YearState) {
  const start = known(readingIn(deal, "signed_on")) ?? known(readingIn(deal, "production_on"));
  return start ?? (year === null ? null : dayOf(year, 12, 31));
}

function paidOn({ values }: Row, { year }: YearState) {
  return known(values.paid_on) ?? (year === null ? null : dayOf(year, 12, 31));
}

interface Facts {
  readonly row: Row;
  readonly profit: Fen;
  readonly reward: Fen;
  readonly state: YearState;
  readonly amount: Fact<Fen>;
  readonly cells: Reward["cells"];
}

function judge({ row, profit, reward, state, amount, cells }: Facts, standard: Standard, context: Context): Outcome {
  const { basis, arranged, input } = standard;
  const judgement = judgeReward(reward, { profit }, basis);
  const { level, threshold, expected, shortfall } = judgement;
  const { rateBelow } = basis;
  if (level === "met" && !rateBelow) return passed;
  const year = { text: state.year === null ? "" : String(state.year) };
  const place = {
    at: amount.at,
    cells: [...cells, arranged.rate.at, arranged.basis.at],
    actual: reward,
    basis: basis.basis,
    steps: () => [
      ...explainRewardBasis(input, basis),
      ...(threshold ? explainProfitShares([profit], threshold.rate, threshold.citation) : []),
      ...explainJudgement(reward, judgement),
    ],
  };
  if (rateBelow) {
    const floor = rewardFloor(profit, rateBelow.rate);
    const kept = reward >= floor;
    return {
      ...place,
      at: kept ? (arranged.rate.at ?? amount.at) : amount.at,
      level: rateBelow.level,
      message: kept ? "rate-below-paid" : "rate-below",
      citations: [rateBelow.citation],
      reading: rateBelow.reading,
      expected: floor,
      shortfall: kept ? null : floor - reward,
      data: {
        rate: { ratio: basis.rate ?? rateBelow.rate },
        nationalRate: { ratio: rateBelow.rate },
        floor: { fen: floor },
      },
    };
  }
  if (level === "undetermined" || !threshold || expected === null) {
    const at = arranged.rate.at ?? arranged.basis.at ?? amount.at;
    return { ...place, level: "undetermined", message: "rate-unknown", at, data: { year, reward: { fen: reward } } };
  }
  const data = {
    year,
    reward: { fen: reward },
    profit: { fen: profit },
    rate: { ratio: threshold.rate },
    floor: { fen: expected },
    shortfall: { fen: shortfall },
    standard: { text: standardName(threshold, basis) },
    doubt: doubtOfLine(threshold),
  };
  const short = { ...place, data, citations: [threshold.citation], expected, shortfall };
  if (state.kind === "optional") return { ...short, level: "info", message: "optional-year", reading: "D38" };
  if (level === "info" && readingOf(context, "D17", "a") === "a")
    return { ...short, level: "info", message: "tail", reading: "D17" };
  if (state.kind === "unknown") {
    const at = addressOf(row, "production_on") ?? addressOf(row, "income_year") ?? amount.at;
    return { ...short, level: "undetermined", message: "year-unknown", at, shortfall: null };
  }
  if (shortfall <= roundingTolerance([row], ["reward_total", "amount", "operating_profit"], 1))
    return { ...short, level: "warning", message: "rounding", reading: "D17" };
  // Which of the achievement's years it is can only be told from the start of production.
  if (state.kind === "presumed" && threshold.level === "error")
    return { ...short, level: "warning", message: "short-presumed", reading: "D38" };
  return { ...short, level: threshold.level, message: "short", reading: threshold.reading };
}

/** Years among the first three whose reward fell due and of which the books say nothing; told once, with the first year. */
function gaps(deal: Deal, history: History, context: Context): Outcome[] {
  const [first] = deal.rows;
  if (!first || context.asOf === null || history.firstDeal !== deal) return [];
  const asOf = context.asOf;
  const lastDay = valueOn(parameters.profitPayoutLastDay, null)?.value;
  const due = history.unrecorded.filter((year) => lastDay && dayOf(year + 1, lastDay.month, lastDay.day) < asOf);
  if (!due.length) return [];
  const at = addressOf(first, "production_on") ?? addressOf(first, "income_year");
  return [undetermined("years-missing", at, { data: { years: { text: due.join("、") } } })];
}
