import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../src/checks/index.ts";
import { functionHelp } from "../src/functions/help.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README", () => {
  it("lists every function as the table of functions has it", () => {
    const rows = functionHelp("zh").map(
      ({ signature, description }) => `| \`${signature.slice(1)}\` | ${description} |`,
    );
    // Tables are padded by the formatter.
    const lines = readme.split("\n").map((line) => line.replace(/ +/g, " "));
    const listed = lines.filter((line) => line.startsWith("| `CGZH."));
    expect(listed).toEqual(rows);
  });

  it("lists every check with a link to its page", () => {
    const listed = [...readme.matchAll(/^\| \[`([\w-]+)`\]\(src\/checks\/([\w-]+)\/README\.md\)/gm)];
    expect(listed.map(([, name]) => name)).toEqual(checks.map(({ id }) => id));
    for (const [, name, folder] of listed) expect(folder).toBe(name);
  });

  it("names only scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name]) => name ?? "");
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
