import { dayOf, type Day } from "../calc/days.ts";
import type { Fen } from "../calc/fen.ts";
import { percent, type Ratio } from "../calc/ratio.ts";
import type { CitationId } from "../calc/steps.ts";

/** A number of law with the days on which it holds and the provision that sets it. */
export interface DatedValue<T> {
  /** The first day on which it holds. */
  readonly from: Day;
  /** The first day on which it no longer holds; null while it does. */
  readonly until: Day | null;
  readonly value: T;
  readonly citation: CitationId;
}

/** The values of one number of law, ascending, without gap or overlap from its first day on. */
export type Parameter<T> = readonly [DatedValue<T>, ...DatedValue<T>[]];

/** The value that holds on a day, with the entry it came from; undefined on days before the first or after the last. */
export function valueAt<T>(parameter: Parameter<T>, day: Day): DatedValue<T> | undefined {
  for (let index = parameter.length - 1; index >= 0; index--) {
    const entry = parameter[index];
    if (entry && day >= entry.from) return entry.until === null || day < entry.until ? entry : undefined;
  }
  return undefined;
}

/** The newest value, for where no date is given: a default never comes from the clock. */
export function newest<T>(parameter: Parameter<T>): DatedValue<T> {
  return parameter[parameter.length - 1] ?? parameter[0];
}

/** The days from which the three texts hold. */
export const inForce = {
  /** 重庆市促进科技成果转化条例 */
  ordinance: { from: dayOf(2020, 6, 1), until: null, citation: "条例63" },
  /** 实施细则: dated and issued on this day, without a day of effect or an end of its own (D30, D31). */
  rules: { from: dayOf(2021, 5, 22), until: null, citation: "细则" },
  /** 促进科技成果转化法 as amended in 2015 */
  promotionLaw: { from: dayOf(2015, 10, 1), until: null, citation: "促转法45" },
} as const satisfies Readonly<Record<string, Omit<DatedValue<never>, "value">>>;

function dated<T>(from: Day, citation: CitationId, value: T): Parameter<T> {
  return [{ from, until: null, value, citation }];
}

const ordinance = <T>(citation: CitationId, value: T): Parameter<T> => dated(inForce.ordinance.from, citation, value);
const rules = <T>(citation: CitationId, value: T): Parameter<T> => dated(inForce.rules.from, citation, value);
const promotionLaw = <T>(citation: CitationId, value: T): Parameter<T> =>
  dated(inForce.promotionLaw.from, citation, value);

/** From this day cash rewards may be taxed at half (财税2018-58). */
const taxReliefFrom = dayOf(2018, 7, 1);
const stateCouncilFrom = dayOf(2016, 2, 26);

/** A run of consecutive years, both ends included. */
export interface YearRange {
  readonly min: number;
  readonly max: number;
}

/** A day of every year. */
export interface MonthDay {
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** A range of fines: in times the illegal gains 违法所得, or in fen where there are none; both ends included. */
export interface FineRange {
  readonly timesMin: number;
  readonly timesMax: number;
  readonly withoutGainsMin: Fen;
  readonly withoutGainsMax: Fen;
}

/** Every number of law, once. */
export const parameters = {
  /** Default reward of a transfer or licence, of the net income 净收入. */
  rewardRateNetIncome: ordinance("条例32.1.1", percent(70)),
  /** Default reward of an investment at valuation 作价投资, of the shares. */
  rewardRateShares: ordinance("条例32.1.2", percent(70)),
  /** Default reward of own or joint implementation, of each year's operating profit 营业利润. */
  rewardRateProfit: ordinance("条例32.1.3", percent(5)),
  /** For how many consecutive years from the start of production the share of profit is due. */
  profitShareYears: ordinance<YearRange>("条例32.1.3", { min: 3, max: 5 }),

  /** National default, and floor for the rules and agreements of state-founded institutes and universities. */
  nationalRateNetIncome: promotionLaw("促转法45.1.1", percent(50)),
  nationalRateShares: promotionLaw("促转法45.1.2", percent(50)),
  nationalRateProfit: promotionLaw("促转法45.1.3", percent(5)),
  nationalProfitShareYears: promotionLaw<YearRange>("促转法45.1.3", { min: 3, max: 5 }),

  /** Where net income cannot be computed: of the contract's transaction amount 实际成交额. */
  fallbackRatePrice: rules("细则3", percent(50)),
  /** What the main contributors get at least, of the reward pool. */
  mainContributorsShare: dated(stateCouncilFrom, "国发2016-16", percent(50)),

  /** Publicity of the price by agreement, in days. */
  pricePublicityDays: ordinance("条例24.2", 15),
  /** Publicity of the conversion agreement 转化协议, in days. */
  agreementPublicityDays: ordinance("条例27.1", 15),
  /** Publicity of rewards, in days. */
  rewardPublicityDays: ordinance("条例34.3", 15),
  /** Publicity of cash rewards that claim the tax relief, in working days. */
  taxReliefPublicityWorkdays: dated(taxReliefFrom, "国科发政2018-103", 15),

  /** Payment of rewards after receipt, in days. */
  payoutDays: ordinance("条例34.2", 60),
  /** Last day of payment in the year after the income year, for own or joint implementation. */
  profitPayoutLastDay: ordinance<MonthDay>("条例34.2", { month: 4, day: 30 }),
  /** Written notice to the completers before a transfer, in months. */
  completerNoticeMonths: ordinance("条例30.2", 1),

  /** From completion without conversion to the completer's right to apply, in years. */
  untransferredYears: ordinance("条例27.1", 1),
  /** From receipt of the application to the completer's right to convert, in months. */
  applicationReplyMonths: ordinance("条例27.2", 3),

  /** Secondment and leave with the post kept, in years. */
  secondmentYears: ordinance("条例42.2", 3),
  /** The one national extension of a leave to found a company 离岗创业, in years (D25); from the day of issue. */
  secondmentExtensionYears: dated(dayOf(2019, 12, 27), "人社部发2019-137", 3),

  /** Long-term right of use granted by a pilot unit, in years. */
  useRightYears: rules("细则1", 10),
  /** From a grant to its substantive start, in years. */
  grantStartYears: rules("细则2", 1),
  /** Of a pilot base's grant, what goes to front-line service staff. */
  pilotFrontlineShare: rules("细则12", percent(70)),
  /** The city's grant to an agency, fen a year. */
  agencyGrantCap: rules<Fen>("细则13", 100_000_000),
  /** Research credit score at or below which the party is publicised. */
  creditScoreLimit: rules("细则23", 0),

  /** Last day for the annual report of the year before. */
  annualReportLastDay: dated<MonthDay>(stateCouncilFrom, "国发2016-16.年度报告", { month: 3, day: 30 }),

  /** Of an eligible cash reward, what counts as wages. */
  taxableShare: dated<Ratio>(taxReliefFrom, "财税2018-58", percent(50)),
  /** From receipt of the income to payment of an eligible cash reward, in months. */
  taxReliefMonths: dated(taxReliefFrom, "财税2018-58", 36),
  /** Last day of the month after payment for the tax record 备案表. */
  taxRecordDayOfMonth: dated(taxReliefFrom, "税务公告2018-30", 15),

  /** Bar from the city's projects, in years from the decision. */
  banYears: ordinance("条例57", 3),
  fineRange: ordinance<FineRange>("条例58", {
    timesMin: 1,
    timesMax: 5,
    withoutGainsMin: 2_000_000,
    withoutGainsMax: 10_000_000,
  }),
} as const satisfies Readonly<Record<string, Parameter<unknown>>>;
