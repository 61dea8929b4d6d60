import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkWorkbooks } from "../../src/checks/check-workbooks.ts";
import { defaultSettings } from "../../src/checks/settings.ts";
import { readWorkbook } from "../../src/files/read.ts";
import { workbookOf } from "../../src/ledger/plain-workbook.ts";
import type { Workbook } from "../../src/ledger/workbook.ts";
import { openHost } from "../host/open-host.ts";
import { readWhole } from "../host/read-whole.ts";
import { inputOf } from "./workbook-input.ts";

const samples = join(import.meta.dirname, "../../assets/samples");

it.each(["clean.xlsx", "errors.xlsx", "joined.xlsx", "messy.xlsx", "distribution.xlsx", "registers.xlsx"])(
  "%s is judged in the emulated Excel as it is from its file",
  async (name) => {
    const read = await readWorkbook(readFileSync(join(samples, name)), name);
    if (!read.ok) throw new Error(`${name} cannot be read`);
    const host = openHost(inputOf(read.workbook)).install();
    const opened = workbookOf(await readWhole());
    host.close();
    expect(levelsOf(opened)).toEqual(levelsOf(read.workbook));
  },
);

/** What is found, by the cell: a formula without a value in the file is an error in Excel, and said in other words. */
function levelsOf(workbook: Workbook): string[] {
  const [result] = checkWorkbooks([workbook], { settings: defaultSettings, asOf: 46_349 });
  return (result?.findings ?? []).map(
    ({ level, check, at }) => `${level} ${check.id} ${at.sheet} ${at.row} ${at.column}`,
  );
}
