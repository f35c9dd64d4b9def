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
      title: "a host who takes the chair, and a party that provides two chairs",
      change: {
        "event:talks/participants/2": kubla("chair"),
        "event:talks/participants/3": { party: "party:xbb", role: "chair" },
        "event:talks/participants/4": { party: "party:xbb", role: "co-chair" },
      },
    },
  ],
};
