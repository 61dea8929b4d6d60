import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import type { CellValue } from "../ledger/workbook.ts";
import type { Mark } from "../report/marks.ts";
import type { SheetDescription } from "../report/sheet-description.ts";
import { markWorkbook } from "./mark.ts";
import { readWorkbook } from "./read.ts";
import { fullWorkbook } from "./testing/full-workbook.ts";
import {
  MAIN,
  type Parts,
  STRICT_MAIN,
  STRICT_RELATIONSHIPS,
  unzipParts,
  workbookParts,
  zipParts,
} from "./testing/package-builder.ts";
import { decodeXml, XmlCursor } from "./xml.ts";

const LEDGER = "2023年台账";
const mark = (row: number, column: number, level: Mark["level"] = "error", sheet = LEDGER): Mark => ({
  sheet,
  row,
  column,
  level,
});
const MARKS = [mark(1, 1), mark(2, 1), mark(1, 3, "warning"), mark(3, 3, "undetermined"), mark(1, 2, "info")];
const RESULTS: SheetDescription = {
  title: "核查结果",
  columns: [
    { header: "位置", width: 12 },
    { header: "说明", width: 60 },
    { header: "应为", width: 16 },
    { header: "期限", width: 12 },
    { header: "天数", width: 8 },
  ],
  rows: [
    [
      { text: "D2", link: { sheet: LEDGER, cell: "D2" } },
      '=1+1 <奖励> & "低于" 70%\u0001_x000D_\n第二行',
      { number: 700000.5, format: "money" },
      { number: 45052, format: "date" },
      { number: 3, format: "integer" },
    ],
    [{ text: "A1", link: { sheet: "汇总 'A' 表", cell: "A1" } }, "+@-", null, 1.5, NaN],
  ],
};

const text = (content: Uint8Array | undefined) => decodeXml(content ?? new Uint8Array());

async function marked(parts: Parts, marks: readonly Mark[] = MARKS, results: readonly SheetDescription[] = [RESULTS]) {
  const bytes = await zipParts(parts);
  const output = await markWorkbook(bytes, marks, results);
  return { bytes, output, before: await unzipParts(bytes), after: await unzipParts(output) };
}

async function sheetsOf(bytes: Uint8Array) {
  const result = await readWorkbook(bytes, "台账.xlsm");
  if (!result.ok) throw new Error(result.failure.detail);
  return result.workbook.sheets.map(({ name, values, merges, hiddenRows }) => ({
    name,
    values: Array.from(values, (row): (CellValue | undefined)[] => [...(row ?? [])]),
    merges,
    hiddenRows: [...hiddenRows],
  }));
}

/** Every element with its attributes and its path, in order; fails where the document is not well formed. */
function elementsOf(xml: string): string[] {
  const cursor = new XmlCursor(xml);
  const path: string[] = [];
  const elements: string[] = [];
  while (cursor.next()) {
    const name = `${cursor.prefix}${cursor.local}`;
    if (cursor.closing) {
      expect(path.pop()).toBe(name);
      continue;
    }
    const attributes: string[] = [];
    const seen = new Set<string>();
    while (cursor.nextAttribute()) {
      expect(seen.has(cursor.attributeName)).toBe(false);
      seen.add(cursor.attributeName);
      // Counts of items grow where items are added.
      if (cursor.attributeName !== "count") attributes.push(`${cursor.attributeName}=${cursor.value}`);
    }
    elements.push(`${[...path, name].join("/")} ${attributes.join(" ")} ${cursor.text()}`);
    if (!cursor.empty) path.push(name);
  }
  expect(path).toEqual([]);
  return elements;
}

function childrenOf(xml: string): string[] {
  const cursor = new XmlCursor(xml);
  const children: string[] = [];
  while (cursor.next()) if (cursor.depth === 1 && !cursor.closing) children.push(cursor.local);
  return children;
}

