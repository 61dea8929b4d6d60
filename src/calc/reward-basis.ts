import { inForce, parameters, valueAt, type DatedValue, type Parameter } from "../law/parameters.ts";
import type { UnitType } from "../law/units.ts";
import { valueOn } from "./dated.ts";
import type { Day } from "./days.ts";
import { compareRatios, type Ratio } from "./ratio.ts";
import type { CitationId, Datum, Step } from "./steps.ts";

/**
 * Which rule measures a reward: a default with exceptions (条例32: only where there is neither a rule nor an agreement),
 * told as a result that names what won, what was rejected and why.
 */

/** The modes of conversion 转化方式 that have a reward standard (条例22, 条例32). */
export type RewardMode = "转让" | "许可" | "作价投资" | "自行实施" | "合作实施";

/** What a rate is a share of: net income 净收入, price 成交额, shares 股权, a year's operating profit 营业利润. */
export type RewardBase = "net" | "price" | "shares" | "profit";

/**
 * `default` the ordinance's standard, `agreed` an agreement with the staff, `own-rule` the unit's own rule, `national` the
 * national standard, `fallback` the rules' share of the price where net income cannot be computed.
 */
export type BasisName = "default" | "agreed" | "own-rule" | "national" | "fallback";

/** What is known of the unit's rule 规定 and the agreement 约定 with its staff. */
export type Arrangement =
  | { readonly kind: "neither" }
  | { readonly kind: "unknown" }
  | {
      readonly kind: "agreed" | "own-rule";
      /** null: it exists, its rate is not known. */
      readonly rate: Ratio | null;
      /** What the rate is a share of; left out, what the ordinance measures the mode by. */
      readonly of?: "price";
      /** The day on which an own rule begins. A rule that is younger than the contract does not govern it (D15). */
      readonly since?: Day;
      /** The clause of the own rule that sets the rate, in words. */
      readonly source?: string;
      /** What is known besides a rule that does not govern; left out, that there is neither rule nor agreement. */
      readonly otherwise?: "neither" | "unknown";
    };

export interface RewardBasisInput {
  readonly unit: UnitType;
  readonly mode: RewardMode;
  /** The day of the contract, by which the text that applies is chosen (D30); null takes the newest values. */
  readonly contractDay: Day | null;
  /** The day of the reward or, later, of the income: after the ordinance took effect it opens D30 for older contracts. */
  readonly rewardDay?: Day | null;
  readonly arrangement: Arrangement;
  /** False where net income cannot be computed 净收入无法计算 (细则3); matters for 转让 and 许可 only. */
  readonly netComputable: boolean;
  /** False where the user reads the rules of 2021 as no longer in force (D31). */
  readonly rulesApply?: boolean;
}

export type BreachLevel = "error" | "warning";

/** A line under which a reward is a breach. */
export interface Threshold {
  readonly rate: Ratio;
  readonly level: BreachLevel;
  readonly citation: CitationId;
  /** The doubt that makes it a warning. */
  readonly reading: string | null;
  readonly base: RewardBase;
}

export type RejectedWhy =
  | "none-exists"
  | "not-known"
  | "rule-later-than-contract"
  | "rule-or-agreement-exists"
  | "unit-not-covered"
  | "contract-before-ordinance"
  | "contract-before-national-law"
  | "ordinance-goes-first"
  | "net-not-computable"
  | "rules-not-in-force";

export interface Rejected {
  readonly basis: BasisName;
  readonly why: RejectedWhy;
  readonly citation: CitationId | null;
}

export interface RewardBasis {
  /** null: it cannot be judged; `rejected` says why. */
  readonly basis: BasisName | null;
  readonly base: RewardBase;
  /** The lowest rate that the basis allows; null where it is not known or there is no basis. */
  readonly rate: Ratio | null;
  readonly citation: CitationId | null;
  /**
   * From the highest rate down, per base; a reward below `rate` × base is a breach of that level, and the strictest
   * breach counts. A line behind an equally strict and higher one is left out.
   */
  readonly thresholds: readonly Threshold[];
  /** A rule or agreement governs whose amount cannot be computed: what is not below a threshold is undetermined. */
  readonly rateUnknown: boolean;
  /** The floor that the rate of a rule or agreement is itself below (促转法45.2); null where it keeps it. */
  readonly rateBelow: Threshold | null;
  readonly rejected: readonly Rejected[];
}

interface Mark {
  readonly level: BreachLevel;
  readonly reading: string | null;
}
type Known = "neither" | "unknown";

