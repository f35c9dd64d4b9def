import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("representativesActForTheirParty");

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "a participant and a signatory who hold an office of another state",
      change: { "tenure:kubla-minister/party": "party:xcc" },
      issues: [
        issue(
          ["event:talks", "/participants/0/capacity", "tenure:kubla-minister"],
          [
            ["event:talks", "/participants/0/party", "party:xaa-mfa"],
            ["tenure:kubla-minister", "/party", "party:xcc"],
          ],
          "an office of party:xaa-mfa or of a body that acts for it",
        ),
        issue(
          ["agreement:honey", "/signatories/0/capacity", "tenure:kubla-minister"],
          [
            ["agreement:honey", "/signatories/0/party", "party:xaa-mfa"],
            ["tenure:kubla-minister", "/party", "party:xcc"],
          ],
          "an office of party:xaa-mfa or of a body that acts for it",
        ),
      ],
    },
    {
      title: "a signatory for a state that is no party to the instrument",
      change: { "agreement:honey/signatories/1": { party: "party:xcc" } },
      issues: [
        issue(
          ["agreement:honey", "/signatories/1/party", "party:xcc"],
          [["agreement:honey", "/parties", ["party:xaa-mfa", "party:xbb"]]],
          "a party to the instrument, or one that acts for it: party:xaa-mfa, party:xbb",
        ),
      ],
    },
  ],
  right: [
    {
      title: "a minister who signs for the state, and a ministry that signs for the state",
      change: {
        "agreement:honey/signatories/0/party": "party:xaa",
        "agreements/1": {
          ...{ like: "agreement:honey", id: "agreement:wax", parties: ["party:xaa", "party:xbb"] },
          signatories: [{ party: "party:xaa-mfa" }],
        },
      },
    },
  ],
};
