import type { Mark } from "../../assets/samples/labels.ts";
import type { Value } from "../../assets/samples/values.ts";

/** What a cell is meant to say, before a sheet gives it a form. */
export type Fact =
  | Value
  | { readonly count: number }
  | { readonly yes: boolean }
  /** A cell that Excel itself could not fill: an error value, or a formula without a stored result. */
  | { readonly fault: "error" | "uncalculated"; readonly text: string };

export type Facts = Record<string, Fact>;

/** Nothing to be filled in here, as ledgers write it. */
export const NONE = "/";

export const yes: Fact = { yes: true };
export const no: Fact = { yes: false };
export const count = (number: number): Fact => ({ count: number });

export const fenOf = (fact: Fact | undefined): number => {
  if (typeof fact === "object" && fact !== null && "fen" in fact) return fact.fen;
  throw new Error("no amount");
};
export const dayOf = (fact: Fact | undefined): string => {
  if (typeof fact === "object" && fact !== null && "day" in fact) return fact.day;
  throw new Error("no day");
};

/** What must be found, and at which column of an entry. */
export interface Found extends Mark {
  readonly at: string;
  /** Of an entry of several rows: which of them. */
  readonly row?: number;
}

type Rest = Omit<Found, "check" | "level" | "at" | "why">;

const found =
  (level: Mark["level"]) =>
  (check: string, at: string, why: string, rest: Rest = {}): Found => ({ check, level, at, why, ...rest });

export const error = found("error");
export const warning = found("warning");
export const info = found("info");
export const undetermined = found("undetermined");

export const units = [
  "市属高校院所",
  "中央在渝高校院所",
  "其他事业单位",
  "国有企业",
  "中央在渝企业",
  "其他企业",
] as const;
export type Unit = (typeof units)[number];

export const [MUNICIPAL, CENTRAL, PUBLIC, STATE_OWNED, CENTRAL_COMPANY, COMPANY] = units;
export const institutes: readonly Unit[] = [MUNICIPAL, CENTRAL];
export const bound: readonly Unit[] = [MUNICIPAL, CENTRAL, PUBLIC];
export const enterprises: readonly Unit[] = [STATE_OWNED, CENTRAL_COMPANY, COMPANY];
export const isEnterprise = (unit: Unit): boolean => enterprises.includes(unit);

/** How grave the breach of a duty is, and the doubt that lowers it. */
export interface Duty {
  readonly level: "error" | "warning";
  readonly reading?: string;
}

/** A duty of institutes under the ordinance: central ones by 参照适用 (D29), hospitals and the like in doubt (D32). */
export function duty(unit: Unit, inNationalLaw = false): Duty {
  if (unit === PUBLIC) return { level: "warning", reading: "D32" };
  if (unit === CENTRAL && !inNationalLaw) return { level: "warning", reading: "D29" };
  return { level: "error" };
}

/** A finding as grave as the unit's duty makes it. */
export const breach = ({ level, reading }: Duty, check: string, at: string, why: string, rest: Rest = {}): Found => ({
  check,
  level,
  at,
  why,
  ...(reading === undefined ? {} : { reading }),
  ...rest,
});

/** 元 of fen, as labels give amounts. */
export const yuanOf = (fen: number): number => fen / 100;
