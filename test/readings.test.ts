import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Case } from "../src/checks/case.ts";
import { checks } from "../src/checks/index.ts";
import { parseSettings } from "../src/checks/settings.ts";
import { doubtOf, doubts } from "../src/law/doubts.ts";
import { allCases, type CasesOfCheck, openCase, type Readings, saidOf } from "./run-case.ts";

/** What other readings do to the cases of a check. */
interface Effects {
  /** "D3 a": changes what is said of some case. */
  readonly changing: Set<string>;
  /** Of these, the ones of which a case tells by hand what is said then. */
  readonly told: Set<string>;
  /** Those that a case tells of and that change nothing there. */
  readonly idle: string[];
  /** D-numbers that findings name. */
  readonly named: Set<string>;
}

const everyCase = await allCases();
const effects: ReadonlyMap<string, Effects> = new Map(everyCase.map((one) => [one.check.id, effectsOn(one)]));

function effectsOn({ check, cases }: CasesOfCheck): Effects {
  const all: Effects = { changing: new Set(), told: new Set(), idle: [], named: new Set() };
  for (const one of cases) {
    const { readings, judge } = openCase(check, one);
    const asked = new Set<string>();
    const checked = judge(new Proxy(readings, { get: (target, id: string) => (asked.add(id), target[id]) }));
    for (const { reading } of checked.findings) if (reading) all.named.add(reading);
    const told = toldBy(one, readings);
    const changing = new Set<string>();
    for (const id of asked) {
      const doubt = doubtOf(id);
      if (!doubt) continue;
      const said = (option: string): string =>
        option === (readings[id] ?? doubt.default) ? saidOf(checked) : saidOf(judge({ ...readings, [id]: option }));
      for (const { id: option } of doubt.options) {
        if (option !== doubt.default && said(option) !== said(doubt.default)) changing.add(`${id} ${option}`);
      }
    }
    for (const reading of changing) all.changing.add(reading);
    for (const reading of told) {
      if (changing.has(reading)) all.told.add(reading);
      else if (one.otherwise?.[reading]) all.idle.push(`${reading}: ${one.name}`);
    }
  }
  return all;
}

/** The readings other than the default of which a case tells what is said by them. */
function toldBy({ otherwise = {} }: Case, chosen: Readings): string[] {
  const own = Object.entries(chosen).filter(([id, option]) => option !== doubtOf(id)?.default);
  return [...own.map(([id, option]) => `${id} ${option}`), ...Object.keys(otherwise)];
}

const switchable = doubts.filter(({ options }) => options.length > 1);

describe.each(switchable.map((doubt) => [doubt.id, doubt] as const))("readings.%s", (id, doubt) => {
  const others = doubt.options.filter((option) => option.id !== doubt.default);

  it.each(others.map((option) => [option.id, option.zh] as const))("%s changes a judgement: %s", (option) => {
    const told = everyCase.filter(({ check }) => effects.get(check.id)?.told.has(`${id} ${option}`));
    expect(told.length, `no case is judged otherwise by ${id} ${option}`).toBeGreaterThan(0);
  });
});

describe.each([...effects])("the doubts of %s", (id, { changing, told, idle, named }) => {
  const declared = checks.find((check) => check.id === id)?.readings ?? [];
  const bearing = new Set([...changing].map((reading) => reading.split(" ")[0] ?? ""));

  it("are those another reading of which changes its findings, those that its findings name, and settled ones", () => {
    expect([...bearing, ...named].filter((doubt) => !declared.includes(doubt))).toEqual([]);
    const idly = declared.filter((doubt) => !bearing.has(doubt) && !named.has(doubt) && !doubtOf(doubt)?.settled);
    expect(idly).toEqual([]);
  });

  it("have a case by every reading that changes a finding", () => {
    expect([...changing].filter((reading) => !told.has(reading))).toEqual([]);
  });

  it("are told of only where they change something", () => {
    expect(idle).toEqual([]);
  });
});

describe("what the checks ask of the readings", () => {
  const folder = join(import.meta.dirname, "../src/checks");
  const asked = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/(?:cases|\.test)\.ts$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), "utf8").matchAll(/readingOf\(\s*context,\s*"(D\d+)",\s*"(\w)"/g),
    ])
    .map(([, id = "", standard = ""]) => ({ id, standard }));

  it("is always a doubt that can be switched, by its own default", () => {
    expect(asked.length).toBeGreaterThan(10);
    for (const { id, standard } of asked) {
      expect(doubtOf(id)?.default, id).toBe(standard);
      expect(doubtOf(id)?.options.length, id).toBeGreaterThan(1);
    }
  });
});

describe("readings that there are not", () => {
  const faultOf = (readings: unknown): string => {
    const parsed = parseSettings({ readings });
    return parsed.ok ? "" : `${parsed.fault.zh} ${parsed.fault.en}`;
  };

  it.each(["D0", "D47", "d2", "2", "__proto__x"])("have no number %s, and the nearest is named", (id) => {
    expect(faultOf({ [id]: "a" })).toMatch(/“.*”，最接近的是“D\d+”/);
  });

  it("have no other letter than those allowed, which are named with what they mean", () => {
    expect(faultOf({ d2: "b" })).toContain("最接近的是“D2”");
    expect(faultOf({ D2: "c" })).toContain(
      "请用 a（首日不计入（民法典第201条）；计入首日才满的列为存疑）、b（首日计入）",
    );
    expect(faultOf({ D2: "B" })).toContain("use one of a, b");
    expect(faultOf({ D2: 1 })).toContain("readings.D2");
    expect(faultOf({ D36: "b" })).toContain("use one of a, c");
    expect(faultOf({ D16: "b" })).toContain(
      "只有 a（50%至70%不违反条例，低于50%不合规（促进科技成果转化法第45条第2款）） 一种读法（",
    );
    expect(faultOf({ D3: "e" })).toContain("use one of a, b, c, d");
    expect(faultOf({ D5: "b" })).toContain("remove the entry");
  });

  it("are taken as they are where they are the default or allowed", () => {
    for (const { id, options } of doubts) for (const option of options) expect(faultOf({ [id]: option.id })).toBe("");
  });
});
