import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "two parties with one Wikidata item",
      change: {
        "party:xaa/identifiers/wikidata": "Q1",
        "party:xbb/identifiers/wikidata": "Q1",
      },
      issues: [
        {
          code: "duplicate-code",
          id: "party:xbb",
          pointer: "/identifiers/wikidata",
          value: "Q1",
          scheme: "wikidata",
          related: [{ id: "party:xaa", pointer: "/identifiers/wikidata", value: "Q1" }],
          expected: "an identifier other than that of party:xaa",
        },
      ],
    },
  ],
  right: [
    {
      title: "identifiers that differ in one digit",
      change: {
        "party:xaa/identifiers/iso3166Numeric": "901",
        "party:xbb/identifiers/iso3166Numeric": "902",
      },
    },
  ],
};
