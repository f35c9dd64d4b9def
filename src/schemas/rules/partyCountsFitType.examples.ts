import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const miscounted = (
  id: string,
  pointer: string,
  value: readonly string[],
  type: readonly [pointer: string, value: string],
  expected: string,
): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "partyCountsFitType",
  id,
  pointer,
  value,
  related: [{ id, pointer: type[0], value: type[1] }],
  expected,
});

const relation = (form: string, parties: readonly string[]) => ({
  "relations/1": { like: "relation:xaa-xbb", id: "relation:other", form, parties },
});

const three = ["party:xaa", "party:xbb", "party:xcc"];
const two = ["party:xaa", "party:xcc"];

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a bilateral relation of three",
      change: relation("bilateral", three),
      issues: [
        miscounted(
          ...(["relation:other", "/parties", three, ["/form", "bilateral"]] as const),
          "two parties, since /form is bilateral",
        ),
      ],
    },
    {
      title: "a trilateral relation of two",
      change: relation("trilateral", two),
      issues: [
        miscounted(
          ...(["relation:other", "/parties", two, ["/form", "trilateral"]] as const),
          "three parties, since /form is trilateral",
        ),
      ],
    },
    {
      title: "a partnership of one",
      change: { "status:partners/holders": ["party:xaa"], "status:partners/relation": undefined },
      issues: [
        miscounted(
          ...(["status:partners", "/holders", ["party:xaa"]] as const),
          ["/statusType", "strategic-partnership"],
          "two parties or a counterpart, since /statusType is strategic-partnership",
        ),
      ],
    },
  ],
  right: [
    { title: "a trilateral relation of three", change: relation("trilateral", three) },
    { title: "a regional relation of two", change: relation("regional", two) },
    {
      title: "a partnership with a counterpart, and a status of one party",
      change: {
        "status:partners/holders": ["party:xaa"],
        "status:partners/counterpart": "party:xbb",
        "statuses/1": {
          like: "status:partners",
          id: "status:poor",
          statusType: "least-developed-country",
          holders: ["party:xaa"],
          relation: undefined,
          counterpart: undefined,
        },
      },
    },
  ],
};
