/** Calls a function with hostile arguments and says what came of it. */
import fc from "fast-check";
import { LaosRelationsError } from "../../src/errors.ts";
import { type Change, change, changed, fingerprint, hostile, type Make } from "./hostile.ts";
import { EXPORTS, TARGETS } from "./targets.ts";

/** A call of a function. */
export interface Call {
  readonly name: string;
  readonly makeArgs: () => readonly unknown[];
}

/** Arguments of which one or two are replaced as a whole or in a part; some may be left out. */
const replaced = (valid: readonly unknown[]): fc.Arbitrary<Call["makeArgs"]> => {
  // The checks of a dataset are the same everywhere, so the other arguments change more often.
  const indexes = [...valid.keys()].flatMap((index) => (index === 0 ? [0] : Array(4).fill(index)));
  const index = fc.constantFrom(...(indexes as number[]));
  const replacement: fc.Arbitrary<Change | { readonly whole: Make }> = fc.oneof(
    change,
    hostile.map((whole) => ({ whole })),
  );
  return fc
    .tuple(fc.array(fc.tuple(index, replacement), { minLength: 1, maxLength: 2 }), fc.nat(40))
    .map(([replacements, length]) => () => {
      const args = [...valid];
      for (const [at, how] of replacements) {
        args[at] = "whole" in how ? how.whole() : changed(valid[at], how);
      }
      return length < args.length ? args.slice(0, length) : args;
    });
};

/** A call of one of some functions, each as often as the others. */
export const callOf = (...names: readonly string[]): fc.Arbitrary<Call> =>
  fc.oneof(
    ...names.map((name) =>
      fc
        .oneof(...(TARGETS[name] ?? []).map(replaced))
        .map((makeArgs): Call => ({ name, makeArgs })),
    ),
  );

const PROTOTYPES = [Object, Array, Function, String, Number, Map, Set, Error].map(
  ({ prototype }) => prototype as object,
);
const keysOfPrototypes = () => PROTOTYPES.map((one) => Reflect.ownKeys(one).length).join();
const KEYS_BEFORE = keysOfPrototypes();

/** Longer than any message that lists a vocabulary. */
const LONGEST_MESSAGE = 5000;

/** `accepted`, or the code of the error; anything else that happens is a fault and is thrown. */
export function outcomeOf(
  { name, makeArgs }: Call,
  functions: Readonly<Record<string, unknown>> = EXPORTS,
): string {
  const args = makeArgs();
  const before = args.map(fingerprint);
  let outcome = "accepted";
  try {
    (functions[name] as (...args: readonly unknown[]) => unknown)(...args);
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== LaosRelationsError) throw error;
    const { code, expected, message } = error as LaosRelationsError;
    if (!expected || message.length > LONGEST_MESSAGE) throw new Error(`message: ${message}`);
    outcome = code;
  }
  if (keysOfPrototypes() !== KEYS_BEFORE || "polluted" in {})
    throw new Error("a prototype changed");
  // `createDataset` freezes the data itself, as it says.
  const unfrozen = (text: string) =>
    name === "createDataset" ? text.replaceAll("frozen{", "{") : text;
  for (const [index, text] of args.map(fingerprint).entries()) {
    if (unfrozen(text) !== unfrozen(before[index] as string)) {
      throw new Error(`argument ${index} changed: ${before[index]} to ${text}`);
    }
  }
  return outcome;
}
