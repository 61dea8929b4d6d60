import type { Draw } from "./draw.ts";
import type { Facts, Found, Unit } from "./facts.ts";
import type { Form } from "./sheets.ts";

export interface Entering {
  readonly draw: Draw;
  readonly unit: Unit;
  readonly asOf: string;
}

/** One way to spoil an entry of a register, or a thing beside a boundary that spoils nothing. */
export interface RegisterDefect {
  readonly name: string;
  readonly units?: readonly Unit[];
  /** Changes the rows of an entry, of which the first is given by itself. */
  readonly plant: (row: Facts, entering: Entering, rows: Facts[]) => readonly Found[];
}

/** A ledger beside the contracts: grants of rights, applications, secondments, the unit itself. */
export interface Register {
  readonly form: Form;
  /** In so many of a hundred ledgers. */
  readonly often: number;
  /** It has one entry and no more. */
  readonly single?: boolean;
  /** The rows of one entry, in which nothing is a breach. */
  readonly clean: (entering: Entering) => Facts[];
  readonly defects: readonly RegisterDefect[];
}
