import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, withoutBrowser } from "../host/browser.ts";
import { serveDemo } from "./serve.ts";

/** A pane that marks the selected cell, goes to another, and says what it hears. */
const pane = `<!doctype html>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<button>mark</button><button>go</button><p></p>
<script>
  Office.onReady(async ({ host }) => {
    const show = (text) => { document.querySelector("p").textContent += text + ";"; };
    Office.actions.associate("CheckLedger", (event) => { show("pressed"); event.completed(); });
    const [mark, go] = document.querySelectorAll("button");
    go.onclick = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("D9").select();
        await context.sync();
      });
    mark.onclick = () =>
      Excel.run(async (context) => {
        const rule = context.workbook.getSelectedRange().conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=TRUE";
        rule.custom.format.fill.color = "#FFC7CE";
        await context.sync();
      }).catch(({ code }) => show(code));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, details }) => show(address + " " + details.valueAfter));
      await context.sync();
    });
    show(host);
  });
</script>`;

const manifest = `<OfficeApp xmlns:bt="b" xmlns:xsi="x">
  <ExtensionPoint xsi:type="PrimaryCommandSurface">
    <Control><Label resid="Check"/><FunctionName>CheckLedger</FunctionName></Control>
    <Control><Label resid="Show"/></Control>
  </ExtensionPoint>
  <bt:String id="Check" DefaultValue="核查"><bt:Override Locale="en-US" Value="Check"/></bt:String>
</OfficeApp>`;

describe.skipIf(withoutBrowser())("the demo for machines without Excel", () => {
  let browser: Browser;
  let folder: string;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let page: Page;
  let frame: FrameLocator;
  const outside: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "demo-"));
    await writeFile(join(folder, "taskpane.html"), pane);
    await writeFile(join(folder, "manifest.xml"), manifest);
    const document = join(import.meta.dirname, "../../assets/samples/errors.xlsx");
    demo = await serveDemo({ port: 0, document, pane: folder });
    browser = await openBrowser();
    page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(demo.url)) outside.push(request.url());
    });
    await page.goto(demo.url);
    frame = page.frameLocator("iframe");
    await frame.getByText("Excel;").waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await demo.close();
    await rm(folder, { recursive: true });
  });

  it("shows the sheets of the sample ledger and the buttons of the manifest that run something", async () => {
    const sheets = await page.getByRole("group").getByRole("button").allTextContents();
    expect(sheets.length).toBeGreaterThan(1);
    expect(await page.locator("td").filter({ hasText: /\S/ }).count()).toBeGreaterThan(100);
    expect(await page.getByRole("navigation").getByRole("button").allTextContents()).toEqual(["核查"]);
  });

  it("colours a cell that the pane marks", async () => {
    await page.locator("td#C6").click();
    await frame.getByRole("button", { name: "mark" }).click();
    const fill = (cell: string): Promise<string> =>
      page.locator(`td#${cell}`).evaluate((td) => getComputedStyle(td).backgroundColor);
    await expect.poll(() => fill("C6")).toBe("rgb(255, 199, 206)");
    expect(await fill("C7")).toBe("rgba(0, 0, 0, 0)");
  });

  it("shows the cell that the pane goes to", async () => {
    await frame.getByRole("button", { name: "go" }).click();
    await expect.poll(() => page.locator("td.selected").getAttribute("id")).toBe("D9");
  });

  it("takes no batch while a cell is edited, and tells the pane what was typed", async () => {
    await page.locator("td#B6").dblclick();
    await page.keyboard.press("End");
    await page.keyboard.type("1");
    await frame.getByRole("button", { name: "mark" }).evaluate((button: HTMLButtonElement) => {
      button.click();
    });
    await frame.getByText("InvalidOperationInCellEditMode").waitFor();
    await page.keyboard.press("Enter");
    await frame.getByText(/;B6 \S+1;/).waitFor();
    await expect.poll(() => page.locator("td#B6").textContent()).toMatch(/1$/);
  });

  it("runs the function of a button of the ribbon", async () => {
    await page.getByRole("button", { name: "核查", exact: true }).click();
    await frame.getByText("pressed;").waitFor();
  });

  it("asks nobody but this machine", () => {
    expect(outside).toEqual([]);
  });
});
