import { afterEach, describe, expect, it } from "vitest";
import { type HostInput, openHost, type OpenHost } from "./open-host.ts";

const ledger: HostInput = {
  sheets: [
    {
      name: "台账",
      rows: [
        ["合同编号", "金额", "签订日"],
        ["HT-1", 1200.5, 45000],
        ["HT-2", { fault: "error", text: "#REF!" }, true],
        ["HT-3", { formula: "=B2*2", value: 2401 }],
      ],
      formats: { "B:B": "#,##0.00", "C:C": "yyyy-mm-dd" },
    },
    { name: "It's", rows: [] },
  ],
};

let host: OpenHost | undefined;
const open = (input = ledger): OpenHost => (host = openHost(input).install());

afterEach(() => {
  host?.close();
  host = undefined;
});

const failing = (run: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
  Excel.run(run).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("the genuine client before the emulated Excel", () => {
  it("puts Excel, Office and OfficeExtension where code looks for them, and takes them away again", () => {
    const opened = open();
    expect([Excel, Office, OfficeExtension]).toEqual([opened.Excel, opened.Office, opened.OfficeExtension]);
    opened.close();
    expect(typeof (globalThis as { Excel?: unknown }).Excel).toBe("undefined");
  });

  it("gives values, formulas, texts, types and number formats as Excel has them", async () => {
    open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("台账").getUsedRange(true);
      range.load("values,formulas,text,valueTypes,numberFormat,address,rowCount,columnCount");
      await context.sync();
      expect(range.values).toEqual([
        ["合同编号", "金额", "签订日"],
        ["HT-1", 1200.5, 45000],
        ["HT-2", "#REF!", true],
        ["HT-3", 2401, ""],
      ]);
      expect(range.formulas[3]).toEqual(["HT-3", "=B2*2", ""]);
      expect(range.text.slice(1)).toEqual([
        ["HT-1", "1,200.50", "2023-03-15"],
        ["HT-2", "#REF!", "TRUE"],
        ["HT-3", "2,401.00", ""],
      ]);
      expect(range.valueTypes.slice(2)).toEqual([
        ["String", "Error", "Boolean"],
        ["String", "Double", "Empty"],
      ]);
      expect(range.numberFormat[1]).toEqual(["General", "#,##0.00", "yyyy-mm-dd"]);
      expect([range.address, range.rowCount, range.columnCount]).toEqual(["台账!A1:C4", 4, 3]);
    });
  });

  it("throws for a property that was not loaded, and without asking the host", async () => {
    const opened = open();
    const error = await failing((context) => {
      const range = context.workbook.worksheets.getItem("台账").getRange("A1");
      return Promise.resolve(range.values);
    });
    expect(error).toMatchObject({ code: "PropertyNotLoaded" });
    expect(opened.counts.syncs).toBe(0);
  });

  it("throws ItemNotFound for a sheet that is not there, and names the call", async () => {
    open();
    const error = await failing(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  it("gives a null object, and null objects of it, where a name is not there", async () => {
    open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getUsedRangeOrNullObject(true).load("values");
      const blank = context.workbook.worksheets.getItem("It's").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, blank.isNullObject]).toEqual([true, true, true]);
    });
  });

  it("names what is not implemented", async () => {
    open();
    const error = await failing(async (context) => {
      context.workbook.worksheets.getItem("台账").getRange("A1").getSpillingToRange().load("address");
      await context.sync();
    });
    expect(error).toMatchObject({
      code: "NotImplemented",
      message: "NotImplemented: Range.GetSpillingToRange()",
    });
  });

  it("lists sheets with what was asked of them, in order", async () => {
    open();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/position,items/visibility");
      context.workbook.load("name");
      await context.sync();
      const names = sheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
      expect(names).toEqual([
        ["台账", 0, "Visible"],
        ["It's", 1, "Visible"],
      ]);
      expect(context.workbook.name).toBe("Book1.xlsx");
    });
  });

  it("adds, quotes, activates, selects on and deletes sheets", async () => {
    const opened = open();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add("核查结果").load("id,name,position");
      const quoted = sheets.getItem("It's").getRange("B2").load("address");
      await context.sync();
      expect([added.name, added.position, quoted.address]).toEqual(["核查结果", 2, "'It''s'!B2"]);
      quoted.select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("'It''s'!B2");
      sheets.getItem(added.id).delete();
      await context.sync();
      expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["台账", "It's"]);
    });
  });

  it("refuses a sheet of a name that is taken or cannot be one", async () => {
    open();
    const adding = (name: string): Promise<unknown> =>
      failing(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    expect(await adding("IT'S")).toMatchObject({ code: "ItemAlreadyExists" });
    expect(await adding("a/b")).toMatchObject({ code: "InvalidArgument" });
  });

  it("reads a text that is written as if it were typed, unless the cell is text", async () => {
    const opened = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("It's").getRange("A1:A9");
      context.workbook.worksheets.getItem("It's").getRange("A2").numberFormat = [["@"]];
      range.values = [
        ["00123"],
        ["00123"],
        ["2024-03-05"],
        ["12.5%"],
        ["'0456"],
        ["TRUE"],
        ["#N/A"],
        ["1,234.5"],
        ["渝 2024-1 号"],
      ];
      range.load("values,numberFormat,text");
      await context.sync();
      expect(range.values.flat()).toEqual([123, "00123", 45356, 0.125, "0456", true, "#N/A", 1234.5, "渝 2024-1 号"]);
      expect(range.text.flat().slice(0, 4)).toEqual(["123", "00123", "2024/3/5", "12.50%"]);
    });
    expect(opened.workbook.sheet("It's").formula(0, 0)).toBeUndefined();
  });

  it("leaves a cell alone for null, clears it for an empty text and takes one value for all cells", async () => {
    open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("台账").getRange("A2:B2");
      range.values = [[null, ""]];
      range.load("values");
      const below = context.workbook.worksheets.getItem("台账").getRange("A6:B7");
      below.values = 5 as unknown as number[][];
      below.load("values");
      await context.sync();
      expect(range.values).toEqual([["HT-1", ""]]);
      expect(below.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  it("refuses values of another shape than the range", async () => {
    open();
    const error = await failing(async (context) => {
      context.workbook.worksheets.getItem("台账").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  });

  it("takes a large write in the slices into which the client cuts it, as one sync", async () => {
    const opened = open();
    const values = Array.from({ length: 3000 }, (_, row) => [row, `行 ${row}`]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("It's").getRangeByIndexes(0, 0, 3000, 2);
      range.values = values;
      await context.sync();
      const used = context.workbook.worksheets.getItem("It's").getUsedRange(true).load("values");
      await context.sync();
      expect(used.values).toEqual(values);
    });
    expect(opened.counts.syncs).toBe(2);
    expect(opened.counts.largestUp).toBeGreaterThan(JSON.stringify(values).length);
  });

  it("keeps ranges over several syncs and gets them back after the run", async () => {
    const opened = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("台账").getRange("B2");
      await context.sync();
      range.values = [[7]];
      await context.sync();
      expect(opened.keptReferences).toBeGreaterThan(0);
    });
    await expect.poll(() => opened.keptReferences).toBe(0);
    expect([opened.counts.syncs, opened.counts.cleanUps]).toEqual([2, 1]);
  });

  it("gives null for a format that differs among cells, and keeps what is set", async () => {
    open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台账");
      const header = sheet.getRange("A1:C1");
      header.format.fill.color = "#DDEBF7";
      header.format.font.bold = true;
      header.format.wrapText = true;
      sheet.getRange("B:B").format.columnWidth = 80;
      const all = sheet.getRange("A1:C2").load("format/fill/color,format/font/bold,format/wrapText");
      const one = sheet.getRange("C1").load("format/fill/color,format/font/bold,format/columnWidth");
      await context.sync();
      expect([all.format.fill.color, all.format.font.bold, all.format.wrapText]).toEqual([null, null, null]);
      expect([one.format.fill.color, one.format.font.bold, one.format.columnWidth]).toEqual(["#DDEBF7", true, 48]);
    });
  });

  it("shows hidden rows, merged areas and what can be seen", async () => {
    open({ sheets: [{ name: "A", rows: [[1], [2], [3], [4]], hiddenRows: [1], merges: ["A3:A4", "C1:D1"] }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:A4").load("rowHidden");
      const hidden = range.getRow(1).load("rowHidden");
      const rows = range.getRowProperties({ rowHidden: true });
      const visible = range.getSpecialCells("Visible").load("address");
      const merged = range.getMergedAreasOrNullObject().load("areas/items/address");
      await context.sync();
      expect([range.rowHidden, hidden.rowHidden]).toEqual([null, true]);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false, false]);
      expect(visible.address).toBe("A!A1,A!A3:A4");
      expect(merged.areas.items.map(({ address }) => address)).toEqual(["A!A3:A4"]);
    });
  });

  it("adds conditional formats before the user's own and takes away just them", async () => {
    const input: HostInput = {
      sheets: [
        { name: "A", rows: [[1]], conditionalFormats: [{ address: "A1:A9", type: "DataBar", rule: { bar: 1 } }] },
      ],
    };
    const opened = open(input);
    const before = opened.workbook.snapshot();
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const added = sheet.getRanges("A1:A3,C5").conditionalFormats.add("Custom");
      added.custom.rule.formula = "=TRUE";
      added.custom.format.fill.color = "#FFC7CE";
      added.load("id,priority");
      const all = sheet.getRange().conditionalFormats.load("items/id,items/type,items/priority");
      await context.sync();
      expect(added.priority).toBe(0);
      expect(all.items.map(({ type }) => type)).toEqual(["Custom", "DataBar"]);
      const formulas = all.items.map(({ customOrNullObject }) => customOrNullObject.load("rule/formula"));
      await context.sync();
      expect(formulas.map((custom) => (custom.isNullObject ? null : custom.rule.formula))).toEqual(["=TRUE", null]);
      return added.id;
    });
    expect(opened.workbook.sheet("A").conditionalFormats[0]).toMatchObject({
      formula: "=TRUE",
      format: { "fill/color": "#FFC7CE" },
      areas: [
        { top: 0, left: 0, bottom: 2, right: 0 },
        { top: 4, left: 2, bottom: 4, right: 2 },
      ],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(opened.workbook.snapshot()).toEqual(before);
  });

  it("stores, lists and deletes settings", async () => {
    const opened = open({ ...ledger, settings: { "other.addin": "kept" } });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("cgzh.unit", { type: "高校" });
      const unit = settings.getItem("cgzh.unit").load("value");
      const missing = settings.getItemOrNullObject("cgzh.none");
      settings.load("items/key");
      await context.sync();
      expect(unit.value).toEqual({ type: "高校" });
      expect(missing.isNullObject).toBe(true);
      expect(settings.items.map(({ key }) => key)).toEqual(["other.addin", "cgzh.unit"]);
      unit.delete();
      await context.sync();
    });
    expect([...opened.workbook.settings]).toEqual([["other.addin", "kept"]]);
  });

  it("says by a function of the workbook from when its days are counted", async () => {
    for (const [date1904, day] of [
      [false, 1463],
      [true, 1],
    ] as const) {
      open({ ...ledger, date1904 });
      await Excel.run(async (context) => {
        const result = context.workbook.functions.date(1904, 1, 2).load("value");
        await context.sync();
        expect(result.value).toBe(day);
      });
      host?.close();
    }
  });

  it("raises changes and selections of the user until the listener is removed", async () => {
    const opened = open();
    const heard: string[] = [];
    const results = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const changes = worksheets.onChanged.add(({ address, changeType, details, triggerSource }) => {
        heard.push([changeType, address, String(details.valueAfter), triggerSource].join(" "));
        return Promise.resolve();
      });
      const selections = worksheets.onSelectionChanged.add(({ address }) => {
        heard.push(`selected ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      return [changes, selections] as const;
    });
    expect(opened.listening).toEqual(["DataChanged Workbook", "SelectionChanged Workbook"]);
    await opened.user.edit("台账", "B2", 99);
    await opened.user.select("台账", "A1:B2");
    expect(heard).toEqual(["RangeEdited B2 99 Unknown", "selected A1:B2"]);
    for (const result of results) {
      await Excel.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      });
    }
    await opened.user.edit("台账", "B2", 100);
    expect(heard).toHaveLength(2);
    expect(opened.listening).toEqual([]);
  });

  it("raises the changes of the add-in itself too, and says whose they are", async () => {
    open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台账").load("id");
      sheet.onChanged.add(({ address, triggerSource }) => {
        heard.push(`${address} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B1").values = [["编号", "总额"]];
      await context.sync();
    });
    expect(heard).toEqual(["A1:B1 ThisLocalAddin"]);
  });

  it("tells of rows that the user inserts or deletes, and moves what stands below", async () => {
    const opened = open({
      sheets: [{ name: "A", rows: [["h"], [1], [2]], hiddenRows: [2], merges: ["B3:C3"], formats: { A3: "0.00" } }],
    });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await opened.user.insertRows("A", 1);
    expect(opened.workbook.snapshot()).toMatchObject({
      sheets: [{ values: [["h"], [], [1], [2]], hiddenRows: [3], merges: ["B4:C4"], formats: [["A4", {}]] }],
    });
    await opened.user.deleteRows("A", 1);
    await opened.user.deleteRows("A", 2);
    expect(opened.workbook.snapshot()).toMatchObject({
      sheets: [{ values: [["h"], [1]], hiddenRows: [], merges: [], formats: [] }],
    });
    expect(heard).toEqual(["RowInserted 2:2", "RowDeleted 2:2", "RowDeleted 3:3"]);
  });

  it("does not have what its requirement sets do not list", async () => {
    open({ ...ledger, requirementSets: { ExcelApi: "1.8" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    const error = await failing((context) => {
      context.workbook.worksheets.getItem("台账").getRanges("A1,B2");
      return context.sync();
    });
    expect(error).toMatchObject({ code: "ApiNotFound" });
  });

  it("keeps what is the user's and no add-in is given: notes, comments and validations", () => {
    const opened = open({
      sheets: [
        {
          name: "A",
          rows: [],
          notes: { A1: "看" },
          comments: { B2: "谁改的？" },
          validations: { C1: { list: "是,否" } },
        },
      ],
    });
    expect(opened.workbook.snapshot()).toMatchObject({
      sheets: [{ notes: { A1: "看" }, comments: { B2: "谁改的？" }, validations: { C1: { list: "是,否" } } }],
    });
  });
});
