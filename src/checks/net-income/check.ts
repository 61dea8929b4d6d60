import { ceilShare, type Fen } from "../../calc/fen.ts";
import { unitTypes } from "../../law/units.ts";
import { type Deal, readingIn, totalOf } from "../../ledger/books.ts";
import type { MoneyField } from "../../ledger/fields.ts";
import { known, Unreadable, Wording } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { type Context, unitOf } from "../context.ts";
import { deductionFields, deductionsBy, feeFields, receivedOf } from "../net.ts";
import { formulaTolerance } from "../rounding.ts";
import { suspectUnitIn } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/**
 * Article 32 paragraph 2 and rules （三）: net income is the price less direct costs, taxes and the like; enterprises
 * deduct prior R&D as well. A row may be the whole contract or one receipt of it, so that every row of a deal with a net
 * income of its own is held against all that it can be of: an error is what no reading explains.
 */
export const check: Check = turnsOnUnit({
  id: "net-income",
  zh: "净收入",
  en: "Net income",
  citations: ["条例32.2", "细则3"],
  needs: ["net", "price", "direct_cost", "tax"],
  readings: ["D19", "D20", "D22", "D23"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const outcomes: Outcome[] = [];
    for (const row of deal.rows) if (kinds.includes(row.table.kind)) outcomes.push(judgeRow(row, deal, context));
    for (const { row } of deal.receipts) {
      if (row.values.net !== undefined && !deal.rows.includes(row)) outcomes.push(judgeRow(row, deal, context));
    }
    return outcomes.length ? outcomes : notApplicable;
  },
});

const kinds = ["transfers", "receipts"];

function judgeRow(row: Row, deal: Deal, context: Context): Outcome {
  const { net } = row.values;
  if (net === undefined) return missing("net");
  const gross = [readingIn(deal, "price"), row.values.received, row.values.tech_price];
  if (gross.every((reading) => reading === undefined)) return missing("price");
  const deductions = deductionFields.map((field) => row.values[field] ?? readingIn(deal, field));
  if (deductions.every((reading) => reading === undefined)) return missing("direct_cost", "tax");
  if (net instanceof Wording || row.filled.has("net")) return notApplicable;
  const at = addressOf(row, "net");
  if (net === null) {
    const { mode } = row.values;
    const needed = mode === undefined || mode === null || mode === "转让" || mode === "许可";
    const received = gross.some((reading) => reading !== null && reading !== undefined);
    return needed && received ? undetermined("blank", at) : notApplicable;
  }
  if (net instanceof Unreadable || gross.some(isUnreadable) || deductions.some(isUnreadable)) {
    return undetermined("unknown", at);
  }
  if (suspectUnitIn(row)) return undetermined("unit", at);
  const wholes = grossesOf(row, deal);
  return wholes.length ? judgeNet(row, deal, net, wholes, context) : undetermined("unknown", at);
}

const isUnreadable = (reading: unknown): boolean => reading instanceof Unreadable;

interface Gross {
  readonly amount: Fen;
  /** Its header says that it is without tax. */
  readonly untaxed: boolean;
}

/** What net income can be of: the price, this receipt, all receipts so far, the part of the price that is technology. */
function grossesOf(row: Row, deal: Deal): Gross[] {
  const untaxed = (field: MoneyField): boolean => row.table.columns.get(field)?.header.includes("不含税") === true;
  const grosses: Gross[] = [];
  const add = (amount: Fen | undefined, withoutTax: boolean): void => {
    if (amount !== undefined) grosses.push({ amount, untaxed: withoutTax });
  };
  add(known(readingIn(deal, "price")), untaxed("price"));
  add(known(row.values.received), untaxed("received"));
  add(known(readingIn(deal, "tech_price")), untaxed("tech_price"));
  add(receivedOf(deal), untaxed("received"));
  return grosses;
}

