import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", schemas: "src/schemas.ts", export: "src/export.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: true,
  clean: true,
  splitting: true,
  sourcemap: false,
  treeshake: false,
  // Bundled in by subpath, so that zod stays the only dependency at run time.
  noExternal: ["date-fns", "@noble/hashes", "d3-dsv"],
});
