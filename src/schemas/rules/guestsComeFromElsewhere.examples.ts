import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("guestsComeFromElsewhere");

/** A visit of Brobdingnag to Xanadu, at a place in a state. */
const visitTo = (country: string, guest = "party:xbb") => ({
  "places/1": { like: "place:dome", id: "place:hut", country },
  "event:talks/eventType": "official-visit",
  "event:talks/place": "place:hut",
  "event:talks/participants/1/party": guest,
});

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "a guest who visits a place at home",
      change: visitTo("party:xbb"),
      issues: [
        issue(
          ["event:talks", "/participants/1/party", "party:xbb"],
          [["place:hut", "/country", "party:xbb"]],
          "a guest from another state than party:xbb",
        ),
      ],
    },
    {
      title: "the ministry of a state that visits a place of the state",
      change: {
        ...visitTo("party:xaa", "party:xaa-mfa"),
        "event:talks/participants/0/party": "party:xbb",
        "event:talks/participants/0/person": undefined,
        "event:talks/participants/0/capacity": undefined,
      },
      issues: [
        issue(
          ["event:talks", "/participants/1/party", "party:xaa-mfa"],
          [["place:hut", "/country", "party:xaa"]],
          "a guest from another state than party:xaa",
        ),
      ],
    },
  ],
  right: [
    { title: "a guest who visits another state", change: visitTo("party:xaa") },
    {
      title: "a guest of a meeting at home",
      change: { ...visitTo("party:xbb"), "event:talks/eventType": "conference" },
    },
  ],
};
