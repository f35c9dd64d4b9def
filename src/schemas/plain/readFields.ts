import type { DataIssue, NotPlainDataIssue } from "../../errors.ts";
import { COLLECTIONS } from "../../model/kinds.ts";
import { dataIssue } from "../issues/dataIssue.ts";
import { toPointer } from "../issues/toPointer.ts";
import { typeFound } from "../issues/typeFound.ts";
import { plainCopy } from "./plainCopy.ts";
import { plainKindOf } from "./plainKindOf.ts";

/** A {@link Dataset} adds `ids` to its data. They follow from the records, so they are not used. */
const KNOWN = new Set<string>(["meta", "ids", "redirects", ...Object.values(COLLECTIONS)]);

/** The fields of what claims to be a dataset. @internal */
export interface Fields {
  /** Absent: they cannot be read. */
  readonly values?: ReadonlyMap<string, unknown>;
  readonly issues: readonly DataIssue[];
}

/**
 * Reads each field of what claims to be a dataset, once. It may have getters: those of a dataset of
 * this package load the collections.
 *
 * @internal
 */
export function readFields(input: unknown): Fields {
  if (typeof input !== "object" || input === null) {
    const [fault] = plainCopy(input).faults;
    return { issues: [fault ? notPlain(fault.found, input) : notAnObject(input)] };
  }
  let pointer = "";
  try {
    const kind = plainKindOf(input);
    if (kind === "class-instance") return { issues: [notPlain(kind, input)] };
    if (kind === "array") return { issues: [notAnObject(input)] };
    const values = new Map<string, unknown>();
    const issues: DataIssue[] = [];
    for (const key of Object.keys(input)) {
      pointer = toPointer([key]);
      const value: unknown = Reflect.get(input, key);
      if (KNOWN.has(key)) values.set(key, value);
      else issues.push(dataIssue({ id: "dataset", pointer, value }, { code: "unknown-key", key }));
    }
    return { values, issues };
  } catch {
    return { issues: [notPlain("unreadable", undefined, pointer)] };
  }
}

const notPlain = (found: NotPlainDataIssue["found"], value: unknown, pointer = "") =>
  dataIssue({ id: "dataset", pointer, value }, { code: "not-plain-data", found });

const notAnObject = (value: unknown) =>
  dataIssue(
    { id: "dataset", pointer: "", value },
    { code: "invalid-record", problem: "wrong-type", type: "object", found: typeFound(value) },
  );
