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
      title: "a state and its successor with the same numbers",
      change: {
        "party:xaa/identifiers/cowCode": "365",
        "party:xbb/identifiers/cowCode": "365",
        "party:xaa/identifiers/gleditschWard": "365",
        "party:xbb/identifiers/gleditschWard": "365",
      },
    },
    {
      title: "an identifier of an unknown scheme twice",
      change: {
        "party:xaa/identifiers/fips": "XA",
        "party:xbb/identifiers/fips": "XA",
      },
    },
    {
      title: "a state without an ISO code",
      change: { "party:xcc/identifiers": undefined },
    },
    {
      title: "a state whose slug is not its ISO code",
      change: { "party:xcc/identifiers/iso3166Alpha3": "XCD" },
    },
    {
      title: "identifiers that differ in one digit",
      change: {
        "party:xaa/identifiers/iso3166Numeric": "901",
        "party:xbb/identifiers/iso3166Numeric": "902",
      },
    },
  ],
};
