import type { Reporter, TestModule } from "vitest/node";

/** Closes a run with the plain line `N passed, N failed`. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const results = [...module.children.allTests()].map((test) => test.result().state);
      for (const state of results) if (state !== "pending") count[state]++;
      // A file that fails outside its tests has no failed test to count.
      if (module.state() === "failed" && !results.includes("failed")) count.failed++;
    }
    const { passed, failed, skipped } = count;
    process.on("exit", () => {
      console.log(`\n${skipped} skipped\n${passed} passed, ${failed} failed`);
    });
  }
}
