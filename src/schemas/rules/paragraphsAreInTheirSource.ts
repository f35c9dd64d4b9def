import { relatedField, rule } from "./support/rule.ts";

/** A source has the paragraph that is cited. */
export const paragraphsAreInTheirSource = rule("invalid-citation", (data, report) => {
  for (const { record, citation, pointer } of data.citations()) {
    const source = data.get("source", citation.source);
    const maximum = source?.paragraphs;
    if (!source || maximum === undefined) continue;
    if (!("paragraph" in citation) || citation.paragraph <= maximum) continue;
    report(record, `${pointer}/paragraph`, {
      maximum,
      related: [relatedField([source, "/paragraphs"])],
    });
  }
});
