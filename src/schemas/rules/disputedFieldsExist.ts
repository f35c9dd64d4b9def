import { resolvePointer } from "../../model/pointer.ts";
import { fieldsOf, mayHave } from "./support/fieldsOf.ts";
import { rule } from "./support/rule.ts";

/** What a discrepancy disputes is a field that the record has, or may have by its kind. */
export const disputedFieldsExist = /* @__PURE__ */ rule("invalid-pointer", (data, report) => {
  for (const discrepancy of data.ofKind("discrepancy")) {
    discrepancy.subjects.forEach(({ id, pointer }, index) => {
      const target = data.find(id);
      if (!target || resolvePointer(target, pointer).found || mayHave(target, pointer)) return;
      const place = `/subjects/${index}/pointer`;
      report(discrepancy, place, { target: id, requirement: "may-have", fields: fieldsOf(target) });
    });
  }
});
