import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readWorkbook } from "../../src/files/read.ts";
import type { PlainWorkbook } from "../../src/ledger/plain-workbook.ts";

/** A workbook of assets/samples as Excel would hand it over. */
export async function samplePlain(path: string): Promise<PlainWorkbook> {
  const read = await readWorkbook(new Uint8Array(readFileSync(path)), basename(path));
  if (!read.ok) throw new Error(`${path} could not be read`);
  const { name, date1904, sheets } = read.workbook;
  return {
    name,
    date1904,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      values: sheet.values,
      merges: sheet.merges,
      hiddenRows: [...sheet.hiddenRows],
      formats: sheet.values.flatMap((cells, row) =>
        (cells ?? []).flatMap((_, column) => {
          const code = sheet.format(row, column);
          return code === "General" ? [] : [{ area: { top: row, bottom: row, left: column, right: column }, code }];
        }),
      ),
    })),
  };
}
