import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { type HostInput, openHost, type OpenHost } from "../../test/host/open-host.ts";
import { readWhole } from "../../test/host/read-whole.ts";
import type { Mark } from "../report/marks.ts";
import { HostFailure, openWorkbook } from "./open-workbook.ts";

let host: OpenHost;
const open = (input: HostInput): OpenHost => (host = openHost(input).install());
afterEach(() => {
  host.close();
});

const error = (sheet: string, row: number, column: number): Mark => ({ sheet, row, column, level: "error" });

const rulesOf = (sheet: string) => host.workbook.sheet(sheet).conditionalFormats;
const addressesOf = (sheet: string): string[] =>
  (host.workbook.snapshot() as { sheets: { name: string; conditionalFormats: { address: string }[] }[] }).sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ conditionalFormats }) => conditionalFormats.map(({ address }) => address));

const users: HostInput = {
  sheets: [
    {
      name: "台账",
      rows: [
        ["合同编号", "金额"],
        ["HT-1", 1200],
        ["HT-2", 3000],
      ],
      fills: { A2: "#FFFF00" },
      notes: { A2: "问过财务" },
      conditionalFormats: [
        { address: "A1:B3", type: "Custom", formula: "=TRUE", format: { "fill/color": "#00FF00" } },
        { address: "B2:B3", type: "DataBar" },
      ],
    },
    { name: "O'Brien 的表", rows: [["x"]] },
  ],
  settings: { theirs: "kept" },
};

