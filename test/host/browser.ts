import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { ExcelHost } from "./host.ts";
import { officeJsFolder } from "./office-js.ts";
import { becomeOfficePage, darkTheme, lightTheme, type OfficeFacts, type WindowOfOffice } from "./office-page.ts";
import { hostOf, type HostInput } from "./open-host.ts";
import { requirementSets } from "./requirement-sets.ts";
import { contentType, fileOf } from "./static-files.ts";

/** Where Microsoft serves office.js; in tests it comes from npm's copy. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The browser of this machine: CHROME_PATH, or where the usual packages put it. */
export function chromiumPath(): string | undefined {
  const usual = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
  ];
  return [process.env.CHROME_PATH ?? "", ...usual].find((path) => path !== "" && existsSync(path));
}

/** Whether tests in a browser must be left out here; where they must not be (CI), their lack is a failure. */
export function withoutBrowser(): boolean {
  if (chromiumPath() !== undefined) return false;
  if (process.env.CI !== undefined) throw new Error("No Chromium or Chrome was found; set CHROME_PATH.");
  console.warn("Tests in a browser are left out: no Chromium or Chrome was found; set CHROME_PATH to run them.");
  return true;
}

export interface PaneInput extends HostInput {
  /** Folder that is served, with the pane's page in it. */
  readonly folder: string;
  /** taskpane.html unless said. */
  readonly file?: string;
  /** What befalls the host before the pane is there. */
  readonly before?: (host: ExcelHost) => void;
  /** Size, colour scheme, forced colours … of the page, as Playwright has them; nothing moves unless it is told to. */
  readonly page?: BrowserContextOptions;
}

export interface Pane {
  readonly page: Page;
  /** The workbook lives here, in the test's process: counts, faults, the user's acts, snapshots. */
  readonly host: ExcelHost;
  /** Errors of the page's scripts, and what it logged as errors. */
  readonly errors: string[];
  /** Addresses outside of this machine that the page asked for, office.js apart; all were refused. */
  readonly outside: string[];
  /** Presses a button of the ribbon; resolves when its function has completed its event. */
  pressButton(action: string): Promise<void>;
  close(): Promise<void>;
}

/** One browser for the panes of a test file. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error("No Chromium or Chrome was found; set CHROME_PATH.");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** Opens the pane's page as Excel on Windows would, with the whole of office.js, before a workbook in memory. */
export async function openPane(browser: Browser, input: PaneInput): Promise<Pane> {
  const host = hostOf(input);
  input.before?.(host);
  const opened = await openOfficePage(browser, { ...input, name: host.workbook.name }, (context) =>
    context.exposeFunction("sendToExcel", (message: string) => {
      host.receive(message);
    }),
  );
  const { page } = opened;
  let closed = false;
  host.send = (message) => {
    void page
      .evaluate((text) => {
        (window as unknown as WindowOfOffice)._richApiNativeBridge.onMessageFromHost?.(text);
      }, message)
      .catch((error: unknown) => {
        if (!closed) throw error;
      });
  };
  await opened.load();
  return {
    ...opened,
    host,
    pressButton: (action) =>
      page.evaluate((id) => (window as unknown as WindowOfOffice)._richApiNativeBridge.pressButton?.(id), action),
    close: async () => {
      closed = true;
      await opened.close();
    },
  };
}

/** A page in which office.js finds itself in Excel, and that has not been loaded yet. */
export interface OfficePageOpened extends Pick<Pane, "page" | "errors" | "outside" | "close"> {
  load(): Promise<void>;
}

/** Opens a page for the pane; `connect` gives it the function `sendToExcel`, which takes the client's messages. */
export async function openOfficePage(
  browser: Browser,
  input: Pick<PaneInput, "folder" | "file" | "page" | "language" | "requirementSets" | "name">,
  connect: (context: BrowserContext) => Promise<unknown>,
): Promise<OfficePageOpened> {
  const server = await serve(input.folder);
  const context = await browser.newContext({
    locale: input.language ?? "zh-CN",
    reducedMotion: "reduce",
    ...input.page,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  await keepInside(context, outside);
  const facts: OfficeFacts = {
    requirementSets: input.requirementSets ?? requirementSets,
    language: input.language ?? "zh-CN",
    documentUrl: `C:\\${input.name ?? ""}`,
    theme: input.page?.colorScheme === "dark" ? darkTheme : lightTheme,
  };
  // Functions that are handed to the page carry calls of this helper where tsx compiled them.
  await context.addInitScript("globalThis.__name ??= (it) => it");
  await connect(context);
  await context.addInitScript(becomeOfficePage, facts);
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {
    page,
    errors,
    outside,
    load: async () => {
      await page.goto(`${urlOf(server)}/${input.file ?? "taskpane.html"}`);
    },
    close: async () => {
      await context.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers for Microsoft's server from npm's copy, and refuses whatever else is not of this machine. */
async function keepInside(context: BrowserContext, outside: string[]): Promise<void> {
  await context.route(
    ({ hostname }) => hostname !== "localhost",
    async (route) => {
      const url = route.request().url();
      if (url.startsWith(OFFICE_JS)) {
        await route.fulfill({ path: join(officeJsFolder, new URL(url).pathname.slice("/lib/1/hosted/".length)) });
      } else {
        outside.push(url);
        await route.abort();
      }
    },
  );
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = fileOf(folder, request.url ?? "/");
    readFile(file ?? "").then(
      (content) => response.writeHead(200, { "Content-Type": contentType(file ?? "") }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      resolve(server);
    });
  });
}

function urlOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
