import type { Completion, Completions } from "./Completion.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Completes an object, which is plain data and frozen. Values that are there stay, whether they are
 * valid or not. An object that lacks nothing is returned itself.
 *
 * @internal
 */
export function complete(value: unknown, completions: Completions): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const before = value as Fields;
  let after = before;
  for (const [field, completion] of Object.entries(completions)) {
    const found = Object.hasOwn(before, field) ? before[field] : undefined;
    const completed =
      found === undefined ? valueIfAbsent(completion, after) : completedValue(found, completion);
    if (completed !== found) after = { ...after, [field]: completed };
  }
  return Object.freeze(after);
}

function valueIfAbsent({ absent, by, values = {} }: Completion, owner: Fields): unknown {
  if (by === undefined) return absent;
  const deciding = owner[by];
  if (typeof deciding !== "string" || !Object.hasOwn(values, deciding)) return undefined;
  return values[deciding] ?? undefined;
}

function completedValue(found: unknown, { time, each }: Completion): unknown {
  if (time && typeof found === "string") return Object.freeze({ edtf: found, basis: "stated" });
  if (!each || !Array.isArray(found)) return found;
  const elements = found.map((element) => complete(element, each));
  const isSame = elements.every((element, index) => element === found[index]);
  return isSame ? found : Object.freeze(elements);
}
