import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a reference to a place that is not there",
      change: { "event:talks/place": "place:cave" },
      issues: [
        {
          code: "dangling-reference",
          id: "event:talks",
          pointer: "/place",
          value: "place:cave",
          reference: "place:cave",
          kind: "place",
          expected: "the id of a record of the dataset, of kind place",
        },
      ],
    },
    {
      title: "the second reference of a list",
      change: { "assessment:stately/about/1": "event:nothing" },
      issues: [
        {
          code: "dangling-reference",
          id: "assessment:stately",
          pointer: "/about/1",
          value: "event:nothing",
          reference: "event:nothing",
          kind: "event",
          expected: "the id of a record of the dataset, of kind event",
        },
      ],
    },
    {
      title: "a citation of a source that is not there",
      change: { "place:dome/citations/0/source": "source:none" },
      issues: [
        {
          code: "dangling-reference",
          id: "place:dome",
          pointer: "/citations/0/source",
          value: "source:none",
          reference: "source:none",
          kind: "source",
          expected: "the id of a record of the dataset, of kind source",
        },
      ],
    },
    {
      title: "a reference to an id that only a redirect has",
      change: { "assessment:stately/about/0": "event:parley" },
      issues: [
        {
          code: "dangling-reference",
          id: "assessment:stately",
          pointer: "/about/0",
          value: "event:parley",
          reference: "event:parley",
          kind: "event",
          expected: "the id of a record of the dataset, of kind event",
        },
      ],
    },
  ],
  right: [
    {
      title: "a reference to a record of a later collection",
      change: { "event:talks/place": "place:dome" },
    },
    {
      title: "text that holds an id among other words",
      change: { "place:dome/note": "Not place:cave." },
    },
  ],
};
