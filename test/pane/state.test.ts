import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/taskpane/checking/catalogue.ts";
import type { Finding } from "../../src/checks/run.ts";
import { check as rewardFloor } from "../../src/checks/reward-floor/check.ts";
import { check as payoutDeadline } from "../../src/checks/payout-deadline/check.ts";
import { inOrder } from "../../src/report/file-report.ts";
import { linesOf, viewOf } from "../../src/taskpane/checking/findings-view.ts";
import type { FindingLine } from "../../src/taskpane/checking/protocol.ts";
import { isDark } from "../../src/taskpane/look/theme.ts";
import { everything, findingFrom, initialState, lineOf, PAGE, reduce } from "../../src/taskpane/state.ts";
import { grouped, sayIn } from "../../src/taskpane/words.ts";

const at = (row: number) => ({ file: "a.xlsx", sheet: "台账", row, column: 4 });

const finding = (row: number, rest: Partial<Finding>): Finding => ({
  check: rewardFloor,
  level: "error",
  message: "short",
  at: at(row),
  cells: [at(row)],
  citations: ["条例32.1.1"],
  key: `HT-${row}`,
  fingerprint: String(row),
  ...rest,
});

const dear = finding(1, { shortfall: 9_000_000 });
const cheap = finding(2, { shortfall: 100 });
const late = finding(2, { check: payoutDeadline, level: "warning", citations: ["条例34.2", "条例34.3"] });
const waived = finding(3, {
  shortfall: 99_000_000,
  waiver: {
    check: "",
    key: "",
    reason: "",
    approver: "",
    evidence: "",
    until: null,
    unreadable: null,
    at: {} as never,
  },
});
const findings = inOrder([late, cheap, waived, dear]);

describe("the list of findings", () => {
  it("begins with the gravest and dearest, and ends with what is waived", () => {
    expect(findings).toEqual([dear, cheap, late, waived]);
  });

  it.each([
    ["nothing", {}, [0, 1, 2, 3]],
    ["a level, without what is waived", { levels: ["error"] }, [0, 1]],
    ["two levels", { levels: ["error", "warning"] }, [0, 1, 2]],
    ["what is waived", { waived: "only" }, [3]],
    ["a check", { check: "payout-deadline" }, [2]],
    ["an article, whatever its paragraph", { article: "条例34" }, [2]],
    ["at least an amount in 元", { stake: 90_000 }, [0, 3]],
    ["an amount that is 1 元 too high", { stake: 990_001 }, []],
    ["all at once", { levels: ["error"], check: "reward-floor", article: "条例32", stake: 1 }, [0, 1]],
  ] as const)("is filtered by %s", (_, query, lines) => {
    expect([...linesOf(findings, { ...everything, ...query }).lines]).toEqual(lines);
  });

  it("is grouped with a heading above each group, which stands where its gravest finding does", () => {
    const { lines, groups } = linesOf(findings, { ...everything, group: "key" });
    expect([...lines]).toEqual([-1, 0, -2, 1, 2, -3, 3]);
    expect(groups.map(({ first, findings: count }) => [first.key, count])).toEqual([
      ["HT-1", 1],
      ["HT-2", 2],
      ["HT-3", 1],
    ]);
    const { kinds, numbers } = viewOf({ lines, groups });
    expect([...kinds]).toEqual([1, 0, 1, 0, 0, 1, 0]);
    expect([...numbers]).toEqual([0, 1, 1, 2, 3, 3, 4]);
    expect([...linesOf(findings, { ...everything, group: "check" }).lines]).toEqual([-1, 0, 1, 3, -2, 2]);
  });

  it("is walked through without stopping at headings or beyond the ends", () => {
    const kinds = Uint8Array.from([1, 0, 1, 0, 0]);
    expect(findingFrom(kinds, 1, 1)).toBe(3);
    expect(findingFrom(kinds, 3, -1)).toBe(1);
    expect(findingFrom(kinds, 1, -1)).toBe(1);
    expect(findingFrom(kinds, 4, 1)).toBe(4);
    expect(findingFrom(kinds, 1, 5)).toBe(4);
  });
});

describe("what the pane holds", () => {
  const line = (fingerprint: string): FindingLine => ({
    kind: "finding",
    fingerprint,
    level: "error",
    title: "",
    sheet: "",
    cell: "",
    row: 0,
    column: 0,
    key: null,
    what: "",
    stake: null,
    waived: false,
  });

  it("is a few pages of lines, however many there are", () => {
    let state = initialState("zh", "2026-11-22");
    for (let page = 0; page < 100; page++) {
      state = reduce(state, { did: "fetched", page, lines: Array.from({ length: PAGE }, () => line(String(page))) });
    }
    expect(state.pages.size).toBeLessThanOrEqual(24);
    expect(lineOf(state, 99 * PAGE + 3)).toMatchObject({ fingerprint: "99" });
    expect(lineOf(state, 0)).toBeUndefined();
  });
});

describe("what the pane knows without a workbook", () => {
  it("says in English what every reading and mode means that can be chosen, beside its Chinese words", () => {
    const { readings, modes } = catalogueOf("en");
    const unexplained = readings.flatMap(({ id: doubt, options }) =>
      options.filter(({ gloss }) => gloss === null).map(({ id }) => doubt + id),
    );
    expect(unexplained).toEqual([]);
    expect(modes.map(({ name, gloss }) => [name, gloss])).toContainEqual(["作价投资", "investment at valuation"]);
    expect(catalogueOf("zh").modes.map(({ gloss }) => gloss)).toEqual(modes.map(() => null));
  });
});

describe("how the pane looks and speaks", () => {
  it("is dark where Excel says so, else where its ground is dark, else where the system wishes", () => {
    expect(isDark({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, true)).toBe(false);
    expect(isDark({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "#F3F3F3" }, true)).toBe(false);
    expect(isDark(undefined, true)).toBe(true);
  });

  it("separates thousands", () => {
    expect([999, 1000, 1234567].map(grouped)).toEqual(["999", "1,000", "1,234,567"]);
    expect(sayIn("zh")("judging", { done: 12000, of: 100000 })).toBe("已判断 12,000 / 100,000 行");
    expect(sayIn("en")("judging", { done: 12000, of: 100000 })).toBe("12,000 of 100,000 rows judged");
  });
});
