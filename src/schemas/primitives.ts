import * as z from "zod";
import { LaosRelationsError } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import { boundsOf } from "../time/boundsOf.ts";

/** What a slug may be made of: the pattern of every id. @internal */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text that says something. @internal */
export const textSchema = z.string().regex(/\S/);

/** The id of a record of one of some kinds. @internal */
export function idSchema<const K extends Kind>(kinds: readonly K[]) {
  return z.templateLiteral([z.enum(kinds), ":", z.string().regex(SLUG)]);
}

/** A hash in hexadecimal. @internal */
export const hexSchema = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));

/** A JSON Pointer (RFC 6901). @internal */
export const pointerSchema = z.string().regex(/^(?:\/(?:[^~/]|~[01])*)*$/);

/** A language tag (BCP 47). @internal */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

/** Reads a date, and hands the error of the time room over as an issue with the same code. @internal */
export function reportTimeErrors(
  read: () => void,
  issues: z.core.$ZodRawIssue[],
  input: unknown,
  path: string[] = [],
) {
  try {
    read();
  } catch (error) {
    if (!(error instanceof LaosRelationsError)) throw error;
    const { code, value, expected } = error;
    issues.push({
      code: "custom",
      input,
      path,
      params: { code, value, expected },
      message: error.message,
    });
  }
}

/** A date in the supported subset of EDTF. @internal */
export const edtfSchema = z.string().check(({ value, issues }) => {
  reportTimeErrors(() => boundsOf(value), issues, value);
});
