import { defineConfig } from "vitest/config";

const src = (file: string) => `${import.meta.dirname}/src/${file}`;

/**
 * The tests that Stryker runs against each mutant: the fast tests of the source. It excludes tests
 * that are slow, and tests of the built package, the documentation, the records, the authoring tools
 * and several releases.
 */
export default defineConfig({
  resolve: {
    // Examples import the package by name. Use the source instead, because Stryker mutates the source.
    alias: [
      { find: /^laos-relations$/, replacement: src("index.ts") },
      { find: /^laos-relations\/(schemas|export)$/, replacement: src("$1.ts") },
      { find: /^laos-relations\/datasets\/(.+)$/, replacement: src("datasets/$1/index.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: [
      "tests/{authoring,bench,browser,data,docs,examples,package}/**",
      "tests/releases/{sixteenth,twoReleases}.test.ts",
    ],
    setupFiles: ["tests/mutation/fewerRuns.ts"],
    isolate: false,
    // Stryker has its own timeout. Its first run is slow, because it records which code each test reaches.
    testTimeout: 120_000,
  },
});
