import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a passage of no length",
      change: { "place:dome/citations/0/start": 3, "place:dome/citations/0/end": 3 },
      issues: [
        {
          code: "invalid-citation",
          id: "place:dome",
          pointer: "/citations/0/end",
          value: 3,
          minimum: 4,
          related: [{ id: "place:dome", pointer: "/citations/0/start", value: 3 }],
          expected: "at least 4",
        },
      ],
    },
    {
      title: "a passage that ends before it begins",
      change: { "place:dome/citations/0/start": 11 },
      issues: [
        {
          code: "invalid-citation",
          id: "place:dome",
          pointer: "/citations/0/end",
          value: 10,
          minimum: 12,
          related: [{ id: "place:dome", pointer: "/citations/0/start", value: 11 }],
          expected: "at least 12",
        },
      ],
    },
  ],
  right: [{ title: "a passage of one letter", change: { "place:dome/citations/0/start": 9 } }],
};
