import { type Deal, factOf, readingIn } from "../../ledger/books.ts";
import { known, Unreadable, Wording } from "../../ledger/reading.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, passed, undetermined } from "../check.ts";
import { contractDay, instituteDuty, readingOf, rulesGovern, unitOf } from "../context.ts";
import { modeOf, modeUnknown, pricedModes } from "../modes.ts";
import { messages } from "./messages.ts";

/** What people write where there was no valuation, or is none yet. */
const none =
  /^(?:[-—–/×]+|无|否|没有|未|不|(?:无|不|未|没有|尚未|待|拟)(?:需要?|须)?(?:进行|开展|做|委托)?(?:第三方)?(?:资产)?评估|评估中)$/;

/** Whether the transferee is one of the completers, by name; a company's owners are in no ledger. */
function buysItself(deal: Deal): boolean {
  const buyer = known(readingIn(deal, "buyer"))?.replace(/\s/g, "");
  const names = [known(readingIn(deal, "inventors")) ?? "", known(readingIn(deal, "leader")) ?? ""];
  return !!buyer && names.some((list) => list.split(/[、，,;；\s（(）)]+/).includes(buyer));
}

/**
 * Rules （十九）: 对于存在关联交易情况，采用第三方进行资产评估. A normative document alone says so, so a breach is a
 * warning (D0); the unit's freedom not to appraise yields to the special sentence (D42).
 */
export const check: Check = turnsOnUnit({
  id: "related-party-valuation",
  zh: "关联交易评估",
  en: "Valuation of related-party deals",
  citations: ["细则19"],
  needs: ["related", "appraisal"],
  readings: ["D31", "D32", "D41", "D42"],
  fidelity: "needs-judgement",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (!instituteDuty(unitOf(deal.rows, context), false, context)) return notApplicable;
    if (!pricedModes.includes(mode) && !modeUnknown(mode) && mode !== "no-column") return notApplicable;
    if (!rulesGovern(contractDay(deal), context)) return notApplicable;
    const related = factOf(deal, "related");
    const appraisal = factOf(deal, "appraisal");
    const columns = (["related", "appraisal"] as const).filter((field) => factOf(deal, field).reading === undefined);
    if (columns.length) return missing(...columns);
    const valued = typeof appraisal.reading === "string" && !none.test(appraisal.reading.trim());
    if (related.reading === null) return undetermined("related-blank", related.at, { cells: [appraisal.at] });
    if (related.reading instanceof Wording || related.reading instanceof Unreadable) {
      const words = related.reading instanceof Wording ? related.reading.text : related.reading.raw;
      return undetermined("related-unclear", related.at, { data: { words: { text: words } } });
    }
    if (related.reading !== "是") {
      // The texts do not say who is related: what the unit says counts, and a name that speaks against it is told (D41).
      if (valued || readingOf(context, "D41", "a") === "b" || !buysItself(deal)) return passed;
      return { level: "info", message: "same-name", at: related.at, cells: [factOf(deal, "buyer").at], reading: "D41" };
    }
    if (valued) return passed;
    // 由单位自主决定是否进行资产评估, if that goes before the sentence on related parties.
    if (readingOf(context, "D42", "a") === "b") return notApplicable;
    return { level: "warning", message: "no-valuation", at: appraisal.at, cells: [related.at], reading: "D42" };
  },
});
