import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const dist = fileURLToPath(new URL("dist", import.meta.url));

/** TypeScript as it stands: types are checked by `npm run typecheck`, not by the bundler. */
const base = {
  devtool: false,
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: {
          transpileOnly: true,
          // Imports name the .ts file itself, and so webpack finds it.
          compilerOptions: { noEmit: false, rewriteRelativeImportExtensions: false },
        },
      },
    ],
  },
  performance: { hints: false },
};

/** The command line: one file that needs nothing but Node and the assets beside it. */
export const commandLineConfig = {
  ...base,
  name: "command-line",
  // The program finds its assets from where it lies, not from where it was built.
  module: { ...base.module, parser: { javascript: { importMeta: false } } },
  target: "node20",
  entry: { cgzh: "./src/cli/cgzh.ts" },
  experiments: { outputModule: true },
  output: {
    path: dist,
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

/** Where the add-in is served: this machine while it is developed, elsewhere by CGZH_URL=https://… npm run build. */
const developmentUrl = "https://localhost:3000";
const url = (process.env.CGZH_URL ?? developmentUrl).replace(/\/$/, "");

/** Writes what stands beside the code of the functions, from the one table that all of it is made of, and the manifest. */
class AddInFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AddInFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "AddInFiles", stage }, async () => {
        const emit = (name, content) => compilation.emitAsset(name, new webpack.sources.RawSource(content));
        const emitText = (name, text) => emit(name, text.replaceAll(developmentUrl, url));
        const { metadata } = await tsImport("./src/functions/metadata.ts", import.meta.url);
        const { helpPage } = await tsImport("./src/functions/help.ts", import.meta.url);
        emitText("functions.json", `${JSON.stringify(metadata("zh"), null, 2)}\n`);
        emitText("functions.en.json", `${JSON.stringify(metadata("en"), null, 2)}\n`);
        emitText("help.html", helpPage("zh"));
        emitText("help.en.html", helpPage("en"));
        emitText("taskpane.html", await readFile(new URL("src/taskpane/taskpane.html", import.meta.url), "utf8"));
        emitText("manifest.xml", await readFile(new URL("manifest.xml", import.meta.url), "utf8"));
        emit("shortcuts.json", await readFile(new URL("src/commands/shortcuts.json", import.meta.url)));
        const icons = new URL("assets/icons/", import.meta.url);
        for (const name of (await readdir(icons)).filter((file) => file.endsWith(".png"))) {
          emit(`assets/icons/${name}`, await readFile(new URL(name, icons)));
        }
      });
    });
  }
}

/** The custom functions: self-contained, without any code of the pane, because a workbook waits for it when it opens. */
export const functionsConfig = {
  ...base,
  name: "functions",
  target: ["web", "es2022"],
  entry: { functions: "./src/functions/functions.ts" },
  output: { path: dist, filename: "[name].js" },
  plugins: [new AddInFiles()],
};

/**
 * The pane: a small script that the page starts with, the pane itself (pane.js) for when it is shown, and the engine for
 * the worker (checker.js).
 */
export const paneConfig = {
  ...base,
  name: "pane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/start.ts" },
  output: { path: dist, filename: "[name].js", chunkFilename: "[name].js", publicPath: "auto" },
  // The libraries go with the pane, in one file that has a name.
  optimization: { splitChunks: { cacheGroups: { defaultVendors: false } } },
  // The libraries are thousands of files: what was made of them serves the next build too, and that of the tests.
  cache: { type: "filesystem", name: "pane", buildDependencies: { config: [import.meta.filename] } },
};

export default [commandLineConfig, functionsConfig, paneConfig];
