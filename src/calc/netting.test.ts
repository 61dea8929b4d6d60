import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netted } from "./netting.ts";
import { yuan } from "./test-values.ts";

describe("Amounts with refunds and reversals", () => {
  it("are reduced by refunds, the latest receipt first", () => {
    expect(netted([yuan(70), yuan(30), yuan(-40)])).toEqual([yuan(60), 0, 0]);
  });
  it("count a reversed payment for nothing and the one after it in full", () => {
    expect(netted([yuan(70), yuan(-70), yuan(70)])).toEqual([0, 0, yuan(70)]);
  });
  it("keep their sum, or come to nothing where more was taken back than came in", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 8 }), (amounts) => {
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        const left = netted(amounts);
        expect(left.every((amount) => amount >= 0)).toBe(true);
        expect(sum(left)).toBe(Math.max(sum(amounts), 0));
      }),
    );
  });
});
