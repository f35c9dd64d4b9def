import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "an abbreviation of another list of states",
      change: { "party:xaa/identifiers/iso3166Alpha3": "BAV" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "countryCodesAreAssigned",
          id: "party:xaa",
          pointer: "/identifiers/iso3166Alpha3",
          value: "BAV",
          related: [{ id: "party:xaa", pointer: "/id", value: "party:xaa" }],
          expected:
            "a code that ISO 3166-1 assigns to a country, or leaves to its users, such as XAA; no code, if the party has none",
        },
      ],
    },
  ],
  right: [
    { title: "the code of a country", change: { "party:xaa/identifiers/iso3166Alpha3": "CHE" } },
    { title: "a code for users", change: { "party:xaa/identifiers/iso3166Alpha3": "QMA" } },
    {
      title: "a withdrawn code in its own scheme",
      change: { "party:xaa/identifiers": { iso3166Part3: "DDDE" } },
    },
  ],
};
