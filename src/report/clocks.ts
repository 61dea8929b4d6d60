import { type Day, earliestOf, isoOf, latestOf } from "../calc/days.ts";
import { fnv1a } from "../checks/run.ts";
import { defaultSettings, type Settings } from "../checks/settings.ts";
import { citation } from "../law/citations.ts";
import { doubts } from "../law/doubts.ts";
import { national } from "../law/national.ts";
import { type DatedValue, inForce, parameters } from "../law/parameters.ts";
import { provisions } from "../law/provisions.ts";
import { restDays } from "../law/rest-days.ts";
import type { DayField } from "../ledger/fields.ts";
import { known } from "../ledger/reading.ts";
import type { Table } from "../ledger/table.ts";

/** The four clocks of a report, none of which is the clock on the wall. */
export interface Clocks {
  /** The earliest and the latest day of a contract or receipt that the ledgers have; null where they have none. */
  readonly dates: DatesUsed | null;
  /** The day of judgement. */
  readonly asOf: string;
  readonly law: LawState;
  /** The version of the program. */
  readonly program: string;
}

export interface DatesUsed {
  readonly earliest: string;
  readonly latest: string;
}

export interface LawState {
  /** Changes with any word, number, reading or rest day that the product comes with. */
  readonly version: string;
  /** The text that took effect last, and when. */
  readonly newest: { readonly citation: string; readonly from: string };
}

const dated: readonly DayField[] = ["signed_on", "received_on"];

/** The days of contracts and receipts in some ledgers; a month or a year counts with both of its ends. */
export function datesUsed(tables: readonly Table[]): DatesUsed | null {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const table of tables) {
    for (const field of dated) {
      if (!table.columns.has(field)) continue;
      for (const row of table.rows) {
        const day = known(row.values[field]);
        if (day === undefined) continue;
        earliest = Math.min(earliest, earliestOf(day));
        latest = Math.max(latest, latestOf(day));
      }
    }
  }
  return earliest > latest ? null : { earliest: isoOf(earliest), latest: isoOf(latest) };
}

export function datesOfAll(dates: readonly (DatesUsed | null)[]): DatesUsed | null {
  const used = dates.filter((one) => one !== null);
  const [earliest] = used.map((one) => one.earliest).sort();
  const latest = used
    .map((one) => one.latest)
    .sort()
    .at(-1);
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

let state: LawState | undefined;

/** The state of the law that this program knows. */
export function lawState(): LawState {
  return (state ??= computeLawState());
}

function computeLawState(): LawState {
  const law = [provisions, [...national.values()], parameters, inForce, doubts, restDays.years];
  const values: readonly Pick<DatedValue<unknown>, "from" | "citation">[] = [
    ...Object.values(inForce),
    ...Object.values<readonly DatedValue<unknown>[]>(parameters).flat(),
  ];
  const newest = values.reduce((latest, value) => (value.from > latest.from ? value : latest));
  return { version: fnv1a(JSON.stringify(law)), newest: { citation: newest.citation, from: isoOf(newest.from) } };
}

/** The readings that are not the default, by D-number. */
export function switchedReadings({ readings }: Settings = defaultSettings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    doubts.flatMap(({ id, default: standard }) => {
      const reading = readings[id];
      return reading === undefined || reading === standard ? [] : [[id, reading] as const];
    }),
  );
}

/** From this day on the rules of 2021 are five years old (D31). */
const RULES_FIVE_YEARS = "2026-05-22";

/** Whether the rules still hold is not certain: what a report says at its head, and by which switch (D31). */
export function rulesNotice(
  asOf: Day,
  readings: Readonly<Record<string, string>>,
): Readonly<Record<"zh" | "en", string>> | null {
  if (isoOf(asOf) < RULES_FIVE_YEARS) return null;
  const rules = citation("细则");
  if (readings["D31"] === "b") {
    return {
      zh: `按所选读法，${rules?.shortTitle ?? ""}自 ${RULES_FIVE_YEARS} 起不再适用（设置 readings.D31 为 b）。`,
      en: `By the reading chosen the rules do not apply from ${RULES_FIVE_YEARS} on (readings.D31 is b).`,
    };
  }
  return {
    zh: "细则已满5年，请核实现行有效；已失效的，在设置中把读法 D31 改为 b（不适用细则）。",
    en: "The rules are five years old: make sure that they are still in force; if not, set the reading D31 to b.",
  };
}
