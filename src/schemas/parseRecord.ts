import { deepFreeze } from "../dataset/deepFreeze.ts";
import { LaosRelationsError } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import { KINDS } from "../model/kinds.ts";
import type { RecordByKind } from "../model/records.ts";
import { recordSchemas } from "./recordSchemas.ts";
import { toDataIssues } from "./toDataIssues.ts";

/**
 * Validates one record of a kind against its schema.
 *
 * Use {@link validateDataset} for what only shows among other records, such as a reference that
 * leads nowhere.
 *
 * @param kind - the kind of record expected
 * @param input - anything
 * @returns a copy of the record, frozen at every depth
 * @throws `unknown-value` for a kind that there is not
 * @throws `invalid-record` when the input does not fit; `issues` lists every fault
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { parseRecord } from "laos-relations/schemas";
 *
 * parseRecord("party", dataset.parties[0]).kind; // => "party"
 * parseRecord("party", { id: "person:x" }); // throws invalid-record
 * ```
 *
 * @category Validate
 * @since 0.1.0
 */
export function parseRecord<K extends Kind>(kind: K, input: unknown): RecordByKind[K] {
  if (!KINDS.includes(kind)) {
    throw new LaosRelationsError("unknown-value", {
      value: kind,
      expected: `one of ${KINDS.join(", ")}`,
    });
  }
  const { data, error } = recordSchemas[kind].safeParse(input);
  if (!error) return deepFreeze(data) as RecordByKind[K];
  const id = String((input as { id?: unknown } | null)?.id ?? kind);
  const issues = toDataIssues(error, input, id);
  const [first] = issues;
  throw new LaosRelationsError("invalid-record", {
    value: first?.value,
    expected: `${first?.expected} (${first?.code}, the first of ${issues.length} faults)`,
    place: { id, pointer: first?.pointer ?? "" },
    issues,
  });
}
