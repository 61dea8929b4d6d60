import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Pane, withoutBrowser } from "../host/browser.ts";
import { serveDemo } from "../demo/serve.ts";
import { button, check, expectAccessible, ledger, option, options, panes, tab, write } from "./opened-pane.ts";

describe.skipIf(withoutBrowser())("the pane", () => {
  const { open, folder, browser } = panes();

  const selected = ({ host: { workbook } }: Pane) => ({ sheet: workbook.active.name, ...workbook.selected });

  it("says what is wrong, why and what to do, goes to the cell, and steps on by keyboard", async () => {
    const pane = await open();
    const { page } = pane;
    await check(pane);
    await button(page, /不合规/).click();
    await expect.poll(() => options(page).count()).toBe(1);

    await page.getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /奖励下限/ }).waitFor();
    const text = await page.getByRole("tabpanel").innerText();
    // What is wrong: 900 000 × 50% = 450 000, so 50 000 too little; the text of article 45 says so.
    expect(text).toContain("50,000.00元");
    expect(text).toContain("450,000.00元");
    expect(text).toContain("《促进科技成果转化法》第四十五条");
    expect(text).toContain("处理");
    await expect.poll(() => selected(pane)).toMatchObject({ sheet: "台账", top: 1, left: 4, bottom: 1, right: 4 });

    // The number that it rests on is a way to its cell.
    await button(page, "转到 D2").click();
    await expect.poll(() => selected(pane)).toMatchObject({ top: 1, left: 3 });

    await page.keyboard.press("Escape");
    await button(page, /不合规/).click();
    await options(page).nth(1).waitFor();
    await page.getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.getByText(/^1 \/ /).waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByText(/^2 \/ /).waitFor();
    await page.keyboard.press("Alt+ArrowUp");
    await page.getByText(/^1 \/ /).waitFor();
    expect(pane.errors).toEqual([]);
  });

  it("shows the finding of a marked cell that is selected, and answers the ribbon", async () => {
    const pane = await open();
    await pane.pressButton("CheckLedger");
    await option(pane.page, "HT-1").first().waitFor();
    await pane.host.user.select("台账", "E4");
    await pane.page.getByRole("heading", { name: /奖励下限/ }).waitFor();
    await expect.poll(() => pane.page.getByRole("tabpanel").innerText()).toContain("HT-3");
    await pane.pressButton("Help");
    await pane.page.getByText("PUBLICITY_END").first().waitFor();
  });

  it("filters by level, check, article and amount, and groups by contract or check", async () => {
    const pane = await open();
    const { page } = pane;
    await check(pane);
    const all = await options(page).count();
    await page.getByLabel("分组").selectOption("key");
    await page.getByText("HT-3").first().waitFor();
    await page.getByLabel("分组").selectOption("check");
    await page.getByLabel("分组").selectOption("none");
    await button(page, "筛选").click();
    await page.getByLabel("检查项").selectOption({ label: "奖励下限（2）" });
    await expect.poll(() => options(page).count()).toBe(2);
    // HT-3 lacks 90 000 against the ordinance's 70%, HT-1 50 000 against the national half.
    await page.getByLabel("涉及金额").fill("60000");
    await page.keyboard.press("Enter");
    await expect.poll(() => options(page).allInnerTexts()).toEqual([expect.stringContaining("HT-3")]);
    await page.getByLabel("条文").selectOption({ label: "条例第32条（1）" });
    await button(page, /不合规/).click();
    await page.getByText("没有符合筛选条件的问题。").waitFor();
    await button(page, "清除筛选").last().click();
    await expect.poll(() => options(page).count()).toBe(all);
  });

  it("marks cells and takes the marks away, and leaves all that is the user's as it was", async () => {
    const pane = await open();
    const { page, host } = pane;
    const before = host.workbook.snapshot();
    await check(pane);
    await button(page, "在工作表上标记").click();
    await page.getByText(/已标记 \d+ 个单元格/).waitFor();
    expect(host.workbook.sheet("台账").conditionalFormats.length).toBeGreaterThan(1);
    await button(page, "清除标记").click();
    await page.getByText("标记已清除。").waitFor();
    expect(host.workbook.snapshot()).toEqual({ ...before, settings: expect.anything() as unknown });
    await write(page, "核查结果");
    await page.getByText("已写出工作表：核查结果。").waitFor();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["台账", "核查结果"]);
  });

  it("writes the annual report with its charts, and writes it again in its own place", async () => {
    const pane = await open();
    const { page, host } = pane;
    const before = host.workbook.snapshot();
    // The deals are of 2023: the last whole year on that day.
    await page.getByLabel("核查日").fill("2024-06-30");
    await check(pane);
    const written = (): readonly (readonly [string, number])[] =>
      host.workbook.sheets.map(({ name, charts }) => [name, charts.length]);
    await write(page, "2023 年度报告");
    const notice = page.getByText(/^已写出工作表：/);
    await notice.waitFor();
    const first = written();
    expect(first.length).toBeGreaterThan(2);
    expect(first.reduce((sum, [, charts]) => sum + charts, 0)).toBeGreaterThan(0);
    await button(page, "关闭").click();
    await write(page, "2023 年度报告");
    await notice.waitFor();
    expect(written()).toEqual(first);
    const own = new Set(first.slice(1).map(([name]) => name));
    const { sheets } = host.workbook.snapshot() as { sheets: { name: string }[] };
    expect(sheets.filter(({ name }) => !own.has(name))).toEqual((before as { sheets: unknown }).sheets);
    expect(pane.errors).toEqual([]);
  });

  it("writes blank ledgers beside those that are there, from the menu and from the ribbon", async () => {
    const pane = await open();
    const { page, host } = pane;
    await check(pane);
    await write(page, "空白台账");
    await page.getByText(/^已写出工作表：/).waitFor();
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(3);
    // The user's own ledger of that name, if there is one, keeps it.
    expect(host.workbook.sheet("台账").value(1, 0)).toBe("HT-1");
    await button(page, "关闭").click();
    await pane.pressButton("Template");
    await page.getByText(/^已写出工作表：/).waitFor();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  it("starts with the workbook if the user wants it, and shows what the ribbon chose", async () => {
    const pane = await open();
    const { page, host } = pane;
    await tab(page, "单位");
    const choice = page.getByRole("switch", { name: "打开本工作簿时启动助手" });
    await choice.waitFor();
    await expect.poll(() => choice.isChecked()).toBe(false);
    await choice.click();
    await expect.poll(() => host.runtime.startState).toBe("Background");
    await expect.poll(() => choice.isChecked()).toBe(true);
    await pane.pressButton("StartAlone");
    await tab(page, "条文");
    await tab(page, "单位");
    await choice.waitFor();
    await expect.poll(() => choice.isChecked()).toBe(false);
  });

  it("lets a header be mapped by hand and keeps that in the workbook", async () => {
    const pane = await open();
    const { page, host } = pane;
    await check(pane);
    await tab(page, "台账");
    await button(page, "更改“进款”的对应").click();
    await page.getByRole("combobox", { name: "“进款”对应的字段" }).fill("到账金额");
    await page.getByRole("option", { name: "到账金额", exact: true }).click();
    await page.getByText("进款 → 到账金额（手工对应）").waitFor({ state: "attached" });
    const stored = JSON.parse(String(host.workbook.settings.get("cgzh.settings"))) as unknown;
    expect(stored).toEqual({ mapping: { 进款: "received" } });

    const again = await open({ settings: { "cgzh.settings": JSON.stringify(stored) } });
    await check(again);
    await tab(again.page, "台账");
    await again.page.getByText("进款 → 到账金额（手工对应）").waitFor({ state: "attached" });
  });

  it("judges as the unit says it is, and keeps what it says", async () => {
    const pane = await open();
    const { page, host } = pane;
    await page.getByLabel("单位类型").selectOption("其他企业");
    await check(pane);
    // For an enterprise the national half is all there is: 60% passes.
    await expect.poll(() => option(page, "HT-3").filter({ hasText: "奖励下限" }).count()).toBe(0);
    await tab(page, "单位");
    await page.getByLabel("本单位的奖励规定").selectOption({ label: "有" });
    await page.getByLabel("转让的比例").fill("七成");
    await page.keyboard.press("Enter");
    await page.getByText(/应为不超过 100% 的比例/).waitFor();
    await page.getByLabel("转让的比例").fill("60%");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => JSON.parse(String(host.workbook.settings.get("cgzh.settings"))) as unknown)
      .toEqual({ unit: "其他企业", ownRule: { exists: true, rates: { 转让: "60%" } } });
  });

  it("waives a finding for a reason, shows it as waived, and says which waiver matches nothing", async () => {
    const rows = [
      ["检查", "对象", "理由", "批准人", "依据材料", "有效期至"],
      ["奖励下限", "HT-9", "旧账", "某处", null, null],
    ];
    const pane = await open({ sheets: [ledger, { name: "豁免", rows }] });
    const { page, host } = pane;
    await check(pane);
    await expect.poll(() => option(page, "HT-9").count()).toBe(1);
    await button(page, /不合规/).click();
    await option(page, "HT-1").click();
    await button(page, "豁免…").click();
    await button(page, "保存").click();
    await page.getByText("请填写理由").waitFor();
    await page.getByLabel("理由").fill("历史合同，已有批复");
    await page.getByLabel("批准人").fill("科研处");
    await page.getByLabel("HT-1 的“奖励下限”").check();
    await button(page, "保存").click();
    await page.getByText("科研处 批准豁免：历史合同，已有批复").waitFor();
    await button(page, "返回列表").click();
    const tiles = page.getByRole("group", { name: "按级别筛选" });
    await expect.poll(() => tiles.getByRole("button", { name: /已豁免/ }).innerText()).toMatch(/^1/);
    await expect.poll(() => tiles.getByRole("button", { name: /不合规/ }).innerText()).toMatch(/^0/);
    expect(host.workbook.sheet("豁免").value(2, 1)).toBe("HT-1");
  });

  it("judges an edited row again", async () => {
    const pane = await open();
    const { page, host } = pane;
    await check(pane);
    await button(page, /不合规/).click();
    await expect.poll(() => options(page).count()).toBe(1);
    await host.user.edit("台账", "E2", 630_000);
    await page.getByText("没有符合筛选条件的问题。").waitFor();
    await host.user.edit("台账", "E3", 1);
    await option(page, "HT-2").waitFor();
    await page.getByLabel("随改随查").uncheck();
    await host.user.edit("台账", "E3", 630_000);
    await page.getByText("台账在核查之后有改动。").waitFor();
    await expect.poll(() => option(page, "HT-2").count()).toBe(1);
  });

  it("says which column would let more be judged, and what did not run", async () => {
    const pane = await open();
    await check(pane);
    await tab(pane.page, "检查项");
    const text = await pane.page.getByRole("tabpanel").innerText();
    expect(text).toContain("补上这些列，可以多查");
    expect(text).toMatch(/未运行（\d+）/);
    expect(text).toContain("未运行不等于通过");
  });

  it("finds every provision and function", async () => {
    const { page } = await open();
    await tab(page, "条文");
    await page.getByRole("tab", { name: "条文 87" }).waitFor();
    await page.getByRole("searchbox").fill("条例24");
    await page.getByRole("tab", { name: "条文 1" }).waitFor();
    await page.getByText("自主处置、定价与价格公示").click();
    await expect.poll(() => page.getByRole("tabpanel").innerText()).toContain("公示时间不得少于十五日");
  });

  it("offers a sample where there is no ledger", async () => {
    const pane = await open({ sheets: [{ name: "便条", rows: [["买", "牛奶"]] }] });
    await button(pane.page, "核查").click();
    await pane.page.getByRole("heading", { name: "没有找到台账" }).waitFor();
    await button(pane.page, "放入示例台账").click();
    await option(pane.page, "HT-2024-002").first().waitFor();
    expect(pane.host.workbook.sheet("便条").value(0, 0)).toBe("买");
  });

  it.each([
    ["zh-CN", "light", [1, 2, 3, 4]],
    ["en-US", "dark", [2]],
  ] as const)(
    "has nothing that axe objects to and fits into 320 pixels: %s, %s",
    async (language, colorScheme, pages) => {
      const pane = await open({ language, page: { viewport: { width: 320, height: 640 }, colorScheme } });
      const { page } = pane;
      await page.getByRole("tab").first().waitFor();
      await expectAccessible(page);
      await check(pane);
      await page.getByRole("button", { name: /^(筛选|Filter)$/ }).click();
      await expectAccessible(page);
      await options(page).first().click();
      await page.getByRole("button", { name: /^(豁免|Waive)…/ }).click();
      await page.getByRole("dialog").waitFor();
      await expectAccessible(page, "[role=dialog]");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      // Fluent takes a moment to show the pane to screen readers again.
      await page.locator("#pane:not([aria-hidden])").waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^(豁免|Waive)…$/);
      await expectAccessible(page);
      for (const at of pages) {
        await page.getByRole("tab").nth(at).click();
        await expectAccessible(page);
      }
    },
    120_000,
  );

  it("speaks English where Excel does", async () => {
    const pane = await open({ language: "en-US" });
    await check(pane);
    await expect
      .poll(() => option(pane.page, "HT-1").first().innerText())
      .toContain("The reward CNY 400,000.00 is below");
    await tab(pane.page, "Unit");
    await pane.page.getByText("Readings of the text").click();
    await pane.page.getByRole("radio", { name: "calendar days 自然日 (default)" }).waitFor();
  });

  it("runs on the page of npm start, beside the sample ledger that follows its marks and goes where it goes", async () => {
    await copyFile(join(import.meta.dirname, "../../manifest.xml"), join(folder(), "manifest.xml"));
    const document = join(import.meta.dirname, "../../assets/samples/errors.xlsx");
    const demo = await serveDemo({ port: 0, document, pane: folder() });
    const page = await browser().newPage({ locale: "zh-CN", viewport: { width: 1200, height: 800 } });
    page.setDefaultTimeout(25_000);
    try {
      await page.goto(demo.url);
      const frame = page.frameLocator("iframe");
      await page.getByRole("navigation").getByRole("button", { name: "核查" }).click();
      const findings = frame.locator("[role=listbox] [role=option]");
      await findings.first().waitFor();
      await frame.getByRole("button", { name: "在工作表上标记" }).click();
      await frame.getByText(/已标记 \d+ 个单元格/).waitFor();
      await findings.first().click();
      const link = await frame
        .getByRole("button", { name: /^转到 / })
        .first()
        .innerText();
      const cell = page.locator("td.selected");
      await expect.poll(() => cell.getAttribute("id")).toBe(link.split("!").at(-1));
      // The marks of an error are red.
      expect(await cell.evaluate((td) => getComputedStyle(td).backgroundColor)).toBe("rgb(255, 199, 206)");
    } finally {
      await page.close();
      await demo.close();
    }
  });

  it("is not loaded before it is shown", async () => {
    const hidden = `<script>
      Object.defineProperty(document, "visibilityState", { get: () => (globalThis.seen ? "visible" : "hidden") });
    </script>`;
    const page = await readFile(join(folder(), "taskpane.html"), "utf8");
    await writeFile(join(folder(), "hidden.html"), page.replace("<head>", `<head>${hidden}`));
    const pane = await open({ file: "hidden.html" });
    const asked: string[] = [];
    pane.page.on("request", (request) => asked.push(request.url()));
    await pane.page.waitForTimeout(500);
    await expect.poll(() => pane.page.getByRole("tab").count()).toBe(0);
    await pane.page.evaluate(() => {
      (globalThis as { seen?: boolean }).seen = true;
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await pane.page.getByRole("tab").first().waitFor();
    expect(asked.map((url) => new URL(url).pathname)).toContain("/pane.js");
  });
});
