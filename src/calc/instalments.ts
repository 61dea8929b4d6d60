import type { Day } from "./days.ts";
import type { Fen } from "./fen.ts";

/** What one receipt made due, and until when. */
export interface DueReceipt {
  /** The last day to pay. */
  readonly due: Day;
  /** The reward due for the receipt, fen; negative for a refund, which takes back what the receipts before it made due. */
  readonly amountDue: Fen;
}

export interface Payment {
  readonly on: Day;
  /** Fen; negative for a reversal 冲销. */
  readonly amount: Fen;
}

/** How one receipt stands on the day of judgement. */
export interface InstalmentStanding {
  /** The amount due after refunds, fen. */
  readonly amountDue: Fen;
  /** How much of it had been paid when the deadline passed, fen. */
  readonly paidByDue: Fen;
  /** How much of it is still unpaid on the day of judgement, fen. */
  readonly unpaid: Fen;
  /** The first day from which it stayed paid in full; null while something is unpaid, or where nothing was due. */
  readonly settledOn: Day | null;
  /** Days after the deadline until it was paid in full, or until the day of judgement; 0 where it is in time. */
  readonly daysLate: number;
}

/**
 * Sets payments against receipts, first in, first out: what was due by each receipt's deadline against what had been
 * paid by then. Later payments than the day of judgement are left out.
 *
 * @returns one standing for each receipt, in the order given
 */
export function instalments(
  receipts: readonly DueReceipt[],
  payments: readonly Payment[],
  asOf: Day,
): InstalmentStanding[] {
  const order = receipts.map((_, index) => index).sort((a, b) => dueOf(receipts, a) - dueOf(receipts, b) || a - b);
  const amounts = netted(order.map((index) => receipts[index]?.amountDue ?? 0));
  const paid = runningTotals(payments, asOf);
  const standings = new Array<InstalmentStanding>(receipts.length);
  let before = 0;
  for (const [place, index] of order.entries()) {
    const amountDue = amounts[place] ?? 0;
    standings[index] = standing(dueOf(receipts, index), before, amountDue, paid, asOf);
    before += amountDue;
  }
  return standings;
}

interface RunningTotal {
  readonly on: Day;
  readonly total: Fen;
}

function standing(due: Day, before: Fen, amountDue: Fen, paid: readonly RunningTotal[], asOf: Day): InstalmentStanding {
  const covered = (total: Fen): Fen => Math.min(Math.max(total - before, 0), amountDue);
  const paidByDue = covered(totalOn(paid, Math.min(due, asOf)));
  const unpaid = amountDue - covered(totalOn(paid, asOf));
  const settledOn = amountDue > 0 && unpaid === 0 ? settledSince(paid, before + amountDue) : null;
  const until = unpaid > 0 ? asOf : (settledOn ?? due);
  return { amountDue, paidByDue, unpaid, settledOn, daysLate: Math.max(until - due, 0) };
}

/**
 * Amounts in the order of their days, without those below 0: a refund or reversal takes back what came before it, the
 * latest first; what is left over takes from the next ones.
 */
export function netted(amounts: readonly Fen[]): Fen[] {
  const left: Fen[] = [];
  let excess = 0;
  for (const amount of amounts) {
    left.push(Math.max(amount, 0));
    excess += Math.max(-amount, 0);
    for (let index = left.length - 1; index >= 0 && excess > 0; index -= 1) {
      const taken = Math.min(left[index] ?? 0, excess);
      left[index] = (left[index] ?? 0) - taken;
      excess -= taken;
    }
  }
  return left;
}

function runningTotals(payments: readonly Payment[], asOf: Day): RunningTotal[] {
  let total = 0;
  return payments
    .filter((payment) => payment.on <= asOf)
    .sort((a, b) => a.on - b.on)
    .map((payment) => ({ on: payment.on, total: (total += payment.amount) }));
}

function totalOn(paid: readonly RunningTotal[], day: Day): Fen {
  let total = 0;
  for (const entry of paid) {
    if (entry.on > day) break;
    total = entry.total;
  }
  return total;
}

/** The first day from which the running total never fell below `amount` again. */
function settledSince(paid: readonly RunningTotal[], amount: Fen): Day | null {
  let since: Day | null = null;
  for (const entry of paid) {
    if (entry.total < amount) since = null;
    else since ??= entry.on;
  }
  return since;
}

function dueOf(receipts: readonly DueReceipt[], index: number): Day {
  return receipts[index]?.due ?? 0;
}
