import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

/** A second event as part of the talks, with the date of each. */
const part = (parent: string, child: string) => ({
  "event:talks/date/edtf": parent,
  "events/1": {
    like: "event:talks",
    id: "event:walk",
    date: { edtf: child, basis: "stated" },
    parent: "event:talks",
  },
});

const outside = (parent: string, child: string): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "eventsLieWithinTheirParent",
  id: "event:walk",
  pointer: "/date/edtf",
  value: child,
  related: [
    { id: "event:talks", pointer: "/date/edtf", value: parent },
    { id: "event:walk", pointer: "/date/edtf", value: child },
  ],
  expected: `a time within ${parent} (/date of event:talks)`,
});

export const examples: RuleExamples = {
  wrong: [
    {
      title: "an event after the event that it is part of",
      change: part("2030-04-01/2030-04-04", "2030-04-05"),
      issues: [outside("2030-04-01/2030-04-04", "2030-04-05")],
    },
    {
      title: "an event that surely begins earlier",
      change: part("2030-04-02/2030-04-04", "2030-04-01/2030-04-03"),
      issues: [outside("2030-04-02/2030-04-04", "2030-04-01/2030-04-03")],
    },
    {
      title: "an event that lasts longer",
      change: part("2030-04-02", "2030-04-02/2030-04-03"),
      issues: [outside("2030-04-02", "2030-04-02/2030-04-03")],
    },
  ],
  doubtful: [
    {
      title: "an event perhaps in another year",
      change: part("2030-04", "2029?"),
      issues: [outside("2030-04", "2029?")],
    },
  ],
  right: [
    {
      title: "an event on the last day, and one known to the year",
      change: {
        ...part("2030-04-01/2030-04-04", "2030-04-04"),
        "events/2": {
          like: "event:talks",
          id: "event:feast-day",
          date: { edtf: "2030", basis: "stated" },
          parent: "event:talks",
        },
      },
    },
    {
      title: "a set that reaches beyond the parent",
      change: part("[2030-04-02..2030-04-04]", "[2030-04-01..2030-04-03]"),
    },
  ],
};
