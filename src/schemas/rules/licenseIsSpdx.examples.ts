import type { RuleExamples, WrongExample } from "./support/RuleExamples.ts";

const refused = (title: string, license: string): WrongExample => ({
  title,
  change: { "meta/license": license },
  issues: [
    {
      code: "invalid-record",
      problem: "wrong-format",
      id: "meta",
      pointer: "/license",
      value: license,
      format: "spdx",
      expected: "an SPDX licence expression, such as CC0-1.0 or LicenseRef-own",
    },
  ],
});

export const examples: RuleExamples = {
  wrong: [
    refused("the name of a licence in words", "Creative Commons Zero"),
    refused("an identifier with a blank", "CC-BY 4.0"),
    refused("two identifiers without an operator", "MIT CC0-1.0"),
    refused("an expression that nests too deep to be meant", "(".repeat(100_000)),
  ],
  right: [
    { title: "an expression of two licences", change: { "meta/license": "MIT AND CC-BY-4.0" } },
    { title: "a licence of one's own", change: { "meta/license": "LicenseRef-terms-of-use" } },
  ],
};
