import { civilOf, dayOf, earliestOf } from "../../calc/days.ts";
import type { Fen } from "../../calc/fen.ts";
import type { CitationId } from "../../calc/steps.ts";
import { unitTypes } from "../../law/units.ts";
import { type Deal, type Payout, readingIn } from "../../ledger/books.ts";
import type { MoneyField } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, governs, readingOf, unitOf } from "../context.ts";
import { modeOf } from "../modes.ts";
import { hasOneOf, ofRegister } from "../register.ts";
import { rememberedBy } from "../remembered.ts";
import { formulaTolerance } from "../rounding.ts";
import { yearOf } from "../years.ts";
import { messages } from "./messages.ts";

/**
 * Article 53, and national law in the same words (促转法45.3) for every state-owned unit: rewards count in the year's payroll
 * total 计入当年单位工资总额, not against its cap and not in the next year's base. With the total T and the rewards R in it, T − R is
 * what the cap and the base are about.
 */
export const check = ofRegister({
  id: "payroll-total",
  zh: "工资总额",
  en: "Payroll total",
  citations: ["条例53"],
  needs: ["payroll_total", "rewards_in_total"],
  readings: ["D43", "D45"],
  fidelity: "may-under-report",
  messages,
  ledgers: ["payroll", "unit"],
  about: hasOneOf("payroll_total", "rewards_in_total", "payroll_cap", "next_base"),
  judge(row, context) {
    if (!unitTypes[unitOf([row], context)].stateOwned) return notApplicable;
    const year = yearOf(row);
    const citations = citedIn(year);
    if (!citations) return notApplicable;
    const { payroll_total: total, rewards_in_total: rewards } = row.values;
    const lacking = (["payroll_total", "rewards_in_total"] as const).filter((field) => row.values[field] === undefined);
    if (lacking.length) return missing(...lacking);
    const counted = judgeCounted(row, year, context);
    const [all, inTotal] = [known(total), known(rewards)];
    if (all === undefined) return undetermined("unknown", addressOf(row, "payroll_total"), { citations });
    if (inTotal === undefined) {
      return counted === passed ? undetermined("unknown", addressOf(row, "rewards_in_total"), { citations }) : counted;
    }
    const outcomes = [counted, judgeCap(row, all - inTotal), judgeBase(row, all, inTotal)];
    const said = outcomes.filter((outcome) => outcome !== passed);
    return said.length ? said.map((outcome) => ("level" in outcome ? { citations, ...outcome } : outcome)) : passed;
  },
});

/** Of a year the first day counts: before the ordinance national law alone, before that nothing. */
function citedIn(year: number | undefined): readonly CitationId[] | undefined {
  const day = year === undefined ? null : dayOf(year, 1, 1);
  if (governs("ordinance", day)) return ["条例53", "促转法45.3"];
  return governs("national", day) ? ["促转法45.3"] : undefined;
}

/** Whether what was paid in the year, as far as the books list it, is in the total at all (D43, D45). */
function judgeCounted(row: Row, year: number | undefined, context: Context): Outcome {
  const paid = year === undefined ? 0 : (paidByYear(context).get(year) ?? 0);
  const reading = row.values.rewards_in_total;
  const inTotal = reading === null ? 0 : known(reading);
  if (paid <= 0 || inTotal === undefined || inTotal >= paid - formulaTolerance([row], ["rewards_in_total"], 1))
    return passed;
  return {
    level: inTotal === 0 ? "warning" : "info",
    message: inTotal === 0 ? "not-counted" : "less-counted",
    at: addressOf(row, "rewards_in_total"),
    expected: paid,
    actual: inTotal,
    shortfall: paid - inTotal,
    reading: inTotal === 0 ? "D43" : null,
    data: {
      year: { text: String(year) },
      paid: { fen: paid },
      counted: { fen: inTotal },
      short: { fen: paid - inTotal },
    },
  };
}

const fields: readonly MoneyField[] = ["payroll_total", "rewards_in_total"];

/** 不受当年单位工资总额限制: what is left without the rewards is held against the cap; its excess is not of this article's making. */
function judgeCap(row: Row, without: Fen): Outcome {
  const { payroll_cap: cap } = row.values;
  const at = addressOf(row, "payroll_cap");
  const cells = fields.map((field) => addressOf(row, field));
  if (cap === undefined) return missing("payroll_cap");
  const limit = known(cap);
  if (limit === undefined) return undetermined("unknown", at, { cells });
  const excess = without - limit;
  if (excess <= formulaTolerance([row], [...fields, "payroll_cap"], 3)) return passed;
  const data = { without: { fen: without }, cap: { fen: limit }, excess: { fen: excess } };
  return {
    level: "warning",
    message: "over-cap",
    at,
    cells,
    data,
    expected: limit,
    actual: without,
    shortfall: excess,
  };
}

/** 不纳入单位工资总额基数: the base is the total without the rewards. Beyond the total itself there is more in it than rewards. */
function judgeBase(row: Row, total: Fen, rewards: Fen): Outcome {
  const { next_base: base } = row.values;
  const at = addressOf(row, "next_base");
  const cells = fields.map((field) => addressOf(row, field));
  if (base === undefined) return missing("next_base");
  const stated = known(base);
  if (stated === undefined) return undetermined("unknown", at, { cells });
  const without = total - rewards;
  const excess = stated - without;
  if (rewards <= 0 || excess <= formulaTolerance([row], [...fields, "next_base"], 3)) return passed;
  const level: Problem["level"] = stated > total ? "warning" : "error";
  const message = stated > total ? "base-beyond-total" : "in-base";
  const data = { base: { fen: stated }, without: { fen: without }, total: { fen: total }, excess: { fen: excess } };
  return { level, message, at, cells, data, expected: without, actual: stated, shortfall: excess };
}

/** Rewards paid in cash by year, over all contracts of the books. */
const paidByYear = rememberedBy((context: Context): ReadonlyMap<number, Fen> => {
  const years = new Map<number, Fen>();
  for (const deal of context.books.deals) {
    if (!countsInPayroll(deal, context)) continue;
    for (const payout of deal.payouts) {
      const [year, amount] = [yearOfPayout(payout, context), known(payout.amount.reading)];
      if (year !== undefined && amount !== undefined && isCash(payout.row, context)) {
        years.set(year, (years.get(year) ?? 0) + amount);
      }
    }
  }
  return years;
});

/** 依据本条例规定: shares only where the reading has them count, rewards for services with a registered contract (D43). */
function countsInPayroll(deal: Deal, context: Context): boolean {
  const mode = modeOf(deal);
  if (mode === "作价投资") return sharesCount(context);
  return mode !== "service" || typeof readingIn(deal, "reg_no") === "string";
}

const sharesCount = (context: Context): boolean => readingOf(context, "D43", "a") === "b";
const isCash = (row: Row, context: Context): boolean =>
  sharesCount(context) || !/股/.test(known(row.values.form) ?? "");

/** The year of payment, or by choice that of the receipt which the row gives (D45). */
function yearOfPayout({ row, on }: Payout, context: Context): number | undefined {
  const received = readingOf(context, "D45", "a") === "b" ? known(row.values.received_on) : undefined;
  const day = received ?? known(on.reading);
  return day === undefined ? undefined : civilOf(earliestOf(day)).year;
}
