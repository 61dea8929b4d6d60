import type { Fen } from "../../calc/fen.ts";
import { unitTypes, type UnitType } from "../../law/units.ts";
import { type Deal, readingIn } from "../../ledger/books.ts";
import { type FieldId, fields, type MoneyField } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row, type Table } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, contractDay, governs, instituteDuty, readingOf, rulesGovern, unitOf } from "../context.ts";
import { incomeModes, modeOf, modeUnknown } from "../modes.ts";
import { deductionFields, deductionsBy, receivedOf } from "../net.ts";
import { rememberedBy } from "../remembered.ts";
import { formulaTolerance } from "../rounding.ts";
import { suspectUnitIn } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/**
 * Article 32 paragraph 2 and rules （三）: what comes off the price is 交易的直接成本和税金等. That net income is the price
 * less the listed deductions is another check; this one asks whether what came off may (D19): not the income tax of those
 * who are paid, not overhead, wages or enterprise income tax, not the prior R&D of an institute.
 */
export const check: Check = turnsOnUnit({
  id: "net-income-deductions",
  zh: "净收入的扣除项目",
  en: "What net income has deducted",
  citations: ["条例32.2", "细则3"],
  needs: ["net", "price"],
  readings: ["D19", "D20", "D29", "D31", "D32"],
  fidelity: "needs-judgement",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (!incomeModes.includes(mode) && !modeUnknown(mode) && mode !== "no-column") return notApplicable;
    const grave = graveness(unitOf(deal.rows, context), deal, context);
    if (!grave) return notApplicable;
    const [row] = deal.rows;
    const untaxedByReading = readingOf(context, "D20", "a") === "b";
    if (row && deal.rows.length === 1 && !untaxedByReading && isPlain(row, grave.unit)) return passed;
    const outcomes: Outcome[] = [];
    for (const one of deal.rows) outcomes.push(...judgeRow(one, deal, grave, context));
    return outcomes.length ? outcomes : notApplicable;
  },
});

const noNet = missing("net");
const noPrice = missing("price");

/** What the worst of deductions is for the unit, and why no more. */
interface Grave {
  readonly unit: UnitType;
  readonly level: Problem["level"];
  readonly reading: string | null;
  readonly citation: string;
}

/** Of enterprises only the rules say what net income is: doubtful at most. Undefined where neither text governs. */
function graveness(unit: UnitType, deal: Deal, context: Context): Grave | undefined {
  const day = contractDay(deal);
  if (unitTypes[unit].kind === "enterprise") {
    return rulesGovern(day, context) ? { unit, level: "warning", reading: "D19", citation: "细则3" } : undefined;
  }
  const duty = governs("ordinance", day) ? instituteDuty(unit, false, context) : undefined;
  return duty && { unit, ...duty, citation: "条例32.2" };
}

function judgeRow(row: Row, deal: Deal, grave: Grave, context: Context): Outcome[] {
  if (row.table.kind !== "transfers" && row.table.kind !== "receipts") return [];
  const listed = [unexplained(row, grave, context), namedInHeaders(row, grave, context)].flat();
  const net = row.values.net;
  if (net === undefined) return [...listed, noNet];
  const amount = known(net);
  if (amount === undefined || row.filled.has("net") || suspectUnitIn(row)) {
    return listed.length ? listed : [notApplicable];
  }
  const grosses = [readingIn(deal, "price"), row.values.received, readingIn(deal, "tech_price")];
  if (grosses.every((reading) => reading === undefined)) return [...listed, noPrice];
  const bases = [...grosses.map((reading) => known(reading)), receivedOf(deal)].filter((base) => base !== undefined);
  const taken = takenBesides(row, deal, amount, bases, grave, context);
  const all = [...listed, ...untaxed(row, deal, amount, grave, context), ...taken];
  return all.length ? all : [passed];
}

/** Nearly every row: net income is the price less the listed deductions, and none of them wants a second look. */
function isPlain({ table, values }: Row, unit: UnitType): boolean {
  const [price, net] = [values.price, values.net];
  if (typeof price !== "number" || typeof net !== "number" || values.other_deduction) return false;
  if (hasTellingHeader(table)) return false;
  return net === price - deductionsBy((field) => known(values[field]), unit).sum;
}

