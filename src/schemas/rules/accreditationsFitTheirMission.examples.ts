import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("accreditationsFitTheirMission");

/** A head of mission to Cockaigne who is accredited from the mission of the sample, which lasted from 2021 to 2029. */
const accredited = (fields: object = {}) => ({
  "missions/1": {
    ...{ like: "mission:xbb-dome", id: "mission:afar", receiving: "party:xcc" },
    ...{ missionType: "accreditation", residence: "non-resident" },
    accreditedFrom: "mission:xbb-dome",
    ...fields,
  },
});

const since = (edtf: string) => ({ established: { edtf, basis: "stated" }, closed: undefined });

const from = ["mission:afar", "/accreditedFrom", "mission:xbb-dome"] as const;

const tooLate = (edtf: string) =>
  issue(
    from,
    [
      ["mission:xbb-dome", "/established/edtf", "2021"],
      ["mission:afar", "/established/edtf", edtf],
    ],
    "a mission of the same time, unlike 2021",
  );

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a head of mission accredited from the receiving state itself",
      change: accredited({ receiving: "party:xaa" }),
      issues: [
        issue(
          from,
          [
            ["mission:xbb-dome", "/receiving", "party:xaa"],
            ["mission:afar", "/receiving", "party:xaa"],
          ],
          "a mission to another party than party:xaa",
        ),
      ],
    },
    {
      title: "a head of mission accredited from a mission that was closed before",
      change: accredited(since("2029-07")),
      issues: [tooLate("2029-07")],
    },
  ],
  doubtful: [
    {
      title: "a head of mission accredited from a mission that was perhaps closed before",
      change: accredited(since("2029-07?")),
      issues: [tooLate("2029-07?")],
    },
    {
      title: "a head of mission accredited from the mission of another party",
      change: accredited({ sending: "party:xaa" }),
      issues: [
        issue(
          from,
          [
            ["mission:xbb-dome", "/sending", "party:xbb"],
            ["mission:afar", "/sending", "party:xaa"],
          ],
          "a mission of party:xaa",
        ),
      ],
    },
  ],
  right: [
    { title: "a head of mission accredited from an embassy", change: accredited() },
    {
      title: "a head of mission accredited from an embassy up to its last month",
      change: accredited(since("2029-06")),
    },
    {
      title: "a head of mission accredited from a city, or from another accreditation",
      change: {
        ...accredited({ accreditedFrom: "place:dome" }),
        "missions/2": {
          ...{ like: "mission:xbb-dome", id: "mission:afar-too", receiving: "party:xaa-mfa" },
          ...{ missionType: "accreditation", residence: "non-resident" },
          accreditedFrom: "mission:afar",
        },
      },
    },
  ],
};
