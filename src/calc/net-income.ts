import { unitTypes, type UnitType } from "../law/units.ts";
import type { Fen } from "./fen.ts";
import type { CitationId, Step } from "./steps.ts";

/** What net income 净收入 is made of; every amount in fen, the deductions not negative. */
export interface NetIncomeInput {
  readonly unit: UnitType;
  /** The transaction amount 实际成交额. */
  readonly price: Fen;
  /** Direct costs of the transaction 交易的直接成本. */
  readonly directCosts: Fen;
  /** 税金 */
  readonly taxes: Fen;
  /** Other deductions under 等 (条例32.2). */
  readonly other?: Fen;
  /** Prior R&D outlay 前期研发投入: comes off for enterprises only (细则3). */
  readonly priorRd?: Fen;
}

export interface NetIncome {
  /** Price less deductions, fen; negative where they exceed it. */
  readonly net: Fen;
  /** What a reward is measured by, fen: the net income, or 0 where it is not positive (D22). */
  readonly base: Fen;
  /** The net income is 0 or less: the deductions want a second look (D22). */
  readonly notPositive: boolean;
  /** Prior R&D that was given and does not count for this unit, fen. */
  readonly priorRdLeftOut: Fen;
  readonly citation: CitationId;
}

/** Net income 净收入: of institutes and universities by 条例32.2, of enterprises by 细则3. */
export function netIncome(input: NetIncomeInput): NetIncome {
  const { unit, price, directCosts, taxes, other = 0, priorRd = 0 } = input;
  const deductsPriorRd = unitTypes[unit].deductsPriorRd;
  const net = price - directCosts - taxes - other - (deductsPriorRd ? priorRd : 0);
  return {
    net,
    base: Math.max(net, 0),
    notPositive: net <= 0,
    priorRdLeftOut: deductsPriorRd ? 0 : priorRd,
    citation: deductsPriorRd ? "细则3" : "条例32.2",
  };
}

/** The steps of {@link netIncome}. */
export function explainNetIncome(input: NetIncomeInput, result: NetIncome): Step[] {
  const { citation } = result;
  const deducted = (id: string, amount: Fen | undefined): Step[] =>
    amount ? [{ id, data: { amount: { fen: amount } }, citation }] : [];
  const steps: Step[] = [
    { id: "net-income-price", data: { amount: { fen: input.price } }, citation },
    ...deducted("net-income-direct-costs", input.directCosts),
    ...deducted("net-income-taxes", input.taxes),
    ...deducted("net-income-other", input.other),
  ];
  if (result.priorRdLeftOut !== 0) {
    steps.push({
      id: "net-income-prior-rd-left-out",
      data: { amount: { fen: result.priorRdLeftOut }, unit: { text: input.unit } },
      citation: "细则3",
    });
  } else {
    steps.push(...deducted("net-income-prior-rd", input.priorRd));
  }
  steps.push({ id: "net-income", data: { net: { fen: result.net } }, citation });
  if (result.notPositive) steps.push({ id: "net-income-not-positive", data: { base: { fen: 0 } }, citation: null });
  return steps;
}
