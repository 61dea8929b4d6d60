import { describe, expect, it } from "vitest";
import type { Label } from "../assets/samples/labels.ts";
import { type CellContent, type SheetDraft, workbookBytes } from "../assets/samples/sheet.ts";
import { dayOfIso, isoOf } from "../src/calc/days.ts";
import { checkWorkbooks } from "../src/checks/check-workbooks.ts";
import { checks } from "../src/checks/index.ts";
import type { Finding } from "../src/checks/run.ts";
import { parseSettings } from "../src/checks/settings.ts";
import { readWorkbook } from "../src/files/read.ts";
import { cellName, type Sheet, type Workbook } from "../src/ledger/workbook.ts";
import { defectNames, type GeneratedLedger, generateLedger } from "./generated-ledgers/generate.ts";

/** Checks that give no error and no warning at all. */
const onlyReminders = [
  "transfer-mode",
  "contract-registration",
  "sme-share",
  "grant-started",
  "credit-score",
  "unreadable-value",
];

/** SEEDS=20 tries fewer, SEED=7 one alone: SEED=7 npx vitest run test/generated-ledgers.test.ts */
const { SEED, SEEDS = "200" } = process.env;
const seeds = SEED === undefined ? Array.from({ length: Number(SEEDS) }, (_, index) => index) : [Number(SEED)];

const ledgers = seeds.map((seed) => ({ seed, ledger: generateLedger(seed) }));
const judged = ledgers.map(({ seed, ledger }) => ({ seed, ledger, findings: findingsIn(ledger) }));

function findingsIn(
  { sheets, settings, asOf }: GeneratedLedger,
  workbook: Workbook = { name: "ledger.xlsx", date1904: false, sheets },
): readonly Finding[] {
  const parsed = parseSettings(settings);
  if (!parsed.ok) throw new Error(parsed.fault.en);
  const [result] = checkWorkbooks([workbook], { settings: parsed.value, asOf: dayOfIso(asOf) ?? null });
  return result?.findings ?? [];
}

/** A sheet as the writer of the samples takes it. */
function draftOf(sheet: Sheet): SheetDraft {
  const { name, values, merges } = sheet;
  const rows = values.map((cells, row) =>
    (cells ?? []).map((cell, column): CellContent => {
      if (typeof cell === "boolean") throw new Error("ledgers are written in words and numbers");
      if (typeof cell !== "object" || cell === null) return { value: cell, format: sheet.format(row, column) };
      return cell.fault === "error" ? cell.text : { value: null, formula: cell.text };
    }),
  );
  return { name, rows, merges: [...merges], headerRows: [], hiddenRows: [] };
}

/** Without the functions of its sheets, to be compared. */
const plain = ({ sheets, ...rest }: GeneratedLedger) => ({
  ...rest,
  sheets: sheets.map(({ name, values, merges }) => ({ name, values, merges })),
});

const placeOf = ({ at }: Finding): string => `${at.sheet}!${cellName(at.row, at.column)}`;
const nameOf = (finding: Finding): string => `${finding.check.id} ${finding.level} ${placeOf(finding)}`;
const wantedOf = ({ check, level, sheet, cell }: Label): string => `${check} ${level} ${sheet}!${cell}`;

describe("ledgers with planted defects", () => {
  it("are the same from the same seed", () => {
    for (const { seed, ledger } of ledgers.slice(0, 10)) {
      expect(plain(generateLedger(seed)), `seed ${seed}`).toEqual(plain(ledger));
    }
  });

  it.runIf(seeds.length >= 200)("have every defect, and every check at least five times", () => {
    const planted = new Set(ledgers.flatMap(({ ledger }) => ledger.planted));
    expect(defectNames.filter((name) => !planted.has(name))).toEqual([]);
    const times = new Map(checks.map(({ id }) => [id, 0]));
    for (const { check } of ledgers.flatMap(({ ledger }) => ledger.labels))
      times.set(check, (times.get(check) ?? 0) + 1);
    expect([...times].filter(([, number]) => number < 5)).toEqual([]);
  });

  it.runIf(seeds.length >= 200)("have errors and warnings of every check that gives any", () => {
    const labels = ledgers.flatMap(({ ledger }) => ledger.labels);
    const graveOnes = new Set(
      labels.filter(({ level }) => level === "error" || level === "warning").map(({ check }) => check),
    );
    expect(checks.map(({ id }) => id).filter((id) => !graveOnes.has(id) && !onlyReminders.includes(id))).toEqual([]);
  });

  it("gives every planted defect at its cell, with its level", () => {
    const missed = judged.flatMap(({ seed, ledger, findings }) => {
      const found = new Set(findings.map(nameOf));
      return ledger.labels
        .filter((label) => !found.has(wantedOf(label)))
        .map((label) => describeLabel(seed, label, findings));
    });
    expect(missed).toEqual([]);
  });

  it("gives the amounts, days and readings that were planted", () => {
    const differing = judged.flatMap(({ seed, ledger, findings }) =>
      ledger.labels.flatMap((label) => {
        const same = findings.filter((finding) => nameOf(finding) === wantedOf(label));
        if (same.length === 0 || same.some((finding) => agrees(finding, label))) return [];
        return [`${describeLabel(seed, label, [])} ${JSON.stringify(label)}, not ${same.map(numbersOf).join(" or ")}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  it("gives the same from the bytes of a workbook", async () => {
    for (const { seed, ledger, findings } of judged.slice(0, 4)) {
      const read = await readWorkbook(await workbookBytes("台账", ledger.sheets.map(draftOf)), "ledger.xlsx");
      if (!read.ok) throw new Error(`seed ${seed} cannot be read: ${read.failure.kind}`);
      expect(findingsIn(ledger, read.workbook).map(nameOf), `seed ${seed}`).toEqual(findings.map(nameOf));
    }
  });

  it("gives no error and no warning where none was planted", () => {
    const unfounded = judged.flatMap(({ seed, ledger, findings }) => {
      const labelled = new Set(ledger.labels.map(wantedOf));
      return findings
        .filter(({ level }) => level === "error" || level === "warning")
        .filter((finding) => !labelled.has(nameOf(finding)))
        .map((finding) => `seed ${seed}: ${nameOf(finding)} ${finding.message} ${numbersOf(finding)}`);
    });
    expect(unfounded).toEqual([]);
  });
});

function describeLabel(seed: number, { check, level, sheet, cell, why }: Label, findings: readonly Finding[]): string {
  const near = findings.filter((finding) => finding.check.id === check || placeOf(finding) === `${sheet}!${cell}`);
  const others = near.map((finding) => `${nameOf(finding)} ${finding.message}`).join("; ");
  return `seed ${seed}: ${check} ${level} ${sheet}!${cell}（${why}）${findings.length ? ` but ${others || "nothing"}` : ""}`;
}

const numbersOf = ({ reading = null, shortfall, dueDate, daysLate = null }: Finding): string =>
  JSON.stringify({
    reading,
    shortfall: shortfall === null || shortfall === undefined ? null : shortfall / 100,
    dueDate: dueDate === null || dueDate === undefined ? null : isoOf(dueDate),
    daysLate,
  });

function agrees(finding: Finding, { reading, shortfall, dueDate, daysLate }: Label): boolean {
  const own = JSON.parse(numbersOf(finding)) as Record<string, unknown>;
  return (
    (reading === null || own["reading"] === reading) &&
    (shortfall === undefined || own["shortfall"] === shortfall) &&
    (dueDate === undefined || own["dueDate"] === dueDate) &&
    (daysLate === undefined || own["daysLate"] === daysLate)
  );
}
