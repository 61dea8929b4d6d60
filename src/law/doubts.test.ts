import { describe, expect, it } from "vitest";
import { doubtOf, doubts } from "./doubts.ts";

describe("the doubts", () => {
  it("are D1 to D46, in order", () => {
    expect(doubts.map(({ id }) => id)).toEqual(Array.from({ length: 46 }, (_, index) => `D${index + 1}`));
    expect(doubtOf("D2")?.zh).toBe("公示首日是否计入");
    expect(doubtOf("D47")).toBeUndefined();
  });

  it("each have distinct readings and one of them by default", () => {
    for (const { id, zh, en, options, default: byDefault } of doubts) {
      expect(zh, id).not.toBe("");
      expect(en, id).not.toBe("");
      expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length);
      expect(
        options.map((option) => option.id),
        id,
      ).toContain(byDefault);
    }
  });

  it("have one reading only where it is told why, and several where there is something to choose", () => {
    for (const { id, options, settled } of doubts) {
      if (options.length > 1) expect(settled, id).toBeNull();
      else expect(settled, id).toMatch(/.{8}/);
    }
  });
});
