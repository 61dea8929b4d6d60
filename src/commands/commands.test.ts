import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openHost, type OpenHost } from "../../test/host/open-host.ts";
import { onPaneRequest, type PaneRequest } from "../excel/pane-requests.ts";
import { startsWithWorkbook } from "../excel/startup.ts";
import { associateCommands, commands } from "./commands.ts";

let host: OpenHost;
let requests: PaneRequest[];
let off: () => void;
let startup = "None";
const addin = {
  showAsTaskpane: vi.fn(() => Promise.resolve()),
  getStartupBehavior: () => Promise.resolve(startup),
  setStartupBehavior: vi.fn((behavior: string) => {
    startup = behavior;
    return Promise.resolve();
  }),
};

beforeEach(() => {
  host = openHost({ sheets: [{ name: "台账", rows: [["合同编号"], ["HT-1"]] }] }).install();
  Object.assign(host.Office, { addin, StartupBehavior: { none: "None", load: "Load" } });
  associateCommands();
  requests = [];
  off = onPaneRequest((request) => requests.push(request));
});

afterEach(() => {
  off();
  host.close();
  vi.clearAllMocks();
});

/** Presses a button, and waits for what comes of it. */
async function press(action: string): Promise<void> {
  await host.user.press(action);
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

describe("a command", () => {
  it.each([
    ["CheckLedger", "check"],
    ["NextFinding", "next"],
    ["PreviousFinding", "previous"],
    ["ClearMarks", "clear"],
    ["AnnualReport", "report"],
    ["Template", "template"],
    ["Help", "help"],
  ])("%s shows the pane and asks it for %s", async (action, kind) => {
    await press(action);
    expect(addin.showAsTaskpane).toHaveBeenCalledOnce();
    expect(requests).toEqual([{ kind }]);
  });

  it("ExplainCell asks for the cell that is selected", async () => {
    await host.user.select("台账", "A2:B2");
    await press("ExplainCell");
    expect(requests).toEqual([{ kind: "explain", place: { sheet: "台账", row: 1, column: 0 } }]);
  });

  it("lets the pane say what Excel refused", async () => {
    host.fault.editing();
    await press("ExplainCell");
    expect(requests).toMatchObject([{ kind: "failure", failure: { code: "InvalidOperationInCellEditMode" } }]);
  });

  it("starts the assistant with the workbook, or no longer, without the pane", async () => {
    await press("StartWithWorkbook");
    expect(await startsWithWorkbook()).toBe(true);
    await press("StartAlone");
    expect(await startsWithWorkbook()).toBe(false);
    expect(addin.showAsTaskpane).not.toHaveBeenCalled();
    expect(requests).toEqual([]);
  });

  it("says that the way of starting was not saved", async () => {
    addin.setStartupBehavior.mockRejectedValueOnce(new Error("read-only"));
    await press("StartWithWorkbook");
    expect(requests).toMatchObject([{ kind: "failure", failure: { code: "StartupBehavior" } }]);
  });

  it("tells the button that it is done, whatever happened", async () => {
    const { mappings } = (host.Office.actions as unknown as { _association: { mappings: Record<string, Act> } })
      ._association;
    addin.showAsTaskpane.mockRejectedValueOnce(new Error("hidden"));
    const completed = vi.fn();
    await mappings["CHECKLEDGER"]?.({ completed }).catch(() => undefined);
    expect(completed).toHaveBeenCalledOnce();
    expect(requests).toEqual([{ kind: "check" }]);
  });

  it("is associated under every id", () => {
    const { mappings } = (host.Office.actions as unknown as { _association: { mappings: Record<string, Act> } })
      ._association;
    expect(Object.keys(mappings).sort()).toEqual(
      Object.keys(commands)
        .map((id) => id.toUpperCase())
        .sort(),
    );
  });
});

type Act = (event: { completed: () => void }) => Promise<void>;
