import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import type { Browser, CDPSession, Page } from "playwright-core";
import { openBrowser, openOfficePage, type OfficePageOpened } from "../host/browser.ts";
import type { Counts } from "../host/host.ts";
import type { WindowOfOffice } from "../host/office-page.ts";
import { buildPane } from "../pane/built-pane.ts";
import type { ExcelOrder } from "./pane-excel.ts";

/** A stretch in which the pane answers to nothing. */
export interface LongestTask {
  /** ms as the clock has them, which on a busy machine counts the work of others too. */
  readonly wall: number;
  /** ms of the pane's own work. */
  readonly cpu: number;
}

/** What the user of the pane waits for while a large ledger is checked. */
export interface PaneFigures {
  readonly rows: number;
  readonly findings: number;
  /** Whole check, from the click to the list, ms. */
  readonly check: number;
  /** On the pane's thread meanwhile. */
  readonly longestTask: LongestTask;
  /** How much of the work the checker had done when the first finding was on screen, 0 to 1. */
  readonly doneAtFirst: number;
  /** From the click on cancel to the pane being as before, ms; the longest of some, at different moments of a check. */
  readonly cancel: number;
  /** From an edit to its row judged again on screen, ms; in a ledger of as many rows as are followed by default. */
  readonly live: number;
  /** Batches that a check sends, and the largest that goes over in either direction. */
  readonly syncs: number;
  readonly largestPayload: number;
  /** While all findings are grouped, filtered and scrolled through. */
  readonly longestTaskInList: LongestTask;
}

/** What is loaded, gzip; office.js apart, which every add-in loads. */
export interface PaneBytes {
  /** The page's own script: a workbook whose formulas start the runtime loads this beside the functions. */
  readonly start: number;
  /** All that the pane is drawn by. */
  readonly initial: number;
  /** The engine in its worker, loaded behind the pane. */
  readonly worker: number;
  /** The official React task pane template's controls, built in the same way. */
  readonly template: number;
}

export async function paneBytes(): Promise<PaneBytes> {
  const folder = await buildPane(true);
  const start = gzipBytes(folder, ["taskpane.js"]);
  const bytes = { start, initial: start + gzipBytes(folder, ["pane.js"]) };
  const worker = gzipBytes(folder, ["checker.js", "engine.js"]);
  rmSync(folder, { recursive: true });
  const templateFolder = await buildPane(true, "./test/bench/pane-template.tsx");
  const template = gzipBytes(templateFolder, ["taskpane.js"]);
  rmSync(templateFolder, { recursive: true });
  return { ...bytes, worker, template };
}

function gzipBytes(folder: string, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return bytes.reduce((sum, one) => sum + one, 0);
}

interface Watch {
  first: number | null;
  progress: { at: number; done: number }[];
}

type Watched = typeof globalThis & { watch: Watch; excel: Worker };

/** Rows up to which the pane follows edits unless it is told to. */
const FOLLOWED = 5000;

