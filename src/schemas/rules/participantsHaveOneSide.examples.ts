import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const conflict = (
  index: number,
  role: string,
  other: number,
  otherRole: string,
): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "participantsHaveOneSide",
  id: "event:talks",
  pointer: `/participants/${index}/role`,
  value: role,
  related: [{ id: "event:talks", pointer: `/participants/${other}/role`, value: otherRole }],
  expected: `a role that the participant can have besides ${otherRole} (/participants/${other}/role)`,
});

const kubla = (role: string) => ({ party: "party:xaa-mfa", person: "person:kubla", role });

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a person who is host and guest",
      change: { "event:talks/participants/2": kubla("guest") },
      issues: [conflict(2, "guest", 0, "host")],
    },
    {
      title: "a person who is co-chair and chair, for two parties",
      change: {
        "event:talks/participants/2": kubla("co-chair"),
        "event:talks/participants/3": { ...kubla("chair"), party: "party:xaa" },
      },
      issues: [conflict(3, "chair", 2, "co-chair")],
    },
    {
      title: "a person who was absent and attended, and another who spoke and was only invited",
      change: {
        "people/1": { like: "person:kubla", id: "person:khan" },
        "event:talks/participants/2": kubla("absent"),
        "event:talks/participants/3": { ...kubla("speaker"), person: "person:khan" },
        "event:talks/participants/4": { ...kubla("invited"), person: "person:khan" },
      },
      issues: [conflict(2, "absent", 0, "host"), conflict(4, "invited", 3, "speaker")],
    },
    {
      title: "a party that acts toward itself",
      change: {
        "event:talks/participants/2": { party: "party:xbb", role: "addressee" },
        "event:talks/participants/3": { party: "party:xbb", role: "initiator" },
      },
      issues: [conflict(3, "initiator", 2, "addressee")],
    },
  ],
  doubtful: [
    {
      title: "a party that is guest and host",
      change: { "event:talks/participants/2": { party: "party:xbb", role: "host" } },
      issues: [conflict(2, "host", 1, "guest")],
    },
  ],
  right: [
    {
      title: "a party of which some came and some did not",
      change: {
        "event:talks/participants/2": { party: "party:xbb", role: "absent" },
        "event:talks/participants/3": { party: "party:xbb", role: "invited" },
      },
    },
    {
      title: "a person who acts toward another person of the party, and organises what he misses",
      change: {
        "people/1": { like: "person:kubla", id: "person:khan" },
        "event:talks/participants/2": kubla("initiator"),
        "event:talks/participants/3": { ...kubla("addressee"), person: "person:khan" },
        "event:talks/participants/4": { ...kubla("organiser"), person: "person:khan" },
        "event:talks/participants/5": { ...kubla("absent"), person: "person:khan" },
      },
    },
    {
      title: "a host who takes the chair",
      change: { "event:talks/participants/2": kubla("chair") },
    },
    {
      title: "a party that provides two chairs",
      change: {
        "event:talks/participants/2": { party: "party:xbb", role: "chair" },
        "event:talks/participants/3": { party: "party:xbb", role: "co-chair" },
      },
    },
  ],
};
