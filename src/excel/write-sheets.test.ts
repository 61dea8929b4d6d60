import { afterEach, describe, expect, it } from "vitest";
import { type HostInput, openHost, type OpenHost } from "../../test/host/open-host.ts";
import { readWhole } from "../../test/host/read-whole.ts";
import { OWN_SHEET_NAME, type SheetCell, type SheetDescription } from "../report/sheet-description.ts";
import { openWorkbook } from "./open-workbook.ts";

let host: OpenHost;
const open = (input: HostInput): OpenHost => (host = openHost(input).install());
afterEach(() => {
  host.close();
});

const ledger: HostInput = { sheets: [{ name: "台账", rows: [["合同编号"], ["HT-1"]] }] };
const names = (): string[] => host.workbook.sheets.map(({ name }) => name);

interface Seen {
  readonly name: string;
  readonly values: unknown[][];
  readonly formulas: Record<string, string>;
  readonly formats: [string, Record<string, unknown>][];
  readonly merges: string[];
  readonly frozen: string | null;
  readonly columnWidths: Record<string, number>;
  readonly charts: unknown[];
  readonly pageLayout: Record<string, unknown>;
  readonly validations: Record<string, unknown>;
  readonly autoFilter: string | null;
}
function seen(name: string): Seen {
  const { sheets } = host.workbook.snapshot() as { sheets: Seen[] };
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
const formatOf = (name: string, cell: string): Record<string, unknown> =>
  seen(name).formats.find(([address]) => address === cell)?.[1] ?? {};

const results: SheetDescription = {
  title: "核查结果",
  columns: [
    { header: "级别", width: 10 },
    { header: "位置", width: 16 },
    { header: "发现", width: 60, cutOff: true },
    { header: "差额（元）", width: 16 },
    { header: "编号", width: 18 },
  ],
  rows: [
    [
      "不合规",
      { text: "台账!A2", link: { sheet: "台账", cell: "A2" } },
      "=1+1",
      { number: 30000.5, format: "money" },
      "12e45",
    ],
    ["提示", { text: "O'Brien!B3", link: { sheet: "O'Brien", cell: "B3" } }, "2023-1", null, "00123"],
  ],
};

describe("writing sheets", () => {
  it("puts a header, the rows and links back onto a new sheet behind the others", async () => {
    open(ledger);
    await openWorkbook().writeSheets([results]);
    expect(names()).toEqual(["台账", "核查结果"]);
    const sheet = seen("核查结果");
    expect(sheet.values[0]).toEqual(["级别", "位置", "发现", "差额（元）", "编号"]);
    expect(sheet.formulas).toEqual({
      B2: `=HYPERLINK("#'台账'!A2","台账!A2")`,
      B3: `=HYPERLINK("#'O''Brien'!B3","O'Brien!B3")`,
    });
    expect(sheet.frozen).toBe("1:1");
    expect(sheet.autoFilter).toBe("A1:E3");
    expect(formatOf("核查结果", "A1")).toMatchObject({ "font/bold": true, wrapText: true });
    expect(formatOf("核查结果", "D2")).toMatchObject({ numberFormat: "#,##0.00" });
    expect(formatOf("核查结果", "C2")["wrapText"]).toBeUndefined();
    // 10 characters of 7 pixels and a margin of 5, at 0.75 points a pixel.
    expect(sheet.columnWidths["0"]).toBe(56.25);
    expect(sheet.pageLayout).toMatchObject({ Orientation: "Landscape", PaperSize: "A4" });
  });

  it("keeps a text a text that Excel would take for a formula, a number or a date", async () => {
    open(ledger);
    await openWorkbook().writeSheets([results]);
    expect(seen("核查结果").values.slice(1)).toEqual([
      ["不合规", "台账!A2", "=1+1", 30000.5, "12e45"],
      ["提示", "O'Brien!B3", "2023-1", null, "00123"],
    ]);
  });

  it("replaces what it wrote under the same title, also under another name, and moves no reference to it", async () => {
    open(ledger);
    await openWorkbook().writeSheets([results]);
    const { id } = host.workbook.sheet("核查结果");
    await host.user.renameSheet("核查结果", "三月的结果");
    await openWorkbook().writeSheets([{ ...results, rows: [["存疑", null, null, null, null]] }]);
    expect(names()).toEqual(["台账", "三月的结果"]);
    expect(host.workbook.sheet("三月的结果").id).toBe(id);
    expect(seen("三月的结果").values).toEqual([["级别", "位置", "发现", "差额（元）", "编号"], ["存疑"]]);
    expect(seen("三月的结果").formulas).toEqual({});
  });

  it("does not touch a sheet of the user's that has the title", async () => {
    open({ sheets: [{ name: "核查结果", rows: [["我的笔记"]] }] });
    const before = seen("核查结果");
    await openWorkbook().writeSheets([results]);
    expect(names()).toEqual(["核查结果", "核查结果(2)"]);
    expect(seen("核查结果")).toEqual(before);
    await openWorkbook().writeSheets([results]);
    expect(names()).toEqual(["核查结果", "核查结果(2)"]);
  });

  it("knows its own sheets by a hidden name of the sheet", async () => {
    open(ledger);
    await openWorkbook().writeSheets([{ ...results, title: '总"表"' }]);
    const [own] = host.workbook.sheets.slice(1);
    expect(own?.names.get(OWN_SHEET_NAME)).toMatchObject({ formula: '="总""表"""', visible: false });
    await openWorkbook().writeSheets([{ ...results, title: '总"表"' }]);
    expect(host.workbook.sheets).toHaveLength(2);
  });

  it("draws a report: lines above, totals, formulas over sheets, lists, charts, printing", async () => {
    open({ sheets: [{ name: "明细", rows: [["用户的表"]] }] });
    const detail: SheetDescription = {
      title: "明细",
      top: ["科技成果转化明细表", "单位：万元"],
      columns: [
        { header: "合同", width: 20 },
        { header: "金额", width: 12 },
        { header: "核对", width: 12 },
      ],
      rows: [
        ["甲", { number: 12.5, format: "wan" }, null],
        ["乙", { number: 45_000, format: "date" }, null],
        ["合计", { formula: "SUM(B4:B5)", value: 45_012.5, format: "wan" }, null],
        ["说明：金额以合同为准", null, null],
      ],
      kinds: new Map([
        [2, "total"],
        [3, "note"],
      ]),
      printed: 2,
      unfiltered: true,
      charts: [
        {
          type: "column",
          title: "金额",
          categories: { top: 3, left: 0, bottom: 4, right: 0 },
          series: [{ name: "金额", values: { top: 3, left: 1, bottom: 4, right: 1 } }],
          format: "wan",
          at: { top: 9, left: 0, bottom: 20, right: 4 },
        },
      ],
    };
    const summary: SheetDescription = {
      title: "总表",
      columns: [{ header: "合计", width: 12, blank: { format: "text", list: ["是", "否"] } }],
      rows: [[{ formula: "'明细'!$B$6", value: 45_012.5, format: "wan", link: { sheet: "明细", cell: "B6" } }]],
    };
    await openWorkbook().writeSheets([summary, detail]);
    expect(names()).toEqual(["明细", "总表", "明细(2)"]);
    expect(seen("总表").formulas).toEqual({ A2: `=HYPERLINK("#'明细(2)'!B6",'明细(2)'!$B$6)` });
    expect(seen("总表").validations).toEqual({ "A2:A1001": { list: { inCellDropDown: true, source: "是,否" } } });
    const sheet = seen("明细(2)");
    expect(sheet.values.slice(0, 3)).toEqual([["科技成果转化明细表"], ["单位：万元"], ["合同", "金额", "核对"]]);
    expect(sheet.formulas).toEqual({ B6: "=SUM(B4:B5)" });
    expect(sheet.merges).toEqual(["A1:B1", "A2:B2", "A7:B7"]);
    expect(sheet.frozen).toBe("1:3");
    expect(sheet.autoFilter).toBeNull();
    expect(formatOf("明细(2)", "A6")).toMatchObject({ "font/bold": true });
    expect(formatOf("明细(2)", "B5")).toMatchObject({ numberFormat: "yyyy-mm-dd" });
    expect(sheet.charts).toHaveLength(1);
    expect(JSON.stringify(sheet.charts)).toContain("A4:A5");
    expect(sheet.pageLayout).toMatchObject({ PrintTitleRows: "$1:$3" });
    expect(JSON.stringify(sheet.pageLayout)).toContain("A1:B21");
    await openWorkbook().writeSheets([summary, { ...detail, charts: [] }]);
    expect(seen("明细(2)").charts).toEqual([]);
    expect(seen("明细(2)").merges).toEqual(["A1:B1", "A2:B2", "A7:B7"]);
  });

  it("takes off the four years of a workbook that counts from 1904", async () => {
    open({ ...ledger, date1904: true });
    const rows = [[{ number: 45_000, format: "date" as const }]];
    await openWorkbook().writeSheets([{ title: "日期", columns: [{ header: "日", width: 12 }], rows }]);
    expect(seen("日期").values[1]).toEqual([45_000 - 1462]);
  });

  it("sends 10 000 long findings in requests of less than 4 MB", async () => {
    open(ledger);
    const why = "条例第三十二条：应当从该项科技成果转让净收入中提取不低于百分之七十的比例。".repeat(9);
    const rows = Array.from({ length: 10_000 }, (_, index): SheetCell[] => [
      "不合规",
      { text: `台账!S${index + 2}`, link: { sheet: "台账", cell: `S${index + 2}` } },
      why,
      { number: index, format: "money" },
      String(index),
    ]);
    await openWorkbook().writeSheets([{ ...results, rows }]);
    expect(host.counts.largestUp).toBeLessThan(4_000_000);
    expect(seen("核查结果").values).toHaveLength(10_001);
    expect(seen("核查结果").values[10_000]?.slice(3)).toEqual([9999, "9999"]);
  });

  it("shows the plain numbers of a column in the column's format, and its dates by the workbook's calendar", async () => {
    open({ ...ledger, date1904: true });
    await openWorkbook().writeSheets([
      {
        title: "明细",
        columns: [
          { header: "日期", width: 12, format: "date" },
          { header: "金额", width: 12, format: "money" },
        ],
        rows: [
          [45_000, 12.5],
          [null, null],
          [3, "合计"],
        ],
        kinds: new Map([[2, "total"]]),
        onePage: true,
      },
    ]);
    expect(seen("明细").values.slice(1)).toEqual([[43_538, 12.5], [], [3, "合计"]]);
    expect(formatOf("明细", "A2")).toMatchObject({ numberFormat: "yyyy-mm-dd" });
    expect(formatOf("明细", "B2")).toMatchObject({ numberFormat: "#,##0.00" });
    expect(formatOf("明细", "A4")["numberFormat"]).toBeUndefined();
    expect(seen("明细").pageLayout["Zoom"]).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });

  it("says that a sheet has more rows than Excel holds, and writes nothing", async () => {
    open(ledger);
    const rows = Array<SheetCell[]>(1_048_576).fill(["x"]);
    await expect(openWorkbook().writeSheets([{ ...results, rows }])).rejects.toMatchObject({ code: "TooManyRows" });
    expect(host.counts.syncs).toBe(0);
  });

  it("gives a sheet that cannot have its title one that it can", async () => {
    open(ledger);
    await openWorkbook().writeSheets([{ ...results, title: "2023/2024年：核查[结果]" }]);
    expect(names()).toEqual(["台账", "20232024年：核查结果"]);
  });
});

describe("adding a row", () => {
  const header = ["检查", "对象", "理由", "有效期至"];

  it("makes the sheet and its header where they are not there", async () => {
    open(ledger);
    await openWorkbook().appendRow("豁免", header, ["reward-floor", "HT-1", "=另有约定", 45_000]);
    await openWorkbook().appendRow("豁免", header, ["net-income", "2023-1", null, null]);
    expect(seen("豁免").values).toEqual([
      header,
      ["reward-floor", "HT-1", "=另有约定", 45_000],
      ["net-income", "2023-1"],
    ]);
    expect((await readWhole()).sheets.map(({ name }) => name)).toEqual(["台账", "豁免"]);
  });

  it("puts each value under its header wherever the user moved that", async () => {
    open({
      sheets: [{ name: "豁免", rows: [["豁免登记"], [null, "备注", "理由", "检查", "对象", "有效期至"], [null, "x"]] }],
    });
    await openWorkbook().appendRow("豁免", header, ["reward-floor", "HT-1", "约定", null]);
    expect(seen("豁免").values.slice(2)).toEqual([
      [null, "x"],
      [null, null, "约定", "reward-floor", "HT-1"],
    ]);
  });

  it("writes nothing where a column of the header is gone, and names the columns", async () => {
    open({
      sheets: [
        {
          name: "豁免",
          rows: [
            ["检查", "对象"],
            ["a", "b"],
          ],
        },
      ],
    });
    const before = host.workbook.snapshot();
    await expect(openWorkbook().appendRow("豁免", header, ["a", "b", "c", null])).rejects.toMatchObject({
      zh: expect.stringContaining("检查、对象、理由、有效期至") as string,
    });
    expect(host.workbook.snapshot()).toEqual(before);
  });
});
