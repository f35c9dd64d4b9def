import type * as z from "zod";

/** Whether two types are one, optionality and `readonly` included. */
type Same<A, B> =
  (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** A type as it is written out, so that an interface and a mapped type can be the same. */
type Flat<T> = T extends readonly unknown[]
  ? { [K in keyof T]: Flat<T[K]> }
  : T extends object
    ? { [K in keyof T]: Flat<T[K]> }
    : T;

/** What the compiler shows where interface and schema differ. */
interface Mismatch<Expected, Found> {
  readonly interfaceAndSchemaDiffer: { readonly expected: Expected; readonly found: Found };
}

/**
 * Holds a schema equal to the documented interface that it validates: a field that one has and the
 * other lacks, or types otherwise, does not compile. The interface is then all that consumers'
 * compilers read of the schema.
 *
 * @internal
 */
export const exactly =
  <T>() =>
  <S extends z.ZodType>(
    schema: S &
      (Same<Flat<z.output<S>>, Flat<T>> extends true ? unknown : Mismatch<T, z.output<S>>),
  ): z.ZodType<T> =>
    schema as unknown as z.ZodType<T>;
