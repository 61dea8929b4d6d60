import { afterEach, describe, expect, it } from "vitest";
import { HostFailure } from "../../src/excel/host-failure.ts";
import { requestPane } from "../../src/excel/pane-requests.ts";
import type { PlainWorkbook } from "../../src/ledger/plain-workbook.ts";
import type { CellValue } from "../../src/ledger/workbook.ts";
import { Session } from "../../src/taskpane/session.ts";
import { type Action, initialState, lineOf, reduce, type State } from "../../src/taskpane/state.ts";
import { createStore, type Store } from "../../src/taskpane/store.ts";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook.ts";
import { largeWorkbook } from "./large-workbook.ts";

const sheetOf = (name: string, values: CellValue[][]): PlainWorkbook["sheets"][number] => ({
  name,
  values,
  merges: [],
  hiddenRows: [],
  formats: [],
});

/** HT-1 pays less than the national half of 900 000, HT-2 what the ordinance wants, HT-3 60%. */
const ledger = sheetOf("台账", [
  ["合同编号", "转化方式", "合同金额（元）", "净收入（元）", "奖励总额（元）", "签订日期"],
  ["HT-1", "转让", 1_000_000, 900_000, 400_000, 45_052],
  ["HT-2", "许可", 1_000_000, 900_000, 630_000, 45_053],
  ["HT-3", "转让", 1_000_000, 900_000, 540_000, 45_054],
]);

const workbookOf = (...sheets: PlainWorkbook["sheets"]): PlainWorkbook => ({ name: "a.xlsx", date1904: false, sheets });

interface Opened {
  readonly workbook: FakeWorkbook;
  readonly session: Session;
  readonly store: Store<State, Action>;
  /** The state, once it is as wanted. */
  readonly until: (wanted: (state: State) => boolean) => Promise<State>;
}

const opened: Session[] = [];

/** A session without a screen: where there are no workers, the checker is on this thread. */
async function open(plain: PlainWorkbook): Promise<Opened> {
  const workbook = fakeWorkbook(plain);
  const store = createStore(reduce, initialState("zh", "2026-11-22"));
  const session = new Session(workbook, store);
  opened.push(session);
  await session.open();
  const until = async (wanted: (state: State) => boolean): Promise<State> => {
    await expect.poll(() => wanted(store.get()), { timeout: 10_000, interval: 10 }).toBe(true);
    return store.get();
  };
  return { workbook, session, store, until };
}

const rewardFloorsOf = async ({ session, store, until }: Opened): Promise<string[]> => {
  await session.ask({ check: "reward-floor" });
  session.want(0, 50);
  const { view } = store.get();
  await until((state) => view?.findings === 0 || lineOf(state, 0) !== undefined);
  return Array.from({ length: view?.findings ?? 0 }, (_, line) => {
    const said = lineOf(store.get(), line);
    return said?.kind === "finding" ? `${said.level} ${said.key ?? ""}` : "";
  });
};

