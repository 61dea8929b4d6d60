import { dayOfIso, type Day } from "./days.ts";
import { fenOfYuan, type Fen } from "./fen.ts";

/** For tests: the day of an ISO date as the reading of the texts writes it. */
export function day(iso: string): Day {
  const value = dayOfIso(iso);
  if (value === undefined) throw new RangeError(`${iso} is no day`);
  return value;
}

/** For tests: fen of an amount in 元. */
export function yuan(amount: number): Fen {
  const value = fenOfYuan(amount);
  if (value === undefined) throw new RangeError(`${String(amount)} is no amount`);
  return value;
}
