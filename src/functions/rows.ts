import type { Day } from "../calc/days.ts";
import type { Step } from "../calc/steps.ts";
import { type Lang, datumText } from "../report/words.ts";
import type { FunctionDefinition, Parameter } from "./definition.ts";
import { badValue, Fault } from "./fault.ts";
import { dateWriter, errorCellOf } from "./host.ts";
import { missing } from "./parameter.ts";
import { type Ranges, rangesOf } from "./ranges.ts";
import { stepRows } from "./steps.ts";

/** What one row gives: a value, two of them, or why there is none. */
type Outcome = number | string | boolean | readonly [Written, Written] | Fault;
type Written = number | string;

/** The values that a row function receives for its parameters. */
type Values<P extends readonly Parameter<unknown>[]> = {
  -readonly [Index in keyof P]: P[Index] extends Parameter<infer V> ? V : never;
};

export interface RowFunction<P extends readonly Parameter<unknown>[]> extends Pick<
  FunctionDefinition,
  "id" | "subject" | "description" | "result"
> {
  readonly parameters: P;
  /** `date`: the row gives a day. `pair`: it gives two values, side by side. */
  readonly gives: "value" | "date" | "pair";
  readonly row: (...values: Values<P>) => Outcome;
  /** The steps to a row's result; asked only where it has one. */
  readonly steps: (...values: Values<P>) => readonly Step[];
  /** The quick way through a long column of numbers. */
  readonly quick?: Quick<P>;
}

/** For formulas in which one column is all that varies: everything else is settled before the first row. */
interface Quick<P extends readonly Parameter<unknown>[]> {
  /** The parameter whose column it is. */
  readonly column: Parameter<unknown>;
  /**
   * What `row` gives for a number in that column, the other values being these (the column's own is undefined). null,
   * and undefined for a number: that is left to `row`.
   */
  readonly settle: (...values: Values<P>) => ((cell: number) => number | undefined) | null;
}

/** The largest number of parameters: a row function is called with that many values, whatever it takes. */
const MOST_PARAMETERS = 7;
/** EXPLAIN over a range explains every row of it, up to so many. */
const MOST_EXPLAINED = 200;

/** A row function whatever its parameters. */
type AnyRowFunction = Pick<RowFunction<readonly Parameter<unknown>[]>, "parameters" | "gives"> & {
  readonly row: (...values: unknown[]) => Outcome;
  readonly steps: (...values: unknown[]) => readonly Step[];
  readonly quick?: Omit<Quick<never>, "settle"> & {
    readonly settle: (...values: unknown[]) => ((cell: number) => number | undefined) | null;
  };
};

/**
 * A function that gives one result a row. Each argument is a cell or a range; a single cell counts for every row and is
 * read once. The result lies as the ranges do, a pair always side by side.
 */
export function perRow<const P extends readonly Parameter<unknown>[]>(spec: RowFunction<P>): FunctionDefinition {
  const { id, subject, description, result, parameters } = spec;
  const any = spec as unknown as AnyRowFunction;
  return {
    id,
    subject,
    description,
    result,
    parameters,
    call(args) {
      const ranges = rangesOf(parameters, args);
      return ranges instanceof Fault ? ranges : spill(any, ranges);
    },
    explain(args, lang) {
      const ranges = rangesOf(parameters, args);
      return ranges instanceof Fault ? ranges : explainRows(any, ranges, lang);
    },
  };
}

/** A call with its single cells read. */
interface Reading {
  /** By parameter; those of columns change from row to row. */
  readonly values: unknown[];
  /** Parameters that are columns. */
  readonly varying: readonly Varying[];
  /** Some single cell already makes every row one that is not blank. */
  readonly filled: boolean;
  /** The first single cell that is at fault. */
  readonly fault: Fault | null;
}

interface Varying {
  readonly index: number;
  readonly parameter: Parameter<unknown>;
  readonly read: Parameter<unknown>["kind"]["read"];
  readonly cells: readonly (readonly unknown[] | undefined)[];
  /** Whether a cell with something in it makes the row one that is not blank. */
  readonly content: boolean;
}

function read(parameters: readonly Parameter<unknown>[], { columns, cells }: Ranges): Reading {
  // A repeated cell does not fill the rows below a ledger's last one; where no column has to be given, it does.
  const columnsDecide = parameters.some(
    ({ content, optional }, index) => content && !optional && columns[index] !== undefined,
  );
  const values: unknown[] = new Array<unknown>(MOST_PARAMETERS).fill(undefined);
  const varying: Varying[] = [];
  let filled = false;
  let fault: Fault | null = null;
  for (const [index, parameter] of parameters.entries()) {
    const column = columns[index];
    if (column) {
      varying.push({ index, parameter, read: parameter.kind.read, cells: column.cells, content: parameter.content });
      continue;
    }
    const value = parameter.kind.read(cells[index]);
    if (value !== null && parameter.content && !columnsDecide) filled = true;
    if (value instanceof Fault) fault ??= value.about(parameter);
    else if (value !== null) values[index] = value;
    else if (parameter.blank) values[index] = parameter.whenBlank;
    else fault ??= missing(parameter);
  }
  return { values, varying, filled, fault };
}

