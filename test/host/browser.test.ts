import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPane, withoutBrowser } from "./browser.ts";

/** A pane of a few lines: shows what it reads, adds what changes, and knows one button. */
const page = `<!doctype html>
<meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p></p>
<script>
  Office.onReady(async ({ host, platform }) => {
    const show = (text) => { document.querySelector("p").textContent += text + ";"; };
    const has = (version) => Office.context.requirements.isSetSupported("ExcelApi", version);
    show([host, platform, Office.context.displayLanguage, has("1.9"), has("1.10")].join(" "));
    Office.actions.associate("Clear", (event) => { show("cleared"); event.completed(); });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("台账").getRange("A1:B1").load("values");
      context.workbook.worksheets.onChanged.add(async ({ address }) => show("changed " + address));
      await context.sync();
      show(range.values[0].join(" "));
    });
    await fetch("https://example.com/").catch(() => show("stays inside"));
    document.title = "ready";
  });
</script>`;

describe.skipIf(withoutBrowser())("the whole of office.js in a browser", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pane-"));
    await writeFile(join(folder, "taskpane.html"), page);
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it("reads, listens and takes commands as in Excel on Windows, and asks nobody outside", async () => {
    const pane = await openPane(browser, {
      folder,
      requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1" },
      sheets: [{ name: "台账", rows: [["合同编号", 12]] }],
    });
    await pane.page.waitForFunction(() => document.title === "ready");
    await pane.host.user.edit("台账", "B1", 13);
    await pane.pressButton("Clear");
    expect(await pane.page.textContent("p")).toBe(
      "Excel PC zh-CN true false;合同编号 12;stays inside;changed B1;cleared;",
    );
    expect(pane.outside).toEqual(["https://example.com/"]);
    expect(pane.host.counts.syncs).toBe(1);
    expect(pane.errors).toEqual(["Failed to load resource: net::ERR_FAILED"]);
    await pane.close();
  });
});
