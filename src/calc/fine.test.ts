import { describe, expect, it } from "vitest";
import { explainFineRange, fineRange } from "./fine.ts";
import { yuan } from "./test-values.ts";

describe("The range of the fine", () => {
  it("is one to five times the illegal gains", () => {
    expect(fineRange(yuan(50_000))).toEqual({ lowest: yuan(50_000), highest: yuan(250_000) });
    expect(fineRange(1)).toEqual({ lowest: 1, highest: 5 });
  });
  it("is 20 000 to 100 000 元 where there are none", () => {
    const range = { lowest: yuan(20_000), highest: yuan(100_000) };
    expect(fineRange(0)).toEqual(range);
    expect(explainFineRange(0, range)[0]).toMatchObject({ id: "fine-without-gains", citation: "条例58" });
  });
  it("does not exist for negative or inexact gains", () => {
    expect(fineRange(-1)).toBeUndefined();
    expect(fineRange(Number.MAX_SAFE_INTEGER)).toBeUndefined();
  });
});
