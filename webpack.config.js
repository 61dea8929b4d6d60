import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const { version } = createRequire(import.meta.url)("./package.json");
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

/** Writes the metadata of the custom functions beside their code, from the one table that both are made of. */
class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { metadata } = await tsImport("./src/functions/metadata.ts", import.meta.url);
        for (const [lang, name] of [
          ["zh", "functions.json"],
          ["en", "functions.en.json"],
        ]) {
          const text = `${JSON.stringify(metadata(lang), null, 2)}\n`;
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
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
  plugins: [new FunctionsMetadata()],
};

export { version };
export default [commandLineConfig, functionsConfig];
