import type { Fen } from "../../calc/fen.ts";
import { unitTypes } from "../../law/units.ts";
import { known, Unreadable, Wording } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { type Check, missing, notApplicable, passed, type Problem, undetermined } from "../check.ts";
import { unitOf } from "../context.ts";
import { deductionFields, deductionsBy } from "../net.ts";
import { roundingTolerance } from "../rounding.ts";
import { suspectUnitIn } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/**
 * Article 32 paragraph 2 and rules （三）: net income is the price less direct costs, taxes and the like; enterprises
 * deduct prior R&D as well. A row may be the whole contract or one receipt of it.
 */
export const check: Check = {
  id: "net-income",
  zh: "净收入",
  en: "Net income",
  citations: ["条例32.2", "细则3"],
  needs: ["net", "price", "direct_cost", "tax"],
  readings: ["D18", "D19", "D20", "D22"],
  fidelity: "full",
  messages,
  subject: "row",
  judge(row, context) {
    if (row.table.kind !== "transfers" && row.table.kind !== "receipts") return notApplicable;
    const { net, price, received } = row.values;
    if (net === undefined) return missing("net");
    const gross = [price, received].filter((reading) => reading !== undefined);
    if (!gross.length) return missing("price");
    if (!deductionFields.some((field) => row.values[field] !== undefined)) return missing("direct_cost", "tax");
    if (net instanceof Wording || row.filled.has("net")) return notApplicable;
    const at = addressOf(row, "net");
    if (net === null) {
      const { mode } = row.values;
      const needed = mode === undefined || mode === null || mode === "转让" || mode === "许可";
      return needed && gross.some((reading) => reading !== null) ? undetermined("blank", at) : notApplicable;
    }
    const inputs = [...gross, ...deductionFields.map((field) => row.values[field])];
    if (net instanceof Unreadable || inputs.some((reading) => reading instanceof Unreadable)) {
      return undetermined("unknown", at);
    }
    if (suspectUnitIn(row)) return undetermined("unit", at);
    const amounts = gross.map((reading) => known(reading)).filter((amount) => amount !== undefined);
    return amounts.length
      ? judgeNet(row, net, amounts, unitTypes[unitOf([row], context)].deductsPriorRd)
      : undetermined("unknown", at);
  },
};

function judgeNet(row: Row, net: Fen, amounts: readonly Fen[], enterprise: boolean): Problem | typeof passed {
  const read = (field: (typeof deductionFields)[number] | "rd"): Fen | null | undefined => {
    const reading = row.values[field];
    return reading === null ? null : known(reading);
  };
  const { sum, incomplete } = deductionsBy(read, enterprise ? "其他企业" : "市属高校院所");
  const rd = read("rd") ?? 0;
  const used = deductionFields.filter((field) => (read(field) ?? 0) !== 0);
  const tolerance = roundingTolerance([row], ["price", "received", "net", ...deductionFields], used.length + 2);
  const equals = (computed: Fen): boolean => Math.abs(net - computed) <= tolerance;
  // A price without tax bears no deduction of value added tax (D20).
  const untaxed = /不含税/.test(row.table.columns.get("price")?.header ?? "") ? (read("tax") ?? 0) : 0;
  if (amounts.some((gross) => equals(gross - sum + untaxed))) return passed;
  const taxTwice = untaxed !== 0 && amounts.some((gross) => equals(gross - sum));
  const at = addressOf(row, "net");
  const cells = (["price", "received", ...deductionFields, "rd"] as const)
    .filter((field) => known(row.values[field]) !== undefined)
    .map((field) => addressOf(row, field));
  const computed = nearest(
    net,
    amounts.map((gross) => gross - sum + untaxed),
  );
  const difference = Math.abs(net - computed);
  const data = { net: { fen: net }, computed: { fen: computed }, difference: { fen: difference } };
  const problem = { at, cells, data, expected: computed, actual: net, shortfall: difference };
  if (taxTwice) return { level: "warning", message: "tax-twice", reading: "D20", citations: ["条例32.2"], ...problem };
  const byRd = rd !== 0 && amounts.some((gross) => equals(enterprise ? gross - sum + rd : gross - sum - rd));
  if (byRd)
    return {
      level: "warning",
      message: enterprise ? "rd-not-deducted" : "rd-deducted",
      reading: "D19",
      citations: enterprise ? ["细则3"] : ["条例32.2", "细则3"],
      ...problem,
    };
  if (incomplete && net < computed)
    return { level: "undetermined", message: "deductions-open", ...problem, shortfall: null };
  return { level: "error", message: "differs", citations: enterprise ? ["细则3"] : ["条例32.2"], ...problem };
}

function nearest(net: Fen, candidates: readonly Fen[]): Fen {
  return candidates.reduce(
    (best, candidate) => (Math.abs(candidate - net) < Math.abs(best - net) ? candidate : best),
    candidates[0] ?? 0,
  );
}
