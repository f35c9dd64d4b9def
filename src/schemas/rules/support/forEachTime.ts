import type { AnyRecord } from "../../../model/records.ts";
import type { Time } from "../../../time/Time.ts";
import { toPointer } from "../../issues/toPointer.ts";

/** Visits every time of a record, with its pointer. @internal */
export function forEachTime(
  record: AnyRecord,
  visit: (time: Time, pointerOf: () => string) => void,
): void {
  const path: string[] = [];
  const pointerOf = () => toPointer(path);
  // A record is as deep as its schema, so this recursion ends after a few levels.
  const visitParts = (value: object) => {
    if (isTime(value)) return visit(value, pointerOf);
    for (const [key, part] of Object.entries(value)) {
      if (typeof part !== "object" || part === null) continue;
      path.push(key);
      visitParts(part);
      path.pop();
    }
  };
  visitParts(record);
}

/** Only times have a basis. */
const isTime = (value: object): value is Time => "basis" in value;
