import { valueOn } from "../../calc/dated.ts";
import { civilOf, type Day, dayOf, type DayValue, earliestOf, latestOf } from "../../calc/days.ts";
import { addMonths, rollOver } from "../../calc/period.ts";
import { publicity } from "../../calc/publicity.ts";
import { taxableReward } from "../../calc/tax-relief.ts";
import { parameters, valueAt } from "../../law/parameters.ts";
import { noNumberYet } from "../../ledger/placeholders.ts";
import { type Deal, factOf, knownOf, type Payout, readingIn } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { type Address, addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { hasColumn } from "../columns.ts";
import { type Context, readingOf, rollOf, unitOf } from "../context.ts";
import { isNotServiceAchievement, modeOf, modeUnknown } from "../modes.ts";
import { isBlankPublicity, judgePublicity, periodCell, periodCells, recordsPublicity } from "../publicity-records.ts";
import { messages } from "./messages.ts";

/**
 * 财税2018-58: half of a cash reward is free of income tax where a non-profit institute or university gives it out of the
 * income of a 转让 or 许可, by a registered contract, within 36 months of the receipt; publicised for 15 working days
 * (国科发政2018-103) and filed by the 15th of the next month (税务公告2018-30). Asked of rewards that claim the relief.
 */
export const check: Check = turnsOnUnit({
  id: "cash-reward-tax-relief",
  zh: "现金奖励个税优惠",
  en: "Tax relief on cash rewards",
  citations: ["财税2018-58"],
  needs: ["tax_cut"],
  readings: ["D2", "D3", "D32", "D35"],
  fidelity: "needs-judgement",
  messages,
  subject: "deal",
  judge(deal, context) {
    if (!hasColumn(context.books, "tax_cut")) return noClaim;
    const claims = claimsOf(deal);
    const [first] = claims;
    if (!first) return notApplicable;
    const at = addressOf(first.row, "tax_cut");
    const outcomes: Outcome[] = [
      ...ofUnit(deal, at, context),
      ...ofMode(deal, at),
      ...ofRegistration(deal, context),
      ...ofPublicity(deal, claims, at, context),
      ...claims.flatMap((claim) => ofPayment(claim, deal, context)),
    ];
    return outcomes.some((outcome) => "level" in outcome) ? outcomes : [passed, ...outcomes];
  },
});

const noClaim = missing("tax_cut");

/** A reward that claims the relief, and its payment where the books have one. */
interface Claim {
  readonly row: Row;
  readonly payout: Payout | undefined;
}

/** 是, √, an amount, a number of the filing: claimed; 否, 无, 不享受 and the like: not. */
const notClaimed = /^(?:[-—–/×x0]+|无|否|n|no|没有|未|不.*|未(?:享受|申请|办理|备案).*|全额.*)$/i;

const claims = ({ values }: Row): boolean => {
  const words = known(values.tax_cut);
  return words !== undefined && !notClaimed.test(words.trim());
};

function claimsOf(deal: Deal): Claim[] {
  const found = deal.payouts.filter(({ row }) => claims(row)).map((payout) => ({ row: payout.row, payout }));
  if (found.length) return found;
  return deal.rows.filter(claims).map((row) => ({ row, payout: deal.payouts.find((payout) => payout.row !== row) }));
}

/** 非营利性科研机构和高校: a company is none; a hospital or a private university may be one. */
function ofUnit(deal: Deal, at: Address | undefined, context: Context): Problem[] {
  switch (unitOf(deal.rows, context)) {
    case "市属高校院所":
    case "中央在渝高校院所":
      return [];
    case "其他事业单位":
      if (readingOf(context, "D32", "a") === "b") return [];
      return [{ level: "warning", message: "unit-doubtful", at, reading: "D32" }];
    case "其他企业":
      return [{ level: "warning", message: "unit-private", at }];
    default:
      return [{ level: "error", message: "unit", at }];
  }
}

/** 转化 here means 向他人转让或者许可他人使用: neither shares nor services nor own use. */
function ofMode(deal: Deal, at: Address | undefined): Outcome[] {
  if (isNotServiceAchievement(deal)) {
    return [{ level: "error", message: "not-service", at, cells: [factOf(deal, "is_service").at] }];
  }
  const mode = modeOf(deal);
  if (mode === "转让" || mode === "许可") return [];
  if (mode === "no-column") return [missing("mode")];
  const cell = factOf(deal, "mode");
  if (modeUnknown(mode)) return [undetermined("mode-unknown", cell.at, { cells: [at] })];
  const words = typeof cell.reading === "string" ? cell.reading : "";
  return [{ level: "error", message: "mode", at, cells: [cell.at], data: { mode: { text: words } } }];
}

function ofRegistration(deal: Deal, { books }: Context): Outcome[] {
  const number = factOf(deal, "reg_no");
  if (number.reading === undefined) {
    const inPayouts = deal.payouts.find(({ row }) => typeof row.values.reg_no === "string");
    if (inPayouts) return [];
    return hasColumn(books, "reg_no") ? [] : [missing("reg_no")];
  }
  if (typeof number.reading === "string" && !noNumberYet(number.reading)) return [];
  if (number.reading !== null && typeof number.reading !== "string") {
    return [undetermined("registration-unreadable", number.at)];
  }
  return [{ level: "error", message: "unregistered", at: number.at }];
}

/** 15 working days of publicity, ended before the payment; known from memory only, so a warning at most. */
function ofPublicity(deal: Deal, all: readonly Claim[], at: Address | undefined, context: Context): Outcome[] {
  const paid = all.flatMap(({ row, payout }) => known(payout?.on.reading ?? row.values.paid_on) ?? []);
  const firstPaid = paid.length ? Math.min(...paid.map(latestOf)) : null;
  const required = valueOn(parameters.taxReliefPublicityWorkdays, firstPaid)?.value;
  if (required === undefined) return [];
  const place = { citations: [PUBLICITY], data: { required: { count: required } } };
  if (!recordsPublicity(deal, "reward", context)) return [missing("reward_pub_start", "reward_pub_end")];
  const records = deal.rewardPublicity.filter((record) => !isBlankPublicity(record));
  if (!records.length) {
    const [blank] = deal.rewardPublicity;
    const cell = (blank && periodCell(blank)) ?? at;
    return [{ level: "warning", message: "publicity-missing", at: cell, cells: [at], ...place }];
  }
  const outcomes = records.map((record): Problem | undefined => {
    const state = judgePublicity(record, required, context);
    const cells = [at, ...periodCells(record)];
    if (state.kind !== "judged") return undetermined("publicity-unknown", periodCell(record), { cells, ...place });
    const { status, days, runThrough } = publicity({ ...state.input, dayKind: "工作日" });
    const data = {
      ...place.data,
      days: { count: days ?? 0 },
      runThrough: runThrough === null ? { text: "—" } : { day: runThrough },
    };
    const rest = { at: periodCell(record), cells, citations: [PUBLICITY], data, dueDate: runThrough };
    if (status === "unknown") return { ...rest, level: "undetermined", message: "rest-days-unknown" };
    if (status !== "met") return { ...rest, level: "warning", message: "publicity-short" };
    const end = state.input.end;
    if (end !== null && firstPaid !== null && earliestOf(end) >= firstPaid)
      return { ...rest, level: "warning", message: "publicity-late" };
    return undefined;
  });
  // Publicised anew, one that was long enough will do.
  const [first] = outcomes;
  return first && outcomes.every((outcome) => outcome !== undefined) ? [first] : [];
}

const PUBLICITY = "国科发政2018-103";
const FILING = "税务公告2018-30";

/** Of each payment: within 36 months of a receipt, not before the relief existed, filed in time. */
function ofPayment({ row, payout }: Claim, deal: Deal, context: Context): Outcome[] {
  const on = payout?.on ?? { reading: row.values.paid_on, at: addressOf(row, "paid_on") };
  if (on.reading === undefined) return [missing("paid_on")];
  const paid = known(on.reading);
  if (paid === undefined) return on.reading === null ? [] : [undetermined("paid-unreadable", on.at)];
  const place = { at: on.at, cells: [addressOf(row, "tax_cut")] };
  if (!valueAt(parameters.taxReliefMonths, latestOf(paid))) {
    const from = { day: parameters.taxReliefMonths[0].from };
    return [{ ...place, level: "error", message: "before-relief", data: { paid: { day: latestOf(paid) }, from } }];
  }
  return [...inMonths(paid, place, { row, payout }, deal, context), ...filed(paid, row, context)];
}

type Place = Pick<Problem, "at" | "cells">;

function inMonths(paid: DayValue, place: Place, { row, payout }: Claim, deal: Deal, context: Context): Outcome[] {
  if (!deal.receipts.length && readingIn(deal, "received_on") === undefined && !hasColumn(context.books, "received_on"))
    return [missing("received_on")];
  const instalment = payout?.instalment;
  const named = deal.receipts.filter((receipt) => instalment !== undefined && receipt.instalment === instalment);
  const days = knownOf((named.length ? named : deal.receipts).map(({ on }) => on));
  if (!days.length) {
    const at = deal.receipts[0]?.on.at ?? factOf(deal, "received_on").at ?? place.at;
    return [undetermined("receipt-unknown", at, { cells: [place.at] })];
  }
  // Nobody says which receipt a payment is out of: the last one before it leaves the most time.
  const before = days.filter((day) => earliestOf(day) <= latestOf(paid));
  const receipt = (before.length ? before : days).reduce((one, other) =>
    latestOf(other) > latestOf(one) ? other : one,
  );
  const last = lastDay(latestOf(receipt), latestOf(paid));
  const sure = lastDay(earliestOf(receipt), latestOf(paid));
  const rolled = rollOver(last, context.restDays, rollOf(context));
  const data = {
    received: { day: latestOf(receipt) },
    paid: { day: latestOf(paid) },
    last: { day: last },
    months: { count: valueAt(parameters.taxReliefMonths, latestOf(paid))?.value ?? 0 },
  };
  const amount = known(payout?.amount.reading ?? row.values.amount);
  const late = { ...place, data, citations: ["财税2018-58", FILING], dueDate: last, actual: amount ?? null };
  if (earliestOf(paid) > rolled.day && rolled.certain) {
    return [{ ...late, level: "error", message: "too-late", daysLate: earliestOf(paid) - last }];
  }
  if (earliestOf(paid) > last) return [{ ...late, level: "warning", message: "rolled", reading: "D3" }];
  if (latestOf(paid) > sure) return [{ ...late, level: "warning", message: "month-only", reading: "D35" }];
  return [];
}

/** Income of before the relief existed has its months from the day on which it began to exist. */
function lastDay(received: Day, paid: Day): Day {
  const from = parameters.taxReliefMonths[0].from;
  const { lastDay: last } = taxableReward({
    cash: 0,
    receivedOn: Math.max(received, from),
    paidOn: paid,
    eligible: true,
  });
  return last ?? received;
}

/** The record 备案表: by the 15th of the month after the payment, behind rest days where it ends on one. */
function filed(paid: DayValue, row: Row, context: Context): Outcome[] {
  const filing = row.values.tax_filed_on;
  if (filing === undefined) return [];
  const dayOfMonth = valueOn(parameters.taxRecordDayOfMonth, latestOf(paid))?.value;
  if (dayOfMonth === undefined) return [];
  const { year, month } = civilOf(addMonths(latestOf(paid), 1));
  const due = rollOver(dayOf(year, month, dayOfMonth), context.restDays, rollOf(context)).day;
  const day = known(filing);
  const at = addressOf(row, "tax_filed_on");
  const place = { at, cells: [addressOf(row, "tax_cut")], citations: [FILING], dueDate: due };
  const data = { paid: { day: latestOf(paid) }, due: { day: due } };
  if (day !== undefined) {
    if (earliestOf(day) <= due) return [];
    return [{ ...place, level: "warning", message: "filed-late", daysLate: earliestOf(day) - due, data }];
  }
  if (filing !== null) return [undetermined("filed-unreadable", at)];
  if (context.asOf === null || context.asOf <= due) return [{ ...place, level: "info", message: "to-file", data }];
  return [{ ...place, level: "warning", message: "not-filed", data }];
}
