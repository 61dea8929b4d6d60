import type { Fen } from "../../calc/fen.ts";
import type { Check, Outcome } from "../../checks/check.ts";
import { type Context, readingOf, unitOf } from "../../checks/context.ts";
import { entitlementOf } from "../../checks/entitlement.ts";
import { checks as allChecks } from "../../checks/index.ts";
import { incomeModes, modeOf } from "../../checks/modes.ts";
import { measureOf } from "../../checks/net.ts";
import type { Deal } from "../../ledger/books.ts";
import { levelNames } from "../words.ts";

/** What the checks say of a deal, as far as the report tells of it. */
interface Judgement {
  pricePublicity?: string | null;
  rewardPublicity?: string | null;
  payment?: readonly Outcome[];
  /** Net income of a deal with one receipt. */
  net?: Fen | undefined;
}

type Kept = "price-publicity" | "reward-publicity" | "payout-deadline";

/**
 * What the checks say of the deals that a report is about. Given to the run that checks the books it listens in, so that
 * nothing is judged twice; what it did not hear it asks itself.
 */
export class Judgements {
  /** All checks, to be run in place of the usual ones. */
  readonly checks: readonly Check[];
  private readonly byDeal = new Map<Deal, Judgement>();

  constructor() {
    this.checks = allChecks.map((check) =>
      check.subject === "deal" && isKept(check.id)
        ? {
            ...check,
            judge: (deal: Deal, context: Context) => {
              const outcomes = check.judge(deal, context);
              this.keep(check.id, deal, context, outcomes);
              return outcomes;
            },
          }
        : check,
    );
  }

  /** The gravest verdict in words; null where the check says nothing. */
  verdict(check: "price-publicity" | "reward-publicity", deal: Deal, context: Context): string | null {
    const judgement = this.of(check, deal, context);
    return (check === "price-publicity" ? judgement.pricePublicity : judgement.rewardPublicity) ?? null;
  }

  payment(deal: Deal, context: Context): readonly Outcome[] {
    return this.of("payout-deadline", deal, context).payment ?? [];
  }

  /** Net income on the receipts of a deal, or on the first of them. */
  net(deal: Deal, receipts: number, context: Context): Fen | undefined {
    const judgement = this.byDeal.get(deal);
    if (receipts === 1 && deal.receipts.length === 1 && judgement && "net" in judgement) return judgement.net;
    const upTo = receipts === deal.receipts.length ? deal : { ...deal, receipts: deal.receipts.slice(0, receipts) };
    return measureOf(upTo, unitOf(deal.rows, context), readingOf(context, "D18", "c") === "a").net;
  }

  private of(id: Kept, deal: Deal, context: Context): Judgement {
    const judgement = this.byDeal.get(deal);
    if (judgement && fields[id] in judgement) return judgement;
    const check = allChecks.find((one) => one.id === id);
    if (check?.subject !== "deal") throw new Error(`no check of deals is called ${id}`);
    return this.keep(id, deal, context, check.judge(deal, context));
  }

  private keep(id: string, deal: Deal, context: Context, outcomes: Outcome | readonly Outcome[]): Judgement {
    const judgement = this.byDeal.get(deal) ?? {};
    this.byDeal.set(deal, judgement);
    if (id === "price-publicity") judgement.pricePublicity = verdictOf(outcomes);
    else if (id === "reward-publicity") judgement.rewardPublicity = verdictOf(outcomes);
    else {
      judgement.payment = "length" in outcomes ? outcomes : [outcomes];
      // The check has just measured it.
      if (deal.receipts.length === 1 && incomeModes.includes(modeOf(deal))) {
        judgement.net = entitlementOf(deal, context).measure.net;
      }
    }
    return judgement;
  }
}

const fields = {
  "price-publicity": "pricePublicity",
  "reward-publicity": "rewardPublicity",
  "payout-deadline": "payment",
} as const satisfies Record<Kept, keyof Judgement>;

const isKept = (id: string): id is Kept => id in fields;

function verdictOf(outcome: Outcome | readonly Outcome[]): string | null {
  const outcomes = "length" in outcome ? outcome : [outcome];
  for (const level of ["error", "warning", "undetermined", "info"] as const) {
    if (outcomes.some((one) => "level" in one && one.level === level)) return levelNames[level].zh;
  }
  return outcomes.some((one) => "outcome" in one && one.outcome === "passed") ? "通过" : null;
}
