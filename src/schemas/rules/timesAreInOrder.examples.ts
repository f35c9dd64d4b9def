import type { ExpectedIssue, RuleExamples, WrongExample } from "./support/RuleExamples.ts";

type Related = readonly [id: string, pointer: string, value: string];

/** The issue of a time that is before another. */
const before = (
  [earlierId, earlierPointer, earlierValue]: Related,
  [id, pointer, value]: Related,
  expected: string,
): ExpectedIssue => ({
  ...{ code: "inconsistent-record", rule: "timesAreInOrder", id, pointer, value },
  related: [
    { id: earlierId, pointer: earlierPointer, value: earlierValue },
    { id, pointer, value },
  ],
  expected,
});

const time = (edtf: string) => ({ edtf, basis: "stated" });

/** A mission with two times only. */
const mission = (
  title: string,
  [earlier, first]: readonly [string, string],
  [later, second]: readonly [string, string],
): WrongExample => ({
  title,
  change: {
    "mission:xbb-dome/established": { basis: "missing", reason: "-" },
    "mission:xbb-dome/closed": undefined,
    [`mission:xbb-dome/${earlier}`]: time(first),
    [`mission:xbb-dome/${later}`]: time(second),
  },
  issues: [
    before(
      ["mission:xbb-dome", `/${earlier}/edtf`, first],
      ["mission:xbb-dome", `/${later}/edtf`, second],
      `a time not before ${first} (/${earlier})`,
    ),
  ],
});

const locator = (accessed: string) => ({ source: "source:gazette", locator: "p. 3", accessed });

