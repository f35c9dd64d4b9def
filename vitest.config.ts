import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Tests that import the package by name are about what is built, not about src.
    alias: [
      { find: /^laos-relations$/, replacement: `${import.meta.dirname}/dist/index.js` },
      { find: /^laos-relations\/export$/, replacement: `${import.meta.dirname}/dist/export.js` },
      {
        find: /^laos-relations\/datasets\/(.+)$/,
        replacement: `${import.meta.dirname}/dist/datasets/$1.js`,
      },
      { find: /^laos-relations\/schemas$/, replacement: `${import.meta.dirname}/dist/schemas.js` },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/tally.ts"],
    // Nothing here keeps state between files, and most files are short.
    isolate: false,
    testTimeout: 20_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/datasets/**"] },
  },
});
