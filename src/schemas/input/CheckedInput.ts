/**
 * The type that an input, of type `I`, has to have where `E` is expected. It is `E`, except where `I`
 * is too wide for the compiler to decide; validation decides there:
 *
 * - `unknown` and `any` are accepted anywhere, and so are objects with any keys.
 * - `string` is accepted for each text, such as an id or a value of a vocabulary. Programs that build
 *   records in a function have this type. Literal types and template types are compared.
 * - A list of any length is accepted where at least one element is expected.
 *
 * Fields that `E` does not have are `never`, so that the compiler names a misspelt key.
 *
 * @internal
 */
export type CheckedInput<I, E> = unknown extends I
  ? I
  : I extends string
    ? CheckedText<I, E>
    : I extends readonly unknown[]
      ? CheckedList<I, Extract<E, readonly unknown[]>>
      : I extends object
        ? CheckedObject<I, Exclude<Extract<E, object>, readonly unknown[]>>
        : E;

type CheckedText<I extends string, E> = string extends I
  ? Extract<E, string> extends never
    ? E
    : I
  : E;

type CheckedList<I extends readonly unknown[], E extends readonly unknown[]> = I extends readonly []
  ? E
  : { readonly [Index in keyof I]: CheckedInput<I[Index], E[number]> };

/** Distributes over the members of a union that is expected. */
type CheckedObject<I extends object, E> = string extends keyof I
  ? I
  : E extends unknown
    ? { readonly [F in keyof E]: F extends keyof I ? CheckedInput<I[F], E[F]> : E[F] } & {
        readonly [F in Exclude<keyof I, keyof E>]: never;
      }
    : never;
