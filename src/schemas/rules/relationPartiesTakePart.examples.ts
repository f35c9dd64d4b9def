import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "an event without one party of its relation",
      change: {
        "event:talks/eventType": "contacts",
        "event:talks/participants/1": undefined,
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "relationPartiesTakePart",
          id: "event:talks",
          pointer: "/relation",
          value: "relation:xaa-xbb",
          related: [{ id: "relation:xaa-xbb", pointer: "/parties/1", value: "party:xbb" }],
          expected: "a relation whose parties all take part, unlike party:xbb",
        },
      ],
    },
    {
      title: "a status of neither party",
      change: {
        "status:partners/statusType": "host",
        "status:partners/holders": ["party:xcc"],
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "relationPartiesTakePart",
          id: "status:partners",
          pointer: "/relation",
          value: "relation:xaa-xbb",
          related: [
            { id: "relation:xaa-xbb", pointer: "/parties/0", value: "party:xaa" },
            { id: "relation:xaa-xbb", pointer: "/parties/1", value: "party:xbb" },
          ],
          expected: "a relation whose parties all take part, unlike party:xaa and party:xbb",
        },
      ],
    },
  ],
  right: [
    {
      title: "a body of a body of the party",
      change: {
        "parties/4": {
          like: "party:xaa-mfa",
          id: "party:xaa-desk",
          country: undefined,
          parent: "party:xaa-mfa",
        },
        "event:talks/participants/0": { party: "party:xaa-desk", role: "host" },
      },
    },
    {
      title: "a coordinator who stands for a side of the relation",
      change: {
        "status:partners/statusType": "country-coordinator",
        "status:partners/holders": ["party:xcc"],
      },
    },
  ],
};
