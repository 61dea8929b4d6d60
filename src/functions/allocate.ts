import { allocate } from "../calc/allocate.ts";
import type { Fen } from "../calc/fen.ts";
import type { Step } from "../calc/steps.ts";
import { amountOfText, saysNone, YUAN } from "../ledger/money.ts";
import { compact } from "../ledger/numerals.ts";
import { moneyText } from "../report/words.ts";
import { CellError, contentOf } from "./cells.ts";
import type { FunctionDefinition, Kind } from "./definition.ts";
import { badValue, Fault } from "./fault.ts";
import { amount } from "./kinds.ts";
import { missing, required } from "./parameter.ts";
import { cellsOf, singleCell } from "./ranges.ts";
import { stepRows } from "./steps.ts";

const total = required(amount, {
  id: "total",
  zh: "总额",
  meaning: { zh: "要分配的总额，元", en: "the total, yuan" },
  example: "630000",
  content: true,
});

/** A weight as a decimal: 0.8, 80%, 12.5万元 … Only the proportion counts. */
const weight: Kind<number | string> = {
  name: { zh: "权重（比例、分值或金额），不小于 0", en: "weights (rates, points or amounts), 0 or more" },
  read(cell) {
    const content = contentOf(cell);
    if (content === null || typeof content === "number") return content;
    if (content instanceof CellError) {
      return badValue(
        `有单元格是错误值 ${content.text}，请先改正`,
        `a cell holds the error ${content.text}; correct it`,
      );
    }
    if (typeof content === "string") {
      if (saysNone(content.trim())) return null;
      const percentage = /^(\d+(?:\.\d+)?)%$/.exec(compact(content))?.[1];
      if (percentage !== undefined) return `${percentage}e-2`;
      const read = amountOfText(content, YUAN);
      if (typeof read !== "string") return `${read.fen}e-2`;
    }
    return badValue(
      `“${String(content)}”不是权重，请填不小于 0 的数或百分数`,
      `"${String(content)}" is no weight; give a number of 0 or more, or a percentage`,
    );
  },
  show: (value) => ({ text: String(value) }),
};

const weights = required(weight, {
  id: "weights",
  zh: "权重",
  meaning: {
    zh: "各人的比例、分值或金额，任意形状的区域；空单元格不参加分配",
    en: "each person's rate, points or amount, a range of any shape; blank cells take no part",
  },
  example: "{0.8;0.1;0.1}",
  content: true,
});

interface Allocation {
  readonly total: Fen;
  /** Rows × columns of the index among the parts, or null for a blank weight. */
  readonly places: readonly (readonly (number | null)[])[];
  readonly given: readonly (number | string)[];
  readonly parts: readonly Fen[];
}

/** null: everything is blank. */
function allocated(args: readonly unknown[]): Allocation | null | Fault {
  const only = singleCell(total, args[0]);
  if (only instanceof Fault) return only;
  const sum = amount.read(only.cell);
  if (sum instanceof Fault) return sum.about(total);
  const given: (number | string)[] = [];
  const places: (number | null)[][] = [];
  for (const row of cellsOf(args[1])) {
    const line: (number | null)[] = [];
    for (const cell of row) {
      const value = weight.read(cell);
      if (value instanceof Fault) return value.about(weights);
      line.push(value === null ? null : given.push(value) - 1);
    }
    places.push(line);
  }
  if (sum === null) return given.length === 0 ? null : missing(total);
  if (given.length === 0) return missing(weights);
  const parts = allocate(sum, given);
  return Array.isArray(parts) ? { total: sum, places, given, parts } : faultOf(parts.fault, given[parts.index ?? -1]);
}

function faultOf(
  why: "unreadable-weight" | "negative-weight" | "no-weight",
  value: number | string | undefined,
): Fault {
  if (why === "negative-weight") {
    return badValue(`“${value ?? ""}”是负数，请填不小于 0 的数`, `${value ?? ""} is negative; give 0 or more`).about(
      weights,
    );
  }
  if (why === "no-weight") {
    return badValue("全部为 0，无法分配，请至少填一个大于 0 的数", "all are 0; give at least one above 0").about(
      weights,
    );
  }
  return badValue(`“${value ?? ""}”不是有限的数`, `${value ?? ""} is no finite number; correct it`).about(weights);
}

/** Shares that add up to the total to the fen: largest remainder, ties to the earlier. */
export const allocateFunction: FunctionDefinition = {
  id: "ALLOCATE",
  subject: "reward",
  description: {
    zh: "把总额按权重分配，合计与总额分毫不差，每份与精确值相差不到 1 分",
    en: "Splits a total by weights; the shares add up to it to the fen, each within one fen of exact",
  },
  result: { zh: "各份金额，元，形状同权重", en: "the shares, yuan, in the shape of the weights" },
  parameters: [total, weights],
  call(args) {
    const result = allocated(args);
    if (result instanceof Fault) return result;
    if (result === null) return cellsOf(args[1]).map((row) => row.map(() => ""));
    const { places, parts } = result;
    return places.map((row) => row.map((place) => (place === null ? "" : (parts[place] ?? 0) / 100)));
  },
  explain(args, lang) {
    const result = allocated(args);
    if (result instanceof Fault) return result;
    if (result === null) return [[lang === "zh" ? "结果" : "Result", "", ""]];
    const { total: sum, given, parts } = result;
    const zh = lang === "zh";
    const steps: Step[] = [
      { id: "allocate-total", data: { total: { fen: sum }, count: { count: given.length } }, citation: null },
      { id: "allocate-method", data: {}, citation: null },
    ];
    return [
      [zh ? "参数 总额（total）" : "Argument total", moneyText(sum, lang), ""],
      ...given.map((value, index) => [`${zh ? "参数 权重（weights）" : "Argument weights"} ${index + 1}`, value, ""]),
      ...stepRows(steps, lang),
      ...parts.map((part, index) => [`${zh ? "结果" : "Result"} ${index + 1}`, part / 100, ""]),
    ];
  },
};
