import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Day, dayOfIso } from "../src/calc/days.ts";
import type { Case, CaseRows } from "../src/checks/case.ts";
import { checkTables, type CheckedWorkbook, tablesOf } from "../src/checks/check-workbooks.ts";
import type { Check } from "../src/checks/check.ts";
import { checks } from "../src/checks/index.ts";
import { parseSettings } from "../src/checks/settings.ts";
import { workbookOf } from "./workbook-of.ts";

/** A check with its cases, and why some numbers and texts that it names have none. */
export interface CasesOfCheck {
  readonly check: Check;
  readonly cases: readonly Case[];
  /** Numbers of law and texts on whose boundary no verdict of this check turns, each with the reason. */
  readonly apart: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, "../src/checks");

/** Every check that has a file of cases. */
export async function allCases(): Promise<readonly CasesOfCheck[]> {
  const ids = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "cases.ts")))
    .sort();
  return Promise.all(
    ids.map(async (id) => {
      const check = checks.find((one) => one.id === id);
      if (!check) throw new Error(`${id} is no check`);
      const { cases, apart = {} } = (await import(join(folder, id, "cases.ts"))) as {
        readonly cases: readonly Case[];
        readonly apart?: Readonly<Record<string, string>>;
      };
      return { check, cases, apart };
    }),
  );
}

/** Readings by D-number. */
export type Readings = Readonly<Record<string, string>>;

/** A case read once, to be judged by one check as often as other readings are tried. */
export interface OpenCase {
  /** Those that its settings choose. */
  readonly readings: Readings;
  readonly judge: (readings?: Readings) => CheckedWorkbook;
}

/** The day on which a case is judged. */
export function dayOfCase({ asOf = "2024-12-31" }: Pick<Case, "asOf">): Day | null {
  const day = asOf === null ? null : dayOfIso(asOf);
  if (day === undefined) throw new Error(`no day ${asOf ?? ""}`);
  return day;
}

/** Waivers are judged by what all other checks found. */
export const restsOnOthers = ({ id }: Check): boolean => id === "waiver";

export function openCase(check: Check, one: Case): OpenCase {
  const { ledger, unit, settings } = one;
  const parsed = parseSettings({ unit: unit ?? "市属高校院所", ...(settings as object) });
  if (!parsed.ok) throw new Error(parsed.fault.en);
  const sheets = Array.isArray(ledger) ? { 台账: ledger as CaseRows } : (ledger as Readonly<Record<string, CaseRows>>);
  const read = tablesOf(workbookOf(sheets), parsed.value);
  const { readings } = parsed.value;
  return {
    readings,
    judge: (chosen = readings) => {
      const asked = restsOnOthers(check) ? checks : [check];
      const [checked] = checkTables([read], {
        settings: { ...parsed.value, readings: chosen },
        asOf: dayOfCase(one),
        checks: asked,
      });
      if (!checked) throw new Error("nothing was checked");
      const own = <T extends { readonly check: Check }>(list: readonly T[]): T[] =>
        list.filter((it) => it.check === check);
      return { ...checked, findings: own(checked.findings), summaries: own(checked.summaries) };
    },
  };
}

/** What a check said, as far as two readings can differ in it. */
export function saidOf({ findings, summaries }: CheckedWorkbook): string {
  return JSON.stringify([
    findings.map(({ fingerprint, level, reading, citations, expected, shortfall, dueDate, daysLate }) => [
      ...[fingerprint, level, reading, citations, expected, shortfall, dueDate, daysLate],
    ]),
    summaries.map(({ passed, notApplicable, undetermined, skipped }) => [passed, notApplicable, undetermined, skipped]),
  ]);
}
