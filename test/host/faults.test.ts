import { afterEach, describe, expect, it } from "vitest";
import { type HostInput, openHost, type OpenHost } from "./open-host.ts";

const two: HostInput = {
  sheets: [
    { name: "甲", rows: [[1, 2]] },
    { name: "乙", rows: [["x".repeat(1000)]] },
  ],
};

let host: OpenHost;
const open = (input = two): OpenHost => (host = openHost(input).install());

afterEach(() => {
  host.close();
});

/** The code of what went wrong while values are read from a sheet; undefined where nothing did. */
function readingFails(sheet: string, address?: string): Promise<string | undefined> {
  return codeOf(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
  });
}

function codeOf(run: (context: Excel.RequestContext) => Promise<unknown>): Promise<string | undefined> {
  return Excel.run(run).then(
    () => undefined,
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}

describe("the emulated Excel refuses", () => {
  it("every batch while a cell is edited, and takes it when that is over", async () => {
    open().fault.editing();
    expect(await readingFails("甲", "A1")).toBe("InvalidOperationInCellEditMode");
    host.fault.editing(false);
    expect(await readingFails("甲", "A1")).toBeUndefined();
  });

  it("no batch that may wait for the end of the editing", async () => {
    open().fault.editing();
    let values: unknown;
    const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem("甲").getRange("A1").load("values");
      await context.sync();
      values = range.values;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(values).toBeUndefined();
    host.fault.editing(false);
    await reading;
    expect(values).toEqual([[1]]);
  });

  it("changes of a protected sheet, but not reading it", async () => {
    open().fault.protect("甲");
    const before = host.workbook.snapshot();
    const writes: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [[9]]),
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
      (sheet) => (sheet.getRange("A1").numberFormat = [["@"]]),
      (sheet) => (sheet.getRange("A1").rowHidden = true),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet) => {
        sheet.getRange("A1").clear();
      },
    ];
    for (const write of writes) {
      const code = await codeOf(async (context) => {
        write(context.workbook.worksheets.getItem("甲"));
        await context.sync();
      });
      expect(code).toBe("AccessDenied");
    }
    expect(host.workbook.snapshot()).toEqual(before);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲").load("protection/protected");
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect([sheet.protection.protected, range.values]).toEqual([true, [[1, 2]]]);
    });
  });

  it("formats of a protected sheet unless it allows them", async () => {
    open().fault.protect("甲", { allowFormatCells: true });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲").load("protection/options");
      sheet.getRange("A1").conditionalFormats.add("Custom");
      await context.sync();
      expect(sheet.protection.options.allowFormatCells).toBe(true);
    });
    expect(host.workbook.sheet("甲").conditionalFormats).toHaveLength(1);
  });

  it("a sheet that was deleted between two syncs, and ranges of it", async () => {
    open().fault.deleteSheetBeforeSync("乙", 2);
    const code = await codeOf(async (context) => {
      const range = context.workbook.worksheets.getItem("乙").getRange("A1").load("values");
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
    expect(await readingFails("乙")).toBe("ItemNotFound");
  });

  it("the n-th sync with the error that the test names, and only that", async () => {
    open().fault.failAtSync(2, "ServiceNotAvailable");
    expect(await readingFails("甲", "A1")).toBeUndefined();
    expect(await readingFails("甲", "A1")).toBe("ServiceNotAvailable");
    expect(await readingFails("甲", "A1")).toBeUndefined();
  });

  it("requests and responses over the limit of bytes", async () => {
    open().fault.payloadLimit(1000);
    expect(await readingFails("甲", "A1")).toBeUndefined();
    expect(await readingFails("乙", "A1")).toBe("ResponsePayloadSizeLimitExceeded");
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("甲").getRange("A1").values = [["y".repeat(1000)]];
      await context.sync();
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.workbook.sheet("甲").value(0, 0)).toBe(1);
  });

  it("more than 5 MB a response unless a test says otherwise", async () => {
    const rows = Array.from({ length: 6 }, () => ["z".repeat(1024 * 1024)]);
    open({ sheets: [{ name: "大", rows }] });
    expect(await readingFails("大", "A1:A4")).toBeUndefined();
    expect(await readingFails("大", "A1:A5")).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.counts.largestDown).toBeGreaterThan(4 * 1024 * 1024);
  });

  it("values of more than five million cells with null, and where a test wants null", async () => {
    open().fault.nullValues("甲", "B1");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      const [whole, withheld, given] = [sheet.getRange(), sheet.getRange("A1:B1"), sheet.getRange("A1")];
      for (const range of [whole, withheld, given]) range.load("values");
      await context.sync();
      expect([whole.values, withheld.values, given.values]).toEqual([null, null, [[1]]]);
    });
  });

  it("addresses that Excel would cut off", async () => {
    open();
    const address = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",");
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem("甲").getRanges(address);
      return context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("more than 512 merged areas at once", async () => {
    const merges = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
    open({ sheets: [{ name: "合", rows: [[1]], merges }] });
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem("合").getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
      return context.sync();
    });
    expect(code).toBe("GeneralException");
  });

  it("to show a hidden sheet", async () => {
    open({ sheets: [...two.sheets, { name: "丙", rows: [], visibility: "Hidden" }] });
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem("丙").activate();
      return context.sync();
    });
    expect(code).toBe("InvalidSelection");
  });
});

it("rules of conditional formats get other ids when the document is opened again", async () => {
  open();
  const ids = (): Promise<string[]> =>
    Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem("甲").getRange().conditionalFormats.load("items/id");
      await context.sync();
      return rules.items.map(({ id }) => id);
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").getRange("A1").conditionalFormats.add("Custom");
    await context.sync();
  });
  const before = await ids();
  host.fault.reopen();
  const after = await ids();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});
