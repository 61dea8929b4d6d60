import { describe, expect, it } from "vitest";
import { newest, parameters } from "../law/parameters.ts";
import { compareRatios, percent, ratioOfPercent, type Ratio } from "./ratio.ts";
import { rewardBasis, type Arrangement } from "./reward-basis.ts";
import { explainProfitShares, explainShareFloor, judgeShares, profitShares, shareFloor } from "./shares.ts";
import { yuan } from "./test-values.ts";

const share = (points: number): Ratio => ratioOfPercent(points) ?? percent(0);
const basis = (arrangement: Arrangement) =>
  rewardBasis({ unit: "市属高校院所", mode: "作价投资", contractDay: null, arrangement, netComputable: true });

describe("The share for completers", () => {
  it("of a result worth 25% of the company is at least 17.5%, nationally 12.5%", () => {
    expect(compareRatios(shareFloor(percent(25), newest(parameters.rewardRateShares).value), share(17.5))).toBe(0);
    expect(compareRatios(shareFloor(percent(25), newest(parameters.nationalRateShares).value), share(12.5))).toBe(0);
  });
  it("is met at 17.5% and an error below, however little", () => {
    const judge = (points: number) => judgeShares(share(points), percent(25), basis({ kind: "neither" })).level;
    expect([judge(17.5001), judge(17.5), judge(17.4999)]).toEqual(["met", "met", "error"]);
  });
  it("within what the ledger's digits show is a rounding difference", () => {
    const half = { num: 5, den: 100_000 };
    const judged = judgeShares(share(23.33), share(33.33), basis({ kind: "neither" }), half);
    expect(judged.level).toBe("info");
    expect(judgeShares(share(23.32), share(33.33), basis({ kind: "neither" }), half).level).toBe("error");
  });
  it("is a warning between 12.5% and 17.5% where nothing is known of a rule", () => {
    const judge = (points: number) => judgeShares(share(points), percent(25), basis({ kind: "unknown" })).level;
    expect([judge(17.5), judge(12.5), judge(12.4)]).toEqual(["met", "warning", "error"]);
  });
  it("under a rule of unknown rate is undetermined", () => {
    expect(judgeShares(share(20), percent(25), basis({ kind: "agreed", rate: null })).level).toBe("undetermined");
  });
  it("of a result without shares is nothing", () => {
    expect(shareFloor(percent(0), percent(70))).toEqual({ num: 0, den: 1 });
    expect(explainShareFloor(percent(25), percent(70), "条例32.1.2")[0]?.citation).toBe("条例32.1.2");
  });
});

describe("The share of profit", () => {
  const rate = newest(parameters.rewardRateProfit).value;
  const profits = [10, 100, -20, 200].map((wan) => yuan(wan * 10_000));
  it("of 10, 100, −20 and 200 万元 is 0.5, 5, 0 and 10 万元", () => {
    expect(profitShares(profits, rate)).toEqual([0.5, 5, 0, 10].map((wan) => yuan(wan * 10_000)));
  });
  it("is rounded up to the fen in each year", () => {
    expect(profitShares([1, 20, 21], rate)).toEqual([1, 1, 2]);
  });
  it("names the year of a loss in its steps", () => {
    expect(explainProfitShares(profits, rate, "条例32.1.3").map((step) => step.id)).toEqual([
      "profit-share",
      "profit-share",
      "profit-share-loss",
      "profit-share",
    ]);
  });
});
