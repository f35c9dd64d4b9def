import { measure } from "mitata";

/** How long something takes in nanoseconds, and how far the middle half of the repeats is spread. */
export interface Timing {
  readonly median: number;
  /** The upper quartile over the lower. */
  readonly spread: number;
}

/** Times something often enough to tell: at least three times, and for a fifth of a second. */
export async function timed(run: () => unknown): Promise<Timing> {
  const { p25, p50, p75 } = await measure(run, { min_samples: 3, min_cpu_time: 2e8 });
  return { median: p50, spread: p75 / p25 };
}

/** Times each of some questions in turn, so that none is asked twice running. */
export function timedInTurn<Question>(
  questions: readonly Question[],
  ask: (question: Question) => unknown,
): Promise<Timing> {
  let at = 0;
  return timed(() => {
    at = (at + 1) % questions.length;
    return ask(questions[at] as Question);
  });
}

/** What something gives, and how many milliseconds it took. */
export function stopwatch<T>(run: () => T): { readonly result: T; readonly took: number } {
  const start = performance.now();
  const result = run();
  return { result, took: performance.now() - start };
}
