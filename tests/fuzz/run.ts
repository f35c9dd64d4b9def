/**
 * Calls every function with hostile arguments, many times: `npm run fuzz`, or
 * `npm run fuzz -- <cases> <seed> <function> …`. Prints what came of the calls, by function.
 */
import fc from "fast-check";
import { callOf, outcomeOf } from "./outcome.ts";
import { TARGETS } from "./targets.ts";

const [cases = "100000", seed = `${Date.now() % 2 ** 31}`, ...only] = process.argv.slice(2);
const names = only.length > 0 ? only : Object.keys(TARGETS);
const perFunction = Math.ceil(Number(cases) / names.length);
const started = performance.now();
const rows = names.map((name) => {
  const outcomes = new Map<string, number>();
  let slowest = 0;
  const { failed, errorInstance, counterexamplePath } = fc.check(
    fc.property(callOf(name), (call) => {
      const start = performance.now();
      const outcome = outcomeOf(call);
      slowest = Math.max(slowest, performance.now() - start);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: perFunction, seed: Number(seed) },
  );
  const sorted = Object.fromEntries([...outcomes].sort(([, a], [, b]) => b - a));
  console.log(name, JSON.stringify(sorted), `slowest ${slowest.toFixed(0)} ms`);
  if (failed) {
    console.error(`${name} failed at ${counterexamplePath}:`, errorInstance);
    process.exitCode = 1;
  }
  return outcomes;
});
const total = new Map<string, number>();
for (const outcomes of rows) {
  for (const [outcome, count] of outcomes) total.set(outcome, (total.get(outcome) ?? 0) + count);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`\n${perFunction * names.length} cases, seed ${seed}, ${seconds} s`);
for (const [outcome, count] of [...total].sort(([, a], [, b]) => b - a)) {
  console.log(`${outcome}: ${count}`);
}
