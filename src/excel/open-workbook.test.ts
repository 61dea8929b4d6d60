import { afterEach, describe, expect, it, vi } from "vitest";
import { type HostInput, openHost, type OpenHost } from "../../test/host/open-host.ts";
import { readWhole } from "../../test/host/read-whole.ts";
import { missingFeatures } from "./capabilities.ts";
import { type ChangedArea, HostFailure, openWorkbook } from "./open-workbook.ts";

let host: OpenHost;
const open = (input: HostInput = ledger): OpenHost => (host = openHost(input).install());
afterEach(() => {
  host.close();
});

const ledger: HostInput = {
  sheets: [
    {
      name: "台账",
      rows: [
        ["合同编号", "金额"],
        ["HT-1", 1200],
        ["HT-2", { fault: "error", text: "#REF!" }],
      ],
    },
    { name: "O'Brien 2023", rows: [["x"]] },
    { name: "旧表", rows: [["y"]], visibility: "Hidden" },
  ],
  settings: { theirs: "kept" },
};

describe("going to a cell", () => {
  it("shows its sheet and selects it, in 2 syncs", async () => {
    open();
    await openWorkbook().goTo({ sheet: "O'Brien 2023", row: 6, column: 18 });
    expect(host.workbook.active.name).toBe("O'Brien 2023");
    expect(host.workbook.selected).toEqual({ top: 6, left: 18, bottom: 6, right: 18 });
    expect(host.counts.syncs).toBe(2);
  });

  it("says that a sheet is hidden, and leaves it so", async () => {
    open();
    await expect(openWorkbook().goTo({ sheet: "旧表", row: 0, column: 0 })).rejects.toMatchObject({
      code: "HiddenSheet",
      zh: expect.stringContaining("“旧表”") as string,
    });
    expect(host.workbook.sheet("旧表").visibility).toBe("Hidden");
  });

  it("says that a sheet is gone", async () => {
    open();
    await expect(openWorkbook().goTo({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({
      code: "ItemNotFound",
    });
  });
});

describe("selection", () => {
  it("is an area of a sheet, whatever its name", async () => {
    open();
    await host.user.select("O'Brien 2023", "B2:C5");
    expect(await openWorkbook().selection()).toEqual({ sheet: "O'Brien 2023", top: 1, left: 1, bottom: 4, right: 2 });
  });
});

describe("an area read again", () => {
  it("gives what now stands in its cells", async () => {
    open();
    const area = { sheet: "台账", top: 1, left: 0, bottom: 3, right: 1 };
    expect(await openWorkbook().readArea(area)).toEqual([
      ["HT-1", 1200],
      ["HT-2", { fault: "error", text: "#REF!" }],
      [null, null],
    ]);
  });

  it("is read when the editing of the next cell is over", async () => {
    open();
    host.fault.editing();
    const reading = openWorkbook().readArea({ sheet: "台账", top: 1, left: 1, bottom: 1, right: 1 });
    const first = await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 50, "waits"))]);
    expect(first).toBe("waits");
    host.fault.editing(false);
    expect(await reading).toEqual([[1200]]);
  });
});

describe("what is stored in the workbook", () => {
  it("comes back as it was, beside the settings of others", async () => {
    open();
    const workbook = openWorkbook();
    expect(await workbook.stored("unit")).toBeUndefined();
    await workbook.store("unit", { type: "国有企业", rates: [0.7, null] });
    expect(await workbook.stored("unit")).toEqual({ type: "国有企业", rates: [0.7, null] });
    await workbook.store("unit", false);
    expect(await workbook.stored("unit")).toBe(false);
    await workbook.store("unit", undefined);
    await workbook.store("unit", undefined);
    expect(await workbook.stored("unit")).toBeUndefined();
    expect([...host.workbook.settings]).toEqual([["theirs", "kept"]]);
  });

  it("is as good as not there where somebody else wrote it", async () => {
    open({ ...ledger, settings: { "cgzh.unit": "{half" } });
    expect(await openWorkbook().stored("unit")).toBeUndefined();
  });
});

