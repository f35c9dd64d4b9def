import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "69 years of relations in 2024, begun a year too early",
      change: { "figure:trade/period": yearsOfRelations("1953") },
      issues: [
        {
          code: "inconsistent-record",
          rule: "derivedTimesFollowTheirRule",
          id: "figure:trade",
          pointer: "/period/edtf",
          value: "1953",
          related: [
            { id: "figure:trade", pointer: "/period/derivation/rule", value: "years-of-relations" },
            { id: "figure:trade", pointer: "/period/derivation/years", value: 69 },
            { id: "figure:trade", pointer: "/period/derivation/on", value: "2024-07-27" },
          ],
          allowed: ["1954", "1955"],
          expected: "a time in 1954 or 1955, by rule years-of-relations",
        },
      ],
    },
    {
      title: "the same a year too late",
      change: { "figure:trade/period": yearsOfRelations("1956") },
      issues: [
        {
          code: "inconsistent-record",
          rule: "derivedTimesFollowTheirRule",
          id: "figure:trade",
          pointer: "/period/edtf",
          value: "1956",
          related: [
            { id: "figure:trade", pointer: "/period/derivation/rule", value: "years-of-relations" },
            { id: "figure:trade", pointer: "/period/derivation/years", value: 69 },
            { id: "figure:trade", pointer: "/period/derivation/on", value: "2024-07-27" },
          ],
          allowed: ["1954", "1955"],
          expected: "a time in 1954 or 1955, by rule years-of-relations",
        },
      ],
    },
    {
      title: "an anniversary of 11 years that was computed from 10",
      change: {
        "event:talks/commemorates": [{ label: "Peace", years: 11, date: tenthAnniversary("2015") }],
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "derivedTimesFollowTheirRule",
          id: "event:talks",
          pointer: "/commemorates/0/date/derivation/years",
          value: 10,
          related: [{ id: "event:talks", pointer: "/commemorates/0/years", value: 11 }],
          allowed: ["11"],
          expected: "11, as in /commemorates/0/years",
        },
      ],
    },
    {
      title: "the tenth anniversary in 2025 of something begun the year before",
      change: { "figure:trade/period": tenthAnniversary("2014") },
      issues: [
        {
          code: "inconsistent-record",
          rule: "derivedTimesFollowTheirRule",
          id: "figure:trade",
          pointer: "/period/edtf",
          value: "2014",
          related: [
            { id: "figure:trade", pointer: "/period/derivation/rule", value: "nth-anniversary" },
            { id: "figure:trade", pointer: "/period/derivation/years", value: 10 },
            { id: "figure:trade", pointer: "/period/derivation/on", value: "2025" },
          ],
          allowed: ["2015"],
          expected: "a time in 2015, by rule nth-anniversary",
        },
      ],
    },
  ],
  right: [
    {
      title: "an anniversary of ten years",
      change: {
        "event:talks/commemorates": [{ label: "Peace", years: 10, date: tenthAnniversary("2015") }],
      },
    },
    {
      title: "69 years of relations by completed years",
      change: { "figure:trade/period": yearsOfRelations("1954") },
    },
    {
      title: "69 years of relations by calendar years",
      change: { "figure:trade/period": yearsOfRelations("1955") },
    },
    {
      title: "69 years of relations by either reading",
      change: { "figure:trade/period": yearsOfRelations("1954/1955") },
    },
    {
      title: "the tenth anniversary in 2025",
      change: { "figure:trade/period": tenthAnniversary("2015") },
    },
  ],
};

function yearsOfRelations(edtf: string) {
  const derivation = { rule: "years-of-relations", years: 69, on: "2024-07-27" };
  return { edtf, basis: "derived", derivation };
}

function tenthAnniversary(edtf: string) {
  const derivation = { rule: "nth-anniversary", years: 10, on: "2025" };
  return { edtf, basis: "derived", derivation };
}
