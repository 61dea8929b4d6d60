import { applyFrom, explainApplyFrom, explainReplyDue, replyDue } from "../calc/conversion.ts";
import type { Day } from "../calc/days.ts";
import { explainNoticeBy, explainNoticeEnd, noticeBy, noticeEnd } from "../calc/notice.ts";
import { explainPayoutDue, payoutDue, type PayoutInput } from "../calc/payout.ts";
import { deadline, explainDeadline, type Period, type PeriodUnit } from "../calc/period.ts";
import { banEnd, explainTerm, grantStartBy, secondmentEnd, useRightEnd } from "../calc/term.ts";
import { newest, type Parameter as LawParameter, parameters as law } from "../law/parameters.ts";
import { restDays } from "../law/rest-days.ts";
import { date, mode, type Mode, restDaysMissing, rewardMode, withinCalendar } from "./arguments.ts";
import type { Parameter } from "./definition.ts";
import { badValue, Fault, notAvailable } from "./fault.ts";
import { choice, day, flag, whole } from "./kinds.ts";
import { optional, required } from "./parameter.ts";
import { perRow } from "./rows.ts";

const subject = "deadline";
const aDate = { zh: "日期", en: "a date" };

/** The day is not asked for where an agreed one is given. */
const payoutDay: Parameter<Day | null> = {
  ...optional(
    day,
    {
      id: "date",
      zh: "日期",
      meaning: {
        zh: "转让、许可：到账日；作价投资：股权登记或变更日；自行、合作实施：取得收益那年的任意一天",
        en: "转让, 许可: the day of receipt; 作价投资: of registration; otherwise any day of the income year",
      },
      example: "DATE(2023,3,1)",
      content: true,
    },
    { zh: "已填约定日期时不需要", en: "not needed where an agreed date is given" },
    null,
  ),
  optional: false,
};

const noPayoutDay = badValue(
  "没有填写，请填日期，例如 2023-03-01",
  "nothing is given; give a date, such as 2023-03-01",
).about(payoutDay);

const beforeOrdinance = notAvailable(
  "条例自 2020-06-01 起施行，之前的收入没有支付期限",
  "the ordinance holds from 2020-06-01; there is no time limit for income before that day",
).about(payoutDay);

function payoutInput(given: Mode, on: Day | null, agreed: Day | null): PayoutInput | Fault {
  const known = rewardMode(given);
  if (known instanceof Fault) return known;
  if (on === null && agreed === null) return noPayoutDay;
  return { mode: known, day: on ?? agreed ?? 0, agreed, restDays };
}

export const payoutDueFunction = perRow({
  id: "PAYOUT_DUE",
  subject,
  description: {
    zh: "奖励最迟哪一天支付：到账后 60 日（遇休息日顺延）、股权登记当日或次年 4 月 30 日；有约定日期的就是该日（条例第34条）",
    en: "The last day to pay a reward: 60 days after receipt (rolled), the day of registration, or 30 April of the next year",
  },
  result: aDate,
  gives: "date",
  parameters: [
    mode,
    payoutDay,
    optional(
      day,
      {
        id: "agreed_date",
        zh: "约定日期",
        meaning: {
          zh: "规定或者约定的支付日期，填了就以它为准，不顺延",
          en: "the day that a rule or agreement fixes: itself the answer, not rolled",
        },
        example: "DATE(2023,6,30)",
        content: true,
      },
      { zh: "没有规定也没有约定支付时间", en: "no time is fixed" },
      null,
    ),
  ],
  row(mode, on, agreed) {
    const input = payoutInput(mode, on, agreed);
    return input instanceof Fault ? input : (payoutDue(input)?.due ?? beforeOrdinance);
  },
  steps(mode, on, agreed) {
    const input = payoutInput(mode, on, agreed);
    return input instanceof Fault ? [] : explainPayoutDue(input, payoutDue(input));
  },
});

export const noticeEndFunction = perRow({
  id: "NOTICE_END",
  subject,
  description: {
    zh: "书面通知完成人之后最早哪一天可以签约：次月的对应日，没有对应日的为月末日（条例第30条第2款）",
    en: "The earliest signing after a notice to the completers: the same day of the next month, or its last day",
  },
  result: aDate,
  gives: "date",
  parameters: [
    date("notice_date", "通知日期", { zh: "书面通知科技成果完成人的日期", en: "the day of the written notice" }),
  ],
  row: noticeEnd,
  steps: explainNoticeEnd,
});

export const noticeByFunction = perRow({
  id: "NOTICE_BY",
  subject,
  description: {
    zh: "要在某日签约，最迟哪一天书面通知完成人（条例第30条第2款）",
    en: "The latest day of notice for a signing on a given day",
  },
  result: aDate,
  gives: "date",
  parameters: [
    date("signing_date", "签约日期", { zh: "拟签订合同的日期", en: "the day of signing" }, "DATE(2024,2,29)"),
  ],
  row: noticeBy,
  steps: explainNoticeBy,
});

export const applyFromFunction = perRow({
  id: "APPLY_FROM",
  subject,
  description: {
    zh: "成果完成后超过一年未转化的，完成人从哪一天起可以申请（条例第27条第1款）",
    en: "The first day on which a completer may apply: after one year without conversion (art. 27(1))",
  },
  result: aDate,
  gives: "date",
  parameters: [
    date(
      "completion_date",
      "完成日期",
      { zh: "职务科技成果完成的日期", en: "the day on which the result was completed" },
      "DATE(2022,3,15)",
    ),
  ],
  row: applyFrom,
  steps: explainApplyFrom,
});

