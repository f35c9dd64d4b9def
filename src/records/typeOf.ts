import { LaosRelationsError, reading } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord, TypeByKind } from "../model/records.ts";
import { typeIn } from "./facetsOf.ts";
import { FACETS } from "./kinds.ts";

/**
 * The type of the records of a kind within the kind: a {@link TypeByKind}, or `undefined` for people
 * and assessments, which have no types.
 *
 * @category Look up
 * @since 0.2.0
 */
export type TypeOf<K extends Kind> = K extends Kind
  ? [TypeByKind[K]] extends [never]
    ? undefined
    : TypeByKind[K]
  : never;

/**
 * Returns the type of a record within its kind, in whichever field the kind has it: `missionType` of
 * a mission, `genre` of a source, `form` of a relation, `measure` of a figure.
 *
 * Use {@link typeLabelOf} for the type in words.
 *
 * @param record - a record of any kind
 * @returns a value that `type` in criteria takes; `undefined` for people and assessments, which have
 *   no types
 * @throws `unknown-value` if the record has no kind that the package knows
 *
 * @example
 * ```ts
 * import { dataset, getRecord, typeOf } from "laos-relations";
 *
 * typeOf(getRecord(dataset, "mission:turkiye-laos-embassy")); // => "embassy"
 * typeOf(getRecord(dataset, "party:asean")); // => "bloc"
 * typeOf(getRecord(dataset, "person:wang-yi")); // => undefined
 * ```
 *
 * @category Look up
 * @since 0.2.0
 */
export function typeOf<R extends AnyRecord>(record: R): TypeOf<R["kind"]> {
  const invalid = (value: unknown) =>
    new LaosRelationsError("unknown-value", {
      value,
      expected: "a record of a kind that the package knows",
      place: { field: "record" },
    });
  return reading(
    () => {
      const kind = record?.kind;
      if (typeof kind === "string" && Object.hasOwn(FACETS, kind)) {
        return typeIn(record) as TypeOf<R["kind"]>;
      }
      throw invalid(kind ?? record);
    },
    () => invalid(record),
  );
}