/** How the two standards hold for a unit type without a known rule or agreement, and whether one is bound by a floor. */
interface Standing {
  /** 条例32; null where its words do not name such units. */
  readonly ordinance: Readonly<Record<Known, Mark>> | null;
  /** 促转法45.1 */
  readonly national: Readonly<Record<Known, Mark>>;
  /** 促转法45.2: rules and agreements of state-founded institutes and universities must keep the national standard. */
  readonly floorUnderRules: boolean;
}

const ERROR: Mark = { level: "error", reading: null };
const warning = (reading: string): Mark => ({ level: "warning", reading });

const enterprise: Standing = {
  ordinance: null,
  national: { neither: ERROR, unknown: warning("D15") },
  floorUnderRules: false,
};

const standings: Readonly<Record<UnitType, Standing>> = {
  市属高校院所: {
    ordinance: { neither: ERROR, unknown: warning("D15") },
    // Below it whether there is a rule (促转法45.2) or none (促转法45.1): every reading agrees.
    national: { neither: ERROR, unknown: ERROR },
    floorUnderRules: true,
  },
  中央在渝高校院所: {
    ordinance: { neither: warning("D29"), unknown: warning("D29") },
    national: { neither: ERROR, unknown: ERROR },
    floorUnderRules: true,
  },
  其他事业单位: {
    ordinance: { neither: warning("D32"), unknown: warning("D32") },
    national: { neither: warning("D32"), unknown: warning("D32") },
    floorUnderRules: false,
  },
  国有企业: enterprise,
  中央在渝企业: enterprise,
  其他企业: enterprise,
};

/** The standards of a mode. */
interface Standard {
  readonly base: RewardBase;
  readonly ordinance: Parameter<Ratio>;
  readonly national: Parameter<Ratio>;
  /** Where net income cannot be computed; null where the mode is not measured by it. */
  readonly fallback: Parameter<Ratio> | null;
}

const { rewardRateNetIncome, rewardRateShares, rewardRateProfit, fallbackRatePrice } = parameters;
const { nationalRateNetIncome, nationalRateShares, nationalRateProfit } = parameters;

const byNetIncome: Standard = {
  base: "net",
  ordinance: rewardRateNetIncome,
  national: nationalRateNetIncome,
  fallback: fallbackRatePrice,
};
const byProfit: Standard = {
  base: "profit",
  ordinance: rewardRateProfit,
  national: nationalRateProfit,
  fallback: null,
};

const standards: Readonly<Record<RewardMode, Standard>> = {
  转让: byNetIncome,
  许可: byNetIncome,
  作价投资: { base: "shares", ordinance: rewardRateShares, national: nationalRateShares, fallback: null },
  自行实施: byProfit,
  合作实施: byProfit,
};

/** What a reward is measured by unless net income cannot be computed. */
export function rewardBaseOf(mode: RewardMode): RewardBase {
  return standards[mode].base;
}

type Governing = Exclude<Arrangement, { kind: Known }>;

/** Everything of the input that the day has been applied to. */
interface Case {
  readonly standing: Standing;
  readonly base: RewardBase;
  readonly national: DatedValue<Ratio>;
  readonly ordinance: DatedValue<Ratio> | undefined;
  /** The ordinance's standard where only the reward, not the contract, lies after it took effect (D30). */
  readonly laterOrdinance: DatedValue<Ratio> | undefined;
  /** undefined where net income can be computed; null where it cannot and the rules' fallback is not open. */
  readonly fallback: DatedValue<Ratio> | null | undefined;
}

/**
 * Chooses the basis of a reward and the lines under which it is a breach.
 *
 * A rule or agreement goes first; then, for institutes and universities, the ordinance's default (条例32); then national
 * law (促转法45). Where net income cannot be computed the rules' share of the price takes the place of both (细则3); its
 * 可 permits and does not demand, so that less is a warning and never an error.
 */
export function rewardBasis(input: RewardBasisInput): RewardBasis {
  const standard = standards[input.mode];
  const national = valueOn(standard.national, input.contractDay);
  if (!national) return noBasis(standard.base, REJECTED.beforeNationalLaw);
  const facts: Case = {
    standing: standings[input.unit],
    base: standard.base,
    national,
    ordinance: valueOn(standard.ordinance, input.contractDay),
    laterOrdinance: input.rewardDay == null ? undefined : valueAt(standard.ordinance, input.rewardDay),
    fallback: fallbackOf(standard, input),
  };
  const { arrangement } = input;
  if (arrangement.kind === "neither" || arrangement.kind === "unknown") {
    return byLaw(facts, arrangement.kind, REJECTED[arrangement.kind]);
  }
  if (arrangement.kind === "own-rule" && isLater(arrangement.since, input.contractDay)) {
    return byLaw(facts, arrangement.otherwise ?? "neither", REJECTED.laterRule);
  }
  return byArrangement(facts, arrangement);
}

