import { parameters } from "../law/parameters.ts";
import { valueToCountWith } from "./dated.ts";
import { civilOf, daysInMonth, type Day } from "./days.ts";
import { addMonths } from "./period.ts";
import type { Step } from "./steps.ts";

/** The written notice to the completers one month before a transfer 提前一个月书面通知 (条例30.2, D6). */

/** The earliest signing after a notice: the corresponding day of the next month, else its last day. Not rolled. */
export function noticeEnd(notice: Day): Day {
  return addMonths(notice, monthsOn(notice));
}

/** The latest day of notice whose {@link noticeEnd} is not after the signing: for 2024-02-29 it is 2024-01-31. */
export function noticeBy(signing: Day): Day {
  const months = monthsOn(signing);
  const back = addMonths(signing, -months);
  // Signed on the last day of a short month, the later days of the month before end there too.
  const signed = civilOf(signing);
  if (signed.day < daysInMonth(signed.year, signed.month)) return back;
  const { year, month, day } = civilOf(back);
  return back + (daysInMonth(year, month) - day);
}

function monthsOn(day: Day): number {
  return valueToCountWith(parameters.completerNoticeMonths, day).value;
}

/** The steps of {@link noticeEnd}. */
export function explainNoticeEnd(notice: Day): Step[] {
  const { value, citation } = valueToCountWith(parameters.completerNoticeMonths, notice);
  const data = { notice: { day: notice }, months: { count: value } };
  return [
    { id: "notice-months", data, citation },
    { id: "notice-end", data: { end: { day: noticeEnd(notice) } }, citation: "民法典202" },
  ];
}

/** The steps of {@link noticeBy}. */
export function explainNoticeBy(signing: Day): Step[] {
  const { value, citation } = valueToCountWith(parameters.completerNoticeMonths, signing);
  const data = { signing: { day: signing }, months: { count: value } };
  return [
    { id: "notice-months-before", data, citation },
    { id: "notice-by", data: { notice: { day: noticeBy(signing) } }, citation: "民法典202" },
  ];
}
