import type { Deal } from "../../ledger/books.ts";
import { type FieldId, fields } from "../../ledger/fields.ts";
import { Unreadable, Wording } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { doubtOf, type Duty, instituteDuty, readingOf, unitOf } from "../context.ts";
import { pricedByAgreement } from "../price-agreement.ts";
import { isBlankPublicity } from "../publicity-records.ts";
import { messages } from "./messages.ts";

/** Each item, and whether national law (促转法18) names it too. */
const items = [
  { field: "c_name", national: true },
  { field: "c_price", national: true },
  { field: "c_buyer", national: false },
] as const;

/** What else 等 may cover, as far as a publicity sheet has columns for it (D13). */
const more = ["inventors", "related"] as const;

/** Article 24 paragraph 2: 科技成果名称、拟转让价格、受让方等信息. What else 等 covers is not demanded (D13). */
export const check: Check = turnsOnUnit({
  id: "price-publicity-content",
  zh: "价格公示内容",
  en: "Contents of the price publicity",
  citations: ["条例24.2"],
  needs: ["c_name", "c_price", "c_buyer"],
  readings: ["D13", "D29", "D32", "D44"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const absent = contents.filter((field) => !context.books.tables.some(({ columns }) => columns.has(field)));
    const lacking = absent.length === contents.length ? absent : [];
    const applies = pricedByAgreement(deal, context, { text: "ordinance", lacking });
    if ("outcome" in applies) return applies.outcome;
    // Where no publicity is recorded at all price-publicity says so; there are no contents to ask for.
    const notices = deal.disclosures.filter((row) => !isUnrecorded(row, deal));
    const unit = unitOf(deal.rows, context);
    const central = unit === "中央在渝高校院所";
    const outcomes = notices.map((row) => judgeRow(row, central, (national) => instituteDuty(unit, national, context)));
    // A price may be publicised anew: one complete notice is enough.
    const complete = outcomes.findIndex((one) => !("level" in one));
    const row = notices[complete];
    const wide = row && readingOf(context, "D13", "a") === "b" ? lacksMore(row) : undefined;
    const outcome = wide ?? outcomes[Math.max(complete, 0)];
    if (!outcome) return notApplicable;
    return absent.length ? [outcome, missing(...absent)] : outcome;
  },
});

const contents: readonly FieldId[] = items.map(({ field }) => field);

/** Whether a row has columns for a publicity and all of them are blank, the contents too. */
function isUnrecorded(row: Row, deal: Deal): boolean {
  const own = deal.pricePublicity.filter((record) => record.row === row);
  return (
    own.length > 0 && own.every(isBlankPublicity) && contents.every((field) => (row.values[field] ?? null) === null)
  );
}

/** The completers and the relation of the parties, left blank on a notice that names the three. */
function lacksMore(row: Row): Problem | undefined {
  const lacking = row.table.kind === "publicity" ? more.filter((field) => row.values[field] === null) : [];
  const [first] = lacking;
  if (!first) return undefined;
  const data = { items: { text: lacking.map((field) => fields[field].zh).join("、") } };
  const cells = lacking.map((field) => addressOf(row, field));
  return { level: "info", message: "more", at: addressOf(row, first), cells, data, reading: "D13" };
}

function judgeRow(row: Row, central: boolean, dutyOf: (national: boolean) => Duty | undefined): Outcome {
  const lacking = items.filter(({ field }) => row.values[field] === false || row.values[field] === null);
  const unreadable = items.find(
    ({ field }) => row.values[field] instanceof Unreadable || row.values[field] instanceof Wording,
  );
  const [first] = lacking;
  if (!first) return unreadable ? undetermined("unreadable", addressOf(row, unreadable.field)) : passed;
  const national = lacking.some((item) => item.national);
  const duty = dutyOf(national);
  if (!duty) return notApplicable;
  const denied = lacking.filter(({ field }) => row.values[field] === false);
  const named = denied.length ? denied : lacking;
  const message = denied.length ? "missing" : "blank";
  return {
    ...duty,
    ...(central && national
      ? { message: `${message}-central`, citations: ["条例24.2", "促转法18"] }
      : { message, citations: ["条例24.2"] }),
    at: addressOf(row, (named[0] ?? first).field),
    cells: named.map(({ field }) => addressOf(row, field)),
    data: {
      items: { text: named.map(({ field }) => fields[field].zh.replace(/^公示含/, "")).join("、") },
      doubt: doubtOf(duty),
    },
  };
}
