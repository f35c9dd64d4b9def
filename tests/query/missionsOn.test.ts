import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import type { Mission } from "../../src/model/Mission.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { missionsOn } from "../../src/query/missionsOn.ts";
import { MISSION_STATES } from "../../src/records/missionStates.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";
import { runs } from "../runs.ts";

const stated = (edtf: string, attested?: string): Time => ({
  edtf,
  basis: "stated",
  ...(attested && { attested }),
});
const missing: Time = { basis: "missing", reason: "no date" };

const [{ closed: _, ...embassy }] = sample().missions as [Mission];
/** The sample with its embassy, without its closing, with changes; and with further missions. */
const missions = (change: Partial<Mission>, ...others: readonly Partial<Mission>[]) =>
  createDataset({
    ...sample(),
    missions: [
      { ...embassy, ...change },
      ...others.map(
        (other): Mission => ({ ...embassy, id: "mission:later", label: "Later", ...other }),
      ),
    ],
  });
/** The embassy on a day, whatever its state; undefined if it did not exist yet. */
const embassyOn = (day: string, dataset: ReturnType<typeof missions>) =>
  missionsOn(dataset, day, { state: MISSION_STATES }).find(
    ({ mission }) => mission.id === "mission:xbb-dome",
  );
const states = (dataset: ReturnType<typeof missions>, ...days: readonly string[]) =>
  days.map((day) => {
    const found = embassyOn(day, dataset);
    return found && `${found.state} ${found.answer}`;
  });
const known = (dataset: ReturnType<typeof missions>, day = "2040") => {
  const { since, until, vouched } = embassyOn(day, dataset) ?? {};
  return [since, until, vouched];
};
const reason = (dataset: ReturnType<typeof missions>, day = "2040") =>
  embassyOn(day, dataset)?.reason;

