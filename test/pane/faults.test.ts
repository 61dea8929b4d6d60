import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { type Pane, withoutBrowser } from "../host/browser.ts";
import { button, check, ledger, option, options, panes, ready, tab, write } from "./opened-pane.ts";

const settings = { unit: "其他企业", ownRule: { exists: true, rates: { 转让: "60%" } } };

describe.skipIf(withoutBrowser())("where Excel refuses, the pane says so in a sentence with what to do", () => {
  const { open } = panes();

  /** The sentence is on screen, and the user has read it. */
  async function said(page: Page, sentence: RegExp): Promise<void> {
    const alert = page.getByRole("alert").filter({ hasText: sentence });
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).toMatch(/请.+。/);
    await alert.getByRole("button", { name: "关闭" }).click();
    await alert.waitFor({ state: "detached" });
  }

  /** Takes good news off the screen, so that the next is told from it. */
  async function dismiss(page: Page): Promise<void> {
    const news = button(page, "关闭");
    if ((await news.count()) > 0) await news.click();
    await news.waitFor({ state: "detached" });
  }

  /** All that is the user's: without the sheets that the product writes, the settings that it keeps and its marks. */
  function usersOwn({ host }: Pane): unknown {
    const { sheets, ...others } = host.workbook.snapshot() as { sheets: { name: string }[]; settings: unknown };
    return { ...others, settings: undefined, sheets: sheets.filter(({ name }) => name !== "核查结果") };
  }

  const checkAgain = (page: Page): Promise<void> => button(page, "核查").click();

  it("while a cell is being edited; once that is over everything can be done", async () => {
    const pane = await open();
    const { page, host } = pane;
    await ready(pane);
    const before = host.workbook.snapshot();
    host.fault.editing();
    await checkAgain(page);
    await said(page, /正在编辑单元格/);
    host.fault.editing(false);
    await check(pane);
    const found = await options(page).count();

    host.fault.editing();
    const acts: (() => Promise<void>)[] = [
      () => checkAgain(page),
      () => button(page, "在工作表上标记").click(),
      () => write(page, "核查结果"),
      () => option(page, "HT-1").first().click(),
      () => button(page, /^转到 台账/).click(),
    ];
    for (const act of acts) {
      await act();
      await said(page, /正在编辑单元格.*Enter 或 Esc/);
    }
    expect(host.workbook.snapshot()).toEqual(before);
    host.fault.editing(false);
    await button(page, "返回列表").click();
    await expect.poll(() => options(page).count()).toBe(found);
    await button(page, "在工作表上标记").click();
    await page.getByText(/已标记 \d+ 个单元格/).waitFor();
    expect(pane.errors).toEqual([]);
  });

  it("while a cell is being edited when the pane is opened; nothing that the workbook keeps is lost", async () => {
    const stored = { "cgzh.settings": JSON.stringify(settings), "cgzh.live": "false" };
    const pane = await open({
      settings: stored,
      before: (host) => {
        host.fault.editing();
      },
    });
    const { page, host } = pane;
    await said(page, /正在编辑单元格/);
    // What is stored is not known yet, and so cannot be chosen anew and written over.
    await expect.poll(() => page.getByLabel("单位类型").isDisabled()).toBe(true);
    host.fault.editing(false);
    await check(pane);
    await page.getByText(/其他企业/).waitFor();
    await expect.poll(() => page.getByLabel("随改随查").isChecked()).toBe(false);
    await ready(pane);
    expect(Object.fromEntries(host.workbook.settings)).toEqual(stored);
  });

  it("where the user types on after an edit, the edited row is judged as soon as that is over", async () => {
    const pane = await open();
    const { page, host } = pane;
    await check(pane);
    await button(page, /不合规/).click();
    await option(page, "HT-1").waitFor();
    await ready(pane);
    const edited = host.user.edit("台账", "E2", 630_000);
    host.fault.editing();
    await edited;
    await expect.poll(() => host.fault.isAwaited, { timeout: 25_000 }).toBe(true);
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    host.fault.editing(false);
    await page.getByText("没有符合筛选条件的问题。").waitFor();
  });

  it("where a sheet is protected: it is named, and the waiver that was typed stays on screen", async () => {
    const pane = await open({
      sheets: [ledger, { name: "豁免", rows: [["检查", "对象", "理由", "批准人", "依据材料", "有效期至"]] }],
    });
    const { page, host } = pane;
    await check(pane);
    await ready(pane);
    host.fault.protect("台账");
    host.fault.protect("豁免");
    const before = usersOwn(pane);
    await button(page, "在工作表上标记").click();
    await said(page, /工作表“台账”受保护/);
    await button(page, /不合规/).click();
    await option(page, "HT-1").click();
    await button(page, "豁免…").click();
    await page.getByLabel("理由").fill("历史合同，已有批复");
    await page.getByLabel("批准人").fill("科研处");
    await button(page, "保存").click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByRole("alert")
      .getByText(/受保护.*“审阅”中撤销保护/)
      .waitFor();
    expect(usersOwn(pane)).toEqual(before);
    host.fault.protect("豁免", false);
    await button(page, "保存").click();
    await page.getByText("科研处 批准豁免：历史合同，已有批复").waitFor();
    expect(host.workbook.sheet("豁免").value(1, 2)).toBe("历史合同，已有批复");
  });

  it("where a sheet is deleted while it is read, marked or gone to; the others stay as they were", async () => {
    const second = { ...ledger, name: "旧台账" };
    const third = { ...ledger, name: "补录" };
    const pane = await open({ sheets: [ledger, second, third] });
    const { page, host } = pane;
    await ready(pane);
    const others = (): unknown =>
      (host.workbook.snapshot() as { sheets: { name: string }[] }).sheets.filter(({ name }) => name === "台账");
    const before = others();
    // The first two syncs find the sheets, the third reads them.
    host.fault.deleteSheetBeforeSync("旧台账", 3);
    await checkAgain(page);
    await said(page, /已被删除或改名。请重新核查/);
    await check(pane);
    await tab(page, "台账");
    await expect.poll(() => page.getByRole("heading", { name: "旧台账" }).count()).toBe(0);
    await tab(page, "问题");
    expect(others()).toEqual(before);

    // The first of a mark's syncs finds the sheets, the third makes the marks.
    host.fault.deleteSheetBeforeSync("补录", 3);
    await button(page, "在工作表上标记").click();
    await said(page, /已被删除或改名/);
    expect(others()).toEqual(before);
    await page.getByLabel("分组").selectOption("none");
    await button(page, /不合规/).click();
    await options(page).nth(1).waitFor();
    // Of two findings alike the one of the sheet that is gone is the second or the first, by the sheets' names.
    await options(page).nth(1).click();
    await page.getByRole("heading", { name: /奖励下限/ }).waitFor();
    const gone = (await page.getByRole("tabpanel").innerText()).includes("补录!");
    if (!gone) await page.keyboard.press("Alt+ArrowUp");
    await said(page, /已被删除或改名/);
  });

  it("where a row is larger than an answer may be, and where a request is", async () => {
    const long = [...ledger.rows.slice(0, 3), ["HT-4", "转让", 1_000_000, 900_000, 1, 45_054, "备".repeat(4000)]];
    const pane = await open({ sheets: [{ ...ledger, rows: long }] });
    const { page, host } = pane;
    await ready(pane);
    const before = host.workbook.snapshot();
    const limit = host.fault.limit;
    host.fault.payloadLimit(6000);
    await checkAgain(page);
    await said(page, /超过 Excel 的上限。请把台账分成/);
    host.fault.payloadLimit(limit);
    await check(pane);
    host.fault.payloadLimit(500);
    await button(page, "在工作表上标记").click();
    await said(page, /超过 Excel 的上限/);
    expect(host.workbook.snapshot()).toEqual(before);
  });

  it("where it gives null for the values of a cell", async () => {
    const pane = await open();
    const { page, host } = pane;
    await ready(pane);
    const before = host.workbook.snapshot();
    host.fault.nullValues("台账", "C3");
    await checkAgain(page);
    await said(page, /超过 Excel 的上限/);
    expect(host.workbook.snapshot()).toEqual(before);
    host.fault.withheld.length = 0;
    await check(pane);
    host.fault.nullValues("台账", "E2");
    await host.user.edit("台账", "E2", 630_000);
    // The row could not be read again: that is said, and the list no longer passes for what the ledger says.
    await said(page, /超过 Excel 的上限/);
    await page.getByText("台账在核查之后有改动。").waitFor();
  });

  it("at whichever sync of a check, of marks and of a written sheet it fails", async () => {
    const pane = await open();
    const { page, host } = pane;
    await ready(pane);
    const before = usersOwn(pane);
    // What the pane asks because of what it wrote itself does not count.
    host.enableEvents = false;
    const mark = () => button(page, "在工作表上标记").click();
    const clear = async (): Promise<void> => {
      await button(page, "清除标记").click();
      await page.getByText("标记已清除。").waitFor();
    };
    const acts = [
      { act: () => checkAgain(page), done: () => page.getByRole("progressbar").waitFor({ state: "detached" }) },
      { act: () => write(page, "核查结果"), done: () => page.getByText("已写出工作表：核查结果。").waitFor() },
      { act: mark, done: () => page.getByText(/已标记 \d+ 个单元格/).waitFor(), undo: clear },
    ];
    for (const { act, done, undo } of acts) {
      // Undisturbed it tells how many syncs there are to fail at; what is written the second time is written over.
      await act();
      await done();
      await undo?.();
      await dismiss(page);
      host.counts.reset();
      await act();
      await done();
      const { syncs } = host.counts;
      expect(syncs).toBeGreaterThan(1);
      await undo?.();
      await dismiss(page);
      for (let sync = 1; sync <= syncs; sync++) {
        host.fault.failAtSync(sync, "RequestAborted");
        await act();
        await said(page, /Excel 正忙，操作没有完成。请/);
      }
      await act();
      await done();
      await undo?.();
      await dismiss(page);
      expect(usersOwn(pane)).toEqual(before);
    }
  });

  it.each([
    ["1.8", "不能标记单元格、写结果工作表、随改随查", false],
    ["1.12", "跨多行合并的单元格只算在它的首行", true],
  ])(
    "once and quietly where Excel has no more than ExcelApi %s, and offers nothing that would fail",
    async (...old) => {
      const [version, sentence, marks] = old;
      const pane = await open({ requirementSets: { ExcelApi: version, SharedRuntime: "1.1" } });
      const { page } = pane;
      const note = page.getByText(sentence);
      await note.waitFor();
      await expect.poll(() => page.getByRole("alert").count()).toBe(0);
      await button(page, "关闭").click();
      await note.waitFor({ state: "detached" });
      await check(pane);
      await expect.poll(() => note.count()).toBe(0);
      for (const name of ["在工作表上标记", "写出工作表"])
        await expect.poll(() => button(page, name).count()).toBe(marks ? 1 : 0);
      await expect.poll(() => page.getByLabel("随改随查").count()).toBe(marks ? 1 : 0);
      await option(page, "HT-1").first().click();
      await page.getByRole("heading", { name: /奖励下限/ }).waitFor();
      await expect.poll(() => page.getByRole("alert").count()).toBe(0);
      expect(pane.errors).toEqual([]);
    },
  );
});
