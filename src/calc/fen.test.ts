import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceilShare, fenOfWanYuan, fenOfYuan, yuanOf } from "./fen.ts";
import { percent } from "./ratio.ts";

describe("Fen from 元", () => {
  it("are exact for what floating point is not", () => {
    expect(fenOfYuan(0.1 + 0.2)).toBe(30);
    expect(fenOfYuan(8.3)).toBe(830);
    expect(fenOfYuan(5.8100000000000005)).toBe(581);
    expect(fenOfYuan(1.005)).toBe(101);
    expect(fenOfYuan(-1.005)).toBe(-101);
  });

  it("round a computed cell to the nearest fen", () => {
    expect(fenOfYuan(1 / 3)).toBe(33);
    expect(fenOfYuan(2 / 3)).toBe(67);
    expect(fenOfYuan(-0.001)).toBe(0);
  });

  it("are read from decimal text digit for digit", () => {
    expect(fenOfYuan("90071992547409.91")).toBe(9007199254740991);
    expect(fenOfYuan("1748200.00")).toBe(174820000);
    expect(fenOfYuan("-.5")).toBe(-50);
    expect(fenOfYuan(" 12 ")).toBe(1200);
  });

  it("do not exist for what is no decimal or too large to be exact", () => {
    for (const bad of ["", ".", "abc", "1,000", "1.2.3", "1e999", "90071992547409.92"])
      expect(fenOfYuan(bad)).toBeUndefined();
    for (const bad of [NaN, Infinity, 1e15]) expect(fenOfYuan(bad)).toBeUndefined();
  });

  it("are the same for every amount with two decimals, as number and as text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000_00, max: 1_000_000_000_000_00 }), (fen) => {
        expect(fenOfYuan(fen / 100)).toBe(fen + 0);
        expect(fenOfYuan((fen / 100).toFixed(2))).toBe(fen + 0);
        expect(fenOfYuan(yuanOf(fen))).toBe(fen + 0);
      }),
    );
  });
});

describe("Fen from 万元", () => {
  it("are exact to six decimals", () => {
    expect(fenOfWanYuan(12.345678)).toBe(12345678);
    expect(fenOfWanYuan(174.82)).toBe(174820000);
    expect(fenOfWanYuan("0.0000005")).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (fen) => {
        expect(fenOfWanYuan(fen / 1_000_000)).toBe(fen);
      }),
    );
  });
});

describe("A share rounded up", () => {
  it("is the exact product where that is whole, the next fen where it is not", () => {
    expect(ceilShare(830, percent(70))).toBe(581);
    expect(ceilShare(831, percent(70))).toBe(582);
    expect(ceilShare(-1, percent(70))).toBe(0);
  });

  it("is never under the exact product and less than one fen over it, at any size", () => {
    const amounts = fc.oneof(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.integer({ min: 0, max: 10_000 }));
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        (amount, num, more) => {
          const den = num + more;
          const over = BigInt(ceilShare(amount, { num, den })) * BigInt(den) - BigInt(amount) * BigInt(num);
          expect(over >= 0n && over < BigInt(den)).toBe(true);
        },
      ),
    );
  });
});
