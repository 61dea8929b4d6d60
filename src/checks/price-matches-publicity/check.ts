import { type Deal, factOf } from "../../ledger/books.ts";
import { joinKey } from "../../ledger/join-keys.ts";
import { known, Wording } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { hasColumn } from "../columns.ts";
import { type Context, readingOf } from "../context.ts";
import { pricedByAgreement } from "../price-agreement.ts";
import { isBlankPublicity } from "../publicity-records.ts";
import { roundingTolerance } from "../rounding.ts";
import { messages } from "./messages.ts";

/**
 * Article 24 paragraph 2: what is publicised is the price and the transferee of this contract. The text does not say what
 * follows where they differ, so a difference is a warning.
 */
export const check: Check = turnsOnUnit({
  id: "price-matches-publicity",
  zh: "合同与公示一致",
  en: "Contract as publicised",
  citations: ["条例24.2"],
  needs: ["price_method", "price", "publicised_price"],
  readings: ["D14", "D32", "D44"],
  fidelity: "may-over-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    if (!recorded(context)) return noPublicised;
    const applies = pricedByAgreement(deal, context, { text: "national", lacking: [] });
    if ("outcome" in applies) return applies.outcome;
    const notices = noticesOf(deal);
    if (!notices.length) return notApplicable;
    const judged = notices.map((row) => judgeNotice(row, deal, context));
    // A price may be publicised anew: one notice that agrees is enough.
    return judged.find((outcomes) => outcomes.every((outcome) => !("level" in outcome))) ?? judged[0] ?? notApplicable;
  },
});

const noPublicised = missing("publicised_price", "publicised_buyer");

/** Whether the books have a place for what was publicised; a publicity sheet's 受让方 is the one publicised. */
const recorded = ({ books }: Context): boolean =>
  hasColumn(books, "publicised_price") ||
  hasColumn(books, "publicised_buyer") ||
  books.tables.some(({ kind, columns }) => kind === "publicity" && columns.has("buyer"));

/** The rows that say what was publicised of the price; where nothing was, another check says so. */
function noticesOf(deal: Deal): Row[] {
  const rows = deal.pricePublicity.filter((record) => !isBlankPublicity(record)).map(({ row }) => row);
  const blank = new Set(deal.pricePublicity.map(({ row }) => row));
  const own = deal.rows.filter((row) => !blank.has(row));
  return [...rows, ...own].filter(
    (row) => row.values.publicised_price !== undefined || publicisedBuyer(row).reading !== undefined,
  );
}

function publicisedBuyer(row: Row) {
  const field =
    row.values.publicised_buyer === undefined && row.table.kind === "publicity" ? "buyer" : "publicised_buyer";
  return { reading: row.values[field], at: addressOf(row, field) };
}

function judgeNotice(row: Row, deal: Deal, context: Context): Outcome[] {
  const outcomes = [comparePrice(row, deal, context), compareBuyer(row, deal)].filter((one) => one !== undefined);
  return outcomes.length ? outcomes : [notApplicable];
}

function comparePrice(row: Row, deal: Deal, context: Context): Outcome | undefined {
  const reading = row.values.publicised_price;
  const price = factOf(deal, "price");
  if (reading === undefined) return undefined;
  if (price.reading === undefined) return missing("price");
  const at = addressOf(row, "publicised_price");
  if (reading instanceof Wording || price.reading instanceof Wording) {
    // 净利润的30%: words are not computed with (D14).
    if (readingOf(context, "D14", "a") !== "b") return passed;
    const words = price.reading instanceof Wording ? price : { reading, at };
    const data = { words: { text: words.reading instanceof Wording ? words.reading.text : "" } };
    return { level: "warning", message: "formula", at: words.at, cells: [price.at, at], reading: "D14", data };
  }
  const [publicised, agreed] = [known(reading), known(price.reading)];
  if (publicised === undefined) return undetermined("price-unknown", at, { cells: [price.at] });
  if (agreed === undefined) return undetermined("price-unknown", price.at, { cells: [at] });
  const difference = Math.abs(publicised - agreed);
  const tolerance = Math.max(
    roundingTolerance([row], ["publicised_price"], 1),
    roundingTolerance(deal.rows, ["price"], 1),
  );
  if (difference <= tolerance) return passed;
  if (agreed === publicised * YUAN_PER_WAN || publicised === agreed * YUAN_PER_WAN) {
    return undetermined("unit", at, { cells: [price.at] });
  }
  return {
    level: "warning",
    message: "price",
    at: price.at,
    cells: [at],
    expected: publicised,
    actual: agreed,
    shortfall: difference,
    data: { price: { fen: agreed }, publicised: { fen: publicised }, difference: { fen: difference } },
  };
}

/** The same figure in 元 here and in 万元 there. */
const YUAN_PER_WAN = 10_000;

function compareBuyer(row: Row, deal: Deal): Outcome | undefined {
  const publicised = publicisedBuyer(row);
  const buyer = factOf(deal, "buyer");
  if (publicised.reading === undefined) return undefined;
  const [one, other] = [known(publicised.reading), known(buyer.reading)];
  // What a notice left out is the matter of its contents.
  if (one === undefined || other === undefined || buyer.at === undefined || publicised.at === undefined)
    return undefined;
  if (plain(one) === plain(other)) return passed;
  const data: Problem["data"] = { buyer: { text: other }, publicised: { text: one } };
  return { level: "warning", message: "buyer", at: buyer.at, cells: [publicised.at], data };
}

/** Brackets and spaces make no other company. */
const plain = (name: string): string | undefined => joinKey(name)?.replace(/[()（）[\]【】\s.,，、。]/g, "");
