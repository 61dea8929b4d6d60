import { factOf } from "../../ledger/books.ts";
import { known, Unreadable, Wording } from "../../ledger/reading.ts";
import { type Check, missing, notApplicable, passed, undetermined } from "../check.ts";
import { roundingTolerance } from "../rounding.ts";
import { suspectUnit } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/** More received than the price; refunds count as less. */
export const check: Check = {
  id: "receipts-exceed-price",
  zh: "到账超过合同金额",
  en: "Receipts above the price",
  citations: [],
  needs: ["received", "price"],
  readings: [],
  fidelity: "may-over-report",
  messages,
  subject: "deal",
  judge(deal, { books }) {
    const price = factOf(deal, "price");
    if (price.reading === undefined) return missing("price");
    const amounts = deal.receipts.map((receipt) => receipt.amount);
    const stated = amounts.filter((amount) => amount.reading !== undefined && amount.reading !== null);
    if (!stated.length)
      return books.tables.some(({ columns }) => columns.has("received")) ? notApplicable : missing("received");
    // A price in words, such as a royalty, sets no sum that could be exceeded (D14).
    if (price.reading instanceof Wording) return notApplicable;
    const limit = known(price.reading);
    if (limit === undefined || stated.some((amount) => amount.reading instanceof Unreadable)) {
      return undetermined("unknown", price.reading === null ? price.at : stated[0]?.at, { cells: [price.at] });
    }
    if (suspectUnit(deal)) return undetermined("unit", stated[0]?.at, { cells: [price.at] });
    const received = stated.reduce((sum, amount) => sum + (known(amount.reading) ?? 0), 0);
    const excess = received - limit;
    if (excess <= roundingTolerance(deal.rows, ["price", "received"], stated.length)) return passed;
    return {
      level: "warning",
      message: "exceeds",
      at: stated.at(-1)?.at,
      cells: [price.at, ...stated.map((amount) => amount.at)],
      expected: limit,
      actual: received,
      shortfall: excess,
      data: { received: { fen: received }, price: { fen: limit }, excess: { fen: excess } },
    };
  },
};
