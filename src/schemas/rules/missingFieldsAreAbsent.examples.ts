import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a missing field that is there",
      change: { "place:dome/missing": [{ pointer: "/label", reason: "-" }] },
      issues: [
        {
          code: "invalid-pointer",
          id: "place:dome",
          pointer: "/missing/0/pointer",
          value: "/label",
          target: "place:dome",
          requirement: "lacks",
          fields: [
            ...["id", "kind", "label", "summary", "aliases", "citations", "certainty", "note"],
            ...["missing", "country", "placeType", "placeTypeTerm"],
          ],
          expected: "a field that place:dome may have by its kind, and does not have",
        },
      ],
    },
    {
      title: "a missing field that the kind does not have",
      change: { "place:dome/missing": [{ pointer: "/colour", reason: "-" }] },
      issues: [
        {
          code: "invalid-pointer",
          id: "place:dome",
          pointer: "/missing/0/pointer",
          value: "/colour",
          target: "place:dome",
          requirement: "lacks",
          fields: [
            ...["id", "kind", "label", "summary", "aliases", "citations", "certainty", "note"],
            ...["missing", "country", "placeType", "placeTypeTerm"],
          ],
          expected: "a field that place:dome may have by its kind, and does not have",
        },
      ],
    },
  ],
  right: [
    {
      title: "a field of the kind that the record does not have",
      change: { "place:dome/missing": [{ pointer: "/country", reason: "-" }] },
    },
  ],
};
