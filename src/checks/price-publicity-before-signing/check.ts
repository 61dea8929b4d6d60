import { valueOn } from "../../calc/dated.ts";
import { type Day, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { parameters } from "../../law/parameters.ts";
import { factOf, type Publicity } from "../../ledger/books.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, passed, undetermined } from "../check.ts";
import { contractDay, readingOf } from "../context.ts";
import { pricedByAgreement } from "../price-agreement.ts";
import {
  judgePublicity,
  periodCell,
  periodCells,
  type PublicityState,
  recordsPublicity,
} from "../publicity-records.ts";
import { messages } from "./messages.ts";

/** Article 24 paragraph 2: the price publicised is a proposed one 拟转让, so the publicity ends before the signing (D12). */
export const check: Check = turnsOnUnit({
  id: "price-publicity-before-signing",
  zh: "先公示后签约",
  en: "Publicity before signing",
  citations: ["条例24.2"],
  needs: ["price_method", "price_pub_end", "signed_on"],
  readings: ["D1", "D2", "D3", "D4", "D12", "D32", "D35", "D44"],
  fidelity: "may-over-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    const signing = factOf(deal, "signed_on");
    const lacking: FieldId[] = recordsPublicity(deal, "price", context) ? [] : ["price_pub_end"];
    if (signing.reading === undefined) lacking.push("signed_on");
    const applies = pricedByAgreement(deal, context, { text: "ordinance", lacking });
    if ("outcome" in applies) return applies.outcome;
    if (readingOf(context, "D12", "a") === "b") return notApplicable;
    const required = valueOn(parameters.pricePublicityDays, contractDay(deal))?.value ?? 0;
    const states = deal.pricePublicity
      .map((record) => judgePublicity(record, required, context))
      .filter(({ kind }) => kind !== "blank");
    // Where no publicity is recorded price-publicity says so; there is nothing to compare here.
    const [first] = states;
    if (!first) return notApplicable;
    const signed = known(signing.reading);
    const ended = firstToCount(states);
    if (signed === undefined) return undetermined("unknown", signing.at, { cells: periodCells(first.record) });
    if (!ended) {
      if (first.kind === "no-end") return missing("price_pub_end");
      const at = first.kind === "judged" ? periodCell(first.record) : first.at;
      return undetermined("unknown", at, { cells: [signing.at] });
    }
    const { end, record } = ended;
    if (latestOf(end) < earliestOf(signed)) return passed;
    const certain = earliestOf(end) >= latestOf(signed);
    const sameDay = certain && latestOf(end) === earliestOf(signed);
    return {
      level: "warning",
      message: certain ? (sameDay ? "same-day" : "late") : "month-only",
      at: signing.at,
      cells: [periodCell(record)],
      reading: certain ? "D12" : "D35",
      data: {
        signed: { day: latestOf(signed) },
        end: { day: earliestOf(end) },
        earliest: { day: Math.max(latestOf(end) + 1, ended.earliestSigning ?? 0) },
      },
    };
  },
});

interface Ended {
  readonly record: Publicity;
  readonly end: DayValue;
  readonly earliestSigning: Day | null;
}

/**
 * Of several publicities the one that ended first; one that was long enough goes before those that were not, for the
 * contract may be signed once the days are full.
 */
function firstToCount(states: readonly PublicityState[]): Ended | undefined {
  let first: (Ended & { readonly met: boolean }) | undefined;
  for (const state of states) {
    const end = known(state.record.end.reading);
    if (end === undefined || state.kind === "unreadable") continue;
    const result = state.kind === "judged" ? state.result : undefined;
    const met = result?.status === "met";
    const earlier = !first || (met === first.met ? latestOf(end) < latestOf(first.end) : met);
    if (earlier) first = { record: state.record, end, earliestSigning: result?.earliestSigning ?? null, met };
  }
  return first;
}
