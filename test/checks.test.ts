import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Case, CaseRows, ExpectedFinding } from "../src/checks/case.ts";
import { checkWorkbooks } from "../src/checks/check-workbooks.ts";
import { checks } from "../src/checks/index.ts";
import { parseSettings } from "../src/checks/settings.ts";
import { citation } from "../src/law/citations.ts";
import { doubtOf } from "../src/law/doubts.ts";
import { type FindingReport, fileReport } from "../src/report/file-report.ts";
import { dayOfCase } from "./run-case.ts";
import { unfoundedErrors } from "./unfounded-errors.ts";
import { workbookOf } from "./workbook-of.ts";

const folder = join(import.meta.dirname, "../src/checks");
const headings = ["条文", "判定", "需要的列", "不适用情形", "存疑与选项", "例"];

/** Runs the whole engine over a case and gives what one check said of it. */
function run(id: string, { ledger, unit, settings, ...one }: Omit<Case, "name" | "expect">) {
  const sheets = Array.isArray(ledger) ? { 台账: ledger as CaseRows } : (ledger as Readonly<Record<string, CaseRows>>);
  const parsed = parseSettings({ unit: unit ?? "市属高校院所", ...(settings as object) });
  if (!parsed.ok) throw new Error(parsed.fault.en);
  const [checked] = checkWorkbooks([workbookOf(sheets)], { settings: parsed.value, asOf: dayOfCase(one) });
  if (!checked) throw new Error("nothing was checked");
  const report = fileReport(checked, "zh");
  // The words of the other language must be there too.
  fileReport(checked, "en");
  expect(unfoundedErrors(report.findings)).toEqual([]);
  const summary = report.checks.find(({ check }) => check === id);
  if (!summary) throw new Error(`${id} did not run`);
  const messages = new Map(checked.findings.map((finding) => [finding.fingerprint, finding.message]));
  return { findings: report.findings.filter(({ check }) => check === id), summary, messages };
}

const place = ({ sheet = "台账", cell, level }: { sheet?: string; cell: string; level: string }): string =>
  `${sheet}!${cell} ${level}`;

function compare(
  found: readonly FindingReport[],
  wanted: readonly ExpectedFinding[],
  messages: ReadonlyMap<string, string>,
  by?: string,
): void {
  const sorted = [...found].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  const expected = [...wanted].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  expect(sorted.map(place), by).toEqual(expected.map(place));
  for (const [index, want] of expected.entries()) {
    const finding = sorted[index];
    const { message, ...rest } = want;
    expect(finding).toMatchObject({ sheet: "台账", ...rest });
    if (message !== undefined) expect(messages.get(finding?.fingerprint ?? "")).toBe(message);
  }
}

/** The settings of a case with one more reading, "D3 a". */
function withReading(settings: unknown, reading: string): object {
  const [doubt = "", option] = reading.split(" ");
  const given = settings as { readonly readings?: object } | undefined;
  return { ...given, readings: { ...given?.readings, [doubt]: option } };
}

describe.each(checks.map((check) => [check.id, check] as const))("check %s", (id, check) => {
  it("cites only what there is, and names only doubts that there are", () => {
    for (const cited of check.citations) expect(citation(cited)?.words).toBeTruthy();
    for (const reading of check.readings.filter((name) => name !== "D0")) expect(doubtOf(reading)).toBeDefined();
  });

  it("says every message in both languages, with what is wrong and what to do, and the same data", () => {
    const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
    for (const [name, { zh, en }] of Object.entries(check.messages)) {
      for (const sentence of [...zh, ...en]) expect(sentence, name).not.toMatch(/[。.]$/);
      const known = new Set(slots(zh.join("")));
      for (const slot of slots(en.join("")))
        expect(known, `${name}: {${slot}} is only in the English words`).toContain(slot);
    }
  });

  const cases = join(folder, id, "cases.ts");
  it("has cases and a page", () => {
    expect(existsSync(cases)).toBe(true);
    expect(existsSync(join(folder, id, "README.md"))).toBe(true);
  });
});

const withCases = readdirSync(folder).filter((name) => existsSync(join(folder, name, "cases.ts")));
const caseModules = await Promise.all(
  withCases.map(async (id) => {
    const { cases } = (await import(`../src/checks/${id}/cases.ts`)) as { cases: readonly Case[] };
    return { id, cases };
  }),
);

for (const { id, cases } of caseModules) {
  describe(`cases of ${id}`, () => {
    it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
      const { findings, summary, messages } = run(id, one);
      compare(findings, one.expect, messages);
      if (one.passed !== undefined) expect(summary.passed).toBe(one.passed);
      if (one.notApplicable !== undefined) expect(summary.notApplicable).toBe(one.notApplicable);
      if (one.skipped) {
        expect(summary.status).toBe("skipped");
        expect([...summary.missing].sort()).toEqual([...one.skipped].sort());
      }
      for (const [reading, expected] of Object.entries(one.otherwise ?? {})) {
        const other = run(id, { ...one, settings: withReading(one.settings, reading) });
        compare(other.findings, expected, other.messages, reading);
      }
    });
  });
}

const pages = readdirSync(folder).filter((name) => existsSync(join(folder, name, "README.md")));

describe.each(pages)("page of %s", (id) => {
  const page = readFileSync(join(folder, id, "README.md"), "utf8");

  it("has its fixed headings, in order", () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings);
  });

  it("gives an example that comes out as it says", () => {
    const example = page.slice(page.indexOf("## 例"));
    const lines = example.split("\n");
    // A line in bold names the sheet of the table below it; a page with one table needs none.
    const ledger: Record<string, (string | null)[][]> = {};
    let sheet = "台账";
    for (const line of lines) {
      sheet = /^\*\*(.+)\*\*$/.exec(line)?.[1] ?? sheet;
      if (!line.startsWith("|") || /^\|[\s|:-]+\|$/.test(line)) continue;
      const cells = line.slice(1, line.lastIndexOf("|")).split("|");
      (ledger[sheet] ??= []).push(cells.map((cell) => cell.trim() || null));
    }
    const expected = [...example.matchAll(/^- `(\w+)` `(?:([^`!]+)!)?([A-Z]+\d+)`/gm)].map(([, level, on, cell]) => ({
      level: level as ExpectedFinding["level"],
      cell: cell ?? "",
      ...(on && { sheet: on }),
    }));
    expect(ledger["台账"]?.length).toBeGreaterThan(1);
    expect(expected.length).toBeGreaterThan(0);
    const { findings, messages } = run(id, { ledger });
    compare(findings, expected, messages);
  });
});
