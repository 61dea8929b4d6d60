/** npm start: the built add-in in Excel on this machine or on the web, or in a page that needs no Excel. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { join } from "node:path";
import { hasExcel, placeOf } from "./demo/place.ts";
import { serveDemo } from "./demo/serve.ts";
import { contentType, fileOf } from "./host/static-files.ts";

const root = join(import.meta.dirname, "..");
const pane = join(root, "dist");
const manifest = join(root, "manifest.xml");
/** The manifest names it. */
const PORT = 3000;

if (!existsSync(join(pane, "taskpane.html"))) {
  console.error("还没有构建。请先运行 npm run build。\nNothing is built yet. Run npm run build first.");
  process.exit(2);
}

const place = await placeOf(process.argv.slice(2), join(root, "assets/samples/errors.xlsx"), hasExcel);
if (place.kind === "demo") {
  const { url } = await serveDemo({ ...place, pane });
  console.log(`这台电脑没有可用的 Excel，请在浏览器中打开试用页：${url}`);
  console.log(`There is no Excel to use on this machine; open the demo in a browser: ${url}`);
} else {
  await serveAddIn();
  // Loaded only here: it is large, and of no use where there is no Excel.
  const { AppType, startDebugging, stopDebugging } = await import("office-addin-debugging");
  await startDebugging(manifest, {
    appType: place.kind === "web" ? AppType.Web : AppType.Desktop,
    document: place.document,
    enableDebugging: false,
  });
  console.log(
    "助手已加载到 Excel；按 Ctrl+C 结束并移除。\nThe add-in is loaded into Excel; Ctrl+C ends and removes it.",
  );
  process.once("SIGINT", () => {
    void stopDebugging(manifest).finally(() => process.exit());
  });
}

/** The built files over https with a certificate for development, which Excel asks for even on this machine. */
async function serveAddIn(): Promise<void> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    const file = fileOf(pane, request.url ?? "/") ?? "";
    readFile(file).then(
      (content) =>
        response.writeHead(200, { "Content-Type": contentType(file), "Access-Control-Allow-Origin": "*" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(PORT, "localhost", resolve);
  });
}
