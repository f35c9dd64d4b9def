import type { ExpectedIssue, RuleExamples } from "./support/RuleExamples.ts";

type Side = readonly [id: string, pointer: string, edtf: string];

const tooEarly = (
  [earlierId, earlierPointer, earlierDate]: Side,
  [id, pointer, date]: Side,
): ExpectedIssue => ({
  code: "inconsistent-record",
  rule: "successorsAreLater",
  id,
  pointer: "/supersedes",
  value: earlierId,
  related: [
    { id: earlierId, pointer: earlierPointer, value: earlierDate },
    { id, pointer, value: date },
  ],
  expected: `a record that begins before this one and does not outlast its start, unlike ${earlierDate} (${earlierPointer.replace("/edtf", "")} of ${earlierId})`,
});

/** A status that supersedes that of the sample, with the time of each. */
const statuses = (earlier: string, later: string) => ({
  "status:partners/held": { edtf: earlier, basis: "stated" },
  "statuses/1": {
    like: "status:partners",
    id: "status:later",
    held: { edtf: later, basis: "stated" },
    supersedes: "status:partners",
  },
});

const statusPair = (earlier: string, later: string) =>
  tooEarly(["status:partners", "/held/edtf", earlier], ["status:later", "/held/edtf", later]);

/** An agreement that supersedes that of the sample. */
const agreement = (edtf: string, inForce?: string) => ({
  like: "agreement:honey",
  id: "agreement:later",
  signatories: [],
  signed: { edtf, basis: "stated" },
  inForce: inForce && { edtf: inForce, basis: "stated" },
  supersedes: "agreement:honey",
});

/** A mission that supersedes that of the sample, which lasted from 2021 to June 2029. */
const mission = (edtf: string, times: object = {}) => ({
  like: "mission:xbb-dome",
  id: "mission:later",
  established: { edtf, basis: "stated" },
  closed: undefined,
  supersedes: "mission:xbb-dome",
  ...times,
});

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a status that began before the status that it supersedes",
      change: statuses("2020/2025", "2019/.."),
      issues: [statusPair("2020/2025", "2019/..")],
    },
    {
      title: "an agreement signed before the agreement that it supersedes",
      change: { "agreements/1": agreement("2029") },
      issues: [
        tooEarly(
          ["agreement:honey", "/signed/edtf", "2030-04"],
          ["agreement:later", "/signed/edtf", "2029"],
        ),
      ],
    },
    {
      title: "a mission established before the mission that it supersedes",
      change: { "missions/1": mission("2020") },
      issues: [
        tooEarly(
          ["mission:xbb-dome", "/established/edtf", "2021"],
          ["mission:later", "/established/edtf", "2020"],
        ),
      ],
    },
  ],
  doubtful: [
    {
      title: "a mission closed after its successor was established",
      change: { "missions/1": mission("2028") },
      issues: [
        tooEarly(
          ["mission:xbb-dome", "/closed/edtf", "2029-06"],
          ["mission:later", "/established/edtf", "2028"],
        ),
      ],
    },
    {
      title: "a legation that lasted beyond the start of the embassy",
      change: {
        "mission:xbb-dome/held": { edtf: "2021/2025", basis: "stated" },
        "missions/1": mission("2021", { held: { edtf: "2024/..", basis: "stated" } }),
      },
      issues: [
        tooEarly(
          ["mission:xbb-dome", "/held/edtf", "2021/2025"],
          ["mission:later", "/held/edtf", "2024/.."],
        ),
      ],
    },
    {
      title: "a status that began perhaps earlier",
      change: statuses("2020?/2025", "2019/.."),
      issues: [statusPair("2020?/2025", "2019/..")],
    },
    {
      title: "a status that surely lasts beyond the start of its successor",
      change: statuses("2020/2025", "2024-01/.."),
      issues: [statusPair("2020/2025", "2024-01/..")],
    },
    {
      title: "an agreement that is in force beyond the signing of its successor",
      change: {
        "agreement:honey/inForce": { edtf: "2030-05/2035", basis: "stated" },
        "agreements/1": agreement("2032"),
      },
      issues: [
        tooEarly(
          ["agreement:honey", "/inForce/edtf", "2030-05/2035"],
          ["agreement:later", "/signed/edtf", "2032"],
        ),
      ],
    },
  ],
  right: [
    {
      title: "a mission established in the month in which the other closed",
      change: { "missions/1": mission("2029-06") },
    },
    {
      title: "a mission whose predecessor has no end",
      change: { "mission:xbb-dome/closed": undefined, "missions/1": mission("2028") },
    },
    { title: "a status from the end of another", change: statuses("2020/2025-06", "2025-06/..") },
    {
      title: "a status within the first year of another",
      change: statuses("2020/..", "2020-05/.."),
    },
    {
      title: "an agreement in force when its predecessor ends",
      change: {
        "agreement:honey/inForce": { edtf: "2030-05/2035", basis: "stated" },
        "agreements/1": agreement("2032", "2035/.."),
      },
    },
  ],
};
