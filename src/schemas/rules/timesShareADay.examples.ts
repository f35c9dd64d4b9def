import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "an agreement signed at an event of another month",
      change: {
        "agreement:honey/signedAt": "event:talks",
        "agreement:honey/signed/edtf": "2030-03",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "timesShareADay",
          id: "agreement:honey",
          pointer: "/signed/edtf",
          value: "2030-03",
          related: [
            { id: "event:talks", pointer: "/date/edtf", value: "[2030-04-01..2030-04-04]" },
            { id: "agreement:honey", pointer: "/signed/edtf", value: "2030-03" },
          ],
          expected: "a time that shares a day with [2030-04-01..2030-04-04] (/date of event:talks)",
        },
      ],
    },
  ],
  doubtful: [
    {
      title: "an agreement signed perhaps in another year",
      change: { "agreement:honey/signedAt": "event:talks", "agreement:honey/signed/edtf": "2029?" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "timesShareADay",
          id: "agreement:honey",
          pointer: "/signed/edtf",
          value: "2029?",
          related: [
            { id: "event:talks", pointer: "/date/edtf", value: "[2030-04-01..2030-04-04]" },
            { id: "agreement:honey", pointer: "/signed/edtf", value: "2029?" },
          ],
          expected: "a time that shares a day with [2030-04-01..2030-04-04] (/date of event:talks)",
        },
      ],
    },
    {
      title: "a commemorated thing with two dates",
      change: {
        "event:talks/commemorates": [
          {
            label: "Peace",
            years: 10,
            date: { edtf: "2020", basis: "stated" },
            stated: { edtf: "2021-02", basis: "stated" },
          },
        ],
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "timesShareADay",
          id: "event:talks",
          pointer: "/commemorates/0/stated/edtf",
          value: "2021-02",
          related: [
            { id: "event:talks", pointer: "/commemorates/0/date/edtf", value: "2020" },
            { id: "event:talks", pointer: "/commemorates/0/stated/edtf", value: "2021-02" },
          ],
          expected: "a time that shares a day with 2020 (/commemorates/0/date)",
        },
      ],
    },
  ],
  right: [
    {
      title: "an agreement signed at an event of the month",
      change: { "agreement:honey/signedAt": "event:talks" },
    },
  ],
};
