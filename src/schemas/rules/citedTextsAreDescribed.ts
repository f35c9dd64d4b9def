import { relatedField, rule } from "./support/rule.ts";

/** A source that is cited by passage has the hash and the number of paragraphs of its text. */
export const citedTextsAreDescribed = rule("missing-key", (data, report) => {
  const described = new Set<string>();
  for (const { record, citation, pointer } of data.citations()) {
    const source = data.get("source", citation.source);
    if (!source || !("paragraph" in citation) || described.has(source.id)) continue;
    // One issue for each field says enough, however many passages are cited.
    described.add(source.id);
    const requiredBy = relatedField([record, `${pointer}/paragraph`]);
    if (source.sha256 === undefined) {
      report(source, "/sha256", { key: "sha256", type: "string", requiredBy });
    }
    if (source.paragraphs === undefined) {
      report(source, "/paragraphs", { key: "paragraphs", type: "integer", requiredBy });
    }
  }
});
