import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a citation of a field that the record does not have",
      change: { "place:dome/citations/0/supports": ["/label", "/country"] },
      issues: [
        {
          code: "invalid-pointer",
          id: "place:dome",
          pointer: "/citations/0/supports/1",
          value: "/country",
          target: "place:dome",
          requirement: "has",
          fields: [
            ...["id", "kind", "label", "summary", "aliases", "citations", "certainty", "note"],
            ...["missing", "country", "placeType", "placeTypeTerm"],
          ],
          expected: "a field that place:dome has",
        },
      ],
    },
  ],
  right: [
    {
      title: "a citation of a field that is there, and of the whole record",
      change: { "place:dome/citations/0/supports": ["/label", ""] },
    },
  ],
};
