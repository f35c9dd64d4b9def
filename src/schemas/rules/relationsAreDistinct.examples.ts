import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("relationsAreDistinct");

const relation = (fields: object) => ({
  "relations/1": { like: "relation:xaa-xbb", id: "relation:other", ...fields },
});

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "two relations of the same two parties",
      change: relation({}),
      issues: [
        issue(
          ["relation:other", "/parties", ["party:xaa", "party:xbb"]],
          [["relation:xaa-xbb", "/parties", ["party:xaa", "party:xbb"]]],
          "other parties than those of relation:xaa-xbb",
        ),
      ],
    },
    {
      title: "a relation of a ministry with its state",
      change: relation({ parties: ["party:xaa", "party:xaa-mfa"] }),
      issues: [
        issue(
          ["relation:other", "/parties/1", "party:xaa-mfa"],
          [["relation:other", "/parties/0", "party:xaa"]],
          "a party that does not act for party:xaa",
        ),
      ],
    },
  ],
  right: [
    {
      title: "a relation of the same two parties in a region, and one of a ministry",
      change: {
        ...relation({ form: "regional" }),
        "relations/2": {
          ...{ like: "relation:xaa-xbb", id: "relation:mfa" },
          parties: ["party:xaa-mfa", "party:xbb"],
        },
      },
    },
  ],
};
