import { ceilShare } from "../../calc/fen.ts";
import { factOf } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { type Check, missing, notApplicable, passed, type Problem, undetermined } from "../check.ts";
import { entitlementOf, rewardOf } from "../entitlement.ts";
import { incomeModes, isNotServiceAchievement, modeOf, modeUnknown } from "../modes.ts";
import { roundingTolerance } from "../rounding.ts";
import { suspectUnit } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/** More than the rule or agreement gives, or more than there is net income. The text sets no cap: at most a warning. */
export const check: Check = {
  id: "reward-over-rate",
  zh: "奖励超出",
  en: "Reward above the rate",
  citations: ["条例32"],
  needs: ["mode", "net", "reward_total"],
  readings: [],
  fidelity: "may-over-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (mode === "no-column") return missing("mode");
    const { amount, cells } = rewardOf(deal);
    if ((!modeUnknown(mode) && !incomeModes.includes(mode)) || isNotServiceAchievement(deal)) return notApplicable;
    if (amount.reading === undefined) return missing("reward_total");
    if (amount.reading === null) return notApplicable;
    if (modeUnknown(mode)) return undetermined("unknown", factOf(deal, "mode").at);
    const reward = known(amount.reading);
    if (reward === undefined || suspectUnit(deal)) return undetermined("unknown", amount.at);
    const { basis, measure, arranged } = entitlementOf(deal, context);
    // A reward fixed for the whole contract may run ahead of the receipts, so the whole is what it is held against.
    const base = basis.base === "price" ? measure.price : (measure.whole ?? measure.net);
    if (base === undefined) {
      const columns = ["net", "direct_cost", "tax"] as const;
      if (columns.every((field) => factOf(deal, field).reading === undefined)) return missing("net");
      return undetermined("unknown", factOf(deal, "net").at ?? amount.at);
    }
    const rounding = Math.max(roundingTolerance(deal.rows, ["reward_total", "amount", "net"], 2), 100);
    const over = (message: string, limit: number, data: Problem["data"]): Problem => ({
      level: "warning",
      message,
      at: amount.at,
      cells: [...measure.cells(), arranged.rate.at, ...cells],
      actual: reward,
      basis: basis.basis,
      expected: limit,
      shortfall: reward - limit,
      data: { reward: { fen: reward }, limit: { fen: limit }, excess: { fen: reward - limit }, ...data },
    });
    if (reward - Math.max(base, 0) > rounding) return over("over-net", Math.max(base, 0), {});
    const arrangedRate = basis.basis === "agreed" || basis.basis === "own-rule" ? basis.rate : null;
    if (!arrangedRate) return passed;
    const limit = ceilShare(Math.max(base, 0), arrangedRate);
    return reward - limit > rounding ? over("over-rate", limit, { rate: { ratio: arrangedRate } }) : passed;
  },
};
