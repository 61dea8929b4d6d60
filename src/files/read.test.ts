import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { cellName, type CellValue, type Workbook } from "../ledger/workbook.ts";
import { readWorkbook } from "./read.ts";
import { type PackageOptions, type Parts, workbookBytes, workbookParts, zipParts } from "./testing/package-builder.ts";

async function read(bytes: Uint8Array): Promise<Workbook> {
  const result = await readWorkbook(bytes, "台账.xlsx");
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.detail}`);
  return result.workbook;
}

async function failure(bytes: Uint8Array): Promise<string> {
  const result = await readWorkbook(bytes, "台账.xlsx");
  return result.ok ? "read" : result.failure.kind;
}

async function sheetOf(xml: string, options?: PackageOptions) {
  const [sheet] = (await read(await workbookBytes([{ name: "台账", xml }], options))).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

async function valuesOf(xml: string, options?: PackageOptions): Promise<(readonly CellValue[] | undefined)[]> {
  return [...(await sheetOf(xml, options)).values];
}

/** Cell styles 1, 2 … with these formats. */
const formats = (ids: readonly number[], custom = "") =>
  `${custom}<cellXfs count="${ids.length + 1}"><xf numFmtId="0"/>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;

describe("values of cells", () => {
  it("reads strings, numbers and booleans where they stand", async () => {
    const rows = `<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2"><v>1748200.5</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="b"><v>0</v></c></row>`;
    const values = await valuesOf(rows, { strings: "<si><t>合同</t></si><si><t>普通许可</t></si>" });
    expect(values).toEqual([undefined, [null, "普通许可", null, 1748200.5, true, false]]);
  });

  it("counts cells and rows that do not say where they are", async () => {
    const rows = `<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="C4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>`;
    expect(await valuesOf(rows)).toEqual([[1, null, 3], undefined, undefined, [null, null, 4, 5], [6]]);
  });

  it("goes by the cells' own addresses where a row does not say its number", async () => {
    expect(await valuesOf(`<row><c r="A3"><v>1</v></c></row>`)).toEqual([undefined, undefined, [1]]);
  });

  it("joins rich text, leaves phonetic readings out, and decodes escaped characters", async () => {
    const strings =
      `<si><r><rPr><b/></rPr><t>重庆</t></r><r><t xml:space="preserve"> 大学</t></r><rPh sb="0" eb="2"><t>チョンチン</t></rPh><phoneticPr fontId="1"/></si>` +
      `<si><t>一_x000D_\r\n二 &lt;&#x4E09;&gt; _x005F_x000D_</t></si><si/>`;
    const rows =
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>` +
      `<c r="D1" t="inlineStr"><is><t>重庆</t><rPh sb="0" eb="2"><t>チョンチン</t></rPh></is></c>` +
      `<c r="E1" t="inlineStr"><is><r><t>一</t></r><r><t><![CDATA[<二>]]></t></r></is></c></row>`;
    expect(await valuesOf(rows, { strings })).toEqual([["重庆 大学", "一\r\n二 <三> _x000D_", "", "重庆", "一<二>"]]);
  });

  it("gives a date as the serial number that is stored, day 60 and parts of a second too", async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>60</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>45052.123456789</v></c></row>`;
    expect(await valuesOf(rows, { styles: formats([14]) })).toEqual([[60, 59, 45052.123456789]]);
  });

  it("gives an ISO date as its serial number in the workbook's own date system", async () => {
    const rows =
      `<row r="1"><c r="A1" t="d"><v>2023-05-06</v></c><c r="B1" t="d"><v>2023-05-06T12:00:00Z</v></c>` +
      `<c r="C1" t="d"><v>1900-02-28</v></c><c r="D1" t="d"><v>12:00:00</v></c><c r="E1" t="d"><v>2023-02-29</v></c></row>`;
    expect(await valuesOf(rows)).toEqual([[45052, 45052.5, 59, 0.5, "2023-02-29"]]);
    const old = await read(await workbookBytes([{ name: "台账", xml: rows }], { date1904: true }));
    expect(old.date1904).toBe(true);
    expect(old.sheets[0]?.values[0]?.slice(0, 2)).toEqual([43590, 43590.5]);
  });

  it("tells a formula without a stored value from one that gives 0 or an empty text", async () => {
    const rows =
      `<row r="1"><c r="A1"><f>K1*0.7</f></c><c r="B1"><f>K1</f><v/></c><c r="C1"><f>K1</f><v></v></c>` +
      `<c r="D1"><f>K1</f><v>0</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="str"><f>T(A1)</f></c>` +
      `<c r="G1" t="b"><f>TRUE()</f></c><c r="H1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`;
    const uncalculated = (text: string) => ({ fault: "uncalculated", text });
    expect(await valuesOf(rows)).toEqual([
      [
        uncalculated("=K1*0.7"),
        uncalculated("=K1"),
        uncalculated("=K1"),
        0,
        "",
        uncalculated("=T(A1)"),
        uncalculated("=TRUE()"),
        { fault: "error", text: "#DIV/0!" },
      ],
    ]);
  });

  it("tells the formula of each cell that shares one, where none has a value", async () => {
    const rows =
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">IF(A1&gt;$A$1,"A1",LOG10(A1)+'A1'!A1+A$1)</f></c></row>` +
      `<row r="3"><c r="B3"><f t="shared" si="0"/></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>`;
    expect(await valuesOf(rows)).toEqual([
      [null, { fault: "uncalculated", text: `=IF(A1>$A$1,"A1",LOG10(A1)+'A1'!A1+A$1)` }],
      undefined,
      [null, { fault: "uncalculated", text: `=IF(A3>$A$1,"A1",LOG10(A3)+'A1'!A3+A$1)` }],
      [null, 4],
    ]);
  });

  it("reads error values as faults", async () => {
    expect(await valuesOf(`<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><v>#N/A</v></c></row>`)).toEqual([
      [
        { fault: "error", text: "#REF!" },
        { fault: "error", text: "#N/A" },
      ],
    ]);
  });

  it("takes no room for the empty part of a sheet", async () => {
    const sheet = await sheetOf(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
    expect(sheet.values.length).toBe(1_048_576);
    expect(sheet.values[1_048_575]?.[16_383]).toBe(1);
    const formatted = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}">${'<c s="1"/>'.repeat(24)}</row>`,
    );
    expect((await sheetOf(formatted.join(""), { styles: formats([43]) })).values.length).toBe(0);
  });

  it("reads any number and any text as they were written", async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const text = fc.string({ unit: fc.constantFrom("合", "同", "&", "<", '"', "_x000D_", " ", "\n", "A", "𠀀") });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(number, text), { minLength: 1, maxLength: 20 }), async (cells) => {
        const row = cells.map((cell) =>
          typeof cell === "number"
            ? `<c><v>${cell}</v></c>`
            : `<c t="inlineStr"><is><t xml:space="preserve">${cell
                .replace(/_(?=x)/g, "_x005F_")
                .replaceAll("&", "&amp;")
                .replaceAll("<", "&lt;")}</t></is></c>`,
        );
        expect(await valuesOf(`<row r="1">${row.join("")}</row>`)).toEqual([
          cells.map((cell) => (cell === 0 ? 0 : cell)),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a cell", () => {
  /** The ways in which a cell can be written; the first is how Excel does it. */
  const writings: readonly ((at: string, type: string, stored: string) => string)[] = [
    (at, type, stored) => `<c r="${at}"${type}><v>${stored}</v></c>`,
    (at, type, stored) => `<c  r = '${at}'${type} ><v>${stored}</v></c >`,
    (at, type, stored) => `<c r="${at}"${type}>\n  <v >${stored}</v>\n</c>`,
    (at, type, stored) => `<c r="${at}"${type}><v>${stored}</v ><extLst/></c>`,
    (at, type, stored) => `<c r="${at}"${type}><!-- a --><v>${stored}</v></c>`,
    (at, type, stored) => `<c r="${at}"${type}><v>${stored}<!-- b --></v></c>`,
    (at, type, stored) => `<c r="${at}"${type}><v><![CDATA[]]>${stored}</v></c>`,
  ];
  const numbers = ["0", "1", "007", "-5", "+5", "1e3", "0.1", " 12 ", "123456789012345", "90071992547409937", "x", ""];
  const types = ["", ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="d"', ' t="inlineStr"'];
  const strings = "<si><t>甲</t></si><si><t>乙</t></si><si><t>丙</t></si>";
  const known: [type: string, stored: string][] = [
    ...types.flatMap((type) => numbers.map((stored): [string, string] => [type, stored])),
    ...["0", "1", "2", "01", " 2"].map((stored): [string, string] => [' t="s"', stored]),
  ];

  it("is the same value in whatever way its XML is written", async () => {
    const stored = fc.oneof(fc.nat().map(String), fc.double().map(String));
    const cells = fc.array(fc.tuple(fc.constantFrom(...types), stored), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(cells, async (written) => {
        const rows = writings.map((write, row) => {
          const texts = written.map(([type, text], column) => write(cellName(row, column), type, text));
          return `<row>${texts.join("")}<c><v>1</v></c></row>`;
        });
        const [first, ...others] = await valuesOf(rows.join(""), { strings });
        expect(first).toHaveLength(written.length + 1);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 20, examples: [[known]] },
    );
  });
});

describe("what a sheet says beside its values", () => {
  it("knows the number format of a cell, built in, Chinese or its own", async () => {
    const styles = formats(
      [14, 31, 57, 58, 43, 9, 164],
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot;万元&quot;"/></numFmts>`,
    );
    const row = [1, 2, 3, 4, 5, 6, 7].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    const sheet = await sheetOf(`<row r="1">${row}<c><v>1</v></c></row><row r="2">${row}</row>`, { styles });
    const codes = Array.from({ length: 8 }, (_, column) => sheet.format(0, column));
    expect(codes.slice(0, 4)).toEqual(["yyyy/m/d", 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"']);
    expect(codes[4]).toContain("#,##0.00");
    expect(codes.slice(5)).toEqual(["0%", '0.00"万元"', "General"]);
    expect(sheet.format(1, 0)).toBe("yyyy/m/d");
    expect(sheet.format(9, 9)).toBe("General");
  });

  it("knows merged areas and hidden rows", async () => {
    const sheet = await sheetOf(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row><row hidden="true"/></sheetData>` +
        `<autoFilter ref="A1:B4"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B9"/></mergeCells><sheetData>`,
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 2, left: 1, bottom: 8, right: 1 },
    ]);
    expect([...sheet.hiddenRows]).toEqual([2, 3]);
    expect(sheet.values[2]).toEqual([3]);
  });

  it("gives all sheets of cells in their order, hidden ones too, and no chart sheet", async () => {
    const parts = workbookParts(
      [
        { name: "汇总", xml: "" },
        { name: "图表", xml: "<chartsheet/>" },
        { name: "2023年 &amp; 2024年", xml: "", state: "veryHidden" },
      ],
      {},
    );
    const relationships = "xl/_rels/workbook.xml.rels";
    parts[relationships] = String(parts[relationships]).replace(
      `worksheet" Target="worksheets/sheet2.xml"`,
      `chartsheet" Target="/xl/worksheets/sheet2.xml"`,
    );
    const workbook = await read(await zipParts(parts));
    expect(workbook.name).toBe("台账.xlsx");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["汇总", "2023年 & 2024年"]);
  });

  it("reads a strict workbook, prefixed elements, UTF-16 parts and a byte order mark alike", async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>`;
    const strings = "<si><t>合同</t></si>";
    expect(await valuesOf(rows, { strict: true, strings })).toEqual([["合同", 2]]);

    const parts = workbookParts([{ name: "台账", xml: rows }], { strings });
    for (const name of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"]) {
      parts[name] = String(parts[name])
        .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
        .replace('xmlns="', 'xmlns:x="')
        .replace("xmlns:r=", "xmlns:rel=")
        .replaceAll("r:id=", "rel:id=");
    }
    expect((await read(await zipParts(parts))).sheets[0]?.values).toEqual([["合同", 2]]);

    parts["xl/sharedStrings.xml"] = utf16(String(parts["xl/sharedStrings.xml"]).replace("UTF-8", "UTF-16"));
    parts["xl/workbook.xml"] = `\uFEFF${String(parts["xl/workbook.xml"])}`;
    expect((await read(await zipParts(parts))).sheets[0]?.values).toEqual([["合同", 2]]);
  });

  it("reads parts under other names than the usual, and a workbook without styles or strings", async () => {
    const parts = workbookParts([{ name: "台账", xml: `<row r="1"><c r="A1"><v>1</v></c></row>` }], { styles: null });
    const moved: Parts = {};
    for (const [name, content] of Object.entries(parts)) {
      const rename = (text: string) => text.replace("worksheets/sheet1.xml", "worksheets/Sheet%20A.xml");
      moved[rename(name).replace("%20", " ")] = rename(String(content));
    }
    expect((await read(await zipParts(moved))).sheets[0]?.values).toEqual([[1]]);
  });
});

describe("files that cannot be read", () => {
  const good = () => workbookBytes([{ name: "台账", xml: `<row r="1"><c r="A1"><v>1</v></c></row>` }]);

  it("tells an empty file, another kind of file and a broken-off file apart", async () => {
    expect(await failure(new Uint8Array())).toBe("empty");
    expect(await failure(new TextEncoder().encode("合同编号,金额\r\n1,2"))).toBe("not-xlsx");
    expect(await failure(new TextEncoder().encode("<html><table></table></html>"))).toBe("not-xlsx");
    expect(await failure(await zipParts({ "a.txt": "a" }))).toBe("not-xlsx");
    const whole = await good();
    expect(await failure(whole.subarray(0, whole.length - 30))).toBe("truncated");
    expect(await failure(whole.subarray(0, 40))).toBe("truncated");
  });

  it("tells an encrypted workbook from an old one and from another OLE2 file", async () => {
    expect(await failure(ole2("EncryptedPackage"))).toBe("encrypted");
    expect(await failure(ole2("Workbook"))).toBe("old-xls");
    expect(await failure(ole2("Book"))).toBe("old-xls");
    expect(await failure(ole2("WordDocument"))).toBe("not-xlsx");
  });

  it("tells a document of another program and a binary workbook", async () => {
    const parts = workbookParts([{ name: "台账", xml: "" }]);
    const types = String(parts["[Content_Types].xml"]);
    const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    for (const other of [
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    ]) {
      expect(await failure(await zipParts({ ...parts, "[Content_Types].xml": types.replace(sheet, other) }))).toBe(
        "not-xlsx",
      );
    }
    const macros = types.replace(sheet, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    expect(await failure(await zipParts({ ...parts, "[Content_Types].xml": macros }))).toBe("read");
  });

  it("tells a part that is missing or damaged", async () => {
    const parts = workbookParts([{ name: "台账", xml: "" }], { strings: "<si><t>合同</t></si>" });
    const sheet = "xl/worksheets/sheet1.xml";
    const withSheet = async (xml: string) => failure(await zipParts({ ...parts, [sheet]: xml }));
    const without = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== sheet));
    expect(await failure(await zipParts(without))).toBe("unreadable");
    expect(await withSheet("<worksheet><sheetData><row>")).toBe("unreadable");
    expect(await withSheet("<worksheet><sheetData></sheetData></worksheet></x>")).toBe("unreadable");
    expect(await withSheet("<!DOCTYPE x><worksheet/>")).toBe("unreadable");
    const cell = (xml: string) => withSheet(`<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>`);
    expect(await cell(`<c r="A1" t="s"><v>7</v></c>`)).toBe("unreadable");
    expect(await cell(`<c r="AAAA1"><v>7</v></c>`)).toBe("unreadable");
    expect(await cell(`<c r="A0"><v>7</v></c>`)).toBe("unreadable");
    expect(await cell(`<c r="A1"><v>7</v></c>`)).toBe("read");
  });

  it("refuses a sheet that would exhaust memory", async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(await failure(await workbookBytes([{ name: "台账", xml: rows.join("") }]))).toBe("too-large");
  });

  it("never throws, wherever a byte is wrong or the file ends", async () => {
    const whole = await good();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = whole.slice(0, cut ? at : whole.length);
        if (!cut) bytes[at] = byte;
        expect(await failure(bytes)).toBeTypeOf("string");
      }),
      { numRuns: 300 },
    );
  });

  it("never throws, whatever stands in a sheet", async () => {
    const parts = workbookParts([{ name: "台账", xml: "" }]);
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "=",
      "<c",
      ' r="A1"',
      "<row",
      "</row>",
      "<v>",
      "</v>",
      "<f",
      "]]>",
      "<![CDATA[",
      "<!--",
      "&#x110000;",
      "sheetData",
      "<worksheet>",
      "1",
      " ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const xml = `<worksheet><sheetData>${pieces.join("")}</sheetData></worksheet>`;
        expect(await failure(await zipParts({ ...parts, "xl/worksheets/sheet1.xml": xml }))).toBeTypeOf("string");
      }),
      { numRuns: 100 },
    );
  });
});

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** The beginning of an OLE2 container whose directory names one stream. */
function ole2(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < stream.length; index++) bytes[1024 + 128 + 2 * index] = stream.charCodeAt(index);
  return bytes;
}
