import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a state with another code",
      change: { "party:xcc/identifiers/iso3166Alpha3": "XCD" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "stateIdsAreIsoCodes",
          id: "party:xcc",
          pointer: "/identifiers/iso3166Alpha3",
          value: "XCD",
          related: [{ id: "party:xcc", pointer: "/id", value: "party:xcc" }],
          allowed: ["XCC"],
          expected: "XCC, as in party:xcc",
        },
      ],
    },
    {
      title: "a state without a code",
      change: { "party:xcc/identifiers": undefined },
      issues: [
        {
          code: "inconsistent-record",
          rule: "stateIdsAreIsoCodes",
          id: "party:xcc",
          pointer: "/identifiers/iso3166Alpha3",
          value: undefined,
          related: [{ id: "party:xcc", pointer: "/id", value: "party:xcc" }],
          allowed: ["XCC"],
          expected: "XCC, as in party:xcc",
        },
      ],
    },
  ],
  right: [
    {
      title: "a forum without a code",
      change: { "party:xcc/type": "forum", "party:xcc/identifiers": undefined },
    },
  ],
};