/** Whether a header of the price or of a deduction says more of it than its name. */
const hasTellingHeader = rememberedBy(({ columns }: Table): boolean => {
  const headers = [...deductionFields, "price" as const].map((field) => columns.get(field)?.header ?? "");
  return headers.some((header) => kindsIn(header).length > 0 || header.includes("不含税"));
});

/** What may not come off, or only by a wide reading. */
type Kind = "personal-tax" | "prior-rd" | "wages" | "corporate-tax" | "overhead" | "annuity" | "reimbursed";

const inColumns: readonly { readonly field: MoneyField; readonly kind: Kind }[] = [
  { field: "tax_iit", kind: "personal-tax" },
  { field: "rd", kind: "prior-rd" },
  { field: "wages", kind: "wages" },
  { field: "corporate_tax", kind: "corporate-tax" },
];

/** How words name what may not come off. */
const inWords: readonly { readonly pattern: RegExp; readonly kind: Kind }[] = [
  { pattern: /个人所得税|个税/, kind: "personal-tax" },
  { pattern: /企业所得税/, kind: "corporate-tax" },
  { pattern: /管理费|间接(?:费|成本)/, kind: "overhead" },
  { pattern: /工资|薪酬|人员费|劳务费/, kind: "wages" },
  { pattern: /前期研发|研发投入/, kind: "prior-rd" },
  { pattern: /(?:课题|科研)经费/, kind: "reimbursed" },
  { pattern: /年费/, kind: "annuity" },
];

const kindIn = (words: string, grave: Grave, context: Context): Kind | undefined =>
  kindsIn(words).find((kind) => forbidden(kind, grave, context));

/** Headers and notes repeat down a ledger. */
const seen = new Map<string, readonly Kind[]>();

function kindsIn(words: string): readonly Kind[] {
  let kinds = seen.get(words);
  if (!kinds) {
    kinds = inWords.filter(({ pattern }) => pattern.test(words)).map(({ kind }) => kind);
    if (seen.size < REMEMBERED) seen.set(words, kinds);
  }
  return kinds;
}

const REMEMBERED = 5000;

/** By the wide reading of D19 what the unit itself spent on the deal comes off too. */
function forbidden(kind: Kind, { unit }: Grave, context: Context): boolean {
  if (kind === "prior-rd") return !unitTypes[unit].deductsPriorRd;
  const wide = readingOf(context, "D19", "a") === "b";
  return !(wide && (kind === "overhead" || kind === "wages" || kind === "annuity"));
}

/** The personal tax of the payee comes off under no reading; practice differs on a patent's annual fees. */
function gravity(kind: Kind, { level, reading }: Grave): Pick<Problem, "level" | "reading"> {
  if (kind === "personal-tax") return { level, reading };
  return { level: kind === "annuity" ? "info" : "warning", reading: "D19" };
}

/** Net income is lower than the listed deductions leave it by what a column holds that may not come off. */
function takenBesides(
  row: Row,
  deal: Deal,
  net: Fen,
  bases: readonly Fen[],
  grave: Grave,
  context: Context,
): Outcome[] {
  const read = (field: MoneyField): Fen | null | undefined => {
    const reading = row.values[field] ?? readingIn(deal, field);
    return reading === null ? null : known(reading);
  };
  const { sum, incomplete } = deductionsBy(read, grave.unit);
  const gaps = bases.map((base) => base - sum - net);
  if (gaps.includes(0)) return [];
  const suspects = inColumns.flatMap(({ field, kind }) => {
    const amount = read(field) ?? 0;
    const own = field === "tax_iit" && row.values.payee !== undefined;
    return amount > 0 && !own && forbidden(kind, grave, context) ? [{ field, kind, amount }] : [];
  });
  const tolerance = formulaTolerance([row], amountFields, 4);
  if (gaps.some((gap) => Math.abs(gap) <= tolerance)) return [];
  const found = subsets(suspects).find((some) => {
    const amount = some.reduce((total, one) => total + one.amount, 0);
    return gaps.some((gap) => Math.abs(gap - amount) <= tolerance);
  });
  if (found) {
    return found.map(({ field, kind, amount }) => ({
      ...gravity(kind, grave),
      message: kind,
      at: addressOf(row, "net"),
      cells: [addressOf(row, field)],
      citations: kind === "prior-rd" ? ["条例32.2", "细则3"] : [grave.citation],
      expected: net + amount,
      actual: net,
      shortfall: amount,
      data: { net: { fen: net }, amount: { fen: amount }, item: { text: fields[field].zh } },
    }));
  }
  // What a column that no field knows may have taken off.
  const least = Math.min(...gaps);
  const column = row.table.unmapped.find(({ header }) => kindIn(header, grave, context));
  if (!column || !(least > 0) || incomplete) return [];
  const kind = kindIn(column.header, grave, context) ?? "overhead";
  return [
    {
      level: kind === "annuity" ? "info" : "warning",
      message: "may-be",
      reading: "D19",
      at: addressOf(row, "net"),
      citations: [grave.citation],
      expected: net + least,
      actual: net,
      shortfall: least,
      data: { net: { fen: net }, amount: { fen: least }, item: { text: column.header } },
    },
  ];
}

