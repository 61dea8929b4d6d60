import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { readFile } from "node:fs/promises";
import { inputOf } from "../demo/workbook-input.ts";
import { openBrowser, openPane } from "../host/browser.ts";
import { readWorkbook } from "../../src/files/read.ts";
import { buildPane } from "./built-pane.ts";

/**
 * Pictures of the pane to be looked at, before and after changes to its looks:
 * `npx tsx test/pane/screenshots.ts FOLDER [part of a name]`
 */
const [folder = "screenshots", only = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};

const sample = join(import.meta.dirname, "../../assets/samples/errors.xlsx");
const read = await readWorkbook(await readFile(sample), "errors.xlsx");
if (!read.ok) throw new Error(`${sample} cannot be read`);
const workbook = inputOf(read.workbook);
const [browser, pane] = await Promise.all([openBrowser(), buildPane()]);

for (const language of ["zh-CN", "en-US"]) {
  for (const [look, options] of Object.entries(looks)) {
    for (const width of [320, 480]) {
      const name = `${language.slice(0, 2)}-${look}-${width}`;
      if (!name.includes(only)) continue;
      const page = { ...options, viewport: { width, height: 720 }, reducedMotion: "reduce" } as const;
      const opened = await openPane(browser, { ...workbook, folder: pane, language, page });
      await photograph(opened.page, (scene) => join(folder, `${name}-${scene}.png`));
      if (opened.errors.length > 0) console.error(name, opened.errors);
      await opened.close();
    }
  }
}
await browser.close();

async function photograph(page: Page, fileOf: (scene: string) => string): Promise<void> {
  const shoot = async (scene: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(250);
    await page.screenshot({ path: fileOf(scene) });
  };
  const check = page.getByRole("button", { name: /^(核查|Check)$/ });
  await check.waitFor();
  await shoot("1-before");
  await check.click();
  const findings = page.locator("[role=listbox] [role=option]");
  await findings.first().waitFor();
  await shoot("2-findings");
  await page.getByRole("button", { name: /^(筛选|Filter)$/ }).click();
  await shoot("3-filter");
  await findings.first().click();
  await page.getByRole("heading", { level: 2 }).waitFor();
  await shoot("4-finding");
  await page.getByRole("button", { name: /^(豁免|Waive)…/ }).click();
  await page.getByRole("dialog").waitFor();
  await shoot("5-waiver");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  for (const [index, scene] of ["6-ledgers", "7-unit", "8-checks", "9-law"].entries()) {
    await page
      .getByRole("tab")
      .nth(index + 1)
      .click();
    await shoot(scene);
  }
}
