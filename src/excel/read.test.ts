import { afterEach, describe, expect, it } from "vitest";
import { type HostInput, openHost, type OpenHost } from "../../test/host/open-host.ts";
import { readWhole } from "../../test/host/read-whole.ts";
import { workbookOf } from "../ledger/plain-workbook.ts";
import { openWorkbook } from "./open-workbook.ts";

let host: OpenHost;
const open = (input: HostInput): OpenHost => (host = openHost(input).install());
afterEach(() => {
  host.close();
});

const MEGABYTE = 1_000_000;

/** A row of a ledger of 24 columns: texts, amounts, dates, blanks. */
function ledgerRow(index: number): (string | number | null)[] {
  return [
    index,
    `HT-2023-${String(index).padStart(6, "0")}`,
    "一种高效换热装置及其方法",
    "重庆某某科技有限公司",
    "转让",
    "协议定价",
    1_250_000 + index,
    312_500.75,
    45_000 + (index % 900),
    45_015,
    45_031,
    "张三",
    0.7,
    null,
    "是",
    875_000.25,
    45_120,
    null,
    "第二学院",
    "无",
    null,
    12_345.6,
    "",
    "备注",
  ];
}

const header = ["序号", "合同编号", ...Array.from({ length: 22 }, (_, index) => `列${index + 3}`)];
const ledger = (rows: number): (string | number | null)[][] => [
  header,
  ...Array.from({ length: rows - 1 }, (_, index) => ledgerRow(index + 1)),
];

describe("reading the open workbook", () => {
  it("gives what stands in the cells of every sheet, anchored at A1", async () => {
    open({
      name: "台账.xlsx",
      sheets: [
        { name: "总表", rows: [[], [null, "合同编号", "金额"], undefined, [null, "HT-1", 1200.5, true, 45000]] },
        { name: "空", rows: [] },
        { name: "隐藏", rows: [["x"]], visibility: "VeryHidden" },
      ],
    });
    const workbook = await readWhole();
    expect(workbook.name).toBe("台账.xlsx");
    expect(workbook.date1904).toBe(false);
    expect(workbook.sheets.map(({ name, values }) => [name, values])).toEqual([
      ["总表", [undefined, [null, "合同编号", "金额", null, null], undefined, [null, "HT-1", 1200.5, true, 45000]]],
      ["空", []],
      ["隐藏", [["x"]]],
    ]);
  });

  it("says of cells with errors that they hold no value, and of other texts with # that they are texts", async () => {
    open({
      sheets: [
        {
          name: "S",
          rows: [
            [
              { fault: "error", text: "#REF!" },
              "#1合同",
              { formula: "=1/0", value: { fault: "error", text: "#DIV/0!" } },
            ],
          ],
        },
      ],
    });
    const workbook = await readWhole();
    expect(workbook.sheets[0]?.values).toEqual([
      [{ fault: "error", text: "#REF!" }, "#1合同", { fault: "error", text: "#DIV/0!" }],
    ]);
  });

  it("knows whether days are counted from 1904", async () => {
    open({ date1904: true, sheets: [{ name: "S", rows: [[43539]] }] });
    expect((await readWhole()).date1904).toBe(true);
  });

  it("gives merged areas and hidden rows", async () => {
    open({
      sheets: [
        { name: "S", rows: ledger(8), merges: ["B3:B5", "D2:F2"], hiddenRows: [4, 6] },
        { name: "T", rows: ledger(3) },
        { name: "U", rows: ledger(3), hiddenRows: [0, 1, 2] },
      ],
    });
    const { sheets } = await readWhole();
    expect(sheets[0]?.merges).toEqual(
      expect.arrayContaining([
        { top: 2, left: 1, bottom: 4, right: 1 },
        { top: 1, left: 3, bottom: 1, right: 5 },
      ]),
    );
    expect(sheets[0]?.merges).toHaveLength(2);
    expect(sheets.map(({ hiddenRows }) => hiddenRows)).toEqual([[4, 6], [], [0, 1, 2]]);
  });

  it("reads more merged areas than the host gives at once", async () => {
    const merges = Array.from({ length: 1500 }, (_, index) => `B${index * 2 + 2}:B${index * 2 + 3}`);
    open({ sheets: [{ name: "S", rows: ledger(3002), merges }] });
    const [sheet] = (await readWhole()).sheets;
    expect(sheet?.merges).toHaveLength(1500);
    expect(sheet?.values[3001]?.[1]).toBe("HT-2023-003001");
  });

  it("gives every number format of a small sheet", async () => {
    open({
      sheets: [
        {
          name: "S",
          rows: ledger(30),
          formats: { "G:G": "#,##0.00", "M2:M30": "0%", M7: "0.0%", "I2:K30": "yyyy/m/d" },
        },
      ],
    });
    const [sheet] = workbookOf(await readWhole()).sheets;
    const formats = ["G1", "G30", "M1", "M6", "M7", "M8", "I2", "K30", "A5"];
    const at = (name: string): string | undefined => sheet?.format(Number(name.slice(1)) - 1, name.charCodeAt(0) - 65);
    expect(formats.map(at)).toEqual([
      "#,##0.00",
      "#,##0.00",
      "General",
      "0%",
      "0.0%",
      "0%",
      "yyyy/m/d",
      "yyyy/m/d",
      "General",
    ]);
  });

  it("leaves out sheets that the product wrote", async () => {
    open({ sheets: [{ name: "S", rows: [["x"]] }] });
    await openWorkbook().writeSheets([
      { title: "条文覆盖", columns: [{ header: "条", width: 10 }], rows: [["条例24"]] },
    ]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["S", "条文覆盖"]);
    expect((await readWhole()).sheets.map(({ name }) => name)).toEqual(["S"]);
  });

  it("reads nothing but values where the host is older", async () => {
    open({
      sheets: [{ name: "S", rows: [["x"]], merges: ["A1:B1"] }],
      requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1" },
    });
    expect((await readWhole()).sheets[0]).toMatchObject({ values: [["x"]], merges: [] });
  });

  it("stops between two blocks when it is given up, with the reason given", async () => {
    open({ sheets: [{ name: "S", rows: ledger(20_000) }] });
    const given = new AbortController();
    const reason = new Error("enough");
    const progress: number[] = [];
    const reading = readWhole({
      signal: given.signal,
      progress: ({ cells }) => {
        progress.push(cells);
        given.abort(reason);
      },
    });
    await expect(reading).rejects.toBe(reason);
    expect(progress).toHaveLength(1);
    expect(progress[0]).toBeLessThan(20_000 * 24);
  });
});

