import * as z from "zod";
import { termSchema } from "./primitives.ts";

const term = z.exactOptional(termSchema);
const terms = z.exactOptional(z.array(termSchema).min(1).readonly());

/** The shape of a field from a vocabulary and of its term. */
type WithTerm<Field extends string, Value, Term> = {
  readonly [Key in Field | `${Field}Term`]: Key extends Field ? Value : Term;
};

/**
 * The shape entries of a field from a vocabulary and of its term, which has the value in other words.
 * The rule `otherValuesHaveATerm` requires the term if the value is `other`.
 *
 * @internal
 */
export const withTerm = <Field extends string, Value extends z.ZodType>(
  field: Field,
  value: Value,
) =>
  // A computed key is a string to the compiler.
  ({ [field]: value, [`${field}Term`]: term }) as WithTerm<Field, Value, typeof term>;

/** The shape entries of a list of values from a vocabulary and of their terms. @internal */
export const withTerms = <Field extends string, Value extends z.ZodType>(
  field: Field,
  value: Value,
) => ({ [field]: value, [`${field}Term`]: terms }) as WithTerm<Field, Value, typeof terms>;
