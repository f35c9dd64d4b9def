import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a move to two places",
      change: { "redirects/0/to/1": "event:feast" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "redirectCountFitsType",
          id: "event:parley",
          pointer: "/to",
          value: ["event:talks", "event:feast"],
          related: [{ id: "event:parley", pointer: "/type", value: "moved" }],
          expected: "one id, since the type is moved",
        },
      ],
    },
    {
      title: "a merger into nothing",
      change: { "redirects/0/type": "merged", "redirects/0/to": [] },
      issues: [
        {
          code: "inconsistent-record",
          rule: "redirectCountFitsType",
          id: "event:parley",
          pointer: "/to",
          value: [],
          related: [{ id: "event:parley", pointer: "/type", value: "merged" }],
          expected: "one id, since the type is merged",
        },
      ],
    },
    {
      title: "a split into one",
      change: { "redirects/0/type": "split" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "redirectCountFitsType",
          id: "event:parley",
          pointer: "/to",
          value: ["event:talks"],
          related: [{ id: "event:parley", pointer: "/type", value: "split" }],
          expected: "two ids or more, since the type is split",
        },
      ],
    },
    {
      title: "a withdrawal that leads somewhere",
      change: { "redirects/1/to": ["event:talks"] },
      issues: [
        {
          code: "inconsistent-record",
          rule: "redirectCountFitsType",
          id: "event:feast",
          pointer: "/to",
          value: ["event:talks"],
          related: [{ id: "event:feast", pointer: "/type", value: "withdrawn" }],
          expected: "no id, since the type is withdrawn",
        },
      ],
    },
  ],
  right: [
    {
      title: "a split into two",
      change: { "redirects/0/type": "split", "redirects/0/to/1": "event:feast" },
    },
  ],
};
