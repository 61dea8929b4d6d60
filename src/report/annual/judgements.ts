import type { Fen } from "../../calc/fen.ts";
import { type CheckOptions, checkTables, contextOf, type ReadWorkbook } from "../../checks/check-workbooks.ts";
import { type Check, levels, type Outcome } from "../../checks/check.ts";
import { type Context, unitOf } from "../../checks/context.ts";
import { entitlementOf } from "../../checks/entitlement.ts";
import { checks as allChecks } from "../../checks/index.ts";
import { incomeModes, modeOf } from "../../checks/modes.ts";
import { measureOf } from "../../checks/net.ts";
import type { Finding } from "../../checks/run.ts";
import type { Deal } from "../../ledger/books.ts";
import { levelNames } from "../words.ts";

/** What the checks say of a deal, as far as the report tells of it. */
export interface Judgement {
  /** The gravest verdicts in words; null where the check says nothing. */
  pricePublicity?: string | null;
  rewardPublicity?: string | null;
  payment?: readonly Outcome[];
  /** Net income of a deal with one receipt. */
  net?: Fen | undefined;
}

/** The books of one institution, and what the checks say of them. */
export interface JudgedBooks {
  readonly context: Context;
  readonly findings: readonly Finding[];
  readonly judgements: Judgements;
}

/** Checks the books that a report is to be made of. */
export function judgeBooks(
  workbooks: readonly ReadWorkbook[],
  { settings, asOf }: Pick<CheckOptions, "settings" | "asOf">,
): JudgedBooks {
  const judgements = new Judgements();
  const options = { settings, asOf, checks: judgements.checks };
  const context = contextOf(workbooks, options);
  const findings = checkTables(workbooks, options, context).flatMap((result) => result.findings);
  return { context, findings, judgements };
}

/** What the checks say of the deals: it listens in when they run, so that nothing is judged twice. */
class Judgements {
  /** All checks, to be run in place of the usual ones. */
  readonly checks: readonly Check[];
  private readonly byDeal = new Map<Deal, Judgement>();

  constructor() {
    this.checks = allChecks.map((check) => {
      const keep = keepers[check.id];
      if (!keep || check.subject !== "deal") return check;
      return {
        ...check,
        judge: (deal: Deal, context: Context) => {
          const outcomes = check.judge(deal, context);
          const judgement = this.of(deal);
          this.byDeal.set(deal, judgement);
          keep(judgement, "length" in outcomes ? outcomes : [outcomes], deal, context);
          return outcomes;
        },
      };
    });
  }

  of(deal: Deal): Judgement {
    return this.byDeal.get(deal) ?? {};
  }

  /** Net income on the receipts of a deal, or on the first of them. */
  net(deal: Deal, receipts: number, context: Context): Fen | undefined {
    const judgement = this.of(deal);
    if (receipts === 1 && deal.receipts.length === 1 && "net" in judgement) return judgement.net;
    const upTo = receipts === deal.receipts.length ? deal : { ...deal, receipts: deal.receipts.slice(0, receipts) };
    return measureOf(upTo, unitOf(deal.rows, context), context).net;
  }
}

type Keeper = (judgement: Judgement, outcomes: readonly Outcome[], deal: Deal, context: Context) => void;

/** What is kept of the verdicts, by check. */
const keepers: Readonly<Record<string, Keeper>> = {
  "price-publicity": (judgement, outcomes) => {
    judgement.pricePublicity = verdictOf(outcomes);
  },
  "reward-publicity": (judgement, outcomes) => {
    judgement.rewardPublicity = verdictOf(outcomes);
  },
  "payout-deadline": (judgement, outcomes, deal, context) => {
    judgement.payment = outcomes;
    // The check has just measured it.
    if (deal.receipts.length === 1 && incomeModes.includes(modeOf(deal))) {
      judgement.net = entitlementOf(deal, context).measure.net;
    }
  },
};

function verdictOf(outcomes: readonly Outcome[]): string | null {
  for (const level of levels) {
    if (outcomes.some((one) => "level" in one && one.level === level)) return levelNames[level].zh;
  }
  return outcomes.some((one) => "outcome" in one && one.outcome === "passed") ? "通过" : null;
}
