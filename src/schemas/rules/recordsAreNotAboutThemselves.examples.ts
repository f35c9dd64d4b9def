import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const about = (id: string, pointer: string): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "recordsAreNotAboutThemselves",
  id,
  pointer,
  value: id,
  related: [{ id, pointer: "/id", value: id }],
  expected: "the id of another record",
});

export const examples: RuleExamples = {
  wrong: [
    {
      title: "an assessment of itself",
      change: { "assessment:stately/about/1": "assessment:stately" },
      issues: [about("assessment:stately", "/about/1")],
    },
    {
      title: "a commitment about itself",
      change: { "commitment:trade/about": ["commitment:trade"] },
      issues: [about("commitment:trade", "/about/0")],
    },
    {
      title: "a figure about itself",
      change: { "figure:trade/about/1": "figure:trade" },
      issues: [about("figure:trade", "/about/1")],
    },
    {
      title: "a discrepancy in itself",
      change: { "discrepancy:trade/subjects/0": { id: "discrepancy:trade", pointer: "/method" } },
      issues: [about("discrepancy:trade", "/subjects/0/id")],
    },
    {
      title: "an event that commemorates itself",
      change: {
        "event:talks/commemorates": [
          {
            ...{ label: "Talks", years: 1, of: "event:talks" },
            date: { edtf: "2029", basis: "stated" },
          },
        ],
      },
      issues: [about("event:talks", "/commemorates/0/of")],
    },
  ],
  right: [
    {
      title: "an assessment of a commitment",
      change: { "assessment:stately/about/1": "commitment:trade" },
    },
    {
      title: "a source that cites itself",
      change: { "source:gazette/citations/0/paragraph": 2 },
    },
  ],
};