describe("a mission", () => {
  it("exists from its establishment to its closing, both days included", () => {
    const dataset = missions({
      established: stated("2021-03-04"),
      closed: stated("2029-06-07"),
    });
    expect(states(dataset, "2021-03-03", "2021-03-04", "2029-06-07", "2029-06-08")).toEqual([
      undefined,
      "open yes",
      "open yes",
      "closed yes",
    ]);
    expect(known(dataset)).toEqual(["2021-03-04", "2029-06-07", "2029-06-07"]);
    expect(reason(dataset)).toBe("Established 4 March 2021; closed 7 June 2029.");
  });

  it("possibly exists on days on which it may have been opened or closed", () => {
    const dataset = missions({ established: stated("2021"), closed: stated("2029-06") });
    expect(
      states(dataset, "2020-12-31", "2021-01-01", "2021-12-31", "2029-06-01", "2029-06-30"),
    ).toEqual([undefined, "open possible", "open yes", "open yes", "open possible"]);
    expect(states(dataset, "2029-07-01", "2029", "2029-05", "2020", "2021")).toEqual([
      "closed yes",
      "open possible",
      "open yes",
      undefined,
      "open possible",
    ]);
    expect(known(dataset)).toEqual(["2021", "2029-06", "2029-06-01"]);
  });

  it("is never sure to be open, if no source says when or whether it was closed", () => {
    expect(states(missions({}), "2021-12-31", "2040")).toEqual(["open possible", "open possible"]);
    expect(known(missions({}))).toEqual(["2021", undefined, undefined]);
    expect(reason(missions({}))).toBe("Established 2021; no source says that it was closed.");
    const unknown = missions({ established: missing });
    expect(states(unknown, "1900", "2040")).toEqual(["open possible", "open possible"]);
    expect(known(unknown)).toEqual([undefined, undefined, undefined]);
    expect(reason(unknown)).toBe(
      "No source says when it was established; no source says that it was closed.",
    );
    const later = missions({ closed: stated("[2029..]") });
    expect(states(later, "2028-12-31", "2040")).toEqual(["open yes", "open possible"]);
    expect(known(later)).toEqual(["2021", "[2029..]", "2029-01-01"]);
    const closed = missions({ closed: missing });
    expect(states(closed, "2040")).toEqual(["open possible"]);
    expect(known(closed)).toEqual(["2021", undefined, undefined]);
    expect(reason(closed)).toBe("Established 2021; closed undated.");
  });

  it("is never certain about an uncertain date or an uncertain day", () => {
    const dataset = missions({ established: stated("2021?"), closed: stated("2029?") });
    expect(states(dataset, "2020", "2025", "2030")).toEqual([
      undefined,
      "open possible",
      "closed possible",
    ]);
    expect(known(dataset)).toEqual(["2021?", "2029?", undefined]);
    const sure = missions({ closed: stated("2029") });
    expect(states(sure, "2025?", "2030?")).toEqual(["open possible", "closed possible"]);
  });

  it("exists in the period of its form, if a source gives it", () => {
    const dataset = missions({ held: stated("2022/..", "2030-05-01") });
    expect(states(dataset, "2021-12-31", "2030-05-01", "2030-05-02")).toEqual([
      undefined,
      "open yes",
      "open possible",
    ]);
    expect(known(dataset)).toEqual(["2022", undefined, "2030-05-01"]);
    expect(reason(dataset)).toBe(
      "In this form since 2022; no source vouches for a day after 1 May 2030.",
    );
  });

  it("has ended after that period, and was closed only if a source says so", () => {
    const ended = missions({ held: stated("2022/2024") });
    expect(states(ended, "2024-06-01", "2024-12-31", "2025")).toEqual([
      "open possible",
      "open possible",
      "ended yes",
    ]);
    expect(known(ended)).toEqual(["2022", "2024", "2024-01-01"]);
    expect(reason(ended, "2024-06-01")).toBe(
      "In this form 2022–2024; no source vouches for a day after 1 January 2024.",
    );
    expect(reason(ended)).toBe("In this form 2022–2024; this period is over.");
    const closed = missions({ held: stated("2022/2024?"), closed: stated("2030-01-01") });
    expect(states(closed, "2025", "2030-01-01", "2030-01-02")).toEqual([
      "ended possible",
      "ended possible",
      "closed yes",
    ]);
    expect(known(closed)).toEqual(["2022", "2024?", undefined]);
    expect(reason(closed, "2025")).toBe("In this form 2022 to perhaps 2024; this period is over.");
    expect(reason(closed)).toBe("In this form 2022 to perhaps 2024; closed 1 January 2030.");
    const legation = missions(
      { held: stated("2022/2024-12-31") },
      { supersedes: "mission:xbb-dome", established: stated("2026-01-01") },
    );
    expect(states(legation, "2025", "2026-01-01")).toEqual(["ended yes", "superseded yes"]);
  });

  it("is closed by its closing, if the period of its form has no end", () => {
    const dataset = missions({ held: stated("1992/"), closed: stated("2000-01-01") });
    expect(states(dataset, "1991", "1995", "2000-01-01", "2000-01-02", "2010")).toEqual([
      undefined,
      "open yes",
      "open yes",
      "closed yes",
      "closed yes",
    ]);
    expect(known(dataset)).toEqual(["1992", "2000-01-01", "2000-01-01"]);
    expect(reason(dataset)).toBe("In this form from 1992; closed 1 January 2000.");
    // A source that attests it later is right: it was there.
    const attested = missions({ held: stated("1992/..", "2001-05-01"), closed: stated("2000") });
    expect(states(attested, "2001-05-01", "2001-05-02")).toEqual(["open yes", "closed yes"]);
    expect(known(attested)).toEqual(["1992", "2001-05-01", "2001-05-01"]);
    const undated = missions({ held: stated("1992/"), closed: missing });
    expect(states(undated, "2010")).toEqual(["open possible"]);
    expect(known(undated)).toEqual(["1992", undefined, undefined]);
  });

  it("does not exist between the parts of its time", () => {
    const dataset = missions({ held: stated("{2022,2024}") });
    expect(states(dataset, "2022", "2023", "2024")).toEqual([
      "open possible",
      undefined,
      "open possible",
    ]);
  });

  it("is in the result only if it was opened", () => {
    expect(MODALITIES.filter((modality) => embassyOn("2025", missions({ modality })))).toEqual([
      "done",
    ]);
  });
});

