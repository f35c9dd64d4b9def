import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const after = (
  id: string,
  pointer: string,
  value: string,
  [source, published, day] = ["source:gazette", "/published/edtf", "2030-05-01"],
): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "statementsPrecedeTheirSources",
  id,
  pointer,
  value,
  related: [
    { id: source as string, pointer: published as string, value: day },
    { id, pointer, value },
  ],
  expected: `a time not after ${day} (${published?.replace("/edtf", "")}${source === id ? "" : ` of ${source}`}), the latest source`,
});

const time = (edtf: string) => ({ edtf, basis: "stated" });
const locator = { source: "source:gazette", locator: "p. 3", accessed: "2030-07-01" };

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a commitment made after its source was published",
      change: { "commitment:trade/made": time("2030-06") },
      issues: [after("commitment:trade", "/made/edtf", "2030-06")],
    },
    {
      title: "an assessment made later",
      change: { "assessment:stately/made": time("2031") },
      issues: [after("assessment:stately", "/made/edtf", "2031")],
    },
    {
      title: "an event that was done later",
      change: {
        "events/1": { like: "event:talks", id: "event:later", date: time("2030-05-02") },
      },
      issues: [after("event:later", "/date/edtf", "2030-05-02")],
    },
    {
      title: "a project completed in a period that begins later",
      change: {
        ...{ "project:river/stage": "completed", "project:river/modality": "done" },
        "project:river/period": time("2031/2033"),
      },
      issues: [after("project:river", "/period/edtf", "2031/2033")],
    },
    {
      title: "an assessment later than the day on which its source was read",
      change: {
        "assessment:stately/made": time("2030-08"),
        "assessment:stately/citations/1": locator,
      },
      issues: [
        after("assessment:stately", "/made/edtf", "2030-08", [
          "assessment:stately",
          "/citations/1/accessed",
          "2030-07-01",
        ]),
      ],
    },
  ],
  doubtful: [
    {
      title: "the sum of a year to come",
      change: { "figure:trade/period": time("2031") },
      issues: [after("figure:trade", "/period/edtf", "2031")],
    },
    {
      title: "years that were counted after the source was published",
      change: {
        "assessment:stately/made": {
          ...{ edtf: "2021", basis: "derived" },
          derivation: { rule: "nth-anniversary", years: 10, on: "2031" },
        },
      },
      issues: [after("assessment:stately", "/made/derivation/on", "2031")],
    },
    {
      title: "an assessment made perhaps later",
      change: { "assessment:stately/made": time("2031?") },
      issues: [after("assessment:stately", "/made/edtf", "2031?")],
    },
  ],
  right: [
    {
      title: "an average that is foreseen, and the sum of the year",
      change: {
        "figure:trade/period": time("2031"),
        "figure:trade/aggregation": "average",
        "figures/1": { like: "figure:trade", id: "figure:sum", aggregation: "sum" },
        "figures/1/period": time("2030"),
      },
    },
    {
      title: "an assessment that may have been made before",
      change: { "assessment:stately/made": time("2030") },
    },
    {
      title: "an event that is planned",
      change: {
        "events/1": {
          ...{ like: "event:talks", id: "event:later", date: time("2030-06"), modality: "agreed" },
        },
      },
    },
    {
      title: "an assessment before the day on which its source was read",
      change: {
        "assessment:stately/made": time("2030-06"),
        "assessment:stately/citations/1": locator,
      },
    },
  ],
};
