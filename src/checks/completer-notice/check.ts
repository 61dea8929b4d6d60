import { earliestOf, latestOf } from "../../calc/days.ts";
import { noticeBy, noticeEnd } from "../../calc/notice.ts";
import type { UnitType } from "../../law/units.ts";
import { type Deal, type Fact, factOf } from "../../ledger/books.ts";
import type { DayValue } from "../../calc/days.ts";
import { known } from "../../ledger/reading.ts";
import { type Check, type Level, missing, notApplicable, passed, undetermined } from "../check.ts";
import { contractDay, governs, readingOf, unitOf } from "../context.ts";
import { modeOf } from "../modes.ts";
import { messages } from "./messages.ts";

/**
 * Article 30 paragraph 2: institutes and state-owned companies notify the completers in writing one month before they
 * transfer a service achievement. Counted from the signing, or from the listing where the price is set by listing or
 * auction (D6); an investment in kind is not literally a transfer (D7).
 */
export const check: Check = {
  id: "completer-notice",
  zh: "通知完成人",
  en: "Notice to the completers",
  citations: ["条例30.2"],
  needs: ["notice_on", "mode", "signed_on"],
  readings: ["D6", "D7", "D29", "D35"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const level = dutyOf(unitOf(deal.rows, context));
    const mode = modeOf(deal);
    if (!level || known(factOf(deal, "is_service").reading) === false) return notApplicable;
    if (!governs("ordinance", contractDay(deal))) return notApplicable;
    const notice = factOf(deal, "notice_on");
    const investment = mode === "作价投资";
    const asTransfer = mode === "转让" || (investment && readingOf(context, "D7", "a") !== "a");
    if (mode === "no-column") return missing("mode");
    if (notice.reading === undefined) return asTransfer || investment ? missing("notice_on") : notApplicable;
    if (mode === "blank" || mode === "unclear")
      return undetermined("unknown", factOf(deal, "mode").at, { cells: [notice.at] });
    if (investment && !asTransfer)
      return notice.reading === null ? { level: "info", message: "investment", at: notice.at, reading: "D7" } : passed;
    if (!asTransfer) return notApplicable;
    if (notice.reading === null) return { level: mode === "转让" ? level : "warning", message: "blank", at: notice.at };
    const anchor = anchorOf(deal);
    if (anchor.fact.reading === undefined) return missing("signed_on");
    const [given, until] = [known(notice.reading), known(anchor.fact.reading)];
    if (given === undefined || until === undefined) {
      return undetermined("unknown", given === undefined ? notice.at : anchor.fact.at, {
        cells: [notice.at, anchor.fact.at],
      });
    }
    const data = {
      notice: { day: earliestOf(given) },
      anchor: { text: anchor.zh },
      anchorDay: { day: latestOf(until) },
      earliest: { day: noticeEnd(earliestOf(given)) },
      latestNotice: { day: noticeBy(latestOf(until)) },
    };
    const place = { at: notice.at, cells: [anchor.fact.at], data };
    if (noticeEnd(earliestOf(given)) > latestOf(until))
      return { level: mode === "转让" ? level : "warning", message: "late", ...place };
    if (noticeEnd(latestOf(given)) > earliestOf(until))
      return { level: "warning", message: "month-only", reading: "D35", ...place };
    if (noticeEnd(latestOf(given)) === earliestOf(until)) return { level: "info", message: "equal", ...place };
    return passed;
  },
};

/** Institutes and state-owned companies are bound by the words; the others that the ordinance reaches, by reference. */
function dutyOf(unit: UnitType): Level | undefined {
  if (unit === "市属高校院所" || unit === "国有企业") return "error";
  return unit === "其他企业" ? undefined : "warning";
}

/** D6: 拟转让 points to the time before one is bound. */
function anchorOf(deal: Deal): { fact: Fact<DayValue>; zh: string } {
  const method = known(factOf(deal, "price_method").reading);
  const listed = factOf(deal, "listed_on");
  if ((method === "挂牌交易" || method === "拍卖") && known(listed.reading) !== undefined)
    return { fact: listed, zh: "挂牌（拍卖）公告" };
  return { fact: factOf(deal, "signed_on"), zh: "合同签订" };
}
