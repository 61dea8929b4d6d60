import { type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { noticeBy, noticeEnd } from "../../calc/notice.ts";
import type { UnitType } from "../../law/units.ts";
import { type Deal, type Fact, factOf } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import {
  byReference,
  type Context,
  contractDay,
  doubtOf,
  type Duty,
  governs,
  instituteDuty,
  isUnsigned,
  readingOf,
  unitOf,
} from "../context.ts";
import { isNotServiceAchievement, modeOf, modeUnknown } from "../modes.ts";
import { messages } from "./messages.ts";

/**
 * Article 30 paragraph 2: institutes and state-owned companies notify the completers in writing one month before they
 * transfer a service achievement. Counted from the signing, or from the listing where the price is set by listing or
 * auction (D6); an investment in kind is not literally a transfer (D7).
 */
export const check: Check = turnsOnUnit({
  id: "completer-notice",
  zh: "通知完成人",
  en: "Notice to the completers",
  citations: ["条例30.2"],
  needs: ["notice_on", "mode", "signed_on"],
  readings: ["D6", "D7", "D29", "D32", "D35"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const duty = dutyOf(unitOf(deal.rows, context), context);
    const mode = modeOf(deal);
    if (!duty || isNotServiceAchievement(deal)) return notApplicable;
    if (!governs("ordinance", contractDay(deal))) return notApplicable;
    const investment = mode === "作价投资";
    const asTransfer = mode === "转让" || (investment && readingOf(context, "D7", "a") !== "a");
    if (mode !== "no-column" && !modeUnknown(mode) && !asTransfer && !investment) return notApplicable;
    const notice = factOf(deal, "notice_on");
    if (notice.reading === undefined) return missing("notice_on");
    if (mode === "no-column") return missing("mode");
    if (modeUnknown(mode)) return undetermined("unknown", factOf(deal, "mode").at, { cells: [notice.at] });
    const given = known(notice.reading);
    if (!asTransfer) {
      if (notice.reading === null) return { level: "info", message: "investment", at: notice.at, reading: "D7" };
      return given === undefined ? undetermined("unknown", notice.at) : passed;
    }
    const breach: Duty = mode === "转让" ? duty : { level: "warning", reading: "D7" };
    if (notice.reading === null && isUnsigned(deal)) return { level: "info", message: "before-signing", at: notice.at };
    if (notice.reading === null)
      return { ...breach, message: "blank", at: notice.at, data: { doubt: doubtOf(breach) } };
    const anchor = anchorOf(deal, context);
    if (anchor.fact.reading === undefined) return missing("signed_on");
    const until = known(anchor.fact.reading);
    if (given === undefined || until === undefined) {
      return undetermined("unknown", given === undefined ? notice.at : anchor.fact.at, {
        cells: [notice.at, anchor.fact.at],
      });
    }
    const data = {
      notice: { day: earliestOf(given) },
      anchor: { text: anchor.name },
      anchorDay: { day: latestOf(until) },
      earliest: { day: noticeEnd(earliestOf(given)) },
      latestNotice: { day: noticeBy(latestOf(until)) },
      doubt: doubtOf(breach),
    };
    const place = { at: notice.at, cells: [anchor.fact.at], data };
    if (noticeEnd(earliestOf(given)) > latestOf(until)) return { ...breach, message: "late", ...place };
    if (noticeEnd(latestOf(given)) > earliestOf(until))
      return { level: "warning", message: "month-only", reading: "D35", ...place };
    const inTime: Outcome =
      noticeEnd(latestOf(given)) === earliestOf(until) ? { level: "info", message: "equal", ...place } : passed;
    const reply = factOf(deal, "priority_reply");
    if (reply.reading !== null) return inTime;
    const unanswered: Outcome = { level: "info", message: "no-reply", at: reply.at, cells: [notice.at] };
    return inTime === passed ? unanswered : [inTime, unanswered];
  },
});

/** Institutes and state-owned companies are bound by the words; the others that the ordinance reaches, by reference. */
function dutyOf(unit: UnitType, context: Context): Duty | undefined {
  if (unit === "国有企业") return { level: "error", reading: null };
  if (unit === "中央在渝企业") return byReference(context);
  return instituteDuty(unit, false, context);
}

interface Anchor {
  readonly fact: Fact<DayValue>;
  /** Which day it is, as the messages name it. */
  readonly name: "anchor:signing" | "anchor:listing" | "anchor:publicity";
}

/** D6: 拟转让 points to the time before one is bound. */
function anchorOf(deal: Deal, context: Context): Anchor {
  const method = known(factOf(deal, "price_method").reading);
  const listed = factOf(deal, "listed_on");
  if ((method === "挂牌交易" || method === "拍卖") && known(listed.reading) !== undefined)
    return { fact: listed, name: "anchor:listing" };
  const publicised = deal.pricePublicity.map(({ start }) => start).find(({ reading }) => known(reading) !== undefined);
  if (publicised && readingOf(context, "D6", "a") === "b") return { fact: publicised, name: "anchor:publicity" };
  return { fact: factOf(deal, "signed_on"), name: "anchor:signing" };
}
