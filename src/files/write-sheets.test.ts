import { describe, expect, it } from "vitest";
import type { SheetDescription } from "../report/sheet-description.ts";
import { readWorkbook } from "./read.ts";
import { fullWorkbook } from "./testing/full-workbook.ts";
import { unzipParts, workbookBytes, workbookParts, zipParts } from "./testing/package-builder.ts";
import { hasOwnSheets, TooManyRows, writeSheets } from "./write-sheets.ts";
import { decodeXml, XmlCursor } from "./xml.ts";

const summary: SheetDescription = {
  title: "总表",
  top: ["2024 年度报告", "单位：______　填报日期：2025-01-02"],
  columns: [
    { header: "方式", width: 16 },
    { header: "金额（万元）", width: 14 },
    { header: "程序值", width: 14 },
  ],
  rows: [
    ["转让", { formula: "ROUND(SUM('明细'!$B$2:$B$3)/10000,2)", value: 100.5, format: "wan" }, 100.5],
    ["合计", { formula: "SUM(B4:B4)", value: 100.5, format: "wan", link: { sheet: "明细", cell: "A2" } }, null],
    ["注：<&>", null, null],
  ],
  kinds: new Map([
    [1, "total"],
    [2, "note"],
  ]),
  printed: 2,
  onePage: true,
  unfiltered: true,
  charts: [
    {
      type: "column",
      title: "金额",
      categories: { top: 3, bottom: 3, left: 0, right: 0 },
      series: [{ name: "金额", values: { top: 3, bottom: 3, left: 1, right: 1 } }],
      format: "wan",
      at: { top: 7, bottom: 20, left: 0, right: 1 },
    },
  ],
};
const detail: SheetDescription = {
  title: "明细",
  columns: [
    { header: "来源", width: 20 },
    { header: "金额", width: 14, format: "money" },
    { header: "日期", width: 12, format: "date" },
  ],
  rows: [
    [{ text: "台账!A2", link: { sheet: "台账", cell: "A2" } }, 500_000, 45_292],
    ["台账!A3", 505_000.25, "2024-03"],
  ],
};
const sheets = [summary, detail];
const LEDGER = `<row r="1"><c r="A1"><v>1</v></c></row>`;

const text = (content: Uint8Array | undefined) => decodeXml(content ?? new Uint8Array());
const partsOf = async (bytes: Uint8Array) =>
  new Map([...(await unzipParts(bytes))].map(([name, part]) => [name, part]));

