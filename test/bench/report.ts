import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProgram, writeLedger } from "./command-line.ts";
import type { MeasuredRatio } from "./functions.ts";

/**
 * `report/check`: building the annual report from the checked ledgers down to the file, against the command line
 * checking the same file as a process.
 */
export async function reportAgainstCheck(rows = 100_000, runs = 5): Promise<MeasuredRatio> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const file = await writeLedger(folder, rows);
    const program = await buildProgram(folder);
    const build = await buildProgram(join(folder, "report"), join(import.meta.dirname, "build-report.ts"));
    const run = (words: readonly string[], status: number): string => {
      const ended = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 1 << 28 });
      if (ended.status !== status) throw new Error(`${words.join(" ")} ended with ${ended.status}: ${ended.stderr}`);
      return ended.stdout;
    };
    const ratios: number[] = [];
    for (let index = 0; index < runs; index++) {
      const start = performance.now();
      run([program, "check", file, "--as-of", "2024-12-31", "--max-findings", "20"], 1);
      const check = performance.now() - start;
      ratios.push(Number(run([build, file, join(folder, "report.xlsx")], 0)) / check);
    }
    ratios.sort((one, next) => one - next);
    const at = (part: number): number => ratios[Math.round((ratios.length - 1) * part)] ?? NaN;
    return { median: at(0.5), min: at(0), max: at(1), runs, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
