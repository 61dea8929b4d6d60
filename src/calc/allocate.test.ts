import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "./allocate.ts";
import { yuan } from "./test-values.ts";

describe("An allocation", () => {
  it("of 174.82 万元 by 80, 10 and 10 is that of the published notice", () => {
    expect(allocate(yuan(1_748_200), [80, 10, 10])).toEqual([yuan(1_398_560), yuan(174_820), yuan(174_820)]);
  });
  it("of 2.4 万元 by 85, 5 and 10 is that of the published notice", () => {
    expect(allocate(yuan(24_000), [85, 5, 10])).toEqual([yuan(20_400), yuan(1_200), yuan(2_400)]);
    expect(allocate(yuan(20_400), [0.7, 0.3])).toEqual([yuan(14_280), yuan(6_120)]);
  });
  it("gives what is left over to the largest remainder, of equal ones to the earlier", () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(101, [1, 1, 1])).toEqual([34, 34, 33]);
    expect(allocate(10, [0.1, 0.2, 0.7])).toEqual([1, 2, 7]);
    expect(allocate(100, ["33.33", "33.33", "33.34"])).toEqual([33, 33, 34]);
  });
  it("gives nothing to a weight of 0, and takes a reversal back the same way", () => {
    expect(allocate(7, [0, 1])).toEqual([0, 7]);
    expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });
  it("refuses a negative or unreadable weight, and weights that are all 0", () => {
    expect(allocate(100, [1, -1])).toEqual({ fault: "negative-weight", index: 1 });
    expect(allocate(100, ["x"])).toEqual({ fault: "unreadable-weight", index: 0 });
    expect(allocate(100, [0, 0])).toEqual({ fault: "no-weight", index: null });
    expect(allocate(100, [])).toEqual({ fault: "no-weight", index: null });
    expect(allocate(0, [0, 0])).toEqual([0, 0]);
  });
  it("adds up to the total, each part within one fen of its exact share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), weights, (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const shares = allocate(
          total,
          parts.map((part) => part / 1000),
        );
        if (!Array.isArray(shares)) throw new Error(shares.fault);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, index) => {
          const off = BigInt(share) * BigInt(sum) - BigInt(total) * BigInt(parts[index] ?? 0);
          expect(off > -BigInt(sum) && off < BigInt(sum)).toBe(true);
        });
      }),
    );
  });
});
