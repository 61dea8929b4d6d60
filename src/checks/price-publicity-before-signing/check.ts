import { earliestOf, latestOf } from "../../calc/days.ts";
import { factOf } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { type Check, missing, notApplicable, passed, undetermined } from "../check.ts";
import { contractDay, governs } from "../context.ts";
import { pricedByAgreement } from "../price-agreement.ts";
import { messages } from "./messages.ts";

/** Article 24 paragraph 2: the price publicised is a proposed one 拟转让, so the publicity ends before the signing (D12). */
export const check: Check = {
  id: "price-publicity-before-signing",
  zh: "先公示后签约",
  en: "Publicity before signing",
  citations: ["条例24.2"],
  needs: ["price_method", "price_pub_end", "signed_on"],
  readings: ["D12", "D35", "D44"],
  fidelity: "may-over-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    const applies = pricedByAgreement(deal, context);
    if ("outcome" in applies) return applies.outcome;
    if (!governs("ordinance", contractDay(deal))) return notApplicable;
    const signing = factOf(deal, "signed_on");
    if (signing.reading === undefined) return missing("signed_on");
    const records = deal.pricePublicity;
    if (!records.length) return missing("price_pub_end");
    // Where no publicity is recorded price-publicity says so; there is nothing to compare here.
    const written = records.filter((record) => record.end.reading !== null && record.end.reading !== undefined);
    if (!written.length) return notApplicable;
    const signed = known(signing.reading);
    const ends = written.map((record) => ({ at: record.end.at, day: known(record.end.reading) }));
    const first = ends.find((end) => end.day !== undefined);
    if (signed === undefined || first?.day === undefined) {
      return undetermined("unknown", signed === undefined ? signing.at : ends[0]?.at, { cells: [signing.at] });
    }
    // Publicised anew after the signing, the first publicity is the one that counts.
    const end = ends.reduce(
      (best, other) =>
        other.day !== undefined && (best.day === undefined || latestOf(other.day) < latestOf(best.day)) ? other : best,
      first,
    );
    const last = end.day ?? first.day;
    if (latestOf(last) < earliestOf(signed)) return passed;
    const certain = earliestOf(last) >= latestOf(signed);
    const sameDay = certain && latestOf(last) === earliestOf(signed);
    return {
      level: "warning",
      message: certain ? (sameDay ? "same-day" : "late") : "month-only",
      at: signing.at,
      cells: [end.at],
      reading: certain ? "D12" : "D35",
      dueDate: latestOf(last) + 1,
      data: {
        signed: { day: latestOf(signed) },
        end: { day: earliestOf(last) },
        earliest: { day: latestOf(last) + 1 },
      },
    };
  },
};