export const examples: RuleExamples = {
  wrong: [
    mission(
      "a mission established before it was decided",
      ["decided", "2022"],
      ["established", "2021"],
    ),
    mission(
      "a mission inaugurated before it was decided",
      ["decided", "2022-05"],
      ["inaugurated", "2022-04-30"],
    ),
    mission(
      "a mission closed before it was established",
      ["established", "2017-05-01"],
      ["closed", "2010"],
    ),
    mission(
      "a mission closed before it was inaugurated",
      ["inaugurated", "2017-05-02"],
      ["closed", "2017-05-01"],
    ),
    mission(
      "a mission closed before it was decided",
      ["decided", "2018"],
      ["closed", "[2010..2017]"],
    ),
    {
      title: "a mission that was of its type before it was established",
      change: { "mission:xbb-dome/held": time("2020/2022") },
      issues: [
        before(
          ["mission:xbb-dome", "/established/edtf", "2021"],
          ["mission:xbb-dome", "/held/edtf", "2020/2022"],
          "a time not before 2021 (/established)",
        ),
      ],
    },
    {
      title: "a mission that was of its type after it was closed",
      change: { "mission:xbb-dome/held": time("2022/2030") },
      issues: [
        before(
          ["mission:xbb-dome", "/held/edtf", "2022/2030"],
          ["mission:xbb-dome", "/closed/edtf", "2029-06"],
          "a time not before 2022/2030 (/held)",
        ),
      ],
    },
    {
      title: "an agreement in force before it was signed",
      change: {
        "agreement:honey/status": "in-force",
        "agreement:honey/inForce": time("2030-03/.."),
      },
      issues: [
        before(
          ["agreement:honey", "/signed/edtf", "2030-04"],
          ["agreement:honey", "/inForce/edtf", "2030-03/.."],
          "a time not before 2030-04 (/signed)",
        ),
      ],
    },
    {
      title: "a deadline before the commitment was made",
      change: {
        "commitment:trade/made": time("2030-04-02"),
        "commitment:trade/deadline/edtf": "2029",
      },
      issues: [
        before(
          ["commitment:trade", "/made/edtf", "2030-04-02"],
          ["commitment:trade", "/deadline/edtf", "2029"],
          "a time not before 2030-04-02 (/made)",
        ),
      ],
    },
    {
      title: "a deadline before the event at which the commitment was made",
      change: { "commitment:trade/deadline/edtf": "2029" },
      issues: [
        before(
          ["event:talks", "/date/edtf", "[2030-04-01..2030-04-04]"],
          ["commitment:trade", "/deadline/edtf", "2029"],
          "a time not before [2030-04-01..2030-04-04] (/date of event:talks)",
        ),
      ],
    },
    {
      title: "a commitment made before its event",
      change: { "commitment:trade/made": time("2030-03-31") },
      issues: [
        before(
          ["event:talks", "/date/edtf", "[2030-04-01..2030-04-04]"],
          ["commitment:trade", "/made/edtf", "2030-03-31"],
          "a time not before [2030-04-01..2030-04-04] (/date of event:talks)",
        ),
      ],
    },
    {
      title: "a commemoration of something later",
      change: {
        "event:talks/commemorates": [{ label: "Peace", years: 5, date: time("2030-05") }],
      },
      issues: [
        before(
          ["event:talks", "/commemorates/0/date/edtf", "2030-05"],
          ["event:talks", "/date/edtf", "[2030-04-01..2030-04-04]"],
          "a time not before 2030-05 (/commemorates/0/date)",
        ),
      ],
    },
    {
      title: "a citation of a source that was not published yet",
      change: { "place:dome/citations/0": locator("2030-04-30") },
      issues: [
        before(
          ["source:gazette", "/published/edtf", "2030-05-01"],
          ["place:dome", "/citations/0/accessed", "2030-04-30"],
          "a time not before 2030-05-01 (/published of source:gazette)",
        ),
      ],
    },
    {
      title: "a source published after the release",
      change: { "meta/released": "2030-04-30" },
      issues: [
        before(
          ["source:gazette", "/published/edtf", "2030-05-01"],
          ["meta", "/released", "2030-04-30"],
          "a time not before 2030-05-01 (/published of source:gazette)",
        ),
      ],
    },
    {
      title: "a source read after the release",
      change: { "meta/released": "2030-05-01", "place:dome/citations/0": locator("2030-05-02") },
      issues: [
        before(
          ["place:dome", "/citations/0/accessed", "2030-05-02"],
          ["meta", "/released", "2030-05-01"],
          "a time not before 2030-05-02 (/citations/0/accessed of place:dome)",
        ),
      ],
    },
  ],
  doubtful: [
    mission(
      "a ceremony before the mission was established",
      ["established", "2021"],
      ["inaugurated", "2020-12"],
    ),
    mission(
      "a mission established perhaps after it was closed",
      ["established", "2017?"],
      ["closed", "2010"],
    ),
    mission(
      "a mission closed perhaps before it was established",
      ["established", "2017"],
      ["closed", "2010?"],
    ),
    mission("windows that cross", ["established", "[2015..2017]"], ["closed", "[2014..2016]"]),
    {
      title: "an agreement signed after the period that it covers",
      change: { "agreement:honey/coverage": time("2025/2029") },
      issues: [
        before(
          ["agreement:honey", "/signed/edtf", "2030-04"],
          ["agreement:honey", "/coverage/edtf", "2025/2029"],
          "a time not before 2030-04 (/signed)",
        ),
      ],
    },
    {
      title: "a deadline before the source of a commitment that has no other date",
      change: { "commitment:trade/event": undefined, "commitment:trade/deadline/edtf": "2029" },
      issues: [
        before(
          ["source:gazette", "/published/edtf", "2030-05-01"],
          ["commitment:trade", "/deadline/edtf", "2029"],
          "a time not before 2030-05-01 (/published of source:gazette)",
        ),
      ],
    },
    {
      title: "a project that ended before its agreement was signed",
      change: {
        "project:river/framework": "agreement:honey",
        "project:river/period": time("2025/2029"),
      },
      issues: [
        before(
          ["agreement:honey", "/signed/edtf", "2030-04"],
          ["project:river", "/period/edtf", "2025/2029"],
          "a time not before 2030-04 (/signed of agreement:honey)",
        ),
      ],
    },
  ],
  right: [
    {
      title: "a mission of one type from its first to its last day, and one whose end is open",
      change: {
        "mission:xbb-dome/held": time("2021/2029-06"),
        "missions/1": {
          like: "mission:xbb-dome",
          id: "mission:xbb-post",
          missionType: "consulate",
          held: time("2021/.."),
        },
      },
    },
    {
      title: "a mission decided, established, inaugurated and closed within a year",
      change: {
        "mission:xbb-dome/decided": time("2021"),
        "mission:xbb-dome/inaugurated": time("2021-03-01"),
        "mission:xbb-dome/closed/edtf": "2021-12",
      },
    },
    {
      title: "a year within which the other day lies, on either side",
      change: {
        "mission:xbb-dome/established/edtf": "2029",
        "mission:xbb-dome/closed/edtf": "2029-01-01",
      },
    },
    {
      title: "both on one day",
      change: {
        "mission:xbb-dome/established/edtf": "2029-06-01",
        "mission:xbb-dome/closed/edtf": "2029-06-01",
      },
    },
    {
      title: "an agreement in force from the month of its signing, and a missing time",
      change: {
        "agreement:honey/status": "in-force",
        "agreement:honey/inForce": time("2030-04/.."),
        "mission:xbb-dome/established": { basis: "missing", reason: "-", attested: "2030" },
      },
    },
    {
      title: "a deadline in the year in which the commitment is made",
      change: { "commitment:trade/deadline/edtf": "2030" },
    },
    {
      title: "a release on the day on which its source was published and read",
      change: { "meta/released": "2030-05-01", "place:dome/citations/0": locator("2030-05-01") },
    },
  ],
};
