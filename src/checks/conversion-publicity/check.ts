import { valueOn } from "../../calc/dated.ts";
import { type Day, type DayValue, earliestOf } from "../../calc/days.ts";
import { parameters } from "../../law/parameters.ts";
import type { Books, Fact, Publicity } from "../../ledger/books.ts";
import { joinKey } from "../../ledger/join-keys.ts";
import type { DayField, FieldId } from "../../ledger/fields.ts";
import { known, type Period, type Reading } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { replyOf } from "../applications.ts";
import { missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { doubtOf } from "../context.ts";
import { hasNotCome } from "../grants.ts";
import { isBlankPublicity, judgePublicity, periodCell, publicityOutcome } from "../publicity-records.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { rememberedBy } from "../remembered.ts";
import { messages } from "./messages.ts";

const columns: readonly FieldId[] = ["agreement_pub_start", "agreement_pub_end"];

/**
 * Article 27 paragraph 1: who applied gets a conversion agreement, and the agreement is publicised in the unit for at least
 * 15 days, three-way (D2). Found in the ledger of applications, or on a publicity sheet as a publicity of the kind 协议.
 */
export const check = ofRegister({
  id: "conversion-publicity",
  zh: "转化协议公示期",
  en: "Publicity of the conversion agreement",
  citations: ["条例27.1"],
  needs: columns,
  readings: ["D1", "D2", "D3", "D4", "D29", "D32", "D35", "D44"],
  fidelity: "full",
  messages,
  ledgers: ["applications", "publicity"],
  about: (table) => table.kind === "applications" || table.rows.some(isOfAgreement),
  judge(row, context) {
    const duty = rowDuty(row, context);
    if (!duty || row.values.is_service === false) return notApplicable;
    const onSheet = row.table.kind === "publicity";
    if (onSheet && !isOfAgreement(row)) return notApplicable;
    const record = recordOf(row);
    const { agreement_on: signed } = row.values;
    const blank = record === undefined || isBlankPublicity(record);
    const day = lawDay(signed, record);
    const entry = valueOn(parameters.agreementPublicityDays, day);
    if (!entry) return notApplicable;
    const data = { required: { count: entry.value }, doubt: doubtOf(duty) };
    if (blank) {
      const agreed = onSheet || known(signed) !== undefined;
      if (!agreed && !(replyOf(row) === "agreed")) return notApplicable;
      if (signed === undefined && !onSheet) return missing("agreement_on");
      if (!agreed) {
        if (!hasNotCome(signed)) return undetermined("agreement-unknown", addressOf(row, "agreement_on"));
        const cells = [addressOf(row, "reply")];
        return { ...duty, message: "no-agreement", at: addressOf(row, "agreement_on"), cells, data };
      }
    }
    if (row.values.secrecy === "是") return undetermined("secret", addressOf(row, "secrecy"), { reading: "D44" });
    if (!blank) {
      const state = judgePublicity(record, entry.value, context);
      const asked = { required: entry.value, duty, citation: "条例27.1", fields: period, data };
      return publicityOutcome(state, asked, context);
    }
    if (record) return { ...duty, message: "not-recorded", at: periodCell(record), data };
    return (
      elsewhere(row, context.books) ?? { ...duty, message: "not-recorded", at: addressOf(row, "agreement_on"), data }
    );
  },
});

const period = { start: "agreement_pub_start", end: "agreement_pub_end" } as const;

const isOfAgreement = (row: Row): boolean => row.values.type === "协议";

/** The day of the agreement, else of its publicity; null where neither is known. */
function lawDay(signed: Reading<DayValue>, record: Publicity | undefined): Day | null {
  const day = known(signed) ?? known(record?.start.reading) ?? known(record?.posted.reading);
  return day === undefined ? null : earliestOf(day);
}

/** The columns of the publicity of the agreement; in a ledger of applications a bare 公示起 can mean no other. */
function recordOf(row: Row): Publicity | undefined {
  const own = recordIn(row, "agreement_pub_start", "agreement_pub_end", "agreement_pub_posted", "agreement_pub_period");
  return own ?? recordIn(row, "start", "end", "posted_on", "period");
}

function recordIn(
  row: Row,
  startField: DayField,
  endField: DayField,
  postedField: DayField,
  wholeField: "agreement_pub_period" | "period",
): Publicity | undefined {
  const { values } = row;
  const whole: Reading<Period> = values[wholeField];
  const own = values[startField];
  if (own === undefined && values[endField] === undefined && whole === undefined) return undefined;
  const fact = (field: DayField): Fact<DayValue> => ({ reading: values[field], at: addressOf(row, field) });
  const inOne = whole !== undefined && (own === undefined || own === null);
  const side = (end: "start" | "end"): Fact<DayValue> => ({
    reading: known(whole)?.[end] ?? (whole as Reading<DayValue>),
    at: addressOf(row, wholeField),
  });
  return {
    row,
    start: inOne ? side("start") : fact(startField),
    end: inOne ? side("end") : fact(endField),
    posted: fact(postedField),
  };
}

/** The achievements whose agreement some publicity sheet records. */
const publicised = rememberedBy(({ tables }: Books): ReadonlySet<string> => {
  const sheets = tables.filter(({ kind }) => kind === "publicity");
  return new Set(sheets.flatMap(({ rows }) => rows.filter(isOfAgreement).flatMap(namesOf)));
});

/** Undefined where publicity sheets record agreements and not this one; without any there is no place to look. */
function elsewhere(row: Row, books: Books): Outcome | undefined {
  const names = publicised(books);
  if (names.size === 0) return missing(...columns);
  return namesOf(row).some((name) => names.has(name)) ? passed : undefined;
}

const namesOf = ({ values }: Row): string[] =>
  [values.achievement_no, values.achievement_name].flatMap((name) => joinKey(known(name)) ?? []);
