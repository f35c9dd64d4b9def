import { defineConfig } from "vitest/config";

/** The tests of the packed package. Only they need it to be packed and installed first. */
const BUILT = ["tests/package/*.test.ts", "tests/browser/*.test.ts"];

export default defineConfig({
  resolve: {
    // Tests that import the package by name test the built files, not src.
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
    projects: [
      {
        extends: true,
        test: { name: "source", include: ["tests/**/*.test.ts"], exclude: BUILT },
      },
      {
        extends: true,
        test: { name: "package", include: BUILT, globalSetup: "tests/package/consumer.setup.ts" },
      },
    ],
    reporters: ["default", "./tests/tally.ts"],
    // No test file depends on global state, and isolation takes longer than most files.
    isolate: false,
    testTimeout: 20_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/datasets/**"] },
  },
});