describe("a session of the pane", () => {
  afterEach(async () => {
    for (const session of opened.splice(0)) await session.close();
  });

  it("reads the workbook, judges it, and holds only the lines that are looked at", async () => {
    const pane = await open(workbookOf(ledger));
    await pane.session.check();
    const { result, run } = pane.store.get();
    expect(run.phase).toBe("idle");
    expect(result).toMatchObject({ rows: 3, asOf: "2026-11-22", unit: { name: "市属高校院所", given: false } });
    expect(pane.store.get().pages.size).toBe(0);
    expect(await rewardFloorsOf(pane)).toEqual(["error HT-1", "warning HT-3"]);
  });

  it("leaves the earlier result as it is when a check is given up", async () => {
    const pane = await open(workbookOf(ledger));
    await pane.session.check();
    const { result } = pane.store.get();
    const running = pane.session.check();
    pane.session.cancel();
    await running;
    expect(pane.store.get()).toMatchObject({ run: { phase: "idle" }, notice: "已取消核查，原有结果不变。" });
    expect(pane.store.get().result).toBe(result);
    expect(await rewardFloorsOf(pane)).toHaveLength(2);
  });

  it("judges edits again by the cells that changed, and says when it does not", async () => {
    const pane = await open(workbookOf(ledger));
    await pane.session.check();
    pane.workbook.asked.length = 0;
    pane.workbook.edit({ sheet: "台账", row: 1, column: 4 }, 630_000);
    await pane.until(({ result }) => result?.totals.error === 0);
    expect(pane.workbook.asked.map(({ act }) => act)).toEqual(["readArea"]);
    expect(await rewardFloorsOf(pane)).toEqual(["warning HT-3"]);
    await pane.session.setLive(false);
    pane.workbook.edit({ sheet: "台账", row: 1, column: 4 }, 1);
    await pane.until(({ outdated }) => outdated === "cells");
    expect(pane.store.get().result?.totals.error).toBe(0);
  });

  it("does not follow edits of a large ledger unless it is told to", async () => {
    const pane = await open(largeWorkbook(5001));
    await pane.session.check();
    pane.workbook.edit({ sheet: "成果转化台账", row: 1, column: 17 }, 1);
    await pane.until(({ outdated }) => outdated === "cells");
    await pane.session.setLive(true);
    expect(pane.store.get().outdated).toBe(null);
    expect(pane.workbook.settings.get("live")).toBe(true);
  });

  it("keeps settings in the workbook and judges by them at once, but stores none that are wrong", async () => {
    const pane = await open(workbookOf(ledger));
    await pane.session.check();
    await pane.session.set({ unit: "其他企业" });
    expect(pane.workbook.settings.get("settings")).toEqual({ unit: "其他企业" });
    // 促转法45.1 is all that binds an enterprise, and nobody says whether it has a rule or an agreement.
    expect(await rewardFloorsOf(pane)).toEqual(["warning HT-1"]);
    await pane.session.set({ unit: "某单位" });
    expect(pane.store.get().settingsFault).toContain("某单位");
    expect(pane.workbook.settings.get("settings")).toEqual({ unit: "其他企业" });
  });

  it("lets the workbook's own sheet 单位设置 go before what the pane holds", async () => {
    const pane = await open(workbookOf(ledger, sheetOf("单位设置", [["单位类型", "其他企业"]])));
    await pane.session.set({ unit: "市属高校院所" });
    await pane.session.check();
    expect(pane.store.get().result).toMatchObject({ settingsSheet: true, unit: { name: "其他企业", given: true } });
  });

  it("writes a waiver below those that are there and counts its finding apart", async () => {
    const pane = await open(workbookOf(ledger));
    await pane.session.check();
    await rewardFloorsOf(pane);
    await pane.session.openFinding(0, false);
    const form = { scope: "key", reason: "已有批复", approver: "科研处", evidence: "", until: "2027-12-31" } as const;
    await pane.session.waive(form);
    expect(pane.workbook.asked.find(({ act }) => act === "appendRow")?.what).toEqual({
      sheet: "豁免",
      header: ["检查", "对象", "理由", "批准人", "依据材料", "有效期至"],
      row: ["reward-floor", "HT-1", "已有批复", "科研处", null, "2027-12-31"],
    });
    const { result, open: shown } = pane.store.get();
    expect(result).toMatchObject({ waived: 1, totals: { error: 0 } });
    expect(shown?.detail).toMatchObject({ waived: true, waiver: { approver: "科研处", until: "2027-12-31" } });
  });

  it("marks the cell of every finding that is not waived, and the results sheet has a row for each", async () => {
    const pane = await open(workbookOf(ledger));
    await pane.session.check();
    await pane.session.mark();
    const marks = pane.workbook.asked.find(({ act }) => act === "mark")?.what;
    expect(marks).toContainEqual({ sheet: "台账", row: 1, column: 4, level: "error" });
    await pane.session.write({ kind: "results" });
    const [sheet] = pane.workbook.asked.find(({ act }) => act === "writeSheets")?.what as [{ rows: unknown[] }];
    const { totals } = pane.store.get().result ?? {};
    expect(sheet.rows).toHaveLength(Object.values(totals ?? {}).reduce((sum, count) => sum + count, 0));
  });

  it("says in a sentence what Excel refused, and what broke in the program", async () => {
    const pane = await open(workbookOf(ledger));
    pane.workbook.failNext("read", new HostFailure("工作表受保护。请撤销保护。", "Protected.", "AccessDenied"));
    await pane.session.check();
    expect(pane.store.get()).toMatchObject({
      run: { phase: "idle" },
      failure: { text: "工作表受保护。请撤销保护。", code: "AccessDenied" },
    });
    pane.workbook.failNext("read", new TypeError("x is not a function"));
    await pane.session.check();
    expect(pane.store.get().failure?.text).toContain("程序出错：x is not a function");
  });

  it("explains a cell by the finding that stands there, else by one that rests on it", async () => {
    const pane = await open(workbookOf(ledger));
    requestPane({ kind: "explain", place: { sheet: "台账", row: 1, column: 3 } });
    const { open: shown } = await pane.until((state) => state.open !== null);
    expect(shown?.detail).toMatchObject({ key: "HT-1", cell: "E2" });
    requestPane({ kind: "explain", place: { sheet: "台账", row: 90, column: 3 } });
    await pane.until(({ notice }) => notice === "没有问题与这个单元格有关。");
  });
});
