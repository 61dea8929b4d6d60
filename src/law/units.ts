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

export function isUnitType(text: string): text is UnitType {
  return Object.hasOwn(unitTypes, text);
}
