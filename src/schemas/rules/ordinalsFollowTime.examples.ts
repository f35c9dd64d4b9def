import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

/** A meeting of a forum as the n-th event of the sample, after the talks. */
const meeting = (index: number, ordinal: number, edtf: string) => ({
  [`events/${index}`]: {
    like: "event:talks",
    id: `event:meeting-${index}`,
    date: { edtf, basis: "stated" },
    series: "party:xaa-mfa",
    ordinal,
  },
});

type Meeting = readonly [id: string, ordinal: number, edtf: string];

const outOfOrder = (
  [other, otherOrdinal, otherDate]: Meeting,
  [id, ordinal, edtf]: Meeting,
  expected: string,
): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "ordinalsFollowTime",
  id,
  pointer: "/date/edtf",
  value: edtf,
  related: [
    { id: other, pointer: "/date/edtf", value: otherDate },
    { id, pointer: "/date/edtf", value: edtf },
    { id: other, pointer: "/ordinal", value: otherOrdinal },
    { id, pointer: "/ordinal", value: ordinal },
  ],
  expected,
});

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a seventh meeting before the third, with another in between that is right",
      change: {
        ...meeting(1, 7, "2028"),
        ...meeting(2, 3, "2029-01"),
        ...meeting(3, 5, "2029"),
        ...meeting(4, 1, "2028"),
      },
      issues: [
        outOfOrder(
          ["event:meeting-2", 3, "2029-01"],
          ["event:meeting-1", 7, "2028"],
          "a time not before 2029-01 (/date of event:meeting-2), which has a lower ordinal",
        ),
      ],
    },
  ],
  doubtful: [
    {
      title: "a second meeting perhaps before the first",
      change: { ...meeting(1, 1, "2029"), ...meeting(2, 2, "2028?") },
      issues: [
        outOfOrder(
          ["event:meeting-1", 1, "2029"],
          ["event:meeting-2", 2, "2028?"],
          "a time not before 2029 (/date of event:meeting-1), which has a lower ordinal",
        ),
      ],
    },
    {
      title: "a second meeting before the first, whose date is uncertain",
      change: { ...meeting(1, 1, "2029?"), ...meeting(2, 2, "2028") },
      issues: [
        outOfOrder(
          ["event:meeting-1", 1, "2029?"],
          ["event:meeting-2", 2, "2028"],
          "a time not before 2029? (/date of event:meeting-1), which has a lower ordinal",
        ),
      ],
    },
    {
      title: "two first meetings on different days",
      change: { ...meeting(1, 1, "2029-02"), ...meeting(2, 1, "2029-01") },
      issues: [
        outOfOrder(
          ["event:meeting-2", 1, "2029-01"],
          ["event:meeting-1", 1, "2029-02"],
          "the time of 2029-01 (/date of event:meeting-2), which has the same ordinal",
        ),
      ],
    },
  ],
  right: [
    {
      title: "two meetings within a year, and two sessions of a meeting on one day",
      change: {
        ...meeting(1, 2, "2029"),
        ...meeting(2, 1, "2029-12"),
        ...meeting(3, 2, "2029-12-31"),
      },
    },
  ],
};
