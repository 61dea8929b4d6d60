import type { CitationId } from "../calc/steps.ts";

/** The unit types 单位类型 that a ledger or the settings can name. */
export const unitTypeNames = [
  "市属高校院所",
  "中央在渝高校院所",
  "其他事业单位",
  "国有企业",
  "中央在渝企业",
  "其他企业",
] as const;

export type UnitType = (typeof unitTypeNames)[number];

/** Judged as this where nobody says what the unit is; the output says 未指定 then. */
export const defaultUnitType: UnitType = "市属高校院所";

/**
 * How a provision holds for a unit type: `binding`, its words name such units; `by-reference`, only 参照适用 (条例62),
 * so a breach is at most a warning unless national law says the same; `doubtful`, its words can be read to cover such
 * units but need not be, so a breach is at most a warning; `none`, it does not concern them.
 */
export type Force = "binding" | "by-reference" | "doubtful" | "none";

export interface Unit {
  /** Institute or university founded with public money 高校院所, other public institution, or enterprise. */
  readonly kind: "institute" | "other-institution" | "enterprise";
  /** 中央在渝: the ordinance applies by reference 参照适用. */
  readonly central: boolean;
  /** Public institution, or wholly state-owned or state-controlled company; a minority holding 参股 is not. */
  readonly stateOwned: boolean;
  /** The prior R&D outlay 前期研发投入 comes off net income (细则3: enterprises only). */
  readonly deductsPriorRd: boolean;
  readonly zh: string;
  readonly en: string;
}

export const unitTypes: Readonly<Record<UnitType, Unit>> = {
  市属高校院所: {
    kind: "institute",
    central: false,
    stateOwned: true,
    deductsPriorRd: false,
    zh: "市属高校、科研院所（利用财政资金设立）",
    en: "municipal university or research institute",
  },
  中央在渝高校院所: {
    kind: "institute",
    central: true,
    stateOwned: true,
    deductsPriorRd: false,
    zh: "中央在渝高校、科研院所（参照适用）",
    en: "central university or research institute in Chongqing",
  },
  其他事业单位: {
    kind: "other-institution",
    central: false,
    stateOwned: true,
    deductsPriorRd: false,
    zh: "公立医院等其他事业单位",
    en: "other public institution, such as a hospital",
  },
  国有企业: {
    kind: "enterprise",
    central: false,
    stateOwned: true,
    deductsPriorRd: true,
    zh: "国有独资企业（公司）、国有资本控股公司",
    en: "state-owned or state-controlled company",
  },
  中央在渝企业: {
    kind: "enterprise",
    central: true,
    stateOwned: true,
    deductsPriorRd: true,
    zh: "中央在渝企业（参照适用）",
    en: "central enterprise in Chongqing",
  },
  其他企业: {
    kind: "enterprise",
    central: false,
    stateOwned: false,
    deductsPriorRd: true,
    zh: "民营、外资企业，国有参股企业",
    en: "other enterprise",
  },
};

/** Whom a provision's own words name. */
type Addressee =
  /** 利用财政资金设立的研究开发机构、高等院校 */
  | "institutes"
  /** 国有独资企业（公司）、国有资本控股公司 */
  | "state-companies"
  /** both of these */
  | "institutes-and-state-companies"
  /** 科技成果持有者, any unit; no penalty beyond institutes and universities (D40) */
  | "holders"
  /** 国有企业、事业单位 */
  | "state-owned"
  /** anyone */
  | "all"
  /** 企业 and 高校院所, each with its own sentence */
  | "any-unit";

/** The duties of a unit, by the provision that sets them. */
const addressees = {
  条例5: "all",
  "条例9.3": "all",
  "条例9.4": "institutes",
  条例22: "all",
  "条例23.1": "institutes",
  "条例24.2": "institutes",
  条例25: "institutes",
  条例26: "state-companies",
  "条例27.1": "institutes",
  "条例27.2": "institutes",
  条例28: "all",
  条例29: "institutes",
  "条例30.1": "all",
  "条例30.2": "institutes-and-state-companies",
  条例32: "institutes",
  条例33: "institutes",
  "条例34.1": "holders",
  "条例34.2": "holders",
  "条例34.3": "holders",
  条例35: "institutes",
  "条例40.1": "all",
  "条例42.2": "institutes",
  条例53: "institutes-and-state-companies",
  细则1: "institutes",
  细则2: "institutes",
  细则3: "any-unit",
  细则9: "institutes",
  细则11: "institutes",
  细则12: "all",
  细则13: "all",
  细则15: "institutes",
  细则19: "institutes",
  细则23: "all",
  促转法18: "institutes",
  促转法21: "institutes",
  促转法43: "institutes",
  促转法44: "any-unit",
  "促转法45.1": "any-unit",
  "促转法45.2": "institutes",
  "促转法45.3": "state-owned",
  "国发2016-16": "institutes",
  "国发2016-16.正职": "institutes",
} as const satisfies Readonly<Record<CitationId, Addressee>>;

export type Duty = keyof typeof addressees;

export const duties = Object.keys(addressees) as readonly Duty[];

/**
 * The national provision with the same duty, which binds central units of itself (D29). Only as far as the words agree:
 * 促转法18 names neither a number of days nor the transferee, 促转法45.1 says 50% where the ordinance says 70%.
 */
export const nationalTwins: Readonly<Partial<Record<Duty, CitationId>>> = {
  "条例9.3": "促转法11.2",
  "条例9.4": "促转法21",
  条例22: "促转法16",
  "条例24.2": "促转法18",
  条例32: "促转法45.1",
  条例53: "促转法45.3",
};

/** How a provision holds for a unit type (D29, D32, D40). */
export function forceOf(unitType: UnitType, duty: Duty): Force {
  const unit = unitTypes[unitType];
  const addressee: Addressee = addressees[duty];
  const named = namedForce(unit, addressee);
  // National law holds for central units of itself; the ordinance and the rules do by reference only.
  const local = duty.startsWith("条例") || duty.startsWith("细则");
  return unit.central && local && named === "binding" ? "by-reference" : named;
}

function namedForce(unit: Unit, addressee: Addressee): Force {
  const stateCompany = unit.kind === "enterprise" && unit.stateOwned;
  switch (addressee) {
    case "all":
    case "any-unit":
      return "binding";
    case "holders":
      return unit.kind === "institute" ? "binding" : "doubtful";
    case "state-owned":
      return unit.stateOwned ? "binding" : "none";
    case "state-companies":
      return stateCompany ? "binding" : "none";
    case "institutes-and-state-companies":
      if (stateCompany) return "binding";
      return institutesForce(unit);
    case "institutes":
      return institutesForce(unit);
  }
}

/** A hospital and the like is not literally an institute or university; whether it counts as one is doubt D32. */
function institutesForce(unit: Unit): Force {
  if (unit.kind === "institute") return "binding";
  return unit.kind === "other-institution" ? "doubtful" : "none";
}

export function isUnitType(text: string): text is UnitType {
  return Object.hasOwn(unitTypes, text);
}
