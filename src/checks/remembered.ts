import type { Deal } from "../ledger/books.ts";
import type { Context } from "./context.ts";

/**
 * Answers a question about a deal once for all checks that ask it. All of them judge one deal before the next, so that
 * only the last answer is kept.
 */
export function remembered<T>(answer: (deal: Deal, context: Context) => T): (deal: Deal, context: Context) => T {
  let last: { readonly deal: Deal; readonly context: Context; readonly value: T } | undefined;
  return (deal, context) => {
    if (last?.deal !== deal || last.context !== context) last = { deal, context, value: answer(deal, context) };
    return last.value;
  };
}

/** The same for what only the deal itself tells. */
export function rememberedOf<T>(answer: (deal: Deal) => T): (deal: Deal) => T {
  let last: { readonly deal: Deal; readonly value: T } | undefined;
  return (deal) => {
    if (last?.deal !== deal) last = { deal, value: answer(deal) };
    return last.value;
  };
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
