import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "two preferred readings",
      change: { "discrepancy:trade/readings/1/preferred": true },
      issues: [
        {
          code: "inconsistent-record",
          rule: "preferredReadingFitsMethod",
          id: "discrepancy:trade",
          pointer: "/readings",
          value: [
            {
              value: "10",
              citations: [
                {
                  source: "source:gazette",
                  paragraph: 1,
                  start: 0,
                  end: 10,
                  sha256: "0123456789abcdef",
                },
              ],
              preferred: true,
            },
            { value: "12", citations: [], preferred: true },
          ],
          related: [
            { id: "discrepancy:trade", pointer: "/method", value: "context" },
            { id: "discrepancy:trade", pointer: "/readings/0/preferred", value: true },
            { id: "discrepancy:trade", pointer: "/readings/1/preferred", value: true },
          ],
          expected: "one preferred reading, since the method is context",
        },
      ],
    },
    {
      title: "a method without a preferred reading",
      change: { "discrepancy:trade/readings": [{ value: "12", citations: [], preferred: false }] },
      issues: [
        {
          code: "inconsistent-record",
          rule: "preferredReadingFitsMethod",
          id: "discrepancy:trade",
          pointer: "/readings",
          value: [{ value: "12", citations: [], preferred: false }],
          related: [{ id: "discrepancy:trade", pointer: "/method", value: "context" }],
          expected: "one preferred reading, since the method is context",
        },
      ],
    },
    {
      title: "a preferred reading without a method",
      change: {
        "discrepancy:trade/method": "none",
        "discrepancy:trade/readings": [{ value: "10", citations: [], preferred: true }],
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "preferredReadingFitsMethod",
          id: "discrepancy:trade",
          pointer: "/readings",
          value: [{ value: "10", citations: [], preferred: true }],
          related: [
            { id: "discrepancy:trade", pointer: "/method", value: "none" },
            { id: "discrepancy:trade", pointer: "/readings/0/preferred", value: true },
          ],
          expected: "no preferred reading, since the method is none",
        },
      ],
    },
  ],
  right: [
    {
      title: "no preferred reading and no method",
      change: {
        "discrepancy:trade/method": "none",
        "discrepancy:trade/readings/0/preferred": false,
      },
    },
  ],
};