describe("listening", () => {
  it("hears of edits, also on sheets that are added later, and of rows that move", async () => {
    open();
    const heard: ChangedArea[] = [];
    await openWorkbook().onChanged((change) => heard.push(change));
    await host.user.edit("台账", "B2:B3", [[1], [2]]);
    await host.user.addSheet("新表");
    await host.user.edit("新表", "A1", "x");
    await host.user.insertRows("台账", 1, 2);
    await settled();
    expect(heard).toEqual([
      { sheet: "台账", top: 1, left: 1, bottom: 2, right: 1 },
      { sheet: "新表", top: 0, left: 0, bottom: 0, right: 0 },
      { sheet: "台账", top: 1, left: 0, bottom: 2, right: 16_383, moved: true },
    ]);
  });

  it("does not hear of sheets that the product writes itself", async () => {
    open();
    const heard: ChangedArea[] = [];
    await openWorkbook().onChanged((change) => heard.push(change));
    await openWorkbook().writeSheets([
      { title: "核查结果", columns: [{ header: "级别", width: 8 }], rows: [["提示"]] },
    ]);
    await settled();
    expect(heard).toEqual([]);
  });

  it("hears of the selection", async () => {
    open();
    const heard: ChangedArea[] = [];
    await openWorkbook().onSelected((area) => heard.push(area));
    await host.user.select("O'Brien 2023", "C3");
    await settled();
    expect(heard).toEqual([{ sheet: "O'Brien 2023", top: 2, left: 2, bottom: 2, right: 2 }]);
  });

  it("ends when it is taken off, once and for all", async () => {
    open();
    const heard: ChangedArea[] = [];
    const removeChanged = await openWorkbook().onChanged((change) => heard.push(change));
    const removeSelected = await openWorkbook().onSelected((area) => heard.push(area));
    expect(host.listening).toHaveLength(2);
    for (const remove of [removeChanged, removeSelected, removeChanged]) await remove();
    expect(host.listening).toEqual([]);
    await host.user.edit("台账", "B2", 1);
    await settled();
    expect(heard).toEqual([]);
  });

  /** Events name their sheet by id, and its name takes another turn with the host. */
  async function settled(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  }
});

