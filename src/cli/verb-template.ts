import { join } from "node:path";
import { writeSheets } from "../files/write-sheets.ts";
import { templateSheets } from "../report/template.ts";
import { langOf, type RawCall } from "./call.ts";
import { CallFault } from "./call-fault.ts";
import { isFolder, writeNew } from "./new-file.ts";
import { reasonOf, say } from "./say.ts";

const NAME = "空白台账";

/** The verb template: blank ledgers in a new file of the folder. */
export async function runTemplate({ values }: RawCall): Promise<number> {
  const lang = langOf(values.lang) ?? "zh";
  const { out } = values;
  if (out === undefined) throw new CallFault(say.noOut("template"));
  if (!(await isFolder(out))) throw new CallFault(say.notAFolder(out));
  const workbook = await writeSheets(null, templateSheets());
  try {
    const target = await writeNew(out, NAME, ".xlsx", workbook);
    process.stdout.write(`${say.templateWritten(target)[lang]}\n`);
  } catch (error) {
    throw new CallFault(say.outNotWritten(join(out, `${NAME}.xlsx`), reasonOf(error)));
  }
  return 0;
}
