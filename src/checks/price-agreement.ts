import { type Deal, factOf } from "../ledger/books.ts";
import type { FieldId } from "../ledger/fields.ts";
import { type Message, missing, notApplicable, type Outcome, undetermined } from "./check.ts";
import { type Context, contractDay, governs, instituteDuty, type Text, unitOf } from "./context.ts";
import { modeOf, modeUnknown, pricedModes } from "./modes.ts";

/** What the checks that ask {@link pricedByAgreement} say where it cannot be told. */
export const agreementMessages = {
  method: {
    zh: ["定价方式未填或无法归类，不能判断是否须公示", "请先补正定价方式"],
    en: [
      "The pricing method is missing or unclear, so it is not known whether publicity is due",
      "Correct the method first",
    ],
  },
  mode: {
    zh: ["转化方式未填或无法归类，不能判断是否须公示价格", "请先补正转化方式"],
    en: ["The mode is missing or unclear, so it is not known whether publicity is due", "Correct the mode first"],
  },
  secret: {
    zh: ["涉密项目，公示按保密规定办理，不作判断", "请按保密规定留存审批材料"],
    en: ["A classified deal; publicity follows secrecy rules and is not judged", "Keep the approvals on file"],
  },
} satisfies Record<string, Message>;

export interface Asked {
  /** The text under which the contract must fall. */
  readonly text: Text;
  /** Columns that the check needs and the books do not have. */
  readonly lacking: readonly FieldId[];
}

/**
 * Whether article 24's publicity is due: an institute, a 转让、许可 or 作价投资, priced by agreement. Where it is not, or
 * cannot be told, the outcome to give, with the messages `mode`, `method` and `secret` of the check that asks.
 */
export function pricedByAgreement(
  deal: Deal,
  context: Context,
  { text, lacking }: Asked,
): { readonly outcome: Outcome } | { readonly due: true } {
  if (!instituteDuty(unitOf(deal.rows, context), false, context)) return { outcome: notApplicable };
  const mode = modeOf(deal);
  if (mode !== "no-column" && !modeUnknown(mode) && !pricedModes.includes(mode)) return { outcome: notApplicable };
  if (!governs(text, contractDay(deal))) return { outcome: notApplicable };
  const method = factOf(deal, "price_method");
  if (method.reading === "挂牌交易" || method.reading === "拍卖") return { outcome: notApplicable };
  const publicised = deal.pricePublicity.some((record) => record.row.values.type === "价格");
  // A publicity sheet of its own lists what was priced by agreement; only there is the method no column is needed for.
  const columns: FieldId[] = method.reading === undefined && !publicised ? ["price_method", ...lacking] : [...lacking];
  if (columns.length) return { outcome: missing(...columns) };
  if (modeUnknown(mode)) return { outcome: undetermined("mode", factOf(deal, "mode").at) };
  if (method.reading !== undefined && method.reading !== "协议") return { outcome: undetermined("method", method.at) };
  const secrecy = factOf(deal, "secrecy");
  if (secrecy.reading === "是") return { outcome: undetermined("secret", secrecy.at, { reading: "D44" }) };
  return { due: true };
}
