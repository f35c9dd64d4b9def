import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a redirect from a record that is there",
      change: { "redirects/0/from": "event:talks", "redirects/0/to": ["event:feast"] },
      issues: [
        {
          code: "duplicate-id",
          id: "event:talks",
          pointer: "/from",
          value: "event:talks",
          places: ["events/0", "redirects/0"],
          expected: "an id other than that of events/0",
        },
      ],
    },
    {
      title: "two redirects from one id",
      change: {
        "redirects/2": {
          ...{ from: "event:parley", to: ["event:feast"], type: "moved" },
          ...{ reason: "renamed", since: "2030.1" },
        },
      },
      issues: [
        {
          code: "duplicate-id",
          id: "event:parley",
          pointer: "/from",
          value: "event:parley",
          places: ["redirects/0", "redirects/2"],
          expected: "an id other than that of redirects/0",
        },
      ],
    },
  ],
  right: [
    {
      title: "two redirects to one id",
      change: { "redirects/1/to": ["event:talks"], "redirects/1/type": "merged" },
    },
  ],
};
