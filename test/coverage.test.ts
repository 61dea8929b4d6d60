import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Day, isoOf } from "../src/calc/days.ts";
import type { Case, SideRow, Sides } from "../src/checks/case.ts";
import { unitUnclear } from "../src/checks/by-unit.ts";
import type { Check } from "../src/checks/check.ts";
import { checks } from "../src/checks/index.ts";
import { inForce, type Parameter, parameters } from "../src/law/parameters.ts";
import { coverage, coverageSheet } from "../src/report/coverage.ts";
import { allCases, type CasesOfCheck, openCase, restsOnOthers } from "./run-case.ts";

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

/** 条例24.2 is of the text 条例, 国发2016-16.年度报告 of 国发2016-16. */
const textOf = (citation: string): string =>
  /^(?:条例|细则|促转法)/.exec(citation)?.[0] ?? citation.replace(/\..*/, "");

/** The day on which each text took effect that a number of law stands in. */
const effectOf: ReadonlyMap<string, Day> = new Map(
  [...Object.values(parameters).flat(), ...Object.values(inForce)].map(({ citation, from }) => [
    textOf(citation),
    from,
  ]),
);

/** The numbers of law that each check reads to judge its cases. */
function numbersRead(all: readonly CasesOfCheck[]): ReadonlyMap<string, ReadonlySet<string>> {
  let read = new Set<string>();
  const entries = Object.entries<Parameter<unknown>>(parameters).flatMap(([name, values]) =>
    values.map((entry) => ({ name, entry, value: entry.value })),
  );
  for (const { name, entry, value } of entries) {
    Object.defineProperty(entry, "value", { configurable: true, get: () => (read.add(name), value) });
  }
  try {
    return new Map(
      all.map(({ check, cases }) => {
        const opened = cases.map((one) => openCase(check, one));
        read = new Set();
        if (!restsOnOthers(check)) for (const one of opened) one.judge();
        return [check.id, read];
      }),
    );
  } finally {
    for (const { entry, value } of entries) Object.defineProperty(entry, "value", { value, enumerable: true });
  }
}

interface Side {
  readonly one: Case;
  readonly row: SideRow;
}

/** The sides that the cases name, by the name of what they are of. */
function sidesOf(cases: readonly Case[]): ReadonlyMap<string, ReadonlyMap<string, Side>> {
  const named = new Map<string, Map<string, Side>>();
  for (const one of cases) {
    for (const [name, sides] of Object.entries<Sides>(one.sides ?? {})) {
      const known = named.get(name) ?? new Map<string, Side>();
      named.set(name, known);
      for (const [side, row] of Object.entries(sides) as [string, SideRow][]) known.set(side, { one, row });
    }
  }
  return named;
}

/** What the case expects of a row, to the words and the standard. */
function expectedAt({ one, row }: Side): string {
  const [sheet, number] = typeof row === "number" ? [undefined, String(row)] : row.split("!");
  return JSON.stringify(
    one.expect
      .filter((finding) => finding.cell.replace(/^[A-Z]+/, "") === number && (sheet ?? finding.sheet) === finding.sheet)
      .map(({ level, message, reading, citations, basis }) => [level, message, reading, citations, basis]),
  );
}

/** The cells of a side's row, and the day of judgement where the case gives one. */
function cellsAt({ one, row }: Side): string {
  const sheets = Array.isArray(one.ledger) ? { "": one.ledger as readonly unknown[] } : one.ledger;
  const [sheet = "", number] = typeof row === "number" ? [Object.keys(sheets)[0], row] : row.split("!");
  const cells = (sheets as Readonly<Record<string, readonly unknown[] | undefined>>)[sheet]?.[Number(number) - 1];
  if (!cells) throw new Error(`${one.name}: no row ${row}`);
  return JSON.stringify([cells, one.asOf]);
}

/** The messages given in a case, by its own readings and by those that it tells of besides. */
function messagesOf(check: Check, one: Case): string[] {
  const { readings, judge } = openCase(check, one);
  const others = Object.keys(one.otherwise ?? {}).map((reading) => {
    const [doubt = "", option = ""] = reading.split(" ");
    return { ...readings, [doubt]: option };
  });
  return [readings, ...others].flatMap((chosen) => judge(chosen).findings.map(({ message }) => message));
}

const sidesOfText = ["before", "on"];
const wholes = [
  ["below", "at", "above"],
  ["before", "on", "after"],
];

const everyCase = await allCases();
const read = numbersRead(everyCase);

describe.each(everyCase.map((one) => [one.check.id, one] as const))(
  "the cases of %s",
  (id, { check, cases, apart }) => {
    const sides = sidesOf(cases);

    it("stand below, at and above every number of law that it reads, unless it is told why not", () => {
      const missing = [...(read.get(id) ?? [])].filter((number) => !sides.has(number) && !apart[number]);
      expect(missing).toEqual([]);
    });

    it("stand before and on the day on which each text took effect that it cites, unless it is told why not", () => {
      const texts = new Set(check.citations.map(textOf).filter((text) => effectOf.has(text)));
      expect([...texts].filter((text) => !sides.has(text) && !apart[text])).toEqual([]);
    });

    it("give every message that is the check's own", () => {
      const given = new Set(cases.flatMap((one) => messagesOf(check, one)));
      const own = Object.entries(check.messages).filter(([, message]) => message !== unitUnclear);
      expect(own.map(([message]) => message).filter((message) => !given.has(message))).toEqual([]);
    });

    it("each say what is found, passed, not asked or skipped", () => {
      const silent = cases.filter(
        ({ expect: found, passed, notApplicable, skipped }) =>
          found.length === 0 && passed === undefined && notApplicable === undefined && !skipped,
      );
      expect(silent.map(({ name }) => name)).toEqual([]);
    });

    it("are told to have no sides only where they have none", () => {
      for (const name of Object.keys(apart)) {
        expect(sides.has(name), name).toBe(false);
        expect(read.get(id)?.has(name) === true || check.citations.map(textOf).includes(name), name).toBe(true);
      }
    });

    it.each([...sides])("stand on every side of %s, and the sides differ", (name, known) => {
      const found = [...known.keys()].sort();
      const effect = effectOf.get(name);
      const whole = effect === undefined ? wholes : [sidesOfText];
      expect(whole.map((one) => [...one].sort())).toContainEqual(found);
      expect(new Set([...known.values()].map(expectedAt)).size).toBeGreaterThan(1);
      for (const [side, of] of effect === undefined ? [] : known) {
        const cells = cellsAt(of);
        // Figures of a year have no day.
        if (/\d{4}-\d\d-\d\d/.test(cells))
          expect(cells, side).toContain(isoOf((effect ?? 0) - (side === "on" ? 0 : 1)));
      }
    });
  },
);
