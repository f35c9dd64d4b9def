import type * as z from "zod";
import type { DataIssue } from "../errors.ts";
import { dataIssue } from "./issues/dataIssue.ts";
import { toDataIssues } from "./issues/toDataIssues.ts";

/** A value that fits its schema, or what is wrong with it. @internal */
export type Checked<T> =
  | { readonly fits: true; readonly value: T }
  | { readonly fits: false; readonly issues: readonly DataIssue[] };

/** Checks plain data against a schema. @internal */
export function checkSchema<T>(schema: z.ZodType<T>, value: unknown, id: string): Checked<T> {
  try {
    const { success, data, error } = schema.safeParse(value);
    return success
      ? { fits: true, value: data }
      : { fits: false, issues: toDataIssues(error, value, id) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Where code must not be generated, Zod passes the issues of a field as arguments of one call.
    return { fits: false, issues: [dataIssue({ id, pointer: "", value }, TOO_MANY)] };
  }
}

const TOO_MANY = {
  code: "invalid-record",
  problem: "refused",
  reason: "fewer faults than can be listed",
} as const;
