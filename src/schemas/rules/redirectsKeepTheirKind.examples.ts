import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a redirect from an event to a place",
      change: { "redirects/0/to": ["place:dome"] },
      issues: [
        {
          code: "wrong-kind",
          id: "event:parley",
          pointer: "/to/0",
          value: "place:dome",
          kinds: ["event"],
          found: "place",
          expected: "event, a colon and a slug of a–z, 0–9 and hyphens, such as event:example",
        },
      ],
    },
  ],
  right: [
    {
      title: "a redirect from a place to a place",
      change: { "redirects/0/from": "place:cave", "redirects/0/to": ["place:dome"] },
    },
  ],
};
