import type { Day } from "../calc/days.ts";
import type { DayKind } from "../calc/publicity.ts";
import type { Ratio } from "../calc/ratio.ts";
import type { RewardMode } from "../calc/reward-basis.ts";
import { newest, parameters as law } from "../law/parameters.ts";
import { defaultUnitType, type UnitType, unitTypeNames } from "../law/units.ts";
import type { Parameter } from "./definition.ts";
import { badValue, Fault, notAvailable } from "./fault.ts";
import { choice, day, ledgerChoice, quantity, rate, whole } from "./kinds.ts";
import { optional, required } from "./parameter.ts";

/** Parameters that several functions take. */

const rewardModes = ["转让", "许可", "作价投资", "自行实施", "合作实施"] as const satisfies readonly RewardMode[];
const otherModes = ["其他", "技术开发", "技术咨询", "技术服务"] as const;

/** A mode that a function can be asked about; only the {@link RewardMode}s have a standard. */
export type Mode = RewardMode | (typeof otherModes)[number];

export const mode: Parameter<Mode> = required(
  ledgerChoice({ zh: "转化方式", en: "a mode of conversion" }, "mode", [...rewardModes, ...otherModes]),
  {
    id: "mode",
    zh: "转化方式",
    meaning: {
      zh: "转让、许可、作价投资、自行实施、合作实施（台账里的常用写法也认识）",
      en: "转让 (transfer), 许可 (licence), 作价投资 (investment), 自行实施 (own) or 合作实施 (joint implementation)",
    },
    example: '"转让"',
  },
);

/** The mode, or why the texts have no reward standard for it. */
export function rewardMode(mode: Mode): RewardMode | Fault {
  return rewardModes.find((known) => known === mode) ?? (mode === "其他" ? otherMode : serviceMode);
}

const otherMode = notAvailable(
  "转化方式“其他”在条例第32、34条中没有标准，请填转让、许可、作价投资、自行实施或合作实施",
  'the mode "其他" (other) has no standard in articles 32 and 34; give 转让, 许可, 作价投资, 自行实施 or 合作实施',
).about(mode);

const serviceMode = notAvailable(
  "技术开发、咨询、服务的奖励按条例第35条由单位决定，没有法定比例和期限",
  "rewards from development, consulting and services (article 35) have no statutory rate or time",
).about(mode);

export const unitType: Parameter<UnitType> = optional(
  ledgerChoice<UnitType>({ zh: "单位类型", en: "a unit type" }, "unit_type", unitTypeNames),
  {
    id: "unit_type",
    zh: "单位类型",
    meaning: { zh: unitTypeNames.join("、"), en: unitTypeNames.join(", ") },
    example: `"${defaultUnitType}"`,
  },
  { zh: `按${defaultUnitType}`, en: `taken as ${defaultUnitType} (municipal institute)` },
  defaultUnitType,
);

export const agreedRate: Parameter<Ratio | null> = optional(
  rate,
  {
    id: "agreed_rate",
    zh: "约定比例",
    meaning: {
      zh: '单位规定或者与完成人约定的比例，0.6、60% 或 "60%"，不大于 100%',
      en: 'the rate of the unit\'s rule or the agreement: 0.6, 60% or "60%", at most 100%',
    },
    example: "60%",
  },
  { zh: "既无规定也无约定", en: "neither rule nor agreement" },
  null,
);

/** The day by which the law that applies is chosen. */
export const lawDate: Parameter<Day | null> = optional(
  day,
  {
    id: "date",
    zh: "日期",
    meaning: {
      zh: "合同签订日期，决定适用哪一时期的标准；2015-10-01 之前为 #N/A",
      en: "the day of the contract, by which the law that applies is chosen; #N/A before 2015-10-01",
    },
    example: "DATE(2023,5,6)",
    content: true,
  },
  { zh: "按最新的标准", en: "the newest standard" },
  null,
);

/** What the rate is a share of, by its name in the formula. */
export type BasisWord = "净收入" | "成交额" | "股权" | "营业利润";

export const basis: Parameter<BasisWord | null> = optional(
  choice<BasisWord>(
    { zh: "计算基数", en: "what the rate is a share of" },
    {
      净收入: ["净收益", "可分配收益", "转化净收入"],
      成交额: ["实际成交额", "合同金额", "合同额"],
      股权: ["股份", "股份或者出资比例", "出资比例", "股比"],
      营业利润: ["利润"],
    },
  ),
  {
    id: "basis",
    zh: "计算基数",
    meaning: {
      zh: "净收入、股权、营业利润，或净收入无法计算时的成交额（细则（三），转让、许可才有）",
      en: "净收入 (net income), 股权 (shares), 营业利润 (profit), or 成交额 (price) where net income cannot be computed",
    },
    example: '"净收入"',
  },
  {
    zh: "随转化方式：转让、许可按净收入，作价投资按股权，自行、合作实施按营业利润",
    en: "follows the mode: 净收入 for 转让 and 许可, 股权 for 作价投资, else 营业利润",
  },
  null,
);

export const base: Parameter<number | string> = required(quantity, {
  id: "base",
  zh: "基数",
  meaning: {
    zh: "净收入（或成交额、当年营业利润），元；作价投资时是该成果的股份数或出资比例",
    en: "net income (or the price, the year's profit) in yuan; for 作价投资 the result's shares",
  },
  example: "900000",
  content: true,
});

const LONGEST_PUBLICITY = 3650;

export const publicityDaysWanted: Parameter<number> = optional(
  whole(1, LONGEST_PUBLICITY),
  {
    id: "days",
    zh: "天数",
    meaning: { zh: "公示不少于几日", en: "the least number of days" },
    example: "15",
  },
  { zh: `${newest(law.pricePublicityDays).value} 日`, en: `${newest(law.pricePublicityDays).value} days` },
  newest(law.pricePublicityDays).value,
);

export const dayKind: Parameter<DayKind> = optional(
  choice<DayKind>({ zh: "日的种类", en: "the kind of days" }, { 自然日: ["日", "天", "日历日"], 工作日: ["个工作日"] }),
  {
    id: "day_kind",
    zh: "日的种类",
    meaning: { zh: "自然日或工作日", en: "自然日 (calendar days) or 工作日 (working days)" },
    example: '"自然日"',
  },
  { zh: "自然日", en: "自然日 (calendar days)" },
  "自然日",
);

/** A date that must be given. */
export function date(
  id: string,
  zh: string,
  meaning: { zh: string; en: string },
  example = "DATE(2023,5,6)",
): Parameter<Day> {
  return required(day, { id, zh, meaning, example, content: true });
}

/** The last day that Excel can show, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** A day that was counted to, or a fault where Excel has no such day. */
export function withinCalendar(value: Day): Day | Fault {
  return value >= 0 && value <= LAST_SERIAL ? value : beyondCalendar;
}

const beyondCalendar = badValue(
  "结果超出 Excel 能表示的日期，请减少天数或年数",
  "the result is beyond Excel's calendar; count fewer days or years",
);

/** Workdays of a year without a notice are not known, and nothing is guessed. */
export const restDaysMissing = notAvailable(
  "所经年份的放假安排没有载入（已载入 2015–2026 年），不能数工作日",
  "a year on the way has no rest days loaded (2015–2026 are), so working days cannot be counted",
);
