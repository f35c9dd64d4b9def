import type { RuleExamples } from "./support/RuleExamples.ts";

const chatToParley = {
  from: "event:chat",
  to: ["event:parley"],
  type: "moved",
  reason: "-",
  since: "2030.1",
};

export const examples: RuleExamples = {
  wrong: [
    {
      title: "two redirects in a circle; a third that leads to them is right",
      change: {
        "redirects/0/to": ["event:feast"],
        "redirects/1/to": ["event:parley"],
        "redirects/1/type": "moved",
        "redirects/2": chatToParley,
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "redirectsHaveNoCycle",
          id: "event:parley",
          pointer: "/to",
          value: ["event:feast"],
          related: [{ id: "event:feast", pointer: "/to", value: ["event:parley"] }],
          expected: "ids that do not lead back to this one through event:feast",
        },
        {
          code: "inconsistent-record",
          rule: "redirectsHaveNoCycle",
          id: "event:feast",
          pointer: "/to",
          value: ["event:parley"],
          related: [{ id: "event:parley", pointer: "/to", value: ["event:feast"] }],
          expected: "ids that do not lead back to this one through event:parley",
        },
      ],
    },
    {
      title: "one way of a split that leads back",
      change: {
        "redirects/0/type": "split",
        "redirects/0/to": ["event:feast", "event:talks"],
        "redirects/1/to": ["event:parley"],
        "redirects/1/type": "moved",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "redirectsHaveNoCycle",
          id: "event:parley",
          pointer: "/to",
          value: ["event:feast", "event:talks"],
          related: [{ id: "event:feast", pointer: "/to", value: ["event:parley"] }],
          expected: "ids that do not lead back to this one through event:feast",
        },
        {
          code: "inconsistent-record",
          rule: "redirectsHaveNoCycle",
          id: "event:feast",
          pointer: "/to",
          value: ["event:parley"],
          related: [{ id: "event:parley", pointer: "/to", value: ["event:feast", "event:talks"] }],
          expected: "ids that do not lead back to this one through event:parley",
        },
      ],
    },
    {
      title: "both ways of a split that lead back",
      change: {
        "redirects/0/type": "split",
        "redirects/0/to": ["event:chat", "event:feast"],
        "redirects/1/to": ["event:parley"],
        "redirects/1/type": "moved",
        "redirects/2": chatToParley,
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "redirectsHaveNoCycle",
          id: "event:parley",
          pointer: "/to",
          value: ["event:chat", "event:feast"],
          related: [
            { id: "event:chat", pointer: "/to", value: ["event:parley"] },
            { id: "event:feast", pointer: "/to", value: ["event:parley"] },
          ],
          expected: "ids that do not lead back to this one through event:chat or event:feast",
        },
        ...["event:feast", "event:chat"].map((id) => ({
          code: "inconsistent-record" as const,
          rule: "redirectsHaveNoCycle" as const,
          id,
          pointer: "/to",
          value: ["event:parley"],
          related: [{ id: "event:parley", pointer: "/to", value: ["event:chat", "event:feast"] }],
          expected: "ids that do not lead back to this one through event:parley",
        })),
      ],
    },
  ],
  right: [
    {
      title: "two ways that meet again",
      change: {
        "redirects/0/type": "split",
        "redirects/0/to": ["event:feast", "event:talks"],
        "redirects/1/to": ["event:talks"],
        "redirects/1/type": "moved",
      },
    },
  ],
};
