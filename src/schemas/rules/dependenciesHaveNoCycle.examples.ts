import type { RuleExamples } from "./support/RuleExamples.ts";

const territory = (id: string, fields: object) => ({
  ...{ like: "party:xaa-mfa", id, type: "territory", country: undefined, ...fields },
});

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
        "parties/4": territory("party:east", { country: "party:west" }),
        "parties/5": territory("party:west", { country: "party:east" }),
        "parties/6": territory("party:isle", { country: "party:west" }),
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "party:east",
          pointer: "/country",
          value: "party:west",
          related: [{ id: "party:west", pointer: "/country", value: "party:east" }],
          expected: "a record that does not lead back to this one through party:west",
        },
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "party:west",
          pointer: "/country",
          value: "party:east",
          related: [{ id: "party:east", pointer: "/country", value: "party:west" }],
          expected: "a record that does not lead back to this one through party:east",
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
      title: "two sources, each derived from the other",
      change: {
        "sources/1": {
          ...{ like: "source:gazette", id: "source:notes", derivedFrom: ["source:gazette"] },
        },
        "source:gazette/derivedFrom": ["source:notes"],
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "source:gazette",
          pointer: "/derivedFrom",
          value: ["source:notes"],
          related: [{ id: "source:notes", pointer: "/derivedFrom", value: ["source:gazette"] }],
          expected: "a record that does not lead back to this one through source:notes",
        },
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "source:notes",
          pointer: "/derivedFrom",
          value: ["source:gazette"],
          related: [{ id: "source:gazette", pointer: "/derivedFrom", value: ["source:notes"] }],
          expected: "a record that does not lead back to this one through source:gazette",
        },
      ],
    },
    {
      title: "two missions, each accredited from the other",
      change: {
        ...{ "mission:xbb-dome/missionType": "accreditation" },
        ...{ "mission:xbb-dome/residence": "non-resident" },
        "missions/1": {
          ...{ like: "mission:xbb-dome", id: "mission:xbb-xcc", receiving: "party:xcc" },
          accreditedFrom: "mission:xbb-dome",
        },
        "mission:xbb-dome/accreditedFrom": "mission:xbb-xcc",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "mission:xbb-dome",
          pointer: "/accreditedFrom",
          value: "mission:xbb-xcc",
          related: [
            { id: "mission:xbb-xcc", pointer: "/accreditedFrom", value: "mission:xbb-dome" },
          ],
          expected: "a record that does not lead back to this one through mission:xbb-xcc",
        },
        {
          code: "inconsistent-record",
          rule: "dependenciesHaveNoCycle",
          id: "mission:xbb-xcc",
          pointer: "/accreditedFrom",
          value: "mission:xbb-dome",
          related: [
            { id: "mission:xbb-dome", pointer: "/accreditedFrom", value: "mission:xbb-xcc" },
          ],
          expected: "a record that does not lead back to this one through mission:xbb-dome",
        },
      ],
    },
    {
      title: "parties that lead back by their parent and their country in turn",
      change: {
        "parties/4": territory("party:league", { parent: "party:xcc" }),
        "party:xcc/type": "territory",
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
