import type { Day } from "../calc/days.ts";
import {
  type DayKind,
  explainPublicity,
  publicity,
  publicityDays,
  publicityEnd,
  type PublicityInput,
} from "../calc/publicity.ts";
import { newest, parameters as law } from "../law/parameters.ts";
import { restDays } from "../law/rest-days.ts";
import { date, dayKind, publicityDaysWanted, restDaysMissing } from "./arguments.ts";
import { badValue, type Fault } from "./fault.ts";
import { perRow } from "./rows.ts";

const start = date("start", "公示起", {
  zh: "公示开始的日期（当日不计入）",
  en: "the day of posting, itself not counted",
});
const end = date(
  "end",
  "公示止",
  { zh: "公示结束的日期（计入）", en: "the last day, itself counted" },
  "DATE(2023,5,21)",
);

const endsBeforeStart: Fault = badValue("早于公示起，请核对两个日期", "it is before the start; check both dates").about(
  end,
);

const subject = "publicity";
const { citation } = newest(law.pricePublicityDays);

const input = (start: Day, end: Day | null, required: number, dayKind: DayKind): PublicityInput => ({
  start,
  end,
  required,
  dayKind,
  restDays,
});

export const publicityEndFunction = perRow({
  id: "PUBLICITY_END",
  subject,
  description: {
    zh: "公示须满到哪一天：开始的当日不计入，不因休息日顺延；最早次日可以签约（条例第24条第2款）",
    en: "The day that a publicity must run through: the start day not counted, never rolled; signing from the next day on",
  },
  result: { zh: "日期", en: "a date" },
  gives: "date",
  parameters: [start, publicityDaysWanted, dayKind],
  row: (start, days, kind) => publicityEnd(start, days, kind, restDays) ?? restDaysMissing,
  steps(start, days, kind) {
    const asked = input(start, null, days, kind);
    return explainPublicity(asked, publicity(asked), citation);
  },
});

export const publicityDaysFunction = perRow({
  id: "PUBLICITY_DAYS",
  subject,
  description: {
    zh: "公示了几个整日：开始的当日不计入，结束的当日计入",
    en: "How many full days a publicity ran: the start day not counted, the end day counted",
  },
  result: { zh: "天数", en: "a number of days" },
  gives: "value",
  parameters: [start, end, dayKind],
  row(start, end, kind) {
    if (end < start) return endsBeforeStart;
    return publicityDays(start, end, kind, restDays) ?? restDaysMissing;
  },
  steps: (start, end, kind) => [
    {
      id: "publicity-counted",
      data: {
        start: { day: start },
        end: { day: end },
        dayKind: { text: kind },
        days: { count: publicityDays(start, end, kind, restDays) ?? 0 },
      },
      citation: "民法典201",
    },
  ],
});

/** 通过 / 存疑 / 不足: long enough, only with the start day counted, under no reading (D2). */
export const publicityStatusFunction = perRow({
  id: "PUBLICITY_STATUS",
  subject,
  description: {
    zh: "公示够不够：通过；存疑（把开始的当日也算上才够）；不足",
    en: "Whether a publicity was long enough: 通过 (yes), 存疑 (only with the start day counted), 不足 (no)",
  },
  result: { zh: "通过、存疑、不足", en: "通过, 存疑 or 不足" },
  gives: "value",
  parameters: [start, end, publicityDaysWanted, dayKind],
  row(start, end, days, kind) {
    if (end < start) return endsBeforeStart;
    switch (publicity(input(start, end, days, kind)).status) {
      case "met":
        return "通过";
      case "doubtful":
        return "存疑";
      case "short":
        return "不足";
      case "unknown":
        return restDaysMissing;
    }
  },
  steps(start, end, days, kind) {
    const asked = input(start, end, days, kind);
    return explainPublicity(asked, publicity(asked), citation);
  },
});
