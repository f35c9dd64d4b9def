import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import type { Status } from "../../src/model/Status.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import { formatTime } from "../../src/time/formatTime.ts";
import { holdsOn } from "../../src/time/holdsOn.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample anew for each question, so that none rests on what another has built. */
const fresh = () => createDataset(sample());

it.each([
  ["2019-12-31", []],
  ["2020-06-01", ["possible"]],
  ["2020-12-31", ["yes"]],
  ["2030-05-01", ["yes"]],
  ["2030-05-02", ["possible"]],
])("a status since 2020, attested on 1 May 2030, on %s: %j", (day, expected) => {
  expect(statusesOn(fresh(), day).map(({ answer }) => answer)).toEqual(expected);
});

it("takes further criteria", () => {
  expect(statusesOn(fresh(), "2025", { involving: "XCC" })).toEqual([]);
  expect(statusesOn(fresh(), "2030-05-02", { certainty: "yes" })).toEqual([]);
});

it("leaves out what is only proposed or agreed, unless asked for it", () => {
  const [partners] = sample().statuses;
  if (!partners) throw new Error("the sample has a status");
  const planned = createDataset({
    ...sample(),
    statuses: [{ ...partners, modality: "proposed" }],
  });
  expect(statusesOn(planned, "2025")).toEqual([]);
  expect(statusesOn(planned, "2025", { atLeast: "proposed" })).toHaveLength(1);
});

it("refuses a day that is not given, and criteria that it gives itself", () => {
  expect(caught(() => statusesOn(fresh(), undefined as unknown as string)).code).toBe(
    "unsupported-edtf",
  );
  for (const field of ["kind", "on"]) {
    const criteria = { [field]: "event" } as Parameters<typeof statusesOn>[2];
    expect(caught(() => statusesOn(fresh(), "2025", criteria)).place).toEqual({ field });
  }
});

it.each([null, "in-force", 7])("refuses %j, which is no criteria", (criteria) => {
  const { code, value, expected } = caught(() =>
    statusesOn(fresh(), "2025", criteria as unknown as object),
  );
  expect([code, value]).toEqual(["invalid-criteria", criteria]);
  expect(expected).toBe("a plain object");
});

it("refuses a period", () => {
  const { code, place } = caught(() => statusesOn(fresh(), "2020/2021"));
  expect([code, place]).toEqual(["unsupported-edtf", { field: "day" }]);
});

it("KPL para. 6: Türkiye is a Sectoral Dialogue Partner of ASEAN since 2017", () => {
  const on = (day: string) =>
    statusesOn(laos, day, { between: ["TUR", "ASEAN"] }).map(
      ({ status, answer }) => `${status.statusType} ${answer}`,
    );
  expect(on("2016-12-31")).toEqual([]);
  expect(on("2017-07-01")).toEqual(["sectoral-dialogue-partner possible"]);
  expect(on("2017-12-31")).toEqual(["sectoral-dialogue-partner yes"]);
  expect(on("2018-01-01")).toEqual(["sectoral-dialogue-partner yes"]);
  // The article is of 2018 or later: later days are not vouched for.
  expect(on("2018-01-02")).toEqual(["sectoral-dialogue-partner possible"]);
});

