import { factOf } from "../../ledger/books.ts";
import { Unreadable, Wording } from "../../ledger/reading.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, passed, undetermined } from "../check.ts";
import { contractDay, doubtOf, governs, instituteDuty, unitOf } from "../context.ts";
import { modeOf, modeUnknown, pricedModes } from "../modes.ts";
import { messages } from "./messages.ts";

const lawful = ["协议", "挂牌交易", "拍卖"];

/**
 * Article 24 paragraph 2: the price is set by agreement, listing, auction and the like 等. National law (促转法18) says
 * the same, so that central institutes are bound alike and contracts before the ordinance too.
 */
export const check: Check = turnsOnUnit({
  id: "pricing-method",
  zh: "定价方式",
  en: "Pricing method",
  citations: ["条例24.2"],
  needs: ["price_method"],
  readings: ["D0", "D32"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const unit = unitOf(deal.rows, context);
    const duty = instituteDuty(unit, true, context);
    const mode = modeOf(deal);
    if (!duty || (!pricedModes.includes(mode) && !modeUnknown(mode) && mode !== "no-column")) return notApplicable;
    const method = factOf(deal, "price_method");
    if (method.reading === undefined) return missing("price_method");
    const day = contractDay(deal);
    if (!governs("national", day)) return notApplicable;
    const citations = governs("ordinance", day) ? ["条例24.2"] : ["促转法18"];
    if (modeUnknown(mode)) return undetermined("mode", factOf(deal, "mode").at, { cells: [method.at] });
    if (method.reading === null) {
      const blank = { ...duty, at: method.at, data: { doubt: doubtOf(duty) } };
      return unit === "中央在渝高校院所"
        ? { ...blank, message: "blank-central", citations: [...new Set([...citations, "促转法18"])] }
        : { ...blank, message: "blank", citations };
    }
    if (method.reading instanceof Unreadable) return undetermined("unreadable", method.at);
    const words = method.reading instanceof Wording ? method.reading.text : method.reading;
    if (lawful.includes(words)) return passed;
    return {
      level: "warning",
      message: "other",
      at: method.at,
      citations,
      reading: "D0",
      data: { words: { text: words } },
    };
  },
});
