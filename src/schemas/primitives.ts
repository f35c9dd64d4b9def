import * as z from "zod";
import type { Kind } from "../model/kinds.ts";
import { boundsOf } from "../time/boundsOf.ts";
import { checkIssue } from "./issues/checkIssue.ts";
import { reportTimeErrors } from "./issues/reportTimeErrors.ts";

/** The pattern of the part of an id after the colon. @internal */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text that is not blank. @internal */
export const textSchema = z.string().regex(/\S/);

/** The most words of a term. */
const MAXIMUM_WORDS = 6;

const TOO_MANY_WORDS = {
  code: "invalid-record",
  problem: "out-of-range",
  maximum: MAXIMUM_WORDS,
  inclusive: true,
  unit: "words",
} as const;

/** A term: text of at most six words, so that nobody quotes a sentence of a source. @internal */
export const termSchema = textSchema.check(({ value, issues }) => {
  if (value.trim().split(/\s+/).length > MAXIMUM_WORDS) {
    issues.push(checkIssue(TOO_MANY_WORDS, value));
  }
});

/** The id of a record of one of the kinds. @internal */
export function idSchema<const K extends Kind>(kinds: readonly K[]) {
  return z.templateLiteral([z.enum(kinds), ":", z.string().regex(SLUG)]);
}

/** A hash in hexadecimal. @internal */
export const hexSchema = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));

/** A JSON Pointer (RFC 6901). @internal */
export const pointerSchema = z.string().regex(/^(?:\/(?:[^~/]|~[01])*)*$/);

/** A language tag (BCP 47). @internal */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

/** A date in EDTF. @internal */
export const edtfSchema = z.string().check(({ value, issues }) => {
  reportTimeErrors(() => boundsOf(value), issues, value);
});
