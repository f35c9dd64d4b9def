import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a party that is its own parent",
      change: { "party:xaa-mfa/parent": "party:xaa-mfa" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "party:xaa-mfa",
          pointer: "/parent",
          value: "party:xaa-mfa",
          related: [],
          expected: "a record that does not lead back to this one",
        },
      ],
    },
    {
      title: "two parties, each the country of the other; a third that leads to them is right",
      change: {
        "party:xaa/country": "party:xbb",
        "party:xbb/country": "party:xaa",
        "party:xcc/country": "party:xaa",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "party:xaa",
          pointer: "/country",
          value: "party:xbb",
          related: [{ id: "party:xbb", pointer: "/country", value: "party:xaa" }],
          expected: "a record that does not lead back to this one through party:xbb",
        },
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "party:xbb",
          pointer: "/country",
          value: "party:xaa",
          related: [{ id: "party:xaa", pointer: "/country", value: "party:xbb" }],
          expected: "a record that does not lead back to this one through party:xaa",
        },
      ],
    },
    {
      title: "an agreement that supersedes itself",
      change: { "agreement:honey/supersedes": "agreement:honey" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "agreement:honey",
          pointer: "/supersedes",
          value: "agreement:honey",
          related: [],
          expected: "a record that does not lead back to this one",
        },
      ],
    },
    {
      title: "a project that is its own framework",
      change: { "project:river/framework": "project:river" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "project:river",
          pointer: "/framework",
          value: "project:river",
          related: [],
          expected: "a record that does not lead back to this one",
        },
      ],
    },
    {
      title: "parties that lead back by their parent and their country in turn",
      change: {
        "parties/4": { like: "party:xaa-mfa", id: "party:league", country: undefined },
        "party:league/parent": "party:xcc",
        "party:xcc/country": "party:league",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "party:xcc",
          pointer: "/country",
          value: "party:league",
          related: [{ id: "party:league", pointer: "/parent", value: "party:xcc" }],
          expected: "a record that does not lead back to this one through party:league",
        },
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "party:league",
          pointer: "/parent",
          value: "party:xcc",
          related: [{ id: "party:xcc", pointer: "/country", value: "party:league" }],
          expected: "a record that does not lead back to this one through party:xcc",
        },
      ],
    },
  ],
  right: [
    {
      title: "a chain of parents, each with its country",
      change: {
        "parties/4": {
          ...{ like: "party:xaa-mfa", id: "party:xaa-desk", parent: "party:xaa-mfa" },
        },
      },
    },
  ],
};
