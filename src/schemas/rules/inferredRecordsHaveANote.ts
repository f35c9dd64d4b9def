import { relatedField, rule } from "./support/rule.ts";

/** An inferred record has a note, which says what it was inferred from. */
export const inferredRecordsHaveANote = /* @__PURE__ */ rule("missing-key", (data, report) => {
  for (const record of data.records) {
    if (record.certainty !== "inferred" || record.note !== undefined) continue;
    const requiredBy = relatedField([record, "/certainty"]);
    report(record, "/note", { key: "note", type: "string", requiredBy });
  }
});
