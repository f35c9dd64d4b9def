import { defineConfig } from "tsup";
import manifest from "./data/releases/manifest.json" with { type: "json" };

/** An entry for each release: `laos-relations/datasets/<version>`. */
const releases = manifest.map(({ version }) => [
  `datasets/${version}`,
  `src/datasets/${version}/index.ts`,
]);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schemas: "src/schemas.ts",
    export: "src/export.ts",
    "words/fr": "src/words/fr.ts",
    "words/lo": "src/words/lo.ts",
    ...Object.fromEntries(releases),
  },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: true,
  clean: true,
  splitting: true,
  sourcemap: false,
  treeshake: false,
  // Bundled in by subpath, so that zod stays the only dependency at run time.
  noExternal: ["date-fns", "@noble/hashes", "d3-dsv", /^spdx-/],
});
