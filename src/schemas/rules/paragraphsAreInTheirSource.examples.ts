import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a paragraph past the end of its source",
      change: { "place:dome/citations/0/paragraph": 4 },
      issues: [
        {
          code: "invalid-citation",
          id: "place:dome",
          pointer: "/citations/0/paragraph",
          value: 4,
          maximum: 3,
          related: [{ id: "source:gazette", pointer: "/paragraphs", value: 3 }],
          expected: "at most 3",
        },
      ],
    },
    {
      title: "the same in a reading of a discrepancy",
      change: { "discrepancy:trade/readings/0/citations/0/paragraph": 4 },
      issues: [
        {
          code: "invalid-citation",
          id: "discrepancy:trade",
          pointer: "/readings/0/citations/0/paragraph",
          value: 4,
          maximum: 3,
          related: [{ id: "source:gazette", pointer: "/paragraphs", value: 3 }],
          expected: "at most 3",
        },
      ],
    },
  ],
  right: [
    {
      title: "a passage in the last paragraph of its source",
      change: { "place:dome/citations/0/paragraph": 3 },
    },
    {
      title: "a locator in place of a passage",
      change: {
        "place:dome/citations/0": {
          source: "source:gazette",
          locator: "p. 3",
          accessed: "2030-05-02",
        },
      },
    },
  ],
};
