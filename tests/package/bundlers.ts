import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";

/** Bundles the file of a program into one script for a browser. */
export type Bundler = (file: string) => Promise<string>;

/** Each bundler, used as its guide recommends, without options for this package. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  async esbuild(file) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [file],
      bundle: true,
      format: "iife",
      platform: "browser",
      minify: true,
      write: false,
      logLevel: "error",
    });
    return outputFiles[0]?.text ?? "";
  },

  async rollup(file) {
    const bundle = await rollup({
      input: file,
      plugins: [nodeResolve({ browser: true })],
      onwarn({ id, ids = [], message }) {
        // Rollup warns about comments and import cycles in zod. Those are not faults of this package.
        if (![id, ...ids].some((path) => path?.includes("/zod/"))) throw new Error(message);
      },
    });
    const { output } = await bundle.generate({ format: "iife" });
    return output[0].code;
  },

  async webpack(file) {
    const path = dirname(file);
    const filename = "webpack.bundle.js";
    const compiler = webpack({
      mode: "production",
      context: path,
      entry: file,
      target: "web",
      output: { path, filename },
      performance: false,
    });
    if (!compiler) throw new Error("webpack returned no compiler");
    const stats = await promisify(compiler.run.bind(compiler))();
    if (stats?.hasErrors() || stats?.hasWarnings()) throw new Error(stats.toString());
    return readFileSync(join(path, filename), "utf8");
  },

  async vite(file) {
    const output = await vite({
      root: dirname(file),
      configFile: false,
      logLevel: "error",
      build: { write: false, rolldownOptions: { input: file, output: { format: "iife" } } },
    });
    if (!("output" in output)) throw new Error("vite returned more than one bundle");
    return output.output[0].code;
  },
};