describe("marks", () => {
  it("stand in the colour and type of their level, cells below one another in one area", async () => {
    open(users);
    await openWorkbook().mark([
      error("台账", 1, 0),
      error("台账", 2, 0),
      { sheet: "台账", row: 2, column: 1, level: "warning" },
      error("O'Brien 的表", 0, 0),
    ]);
    expect(addressesOf("台账").slice(0, 2).sort()).toEqual(["A2:A3", "B3"]);
    expect(addressesOf("O'Brien 的表")).toEqual(["A1"]);
    const looks = rulesOf("台账")
      .slice(0, 2)
      .map(({ format }) => format);
    expect(new Set(looks.map((look) => look["fill/color"])).size).toBe(2);
    expect(looks.map((look) => [look["font/bold"] === true, look["font/italic"] === true]).sort()).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it("show the gravest level of a cell with several findings", async () => {
    open(users);
    await openWorkbook().mark([
      { sheet: "台账", row: 1, column: 1, level: "info" },
      error("台账", 1, 1),
      { sheet: "台账", row: 1, column: 1, level: "undetermined" },
    ]);
    expect(rulesOf("台账")).toHaveLength(3);
    expect(rulesOf("台账")[0]?.format["fill/color"]).toBe("#FFC7CE");
  });

  it("are set anew by the next marking", async () => {
    open(users);
    await openWorkbook().mark([error("台账", 1, 0)]);
    await openWorkbook().mark([error("台账", 2, 0)]);
    expect(addressesOf("台账")).toEqual(["A3", "A1:B3", "B2:B3"]);
  });

  it("go with one click, and nothing else does", async () => {
    open(users);
    const before = host.workbook.snapshot();
    await openWorkbook().mark([error("台账", 1, 0), error("O'Brien 的表", 0, 0)]);
    await openWorkbook().clearMarks();
    expect(withoutSetting(host.workbook.snapshot())).toEqual(withoutSetting(before));
  });

  it("go after the workbook was closed and opened again, when every rule has another id", async () => {
    open(users);
    await openWorkbook().mark([error("台账", 1, 0)]);
    host.fault.reopen();
    await openWorkbook().clearMarks();
    expect(addressesOf("台账")).toEqual(["A1:B3", "B2:B3"]);
  });

  it("go where sheets were renamed or deleted and marks taken away by hand in between", async () => {
    open(users);
    await openWorkbook().mark([error("台账", 1, 0), error("台账", 1, 1), error("O'Brien 的表", 0, 0)]);
    rulesOf("台账").shift();
    await host.user.renameSheet("台账", "2023年");
    await host.user.deleteSheet("O'Brien 的表");
    await openWorkbook().clearMarks();
    expect(addressesOf("2023年")).toEqual(["A1:B3", "B2:B3"]);
  });

  it("go by their ids where the host cannot read the rules of the user", async () => {
    open(users);
    await openWorkbook().mark([error("台账", 1, 0)]);
    host.fault.failAtSync(2, "GeneralException");
    await openWorkbook().clearMarks();
    expect(addressesOf("台账")).toEqual(["A1:B3", "B2:B3"]);
  });

  it("leave out a protected sheet, say so, and stand on all others", async () => {
    open(users);
    host.fault.protect("台账");
    const failure = await openWorkbook()
      .mark([error("台账", 1, 0), error("O'Brien 的表", 0, 0), error("没有的表", 0, 0)])
      .catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(HostFailure);
    expect((failure as HostFailure).zh).toContain("“台账”“没有的表”");
    expect(addressesOf("台账")).toEqual(["A1:B3", "B2:B3"]);
    expect(addressesOf("O'Brien 的表")).toEqual(["A1"]);
  });

  it("stay on a sheet that was protected meanwhile, and can be cleared when it is not", async () => {
    open(users);
    await openWorkbook().mark([error("台账", 1, 0), error("O'Brien 的表", 0, 0)]);
    host.fault.protect("台账");
    await expect(openWorkbook().clearMarks()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(addressesOf("O'Brien 的表")).toEqual([]);
    host.fault.protect("台账", false);
    await openWorkbook().clearMarks();
    expect(addressesOf("台账")).toEqual(["A1:B3", "B2:B3"]);
  });

  it("of 10 000 scattered findings take at most 4 syncs, also over earlier ones", async () => {
    open({ sheets: [{ name: "台账", rows: [["x"]] }] });
    const marks = Array.from({ length: 10_000 }, (_, index) => error("台账", index * 2, index % 24));
    await openWorkbook().mark(marks);
    expect(host.counts.syncs).toBeLessThanOrEqual(4);
    expect(host.counts.largestUp).toBeLessThan(4_000_000);
    host.counts.reset();
    await openWorkbook().mark(marks.slice(5000));
    expect(host.counts.syncs).toBeLessThanOrEqual(4);
    const cells = addressesOf("台账").flatMap((address) => address.split(","));
    expect(cells).toHaveLength(5000);
    expect(new Set(cells).size).toBe(5000);
  });

  it("cannot be set by an old Excel, which is said before anything is done", async () => {
    open({ ...users, requirementSets: { ExcelApi: "1.8", SharedRuntime: "1.1" } });
    await expect(openWorkbook().mark([error("台账", 1, 0)])).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(host.counts.syncs).toBe(0);
  });
});

/** The one setting of the product's own is no user's. */
function withoutSetting(snapshot: Record<string, unknown>): unknown {
  const settings = Object.entries(snapshot["settings"] as Record<string, unknown>);
  return { ...snapshot, settings: Object.fromEntries(settings.filter(([key]) => !key.startsWith("cgzh."))) };
}

describe("a check, marks, a results sheet and clearing", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.constantFrom("合同编号", "HT-1", "0012", "=1+1 是文字", "2023-1", "核查结果"),
    fc.boolean(),
    fc.record({ formula: fc.constantFrom("=A1", "=SUM(B1:B3)", '=CGZH.REWARD("转让",1)'), value: fc.integer() }),
  );
  const address = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 3 }), fc.nat({ max: 4 }))
    .map(([left, top, wide, high]) => `${letter(left)}${top}:${letter(left + wide)}${top + high}`);
  const letter = (column: number): string => String.fromCharCode(65 + column);
  const sheet = fc.record({
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
    visibility: fc.constantFrom("Visible" as const, "Hidden" as const),
    fills: fc.dictionary(address, fc.constantFrom("#FF0000", "#00FF00"), { maxKeys: 2 }),
    formats: fc.dictionary(address, fc.constantFrom("0%", "yyyy/m/d", "@", "#,##0.00"), { maxKeys: 3 }),
    notes: fc.dictionary(fc.constantFrom("A1", "B2"), fc.string(), { maxKeys: 1 }),
    hiddenRows: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 3 }),
    conditionalFormats: fc.array(
      fc.record({
        address,
        type: fc.constantFrom("Custom", "CellValue", "DataBar"),
        formula: fc.constantFrom("=TRUE", "=$A1>0"),
        stopIfTrue: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });
  const names = fc.uniqueArray(fc.constantFrom("台账", "核查结果", "O'Brien", "Sheet1", "2023 年"), {
    minLength: 1,
    maxLength: 4,
  });
  const level = fc.constantFrom("error" as const, "warning" as const, "info" as const, "undetermined" as const);
  const place = fc.record({ sheet: fc.nat({ max: 3 }), row: fc.nat({ max: 12 }), column: fc.nat({ max: 7 }), level });

  it("leave every cell, format, note, rule and setting of the user as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.array(sheet, { minLength: 4, maxLength: 4 }),
        fc.array(place),
        async (titles, drawn, places) => {
          open({
            sheets: titles.flatMap((name, index) => {
              const one = drawn[index];
              return one ? [{ ...one, name, visibility: index === 0 ? "Visible" : one.visibility }] : [];
            }),
            settings: { theirs: { kept: [1, 2] } },
          });
          try {
            const before = host.workbook.snapshot();
            const workbook = openWorkbook();
            const marks = places.flatMap(({ sheet: at, ...rest }) => {
              const name = titles[at];
              return name === undefined ? [] : [{ ...rest, sheet: name }];
            });
            await readWhole();
            await workbook.mark(marks);
            await workbook.store("mapping", { 金额: "price" });
            const results = {
              title: "核查结果",
              columns: [{ header: "位置", width: 16 }],
              rows: marks.map((mark) => [{ text: mark.sheet, link: { sheet: mark.sheet, cell: "A1" } }]),
            };
            await workbook.writeSheets([results]);
            await workbook.writeSheets([results]);
            await workbook.clearMarks();
            const after = host.workbook.snapshot() as { sheets: { name: string }[] };
            expect(after.sheets).toHaveLength(titles.length + 1);
            expect(withoutSetting({ ...after, sheets: after.sheets.slice(0, titles.length) })).toEqual(
              withoutSetting(before),
            );
          } finally {
            host.close();
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
