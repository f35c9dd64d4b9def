/**
 * How many cases a property test draws: as many as it asks for, or a few in a mutation run, which
 * runs each test many times.
 */
export const runs = (count: number): number =>
  process.env.FEWER_RUNS === undefined ? count : Math.min(count, 20);
