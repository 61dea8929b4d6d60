import type { Day, DayValue } from "../calc/days.ts";
import { dayOf, earliestOf } from "../calc/days.ts";
import type { Roll } from "../calc/period.ts";
import { inForce } from "../law/parameters.ts";
import type { RestDays } from "../law/rest-days.ts";
import { type UnitType, unitTypes } from "../law/units.ts";
import type { Datum } from "../calc/steps.ts";
import { type Books, type Deal, readingIn } from "../ledger/books.ts";
import { joinKey } from "../ledger/join-keys.ts";
import type { DayField } from "../ledger/fields.ts";
import { known } from "../ledger/reading.ts";
import type { Row } from "../ledger/table.ts";
import type { Level } from "./check.ts";
import { rememberedOf } from "./remembered.ts";
import type { Settings } from "./settings.ts";

/** What every check may ask besides its subject. */
export interface Context {
  readonly books: Books;
  readonly settings: Settings;
  /** The day on which the ledger is judged; null where the caller gave none: what needs it is undetermined. */
  readonly asOf: Day | null;
  readonly restDays: RestDays;
}

/** The reading chosen for a doubt, else its default. */
export function readingOf(context: Context, doubt: string, standard: string): string {
  return context.settings.readings[doubt] ?? standard;
}

/** How the last day of a time limit moves where it is a rest day (D3). */
export function rollOf(context: Context): Roll {
  const reading = readingOf(context, "D3", "c");
  if (reading === "a") return "never";
  return reading === "b" ? "holidays" : "rest-days";
}

/**
 * A 单位类型 column wins for its row; else the settings; else 市属高校院所, as the output says. Words that name no type stand
 * as the type that is bound by most, so that a check says that it cannot be told (see by-unit.ts).
 */
export function unitOf(rows: readonly Row[], context: Context): UnitType {
  let unclear = false;
  for (const row of rows) {
    const { unit_type: declared } = row.values;
    if (declared === undefined || declared === null) continue;
    if (typeof declared === "string" && declared in unitTypes) return declared as UnitType;
    unclear = true;
  }
  return (unclear ? null : context.settings.unit) ?? "市属高校院所";
}

/** How grave a breach is for a unit, and the doubt that makes it no more than a warning. */
export interface Duty {
  readonly level: Level;
  readonly reading: string | null;
}

/** What a message adds on the doubt about a duty. */
export function doubtOf({ reading }: Duty): Datum {
  return { text: reading === null ? "" : `doubt:${reading}` };
}

const certain: Duty = { level: "error", reading: null };

/**
 * How grave a breach is of a duty that the ordinance lays on 利用财政资金设立的研究开发机构、高等院校; undefined where
 * the unit is not bound. Central institutes fall under it by 参照适用 alone unless national law says the same (D29),
 * other public institutions are not literally institutes (D32).
 */
export function instituteDuty(unit: UnitType, inNationalLaw: boolean, context: Context): Duty | undefined {
  switch (unit) {
    case "市属高校院所":
      return certain;
    case "中央在渝高校院所":
      return inNationalLaw ? certain : byReference(context);
    case "其他事业单位":
      return institutionDuty(readingOf(context, "D32", "a"));
    default:
      return undefined;
  }
}

/** By the reading of D32: like an institute, not bound at all, or in doubt. */
function institutionDuty(reading: string): Duty | undefined {
  if (reading === "b") return certain;
  return reading === "c" ? undefined : { level: "warning", reading: "D32" };
}

/** What the ordinance demands of central units by 参照适用 alone (D29). */
export function byReference(context: Context): Duty {
  return readingOf(context, "D29", "a") === "b" ? certain : { level: "warning", reading: "D29" };
}

const anchors: readonly DayField[] = ["signed_on", "price_pub_start", "start", "reg_on", "received_on", "paid_on"];

/**
 * The day by which the law of a contract is looked up: its signing, else the earliest day that the books give for it;
 * null where they give none, and the newest values are taken. Of a month or a year it is the first day, so that a text
 * that took effect in between does not govern: no breach is found that the other end would not be.
 */
export function contractDay(deal: Deal): Day | null {
  const days = contractDays(deal);
  return days === null ? null : earliestOf(days);
}

/** {@link contractDay} as far as it is known: of a month or a year the days that it can be. */
export const contractDays = rememberedOf((deal): DayValue | null => {
  for (const field of anchors) {
    const value: DayValue | undefined = known(readingIn(deal, field));
    if (value !== undefined) return value;
  }
  for (const { on } of deal.receipts) {
    const value = known(on.reading);
    if (value !== undefined) return value;
  }
  return null;
});

/** There is a place for the day of signing, and neither it nor anything that follows a signing is recorded. */
export function isUnsigned(deal: Deal): boolean {
  return (
    readingIn(deal, "signed_on") === null &&
    deal.receipts.length === 0 &&
    deal.payouts.every(({ on }) => (on.reading ?? null) === null) &&
    joinKey(known(readingIn(deal, "reg_no"))) === undefined &&
    followers.every((field) => (readingIn(deal, field) ?? null) === null)
  );
}

const followers: readonly DayField[] = ["reg_on", "registered_on", "production_on"];

/** The texts that a contract can fall under, by the name of the day on which each took effect. */
export type Text = "ordinance" | "rules" | "national";

const effectiveFrom: Readonly<Record<Text, Day>> = {
  ordinance: inForce.ordinance.from,
  rules: inForce.rules.from,
  national: inForce.promotionLaw.from,
};

/** Whether a text governs an act of that day (D30); an unknown day is taken as of now. */
export function governs(text: Text, day: Day | null): boolean {
  return day === null || day >= effectiveFrom[text];
}

/** Under the reading D31 b the rules are no longer in force from here on, five years after their issue. */
const rulesLapse = dayOf(2026, 5, 22);

/** Whether the rules govern an act of that day under the reading chosen (D30, D31). */
export function rulesGovern(day: Day | null, context: Context): boolean {
  if (!governs("rules", day)) return false;
  if (readingOf(context, "D31", "a") !== "b") return true;
  const by = day ?? context.asOf;
  return by !== null && by < rulesLapse;
}
