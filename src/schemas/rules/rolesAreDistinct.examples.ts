import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const same = (
  id: string,
  pointer: string,
  value: unknown,
  other: string,
  otherValue: unknown = value,
  expected = `another party than ${other}`,
): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "rolesAreDistinct",
  id,
  pointer,
  value,
  related: [{ id, pointer: other, value: otherValue }],
  expected,
});

/** The issue of a mission whose receiving party and sending party act for each other. */
const ofOneBody = (receiving: string, sending: string): ExpectedIssue => ({
  ...{ code: "inconsistent-record", rule: "rolesAreDistinct" },
  ...{ id: "mission:xbb-dome", pointer: "/receiving", value: receiving },
  related: [
    { id: "mission:xbb-dome", pointer: "/sending", value: sending },
    { id: "mission:xbb-dome", pointer: "/receiving", value: receiving },
  ],
  expected: `a party such that neither it nor ${sending} acts for the other`,
});

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a mission of a state to itself",
      change: { "mission:xbb-dome/receiving": "party:xbb" },
      issues: [same("mission:xbb-dome", "/receiving", "party:xbb", "/sending")],
    },
    {
      title: "a protecting power that receives the mission, or sends it",
      change: {
        "mission:xbb-dome/missionType": "interests-section",
        "mission:xbb-dome/protectingPower": "party:xaa",
        "missions/1": {
          like: "mission:xbb-dome",
          id: "mission:xbb-own",
          protectingPower: "party:xbb",
        },
      },
      issues: [
        same("mission:xbb-dome", "/protectingPower", "party:xaa", "/receiving"),
        same("mission:xbb-own", "/protectingPower", "party:xbb", "/sending"),
      ],
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
      issues: [ofOneBody("party:xaa", "party:xaa-mfa")],
    },
    {
      title: "a mission of a state to its ministry",
      change: {
        "mission:xbb-dome/sending": "party:xaa",
        "mission:xbb-dome/receiving": "party:xaa-mfa",
      },
      issues: [ofOneBody("party:xaa-mfa", "party:xaa")],
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
          "party:xaa-mfa, for which the same person signs (/signatories/0/party)",
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
      title: "a protecting power that is neither side",
      change: {
        "mission:xbb-dome/missionType": "interests-section",
        "mission:xbb-dome/protectingPower": "party:xcc",
      },
    },
    {
      title: "a mission to another ministry's state",
      change: { "mission:xbb-dome/receiving": "party:xaa-mfa" },
    },
  ],
};
