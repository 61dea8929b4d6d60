import { rm } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openBrowser, openPane, type Pane, type PaneInput } from "../host/browser.ts";
import type { SheetInput } from "../host/workbook.ts";
import { buildPane } from "./built-pane.ts";

/**
 * One university's deals on net income of 900 000: HT-1 pays 400 000, below the national half; HT-2 pays 70%; HT-3 pays
 * 60%, of which nobody says whether a rule or an agreement allows it.
 */
export const ledger = {
  name: "台账",
  rows: [
    ["合同编号", "转化方式", "合同金额（元）", "净收入（元）", "奖励总额（元）", "签订日期", "进款"],
    ["HT-1", "转让", 1_000_000, 900_000, 400_000, 45_052, 100],
    ["HT-2", "许可", 1_000_000, 900_000, 630_000, 45_053, 100],
    ["HT-3", "转让", 1_000_000, 900_000, 540_000, 45_054, 100],
  ],
  fills: { E2: "#FFFF00" },
  conditionalFormats: [{ address: "A2:A4", type: "Custom", formula: '=$A2=""' }],
} satisfies SheetInput;

export interface Panes {
  /** Opens the pane over the ledger, unless told of other sheets; it is closed after the test. */
  readonly open: (input?: Partial<PaneInput>) => Promise<Pane>;
  /** Where the built pane lies. */
  readonly folder: () => string;
  readonly browser: () => Browser;
}

/** For the tests of a file: the pane is built once, and shown in one browser. */
export function panes(): Panes {
  let browser: Browser;
  let folder: string;
  const opened: Pane[] = [];
  beforeAll(async () => {
    [folder, browser] = await Promise.all([buildPane(), openBrowser()]);
  }, 240_000);
  afterEach(async () => {
    for (const pane of opened.splice(0)) await pane.close();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });
  return {
    folder: () => folder,
    browser: () => browser,
    open: async (input = {}) => {
      const page = { viewport: { width: 350, height: 700 }, ...input.page };
      const pane = await openPane(browser, { folder, sheets: [ledger], ...input, page });
      pane.page.setDefaultTimeout(25_000);
      opened.push(pane);
      return pane;
    },
  };
}

/** The pane has read what the workbook keeps and follows it: it asks nothing more by itself. */
export async function ready({ host }: Pane): Promise<void> {
  await expect
    .poll(() => host.listening, { timeout: 25_000 })
    .toEqual(expect.arrayContaining(["DataChanged Workbook", "SelectionChanged Workbook"]));
}

export async function check({ page }: Pane): Promise<void> {
  await button(page, /^(核查|Check)$/).click();
  await options(page).first().waitFor();
}

// Native selects have options too.
export const options = (page: Page): Locator => page.locator("[role=listbox] [role=option]");
export const option = (page: Page, text: string): Locator => options(page).filter({ hasText: text });
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });
export const tab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();

/** Writes one of the sheets of the menu. */
export async function write(page: Page, name: string | RegExp): Promise<void> {
  await button(page, "写出工作表").click();
  await page.getByRole("menuitem", { name }).click();
}

/** Fluent keeps focus inside of a dialog by elements of its own that axe does not know. */
export async function expectAccessible(page: Page, part = "html"): Promise<void> {
  // A dialog that still fades in has the contrast of neither of its ends.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const axe = new AxeBuilder({ page }).include(part).exclude("[data-tabster-dummy]");
  // Without frames to look into, it need not open a page of its own.
  const { violations } = await axe.setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
