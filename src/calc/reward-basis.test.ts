import { describe, expect, it } from "vitest";
import { citation } from "../law/citations.ts";
import { unitTypeNames, type UnitType } from "../law/units.ts";
import { percent, ratioText } from "./ratio.ts";
import {
  explainRewardBasis,
  rewardBasis,
  type Arrangement,
  type RewardBasisInput,
  type RewardMode,
} from "./reward-basis.ts";
import { day } from "./test-values.ts";

const choose = (over: Partial<RewardBasisInput> = {}) =>
  rewardBasis({
    unit: "市属高校院所",
    mode: "转让",
    contractDay: day("2023-05-06"),
    arrangement: { kind: "neither" },
    netComputable: true,
    ...over,
  });

/** The lines as text: 70% error 条例32.1.1. */
const lines = (over: Partial<RewardBasisInput> = {}): string[] =>
  choose(over).thresholds.map((line) =>
    [ratioText(line.rate), line.level, line.citation, line.reading ?? "", line.base].filter(Boolean).join(" "),
  );
const rule = (rate: number): Arrangement => ({ kind: "own-rule", rate: percent(rate) });
const enterprises: readonly UnitType[] = ["国有企业", "中央在渝企业", "其他企业"];

describe("Without rule or agreement", () => {
  const arrangement = { kind: "neither" } as const;
  it("a municipal university owes 70%, and less is an error", () => {
    expect(choose({ arrangement })).toMatchObject({
      basis: "default",
      base: "net",
      rate: percent(70),
      citation: "条例32.1.1",
    });
    expect(lines({ arrangement })).toEqual(["70% error 条例32.1.1 net"]);
  });
  it("a central university under 70% is a warning by reference, under 50% an error of national law", () => {
    expect(lines({ arrangement, unit: "中央在渝高校院所" })).toEqual([
      "70% warning 条例32.1.1 D29 net",
      "50% error 促转法45.1.1 net",
    ]);
    expect(choose({ arrangement, unit: "中央在渝高校院所" }).rate).toEqual(percent(70));
  });
  it("a hospital under 70% is a warning", () => {
    expect(lines({ arrangement, unit: "其他事业单位" })).toEqual(["70% warning 条例32.1.1 D32 net"]);
  });
  it("an enterprise owes the national 50%, and less is an error", () => {
    for (const unit of enterprises) {
      expect(choose({ arrangement, unit })).toMatchObject({ basis: "national", rate: percent(50) });
      expect(choose({ arrangement, unit }).rejected.map((entry) => entry.why)).toContain("unit-not-covered");
      expect(lines({ arrangement, unit })).toEqual(["50% error 促转法45.1.1 net"]);
    }
  });
});

describe("Where it is not known whether there is a rule or an agreement", () => {
  const arrangement = { kind: "unknown" } as const;
  it("a municipal university under 70% is a warning, under 50% an error under every reading", () => {
    expect(lines({ arrangement })).toEqual(["70% warning 条例32.1.1 D15 net", "50% error 促转法45.2 net"]);
  });
  it("a central university is judged alike", () => {
    expect(lines({ arrangement, unit: "中央在渝高校院所" })).toEqual([
      "70% warning 条例32.1.1 D29 net",
      "50% error 促转法45.2 net",
    ]);
  });
  it("a hospital under 70% is a warning", () => {
    expect(lines({ arrangement, unit: "其他事业单位" })).toEqual(["70% warning 条例32.1.1 D32 net"]);
  });
  it("an enterprise under 50% is a warning", () => {
    for (const unit of enterprises) expect(lines({ arrangement, unit })).toEqual(["50% warning 促转法45.1.1 D15 net"]);
  });
});

