import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeSheets } from "../files/write-sheets.ts";
import { templateSheets } from "../report/template.ts";
import { langOf, type RawCall } from "./call.ts";
import { CallFault } from "./call-fault.ts";
import { isFolder } from "./check-file.ts";
import { say } from "./say.ts";

/** The verb template: blank ledgers in a new file of the folder. */
export async function runTemplate({ values }: RawCall): Promise<number> {
  const lang = langOf(values.lang) ?? "zh";
  const { out } = values;
  if (out === undefined) throw new CallFault(say.noOut("template"));
  if (!(await isFolder(out))) throw new CallFault(say.notAFolder(out));
  const workbook = await writeSheets(null, templateSheets());
  for (let number = 1; ; number++) {
    const target = join(out, `空白台账${number === 1 ? "" : `(${number})`}.xlsx`);
    try {
      await writeFile(target, workbook, { flag: "wx" });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EEXIST") continue;
      throw new CallFault(say.outNotWritten(target, error instanceof Error ? error.message : String(error)));
    }
    process.stdout.write(`${say.templateWritten(target)[lang]}\n`);
    return 0;
  }
}
