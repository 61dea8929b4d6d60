import { readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../host/browser.ts";
import { contentType, fileOf } from "../host/static-files.ts";
import { buildPanePage } from "./built-pane.ts";

/** The pane over a workbook in memory, without Office, as it is served to headless Chromium. */
export class PaneBrowser {
  private readonly browser: Browser;
  private readonly server: Server;
  private readonly folder: string;

  private constructor(browser: Browser, server: Server, folder: string) {
    this.browser = browser;
    this.server = server;
    this.folder = folder;
  }

  static async open(): Promise<PaneBrowser> {
    const folder = await buildPanePage();
    const server = createServer((request, response) => {
      const file = fileOf(folder, request.url ?? "/") ?? "";
      readFile(file).then(
        (content) => response.writeHead(200, { "Content-Type": contentType(file) }).end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    return new PaneBrowser(await openBrowser(), server, folder);
  }

  /** A page of its own, with no pane on it yet. */
  async page(): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 350, height: 700 } });
    // Functions that are handed to the page carry calls of this helper where tsx compiled them.
    await page.addInitScript("globalThis.__name ??= (it) => it");
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/page.html`);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.folder, { recursive: true });
  }
}
