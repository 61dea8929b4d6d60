import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netIncome } from "./net-income.ts";
import { percent } from "./ratio.ts";
import { rewardBasis, type Arrangement, type RewardBasisInput } from "./reward-basis.ts";
import { explainJudgement, explainRewardFloor, judgeReward, rewardFloor, rewardGap } from "./reward-floor.ts";
import { yuan } from "./test-values.ts";

const basis = (arrangement: Arrangement, over: Partial<RewardBasisInput> = {}) =>
  rewardBasis({ unit: "市属高校院所", mode: "转让", contractDay: null, arrangement, netComputable: true, ...over });
const neither = { kind: "neither" } as const;
const net = netIncome({
  unit: "市属高校院所",
  price: yuan(1_000_000),
  directCosts: yuan(80_000),
  taxes: yuan(20_000),
}).base;

describe("The floor of a reward", () => {
  it("is 630 000 元 of a net income of 900 000 元", () => {
    expect(rewardFloor(net, percent(70))).toBe(yuan(630_000));
  });
  it("is rounded up to the fen", () => {
    expect(rewardFloor(yuan(8.3), percent(70))).toBe(yuan(5.81));
    expect(rewardFloor(yuan(8.31), percent(70))).toBe(yuan(5.82));
  });
  it("is nothing of a base that is not positive", () => {
    expect([rewardFloor(0, percent(70)), rewardFloor(-100, percent(70))]).toEqual([0, 0]);
  });
  it("leaves a gap of what is not yet paid, never a negative one", () => {
    expect(rewardGap(net, percent(70), yuan(600_000))).toBe(yuan(30_000));
    expect(rewardGap(net, percent(70), yuan(700_000))).toBe(0);
  });
  it("is the same by net income and by price where costs are two sevenths of the price", () => {
    expect(rewardFloor(yuan(700_000) - yuan(200_000), percent(70))).toBe(yuan(350_000));
    expect(rewardFloor(yuan(700_000), percent(50))).toBe(yuan(350_000));
  });
  it("leaves half of a reward of 630 000 元, 315 000 元, to the main contributors", () => {
    expect(rewardFloor(yuan(630_000), percent(50))).toBe(yuan(315_000));
  });
  it("of an enterprise without a rule is 300 000 元 of 600 000 元", () => {
    const { rate } = basis(neither, { unit: "国有企业" });
    const after = netIncome({
      unit: "国有企业",
      price: yuan(1_000_000),
      directCosts: yuan(80_000),
      taxes: yuan(20_000),
      priorRd: yuan(300_000),
    });
    expect(rate && rewardFloor(after.base, rate)).toBe(yuan(300_000));
  });
  it("is half of the price, 500 000 元, where net income cannot be computed", () => {
    for (const unit of ["市属高校院所", "其他企业"] as const) {
      const { rate } = basis(neither, { unit, mode: "许可", netComputable: false });
      expect(rate && rewardFloor(yuan(1_000_000), rate)).toBe(yuan(500_000));
    }
  });
  it("tells base, rate and floor", () => {
    expect(explainRewardFloor(net, percent(70), "条例32.1.1")[0]).toEqual({
      id: "reward-floor",
      data: { base: { fen: net }, rate: { ratio: percent(70) }, floor: { fen: yuan(630_000) } },
      citation: "条例32.1.1",
    });
  });
});

describe("A reward of a net income of 900 000 元", () => {
  const level = (reward: number, arrangement: Arrangement = neither, over: Partial<RewardBasisInput> = {}) =>
    judgeReward(yuan(reward), { net }, basis(arrangement, over)).level;

  it("without rule or agreement is met at 630 000, a rounding difference up to 1 元 below, and then an error", () => {
    expect([
      level(630_000.01),
      level(630_000),
      level(629_999.99),
      level(629_999),
      level(629_998.99),
      level(600_000),
    ]).toEqual(["met", "met", "info", "info", "error", "error"]);
  });
  it("names what was expected and what is missing", () => {
    const judgement = judgeReward(yuan(600_000), { net }, basis(neither));
    expect(judgement).toMatchObject({ expected: yuan(630_000), shortfall: yuan(30_000) });
    expect(explainJudgement(yuan(600_000), judgement)[0]).toMatchObject({ id: "reward-error", citation: "条例32.1.1" });
  });
  it("under an own rule of 60% is met at 540 000 and an error below", () => {
    const rule = { kind: "own-rule", rate: percent(60) } as const;
    expect([level(540_000, rule), level(539_000, rule)]).toEqual(["met", "error"]);
  });
  it("under an own rule of 45% is an error of national law below 450 000", () => {
    const judgement = judgeReward(yuan(405_000), { net }, basis({ kind: "own-rule", rate: percent(45) }));
    expect(judgement).toMatchObject({ level: "error", expected: yuan(450_000), threshold: { citation: "促转法45.2" } });
  });
  it("with nothing known of a rule is a warning between 450 000 and 630 000, an error below", () => {
    const unknown = { kind: "unknown" } as const;
    expect([
      level(630_000, unknown),
      level(600_000, unknown),
      level(450_000, unknown),
      level(440_000, unknown),
    ]).toEqual(["met", "warning", "warning", "error"]);
  });
  it("a fen below the national floor keeps the warning: a rounding difference makes no error", () => {
    expect(level(449_999.99, { kind: "unknown" })).toBe("warning");
  });
  it("under a rule of unknown rate is undetermined, unless it is below the national floor", () => {
    const rule = { kind: "own-rule", rate: null } as const;
    expect([level(800_000, rule), level(449_999.99, rule), level(440_000, rule)]).toEqual([
      "undetermined",
      "undetermined",
      "error",
    ]);
  });
  it("is undetermined where the net income is not known, or nothing applies", () => {
    expect(judgeReward(1, {}, basis(neither)).level).toBe("undetermined");
    expect(judgeReward(1, { net: null }, basis(neither)).level).toBe("undetermined");
    expect(judgeReward(1, { net }, basis(neither, { contractDay: 1 })).level).toBe("undetermined");
  });
  it("is met where the net income is nothing", () => {
    expect(judgeReward(0, { net: 0 }, basis(neither)).level).toBe("met");
  });
});

describe("Every reward", () => {
  it("that is at the floor is met, and never accused for what floating point adds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (amount) => {
        expect(judgeReward(rewardFloor(amount, percent(70)), { net: amount }, basis(neither)).level).toBe("met");
      }),
    );
  });
});
