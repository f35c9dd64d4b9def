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
          rule: "countryCodesAgree",
          id: "party:xaa",
          pointer: "/identifiers/m49",
          value: "902",
          related: [{ id: "party:xaa", pointer: "/identifiers/iso3166Numeric", value: "901" }],
          allowed: ["901"],
          expected: "901, to fit /identifiers/iso3166Numeric 901",
        },
      ],
    },
    {
      title: "the codes of two countries",
      change: {
        "party:xaa/identifiers/iso3166Alpha2": "CH",
        "party:xaa/identifiers/iso3166Alpha3": "SWZ",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "countryCodesAgree",
          id: "party:xaa",
          pointer: "/identifiers/iso3166Alpha3",
          value: "SWZ",
          related: [{ id: "party:xaa", pointer: "/identifiers/iso3166Alpha2", value: "CH" }],
          allowed: ["CHE"],
          expected: "CHE, to fit /identifiers/iso3166Alpha2 CH",
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
    {
      title: "three codes of one country",
      change: {
        "party:xaa/identifiers/iso3166Alpha2": "CH",
        "party:xaa/identifiers/iso3166Alpha3": "CHE",
        "party:xaa/identifiers/iso3166Numeric": "756",
      },
    },
    { title: "the number of a region alone", change: { "party:xaa/identifiers/m49": "035" } },
  ],
};
