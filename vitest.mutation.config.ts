import { defineConfig } from "vitest/config";

const src = (file: string) => `${import.meta.dirname}/src/${file}`;

/**
 * The tests that every mutant is run against: those of the source that take milliseconds. What is
 * slow, or is about the built package, the documentation, the records or the maintainers' tools, is
 * left out.
 */
export default defineConfig({
  resolve: {
    // The examples import the package by name; here that means the source, which is what is mutated.
    alias: [
      { find: /^laos-relations$/, replacement: src("index.ts") },
      { find: /^laos-relations\/(schemas|export)$/, replacement: src("$1.ts") },
      { find: /^laos-relations\/datasets\/(.+)$/, replacement: src("datasets/$1/index.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/{authoring,bench,browser,data,docs,examples,package}/**"],
    setupFiles: ["tests/mutation/fewerRuns.ts"],
    isolate: false,
    // Stryker itself ends what takes too long; the first run is slow, as it counts what each test reaches.
    testTimeout: 120_000,
  },
});
