import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a discrepancy about a field that the kind does not have",
      change: { "discrepancy:trade/subjects/0/pointer": "/colour" },
      issues: [
        {
          code: "invalid-pointer",
          id: "discrepancy:trade",
          pointer: "/subjects/0/pointer",
          value: "/colour",
          target: "figure:trade",
          requirement: "may-have",
          fields: [
            ...["id", "kind", "label", "summary", "aliases", "citations", "certainty", "note"],
            ...["missing", "measure", "measureTerm", "value", "qualitative", "unit", "period"],
            ...["aggregation", "aggregationTerm", "about", "topics", "topicsTerm"],
          ],
          expected: "a field that figure:trade has, or may have by its kind",
        },
      ],
    },
  ],
  right: [
    {
      title: "a discrepancy about a field that the record lacks",
      change: { "discrepancy:trade/subjects/0/pointer": "/note" },
    },
    {
      title: "a discrepancy about the whole record",
      change: { "discrepancy:trade/subjects/0/pointer": "" },
    },
  ],
};
