import { deepFreeze } from "../dataset/deepFreeze.ts";
import { LaosRelationsError } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import { KINDS } from "../model/kinds.ts";
import type { RecordByKind } from "../model/records.ts";
import { checkSchema } from "./checkSchema.ts";
import { completeRecord } from "./input/completeRecord.ts";
import { issuesError } from "./issues/issuesError.ts";
import { notPlainIssues } from "./issues/notPlainIssues.ts";
import { plainCopy } from "./plain/plainCopy.ts";
import { recordSchemas } from "./recordSchemas.ts";

/**
 * Completes one record and validates it against the schema of its kind.
 *
 * The record may lack the fields that {@link RecordInput} has as optional, as for {@link defineDataset}.
 *
 * Use {@link validateDataset} for faults that only show among other records, such as a reference to
 * a record that does not exist. Only plain data is accepted, as there.
 *
 * @param kind - the kind of record expected
 * @param input - anything; a {@link RecordInput} of the kind is expected
 * @returns a copy of the record, completed and frozen at every depth
 * @throws `unknown-value` when there is no such kind
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
  const { copy, faults } = plainCopy(input);
  const id = typeof copy === "object" && copy !== null && "id" in copy ? copy.id : undefined;
  const place = typeof id === "string" ? id : kind;
  if (faults.length > 0) throw issuesError("invalid-record", notPlainIssues(faults, place));
  const checked = checkSchema<RecordByKind[K]>(
    recordSchemas[kind],
    completeRecord(kind, copy),
    place,
  );
  if (!checked.fits) throw issuesError("invalid-record", checked.issues);
  return deepFreeze(checked.value);
}