describe("With a rule or an agreement", () => {
  it("its rate is the line, for every unit", () => {
    for (const unit of unitTypeNames) {
      for (const kind of ["own-rule", "agreed"] as const) {
        const over = { unit, arrangement: { kind, rate: percent(60) } };
        expect(choose(over)).toMatchObject({ basis: kind, rate: percent(60), rateBelow: null, rateUnknown: false });
        expect(lines(over)).toEqual(["60% error 条例31 net"]);
      }
    }
  });

  it("a rate under the national 50% is itself an error for institutes and universities", () => {
    for (const unit of ["市属高校院所", "中央在渝高校院所"] as const) {
      const basis = choose({ unit, arrangement: rule(45) });
      expect(basis.rateBelow).toMatchObject({ rate: percent(50), level: "error", citation: "促转法45.2" });
      expect(lines({ unit, arrangement: rule(45) })).toEqual(["50% error 促转法45.2 net"]);
      expect(choose({ unit, arrangement: rule(50) }).rateBelow).toBeNull();
    }
  });

  it("a rate under 50% binds hospitals and enterprises as it is", () => {
    for (const unit of ["其他事业单位", ...enterprises] as const) {
      expect(choose({ unit, arrangement: rule(45) }).rateBelow).toBeNull();
      expect(lines({ unit, arrangement: rule(45) })).toEqual(["45% error 条例31 net"]);
    }
  });

  it("of unknown rate only the national floor of institutes and universities is certain", () => {
    const arrangement = { kind: "agreed", rate: null } as const;
    expect(choose({ arrangement })).toMatchObject({ basis: "agreed", rate: null, rateUnknown: true });
    expect(lines({ arrangement })).toEqual(["50% error 促转法45.2 net"]);
    expect(lines({ arrangement, unit: "其他企业" })).toEqual([]);
    expect(lines({ arrangement, unit: "其他事业单位" })).toEqual([]);
  });

  it("a rule that begins the day after the contract does not govern it, one of the same day does", () => {
    const since = (iso: string, otherwise?: "unknown") =>
      choose({
        arrangement: { kind: "own-rule", rate: percent(60), since: day(iso), ...(otherwise && { otherwise }) },
      });
    expect(since("2023-05-06").basis).toBe("own-rule");
    expect(since("2023-05-07")).toMatchObject({ basis: "default", rate: percent(70) });
    expect(since("2023-05-07").rejected).toContainEqual({
      basis: "own-rule",
      why: "rule-later-than-contract",
      citation: null,
    });
    expect(since("2023-05-07").thresholds[0]?.level).toBe("error");
    expect(since("2023-05-07", "unknown").thresholds[0]?.level).toBe("warning");
  });

  it("that speaks of the price is measured on the price, beside the national floor on net income", () => {
    const arrangement = { kind: "agreed", rate: percent(60), of: "price" } as const;
    expect(lines({ arrangement })).toEqual(["60% error 条例31 price", "50% error 促转法45.2 net"]);
    expect(lines({ arrangement, netComputable: false })).toEqual(["60% error 条例31 price"]);
  });
});

describe("The mode", () => {
  const rates: readonly [RewardMode, string, string][] = [
    ["转让", "net", "条例32.1.1"],
    ["许可", "net", "条例32.1.1"],
    ["作价投资", "shares", "条例32.1.2"],
    ["自行实施", "profit", "条例32.1.3"],
    ["合作实施", "profit", "条例32.1.3"],
  ];
  it("decides what the rate is a share of, and which item says so", () => {
    for (const [mode, base, item] of rates) expect(choose({ mode })).toMatchObject({ base, citation: item });
  });
  it("of own or joint implementation has the same 5% in both texts, so that less is an error even for central units", () => {
    expect(lines({ mode: "自行实施" })).toEqual(["5% error 条例32.1.3 profit"]);
    expect(lines({ mode: "合作实施", unit: "中央在渝高校院所" })).toEqual(["5% error 促转法45.1.3 profit"]);
    expect(lines({ mode: "合作实施", arrangement: { kind: "unknown" } })).toEqual(["5% error 促转法45.2 profit"]);
  });
});

