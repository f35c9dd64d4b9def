import { relatedField, rule } from "./support/rule.ts";

/** A source has the paragraph that is cited. */
export const paragraphsAreInTheirSource = /* @__PURE__ */ rule(
  "invalid-citation",
  (data, report) => {
    for (const { record, citation, pointer } of data.citations()) {
      const source = data.get("source", citation.source);
      if (!source || !("paragraph" in citation) || citation.paragraph <= source.paragraphs)
        continue;
      report(record, `${pointer}/paragraph`, {
        maximum: source.paragraphs,
        related: [relatedField([source, "/paragraphs"])],
      });
    }
  },
);
