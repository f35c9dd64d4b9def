import { resolvePointer } from "../../model/pointer.ts";
import { fieldsOf, mayHave } from "./support/fieldsOf.ts";
import { rule } from "./support/rule.ts";

/** What a record calls missing is a field of its kind, and the record does not have it. */
export const missingFieldsAreAbsent = /* @__PURE__ */ rule("invalid-pointer", (data, report) => {
  for (const record of data.records) {
    record.missing?.forEach(({ pointer }, index) => {
      if (mayHave(record, pointer) && !resolvePointer(record, pointer).found) return;
      const place = `/missing/${index}/pointer`;
      report(record, place, { target: record.id, requirement: "lacks", fields: fieldsOf(record) });
    });
  }
});