describe("a marked workbook", () => {
  it("keeps every part that needs no change byte for byte, still compressed as it was, in the same order", async () => {
    const { before, after } = await marked(fullWorkbook());
    const changed = [
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/styles.xml",
    ];
    expect([...after.keys()]).toEqual([...before.keys(), "xl/worksheets/sheet4.xml"]);
    for (const [name, part] of before) {
      if (changed.includes(name)) expect(after.get(name)?.content, name).not.toEqual(part.content);
      else expect(after.get(name)?.stored, name).toEqual(part.stored);
    }
  });

  it("keeps every element of the parts that it changes, in order, and leaves them well formed", async () => {
    const { before, after } = await marked(fullWorkbook());
    for (const [name, { content }] of after) {
      if (!name.endsWith(".xml") && !name.endsWith(".rels")) continue;
      const elements = elementsOf(text(content));
      let at = 0;
      for (const element of before.has(name) ? elementsOf(text(before.get(name)?.content)) : []) {
        at = elements.indexOf(element, at) + 1;
        expect(at, `${element} in ${name}`).toBeGreaterThan(0);
      }
    }
  });

  it("reads as before on the user's sheets, with the results after them", async () => {
    const { bytes, output } = await marked(fullWorkbook());
    const [before, after] = [await sheetsOf(bytes), await sheetsOf(output)];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ name, values }) => [name, values])).toEqual([
      [
        "核查结果(2)",
        [
          ["位置", "说明", "应为", "期限", "天数"],
          ["D2", '=1+1 <奖励> & "低于" 70%_x000D_\n第二行', 700000.5, 45052, 3],
          ["A1", "+@-", null, 1.5, "NaN"],
        ],
      ],
    ]);
  });

  it("puts its rules after the user's, in the place that the schema gives them", async () => {
    const { after } = await marked(fullWorkbook());
    const sheet = text(after.get("xl/worksheets/sheet1.xml")?.content);
    const children = childrenOf(sheet);
    expect(children.slice(children.indexOf("phoneticPr"), children.indexOf("dataValidations") + 1)).toEqual([
      "phoneticPr",
      ...Array<string>(6).fill("conditionalFormatting"),
      "dataValidations",
    ]);
    expect(sheet).toContain(
      `<conditionalFormatting sqref="B2:B3"><cfRule type="expression" dxfId="1" priority="10"><formula>TRUE</formula></cfRule></conditionalFormatting>` +
        `<conditionalFormatting sqref="D2"><cfRule type="expression" dxfId="2" priority="11">`,
    );
    const styles = text(after.get("xl/styles.xml")?.content);
    expect(styles).toContain(`<dxfs count="5"><dxf><fill>`);
    expect(styles).toContain(`<cellXfs count="10">`);
    expect(styles).toContain(
      `<font><b/><sz val="12"/><name val="仿宋"/><family val="3"/><charset val="134"/></font><font><u/>`,
    );
  });

  it("puts the results last, so that names with a sheet of their own stay with it", async () => {
    const { after } = await marked(fullWorkbook());
    const workbook = text(after.get("xl/workbook.xml")?.content);
    expect(workbook).toMatch(
      /r:id="rId3"\/><sheet name="核查结果\(2\)" sheetId="8" r:id="rId9" xmlns:r="[^"]+"\/><\/sheets><definedNames>/,
    );
    expect(text(after.get("xl/_rels/workbook.xml.rels")?.content)).toContain(`Id="rId9"`);
    expect(text(after.get("[Content_Types].xml")?.content)).toContain(
      `<Override PartName="/xl/worksheets/sheet4.xml" `,
    );
  });

  it("gives results that link to the cells and filter under a header that stays", async () => {
    const { after } = await marked(fullWorkbook());
    const sheet = text(after.get("xl/worksheets/sheet4.xml")?.content);
    expect(childrenOf(sheet)).toEqual(
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter hyperlinks printOptions pageMargins"
        .split(" ")
        .concat("pageSetup", "headerFooter"),
    );
    expect(sheet).toContain(`<hyperlink ref="A2" location="'${LEDGER}'!D2" display="D2"/>`);
    expect(sheet).toContain(`<hyperlink ref="A3" location="'汇总 ''A'' 表'!A1" display="A1"/>`);
    expect(sheet).toContain(`state="frozen"`);
    expect(sheet).toContain(`<autoFilter ref="A1:E3"/>`);
  });

  it("is the same each time", async () => {
    const bytes = await zipParts(fullWorkbook());
    const again = await markWorkbook(bytes, MARKS, [RESULTS]);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2031, 4, 6, 7, 8, 9) });
    try {
      expect(await markWorkbook(bytes, MARKS, [RESULTS])).toEqual(again);
    } finally {
      vi.useRealTimers();
    }
  });

  it("can be marked again", async () => {
    const { output } = await marked(fullWorkbook());
    const twice = await markWorkbook(output, MARKS, [RESULTS]);
    expect((await sheetsOf(twice)).map(({ name }) => name).slice(2)).toEqual([
      "核查结果",
      "核查结果(2)",
      "核查结果(3)",
    ]);
  });

  it("changes only the sheet and the styles where no sheet is added, and nothing where nothing is asked", async () => {
    const { before, after } = await marked(fullWorkbook(), [mark(1, 1)], []);
    const changed = [...after].filter(
      ([name, { stored }]) => !Buffer.from(stored).equals(before.get(name)?.stored ?? Buffer.of()),
    );
    expect(changed.map(([name]) => name).sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    const nothing = await marked(fullWorkbook(), [], []);
    expect(nothing.output).toEqual(nothing.bytes);
  });

  it("shows the gravest of a cell's marks, and many cells in references of a length that Excel takes", async () => {
    const cells = Array.from({ length: 5000 }, (_, index) => mark(2 * index, index % 30, "warning"));
    const { after } = await marked(fullWorkbook(), [mark(0, 0, "info"), mark(0, 0, "error"), ...cells], []);
    const sheet = text(after.get("xl/worksheets/sheet1.xml")?.content);
    const lists = [...sheet.matchAll(/sqref="([^"]*)"><cfRule type="expression" dxfId="(\d)"/g)].filter(
      ([, , dxf]) => dxf !== "0",
    );
    expect(lists[0]?.slice(1)).toEqual(["A1", "1"]);
    expect(Math.max(...lists.map(([, sqref]) => String(sqref).length))).toBeLessThan(8192);
    expect(lists.slice(1).flatMap(([, sqref]) => String(sqref).split(" "))).toHaveLength(4999);
    const priorities = [...sheet.matchAll(/priority="(\d+)"/g)].map(([, priority]) => priority);
    expect(new Set(priorities).size).toBe(priorities.length);
  });

  it("refuses a mark on a sheet that does not exist", async () => {
    await expect(marked(fullWorkbook(), [mark(0, 0, "error", "没有")])).rejects.toThrow("没有");
  });
});

