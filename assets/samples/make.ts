import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cleanLedger } from "./clean.ts";
import { distributionLedger } from "./distribution.ts";
import { errorsLedger } from "./errors.ts";
import { joinedLedgers } from "./joined.ts";
import type { LabelBook } from "./labels.ts";
import { messyLedger } from "./messy.ts";
import { registersLedger } from "./registers.ts";
import { workbookBytes } from "./sheet.ts";

/** The day on which the samples are judged: everything older is due, a few payments are not yet. */
const AS_OF = "2024-12-31";

/** Every file of the samples by its name, always with the same bytes. */
export async function makeSamples(): Promise<Map<string, Uint8Array>> {
  const errors = errorsLedger();
  const distribution = distributionLedger();
  const joined = joinedLedgers();
  const messy = messyLedger();
  const registers = registersLedger();
  const labelled = { settings: null, unit: null };
  const book: LabelBook = {
    asOf: AS_OF,
    files: {
      "clean.xlsx": { ...labelled, labels: [] },
      "distribution.xlsx": { ...labelled, labels: distribution.labels },
      "errors.xlsx": { ...labelled, labels: errors.labels },
      "joined.xlsx": { ...labelled, labels: joined.labels },
      "messy.xlsx": { ...labelled, labels: messy.labels },
      "registers.xlsx": { ...labelled, labels: registers.labels },
    },
  };
  return new Map([
    ["clean.xlsx", await workbookBytes("科技成果转化台账", cleanLedger())],
    ["distribution.xlsx", await workbookBytes("科技成果转化收益分配台账", distribution.drafts)],
    ["errors.xlsx", await workbookBytes("科技成果转化台账（含问题）", errors.drafts)],
    ["joined.xlsx", await workbookBytes("科技成果转化分表台账", joined.drafts)],
    ["messy.xlsx", await workbookBytes("成果转化台账汇总", messy.drafts)],
    ["registers.xlsx", await workbookBytes("科技成果转化各类台账", registers.drafts)],
    ["labels.json", new TextEncoder().encode(`${JSON.stringify(book, null, 2)}\n`)],
  ]);
}

const here = fileURLToPath(new URL(".", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(here, { recursive: true });
  for (const [name, bytes] of await makeSamples()) await writeFile(`${here}${name}`, bytes);
}
