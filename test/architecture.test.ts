import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "../src");

/** The rooms from the ground up: a room imports itself and what stands before it in its list. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  // law and calc stand together at the bottom: the numbers of law are counted in calc's days, fen and ratios.
  law: ["calc"],
  calc: ["law"],
  ledger: ["calc", "law"],
  checks: ["ledger", "calc", "law"],
  report: ["checks", "ledger", "calc", "law"],
  functions: ["report", "checks", "ledger", "calc", "law"],
  // A host draws what report/ describes.
  files: ["report", "ledger"],
  excel: ["report", "checks", "ledger", "calc", "law"],
  commands: ["excel", "report", "checks", "ledger", "calc", "law"],
  // The page starts the runtime that the commands run in too.
  taskpane: ["commands", "excel", "functions", "report", "checks", "ledger", "calc", "law"],
  cli: ["files", "report", "checks", "ledger", "calc", "law"],
};

/** What law may take of calc: the base that knows no law itself. */
const baseOfCalc = ["days.ts", "fen.ts", "ratio.ts", "steps.ts", "decimal.ts"];

interface Import {
  readonly from: string;
  readonly room: string;
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.split(sep).join("/"));

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), "utf8");
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"/gm)].map(([, to = ""]) => ({
    from,
    room: from.split("/")[0] ?? "",
    to: to.startsWith(".")
      ? relative(src, resolve(src, dirname(from), to))
          .split(sep)
          .join("/")
      : to,
  }));
});

describe("the rooms of the house", () => {
  it("are all known to this test", () => {
    expect([...new Set(files.map((path) => path.split("/")[0]))].sort()).toEqual(
      Object.keys(mayImport)
        .filter((room) => files.some((path) => path.startsWith(`${room}/`)))
        .sort(),
    );
    expect(imports.length).toBeGreaterThan(100);
  });

  it("never import a higher one", () => {
    const wrong = imports.filter(({ room, to }) => {
      const target = to.split("/")[0] ?? "";
      return target in mayImport && target !== room && !mayImport[room]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it("let law take of calc only what knows no law", () => {
    const wrong = imports.filter(
      ({ room, to }) => room === "law" && to.startsWith("calc/") && !baseOfCalc.includes(to.slice("calc/".length)),
    );
    expect(wrong).toEqual([]);
  });

  it("know neither Office nor files nor packages below the hosts", () => {
    const low = ["law", "calc", "ledger", "checks", "report", "functions"];
    const packages = imports.filter(
      ({ room, to, from }) => low.includes(room) && !/\.(ts|json)$/.test(to) && !from.endsWith(".test.ts"),
    );
    expect(packages).toEqual([]);
  });

  it("read the clock in one place for each program", () => {
    const readers = files.filter(
      (path) => !path.endsWith(".test.ts") && /new Date\(\)|Date\.now\(/.test(readFileSync(join(src, path), "utf8")),
    );
    expect(readers.sort()).toEqual(["cli/call.ts", "taskpane/clock.ts"]);
  });
});
