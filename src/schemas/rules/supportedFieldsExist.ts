import { resolvePointer } from "../../model/pointer.ts";
import { fieldsOf } from "./support/fieldsOf.ts";
import { rule } from "./support/rule.ts";

/** A record has the fields that its citations support. */
export const supportedFieldsExist = /* @__PURE__ */ rule("invalid-pointer", (data, report) => {
  for (const { record, citation, pointer } of data.citations()) {
    citation.supports?.forEach((supported, index) => {
      if (resolvePointer(record, supported).found) return;
      const place = `${pointer}/supports/${index}`;
      report(record, place, { target: record.id, requirement: "has", fields: fieldsOf(record) });
    });
  }
});
