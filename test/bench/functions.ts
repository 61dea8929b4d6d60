import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { restDays } from "../../src/law/rest-days.ts";
import { buildFunctions, type BuiltFunctions, type HostFunction } from "../built-functions.ts";

/** Our time over the other's, both over the same rows, in turns within one process. */
export interface MeasuredRatio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  readonly rows: number;
}

const ROWS = 100_000;
/** A spreadsheet engine takes minutes for what the functions do in milliseconds. */
const SPREADSHEET_PAYOUT_ROWS = 10_000;

type Cells = unknown[][];

let built: Promise<BuiltFunctions> | undefined;

/** The bundle, built once for all measurements. */
function bundle(): Promise<BuiltFunctions> {
  return (built ??= buildFunctions());
}

/** `functions-gzip-bytes` */
export async function functionsGzipBytes(): Promise<number> {
  return gzipSync((await bundle()).source, { level: 9 }).length;
}

let loaded: Map<string, HostFunction> | undefined;

/** functions.js as a browser runs it, in this realm: a vm context of its own would make every global slow. */
async function hostFunction(id: string): Promise<HostFunction> {
  const { source } = await bundle();
  loaded ??= load(source);
  const found = loaded.get(id);
  if (!found) throw new Error(`${id} is not registered`);
  return found;
}

function load(source: string): Map<string, HostFunction> {
  const registered = new Map<string, HostFunction>();
  const globals = globalThis as { CustomFunctions?: unknown };
  globals.CustomFunctions = { associate: (name: string, run: HostFunction) => registered.set(name, run) };
  vm.runInThisContext(source);
  delete globals.CustomFunctions;
  return registered;
}

/** Amounts in 元 with fen, as a sheet hands a column over. */
function amounts(rows: number): Cells {
  return Array.from({ length: rows }, (_, row) => [((row * 7919) % 99_999_989) / 100]);
}

/** Days of receipt from the ordinance on. */
function receipts(rows: number): Cells {
  return Array.from({ length: rows }, (_, row) => [44_013 + ((row * 37) % 2_200)]);
}

function measure(ours: () => unknown, other: () => unknown, runs: number, rows: number): MeasuredRatio {
  const timed = (run: () => unknown): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const ratios: number[] = [];
  const warmUps = Math.min(runs, 5);
  for (let run = 0; run < warmUps + runs; run++) {
    // Each goes first every other time, so that neither always pays for the other's garbage.
    const first = run % 2 === 0 ? timed(ours) : 0;
    const theirs = timed(other);
    const mine = first || timed(ours);
    if (run >= warmUps) ratios.push(mine / theirs);
  }
  ratios.sort((one, next) => one - next);
  const at = (part: number): number => ratios[Math.round((ratios.length - 1) * part)] ?? NaN;
  return { median: at(0.5), min: at(0), max: at(1), runs, rows };
}

/** What a person would write by hand for a column of transfers: fen in whole numbers, 70%, rounded up, blanks blank. */
function handLoop(bases: Cells): Cells {
  const results: Cells = new Array<unknown[]>(bases.length);
  for (let row = 0; row < bases.length; row++) {
    const base = bases[row]?.[0];
    if (typeof base !== "number") {
      results[row] = [""];
      continue;
    }
    const fen = Math.round(base * 100);
    results[row] = [fen > 0 ? Math.ceil((fen * 70) / 100) / 100 : 0];
  }
  return results;
}

/** `function-reward/hand-loop`: one call of REWARD over a column against a loop written for it. */
export async function rewardAgainstHandLoop(rows = ROWS, runs = 41): Promise<MeasuredRatio> {
  const reward = await hostFunction("REWARD");
  const bases = amounts(rows);
  return measure(
    () => reward("转让", bases),
    () => handLoop(bases),
    runs,
    rows,
  );
}

/** `function-reward/one-by-one`: one call over a column against one call for each row. */
export async function rewardAgainstOneByOne(rows = ROWS, runs = 11): Promise<MeasuredRatio> {
  const reward = await hostFunction("REWARD");
  const bases = amounts(rows);
  return measure(
    () => reward("转让", bases),
    () => bases.map(([base]) => reward([["转让"]], [[base]])),
    runs,
    rows,
  );
}

/** The parts of IronCalc's model that are used here. */
interface SpreadsheetModel {
  pauseEvaluation(): void;
  newSheet(): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  evaluate(): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
}

/** A sheet with one column of values, and a formula beside each. */
async function spreadsheet(
  values: Cells,
  formula: (row: number) => string,
  holidays: readonly string[] = [],
): Promise<SpreadsheetModel> {
  const engine = "@ironcalc/wasm";
  const { initSync, Model } = (await import(engine)) as {
    initSync: (options: { module: Uint8Array }) => unknown;
    Model: new (name: string, locale: string, timezone: string, language: string) => SpreadsheetModel;
  };
  initSync({ module: readFileSync(fileURLToPath(import.meta.resolve(`${engine}/wasm_bg.wasm`))) });
  const model = new Model("bench", "en", "UTC", "en");
  model.pauseEvaluation();
  model.newSheet();
  for (const [row, holiday] of holidays.entries()) model.setUserInput(1, row + 1, 1, holiday);
  for (const [row, [value]] of values.entries()) {
    model.setUserInput(0, row + 1, 1, String(value));
    model.setUserInput(0, row + 1, 2, formula(row + 1));
  }
  model.evaluate();
  return model;
}

/** `function-reward/spreadsheet`: against the formula that a user would fill down instead. */
export async function rewardAgainstSpreadsheet(rows = ROWS, runs = 3): Promise<MeasuredRatio> {
  const reward = await hostFunction("REWARD");
  const bases = amounts(rows);
  const model = await spreadsheet(bases, (row) => `=IF(A${row}="","",IF(A${row}<=0,0,ROUNDUP(A${row}*0.7,2)))`);
  return measure(
    () => reward("转让", bases),
    () => {
      model.evaluate();
    },
    runs,
    rows,
  );
}

/**
 * `function-payout-due/spreadsheet`: against WORKDAY with a list of holidays, which moves a day behind weekends and
 * holidays and cannot know make-up workdays.
 */
export async function payoutDueAgainstSpreadsheet(rows = SPREADSHEET_PAYOUT_ROWS, runs = 3): Promise<MeasuredRatio> {
  const payoutDue = await hostFunction("PAYOUT_DUE");
  const days = receipts(rows);
  const holidays = Object.values(restDays.years).flatMap(({ off }) => off);
  const formula = (row: number): string => `=WORKDAY(A${row}+59,1,Sheet2!$A$1:$A$${holidays.length})`;
  const model = await spreadsheet(days, formula, holidays);
  return measure(
    () => payoutDue("转让", days),
    () => {
      model.evaluate();
    },
    runs,
    rows,
  );
}
