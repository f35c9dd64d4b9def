import type * as z from "zod";
import type { Kind } from "../../../model/kinds.ts";
import type { AnyRecord } from "../../../model/records.ts";
import { recordSchemas } from "../../recordSchemas.ts";

/** The names of the fields that a record may have by its kind. @internal */
export function fieldsOf({ kind }: { readonly kind: Kind }): readonly string[] {
  const known = fields.get(kind);
  if (known) return known;
  // The declared type of a schema is that of its interface; each is a read-only object.
  const schema = recordSchemas[kind] as unknown as z.ZodReadonly<z.ZodObject>;
  const names = Object.freeze(Object.keys(schema.unwrap().shape));
  fields.set(kind, names);
  return names;
}

const fields = new Map<Kind, readonly string[]>();

/** Whether a record may have the field that a pointer begins with, by its kind. @internal */
export const mayHave = (record: AnyRecord, pointer: string): boolean =>
  fieldsOf(record).includes(pointer.split("/")[1] ?? "");
