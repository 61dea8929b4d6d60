import { type DayValue, earliestOf, latestOf } from "../calc/days.ts";
import type { Arrangement } from "../calc/reward-basis.ts";
import type { Ratio } from "../calc/ratio.ts";
import { type DatedValue, newest, type Parameter, valueAt } from "../law/parameters.ts";
import { type Deal, type Fact, factOf } from "../ledger/books.ts";
import { known } from "../ledger/reading.ts";
import { type Context, contractDays, readingOf } from "./context.ts";
import type { DealMode } from "./modes.ts";

/** What is known of the rule 规定 and the agreement 约定 that govern a deal's reward, and from which cells. */
export interface Arranged {
  readonly arrangement: Arrangement;
  /** A rate stands in the ledger and nothing says where it comes from: taken as agreed (D15). */
  readonly unsourced: boolean;
  readonly basis: Fact<string>;
  readonly rate: Fact<Ratio>;
}

type Declared = "neither" | "own-rule" | "agreed";

const noRule = /(无|未|没有?)(规定|制度|办法)/;
const noAgreement = /(无|未|没有?)(与[^，,；;]*)?约定/;
const agreement = /约定|协议|合同/;
const rule = /规定|办法|制度|细则|条例|方案|〔\d{4}〕|\[\d{4}\]|\d+号/;
/** Who names the ordinance, the rules or national law means what these give by themselves. */
const law = /条例|实施细则|转化法|法定|渝科局发/;
/** A rule of somebody's own: the unit is named, or a number of a document. */
const own = /校|大学|学院|医院|研究院|科学院|研究所|[本我](?:院|所|单位)|单位|公司|集团|中心|[〔[]\d{4}[\]〕]|\d+号/;
const notOwn = /高校院所|高等院校|高等学校|科研院所|渝科局发[〔[(（]2021[\]〕)）]43号/g;
const nothing = /^(无|没有|否|[-—–/])$/;

/**
 * What the words of the basis column say: 无规定且未约定 / 无 → neither; 约定、协议 → agreed; 学校规定, a number → rule;
 * 条例第32条, 法定标准 → neither, for that is what the law gives where there is neither.
 */
export function declaredBasis(words: string): Declared | undefined {
  // A column says one of a few things, over and over.
  if (!declared.has(words)) declared.set(words, readBasis(words));
  return declared.get(words);
}

const declared = new Map<string, Declared | undefined>();

function readBasis(words: string): Declared | undefined {
  const text = words.replace(/\s/g, "");
  if (nothing.test(text)) return "neither";
  const [withoutRule, withoutAgreement] = [noRule.test(text), noAgreement.test(text)];
  if (withoutRule && withoutAgreement) return "neither";
  if (!withoutAgreement && agreement.test(text.replace(noRule, ""))) return "agreed";
  if (law.test(text) && !own.test(text.replace(notOwn, ""))) return "neither";
  if (!withoutRule && rule.test(text.replace(noAgreement, ""))) return "own-rule";
  return undefined;
}

/** The arrangement of a deal: its own columns first, then the settings of the unit. */
export function arrangementOf(deal: Deal, mode: DealMode, context: Context): Arranged {
  const basis = factOf(deal, "reward_basis");
  const rate = factOf(deal, "agreed_ratio");
  const stated = known(rate.reading) ?? null;
  const words = known(basis.reading);
  const declared = words === undefined ? undefined : declaredBasis(words);
  const facts = { basis, rate, unsourced: false };
  if (declared === "neither") return { arrangement: { kind: "neither" }, ...facts };
  if (declared === "agreed") {
    return { arrangement: { kind: "agreed", rate: stated ?? defaultRate(context) }, ...facts };
  }
  const fromSettings = ruleOf(deal, mode, context);
  if (declared === "own-rule") {
    const own = fromSettings?.kind === "own-rule" ? fromSettings : undefined;
    return {
      arrangement: { ...own, kind: "own-rule", rate: stated ?? own?.rate ?? null, otherwise: "neither" },
      ...facts,
    };
  }
  if (stated) {
    const unsourced = fromSettings === undefined && readingOf(context, "D15", "a") === "a";
    return { arrangement: { kind: "agreed", rate: stated }, ...facts, unsourced };
  }
  return { arrangement: fromSettings ?? { kind: "unknown" }, ...facts };
}

/** Of a month or a year in which the own rule began it is not known whether the rule governs the contract. */
export function certainOn(days: DayValue | null, arrangement: Arrangement): Arrangement {
  if (days === null || !("since" in arrangement) || arrangement.since === undefined) return arrangement;
  return earliestOf(days) < arrangement.since && arrangement.since <= latestOf(days)
    ? { kind: "unknown" }
    : arrangement;
}

/** A default agreement may be known by its rate. */
function defaultRate({ settings }: Context): Ratio | null {
  return typeof settings.agreementDefault === "object" ? settings.agreementDefault : null;
}

type Otherwise = "neither" | "unknown";
type Governing = Extract<Arrangement, { readonly kind: "agreed" | "own-rule" }>;

/** What the settings say of contracts whose own columns are silent; undefined where they say nothing. */
function ruleOf(deal: Deal, mode: DealMode, context: Context): Arrangement | undefined {
  const { ownRule, agreementDefault } = context.settings;
  if (agreementDefault === true || (typeof agreementDefault === "object" && agreementDefault)) {
    return { kind: "agreed", rate: defaultRate(context) };
  }
  const otherwise: Otherwise = agreementDefault === false ? "neither" : "unknown";
  if (ownRule === null) return undefined;
  if (!ownRule.exists) return { kind: otherwise };
  const rates = ownRule.rates[mode];
  if (rates) return ruleOn(contractDays(deal), rates, otherwise);
  // A rule that names rates for some modes leaves the others to the law (D15).
  if (Object.keys(ownRule.rates).length > 0) return { kind: otherwise };
  return { kind: "own-rule", rate: null, otherwise, ...(ownRule.since === null ? {} : { since: ownRule.since }) };
}

/** The rule's rate on the day of the contract; of a month or a year in which it changed the rate is not known. */
function ruleOn(days: DayValue | null, rates: Parameter<Ratio>, otherwise: Otherwise): Arrangement {
  const own = ({ from, value, citation }: DatedValue<Ratio>): Governing => {
    const rule: Governing = { kind: "own-rule", rate: value, otherwise, source: citation };
    return from === -Infinity ? rule : { ...rule, since: from };
  };
  const [early, late] = days === null ? [undefined, newest(rates)] : atEnds(rates, days);
  if (late) return early && early !== late ? { ...own(early), rate: null } : own(late);
  if (early) return { kind: "unknown" };
  // A rule that is younger than the contract is told as such; one that was repealed before it is none.
  return days !== null && latestOf(days) < rates[0].from ? own(rates[0]) : { kind: otherwise };
}

const atEnds = (rates: Parameter<Ratio>, days: DayValue) =>
  [valueAt(rates, earliestOf(days)), valueAt(rates, latestOf(days))] as const;

/** Whether it is known that neither a rule nor an agreement fixes the time of payment; undefined: not known. */
export function timeIsOpen(deal: Deal, context: Context): boolean | undefined {
  const due = factOf(deal, "pay_due").reading;
  if (due !== undefined && due !== null) return undefined;
  const words = known(factOf(deal, "reward_basis").reading);
  if (words !== undefined) return declaredBasis(words) === "neither" ? true : undefined;
  const { ownRule, agreementDefault } = context.settings;
  return ownRule?.exists === false && agreementDefault === false ? true : undefined;
}
