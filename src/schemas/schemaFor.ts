import type * as z from "zod";

/** Whether two types are the same, including which fields are optional and `readonly`. */
type Same<A, B> =
  (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** A type with its fields written out, so that an interface can equal a mapped type. */
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
 * Declares a schema to be that of an interface: it compiles only if both have the same fields of
 * the same types. The published declarations then name the interface instead of repeating the
 * schema.
 *
 * @internal
 */
export const schemaFor =
  <T>() =>
  <S extends z.ZodType>(
    schema: S &
      (Same<Flat<z.output<S>>, Flat<T>> extends true ? unknown : Mismatch<T, z.output<S>>),
  ): z.ZodType<T> =>
    schema as unknown as z.ZodType<T>;
