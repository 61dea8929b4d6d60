import type { Message } from "../check.ts";

export const messages = {
  missing: {
    zh: [
      "{year} 年度科技成果转化情况报告至 {end} 仍未记载报送；应当按照规定向主管部门提交上一年度报告{doubt}",
      "如已报送，请补填日期；没有报送的请补报",
    ],
    en: [
      "The report on {year} is not recorded as filed by {end}; last year's report goes to the department in charge{doubt}",
      "Fill in the day if it was filed; file it if it was not",
    ],
  },
  "after-year": {
    zh: [
      "{year} 年度科技成果转化情况报告 {on} 才报送，已到次年年底（{end}）以后；应当按照规定向主管部门提交上一年度报告{doubt}",
      "请核对报告年度和日期，并向主管部门说明",
    ],
    en: [
      "The report on {year} was filed on {on}, after the next year had ended ({end}); last year's report goes to the department in charge{doubt}",
      "Check the year and the day, and explain it to the department",
    ],
  },
  late: {
    zh: [
      "{year} 年度报告 {on} 报送，晚于 {due} {late} 天；国家规定的时间为每年3月30日，当年通知可能另有安排",
      "请核对主管部门当年的通知；通知的时间更晚的，无需更正",
    ],
    en: [
      "The report on {year} was filed on {on}, {late} days after {due}; the national day is 30 March, the year's notice may have moved it",
      "Check that year's notice; nothing to correct where it gave more time",
    ],
  },
  overdue: {
    zh: [
      "{year} 年度报告未记载报送，{due} 已过 {late} 天；国家规定的时间为每年3月30日，当年通知可能另有安排",
      "请尽快报送，最迟不超过 {end}；已报送的请补填日期",
    ],
    en: [
      "The report on {year} is not recorded as filed; {due} was {late} days ago. The national day is 30 March, the year's notice may have moved it",
      "File it soon, by {end} at the latest; fill in the day if it was filed",
    ],
  },
  open: {
    zh: ["{year} 年度报告尚未记载报送", "请在 {due} 以前报送主管部门（以当年通知为准）并填写日期"],
    en: [
      "The report on {year} is not filed yet",
      "File it by {due}, or as that year's notice says, and fill in the day",
    ],
  },
  "before-year-end": {
    zh: ["{year} 年度报告 {on} 即已报送，当年还没有结束；报告的应当是上一年度的情况", "请核对报告年度和报送日期"],
    en: ["The report on {year} was filed on {on}, before that year had ended", "Check the year and the day"],
  },
  "month-only": {
    zh: ["{year} 年度报告的报送日期只有月份，是否在 {due} 以前取决于具体日子", "请补全日期"],
    en: [
      "Of the filing of the report on {year} only the month is given; whether it came by {due} turns on the day",
      "Fill in the day",
    ],
  },
  "year-unknown": {
    zh: ["报告年度未填或无法读取，不能判断是否按时报送", "请填写报告的是哪一年度"],
    en: ["The year of the report is missing or unreadable", "Fill in which year it is about"],
  },
  unknown: {
    zh: ["年度报告报送日期无法读取，不能判断", "请改正日期"],
    en: ["The day of filing cannot be read", "Correct the date"],
  },
  "rest-days-unknown": {
    zh: ["{year} 年度报告的截止日 {due} 能否顺延要看尚未载入的放假安排，不能判断", "请在设置中补充该年的放假安排"],
    en: [
      "Whether the last day {due} for the report on {year} rolls over turns on rest days that are not loaded",
      "Add that year's rest days to the settings",
    ],
  },
  "as-of-unknown": {
    zh: ["{year} 年度报告未记载报送；没有给出核查日，不能判断是否已过 {due}", "请给出核查日"],
    en: [
      "The report on {year} is not recorded; without a day of judgement it is not known whether {due} is past",
      "Give the day of judgement",
    ],
  },
} satisfies Record<string, Message>;
