import { newest, parameters } from "../law/parameters.ts";
import type { Fen } from "./fen.ts";
import type { Step } from "./steps.ts";

export interface Fine {
  /** Fen. */
  readonly lowest: Fen;
  /** Fen. */
  readonly highest: Fen;
}

/**
 * The range of the fine for fraud 骗取 (条例58), both ends included: one to five times the illegal gains 违法所得, and
 * 20 000 to 100 000 元 where there are none. The authority decides; what follows from a breach is never set by a program.
 *
 * @returns undefined for negative gains, and for gains whose fine is too large to be exact
 */
export function fineRange(illegalGains: Fen): Fine | undefined {
  if (illegalGains < 0) return undefined;
  const { timesMin, timesMax, withoutGainsMin, withoutGainsMax } = newest(parameters.fineRange).value;
  if (illegalGains === 0) return { lowest: withoutGainsMin, highest: withoutGainsMax };
  const highest = illegalGains * timesMax;
  return Number.isSafeInteger(highest) ? { lowest: illegalGains * timesMin, highest } : undefined;
}

/** The steps of {@link fineRange}. */
export function explainFineRange(illegalGains: Fen, { lowest, highest }: Fine): Step[] {
  const { value, citation } = newest(parameters.fineRange);
  const range = { lowest: { fen: lowest }, highest: { fen: highest } };
  if (illegalGains === 0) return [{ id: "fine-without-gains", data: range, citation }];
  const times = {
    gains: { fen: illegalGains },
    timesMin: { count: value.timesMin },
    timesMax: { count: value.timesMax },
  };
  return [{ id: "fine-times-gains", data: { ...times, ...range }, citation }];
}
