import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "a relation whose second party comes first",
      change: { "relation:xaa-xbb/parties": ["party:xbb", "party:xaa"] },
      issues: [
        {
          code: "inconsistent-record",
          rule: "partiesAreInIdOrder",
          id: "relation:xaa-xbb",
          pointer: "/parties",
          value: ["party:xbb", "party:xaa"],
          related: [{ id: "relation:xaa-xbb", pointer: "/id", value: "relation:xaa-xbb" }],
          allowed: ["party:xaa", "party:xbb"],
          expected: "id order: party:xaa, party:xbb",
        },
      ],
    },
  ],
  right: [
    {
      title: "an agreement, whose parties have the order of its title",
      change: { "agreement:honey/parties": ["party:xbb", "party:xaa-mfa"] },
    },
  ],
};
