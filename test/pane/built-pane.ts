import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import webpack, { type Compiler, type Configuration } from "webpack";

const root = join(import.meta.dirname, "../..");

/**
 * Builds the pane with the project's own configuration into a folder of its own, with its page but no functions.
 * Unless it is to be as it ships it is made small in a fraction of the time, and a little less. Another script can be
 * built in the same way in place of the pane's own.
 */
export async function buildPane(asItShips = false, entry?: string): Promise<string> {
  const path = await build(asItShips, entry);
  copyFileSync(join(root, "src/taskpane/taskpane.html"), join(path, "taskpane.html"));
  writeFileSync(join(path, "functions.js"), "");
  return path;
}

async function build(asItShips: boolean, entry?: string): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), "pane-"));
  const { paneConfig } = (await import(join(root, "webpack.config.js"))) as { paneConfig: Configuration };
  const config: Configuration = {
    ...paneConfig,
    mode: "production",
    context: root,
    output: { ...paneConfig.output, path },
  };
  if (entry !== undefined) config.entry = { taskpane: entry };
  if (!asItShips) config.optimization = { ...paneConfig.optimization, minimizer: [new QuickMinimizer()] };
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack(config, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      // Only now is what it made kept for the next build.
      else
        compiler?.close(() => {
          resolve();
        });
    });
  });
  return path;
}

/** A page compiles what it loads each time that it is opened: a sixth of the bytes is worth it to every test. */
class QuickMinimizer {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("QuickMinimizer", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "QuickMinimizer", stage }, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          const { code } = await transform(asset.source().toString(), { minify: true, target: "es2022" });
          compilation.updateAsset(name, new webpack.sources.RawSource(code));
        }
      });
    });
  }
}
