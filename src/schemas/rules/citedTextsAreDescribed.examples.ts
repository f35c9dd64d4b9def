import type { RuleExamples } from "./support/RuleExamples.ts";

const requiredBy = { id: "source:gazette", pointer: "/citations/0/paragraph", value: 1 };

/** A web page, which other records cite by locator and row alone. */
const page = {
  like: "source:gazette",
  id: "source:page",
  sha256: undefined,
  paragraphs: undefined,
  url: "https://example.org/table.csv",
  version: "3.1",
  licence: "CC0-1.0",
  documentation: "https://example.org/codebook",
};

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a source that is cited by passage, without a hash",
      change: { "source:gazette/sha256": undefined },
      issues: [
        {
          code: "missing-key",
          id: "source:gazette",
          pointer: "/sha256",
          value: undefined,
          key: "sha256",
          type: "string",
          requiredBy,
          expected: "a string, because /citations/0/paragraph is 1",
        },
      ],
    },
    {
      title: "a source that is cited by passage, without a number of paragraphs",
      change: { "source:gazette/paragraphs": undefined },
      issues: [
        {
          code: "missing-key",
          id: "source:gazette",
          pointer: "/paragraphs",
          value: undefined,
          key: "paragraphs",
          type: "integer",
          requiredBy,
          expected: "an integer, because /citations/0/paragraph is 1",
        },
      ],
    },
  ],
  right: [
    {
      title: "a table that is cited by row and by locator",
      change: {
        "sources/1": page,
        "place:dome/citations/0": { source: "source:page", row: 12 },
        "place:dome/citations/1": {
          source: "source:page",
          locator: "column 3",
          accessed: "2030-05-02",
        },
      },
    },
  ],
};
