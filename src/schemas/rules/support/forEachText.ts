import type { AnyRecord } from "../../../model/records.ts";
import { toPointer } from "../../issues/toPointer.ts";

/** Visits every text of a record, with its pointer. @internal */
export function forEachText(
  record: AnyRecord,
  visit: (text: string, pointerOf: () => string) => void,
): void {
  const path: string[] = [];
  const pointerOf = () => toPointer(path);
  // A record is as deep as its schema, so this recursion ends after a few levels.
  const visitParts = (value: object) => {
    for (const [key, part] of Object.entries(value)) {
      path.push(key);
      if (typeof part === "string") visit(part, pointerOf);
      else if (typeof part === "object" && part !== null) visitParts(part);
      path.pop();
    }
  };
  visitParts(record);
}
