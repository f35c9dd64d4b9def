import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a redirect since a version that is yet to come",
      change: { "meta/version": "2030.9", "redirects/1/since": "2030.10" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "redirectsAreNotNewer",
          id: "event:feast",
          pointer: "/since",
          value: "2030.10",
          related: [{ id: "meta", pointer: "/version", value: "2030.9" }],
          expected: "a version not after 2030.9, that of the dataset",
        },
      ],
    },
  ],
  right: [
    { title: "a redirect of another form of version", change: { "redirects/1/since": "v31" } },
    {
      title: "a redirect since the version in preparation",
      change: { "meta/version": "2030.10-dev", "redirects/1/since": "2030.10" },
    },
  ],
};
