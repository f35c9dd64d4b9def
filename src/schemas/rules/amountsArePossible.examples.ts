import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const tooSmall = (id: string, pointer: string, value: number, minimum: number): ExpectedIssue => ({
  ...{ code: "invalid-record", problem: "out-of-range", id, pointer, value, minimum },
  ...{ inclusive: true, unit: "value", expected: `at least ${minimum}` },
});

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a figure that counts less than nothing",
      change: { "figure:trade/measure": "count", "figure:trade/value": -1 },
      issues: [tooSmall("figure:trade", "/value", -1, 0)],
    },
    {
      title: "a project of a negative length",
      change: { "project:river/quantities/1": { measure: "distance", value: -0.5, unit: "km" } },
      issues: [tooSmall("project:river", "/quantities/1/value", -0.5, 0)],
    },
    {
      title: "a commitment to an anniversary before the start",
      change: { "commitment:trade/quantity": { measure: "anniversary", value: -5, unit: "years" } },
      issues: [tooSmall("commitment:trade", "/quantity/value", -5, 0)],
    },
    {
      title: "fewer visitors than none",
      change: { "figure:trade/measure": "visitors", "figure:trade/value": -1 },
      issues: [tooSmall("figure:trade", "/value", -1, 0)],
    },
    {
      title: "several agreements, of which there is one",
      change: { "agreement:honey/count": 1 },
      issues: [tooSmall("agreement:honey", "/count", 1, 2)],
    },
  ],
  doubtful: [
    {
      title: "a part that is more than the whole",
      change: {
        ...{ "figure:trade/measure": "share", "figure:trade/unit": "per cent" },
        "figure:trade/value": 101,
      },
      issues: [
        {
          ...{ code: "invalid-record", problem: "out-of-range", id: "figure:trade" },
          ...{ pointer: "/value", value: 101, maximum: 100, inclusive: true, unit: "value" },
          expected: "at most 100",
        },
      ],
    },
  ],
  right: [
    {
      title: "fewer inhabitants than before, the whole, and a share in shares",
      change: {
        ...{ "figure:trade/measure": "population", "figure:trade/aggregation": "change" },
        "figure:trade/value": -3,
        "project:river/quantities": [
          { measure: "share", value: 100, unit: "%" },
          { measure: "share", value: 5000, unit: "share" },
        ],
      },
    },
    {
      title: "a negative balance of trade, a count of none, and two agreements",
      change: {
        "figure:trade/value": -3,
        "project:river/quantities/1": { measure: "count", value: 0, unit: "boats" },
        "agreement:honey/count": 2,
      },
    },
  ],
};
