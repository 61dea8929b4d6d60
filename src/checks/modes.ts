import { type Deal, readingIn } from "../ledger/books.ts";
import { Wording } from "../ledger/reading.ts";
import { rememberedOf } from "./remembered.ts";

/** The six modes of conversion 转化方式 of article 22, as fields.ts names them. */
export const dealModes = ["转让", "许可", "作价投资", "合作实施", "自行实施", "其他"] as const;
export type DealMode = (typeof dealModes)[number];

/** Technology contracts that are none of the six; their rewards fall under article 35. */
export const serviceModes = ["技术开发", "技术咨询", "技术服务"] as const;

const states: ReadonlyMap<string, DealMode | "service"> = new Map([
  ...dealModes.map((mode) => [mode, mode] as const),
  ...serviceModes.map((mode) => [mode, "service"] as const),
]);

/** What a ledger says of the mode: one of the six, a service contract, words that are neither, nothing, no column. */
export type ModeState = DealMode | "service" | "unclear" | "blank" | "no-column";

export const modeOf = rememberedOf((deal): ModeState => {
  const reading = readingIn(deal, "mode");
  if (reading === undefined) return "no-column";
  if (reading === null) return "blank";
  return (typeof reading === "string" ? states.get(reading) : undefined) ?? "unclear";
});

/** The words that stand in the mode's cell, where they are none of the known ones. */
export function modeWords(deal: Deal): string {
  const reading = readingIn(deal, "mode");
  return reading instanceof Wording ? reading.text : typeof reading === "string" ? reading : "";
}

/** Modes whose price article 24 speaks of: 转让、许可或者作价投资. */
export const pricedModes: readonly ModeState[] = ["转让", "许可", "作价投资"];

/** Modes whose reward is taken from net income: 以转让、许可等方式实施转化. */
export const incomeModes: readonly ModeState[] = ["转让", "许可"];

/** Whether the mode cell is there and cannot be mapped, so that a judgement that turns on the mode cannot be made. */
export function modeUnknown(mode: ModeState): mode is "unclear" | "blank" {
  return mode === "unclear" || mode === "blank";
}

/** Marked 非职务成果: articles 27 and 30 to 34 speak of service achievements only (article 2). */
export function isNotServiceAchievement(deal: Deal): boolean {
  return readingIn(deal, "is_service") === false;
}
