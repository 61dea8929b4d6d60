import { describe, expect, it } from "vitest";
import { explainNetIncome, netIncome } from "./net-income.ts";
import { yuan } from "./test-values.ts";

const contract = { price: yuan(1_000_000), directCosts: yuan(80_000), taxes: yuan(20_000), priorRd: yuan(300_000) };

describe("Net income", () => {
  it("of a university is the price less direct costs and taxes, and leaves prior R&D out", () => {
    expect(netIncome({ unit: "市属高校院所", ...contract })).toEqual({
      net: yuan(900_000),
      base: yuan(900_000),
      notPositive: false,
      priorRdLeftOut: yuan(300_000),
      citation: "条例32.2",
    });
  });

  it("of an enterprise is less prior R&D too", () => {
    for (const unit of ["国有企业", "中央在渝企业", "其他企业"] as const) {
      expect(netIncome({ unit, ...contract })).toMatchObject({
        net: yuan(600_000),
        priorRdLeftOut: 0,
        citation: "细则3",
      });
    }
  });

  it("takes other deductions off", () => {
    expect(netIncome({ unit: "其他事业单位", ...contract, other: 1 }).net).toBe(yuan(900_000) - 1);
  });

  it("that is not positive is flagged and measures a reward of nothing", () => {
    const loss = netIncome({ unit: "市属高校院所", price: 100, directCosts: 101, taxes: 0 });
    expect(loss).toMatchObject({ net: -1, base: 0, notPositive: true });
    expect(netIncome({ unit: "市属高校院所", price: 100, directCosts: 100, taxes: 0 }).notPositive).toBe(true);
    expect(netIncome({ unit: "市属高校院所", price: 100, directCosts: 99, taxes: 0 }).notPositive).toBe(false);
  });

  it("says in its steps that prior R&D was left out", () => {
    const input = { unit: "市属高校院所", ...contract } as const;
    const steps = explainNetIncome(input, netIncome(input));
    expect(steps.map((step) => step.id)).toEqual([
      "net-income-price",
      "net-income-direct-costs",
      "net-income-taxes",
      "net-income-prior-rd-left-out",
      "net-income",
    ]);
    expect(steps.at(-1)?.data).toEqual({ net: { fen: yuan(900_000) } });
  });
});