describe("reading a ledger of 100 000 rows and 24 columns", () => {
  const rows = ledger(100_000);
  const formats = {
    "G2:G100000": "#,##0.00",
    "I2:K100000": "yyyy/m/d",
    "M2:M40321": "0%",
    "M40322:M100000": "0.00%",
    "P7:P7": '0.00"万元"',
  };

  it("takes at most 12 syncs and no answer over 4 MB, and gives every value", async () => {
    open({ sheets: [{ name: "台账", rows, formats, merges: ["B3:B5"], hiddenRows: [9] }] });
    const progress: number[] = [];
    const workbook = await readWhole({ progress: ({ cells, of }) => progress.push(cells / of) });
    expect(host.counts.syncs).toBeLessThanOrEqual(12);
    expect(host.counts.largestDown).toBeLessThanOrEqual(4 * MEGABYTE);
    expect(host.counts.largestUp).toBeLessThanOrEqual(4 * MEGABYTE);
    const [sheet] = workbook.sheets;
    expect(sheet?.values).toEqual(rows.map((row) => row.map((cell) => (cell === "" ? null : cell))));
    expect(sheet?.merges).toEqual([{ top: 2, left: 1, bottom: 4, right: 1 }]);
    expect(sheet?.hiddenRows).toEqual([9]);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
  });

  it("gives number formats to the row where they change", async () => {
    open({ sheets: [{ name: "台账", rows, formats }] });
    const [sheet] = workbookOf(await readWhole()).sheets;
    const format = (row: number, column: number): string | undefined => sheet?.format(row - 1, column);
    expect([1, 2, 50_000, 100_000].map((row) => format(row, 6))).toEqual([
      "General",
      "#,##0.00",
      "#,##0.00",
      "#,##0.00",
    ]);
    expect([40_321, 40_322].map((row) => format(row, 12))).toEqual(["0%", "0.00%"]);
    expect([6, 7, 8].map((row) => format(row, 15))).toEqual(["General", '0.00"万元"', "General"]);
  });

  it("goes on in smaller blocks where the host refuses one or gives nothing", async () => {
    open({ sheets: [{ name: "台账", rows: rows.slice(0, 20_000) }] });
    host.fault.payloadLimit(MEGABYTE);
    const [sheet] = (await readWhole()).sheets;
    expect(sheet?.values[19_999]?.[1]).toBe("HT-2023-019999");
    expect(host.counts.largestDown).toBeLessThanOrEqual(MEGABYTE);
  });
});
