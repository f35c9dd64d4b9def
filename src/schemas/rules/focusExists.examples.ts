import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a focus that is not there",
      change: { "meta/focus": "party:xzz" },
      issues: [
        {
          code: "dangling-reference",
          id: "meta",
          pointer: "/focus",
          value: "party:xzz",
          reference: "party:xzz",
          kind: "party",
          expected: "the id of a record of the dataset, of kind party",
        },
      ],
    },
  ],
  right: [{ title: "a focus on a ministry", change: { "meta/focus": "party:xaa-mfa" } }],
};
