import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a redirect to nothing",
      change: { "redirects/0/to": ["event:nowhere"] },
      issues: [
        {
          code: "dangling-reference",
          id: "event:parley",
          pointer: "/to",
          value: ["event:nowhere"],
          reference: "event:nowhere",
          kind: "event",
          expected: "the id of a record of the dataset, of kind event",
        },
      ],
    },
  ],
  right: [
    {
      title: "a redirect to another redirect",
      change: {
        "redirects/2": {
          ...{ from: "event:chat", to: ["event:parley"], type: "merged" },
          ...{ reason: "-", since: "2030.1" },
        },
      },
    },
  ],
};
