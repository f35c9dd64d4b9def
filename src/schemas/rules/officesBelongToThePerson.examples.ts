import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a participant in the office of another person",
      change: {
        "people/1": { like: "person:kubla", id: "person:polo" },
        "event:talks/participants/1/person": "person:polo",
        "event:talks/participants/1/capacity": "tenure:kubla-minister",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "officesBelongToThePerson",
          id: "event:talks",
          pointer: "/participants/1/capacity",
          value: "tenure:kubla-minister",
          related: [
            { id: "event:talks", pointer: "/participants/1/person", value: "person:polo" },
            { id: "tenure:kubla-minister", pointer: "/person", value: "person:kubla" },
          ],
          expected: "an office of person:polo",
        },
      ],
    },
    {
      title: "an office without a person",
      change: { "event:talks/participants/1/capacity": "tenure:kubla-minister" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "officesBelongToThePerson",
          id: "event:talks",
          pointer: "/participants/1/capacity",
          value: "tenure:kubla-minister",
          related: [
            { id: "event:talks", pointer: "/participants/1/person", value: undefined },
            { id: "tenure:kubla-minister", pointer: "/person", value: "person:kubla" },
          ],
          expected: "no office, since no person is named",
        },
      ],
    },
    {
      title: "a signatory in the office of another person, and not at its time either",
      change: {
        "people/1": { like: "person:kubla", id: "person:polo" },
        "agreement:honey/signatories/0/person": "person:polo",
        "agreement:honey/signed/edtf": "2027",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "officesBelongToThePerson",
          id: "agreement:honey",
          pointer: "/signatories/0/capacity",
          value: "tenure:kubla-minister",
          related: [
            { id: "agreement:honey", pointer: "/signatories/0/person", value: "person:polo" },
            { id: "tenure:kubla-minister", pointer: "/person", value: "person:kubla" },
          ],
          expected: "an office of person:polo",
        },
      ],
    },
  ],
  right: [
    {
      title: "a person without an office",
      change: {
        "event:talks/participants/1": {
          ...{ party: "party:xbb", person: "person:kubla", role: "attendee" },
        },
      },
    },
  ],
};
