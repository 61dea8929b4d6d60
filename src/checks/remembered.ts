import type { Deal } from "../ledger/books.ts";
import type { Context } from "./context.ts";

/**
 * Deals that are judged together: so few that all that belongs to them stays at hand in the processor from one check to the
 * next, and so many that the code of a check does too. A power of two.
 */
export const BLOCK = 64;

/** Answers a question about a deal once for all checks that ask it: the answers of one block are kept. */
export function remembered<T>(answer: (deal: Deal, context: Context) => T): (deal: Deal, context: Context) => T {
  const answers = new Answers<T>();
  let of: Context | undefined;
  return (deal, context) => {
    if (of !== context) answers.forget();
    of = context;
    return answers.has(deal) ? answers.of(deal) : answers.keep(deal, answer(deal, context));
  };
}

/** The same for what only the deal itself tells. */
export function rememberedOf<T>(answer: (deal: Deal) => T): (deal: Deal) => T {
  const answers = new Answers<T>();
  return (deal) => (answers.has(deal) ? answers.of(deal) : answers.keep(deal, answer(deal)));
}

/** The last answer for each place in a block. */
class Answers<T> {
  private readonly deals = new Array<Deal | undefined>(BLOCK).fill(undefined);
  private readonly values = new Array<T | undefined>(BLOCK).fill(undefined);

  has(deal: Deal): boolean {
    return this.deals[deal.index % BLOCK] === deal;
  }

  of(deal: Deal): T {
    return this.values[deal.index % BLOCK] as T;
  }

  keep(deal: Deal, value: T): T {
    this.deals[deal.index % BLOCK] = deal;
    this.values[deal.index % BLOCK] = value;
    return value;
  }

  forget(): void {
    this.deals.fill(undefined);
  }
}

/** Answers a question about books, a table or a context once for as long as these are there. */
export function rememberedBy<K extends object, T extends object | string | boolean>(answer: (key: K) => T) {
  const answers = new WeakMap<K, T>();
  return (key: K): T => {
    let value = answers.get(key);
    if (value === undefined) answers.set(key, (value = answer(key)));
    return value;
  };
}
