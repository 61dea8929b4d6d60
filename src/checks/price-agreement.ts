import { type Deal, factOf } from "../ledger/books.ts";
import { missing, notApplicable, type Outcome, undetermined } from "./check.ts";
import { type Context, instituteDuty, unitOf } from "./context.ts";
import { modeOf, modeUnknown, pricedModes } from "./modes.ts";

/**
 * Whether article 24's publicity is due: an institute, a 转让、许可 or 作价投资, priced by agreement. Where it is not, or
 * cannot be told, the outcome to give, with the messages `mode`, `method` and `secret` of the check that asks.
 */
export function pricedByAgreement(
  deal: Deal,
  context: Context,
): { readonly outcome: Outcome } | { readonly due: true } {
  if (!instituteDuty(unitOf(deal.rows, context), false)) return { outcome: notApplicable };
  const mode = modeOf(deal);
  if (mode !== "no-column" && !modeUnknown(mode) && !pricedModes.includes(mode)) return { outcome: notApplicable };
  const method = factOf(deal, "price_method");
  const publicised = deal.pricePublicity.some((record) => record.row.values.type === "价格");
  // A publicity sheet of its own lists what was priced by agreement; only there is the method no column is needed for.
  if (method.reading === undefined && !publicised) return { outcome: missing("price_method") };
  const lawfulOther = method.reading === "挂牌交易" || method.reading === "拍卖";
  if (lawfulOther) return { outcome: notApplicable };
  if (modeUnknown(mode)) return { outcome: undetermined("mode", factOf(deal, "mode").at) };
  if (method.reading !== undefined && method.reading !== "协议") return { outcome: undetermined("method", method.at) };
  if (factOf(deal, "secrecy").reading === "是")
    return { outcome: undetermined("secret", factOf(deal, "secrecy").at, { reading: "D44" }) };
  return { due: true };
}
