import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
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

export { version };
export default [commandLineConfig];
