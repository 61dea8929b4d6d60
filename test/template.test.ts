import { describe, expect, it } from "vitest";
import { readWorkbook } from "../src/files/read.ts";
import { writeSheets } from "../src/files/write-sheets.ts";
import { detectTables } from "../src/ledger/detect.ts";
import { readTables } from "../src/ledger/read.ts";
import { Wording } from "../src/ledger/reading.ts";
import { blankLedgers, templateSheets } from "../src/report/template.ts";
import { workbookOf } from "./workbook-of.ts";

/** A word that each kind of blank ledger can be filled in with, so that there is a row to read. */
const filled = ["HT-2024-001", "测试"];

describe.each(blankLedgers)("the blank ledger $title", ({ title, kind, fields }) => {
  const sheet = templateSheets().find((one) => one.title === title);

  it("has headers that each map to its field, and is taken for what it is", () => {
    const headers = sheet?.columns.map(({ header }) => header) ?? [];
    const rows = [
      ...(sheet?.top ?? []).map((line) => [line]),
      headers,
      headers.map((_, index) => filled[index] ?? null),
    ];
    const [table, ...others] = readTables(workbookOf({ [title]: rows }));
    expect(others).toEqual([]);
    expect(table?.unmapped).toEqual([]);
    expect([...(table?.columns.keys() ?? [])].sort()).toEqual([...fields].sort());
    expect(table?.kind).toBe(kind);
    expect(table?.amountUnit).toBe("元");
  });

  it("offers lists whose every word is read as it stands", () => {
    for (const [index, { header, blank }] of (sheet?.columns ?? []).entries()) {
      for (const word of blank?.list ?? []) {
        const headers = ["合同编号", "姓名", header];
        const [table] = readTables(workbookOf({ [title]: [headers, ["HT-1", "张三", word]] }));
        const field = fields[index];
        const [row] = [...(table?.rows ?? []), ...(table?.cancelled ?? [])];
        const reading = field && row?.values[field];
        if (!field || !table?.columns.has(field)) continue;
        const words = reading instanceof Wording ? reading.text : reading;
        expect([word, word === "是", word !== "否"], header).toContain(words);
      }
    }
  });
});

it("a file of blank ledgers is read as ledgers without rows", async () => {
  const read = await readWorkbook(await writeSheets(null, templateSheets()), "空白台账.xlsx");
  if (!read.ok) throw new Error(read.failure.detail);
  expect(read.workbook.sheets.map(({ name }) => name)).toEqual(blankLedgers.map(({ title }) => title));
  const kinds = readTables(read.workbook).map(({ kind }) => kind);
  expect(kinds).toEqual(blankLedgers.map(({ kind }) => kind));
  expect(read.workbook.sheets.flatMap((sheet) => detectTables(sheet))).toHaveLength(blankLedgers.length);
});
