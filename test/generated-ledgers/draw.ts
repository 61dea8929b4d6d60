import { Institution } from "../../assets/samples/institution.ts";
import { addDays } from "../../assets/samples/values.ts";

const WEEK = 7;

/** The institution of a ledger and all that is drawn for it from one seed. */
export class Draw extends Institution {
  /** True in so many cases of a hundred. */
  chance(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }

  some<T>(list: readonly T[]): T {
    const [first, ...rest] = list;
    if (first === undefined) throw new Error("nothing to draw from");
    return this.pick([first, ...rest]);
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.flatMap(() => left.splice(this.between(0, left.length - 1), 1));
  }

  day(from: string, to: string): string {
    return addDays(from, this.between(0, daysBetween(from, to)));
  }

  /**
   * A Wednesday of March, July, August, November or early December: no holiday of any year from 2015 on comes near it, so
   * that a last day which falls on it is not rolled over.
   */
  plainWednesday(from: string, to: string): string {
    for (;;) {
      const day = this.day(from, to);
      const wednesday = addDays(day, (WEEK + 3 - new Date(`${day}T00:00:00Z`).getUTCDay()) % WEEK);
      if (wednesday <= to && /-(?:03|07|08|11|12)-(?:0[1-9]|1\d|2[0-3])$/.test(wednesday)) return wednesday;
    }
  }
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The same day so many months later; of days up to the 28th, which every month has. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (date > 28) throw new Error(`${day} has no same day in every month`);
  const count = year * 12 + month - 1 + months;
  const [years, rest] = [Math.floor(count / 12), (count % 12) + 1];
  return `${years}-${String(rest).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
