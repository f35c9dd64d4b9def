import type { RuleExamples } from "./support/RuleExamples.ts";

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a type that is other, without a term",
      change: { "mission:xbb-dome/missionType": "other" },
      issues: [
        {
          code: "missing-key",
          id: "mission:xbb-dome",
          pointer: "/missionTypeTerm",
          value: undefined,
          key: "missionTypeTerm",
          type: "string",
          requiredBy: { id: "mission:xbb-dome", pointer: "/missionType", value: "other" },
          expected: 'a string, because /missionType is "other"',
        },
      ],
    },
    {
      title: "a role that is other, without a term, in the second element of a list",
      change: { "event:talks/participants/1/role": "other" },
      issues: [
        {
          code: "missing-key",
          id: "event:talks",
          pointer: "/participants/1/roleTerm",
          value: undefined,
          key: "roleTerm",
          type: "string",
          requiredBy: { id: "event:talks", pointer: "/participants/1/role", value: "other" },
          expected: 'a string, because /participants/1/role is "other"',
        },
      ],
    },
    {
      title: "topics with other, without terms",
      change: { "event:talks/topics/1": "other" },
      issues: [
        {
          code: "missing-key",
          id: "event:talks",
          pointer: "/topicsTerm",
          value: undefined,
          key: "topicsTerm",
          type: "array",
          requiredBy: { id: "event:talks", pointer: "/topics/1", value: "other" },
          expected: 'an array, because /topics/1 is "other"',
        },
      ],
    },
    {
      title: "an alias of another type, without a term",
      change: {
        "place:dome/aliases/0": { text: "The Dome", language: "en", type: "other" },
      },
      issues: [
        {
          code: "missing-key",
          id: "place:dome",
          pointer: "/aliases/0/typeTerm",
          value: undefined,
          key: "typeTerm",
          type: "string",
          requiredBy: { id: "place:dome", pointer: "/aliases/0/type", value: "other" },
          expected: 'a string, because /aliases/0/type is "other"',
        },
      ],
    },
  ],
  right: [
    {
      title: "a type that is other, with a term",
      change: {
        "mission:xbb-dome/missionType": "other",
        "mission:xbb-dome/missionTypeTerm": "commandery",
      },
    },
    {
      title: "a narrower term beside a value that is not other",
      change: {
        "mission:xbb-dome/missionType": "liaison-office",
        "mission:xbb-dome/missionTypeTerm": "Diplomatic Agency",
      },
    },
    {
      title: "topics with other, with terms",
      change: { "event:talks/topics/1": "other", "event:talks/topicsTerm": ["tea", "silk"] },
    },
  ],
};