describe("a mission that another supersedes", () => {
  const supersedes = "mission:xbb-dome" as const;

  it("does not exist any more once the other is surely open", () => {
    const dataset = missions({}, { supersedes, established: stated("2030") });
    expect(states(dataset, "2030-12-30", "2030-12-31")).toEqual([
      "open possible",
      "superseded yes",
    ]);
    expect(known(dataset)).toEqual(["2021", "[2029-12-31..2030-12-30]", undefined]);
    expect(reason(dataset, "2030-12-30")).toBe('Established 2021; "Later" may have replaced it.');
    expect(reason(dataset)).toBe('Established 2021; "Later" replaced it.');
    expect(missionsOn(dataset, "2031").map(({ mission }) => mission.id)).toEqual(["mission:later"]);
  });

  it("may exist as long as the other is only planned, or its date is uncertain", () => {
    for (const change of [
      { established: stated("2030?") },
      { established: missing },
      { established: stated("2030"), modality: "agreed" },
    ] as const) {
      expect(states(missions({}, { supersedes, ...change }), "2040")).toEqual(["open possible"]);
    }
  });

  it("is closed by its own closing, and superseded from the opening of the other", () => {
    const dataset = missions(
      { closed: stated("2025") },
      { supersedes, established: stated("2030-01-01") },
    );
    expect(states(dataset, "2024-01-01", "2029-12-31", "2030-01-01")).toEqual([
      "open yes",
      "closed yes",
      "superseded yes",
    ]);
    expect(known(dataset)).toEqual(["2021", "2025", "2025-01-01"]);
    const perhaps = missions(
      { closed: stated("2025?") },
      { supersedes, established: stated("2030-01-01") },
    );
    expect(states(perhaps, "2029-12-31", "2030-01-01")).toEqual([
      "closed possible",
      "superseded yes",
    ]);
  });
});

describe("missionsOn", () => {
  it("lists by default what exists, and other states if they are named", () => {
    const dataset = missions({ closed: stated("2029") });
    const found = (criteria?: Parameters<typeof missionsOn>[2]) =>
      missionsOn(dataset, "2030", criteria).map(({ state }) => state);
    expect(found()).toEqual([]);
    expect(found({ state: "closed" })).toEqual(["closed"]);
    expect(found({ state: ["open", "closed"], certainty: "yes" })).toEqual(["closed"]);
    expect(found({ state: "closed", involving: "XCC" })).toEqual([]);
    expect(missionsOn(missions({}), "2030", { certainty: "yes" })).toEqual([]);
  });

  it("refuses a period, a state that is none, and criteria that it gives itself", () => {
    const dataset = missions({});
    expect(caught(() => missionsOn(dataset, "2030/2031")).code).toBe("unsupported-edtf");
    const { code, place } = caught(() => missionsOn(dataset, "2030", { state: "shut" as never }));
    expect([code, place]).toEqual(["unknown-value", { field: "state" }]);
    for (const field of ["kind", "on", "during"]) {
      const criteria = { [field]: "2030" } as object;
      const { expected, place } = caught(() => missionsOn(dataset, "2030", criteria));
      expect([expected, place]).toEqual(["criteria without kind and on and during", { field }]);
    }
  });

  it("KPL para. 4: the embassy of Türkiye was established in 2017", () => {
    const on = (day: string) =>
      missionsOn(laos, day, { between: ["LAO", "TUR"] }).map(({ mission, state, answer, since }) =>
        [mission.id, state, answer, since].join(" "),
      );
    expect(on("2016-12-31")).toEqual([]);
    expect(on("2017-06-01")).toEqual(["mission:turkiye-laos-embassy open possible 2017"]);
    expect(on("2026-01-27")).toEqual(["mission:turkiye-laos-embassy open possible 2017"]);
  });

  it("without successors, agrees with findMatches on any day", () => {
    const day = fc
      .date({ min: new Date("2018-01-01"), max: new Date("2032-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc
      .tuple(day, fc.constantFrom(4, 7, 10))
      .map(([full, size]) => full.slice(0, size));
    fc.assert(
      fc.property(date, fc.option(date), day, (established, closed, asked) => {
        const dataset = missions({
          established: stated(established),
          ...(closed && { closed: stated(closed) }),
        });
        const matches = findMatches(dataset, { kind: "mission", on: asked });
        const found = missionsOn(dataset, asked);
        expect(found.map(({ mission, answer }) => [mission, answer])).toEqual(
          matches.map(({ record, answer }) => [record, answer]),
        );
      }),
      { numRuns: runs(300) },
    );
  });
});