export const replyDueFunction = perRow({
  id: "REPLY_DUE",
  subject,
  description: {
    zh: "单位最迟哪一天答复转化申请：收到后三个月，遇休息日顺延（条例第27条第2款）",
    en: "The last day to answer an application: three months after its receipt, rolled over rest days (art. 27(2))",
  },
  result: aDate,
  gives: "date",
  parameters: [
    date(
      "received_date",
      "收到日期",
      { zh: "单位收到转化申请的日期", en: "the day on which the unit received it" },
      "DATE(2023,1,1)",
    ),
  ],
  row: (received) => replyDue(received, restDays).day,
  steps: (received) => explainReplyDue(received, replyDue(received, restDays)),
});

export const grantStartByFunction = perRow({
  id: "GRANT_START_BY",
  subject,
  description: {
    zh: "赋权之后最迟哪一天实质性启动转化：一年，不顺延（细则（二））",
    en: "The last day to start substantively after a grant of rights: one year, not rolled (rules (2))",
  },
  result: aDate,
  gives: "date",
  parameters: [date("grant_date", "赋权日期", { zh: "单位赋权的日期", en: "the day of the grant" }, "DATE(2022,3,1)")],
  row: grantStartBy,
  steps: (start) => explainTerm("grant-start", start),
});

/** Longer terms than a hundred years are mistakes. */
const MOST_YEARS = 100;

function years(parameter: LawParameter<number>, least: { zh: string; en: string }): Parameter<number> {
  const { value } = newest(parameter);
  return optional(
    whole(1, MOST_YEARS),
    { id: "years", zh: "年数", meaning: { zh: "几年", en: "how many years" }, example: String(value) },
    { zh: `${value} 年（${least.zh}）`, en: `${value} years (${least.en})` },
    value,
  );
}

const termStart = date(
  "start",
  "起始日期",
  { zh: "第一天（计入）", en: "the first day, itself counted" },
  "DATE(2022,3,1)",
);

export const useRightEndFunction = perRow({
  id: "USE_RIGHT_END",
  subject,
  description: {
    zh: "职务科技成果长期使用权的最后一天：不低于 10 年，首尾都计入（细则（一））",
    en: "The last day of a long-term right of use: at least ten years, both ends counted (rules (1))",
  },
  result: aDate,
  gives: "date",
  parameters: [termStart, years(law.useRightYears, { zh: "细则（一）不低于 10 年", en: "rules (1), at least" })],
  row: useRightEnd,
  steps: (start, years) => explainTerm("use-right", start, years),
});

export const secondmentEndFunction = perRow({
  id: "SECONDMENT_END",
  subject,
  description: {
    zh: "兼职、离岗创业期限的最后一天：不超过三年，首尾都计入（条例第42条第2款）",
    en: "The last day of a secondment or leave: at most three years, both ends counted (art. 42(2))",
  },
  result: aDate,
  gives: "date",
  parameters: [termStart, years(law.secondmentYears, { zh: "条例第42条不超过三年", en: "art. 42, at most" })],
  row: secondmentEnd,
  steps: (start, years) => explainTerm("secondment", start, years),
});

export const banEndFunction = perRow({
  id: "BAN_END",
  subject,
  description: {
    zh: "取消申报资格的最后一天：处理决定后三年的对应日（条例第57条）",
    en: "The last day of a bar from the city's projects: the same day three years on (art. 57)",
  },
  result: aDate,
  gives: "date",
  parameters: [
    date("decision_date", "决定日期", { zh: "处理决定的日期", en: "the day of the decision" }, "DATE(2022,3,1)"),
  ],
  row: banEnd,
  steps: (start) => explainTerm("ban", start),
});

const LONGEST_PERIOD = 1_000_000;

const period = (start: Day, count: number, unit: PeriodUnit, roll: boolean): Period => ({
  start,
  count,
  unit,
  roll: roll ? "rest-days" : "never",
  restDays,
});

/** A period by 民法典 200–204. In a year without a notice the day before any roll-over is given, the safe one. */
export const periodEndFunction = perRow({
  id: "PERIOD_END",
  subject,
  description: {
    zh: "期间的最后一日：开始的当日不计入，月、年到对应日，末日是休息日的顺延（民法典第200–204条）",
    en: "The last day of a period: the start day not counted, rolled over rest days (Civil Code arts. 200–204)",
  },
  result: aDate,
  gives: "date",
  parameters: [
    date(
      "start",
      "起始日期",
      { zh: "开始的当日（不计入）", en: "the start day, itself not counted" },
      "DATE(2023,3,1)",
    ),
    required(whole(0, LONGEST_PERIOD), {
      id: "n",
      zh: "数目",
      meaning: { zh: "多少日、工作日、月或年", en: "how many days, working days, months or years" },
      example: "60",
    }),
    required(
      choice<PeriodUnit>(
        { zh: "期间的单位", en: "the unit of the period" },
        { 日: ["天", "自然日"], 工作日: ["个工作日"], 月: ["个月"], 年: ["周年"] },
      ),
      {
        id: "unit",
        zh: "单位",
        meaning: { zh: "日、工作日、月或年", en: "日 (days), 工作日 (working days), 月 (months) or 年 (years)" },
        example: '"日"',
      },
    ),
    optional(
      flag,
      {
        id: "roll",
        zh: "顺延",
        meaning: { zh: "末日是休息日时是否顺延", en: "whether a last day that is a rest day moves on" },
        example: "FALSE",
      },
      { zh: "TRUE，顺延", en: "TRUE" },
      true,
    ),
  ],
  row(start, count, unit, roll) {
    const end = deadline(period(start, count, unit, roll));
    return end ? withinCalendar(end.day) : restDaysMissing;
  },
  steps(start, count, unit, roll) {
    const asked = period(start, count, unit, roll);
    return explainDeadline(asked, deadline(asked));
  },
});