describe("workbooks written in other ways", () => {
  const CELL = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const here = [mark(0, 0, "error", "台账"), mark(0, 1, "info", "台账")];

  async function check(parts: Parts): Promise<Map<string, { content: Uint8Array }>> {
    const { bytes, output, after } = await marked(parts, here);
    const [before, sheets] = [await sheetsOf(bytes), await sheetsOf(output)];
    expect(sheets.slice(0, before.length)).toEqual(before);
    expect(sheets.map(({ name }) => name)).toEqual(["台账", "核查结果"]);
    for (const [name, { content }] of after) if (/xml|rels/.test(name)) elementsOf(text(content));
    return after;
  }

  it("makes the styles where there are none", async () => {
    const after = await check(workbookParts([{ name: "台账", xml: CELL }], { styles: null }));
    const styles = text(after.get("xl/styles1.xml")?.content);
    expect(childrenOf(styles)).toEqual(["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]);
    expect(text(after.get("xl/_rels/workbook.xml.rels")?.content)).toContain(`/styles" Target="styles1.xml"`);
  });

  it("fills sections that are empty, and puts those that are missing in their place", async () => {
    const styles =
      `<fonts count="1"><font/></fonts><cellXfs count="1"><xf/></cellXfs><dxfs count="0"/>` +
      `<tableStyles count="0"/><extLst><ext uri="a"/></extLst>`;
    const after = await check(workbookParts([{ name: "台账", xml: CELL }], { styles }));
    const xml = text(after.get("xl/styles.xml")?.content);
    expect(childrenOf(xml)).toEqual("numFmts fonts fills borders cellXfs dxfs tableStyles extLst".split(" "));
    expect(xml).toContain(`<dxfs count="2"><dxf>`);
    const only = await check(workbookParts([{ name: "台账", xml: CELL }], { styles: `<styleSheet xmlns="${MAIN}"/>` }));
    expect(childrenOf(text(only.get("xl/styles.xml")?.content))).toContain("cellXfs");
  });

  it("takes the file's own prefixes, a byte order mark, and the strict namespaces", async () => {
    const parts = workbookParts([{ name: "台账", xml: CELL }]);
    for (const name of [
      "xl/worksheets/sheet1.xml",
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/_rels/workbook.xml.rels",
      "[Content_Types].xml",
    ]) {
      parts[name] = `\uFEFF${String(parts[name])
        .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
        .replace('xmlns="', 'xmlns:x="')
        .replace("xmlns:r=", "xmlns:rel=")
        .replaceAll("r:id=", "rel:id=")}`;
    }
    const after = await check(parts);
    expect(text(after.get("xl/worksheets/sheet1.xml")?.content)).toContain(
      `<x:conditionalFormatting sqref="A1"><x:cfRule`,
    );
    expect(text(after.get("xl/styles.xml")?.content)).toContain('<x:dxfs count="2"><x:dxf><x:font>');
    expect([...(after.get("xl/styles.xml")?.content ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);

    const strict = await check(workbookParts([{ name: "台账", xml: CELL }], { strict: true }));
    expect(text(strict.get("xl/worksheets/sheet2.xml")?.content)).toContain(`xmlns="${STRICT_MAIN}"`);
    expect(text(strict.get("xl/_rels/workbook.xml.rels")?.content)).toContain(
      `Type="${STRICT_RELATIONSHIPS}/worksheet" Target="worksheets/sheet2.xml"`,
    );
  });

  it("is not led astray by comments and CDATA that look like tags", async () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><!-- </sheetData> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData>]]></t></is></c></row></sheetData><pageMargins/></worksheet>`;
    const after = await check(workbookParts([{ name: "台账", xml }]));
    expect(childrenOf(text(after.get("xl/worksheets/sheet1.xml")?.content))).toEqual([
      "sheetData",
      "conditionalFormatting",
      "conditionalFormatting",
      "pageMargins",
    ]);
  });

  it("gives added sheets names that Excel takes", async () => {
    const parts = workbookParts([{ name: "结果", xml: CELL }]);
    const titles = ["结果", "[结]*果?", "", "长".repeat(40), "长".repeat(40)];
    const { output } = await marked(
      parts,
      [],
      titles.map((title) => ({ ...RESULTS, title })),
    );
    expect((await sheetsOf(output)).map(({ name }) => name).slice(1)).toEqual([
      "结果(2)",
      "结果(3)",
      "Sheet",
      "长".repeat(31),
      `${"长".repeat(28)}(2)`,
    ]);
  });

  it("keeps the values of any workbook", async () => {
    const cell = fc.oneof(
      fc.integer().map((value) => `<v>${value}</v>`),
      fc.constantFrom(`<f>A1</f>`, `<f>A1</f><v>2</v>`, ""),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    const position = fc.record({
      row: fc.nat(1_048_575),
      column: fc.nat(16_383),
      level: fc.constantFrom<Mark["level"]>("error", "warning", "info", "undetermined"),
      sheet: fc.constant("台账"),
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(position, { maxLength: 8 }), async (content, marks) => {
        const xml = content.map((row) => `<row>${row.map((inner) => `<c>${inner}</c>`).join("")}</row>`).join("");
        const { bytes, output, after } = await marked(workbookParts([{ name: "台账", xml }]), marks);
        expect((await sheetsOf(output))[0]).toEqual((await sheetsOf(bytes))[0]);
        elementsOf(text(after.get("xl/worksheets/sheet1.xml")?.content));
      }),
      { numRuns: 40 },
    );
  });
});

const hasSoffice = (process.env["PATH"] ?? "").split(delimiter).some((path) => existsSync(join(path, "soffice")));
const withSoffice = process.env["CGZH_SOFFICE"] === "1" || (hasSoffice && !process.env["CI"]);
const skipped = hasSoffice
  ? " (skipped: CI is set; CGZH_SOFFICE=1 runs it)"
  : " (skipped: there is no soffice on the PATH; CGZH_SOFFICE=1 runs it)";

// That another program opens what is written here.
describe.skipIf(!withSoffice)(`in LibreOffice${withSoffice ? "" : skipped}`, () => {
  it("opens with its values, and the rules and the results in it", { timeout: 180_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "cgzh-"));
    try {
      const { output } = await marked(fullWorkbook());
      writeFileSync(join(folder, "marked.xlsm"), output);
      execFileSync("soffice", [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "xlsx",
        "--outdir",
        folder,
        join(folder, "marked.xlsm"),
      ]);
      const converted = readFileSync(join(folder, "marked.xlsx"));
      const sheets = await sheetsOf(converted);
      expect(sheets.map(({ name }) => name)).toEqual([LEDGER, "汇总 'A' 表", "核查结果", "核查结果(2)"]);
      expect(sheets[0]?.values[1]?.slice(0, 3)).toEqual(["HT-2023-001", 1000000, 45052]);
      expect(sheets[3]?.values[1]?.slice(2)).toEqual([700000.5, 45052, 3]);
      const sheet = text((await unzipParts(converted)).get("xl/worksheets/sheet1.xml")?.content);
      expect(sheet).toMatch(/sqref="B2:B3"[^>]*><cfRule type="expression"/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