function judgeNet(row: Row, deal: Deal, net: Fen, wholes: readonly Gross[], context: Context): Outcome {
  const unit = unitOf(deal.rows, context);
  const enterprise = unitTypes[unit].deductsPriorRd;
  const read = (field: MoneyField): Fen | null | undefined => {
    const reading = row.values[field] === undefined ? readingIn(deal, field) : row.values[field];
    return reading === null ? null : known(reading);
  };
  const { sum, incomplete } = deductionsBy(read, unit);
  // A price without tax bears no deduction of value added tax (D20).
  const tax = read("tax") ?? 0;
  const bases = wholes.map(({ amount, untaxed }) => amount + (untaxed ? tax : 0));
  if (bases.some((gross) => net === gross - sum)) return passed;
  const used = deductionFields.filter((field) => (read(field) ?? 0) !== 0);
  const rows = [row, ...deal.receipts.map((receipt) => receipt.row)];
  const tolerance = formulaTolerance(rows, amountFields, used.length + 1 + Math.max(deal.receipts.length, 1));
  const explains = (gross: Fen, less: Fen, slack = tolerance): boolean =>
    Math.abs(net - (gross - less)) <= slack || (net === 0 && gross < less);
  if (bases.some((gross) => explains(gross, sum))) return passed;
  const share = known(readingIn(deal, "unit_share"));
  for (const less of otherSums(read, sum, deal, unit)) {
    if (bases.some((gross) => explains(gross, less))) return passed;
    // The unit's own share of a jointly owned achievement, before the deductions or behind them; a fen for rounding.
    if (share && bases.some((gross) => explains(ceilShare(Math.max(gross, 0), share), less, tolerance + 1)))
      return passed;
    if (share && bases.some((gross) => explains(ceilShare(Math.max(gross - less, 0), share), 0, tolerance + 1)))
      return passed;
  }
  const at = addressOf(row, "net");
  const others = [readingIn(deal, "unit_share"), ...deal.receipts.map((receipt) => receipt.amount.reading)];
  if (others.some((reading) => reading instanceof Unreadable)) return undetermined("unknown", at);
  const suspect = row.table.unmapped.find(({ header }) => costLike.test(header));
  const left = bases.map((gross) => gross - sum);
  // What may have come off besides can only lower net income.
  const above = suspect || incomplete ? left.filter((amount) => amount > net) : [];
  const computed = nearest(net, above.length ? above : left);
  const difference = Math.abs(net - computed);
  const cells = (["price", "received", "tech_price", ...deductionFields, "rd"] as const)
    .filter((field) => known(row.values[field]) !== undefined)
    .map((field) => addressOf(row, field));
  const data = { net: { fen: net }, computed: { fen: computed }, difference: { fen: difference } };
  const problem = { at, cells, data, expected: computed, actual: net, shortfall: difference };
  if (tax !== 0 && wholes.some(({ amount, untaxed }) => untaxed && explains(amount, sum)))
    return { level: "warning", message: "tax-twice", reading: "D20", citations: ["条例32.2"], ...problem };
  const rd = read("rd") ?? 0;
  if (rd !== 0 && bases.some((gross) => explains(gross, enterprise ? sum - rd : sum + rd)))
    return {
      level: "warning",
      message: enterprise ? "rd-not-deducted" : "rd-deducted",
      reading: "D19",
      citations: enterprise ? ["细则3"] : ["条例32.2", "细则3"],
      ...problem,
    };
  // Of prior R&D one deal may bear a part, the others of the achievement the rest (D23).
  if (enterprise && bases.some((gross) => net > gross - sum && net < gross - sum + rd))
    return { level: "warning", message: "rd-partly", reading: "D23", citations: ["细则3"], ...problem };
  if (suspect && above.length) {
    const named = { ...data, column: { text: suspect.header } };
    return {
      level: "warning",
      message: "other-cost",
      reading: "D19",
      citations: ["条例32.2"],
      ...problem,
      data: named,
    };
  }
  if (above.length) return { level: "undetermined", message: "deductions-open", ...problem, shortfall: null };
  return {
    level: "error",
    message: "differs",
    citations: enterprise ? ["条例32.2", "细则3"] : ["条例32.2"],
    ...problem,
  };
}

const amountFields = ["price", "received", "tech_price", "net", ...deductionFields] as const;

/** An unmapped column whose header looks like a cost: it may have come off. */
const costLike = /管理费|公证费|差旅费|检测费|检验费|费用?(?:[（(]|$)|成本|扣除|支出/;

/**
 * The deductions as they may have been meant: of the row or of the whole deal, each fee in a column of its own beside
 * the direct costs or already in them.
 */
function otherSums(
  read: (field: MoneyField) => Fen | null | undefined,
  sum: Fen,
  deal: Deal,
  unit: Parameters<typeof deductionsBy>[1],
): Fen[] {
  let sums = [sum];
  if (read("direct_cost")) {
    for (const field of feeFields) {
      const fee = read(field);
      if (fee) sums = sums.flatMap((less) => [less, less - fee]);
    }
  }
  if (deal.rows.length > 1) sums.push(deductionsBy((field) => known(totalOf(deal, field).reading), unit).sum);
  return sums;
}

function nearest(net: Fen, candidates: readonly Fen[]): Fen {
  return candidates.reduce(
    (best, candidate) => (Math.abs(candidate - net) < Math.abs(best - net) ? candidate : best),
    candidates[0] ?? 0,
  );
}
