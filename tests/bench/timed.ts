import { measure } from "mitata";

/** The time of a function in nanoseconds. */
export interface Timing {
  readonly median: number;
  /** The upper quartile divided by the lower quartile. */
  readonly spread: number;
}

/** Measures a function repeatedly: at least three times, and for at least a fifth of a second. */
export async function timed(run: () => unknown): Promise<Timing> {
  const { p25, p50, p75 } = await measure(run, { min_samples: 3, min_cpu_time: 2e8 });
  return { median: p50, spread: p75 / p25 };
}

/** Measures several questions in turn, so that no question runs twice in a row. */
export function timedInTurn<Question>(
  questions: readonly Question[],
  ask: (question: Question) => unknown,
): Promise<Timing> {
  let index = 0;
  return timed(() => {
    index = (index + 1) % questions.length;
    return ask(questions[index] as Question);
  });
}

/** Runs a function once. Returns its result and its time in milliseconds. */
export function stopwatch<T>(run: () => T): { readonly result: T; readonly took: number } {
  const start = performance.now();
  const result = run();
  return { result, took: performance.now() - start };
}
