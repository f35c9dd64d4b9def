import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "two different numbers",
      change: {
        "party:xaa/identifiers/m49": "902",
        "party:xaa/identifiers/iso3166Numeric": "901",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "numericCodesAgree",
          id: "party:xaa",
          pointer: "/identifiers/m49",
          value: "902",
          related: [{ id: "party:xaa", pointer: "/identifiers/iso3166Numeric", value: "901" }],
          allowed: ["901"],
          expected: "901, as in /identifiers/iso3166Numeric",
        },
      ],
    },
  ],
  right: [
    {
      title: "the same number twice",
      change: {
        "party:xaa/identifiers/m49": "901",
        "party:xaa/identifiers/iso3166Numeric": "901",
      },
    },
    { title: "the number of a region alone", change: { "party:xaa/identifiers/m49": "035" } },
  ],
};
