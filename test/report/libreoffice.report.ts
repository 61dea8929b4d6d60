import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/files/read.ts";
import { unzipParts, zipParts } from "../../src/files/testing/package-builder.ts";
import { writeSheets } from "../../src/files/write-sheets.ts";
import { cellName } from "../../src/ledger/workbook.ts";
import { headerRowOf, OWN_SHEET_NAME } from "../../src/report/sheet-description.ts";
import { reportOf, sample, sampleNames } from "./build.ts";

const hasSoffice = (process.env["PATH"] ?? "").split(delimiter).some((path) => existsSync(join(path, "soffice")));
if (!hasSoffice) console.log("LibreOffice (soffice) is not on the PATH: the report is not recalculated by it.");

describe.skipIf(!hasSoffice)(`in LibreOffice${hasSoffice ? "" : " (skipped: there is no soffice on the PATH)"}`, () => {
  it.each(sampleNames)(
    "every formula of the report on %s calculates to the program's value, to the fen",
    async (name) => {
      const { sheets } = reportOf([await sample(name)], 2023);
      const calculated = await calculatedBy(await withoutValues(await writeSheets(null, sheets)));
      const differences: string[] = [];
      let formulas = 0;
      for (const sheet of sheets) {
        const values = calculated.find((one) => one.name === sheet.title)?.values ?? [];
        for (const [index, row] of sheet.rows.entries()) {
          for (const [column, cell] of row.entries()) {
            if (typeof cell !== "object" || cell === null || !("formula" in cell)) continue;
            formulas++;
            const at = headerRowOf(sheet) + 1 + index;
            const value = values[at]?.[column] ?? null;
            const same =
              typeof cell.value === "number" && typeof value === "number"
                ? Math.abs(value - cell.value) < 0.000001
                : value === cell.value;
            const place = `${sheet.title}!${cellName(at, column)}`;
            if (!same) differences.push(`${place} =${cell.formula}: ${JSON.stringify(value)}, not ${cell.value}`);
          }
        }
      }
      expect(differences).toEqual([]);
      expect(formulas).toBeGreaterThan(300);
    },
  );
});

/** The workbook without what is stored beside its formulas, and with sheets that are read as anybody's. */
async function withoutValues(workbook: Uint8Array): Promise<Uint8Array> {
  const parts = await unzipParts(workbook);
  const changed = [...parts].map(([name, { content }]): [string, Uint8Array | string] => {
    if (!/^xl\/(workbook|worksheets\/sheet\d+)\.xml$/.test(name)) return [name, content];
    const text = new TextDecoder()
      .decode(content)
      .replace(/<\/f><v>[^<]*<\/v>/g, "</f>")
      .replace(new RegExp(`<definedName name="${OWN_SHEET_NAME}"[^>]*>[^<]*</definedName>`, "g"), "");
    return [name, text];
  });
  return zipParts(Object.fromEntries(changed));
}

async function calculatedBy(workbook: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    const file = join(folder, "report.xlsx");
    writeFileSync(file, workbook);
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = ["--headless", profile, "--convert-to", "xlsx", "--outdir", out, file];
    execFileSync("soffice", words, { stdio: "ignore" });
    const read = await readWorkbook(readFileSync(join(out, "report.xlsx")), "report.xlsx");
    if (!read.ok) throw new Error(read.failure.detail);
    return read.workbook.sheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
