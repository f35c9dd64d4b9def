import { relatedField, rule } from "./support/rule.ts";

/** A cited passage ends after it begins. */
export const passagesAreNotEmpty = /* @__PURE__ */ rule("invalid-citation", (data, report) => {
  for (const { record, citation, pointer } of data.citations()) {
    if (!("paragraph" in citation) || citation.end > citation.start) continue;
    report(record, `${pointer}/end`, {
      minimum: citation.start + 1,
      related: [relatedField([record, `${pointer}/start`])],
    });
  }
});
