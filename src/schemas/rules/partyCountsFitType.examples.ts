import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

const miscounted = (
  id: string,
  pointer: string,
  value: unknown,
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

const status = (statusType: string, holders: readonly string[], counterpart?: string) => ({
  ...{ like: "status:partners", id: `status:${statusType}`, statusType, holders, counterpart },
  relation: undefined,
});

const meeting = (eventType: string, participants: readonly string[]) => ({
  "event:talks/eventType": eventType,
  "event:talks/relation": undefined,
  "event:talks/participants": participants.map((text) => {
    const [party, role = "attendee"] = text.split(" ");
    return { party, role };
  }),
});

const sides = (eventType: string, participants: readonly string[], expected: string) => ({
  change: meeting(eventType, participants),
  issues: [
    miscounted(
      "event:talks",
      "/participants",
      meeting(eventType, participants)["event:talks/participants"],
      ["/eventType", eventType],
      expected,
    ),
  ] as const,
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
      title: "a multilateral relation of three",
      change: relation("multilateral", three),
      issues: [
        miscounted(
          ...(["relation:other", "/parties", three, ["/form", "multilateral"]] as const),
          "four parties or more, since /form is multilateral",
        ),
      ],
    },
    {
      title: "recognition by one party of nobody, and an occupation without an occupant",
      change: {
        "statuses/1": status("recognised", ["party:xaa"]),
        "statuses/2": status("occupied", two),
      },
      issues: [
        miscounted(
          ...(["status:recognised", "/holders", ["party:xaa"]] as const),
          ["/statusType", "recognised"],
          "two parties or a counterpart, since /statusType is recognised",
        ),
        miscounted(
          ...(["status:occupied", "/holders", two, ["/statusType", "occupied"]] as const),
          "a counterpart, since /statusType is occupied",
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
  doubtful: [
    {
      title: "a bilateral meeting of a state with its ministry",
      ...sides(
        "bilateral-meeting",
        ["party:xaa", "party:xaa-mfa"],
        "two sides, since /eventType is bilateral-meeting",
      ),
    },
    {
      title: "a bilateral meeting of three",
      ...sides("bilateral-meeting", three, "two sides, since /eventType is bilateral-meeting"),
    },
    {
      title: "a trilateral meeting of two and an observer",
      ...sides(
        "trilateral-meeting",
        ["party:xaa", "party:xbb", "party:xcc observer"],
        "three sides, since /eventType is trilateral-meeting",
      ),
    },
  ],
  right: [
    {
      title: "a bilateral meeting that a third state hosts",
      change: meeting("bilateral-meeting", ["party:xaa host", "party:xbb", "party:xcc"]),
    },
    {
      title: "a meeting of two with a mediator",
      change: meeting("bilateral-meeting", ["party:xaa-mfa", "party:xbb", "party:xcc mediator"]),
    },
    {
      title: "a trilateral meeting of three, and a meeting whose participants nobody names",
      change: {
        ...meeting("trilateral-meeting", three),
        "events/1": { like: "event:talks", id: "event:quiet", participants: [] },
      },
    },
    {
      title: "mutual recognition, and an occupation by a counterpart",
      change: {
        "statuses/1": status("recognised", two),
        "statuses/2": status("occupied", ["party:xaa"], "party:xcc"),
      },
    },
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
