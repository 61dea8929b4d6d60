import { type Deal, factOf } from "../ledger/books.ts";
import type { FieldId } from "../ledger/fields.ts";
import { missing, notApplicable, type Outcome, undetermined } from "./check.ts";
import { type Context, contractDay, governs, instituteDuty, type Text, unitOf } from "./context.ts";
import { modeOf, modeUnknown, pricedModes } from "./modes.ts";

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