describe("a failure of Excel", () => {
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    read: () => readWhole(),
    readArea: () => openWorkbook().readArea({ sheet: "台账", top: 0, left: 0, bottom: 1, right: 1 }),
    goTo: () => openWorkbook().goTo({ sheet: "台账", row: 1, column: 1 }),
    mark: () => openWorkbook().mark([{ sheet: "台账", row: 1, column: 1, level: "error" }]),
    clearMarks: () => openWorkbook().clearMarks(),
    writeSheets: () =>
      openWorkbook().writeSheets([{ title: "核查结果", columns: [{ header: "级别", width: 8 }], rows: [] }]),
    appendRow: () => openWorkbook().appendRow("台账", ["合同编号"], ["HT-3"]),
    stored: () => openWorkbook().stored("unit"),
    store: () => openWorkbook().store("unit", 1),
    selection: () => openWorkbook().selection(),
    onChanged: () => openWorkbook().onChanged(() => undefined),
  };
  const codes = [
    "AccessDenied",
    "ApiNotFound",
    "GeneralException",
    "InvalidArgument",
    "InvalidReference",
    "InvalidSelection",
    "ItemNotFound",
    "NotImplemented",
    "OperationCellsExceedLimit",
    "RequestAborted",
    "RequestPayloadSizeLimitExceeded",
  ];

  for (const [name, act] of Object.entries(acts).filter(([name]) => name !== "readArea")) {
    it(`while a cell is being edited is said by ${name}, and nothing has changed`, async () => {
      open();
      const before = host.workbook.snapshot();
      host.fault.editing();
      const failure = await failureOf(act);
      expect(failure.code).toBe("InvalidOperationInCellEditMode");
      expect(failure.zh).toMatch(/编辑.*Enter.*Esc.*再试。$/);
      expect(failure.en).toMatch(/Enter or Esc/);
      host.fault.editing(false);
      expect(host.workbook.snapshot()).toEqual(before);
    });
  }

  for (const name of ["read", "mark"]) {
    it.each(codes)(`of code %s in ${name} is a sentence with what to do, and nothing has changed`, async (code) => {
      open();
      const before = host.workbook.snapshot();
      // What is too much is asked for again in parts; this stays too much.
      for (let sync = 1; sync <= (code.includes("Exceed") ? 60 : 1); sync += 1) host.fault.failAtSync(sync, code);
      const failure = await failureOf(acts[name]);
      expect(failure.code).toBe(code);
      expect(failure.zh).toMatch(/^[^。]+。[^。]*请[^。]+。$/);
      expect(failure.en).toMatch(/^[A-Z].+\. .+\.$/);
      expect(host.workbook.snapshot()).toEqual(before);
    });
  }

  it("because a sheet was deleted during the reading says so", async () => {
    open();
    host.fault.deleteSheetBeforeSync("台账", 3);
    expect((await failureOf(acts["read"])).code).toBe("ItemNotFound");
  });

  it("because the host gives no values of a cell says so", async () => {
    open();
    host.fault.nullValues("台账", "B2");
    expect((await failureOf(acts["read"])).zh).toMatch(/上限/);
    expect((await failureOf(acts["readArea"])).zh).toMatch(/上限/);
  });

  it("because a sheet is protected leaves the row that was to be added out", async () => {
    open();
    host.fault.protect("台账");
    const before = host.workbook.snapshot();
    expect((await failureOf(acts["appendRow"])).code).toBe("AccessDenied");
    expect(host.workbook.snapshot()).toEqual(before);
  });

  it("in the middle of an act leaves everything of the user's as it was", async () => {
    for (const name of ["mark", "clearMarks", "writeSheets"]) {
      for (let sync = 1; sync <= 4; sync += 1) {
        open();
        await openWorkbook().mark([{ sheet: "台账", row: 1, column: 0, level: "info" }]);
        await openWorkbook().clearMarks();
        const before = usersOwn();
        host.fault.failAtSync(sync, "RequestAborted");
        await acts[name]?.().catch(() => undefined);
        // The fault may only come now, where the act itself took fewer syncs.
        await openWorkbook()
          .clearMarks()
          .catch(() => undefined);
        await openWorkbook().clearMarks();
        expect(usersOwn(), `${name}, sync ${sync}`).toEqual(before);
        host.close();
      }
    }
  });

  function usersOwn(): unknown {
    const { sheets } = host.workbook.snapshot() as { sheets: { name: string }[] };
    return sheets.filter(({ name }) => name !== "核查结果");
  }

  async function failureOf(act: (() => Promise<unknown>) | undefined): Promise<HostFailure> {
    const reason = await act?.().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(reason instanceof HostFailure)) throw new Error("no failure", { cause: reason });
    return reason;
  }
});

describe("an older Excel", () => {
  it("is asked once what it can do, and what it cannot is known in words", () => {
    open({ ...ledger, requirementSets: { ExcelApi: "1.12", SharedRuntime: "1.1" } });
    const asked = vi.spyOn(Office.context.requirements, "isSetSupported");
    expect(missingFeatures().map(({ en }) => en)).toEqual(["reading merged cells"]);
    const times = asked.mock.calls.length;
    missingFeatures();
    expect(asked).toHaveBeenCalledTimes(times);
  });

  it("lacks nothing where it is current", () => {
    open();
    expect(missingFeatures()).toEqual([]);
  });

  it("says what it cannot do, and that checking still works", async () => {
    open({ ...ledger, requirementSets: { ExcelApi: "1.8", SharedRuntime: "1.1" } });
    await expect(openWorkbook().onChanged(() => undefined)).rejects.toMatchObject({
      zh: expect.stringMatching(/ExcelApi 1\.9.*核查本身不受影响/) as string,
    });
    expect((await readWhole()).sheets).toHaveLength(3);
  });
});
