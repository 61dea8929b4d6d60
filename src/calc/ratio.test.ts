import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareRatios,
  minusRatio,
  percent,
  plusRatio,
  ratioOf,
  ratioOfPercent,
  ratioText,
  timesRatio,
} from "./ratio.ts";

describe("A ratio", () => {
  it("is read exactly from a fraction or from percent", () => {
    expect(ratioOf(0.6)).toEqual({ num: 6, den: 10 });
    expect(ratioOf("0.175")).toEqual({ num: 175, den: 1000 });
    expect(ratioOfPercent(17.5)).toEqual({ num: 175, den: 1000 });
    expect(ratioOfPercent(70)).toEqual({ num: 70, den: 100 });
    expect(ratioOf("six tenths")).toBeUndefined();
    expect(ratioOf(1e30)).toBeUndefined();
  });

  it("compares without rounding", () => {
    expect(compareRatios(percent(70), { num: 7, den: 10 })).toBe(0);
    expect(compareRatios({ num: 699_999_999_999_999, den: 1_000_000_000_000_000 }, percent(70))).toBe(-1);
    expect(compareRatios(percent(71), percent(70))).toBe(1);
  });

  it("multiplies to lowest terms, and upwards to fifteen places where these are too long", () => {
    expect(timesRatio({ num: 25, den: 100 }, percent(70))).toEqual({ num: 7, den: 40 });
    const third = ratioOf(1 / 3);
    if (!third) throw new Error("a third is a ratio");
    const floor = timesRatio(third, percent(70));
    expect(Number.isSafeInteger(floor.num) && Number.isSafeInteger(floor.den)).toBe(true);
    expect(floor.num / floor.den).toBeCloseTo(0.7 / 3, 14);
  });

  it("takes one from another exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
        const { num, den } = minusRatio({ num: a, den: 1000 }, { num: b, den: 1000 });
        expect(num * 1000).toBe((a - b) * den);
      }),
    );
  });

  it("adds two exactly, small and beyond safe products alike", () => {
    expect(plusRatio(percent(60), percent(40))).toEqual({ num: 1, den: 1 });
    expect(plusRatio({ num: 1, den: 3 }, { num: 1, den: 6 })).toEqual({ num: 1, den: 2 });
    const fine = { num: 333_333_333_333_333, den: 10 ** 15 };
    expect(plusRatio(plusRatio(fine, fine), fine)).toEqual({ num: 999_999_999_999_999, den: 10 ** 15 });
    expect(minusRatio(percent(5), percent(5))).toEqual({ num: 0, den: 1 });
  });

  it("is shown as percent", () => {
    expect(ratioText(percent(70))).toBe("70%");
    expect(ratioText({ num: 2, den: 3 })).toBe("66.6667%");
  });
});
