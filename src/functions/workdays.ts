import { addWorkdays, countWorkdays, isWorkday } from "../calc/period.ts";
import { restDays } from "../law/rest-days.ts";
import { date, restDaysMissing } from "./arguments.ts";
import { whole } from "./kinds.ts";
import { required } from "./parameter.ts";
import { perRow } from "./rows.ts";

const subject = "days";

export const isWorkdayFunction = perRow({
  id: "IS_WORKDAY",
  subject,
  description: {
    zh: "是不是工作日：按国务院放假安排，调休上班的周末是工作日",
    en: "Whether a day is worked, by the State Council's notices, make-up days included",
  },
  result: { zh: "TRUE 或 FALSE", en: "TRUE or FALSE" },
  gives: "value",
  parameters: [date("date", "日期", { zh: "要判断的日期", en: "the day" }, "DATE(2026,2,14)")],
  row: (day) => isWorkday(day, restDays) ?? restDaysMissing,
  steps: (day) => [
    {
      id: isWorkday(day, restDays) ? "workday-worked" : "workday-rest",
      data: { day: { day } },
      citation: null,
    },
  ],
});

const start = date("start", "起始日期", { zh: "起始日（不计入）", en: "the start day, itself not counted" });

export const addWorkdaysFunction = perRow({
  id: "ADD_WORKDAYS",
  subject,
  description: {
    zh: "起始日之后（负数为之前）第 n 个工作日，含调休，起始日不计入",
    en: "The nth working day after the start day (before it, where negative), make-up days included",
  },
  result: { zh: "日期", en: "a date" },
  gives: "date",
  parameters: [
    start,
    required(whole(-1_000_000, 1_000_000), {
      id: "n",
      zh: "工作日数",
      meaning: { zh: "多少个工作日，可以为负", en: "how many working days; may be negative" },
      example: "15",
    }),
  ],
  row: (start, count) => addWorkdays(start, count, restDays) ?? restDaysMissing,
  steps: (start, count) => [
    {
      id: "workdays-added",
      data: { start: { day: start }, count: { count }, end: { day: addWorkdays(start, count, restDays) ?? start } },
      citation: "民法典201",
    },
  ],
});

export const workdaysFunction = perRow({
  id: "WORKDAYS",
  subject,
  description: {
    zh: "两日之间有几个工作日，含调休：起始日不计入，结束日计入；结束在前为负",
    en: "The working days between two days, make-up days included: the start not counted, the end counted",
  },
  result: { zh: "天数", en: "a number of days" },
  gives: "value",
  parameters: [
    start,
    date("end", "结束日期", { zh: "结束日（计入）", en: "the end day, itself counted" }, "DATE(2023,5,26)"),
  ],
  row: (start, end) => countWorkdays(start, end, restDays) ?? restDaysMissing,
  steps: (start, end) => [
    {
      id: "workdays-counted",
      data: { start: { day: start }, end: { day: end }, count: { count: countWorkdays(start, end, restDays) ?? 0 } },
      citation: "民法典201",
    },
  ],
});
