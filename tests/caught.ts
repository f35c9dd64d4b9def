import { LaosRelationsError } from "../src/errors.ts";

/** The package's error that some code throws; fails where it throws another or none. */
export function caught(run: () => unknown): LaosRelationsError {
  try {
    run();
  } catch (error) {
    if (error instanceof LaosRelationsError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
