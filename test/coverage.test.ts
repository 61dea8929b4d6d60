import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Case } from "../src/checks/case.ts";
import { checks } from "../src/checks/index.ts";
import { coverage, coverageSheet } from "../src/report/coverage.ts";

const folder = join(import.meta.dirname, "../src/checks");

/** `npx vitest run test/coverage.test.ts -u` writes the counts anew. */
it("the cases of every check are counted as they are", async () => {
  const counts: Record<string, number> = {};
  for (const id of readdirSync(folder).sort()) {
    if (!existsSync(join(folder, id, "cases.ts"))) continue;
    const { cases } = (await import(`../src/checks/${id}/cases.ts`)) as { cases: readonly Case[] };
    counts[id] = cases.length;
  }
  await expect(`${JSON.stringify(counts, null, 2)}\n`).toMatchFileSnapshot("../src/checks/case-counts.json");
});

it("every check that cites one of the two texts stands with an article or item, and all others with none", () => {
  const listed = new Set(coverage().flatMap((entry) => entry.checks));
  for (const { id, citations } of checks) {
    expect(listed.has(id), id).toBe(citations.some((citation) => /^(条例|细则)\d/.test(citation)));
  }
});

it("every check has names of its own, by which a waiver can name it", () => {
  const names = checks.flatMap(({ id, zh }) => [id, zh]);
  expect(new Set(names).size).toBe(names.length);
});

it("the sheet 条文覆盖 has a row for each of the 87, in both languages", () => {
  for (const lang of ["zh", "en"] as const) {
    const { columns, rows } = coverageSheet(lang);
    expect(rows).toHaveLength(87);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});