describe("since, until and the last day that is vouched for", () => {
  const held = (time: Time, day = "2025") => {
    const [partners] = sample().statuses as [Status];
    const dataset = createDataset({ ...sample(), statuses: [{ ...partners, held: time }] });
    return statusesOn(dataset, day).map(({ since, until, vouched }) => [since, until, vouched]);
  };

  it.each<[string, string | undefined, ...(string | undefined)[]]>([
    // edtf, attested, since, until, vouched
    ["2020/..", "2030-05-01", "2020", undefined, "2030-05-01"],
    ["/..", "2024-07-27", "[..2024-07-27]", undefined, "2024-07-27"],
    ["/..", undefined, undefined, undefined, undefined],
    ["/..", "[2024-07-24..2024-07-27]", "[..2024-07-27]", undefined, undefined],
    ["2020/..", "[2024-07-24..2024-07-27]", "2020", undefined, "2024-07-24"],
    // Known only to have begun in the first half of 2020.
    ["2020/..", "2020-06-30", "[2020-01..2020-06]", undefined, "2020-06-30"],
    ["2020/2030-06", undefined, "2020", "2030-06", "2030-06-01"],
    ["2020-03-02/2027-05-04", undefined, "2020-03-02", "2027-05-04", "2027-05-04"],
    ["2020", undefined, "2020", "2020", undefined],
    ["2020?/2030~", undefined, "2020?", "2030~", undefined],
    ["2020?/..", "2024-07-27", "2020?", undefined, "2024-07-27"],
    ["/2030", undefined, "[..2030]", "2030", undefined],
    ["202X/..", undefined, "[2020..2029]", undefined, undefined],
  ])("of %s, attested %s", (edtf, attested, since, until, vouched) => {
    const time: Time = { edtf, basis: "stated", ...(attested && { attested }) };
    expect(held(time, edtf === "2020" ? "2020" : "2025")).toEqual([[since, until, vouched]]);
  });

  it("of a status whose time is missing", () => {
    expect(held({ basis: "missing", reason: "no date" })).toEqual([
      [undefined, undefined, undefined],
    ]);
    expect(held({ basis: "missing", reason: "no date", attested: "2024" })).toEqual([
      ["[..2024-01-01]", undefined, "2024-12-31"],
    ]);
  });

  it("the answer is yes on the last day that is vouched for, and on no later day", () => {
    for (const { status, vouched } of statusesOn(laos, "2026-01-27")) {
      const answers = ["2017-07-01", "2020-01-01", "2024-07-24", "2024-07-28", "2026-01-28"]
        .filter((day) => vouched === undefined || day > vouched)
        .map((day) => holdsOn(status.held, day));
      expect(answers).not.toContain("yes");
      if (vouched) expect(holdsOn(status.held, vouched)).toBe("yes");
    }
  });

  it("paraphrase para. 2: a partnership with the United States, said to exist on 27 July 2024", () => {
    const [level] = statusesOn(laos, "2026-01-27", { between: ["LAO", "USA"] });
    expect(level).toMatchObject({ answer: "possible", vouched: "2024-07-27", until: undefined });
    expect(formatTime(level?.since ?? "")).toBe("27 July 2024 or earlier");
  });
});

describe("a status that another supersedes", () => {
  const [partners] = sample().statuses as [Status];
  const later = (time: Time, change: Partial<Status> = {}): Status => ({
    ...partners,
    id: "status:strategic",
    supersedes: "status:partners",
    held: time,
    ...change,
  });
  const open: Time = { edtf: "2020/..", basis: "stated" };
  const on = (day: string, earlier: Time, ...successors: readonly Status[]) =>
    statusesOn(
      createDataset({ ...sample(), statuses: [{ ...partners, held: earlier }, ...successors] }),
      day,
    ).map(({ status, answer, until }) => `${status.id} ${answer} ${until}`);

  it("ends on the day before the other has surely begun", () => {
    const successor = later({ edtf: "2025-03-10/..", basis: "stated", attested: "2026-01-01" });
    expect(on("2025-03-09", open, successor)).toEqual(["status:partners possible 2025-03-09"]);
    expect(on("2025-03-10", open, successor)).toEqual(["status:strategic yes undefined"]);
    const inSomeYear = later({ edtf: "2025/..", basis: "stated", attested: "2026-01-01" });
    expect(on("2025-12-30", open, inSomeYear)).toEqual([
      "status:partners possible [2024-12-31..2025-12-30]",
      "status:strategic possible undefined",
    ]);
    expect(on("2025-12-31", open, inSomeYear)).toEqual(["status:strategic yes undefined"]);
  });

  it("does not end if the other is only planned, or may not have begun", () => {
    const stated = (edtf: string): Time => ({ edtf, basis: "stated" });
    expect(on("2030", open, later(stated("2025/.."), { modality: "agreed" }))).toEqual([
      "status:partners possible undefined",
    ]);
    expect(on("2030", open, later(stated("2025?/..")))).toEqual([
      "status:partners possible [2024-12-31..]",
      "status:strategic possible undefined",
    ]);
    expect(on("2030", open, later({ basis: "missing", reason: "no date" }))[0]).toBe(
      "status:partners possible [2020..]",
    );
  });

  it("holds on days that a source attests, and until its own end", () => {
    const successor = later({ edtf: "2025/..", basis: "stated" });
    const attested: Time = { edtf: "2020/..", basis: "stated", attested: "2026-05-05" };
    expect(on("2026-05-05", attested, successor)[0]).toBe("status:partners yes 2026-05-05");
    expect(on("2026-05-06", attested, successor)).toHaveLength(1);
    const ended: Time = { edtf: "2020/2028", basis: "stated" };
    expect(on("2027", ended, successor)[0]).toBe("status:partners yes 2028");
    expect(on("2028-06-15", ended, successor)[0]).toBe("status:partners possible 2028");
  });

  it("ends with a later successor, if the next one has no date", () => {
    const next = later({ basis: "missing", reason: "no date" });
    const last: Status = {
      ...partners,
      id: "status:zenith",
      supersedes: "status:strategic",
      held: { edtf: "2025-03-10/..", basis: "stated" },
    };
    expect(on("2025-03-09", open, next, last)).toHaveLength(2);
    expect(on("2025-03-10", open, next, last)).toEqual(["status:zenith yes undefined"]);
  });
});
