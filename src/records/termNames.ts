import type { PlacedName } from "./Facets.ts";

/** Lists without a term of the record itself. The terms of aliases are types of names. */
const WITHOUT_TERMS: readonly string[] = ["aliases", "citations"];

/**
 * The terms of a record as names, so that a search finds it by the words of its source. They are the
 * texts in the fields whose names end with `Term`, at any depth.
 *
 * @internal
 */
export function termNames(fields: object, pointer = "", areTerms = false): readonly PlacedName[] {
  const names: PlacedName[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const isTerm = areTerms || field.endsWith("Term");
    if (typeof value === "string") {
      if (isTerm) names.push([value, `${pointer}/${field}`]);
    } else if (typeof value === "object" && value && !WITHOUT_TERMS.includes(field)) {
      // A list may have more elements than a call takes arguments.
      for (const name of termNames(value, `${pointer}/${field}`, isTerm)) names.push(name);
    }
  }
  return names;
}
