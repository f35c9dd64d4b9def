import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("chairsFitTheirNumber");

const participants = (...roles: readonly (readonly [party: string, role: string])[]) =>
  roles.map(([party, role]) => ({ party, role }));

const alone = participants(["party:xaa", "co-chair"], ["party:xbb", "attendee"]);

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "a co-chair without another",
      change: { "event:talks/participants": alone },
      issues: [
        issue(
          ["event:talks", "/participants/0/role", "co-chair"],
          [["event:talks", "/participants", alone]],
          "a co-chair together with another",
        ),
      ],
    },
    {
      title: "two chairs",
      change: {
        "event:talks/participants": participants(["party:xaa", "chair"], ["party:xbb", "chair"]),
      },
      issues: [
        issue(
          ["event:talks", "/participants/1/role", "chair"],
          [["event:talks", "/participants/0/role", "chair"]],
          "no other chair besides /participants/0/role",
        ),
      ],
    },
  ],
  right: [
    {
      title: "two co-chairs",
      change: {
        "event:talks/participants": participants(
          ["party:xaa", "co-chair"],
          ["party:xbb", "co-chair"],
        ),
      },
    },
    {
      title: "a party that has the chair, and the person who takes it",
      change: {
        "event:talks/participants/2": { party: "party:xaa", role: "chair" },
        "event:talks/participants/3": {
          ...{ party: "party:xaa", person: "person:kubla", role: "chair" },
        },
      },
    },
  ],
};
