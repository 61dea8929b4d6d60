import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { readWorkbook } from "../../src/files/read.ts";
import { officeJsFolder } from "../host/office-js.ts";
import { contentType, fileOf } from "../host/static-files.ts";
import { inputOf } from "./workbook-input.ts";

export interface DemoInput {
  /** 0 for any that is free. */
  readonly port: number;
  /** An .xlsx file. */
  readonly document: string;
  /** Folder of the built pane. */
  readonly pane: string;
}

/**
 * Serves a page on this machine alone on which the pane runs by the genuine office.js against an Excel in memory.
 * Microsoft's scripts come from npm's folder as they are.
 */
export async function serveDemo({
  port,
  document,
  pane,
}: DemoInput): Promise<{ url: string; close: () => Promise<void> }> {
  const read = await readWorkbook(await readFile(document), basename(document));
  if (!read.ok) throw new Error(`${document} cannot be read.`);
  const workbook = JSON.stringify(inputOf(read.workbook));
  const script = await bundle(join(import.meta.dirname, "page.ts"));

  const answer = async (path: string): Promise<[type: string, content: string | Buffer]> => {
    if (path === "/") return [".html", await readFile(join(import.meta.dirname, "demo.html"))];
    if (path === "/demo.js") return [".js", script];
    if (path === "/workbook.json") return [".json", workbook];
    const [, folder = "", rest = ""] = /^\/(pane|office-js)(\/.*)$/.exec(path) ?? [];
    const file = fileOf(folder === "pane" ? pane : officeJsFolder, rest);
    if (folder === "" || file === undefined) throw new Error(`Nothing is at ${path}.`);
    const content = await readFile(file);
    return [file, path === "/pane/taskpane.html" ? framed(content.toString()) : content];
  };

  const server = createServer((request, response) => {
    answer(pathOf(request)).then(
      ([file, content]) => response.writeHead(200, { "Content-Type": contentType(file) }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The pane's page with its host told before office.js asks for one, and Microsoft's scripts from this machine. */
function framed(page: string): string {
  return page
    .replaceAll("https://appsforoffice.microsoft.com/lib/1/hosted/", "/office-js/")
    .replace(/<script/, "<script>parent.openPane(window);</script>\n    <script");
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return new URL(url, "http://localhost").pathname;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
