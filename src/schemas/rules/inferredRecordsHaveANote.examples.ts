import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "an inference without a note",
      change: { "place:dome/certainty": "inferred" },
      issues: [
        {
          code: "missing-key",
          id: "place:dome",
          pointer: "/note",
          value: undefined,
          key: "note",
          type: "string",
          requiredBy: { id: "place:dome", pointer: "/certainty", value: "inferred" },
          expected: 'a string, because /certainty is "inferred"',
        },
      ],
    },
  ],
  right: [
    {
      title: "an inference with a note",
      change: { "place:dome/certainty": "inferred", "place:dome/note": "-" },
    },
  ],
};
