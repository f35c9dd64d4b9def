import { LaosRelationsError } from "../errors.ts";

/** Makes the error for a wrong argument. @internal */
export const invalidArgument = (value: unknown, expected: string, field: string) =>
  new LaosRelationsError("invalid-criteria", { value, expected, place: { field } });
