import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const root = join(import.meta.dirname, "../..");

/** Builds the pane with the project's own configuration into a folder of its own, with its page but no functions. */
export async function buildPane(minimize = false): Promise<string> {
  const path = await build(minimize);
  copyFileSync(join(root, "src/taskpane/taskpane.html"), join(path, "taskpane.html"));
  writeFileSync(join(path, "functions.js"), "");
  return path;
}

/** Builds the pane for page.html, where it runs over a workbook in memory and without Office. */
export async function buildPanePage(): Promise<string> {
  const path = await build(true, { page: "./test/pane/page.ts" });
  const page = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
  const scripts = /<script[\s\S]*<\/script>/;
  writeFileSync(join(path, "page.html"), page.replace(scripts, '<script defer src="page.js"></script>'));
  return path;
}

async function build(minimize: boolean, entry?: Record<string, string>): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), "pane-"));
  const { paneConfig } = (await import(join(root, "webpack.config.js"))) as { paneConfig: Configuration };
  const config: Configuration = {
    ...paneConfig,
    mode: "production",
    context: root,
    output: { ...paneConfig.output, path },
    optimization: { ...paneConfig.optimization, minimize },
  };
  if (entry) config.entry = entry;
  await new Promise<void>((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  return path;
}
