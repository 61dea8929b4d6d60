import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Case, CaseRows } from "../src/checks/case.ts";
import { checkWorkbooks } from "../src/checks/check-workbooks.ts";
import { parseSettings } from "../src/checks/settings.ts";
import { dayOfCase } from "./run-case.ts";
import { workbookOf } from "./workbook-of.ts";

const folder = join(import.meta.dirname, "../src/checks");

/** What one case's check finds at a unit of some type, whatever the case itself says of it. */
function errorsOf(id: string, { ledger, settings, ...one }: Case, unit: string) {
  const sheets = Array.isArray(ledger) ? { 台账: ledger as CaseRows } : (ledger as Readonly<Record<string, CaseRows>>);
  const parsed = parseSettings({ ...(settings as object), unit });
  if (!parsed.ok) throw new Error(parsed.fault.en);
  const [checked] = checkWorkbooks([workbookOf(sheets)], { settings: parsed.value, asOf: dayOfCase(one) });
  return (checked?.findings ?? []).filter(({ check, level }) => check.id === id && level === "error");
}

/** Whether a row says for itself what its unit is, which goes before the settings. */
const saysItsUnit = ({ ledger }: Case): boolean => /单位(类型|性质)/.test(JSON.stringify(ledger));
const readsOtherwise = ({ settings }: Case): boolean => JSON.stringify(settings ?? {}).includes("D29");

const ids = readdirSync(folder).filter((name) => existsSync(join(folder, name, "cases.ts")));
const modules = await Promise.all(
  ids.map(async (id) => {
    const { cases } = (await import(`../src/checks/${id}/cases.ts`)) as { cases: readonly Case[] };
    return [id, cases.filter((one) => !saysItsUnit(one) && !readsOtherwise(one))] as const;
  }),
);

describe("what binds central units by reference alone (D29)", () => {
  it.each(modules)("%s finds nothing there an error unless national law says the same", (id, cases) => {
    for (const unit of ["中央在渝高校院所", "中央在渝企业"]) {
      for (const one of cases) {
        for (const { citations, basis } of errorsOf(id, one, unit)) {
          // The unit's own rule or agreement binds it by itself.
          if (basis === "own-rule" || basis === "agreed") continue;
          const local = citations.filter((citation) => /^(条例|细则)/.test(citation));
          // The ledger's own arithmetic cites nothing, or says what the sum should be.
          if (local.length === 0 || ["net-income", "reward-pool-sum"].includes(id)) continue;
          expect(local, `${unit}: ${one.name}`).not.toEqual([...citations]);
        }
      }
    }
  });
});
