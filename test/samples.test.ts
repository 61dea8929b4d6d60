import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { LabelBook } from "../assets/samples/labels.ts";
import { makeSamples } from "../assets/samples/make.ts";
import { dayOfIso, isoOf } from "../src/calc/days.ts";
import { checkWorkbooks } from "../src/checks/check-workbooks.ts";
import type { Finding } from "../src/checks/run.ts";
import { parseSettings } from "../src/checks/settings.ts";
import { readWorkbook } from "../src/files/read.ts";
import { cellName } from "../src/ledger/workbook.ts";
import { unfoundedErrors } from "./unfounded-errors.ts";

const folder = new URL("../assets/samples/", import.meta.url);
const book = JSON.parse(await readFile(new URL("labels.json", folder), "utf8")) as LabelBook;
const names = Object.keys(book.files);

/** The checks that the samples have a labelled case of. */
const labelledChecks = [
  "transfer-mode",
  "pricing-method",
  "price-publicity",
  "price-publicity-content",
  "price-publicity-before-signing",
  "completer-notice",
  "related-party-valuation",
  "net-income",
  "reward-floor",
  "reward-over-rate",
  "payout-deadline",
  "reward-publicity",
  "contract-registration",
  "reward-pool-sum",
  "orphan-payout",
  "duplicate-payout",
  "receipts-exceed-price",
  "unreadable-value",
  "duplicate-contract",
  "date-order",
  "amount-unit",
  "total-row",
  "forbidden-transfer",
  "price-matches-publicity",
  "net-income-deductions",
  "rd-deduction",
  "equity-floor",
  "profit-share",
  "service-income-reward",
  "main-contributors-share",
  "leader-equity",
  "leader-disclosure",
  "cash-reward-tax-relief",
  "share-sum",
  "retained-income",
  "sme-share",
  "income-split-agreed",
  "ownership-grant",
  "use-right-term",
  "grant-started",
  "platform-publication",
  "untransferred-one-year",
  "application-reply",
  "conversion-publicity",
  "self-conversion-report",
  "secondment-term",
  "secondment-consent",
  "science-report",
  "project-term",
  "annual-report-filed",
  "unit-rules",
  "payroll-total",
  "pilot-frontline-share",
  "agency-grant-cap",
  "credit-score",
];

it("is made from its seed with the same bytes every time, those that lie in the folder", async () => {
  const [once, again] = [await makeSamples(), await makeSamples()];
  expect([...once.keys()].toSorted()).toEqual([...names, "labels.json"].toSorted());
  for (const [name, bytes] of once) {
    expect(Buffer.from(bytes).equals(Buffer.from(again.get(name) ?? []))).toBe(true);
    expect(Buffer.from(bytes).equals(await readFile(new URL(name, folder))), name).toBe(true);
  }
});

it("has a labelled case of every check of contracts, payouts and the unit's other ledgers", () => {
  const labelled = new Set(names.flatMap((name) => book.files[name]?.labels.map(({ check }) => check)));
  expect([...labelled].toSorted()).toEqual(labelledChecks.toSorted());
});

describe.each(names)("the sample %s", (name) => {
  const labels = book.files[name]?.labels ?? [];
  let findings: readonly Finding[] = [];

  beforeAll(async () => {
    findings = await check(name);
  });

  it("gives every labelled finding at its cell, with its level", () => {
    const found = findings.map((finding) => `${finding.check.id} ${finding.level} ${placeOf(finding)}`);
    const wanted = labels.map(({ check: id, level, sheet, cell }) => `${id} ${level} ${sheet}!${cell}`);
    expect(wanted.filter((label) => !found.includes(label))).toEqual([]);
  });

  it("gives each labelled finding its reading, amount and days", () => {
    for (const label of labels) {
      const finding = findings.find(
        (one) =>
          one.check.id === label.check && one.level === label.level && placeOf(one) === `${label.sheet}!${label.cell}`,
      );
      if (!finding) continue;
      const { reading = null, shortfall, dueDate, daysLate = null } = finding;
      expect
        .soft(
          {
            ...(label.reading === null ? {} : { reading }),
            ...(label.shortfall === undefined ? {} : { shortfall: (shortfall ?? 0) / 100 }),
            ...(label.dueDate === undefined
              ? {}
              : { dueDate: dueDate === null || dueDate === undefined ? null : isoOf(dueDate) }),
            ...(label.daysLate === undefined ? {} : { daysLate }),
          },
          `${label.check} ${label.sheet}!${label.cell}`,
        )
        .toEqual({
          ...(label.reading === null ? {} : { reading: label.reading }),
          ...(label.shortfall === undefined ? {} : { shortfall: label.shortfall }),
          ...(label.dueDate === undefined ? {} : { dueDate: label.dueDate }),
          ...(label.daysLate === undefined ? {} : { daysLate: label.daysLate }),
        });
    }
  });

  it("rests no error on the rules alone, or on national law whose text was not read", () => {
    const named = findings.map((finding) => ({ ...finding, check: finding.check.id, place: placeOf(finding) }));
    expect(unfoundedErrors(named).map(({ check: id, place }) => `${id} ${place}`)).toEqual([]);
  });

  it("gives no error and no warning where none is labelled", () => {
    const labelled = new Set(labels.map(({ check: id, level, sheet, cell }) => `${id} ${level} ${sheet}!${cell}`));
    const extra = findings
      .filter(({ level }) => level === "error" || level === "warning")
      .map((finding) => `${finding.check.id} ${finding.level} ${placeOf(finding)}`)
      .filter((finding) => !labelled.has(finding));
    expect(extra).toEqual([]);
  });
});

async function check(name: string): Promise<readonly Finding[]> {
  const read = await readWorkbook(await readFile(new URL(name, folder)), name);
  if (!read.ok) throw new Error(`${name} cannot be read: ${read.failure.kind}`);
  const { settings, unit } = book.files[name] ?? {};
  const parsed = parseSettings({ ...settings, ...(unit ? { unit } : {}) });
  if (!parsed.ok) throw new Error(parsed.fault.en);
  const [result] = checkWorkbooks([read.workbook], { settings: parsed.value, asOf: dayOfIso(book.asOf) ?? null });
  return result?.findings ?? [];
}

function placeOf({ at }: Finding): string {
  return `${at.sheet}!${cellName(at.row, at.column)}`;
}
