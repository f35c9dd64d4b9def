/** Whether this is a mutation run, which runs each test many times. Slow tests are skipped then. */
export const isMutationRun = process.env.FEWER_RUNS !== undefined;

/**
 * How many cases a property test draws: as many as it asks for, or a few in a mutation run.
 */
export const runs = (count: number): number => (isMutationRun ? Math.min(count, 20) : count);
