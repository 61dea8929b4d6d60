import type { Fen } from "../calc/fen.ts";
import { unitTypes, type UnitType } from "../law/units.ts";
import { type Deal, factOf, totalOf, readingIn } from "../ledger/books.ts";
import type { MoneyField } from "../ledger/fields.ts";
import { known, Wording } from "../ledger/reading.ts";
import type { Address } from "../ledger/table.ts";
import { type Context, readingOf } from "./context.ts";
import { formulaTolerance } from "./rounding.ts";

/** What may be deducted by the words 直接成本和税金等, each in a column of its own (D19). */
export const deductionFields: readonly MoneyField[] = [
  "direct_cost",
  "appraisal_fee",
  "agency_fee",
  "listing_fee",
  "patent_cost",
  "deal_expense",
  "tax",
  "other_deduction",
];

/** Deductions that a ledger may list beside the direct costs that already contain them. */
export const feeFields: readonly MoneyField[] = [
  "appraisal_fee",
  "agency_fee",
  "listing_fee",
  "patent_cost",
  "deal_expense",
];

/** The deductions that the books give, in fen. */
export interface Deductions {
  readonly sum: Fen;
  /** Direct costs or taxes have no column or no entry, so that the deductions may be more than this sum. */
  readonly incomplete: boolean;
  readonly any: boolean;
}

/** Adds up deductions from a reader of fields: of a deal or of one row. Enterprises deduct prior R&D as well (细则3). */
export function deductionsBy(read: (field: MoneyField) => Fen | null | undefined, unit: UnitType): Deductions {
  let sum = 0;
  let any = false;
  let incomplete = false;
  for (const field of deductionFields) {
    const amount = read(field);
    if (amount !== undefined) any = true;
    sum += amount ?? 0;
    if (field === "direct_cost" || field === "tax") incomplete ||= amount === undefined || amount === null;
  }
  const rd = unitTypes[unit].deductsPriorRd ? read("rd") : undefined;
  sum += rd ?? 0;
  return { sum, any, incomplete: incomplete || rd === null };
}

/** What the reward of a 转让 or 许可 is measured by, as far as the books tell. */
export interface Measure {
  /** Net income on what has been received; undefined where the books do not give it. */
  readonly net: Fen | undefined;
  /** The price, or what has been received of it: what the rules' fallback is measured by. */
  readonly price: Fen | undefined;
  /** False where the ledger says that net income cannot be computed (细则3). */
  readonly computable: boolean;
  /** The most that net income can be: what came in less the deductions that are known. */
  readonly most: Fen | undefined;
  /** Net income of the whole contract, where it differs from that on the receipts so far. */
  readonly whole: Fen | undefined;
  /** The cells that it was read from; made when somebody asks. */
  readonly cells: () => (Address | undefined)[];
}

/**
 * The measure of a deal: net income on money received and deductions so far, cumulatively (D18, D21), and on the price
 * when all is received, no receipt is recorded or the price is chosen as the measure. Where the ledger's own net income
 * contradicts its price and deductions the lower of the two is taken: the contradiction is a finding of its own, and no
 * shortfall is to be claimed that its correction would undo.
 */
export function measureOf(deal: Deal, unit: UnitType, context: Context): Measure {
  const price = known(readingIn(deal, "price"));
  const stated = totalOf(deal, "net");
  const received = receivedOf(deal);
  const single = deal.rows.length === 1;
  const read = (field: MoneyField): Fen | null | undefined => {
    const reading = single ? readingIn(deal, field) : totalOf(deal, field).reading;
    return reading === null ? null : known(reading);
  };
  const { sum, incomplete } = deductionsBy(read, unit);
  const ofPrice = price === undefined || incomplete ? undefined : price - sum;
  const ofReceipts = received === undefined || incomplete ? undefined : received - sum;
  const declared = known(stated.reading);
  const near = (one: Fen | undefined, other: Fen | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    (one === other || Math.abs(one - other) <= formulaTolerance(deal.rows, ["price", "net", "direct_cost", "tax"], 4));
  const byPrice = readingOf(context, "D18", "c") === "a";
  const partial = !byPrice && price !== undefined && received !== undefined && received < price;
  const proRata = partial && deductsProRata(context);
  const cells = () => [stated.at, factOf(deal, "price").at, ...deal.receipts.map((receipt) => receipt.amount.at)];
  const computable = !(stated.reading instanceof Wording) && known(readingIn(deal, "net_computable")) !== false;
  const basePrice = partial ? received : (price ?? received);
  const afterAll = basePrice === undefined ? undefined : basePrice - sum;
  const most = proRata ? shareOf(price - sum, received, price) : afterAll;
  const frame = { price: basePrice, most, computable, cells };
  // New names stand before what is spread: behind it V8 takes a microsecond for each, and every deal comes by here.
  if (partial && near(declared, ofReceipts)) {
    const soFar = proRata && ofPrice !== undefined ? shareOf(ofPrice, received, price) : declared;
    return { net: soFar, whole: ofPrice, ...frame };
  }
  const whole =
    declared !== undefined && ofPrice !== undefined && !near(declared, ofPrice)
      ? Math.min(declared, ofPrice)
      : (declared ?? ofPrice);
  if (proRata && whole !== undefined) return { net: shareOf(whole, received, price), whole, ...frame };
  // What is still to come in has not been earned yet; the deductions come off what came in first.
  const net = whole !== undefined && partial ? Math.max(whole - (price - received), Math.min(whole, 0)) : whole;
  return { net, whole, ...frame };
}

/** By the other reading of D21 each receipt bears its part of the deductions, not the first ones all of them. */
export const deductsProRata = (context: Context): boolean => readingOf(context, "D21", "a") === "b";

/** The part of an amount that `received` is of `price`; of a positive amount rounded down, so that nothing is asked too much. */
export function shareOf(amount: Fen, received: Fen, price: Fen): Fen {
  return amount <= 0 || price <= 0 ? amount : Number((BigInt(amount) * BigInt(Math.max(received, 0))) / BigInt(price));
}

/** All that came in, refunds taken off; undefined where the books record no amount of a receipt, or one is unreadable. */
export function receivedOf(deal: Deal): Fen | undefined {
  let sum: Fen | undefined;
  for (const { amount } of deal.receipts) {
    const { reading } = amount;
    if (reading === null || reading === undefined) continue;
    const received = known(reading);
    if (received === undefined) return undefined;
    sum = (sum ?? 0) + received;
  }
  return sum;
}