/** The standard of law: the fallback, else the ordinance's default, else the national one. */
function byLaw(facts: Case, known: Known, rejected: RejectedLists): RewardBasis {
  if (facts.fallback !== undefined) return byFallback(facts.fallback, false, rejected.first);
  const { standing, base, national, ordinance, laterOrdinance } = facts;
  const nationalMark = standing.national[known];
  const nationalCitation = known === "unknown" && standing.floorUnderRules ? FLOOR_UNDER_RULES : national.citation;
  const nationalLine = threshold(national.value, nationalMark, nationalCitation, base);
  if (standing.ordinance && ordinance) {
    const line = threshold(ordinance.value, standing.ordinance[known], ordinance.citation, base);
    return chosen("default", ordinance, base, strictestLines(line, nationalLine), rejected.behindOrdinance);
  }
  if (!standing.ordinance) return chosen("national", national, base, [nationalLine], rejected.unitNotCovered);
  const lines = laterOrdinance
    ? strictestLines(threshold(laterOrdinance.value, warning("D30"), laterOrdinance.citation, base), nationalLine)
    : [nationalLine];
  return chosen("national", national, base, lines, rejected.beforeOrdinance);
}

/** The rate of a rule or agreement, with the national floor under those of institutes and universities. */
function byArrangement(facts: Case, arrangement: Governing): RewardBasis {
  const { standing, national, fallback } = facts;
  const { kind, rate } = arrangement;
  const base = arrangement.of ?? facts.base;
  if (fallback !== undefined && (rate === null || base !== "price")) {
    // Its rate, known or not, is of a net income that nobody can compute.
    return byFallback(fallback, true, [{ basis: kind, why: "net-not-computable", citation: "细则3" }]);
  }
  const citation = facts.ordinance ? "条例31" : "促转法44";
  const own = rate && threshold(rate, ERROR, citation, base);
  const floor = standing.floorUnderRules ? threshold(national.value, ERROR, FLOOR_UNDER_RULES, facts.base) : null;
  const computable = fallback === undefined;
  const other = computable ? floor : fallback && fallbackLine(fallback);
  const belowFloor = rate && floor && base === floor.base && compareRatios(rate, floor.rate) < 0;
  return {
    basis: kind,
    base,
    rate,
    citation,
    thresholds: own && other ? strictestLines(own, other) : [own, other].filter((line) => line !== null),
    rateUnknown: rate === null,
    rateBelow: belowFloor ? floor : null,
    rejected: REJECTED.arranged,
  };
}

function byFallback(
  fallback: DatedValue<Ratio> | null,
  rateUnknown: boolean,
  rejected: readonly Rejected[],
): RewardBasis {
  const why = [...rejected, REJECTED.defaultNotComputable];
  if (!fallback) return noBasis("price", [...why, REJECTED.rulesNotInForce]);
  return { ...chosen("fallback", fallback, "price", [fallbackLine(fallback)], why), rateUnknown };
}

/** 可按照…: permission, and of a normative document, so never more than a warning. */
function fallbackLine(fallback: DatedValue<Ratio>): Threshold {
  return threshold(fallback.value, { level: "warning", reading: null }, fallback.citation, "price");
}

function chosen(
  basis: BasisName,
  { value: rate, citation }: DatedValue<Ratio>,
  base: RewardBase,
  thresholds: readonly Threshold[],
  rejected: readonly Rejected[],
): RewardBasis {
  return { basis, base, rate, citation, thresholds, rateUnknown: false, rateBelow: null, rejected };
}

function noBasis(base: RewardBase, rejected: readonly Rejected[]): RewardBasis {
  const nothing = { basis: null, rate: null, citation: null, thresholds: [], rateUnknown: false, rateBelow: null };
  return { ...nothing, base, rejected };
}

function threshold(rate: Ratio, { level, reading }: Mark, citation: CitationId, base: RewardBase): Threshold {
  return { rate, level, citation, reading, base };
}

