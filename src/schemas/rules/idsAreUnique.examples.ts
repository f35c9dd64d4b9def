import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "two records with one id",
      change: { "places/1": { like: "place:dome" } },
      issues: [
        {
          code: "duplicate-id",
          id: "place:dome",
          pointer: "/id",
          value: "place:dome",
          places: ["places/0", "places/1"],
          expected: "an id other than that of places/0",
        },
      ],
    },
    {
      title: "a party given twice, which is not also a duplicate code",
      change: { "parties/4": { like: "party:xbb" } },
      issues: [
        {
          code: "duplicate-id",
          id: "party:xbb",
          pointer: "/id",
          value: "party:xbb",
          places: ["parties/2", "parties/4"],
          expected: "an id other than that of parties/2",
        },
      ],
    },
  ],
  right: [
    {
      title: "the same slug in two kinds",
      change: { "places/1": { like: "place:dome", id: "place:talks" } },
    },
  ],
};
