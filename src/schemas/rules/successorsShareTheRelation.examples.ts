import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a status without the relation of the one it supersedes",
      change: {
        "statuses/1": {
          like: "status:partners",
          id: "status:other",
          relation: undefined,
          held: { edtf: "2030-05-01/..", basis: "stated" },
          supersedes: "status:partners",
        },
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "successorsShareTheRelation",
          id: "status:other",
          pointer: "/supersedes",
          value: "status:partners",
          related: [
            { id: "status:other", pointer: "/relation", value: undefined },
            { id: "status:partners", pointer: "/relation", value: "relation:xaa-xbb" },
          ],
          expected: "a record of no relation",
        },
      ],
    },
    {
      title: "an agreement with a relation that the earlier one lacks",
      change: {
        "agreements/1": {
          like: "agreement:honey",
          id: "agreement:later",
          supersedes: "agreement:honey",
        },
        "agreement:honey/relation": undefined,
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "successorsShareTheRelation",
          id: "agreement:later",
          pointer: "/supersedes",
          value: "agreement:honey",
          related: [
            { id: "agreement:later", pointer: "/relation", value: "relation:xaa-xbb" },
            { id: "agreement:honey", pointer: "/relation", value: undefined },
          ],
          expected: "a record of relation:xaa-xbb",
        },
      ],
    },
  ],
  doubtful: [
    {
      title: "a mission to another party than the mission that it supersedes",
      change: {
        "missions/1": {
          like: "mission:xbb-dome",
          id: "mission:later",
          receiving: "party:xcc",
          established: { edtf: "2029-07", basis: "stated" },
          closed: undefined,
          supersedes: "mission:xbb-dome",
        },
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "successorsShareTheRelation",
          id: "mission:later",
          pointer: "/supersedes",
          value: "mission:xbb-dome",
          related: [
            { id: "mission:later", pointer: "/receiving", value: "party:xcc" },
            { id: "mission:xbb-dome", pointer: "/receiving", value: "party:xaa" },
          ],
          expected: "a record of party:xcc",
        },
      ],
    },
  ],
  right: [
    {
      title: "a mission of the same two parties",
      change: {
        "missions/1": {
          like: "mission:xbb-dome",
          id: "mission:later",
          established: { edtf: "2029-06", basis: "stated" },
          closed: undefined,
          supersedes: "mission:xbb-dome",
        },
      },
    },
    {
      title: "a succession within one relation",
      change: {
        "statuses/1": {
          like: "status:partners",
          id: "status:later",
          held: { edtf: "2030-05-01/..", basis: "stated" },
          supersedes: "status:partners",
        },
      },
    },
  ],
};