const amountFields: readonly FieldId[] = ["price", "received", "tech_price", "net", ...deductionFields];

/** All ways to take some of a few, single ones first. */
function subsets<T>(items: readonly T[]): T[][] {
  const all = items.reduce<T[][]>((some, item) => [...some, ...some.map((subset) => [...subset, item])], [[]]);
  return all.filter((subset) => subset.length > 0).sort((one, other) => one.length - other.length);
}

/** 其他扣除 needs words that say what it is; words that name what may not come off are found. */
function unexplained(row: Row, grave: Grave, context: Context): Outcome[] {
  const amount = known(row.values.other_deduction) ?? 0;
  if (amount === 0 || row.filled.has("other_deduction")) return [];
  const header = row.table.columns.get("other_deduction")?.header ?? "";
  const note = known(row.values.other_deduction_note) ?? known(row.values.remark);
  const at = addressOf(row, "other_deduction");
  const data = { amount: { fen: amount }, item: { text: note ?? "" } };
  const kind = kindIn(note ?? "", grave, context);
  if (kind) {
    const place = { at, cells: [addressOf(row, "other_deduction_note")], actual: amount, shortfall: amount, data };
    return [{ ...gravity(kind, grave), message: "other-named", citations: [grave.citation], ...place }];
  }
  // A header such as 其他扣除（公证费） says what it is.
  const said = (note ?? "").replace(/[-—/无]/g, "") !== "" || /[(（]/.test(header);
  return said ? [] : [undetermined("other-unnamed", at, { data })];
}

/** 直接成本（含管理费）: the header itself says that the column has what may not come off. */
function namedInHeaders(row: Row, grave: Grave, context: Context): Outcome[] {
  return deductionFields.flatMap((field): Outcome[] => {
    const amount = known(row.values[field]) ?? 0;
    if (amount === 0 || row.filled.has(field)) return [];
    const header = row.table.columns.get(field)?.header ?? "";
    const kind = kindIn(header, grave, context);
    if (!kind) return [];
    const data = { item: { text: header }, amount: { fen: amount } };
    const at = addressOf(row, field);
    return [{ ...gravity(kind, grave), message: "in-header", citations: [grave.citation], at, actual: amount, data }];
  });
}

/** A price without tax, or by D20 b one that does not say, bears no deduction of value added tax. */
function untaxed(row: Row, deal: Deal, net: Fen, grave: Grave, context: Context): Outcome[] {
  const price = known(readingIn(deal, "price"));
  const tax = known(row.values.tax) ?? 0;
  if (price === undefined || tax <= 0) return [];
  const header = row.table.columns.get("price")?.header ?? "";
  const marked = header.includes("不含税");
  if (!marked && (header.includes("含税") || readingOf(context, "D20", "a") !== "b")) return [];
  const { sum } = deductionsBy((field) => known(row.values[field]), grave.unit);
  if (price - sum !== net) return [];
  const data = { amount: { fen: tax }, net: { fen: net } };
  const place = { at: addressOf(row, "tax"), cells: [addressOf(row, "net"), addressOf(row, "price")], data };
  return [
    {
      level: "warning",
      message: marked ? "untaxed-marked" : "untaxed",
      reading: "D20",
      citations: [grave.citation],
      ...place,
      shortfall: tax,
    },
  ];
}
