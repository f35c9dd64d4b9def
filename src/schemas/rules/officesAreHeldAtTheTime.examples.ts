import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a signatory who was not in office yet",
      change: { "agreement:honey/signed/edtf": "2027-04" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "officesAreHeldAtTheTime",
          id: "agreement:honey",
          pointer: "/signatories/0/capacity",
          value: "tenure:kubla-minister",
          related: [
            { id: "agreement:honey", pointer: "/signed/edtf", value: "2027-04" },
            { id: "tenure:kubla-minister", pointer: "/held/edtf", value: "2028/2031" },
          ],
          expected: "an office held in 2027-04",
        },
      ],
    },
    {
      title: "a participant who was no longer in office",
      change: { "event:talks/date/edtf": "2032", "event:talks/modality": "agreed" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "officesAreHeldAtTheTime",
          id: "event:talks",
          pointer: "/participants/0/capacity",
          value: "tenure:kubla-minister",
          related: [
            { id: "event:talks", pointer: "/date/edtf", value: "2032" },
            { id: "tenure:kubla-minister", pointer: "/held/edtf", value: "2028/2031" },
          ],
          expected: "an office held in 2032",
        },
      ],
    },
  ],
  doubtful: [
    {
      title: "a signatory who was perhaps not in office yet",
      change: { "agreement:honey/signed/edtf": "2027-04?" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "officesAreHeldAtTheTime",
          id: "agreement:honey",
          pointer: "/signatories/0/capacity",
          value: "tenure:kubla-minister",
          related: [
            { id: "agreement:honey", pointer: "/signed/edtf", value: "2027-04?" },
            { id: "tenure:kubla-minister", pointer: "/held/edtf", value: "2028/2031" },
          ],
          expected: "an office held in 2027-04?",
        },
      ],
    },
  ],
  right: [
    {
      title: "an event whose date is missing",
      change: { "event:talks/date": { basis: "missing", reason: "-" } },
    },
    {
      title: "an event that may lie in the last year",
      change: { "event:talks/date/edtf": "203X" },
    },
  ],
};
