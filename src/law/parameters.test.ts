import { describe, expect, it } from "vitest";
import { dayOf } from "../calc/days.ts";
import { citation } from "./citations.ts";
import { inForce, newest, parameters, valueAt, type Parameter } from "./parameters.ts";

const all = Object.entries<Parameter<unknown>>(parameters);

describe("every number of law", () => {
  it.each(all)("%s holds from its first day on without gap or overlap", (_, parameter) => {
    const first = parameter[0].from;
    const boundaries = parameter.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
    for (const boundary of boundaries) {
      for (let day = boundary - 2; day <= boundary + 2; day++) {
        const holding = parameter.filter(({ from, until }) => day >= from && (until === null || day < until));
        expect(holding).toHaveLength(day < first ? 0 : 1);
        expect(valueAt(parameter, day)).toBe(holding[0]);
      }
    }
    // Day by day as well, from before the first text to where no notice of rest days reaches any more.
    const wrong: number[] = [];
    for (let day = dayOf(2015, 1, 1); day < dayOf(2031, 1, 1); day++) {
      const holding = parameter.filter(({ from, until }) => day >= from && (until === null || day < until));
      if (holding.length !== (day < first ? 0 : 1) || valueAt(parameter, day) !== holding[0]) wrong.push(day);
    }
    expect(wrong).toEqual([]);
    expect(newest(parameter)).toBe(valueAt(parameter, dayOf(2200, 1, 1)));
    for (const { from } of parameter) expect(Number.isInteger(from)).toBe(true);
  });

  it.each(all)("%s names a provision that resolves", (_, parameter) => {
    for (const entry of parameter) expect(citation(entry.citation)?.words).toBeTruthy();
  });

  it("starts on the day of its text", () => {
    expect(inForce.ordinance.from).toBe(43983);
    expect(valueAt(parameters.rewardRateNetIncome, dayOf(2020, 5, 31))).toBeUndefined();
    expect(valueAt(parameters.rewardRateNetIncome, dayOf(2020, 6, 1))?.value).toEqual({ num: 70, den: 100 });
    expect(valueAt(parameters.fallbackRatePrice, dayOf(2021, 5, 21))).toBeUndefined();
    expect(valueAt(parameters.fallbackRatePrice, dayOf(2021, 5, 22))?.value).toEqual({ num: 50, den: 100 });
    expect(valueAt(parameters.nationalRateNetIncome, dayOf(2015, 9, 30))).toBeUndefined();
    expect(valueAt(parameters.nationalRateNetIncome, dayOf(2015, 10, 1))?.citation).toBe("促转法45.1.1");
    for (const { citation: id } of Object.values(inForce)) expect(citation(id)).toBeDefined();
  });

  it("gives way on the day on which a later value holds", () => {
    const changed: Parameter<number> = [
      { from: 100, until: 200, value: 1, citation: "条例24.2" },
      { from: 200, until: 300, value: 2, citation: "条例24.2" },
    ];
    expect([99, 100, 199, 200, 299, 300].map((day) => valueAt(changed, day)?.value)).toEqual([
      undefined,
      1,
      1,
      2,
      2,
      undefined,
    ]);
    expect(newest(changed).value).toBe(2);
  });
});
