import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CDPSession } from "playwright-core";
import { buildPane } from "../pane/built-pane.ts";
import type { PanePage } from "../pane/page.ts";
import { PaneBrowser } from "../pane/pane-browser.ts";

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
  /** From the click on cancel to the pane being as before, ms. */
  readonly cancel: number;
  /** While all findings are grouped, filtered and scrolled through. */
  readonly longestTaskInList: LongestTask;
}

/** What the pane loads where it is shown, office.js and the functions apart. */
export async function paneGzipBytes(): Promise<number> {
  const folder = await buildPane(true);
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const bytes = scripts.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  rmSync(folder, { recursive: true });
  return bytes.reduce((sum, one) => sum + one, 0);
}

interface Watch {
  first: number | null;
  progress: { at: number; done: number }[];
}

type Watched = typeof globalThis & { watch: Watch; panePage: PanePage };

/** Measures the pane in Chromium over a ledger of 24 columns, the engine in its worker. */
export async function measurePane(rows = 100_000): Promise<PaneFigures> {
  const browser = await PaneBrowser.open();
  try {
    const page = await browser.page();
    await page.evaluate((count) => {
      (globalThis as Watched).panePage.show(count, { lang: "zh", today: "2026-11-22" });
    }, rows);
    await page.waitForTimeout(1500);
    await page.evaluate(watch);
    const trace = new Trace(await page.context().newCDPSession(page));
    await trace.begin();
    const begin = performance.now();
    await page.getByRole("button", { name: "核查", exact: true }).click();
    await page.getByRole("listbox").waitFor({ timeout: 240_000 });
    const check = performance.now() - begin;
    await page.waitForTimeout(300);
    const longestTask = await trace.end();
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

    await page.getByRole("button", { name: "核查", exact: true }).click();
    await page.getByRole("progressbar").waitFor();
    await page.waitForTimeout(600);
    const cancel = await page.evaluate(cancelled);
    return { rows, findings, check, longestTask, doneAtFirst, cancel, longestTaskInList };
  } finally {
    await browser.close();
  }
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
