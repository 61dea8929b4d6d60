import { ceilShare, type Fen } from "../../calc/fen.ts";
import type { Ratio } from "../../calc/ratio.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row, type Table } from "../../ledger/table.ts";
import { notApplicable, type Outcome, passed } from "../check.ts";
import { roundingTolerance } from "../rounding.ts";

/** Whether a ledger of contracts shows of what its rates are: the rate, the reward, net income and the price. */
export const showsRateBases = ({ columns }: Table): boolean =>
  (["agreed_ratio", "reward_total", "net", "price"] as const).every((field) => columns.has(field));

/** What a reward is its stated rate of. */
interface Rated {
  readonly base: "net" | "price";
  readonly rate: Ratio;
  readonly reward: Fen;
}

/** 60% of net income in most rows and of the price in some: one column of rates, two bases. */
export function judgeRateBases(table: Table): Outcome[] {
  const rated = table.rows.map(ratedOf);
  let [net, price] = [0, 0];
  for (const one of rated) {
    if (one?.base === "net") net += 1;
    else if (one) price += 1;
  }
  const usual = net >= price ? "net" : "price";
  return table.rows.map((row, index): Outcome => {
    const one = rated[index];
    if (!one) return notApplicable;
    if (one.base === usual) return passed;
    const data = {
      reward: { fen: one.reward },
      rate: { ratio: one.rate },
      base: { text: `shares:${one.base}` },
      usual: { text: `shares:${usual}` },
    };
    const cells = [addressOf(row, "reward_total"), addressOf(row, one.base)];
    return { level: "warning", message: "mixed-rate", at: addressOf(row, "agreed_ratio"), cells, data };
  });
}

/** Undefined where the reward is its rate of neither, or of both. */
function ratedOf(row: Row): Rated | undefined {
  const { mode, net: netIncome, price: contractPrice, reward_total: total, agreed_ratio: stated } = row.values;
  if (mode !== undefined && mode !== "转让" && mode !== "许可") return undefined;
  const [rate, reward, net, price] = [known(stated), known(total), known(netIncome), known(contractPrice)];
  if (!rate || !reward || !net || !price || net === price || row.filled.has("reward_total")) return undefined;
  const tolerance = roundingTolerance([row], ["reward_total", "net"], 1);
  const is = (base: Fen): boolean => Math.abs(ceilShare(base, rate) - reward) <= tolerance;
  const [ofNet, ofPrice] = [is(net), is(price)];
  return ofNet === ofPrice ? undefined : { base: ofNet ? "net" : "price", rate, reward };
}