/** Reads the cells of one row into `values`. null: the row is blank. */
function readRow({ values, varying, filled, fault }: Reading, row: number): Fault | null | undefined {
  let blank = !filled;
  let found: Fault | undefined = fault ?? undefined;
  for (const { index, parameter, read, cells, content } of varying) {
    const value = read(cells[row]?.[0]);
    if (value === null) {
      if (parameter.blank) values[index] = parameter.whenBlank;
      else found ??= missing(parameter);
      continue;
    }
    if (content) blank = false;
    if (value instanceof Fault) found ??= value.about(parameter);
    values[index] = value;
  }
  return blank ? null : found;
}

function spill({ parameters, row, gives, quick }: AnyRowFunction, ranges: Ranges): unknown[][] | Fault {
  const reading = read(parameters, ranges);
  const { count } = ranges;
  // What is wrong with a single cell is wrong with every row: said once, for the whole formula.
  if (reading.fault && count > 1) return reading.fault;
  const { values } = reading;
  const writeDay = gives === "date" ? dateWriter() : null;
  const results: unknown[][] = new Array<unknown[]>(count);
  if (quick) fillQuickly(quick, reading, results);
  for (let index = 0; index < count; index++) {
    if (results[index] !== undefined) continue;
    const state = readRow(reading, index);
    if (state === null) {
      results[index] = gives === "pair" ? ["", ""] : [""];
      continue;
    }
    const outcome = state ?? row(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
    if (typeof outcome === "number") {
      // Apart, so that a column of numbers is kept as numbers.
      results[index] = writeDay ? [writeDay(outcome)] : [outcome];
    } else if (outcome instanceof Fault) {
      if (count === 1) return outcome;
      const error = errorCellOf(outcome);
      results[index] = gives === "pair" ? [error, error] : [error];
    } else {
      results[index] = typeof outcome === "object" ? [...outcome] : [outcome];
    }
  }
  return ranges.horizontal && gives !== "pair" ? [results.map(([cell]) => cell)] : results;
}

/** Fills the rows of plain numbers where one column alone varies; the others are left open. */
function fillQuickly(
  { column, settle }: Required<AnyRowFunction>["quick"],
  reading: Reading,
  results: unknown[][],
): void {
  const { values, varying } = reading;
  const only = varying[0];
  if (!only || varying.length > 1 || only.parameter !== column || reading.fault) return;
  const settled = settle(...values);
  if (!settled) return;
  const { cells } = only;
  for (let index = 0; index < results.length; index++) {
    const cell = cells[index]?.[0];
    const given = typeof cell === "number" ? settled(cell) : undefined;
    if (given !== undefined) results[index] = [given];
  }
}

function explainRows(
  { parameters, row, gives, steps }: AnyRowFunction,
  ranges: Ranges,
  lang: Lang,
): unknown[][] | Fault {
  const { count } = ranges;
  if (count > MOST_EXPLAINED) {
    return badValue(
      `EXPLAIN 一次最多解释 ${MOST_EXPLAINED} 行，现在有 ${count} 行，请选少一些`,
      `EXPLAIN explains at most ${MOST_EXPLAINED} rows, and here are ${count}; select fewer`,
    );
  }
  const reading = read(parameters, ranges);
  const rows: unknown[][] = [];
  for (let index = 0; index < count; index++) {
    if (count > 1) rows.push([lang === "zh" ? `第 ${index + 1} 行` : `Row ${index + 1}`, "", ""]);
    const state = readRow(reading, index);
    if (state === null) {
      rows.push([resultName(lang), lang === "zh" ? "金额和日期都没有填，结果为空" : "No amount, no date: blank", ""]);
      continue;
    }
    const values = reading.values.slice(0, parameters.length);
    const outcome = state ?? row(...values);
    if (outcome instanceof Fault) {
      if (count === 1) return outcome;
      rows.push([resultName(lang), `${outcome.code} ${outcome.text(lang)}`, ""]);
      continue;
    }
    rows.push(...argumentRows(parameters, ranges, index, values, lang));
    rows.push(...stepRows(steps(...values), lang));
    rows.push(...resultRows(outcome, gives, lang));
  }
  return rows;
}

/** One row an argument: where it was taken from, what was taken, and for a blank what it means. */
function argumentRows(
  parameters: readonly Parameter<unknown>[],
  { columns, cells }: Ranges,
  row: number,
  values: readonly unknown[],
  lang: Lang,
): unknown[][] {
  return parameters.map((parameter, index) => {
    const { id, zh, kind, blank } = parameter;
    const column = columns[index];
    const given = kind.read(column ? column.cells[row]?.[0] : cells[index]) !== null;
    const name = lang === "zh" ? `参数 ${zh}（${id}）` : `Argument ${id}`;
    if (given) return [name, datumText(kind.show(values[index] as object), lang), ""];
    return [name, (lang === "zh" ? "未填：" : "left out: ") + (blank?.[lang] ?? ""), ""];
  });
}

const resultName = (lang: Lang): string => (lang === "zh" ? "结果" : "Result");

function resultRows(outcome: Exclude<Outcome, Fault>, gives: "value" | "date" | "pair", lang: Lang): unknown[][] {
  if (typeof outcome === "object")
    return outcome.map((value, index) => [index === 0 ? resultName(lang) : "", value, ""]);
  return [[resultName(lang), gives === "date" ? dateWriter()(outcome as Day) : outcome, ""]];
}
