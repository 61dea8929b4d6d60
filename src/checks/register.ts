import { keyOf } from "../ledger/join-keys.ts";
import type { FieldId } from "../ledger/fields.ts";
import { known } from "../ledger/reading.ts";
import type { LedgerKind, Row, Table } from "../ledger/table.ts";
import { isVerdict, unclearUnitIn, unitUnclear } from "./by-unit.ts";
import { type Check, missing, type Outcome } from "./check.ts";
import { type Context, type Duty, instituteDuty, unitOf } from "./context.ts";

type RowCheck = Extract<Check, { readonly subject: "row" }>;

/** A check of the rows of a register: a ledger of grants, secondments, applications, projects, the unit itself. */
interface RegisterCheck extends Omit<RowCheck, "subject"> {
  /** The kinds of ledger that it reads. */
  readonly ledgers: readonly LedgerKind[];
  /** Whether a table of such a kind is about it, where the kind alone does not say so. */
  readonly about?: (table: Table) => boolean;
  /** False where the verdict is the same for every type of unit. */
  readonly turnsOnUnit?: boolean;
}

/**
 * The rows of a register are judged table by table, so that the rows of all other ledgers cost nothing. Books without any
 * such register leave the check skipped, not passed.
 */
export function ofRegister({ ledgers, about, turnsOnUnit = true, judge, ...check }: RegisterCheck): Check {
  const concerns = (table: Table): boolean => ledgers.includes(table.kind) && (about === undefined || about(table));
  return {
    ...check,
    messages: turnsOnUnit ? { ...check.messages, "unit-unclear": unitUnclear } : check.messages,
    subject: "table",
    judge(table, context) {
      if (!concerns(table)) return context.books.tables.some(concerns) ? [] : [missing(...check.needs)];
      const outcomes: Outcome[] = [];
      for (const row of table.rows) {
        const own = judge(row, context);
        const unclear = turnsOnUnit && row.values.unit_type instanceof Object ? unclearUnitIn([row]) : undefined;
        if (unclear && [own].flat().some(isVerdict)) outcomes.push(aboutRow(unclear, row));
        else if (isList(own)) for (const outcome of own) outcomes.push(aboutRow(outcome, row));
        else outcomes.push(aboutRow(own, row));
      }
      return outcomes;
    },
  };
}

const isList = (outcome: Outcome | readonly Outcome[]): outcome is readonly Outcome[] => Array.isArray(outcome);

/** Nobody else names what a finding of a table is about: a contract, an achievement, a person; else an agency, a rule, a year. */
export function aboutRow(outcome: Outcome, row: Row): Outcome {
  if (!("level" in outcome) || outcome.key !== undefined) return outcome;
  const { agency, rule_name: rule, report_year: reported, year } = row.values;
  const ofYear = known(reported) ?? known(year);
  return {
    ...outcome,
    key: keyOf(row) ?? known(agency) ?? known(rule) ?? (ofYear === undefined ? undefined : String(ofYear)),
  };
}

/** {@link instituteDuty} of the unit that a row belongs to. */
export function rowDuty(row: Row, context: Context, inNationalLaw = false): Duty | undefined {
  return instituteDuty(unitOf([row], context), inNationalLaw, context);
}

/** Whether a table has one of these columns. */
export const hasOneOf =
  (...fields: readonly FieldId[]) =>
  (table: Table): boolean =>
    fields.some((field) => table.columns.has(field));
