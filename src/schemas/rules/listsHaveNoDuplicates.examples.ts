import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const twice = (
  id: string,
  list: string,
  index: number,
  value: unknown,
  first = 0,
  firstValue: unknown = value,
): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "listsHaveNoDuplicates",
  id,
  pointer: `/${list}/${index}`,
  value,
  related: [{ id, pointer: `/${list}/${first}`, value: firstValue }],
  expected: `an element other than /${list}/${first}`,
});

const passage = {
  ...{ source: "source:gazette", paragraph: 1, start: 0, end: 10, sha256: "0123456789abcdef" },
};
const page = { source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" };
const row = { source: "source:gazette", row: 3 };

const guest = { party: "party:xbb", role: "guest" };
const signatory = {
  ...{ party: "party:xaa-mfa", person: "person:kubla", capacity: "tenure:kubla-minister" },
};

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a relation with a party three times",
      change: {
        "relations/1": {
          like: "relation:xaa-xbb",
          id: "relation:all",
          form: "regional",
          parties: ["party:xaa", "party:xaa", "party:xaa"],
        },
      },
      issues: [
        twice("relation:all", "parties", 1, "party:xaa"),
        twice("relation:all", "parties", 2, "party:xaa"),
      ],
    },
    {
      title: "a holder of a status twice",
      change: { "status:partners/holders/2": "party:xbb" },
      issues: [twice("status:partners", "holders", 2, "party:xbb", 1)],
    },
    {
      title: "a participant twice in one role",
      change: { "event:talks/participants/2": guest },
      issues: [twice("event:talks", "participants", 2, guest, 1)],
    },
    {
      title: "a party and a signatory of an agreement twice",
      change: {
        "agreement:honey/parties/2": "party:xbb",
        "agreement:honey/signatories/1": signatory,
      },
      issues: [
        twice("agreement:honey", "parties", 2, "party:xbb", 1),
        twice("agreement:honey", "signatories", 1, signatory),
      ],
    },
    {
      title: "a party of a project twice, on either side",
      change: {
        "project:river/from/1": "party:xbb",
        "project:river/to/1": "party:xaa",
      },
      issues: [
        twice("project:river", "from", 1, "party:xbb"),
        twice("project:river", "to", 1, "party:xaa"),
      ],
    },
    {
      title: "a party of a commitment twice, on either side",
      change: {
        "commitment:trade/by/2": "party:xbb",
        "commitment:trade/toward/2": "party:xaa",
      },
      issues: [
        twice("commitment:trade", "by", 2, "party:xbb", 1),
        twice("commitment:trade", "toward", 2, "party:xaa"),
      ],
    },
    {
      title: "two readings of one value",
      change: { "discrepancy:trade/readings/1": { value: "10", citations: [], preferred: false } },
      issues: [
        twice(
          "discrepancy:trade",
          "readings",
          1,
          { value: "10", citations: [], preferred: false },
          0,
          {
            value: "10",
            citations: [
              {
                ...{ source: "source:gazette", paragraph: 1, start: 0, end: 10 },
                sha256: "0123456789abcdef",
              },
            ],
            preferred: true,
          },
        ),
      ],
    },
  ],
  doubtful: [
    {
      title: "a passage, a page and a row cited twice, for all fields or for the same",
      change: {
        "place:dome/citations": [
          ...[passage, page, row, { ...page, accessed: "2030-05-03" }, row],
          { ...passage, supports: ["/label", "/placeType"] },
          { ...passage, supports: ["/placeType", "/label"] },
        ],
      },
      issues: [
        twice("place:dome", "citations", 3, { ...page, accessed: "2030-05-03" }, 1, page),
        twice("place:dome", "citations", 4, row, 2),
        twice("place:dome", "citations", 6, { ...passage, supports: ["/placeType", "/label"] }, 5, {
          ...passage,
          supports: ["/label", "/placeType"],
        }),
      ],
    },
  ],
  right: [
    {
      title: "a passage cited for two fields, and another passage",
      change: {
        "place:dome/citations": [
          { ...passage, supports: ["/label"] },
          { ...passage, supports: ["/placeType"] },
          { ...passage, start: 5 },
        ],
      },
    },
    {
      title: "a party with two people, and a person with two roles",
      change: {
        "event:talks/participants/2": { party: "party:xaa-mfa", role: "host" },
        "event:talks/participants/3": {
          ...{ party: "party:xaa-mfa", person: "person:kubla", role: "attendee" },
        },
      },
    },
  ],
};