/** Two lines, the higher first, at equal rates the stricter; only the first where it is as strict as the other. */
function strictestLines(a: Threshold, b: Threshold): readonly Threshold[] {
  if (a.base !== b.base) return [a, b];
  const higher = compareRatios(a.rate, b.rate);
  const [upper, lower] =
    higher > 0 || (higher === 0 && (a.level === "error" || b.level === "warning")) ? [a, b] : [b, a];
  return upper.level === "error" || lower.level === "warning" ? [upper] : [upper, lower];
}

function fallbackOf(standard: Standard, input: RewardBasisInput): Case["fallback"] {
  if (!standard.fallback || input.netComputable) return undefined;
  return (input.rulesApply === false ? undefined : valueOn(standard.fallback, input.contractDay)) ?? null;
}

function isLater(since: Day | undefined, contractDay: Day | null): boolean {
  return since !== undefined && contractDay !== null && since > contractDay;
}

const FLOOR_UNDER_RULES: CitationId = "促转法45.2";

const rejectedAs = (basis: BasisName, why: RejectedWhy, citation: CitationId | null): Rejected => ({
  basis,
  why,
  citation,
});

/** What was rejected first, and with what came after it. */
interface RejectedLists {
  readonly first: readonly Rejected[];
  readonly behindOrdinance: readonly Rejected[];
  readonly beforeOrdinance: readonly Rejected[];
  readonly unitNotCovered: readonly Rejected[];
}

const rejectedLists = (...first: readonly Rejected[]): RejectedLists => ({
  first,
  behindOrdinance: [...first, rejectedAs("national", "ordinance-goes-first", "促转法5.2")],
  beforeOrdinance: [...first, rejectedAs("default", "contract-before-ordinance", inForce.ordinance.citation)],
  unitNotCovered: [...first, rejectedAs("default", "unit-not-covered", "条例32.1")],
});

/** Made once: a basis is chosen for every row. */
const REJECTED = {
  neither: rejectedLists(
    rejectedAs("own-rule", "none-exists", "条例32.1"),
    rejectedAs("agreed", "none-exists", "条例32.1"),
  ),
  unknown: rejectedLists(rejectedAs("own-rule", "not-known", null), rejectedAs("agreed", "not-known", null)),
  laterRule: rejectedLists(rejectedAs("own-rule", "rule-later-than-contract", null)),
  arranged: [rejectedAs("default", "rule-or-agreement-exists", "条例32.1")],
  beforeNationalLaw: [rejectedAs("national", "contract-before-national-law", null)],
  defaultNotComputable: rejectedAs("default", "net-not-computable", "细则3"),
  rulesNotInForce: rejectedAs("fallback", "rules-not-in-force", inForce.rules.citation),
} as const;

/** The steps of {@link rewardBasis}: what was taken, what was rejected, which basis won, its lines. */
export function explainRewardBasis(input: RewardBasisInput, result: RewardBasis): Step[] {
  const taken: Record<string, Datum> = {
    unit: { text: input.unit },
    mode: { text: input.mode },
    arrangement: { text: input.arrangement.kind },
  };
  if (input.contractDay !== null) taken["contractDay"] = { day: input.contractDay };
  const steps: Step[] = [{ id: "reward-basis-input", data: taken, citation: null }];
  for (const { basis, why, citation } of result.rejected) {
    steps.push({ id: `reward-basis-rejected-${why}`, data: { basis: { text: basis } }, citation });
  }
  if (result.basis === null) return [...steps, { id: "reward-basis-none", data: {}, citation: null }];
  const won: Record<string, Datum> = { basis: { text: result.basis }, base: { text: result.base } };
  if (result.rate) won["rate"] = { ratio: result.rate };
  if (result.basis === "own-rule" && "source" in input.arrangement && input.arrangement.source) {
    won["source"] = { text: input.arrangement.source };
  }
  steps.push({ id: "reward-basis-chosen", data: won, citation: result.citation });
  for (const { rate, level, base, reading, citation } of result.thresholds) {
    const line: Record<string, Datum> = { rate: { ratio: rate }, level: { text: level }, base: { text: base } };
    if (reading) line["reading"] = { text: reading };
    steps.push({ id: "reward-basis-threshold", data: line, citation });
  }
  if (result.rateUnknown) steps.push({ id: "reward-basis-rate-unknown", data: {}, citation: null });
  if (result.rateBelow) {
    const { rate, citation } = result.rateBelow;
    steps.push({ id: "reward-basis-rate-below", data: { floor: { ratio: rate } }, citation });
  }
  return steps;
}