/** Measures the pane in Chromium by the genuine office.js, over a ledger of 24 columns in an Excel of another thread. */
export async function measurePane(rows = 100_000): Promise<PaneFigures> {
  const folder = await buildPane(true);
  const entry = join(import.meta.dirname, "pane-excel.ts");
  buildSync({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2022",
    outfile: join(folder, "excel.js"),
  });
  const browser = await openBrowser();
  try {
    const live = await measureLive(browser, folder);
    return { rows, live, ...(await measureLarge(browser, folder, rows)) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureLarge(
  browser: Browser,
  folder: string,
  rows: number,
): Promise<Omit<PaneFigures, "rows" | "live">> {
  const opened = await openLedger(browser, folder, rows);
  const { page } = opened;
  await page.evaluate(watch);
  await order(page, "reset");
  const trace = new Trace(await page.context().newCDPSession(page));
  await trace.begin();
  const begin = performance.now();
  await page.getByRole("button", { name: "核查", exact: true }).click();
  await page.getByRole("listbox").waitFor({ timeout: 240_000 });
  const check = performance.now() - begin;
  await page.waitForTimeout(300);
  const longestTask = await trace.end();
  const { syncs, largestUp, largestDown } = await countsOf(page);
  const doneAtFirst = doneWhen(await page.evaluate(() => (globalThis as Watched).watch));
  const findings = await page.evaluate(() => Number(document.querySelector("[aria-setsize]")?.ariaSetSize));

  await trace.begin();
  for (const group of ["key", "check", "none"]) {
    await page.getByLabel("分组").selectOption(group);
    await page.waitForTimeout(400);
    await page.evaluate(scrollThrough);
  }
  await page.getByRole("button", { name: /存疑/ }).click();
  await page.waitForTimeout(400);
  const longestTaskInList = await trace.end();

  let cancel = 0;
  for (const part of [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
    await page.getByRole("button", { name: "核查", exact: true }).click();
    await page.getByRole("progressbar").waitFor();
    await page.waitForTimeout(part * check);
    cancel = Math.max(cancel, await page.evaluate(cancelled));
  }
  await opened.close();
  const largestPayload = Math.max(largestUp, largestDown);
  return { findings, check, longestTask, doneAtFirst, cancel, longestTaskInList, syncs, largestPayload };
}

/** Edits a cell again and again, so that the one finding of a level comes and goes; ms of the slowest. */
async function measureLive(browser: Browser, folder: string): Promise<number> {
  const opened = await openLedger(browser, folder, FOLLOWED);
  const { page } = opened;
  await page.getByRole("button", { name: "核查", exact: true }).click();
  await page.getByRole("listbox").waitFor({ timeout: 60_000 });
  let slowest = 0;
  for (let edit = 0; edit < 6; edit++) {
    await page.waitForTimeout(500);
    const was = await page.evaluate(tilesText);
    const begin = performance.now();
    // Nothing at all is paid in the row, or what is due: its findings come and go.
    await order(page, { edit: ["成果转化台账", "R1001", edit % 2 === 0 ? 1 : 1_000_000] });
    await page.waitForFunction(({ text, read }) => (eval(read) as () => string)() !== text, {
      text: was,
      read: `(${String(tilesText)})`,
    });
    slowest = Math.max(slowest, performance.now() - begin);
  }
  await opened.close();
  return slowest;
}

/** In the page: the counts by level. */
function tilesText(): string {
  return [...document.querySelectorAll("fieldset button")].map(({ textContent }) => textContent).join(" ");
}

/** Opens the pane over a ledger that lies in a worker of its page, and waits until it has come to rest. */
async function openLedger(browser: Browser, folder: string, rows: number): Promise<OfficePageOpened> {
  const input = { folder, page: { viewport: { width: 350, height: 700 } } };
  const opened = await openOfficePage(browser, input, (context) => context.addInitScript(becomeExcel, rows));
  await opened.load();
  await opened.page.getByRole("button", { name: "核查", exact: true }).waitFor();
  await opened.page.waitForTimeout(2500);
  return opened;
}

/** In the page: an Excel in a worker takes what the client sends. */
function becomeExcel(rows: number): void {
  // Frames and the empty page that is there first are no panes.
  if (location.hostname !== "localhost" || window !== window.top) return;
  const excel = new Worker(`excel.js?rows=${rows}`);
  const page = window as unknown as WindowOfOffice;
  page.sendToExcel = (message) => {
    excel.postMessage(message);
  };
  excel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") page._richApiNativeBridge.onMessageFromHost?.(data);
  });
  (globalThis as Watched).excel = excel;
}

function order(page: Page, what: ExcelOrder): Promise<void> {
  return page.evaluate((said) => {
    (globalThis as Watched).excel.postMessage({ order: said });
  }, what);
}

function countsOf(page: Page): Promise<Counts> {
  return page.evaluate(
    () =>
      new Promise<Counts>((resolve) => {
        const { excel } = globalThis as Watched;
        excel.addEventListener("message", ({ data }: MessageEvent<{ counts?: Counts }>) => {
          if (data.counts) resolve(data.counts);
        });
        excel.postMessage({ order: "counts" });
      }),
  );
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the clock and of the thread's own. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of the page's thread as Chromium's own tracing has them. */
class Trace {
  private readonly session: CDPSession;
  private events: TraceEvent[] = [];

  constructor(session: CDPSession) {
    this.session = session;
    session.on("Tracing.dataCollected", ({ value }) => this.events.push(...(value as unknown as TraceEvent[])));
  }

  async begin(): Promise<void> {
    this.events = [];
    await this.session.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel"] } });
    // To begin a trace is itself a task.
    await new Promise((resolve) => setTimeout(resolve, 500));
    this.events = [];
  }

  async end(): Promise<LongestTask> {
    const ended = new Promise<unknown>((resolve) => this.session.once("Tracing.tracingComplete", resolve));
    await this.session.send("Tracing.end");
    await ended;
    const threads = this.events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
    const tasks = this.events.filter(
      ({ name, pid, tid }) =>
        name.endsWith("RunTask") && threads.some((thread) => thread.pid === pid && thread.tid === tid),
    );
    const longest = (times: readonly (number | undefined)[]): number =>
      times.reduce<number>((most, time) => Math.max(most, time ?? 0), 0) / 1000;
    return { wall: longest(tasks.map(({ dur }) => dur)), cpu: longest(tasks.map(({ tdur }) => tdur)) };
  }
}

function doneWhen({ first, progress }: Watch): number {
  if (first === null) return 1;
  return progress.filter(({ at }) => at <= first).at(-1)?.done ?? 0;
}

/** In the page: notes when the first finding is on screen, and what the worker says at the time that it says it. */
function watch(): void {
  const seen: Watch = { first: null, progress: [] };
  (globalThis as Watched).watch = seen;
  const look = (): void => {
    if (seen.first === null && document.querySelector("ul[aria-busy] li")) seen.first = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const Plain = Worker;
  globalThis.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", ({ data }: MessageEvent<{ news?: string; done?: number }>) => {
        if (data.news === "progress") seen.progress.push({ at: performance.now(), done: data.done ?? 0 });
      });
    }
  };
}

/** In the page: from the top of the list to its end in thirty strides. */
async function scrollThrough(): Promise<void> {
  const list = document.querySelector('[role="listbox"]');
  for (let stride = 1; list && stride <= 30; stride++) {
    list.scrollTop = (list.scrollHeight * stride) / 30;
    await new Promise(requestAnimationFrame);
  }
}

/** In the page: clicks cancel and waits until nothing runs any more; ms. */
async function cancelled(): Promise<number> {
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "取消");
  const begin = performance.now();
  button?.click();
  while (document.querySelector('[role="progressbar"]')) await new Promise(requestAnimationFrame);
  return performance.now() - begin;
}
