import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const same = (
  id: string,
  pointer: string,
  value: unknown,
  other: string,
  otherValue: unknown = value,
): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "rolesAreDistinct",
  id,
  pointer,
  value,
  related: [{ id, pointer: other, value: otherValue }],
  expected: `another party than ${other}, and one for which that party does not act`,
});

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a mission of a state to itself",
      change: { "mission:xbb-dome/receiving": "party:xbb" },
      issues: [same("mission:xbb-dome", "/receiving", "party:xbb", "/sending")],
    },
    {
      title: "a status toward a holder",
      change: { "status:partners/counterpart": "party:xbb" },
      issues: [same("status:partners", "/counterpart", "party:xbb", "/holders/1")],
    },
    {
      title: "a promise of a party to itself",
      change: {
        "commitment:trade/by": ["party:xaa"],
        "commitment:trade/toward": ["party:xaa"],
      },
      issues: [same("commitment:trade", "/toward", ["party:xaa"], "/by")],
    },
  ],
  doubtful: [
    {
      title: "a mission of a ministry to its state",
      change: { "mission:xbb-dome/sending": "party:xaa-mfa" },
      issues: [same("mission:xbb-dome", "/receiving", "party:xaa", "/sending", "party:xaa-mfa")],
    },
    {
      title: "a mission of a state to its ministry",
      change: {
        "mission:xbb-dome/sending": "party:xaa",
        "mission:xbb-dome/receiving": "party:xaa-mfa",
      },
      issues: [same("mission:xbb-dome", "/receiving", "party:xaa-mfa", "/sending", "party:xaa")],
    },
    {
      title: "a project of a party for itself",
      change: { "project:river/from": ["party:xaa"] },
      issues: [same("project:river", "/to", ["party:xaa"], "/from")],
    },
    {
      title: "a person who signs for two parties",
      change: {
        "agreement:honey/signatories/1": { party: "party:xbb", person: "person:kubla" },
      },
      issues: [
        same(
          "agreement:honey",
          "/signatories/1/party",
          "party:xbb",
          "/signatories/0/party",
          "party:xaa-mfa",
        ),
      ],
    },
  ],
  right: [
    {
      title: "a commitment of two parties to each other, and of a party to nobody in particular",
      change: {
        "commitment:trade/toward": ["party:xbb", "party:xaa"],
        "commitments/1": {
          ...{ like: "commitment:trade", id: "commitment:own", by: ["party:xaa"], toward: [] },
        },
      },
    },
    {
      title: "a mission to another ministry's state",
      change: { "mission:xbb-dome/receiving": "party:xaa-mfa" },
    },
  ],
};
