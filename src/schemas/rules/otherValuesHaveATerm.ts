import { VOCABULARIES } from "../../records/kinds.ts";
import { vocabularyFields } from "../../records/vocabularyFields.ts";
import { relatedField, rule } from "./support/rule.ts";

/** The field of the aliases, which every kind has. */
const COMMON = ["aliases/type"];

/** A field whose value is `other` has a term. */
export const otherValuesHaveATerm = rule("missing-key", (data, report) => {
  for (const record of data.records) {
    for (const field of vocabularyFields(record, [...COMMON, ...VOCABULARIES[record.kind]])) {
      const { pointer, value, term } = field;
      const inList = Array.isArray(value);
      if (term !== undefined || !(inList ? value.includes("other") : value === "other")) continue;
      const termPointer = `${pointer}Term`;
      report(record, termPointer, {
        key: termPointer.slice(termPointer.lastIndexOf("/") + 1),
        type: inList ? "array" : "string",
        requiredBy: relatedField([
          record,
          inList ? `${pointer}/${value.indexOf("other")}` : pointer,
        ]),
      });
    }
  }
});