describe("sheets in a new workbook", () => {
  it("are formulas with the program's value, merged lines, links and formats", async () => {
    const parts = await partsOf(await writeSheets(null, sheets));
    const sheet = text(parts.get("xl/worksheets/sheet1.xml")?.content);
    expect(sheet).toContain(`<f>ROUND(SUM('明细'!$B$2:$B$3)/10000,2)</f><v>100.5</v>`);
    expect(sheet).toContain(`<mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/><mergeCell ref="A6:B6"/>`);
    expect(sheet).toContain(`<hyperlink ref="B5" location="'明细'!A2" display="100.5"/>`);
    expect(sheet).toContain(`<t>注：&lt;&amp;&gt;</t>`.replace("<t>", `<t xml:space="preserve">`));
    expect(sheet).not.toContain("autoFilter");
    expect(text(parts.get("xl/worksheets/sheet2.xml")?.content)).toContain(`<autoFilter ref="A1:C3"/>`);
  });

  it("print on A4 across, with the header on every page, the audit columns left out and pages numbered", async () => {
    const parts = await partsOf(await writeSheets(null, sheets));
    const workbook = text(parts.get("xl/workbook.xml")?.content);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'总表'!$A$1:$B$21</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'总表'!$1:$3</definedName>`);
    const sheet = text(parts.get("xl/worksheets/sheet1.xml")?.content);
    expect(sheet).toContain(`<pageSetup paperSize="9" orientation="landscape"/>`);
    expect(sheet).toContain("第 &amp;P 页 / 共 &amp;N 页");
    expect(text(parts.get("xl/worksheets/sheet2.xml")?.content)).toContain(`fitToHeight="0"`);
  });

  it("have native charts over their own cells", async () => {
    const parts = await partsOf(await writeSheets(null, sheets));
    expect(text(parts.get("xl/worksheets/_rels/sheet1.xml.rels")?.content)).toContain("/xl/drawings/drawing1.xml");
    const chart = text(parts.get("xl/charts/chart1.xml")?.content);
    expect(chart).toContain("<c:f>'总表'!$B$4:$B$4</c:f>");
    for (const [name, { content }] of parts) if (/xml|rels$/.test(name)) wellFormed(text(content));
  });

  it("are the same bytes each time, and drawn again over themselves", async () => {
    const once = await writeSheets(null, sheets);
    expect(await writeSheets(null, sheets)).toEqual(once);
    expect(await writeSheets(once, sheets)).toEqual(once);
  });

  it("are not read as ledgers, but for blank ones that a person is to fill in", async () => {
    const blank: SheetDescription = {
      title: "合同台账",
      columns: [{ header: "转化方式", width: 12, blank: { format: "text", list: ["转让", "许可"] } }],
      rows: [],
    };
    const bytes = await writeSheets(null, [...sheets, blank]);
    const read = await readWorkbook(bytes, "report.xlsx");
    expect(read.ok && read.workbook.sheets.map(({ name }) => name)).toEqual(["合同台账"]);
    expect(await hasOwnSheets(bytes)).toBe(true);
    expect(await hasOwnSheets(await workbookBytes([{ name: "台账", xml: LEDGER }]))).toBe(false);
    expect(await hasOwnSheets(new Uint8Array([1, 2, 3]))).toBe(false);
    const sheet = text((await partsOf(bytes)).get("xl/worksheets/sheet3.xml")?.content);
    expect(sheet).toContain(
      `sqref="A2:A1001"><formula1>"转让,许可"</formula1>`
        .replaceAll('"转让', "&quot;转让")
        .replace('可"<', "可&quot;<"),
    );
  });

  it("are refused where a sheet cannot hold them", async () => {
    const rows = Array.from({ length: 1_048_576 }, () => []);
    await expect(writeSheets(null, [{ ...detail, rows }])).rejects.toThrow(TooManyRows);
  });
});

describe("sheets in a workbook of the user's", () => {
  it("leave every other part as it is, byte for byte", async () => {
    const before = await zipParts(fullWorkbook());
    const [was, is] = [await partsOf(before), await partsOf(await writeSheets(before, sheets))];
    const touched = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
    for (const [name, { stored }] of was) {
      if (!touched.includes(name)) expect(is.get(name)?.stored, name).toEqual(stored);
    }
    expect(text(is.get("xl/workbook.xml")?.content)).toContain(`<definedName name="本地" localSheetId="1">`);
  });

  it("are replaced where they stand when drawn again, and nothing else", async () => {
    const before = await zipParts(fullWorkbook());
    const once = await writeSheets(before, sheets);
    const changed = { ...summary, rows: [["许可", { number: 7, format: "integer" as const }, 7]] };
    const [was, is] = [await partsOf(once), await partsOf(await writeSheets(once, [changed, detail]))];
    const differ = [...is].filter(
      ([name, { stored }]) => !Buffer.from(stored).equals(was.get(name)?.stored ?? Buffer.of()),
    );
    expect(differ.map(([name]) => name).sort()).toEqual([
      // The order of calculation named formulas that are gone.
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    expect([...was.keys()].filter((name) => !is.has(name))).toEqual(["xl/calcChain.xml"]);
    expect(await writeSheets(await writeSheets(once, sheets), sheets)).toEqual(await writeSheets(once, sheets));
  });

  it("keep the name by which macros know the sheet", async () => {
    const once = await unzipParts(await writeSheets(null, [detail]));
    const named = [...once].map(([name, { content }]): [string, string] => [
      name,
      text(content).replace("<sheetPr>", `<sheetPr codeName="Sheet7">`),
    ]);
    const again = await partsOf(await writeSheets(await zipParts(Object.fromEntries(named)), [detail]));
    expect(text(again.get("xl/worksheets/sheet1.xml")?.content)).toContain(`<sheetPr codeName="Sheet7"><pageSetUpPr`);
  });

  it("take another name where theirs is the user's, and formulas, links and charts follow", async () => {
    const before = await workbookBytes([
      { name: "明细", xml: LEDGER },
      { name: "总表", xml: LEDGER },
    ]);
    const once = await writeSheets(before, sheets);
    const parts = await partsOf(once);
    const sheet = text(parts.get("xl/worksheets/sheet3.xml")?.content);
    expect(sheet).toContain("'明细(2)'!$B$2:$B$3");
    expect(sheet).toContain(`location="'明细(2)'!A2"`);
    expect(text(parts.get("xl/charts/chart1.xml")?.content)).toContain("'总表(2)'!$B$4:$B$4");
    const read = await readWorkbook(once, "ledger.xlsx");
    expect(read.ok && read.workbook.sheets.map(({ name }) => name)).toEqual(["明细", "总表"]);
    // Found again by what they are, not by what they are called.
    expect(await writeSheets(once, sheets)).toEqual(once);
  });

  it("have days as the workbook counts them", async () => {
    const before = await workbookBytes([{ name: "台账", xml: LEDGER }], { date1904: true });
    const sheet = text((await partsOf(await writeSheets(before, [detail]))).get("xl/worksheets/sheet2.xml")?.content);
    expect(sheet).toContain("<v>43830</v>");
  });

  it("are written in the strict variant's own namespaces", async () => {
    const before = await zipParts(workbookParts([{ name: "台账", xml: LEDGER }], { strict: true }));
    const parts = await partsOf(await writeSheets(before, sheets));
    expect(text(parts.get("xl/charts/chart1.xml")?.content)).toContain("http://purl.oclc.org/ooxml/drawingml/chart");
    for (const [name, { content }] of parts) if (/xml|rels$/.test(name)) wellFormed(text(content));
  });
});

function wellFormed(xml: string): void {
  const cursor = new XmlCursor(xml);
  const path: string[] = [];
  while (cursor.next()) {
    const name = `${cursor.prefix}${cursor.local}`;
    if (cursor.closing) expect(path.pop()).toBe(name);
    else if (!cursor.empty) path.push(name);
  }
  expect(path).toEqual([]);
}