describe("The day of the contract", () => {
  it("on 1 June 2020 is under the ordinance, the day before under national law only", () => {
    expect(choose({ contractDay: day("2020-06-01") }).basis).toBe("default");
    const before = choose({ contractDay: day("2020-05-31"), rewardDay: day("2020-05-31") });
    expect(before).toMatchObject({ basis: "national", rate: percent(50) });
    expect(before.rejected.map((entry) => entry.why)).toContain("contract-before-ordinance");
    expect(lines({ contractDay: day("2020-05-31"), rewardDay: day("2020-05-31") })).toEqual([
      "50% error 促转法45.1.1 net",
    ]);
  });
  it("before the ordinance with a reward after it leaves 50% to 70% a warning", () => {
    const over = { contractDay: day("2020-05-31"), rewardDay: day("2020-06-01") };
    expect(lines(over)).toEqual(["70% warning 条例32.1.1 D30 net", "50% error 促转法45.1.1 net"]);
    expect(lines({ ...over, unit: "国有企业" })).toEqual(["50% error 促转法45.1.1 net"]);
  });
  it("under national law alone measures rules and agreements by it", () => {
    expect(lines({ contractDay: day("2019-01-01"), arrangement: rule(60) })).toEqual(["60% error 促转法44 net"]);
  });
  it("before 1 October 2015 cannot be judged, on that day it can", () => {
    expect(choose({ contractDay: day("2015-09-30") })).toMatchObject({ basis: null, rate: null, thresholds: [] });
    expect(choose({ contractDay: day("2015-10-01") }).basis).toBe("national");
  });
  it("that is not given takes the newest values", () => {
    expect(choose({ contractDay: null })).toMatchObject({ basis: "default", rate: percent(70) });
  });
});

describe("Where net income cannot be computed", () => {
  const netComputable = false;
  it("the rules' 50% of the price takes its place, as a warning: 可 permits", () => {
    for (const unit of unitTypeNames) {
      expect(choose({ unit, netComputable })).toMatchObject({
        basis: "fallback",
        base: "price",
        rate: percent(50),
        citation: "细则3",
      });
      expect(lines({ unit, netComputable })).toEqual(["50% warning 细则3 price"]);
    }
  });
  it("the rules help from 22 May 2021 on; before, it cannot be judged", () => {
    expect(choose({ netComputable, contractDay: day("2021-05-22") }).basis).toBe("fallback");
    expect(choose({ netComputable, contractDay: day("2021-05-21") })).toMatchObject({ basis: null, thresholds: [] });
    expect(choose({ netComputable, rulesApply: false }).basis).toBeNull();
  });
  it("the other modes are judged as ever", () => {
    expect(choose({ netComputable, mode: "作价投资" })).toMatchObject({ basis: "default", base: "shares" });
  });
  it("a rule's share of net income cannot be computed either, and what the fallback allows stays open", () => {
    expect(choose({ netComputable, arrangement: rule(80) })).toMatchObject({ basis: "fallback", rateUnknown: true });
  });
});

describe("The steps of a basis", () => {
  it("name what was rejected, what won and its lines, with citations that all resolve", () => {
    for (const unit of unitTypeNames) {
      for (const arrangement of [
        { kind: "neither" },
        { kind: "unknown" },
        rule(45),
        { kind: "agreed", rate: null },
      ] as const) {
        for (const contractDay of [null, day("2018-01-01"), day("2010-01-01")]) {
          for (const netComputable of [true, false]) {
            const input = { unit, mode: "许可", contractDay, arrangement, netComputable } as const;
            for (const step of explainRewardBasis(input, rewardBasis(input))) {
              if (step.citation !== null) expect(citation(step.citation), step.citation).toBeDefined();
            }
          }
        }
      }
    }
    const input = {
      unit: "中央在渝高校院所",
      mode: "转让",
      contractDay: null,
      arrangement: { kind: "neither" },
      netComputable: true,
    } as const;
    const told = explainRewardBasis(input, rewardBasis(input));
    expect(told.filter((step) => step.id === "reward-basis-threshold").map((step) => step.data["rate"])).toEqual([
      { ratio: percent(70) },
      { ratio: percent(50) },
    ]);
  });
});
