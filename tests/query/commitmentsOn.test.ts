import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Commitment } from "../../src/model/Commitment.ts";
import { commitmentsOn } from "../../src/query/commitmentsOn.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample with its only commitment changed. It was made on one of the first 4 days of April 2030. */
function commitmentWith(change: Partial<Commitment>) {
  const data = sample();
  const [commitment] = data.commitments as [Commitment];
  return createDataset({ ...data, commitments: [{ ...commitment, ...change }] });
}
const stated = (edtf: string): Time => ({ edtf, basis: "stated" });
const stateOn = (deadline: string, day: string) =>
  commitmentsOn(commitmentWith({ deadline: stated(deadline) }), day).map(
    ({ state, answer }) => `${state} ${answer}`,
  );

describe("commitmentsOn", () => {
  it("are open before, due on and overdue after a deadline that is a single day", () => {
    expect(stateOn("2035-06-30", "2035-06-29")).toEqual(["open yes"]);
    expect(stateOn("2035-06-30", "2035-06-30")).toEqual(["due yes"]);
    expect(stateOn("2035-06-30", "2035-07-01")).toEqual(["overdue yes"]);
  });

  it("may be due on any day of a deadline that is a year", () => {
    expect(stateOn("2035", "2034-12-31")).toEqual(["open yes"]);
    expect(stateOn("2035", "2035-01-01")).toEqual(["due possible"]);
    expect(stateOn("2035", "2035-12-31")).toEqual(["due possible"]);
    expect(stateOn("2035", "2036-01-01")).toEqual(["overdue yes"]);
  });

  it("are due by the end of an interval or of a set without a start, and on any day of another set", () => {
    expect(stateOn("[..2035]", "2033-01-01")).toEqual(["open yes"]);
    expect(stateOn("2032/2035", "2033-01-01")).toEqual(["open yes"]);
    expect(stateOn("[2032..2035]", "2033-01-01")).toEqual(["due possible"]);
    expect(stateOn("[2032..2035]", "2031-12-31")).toEqual(["open yes"]);
    expect(stateOn("[..2035]", "2036-01-01")).toEqual(["overdue yes"]);
  });

  it("are undated if the deadline has no end or is missing", () => {
    expect(stateOn("2032/..", "2040-01-01")).toEqual(["undated yes"]);
    expect(stateOn("[2032..]", "2040-01-01")).toEqual(["undated yes"]);
    const missing = commitmentWith({ deadline: { basis: "missing", reason: "none given" } });
    expect(commitmentsOn(missing, "2040-01-01").map(({ state }) => state)).toEqual(["undated"]);
  });

  it("are only possible if the deadline is uncertain", () => {
    expect(stateOn("2035?", "2034-12-31")).toEqual(["open possible"]);
    expect(stateOn("2035?", "2036-01-01")).toEqual(["overdue possible"]);
  });

  it("are possibly due on an imprecise day unless all of it is before or after the deadline", () => {
    expect(stateOn("2035-06-30", "2034")).toEqual(["open yes"]);
    expect(stateOn("2035-06-30", "2035")).toEqual(["due possible"]);
    expect(stateOn("2035-06-30", "2036")).toEqual(["overdue yes"]);
  });

  it("exclude commitments made later; those that may be later are possible", () => {
    expect(stateOn("2035", "2030-03-31")).toEqual([]);
    expect(stateOn("2035", "2030-04-01")).toEqual(["open possible"]);
    expect(stateOn("2035", "2030-04-03")).toEqual(["open possible"]);
    expect(stateOn("2035", "2030-04-04")).toEqual(["open yes"]);
    const undated = commitmentWith({ made: { basis: "missing", reason: "undated text" } });
    expect(commitmentsOn(undated, "1900-01-01").map(({ answer }) => answer)).toEqual(["possible"]);
  });

  it("exclude possible states if certainty is yes", () => {
    const dataset = commitmentWith({ deadline: stated("2035") });
    expect(commitmentsOn(dataset, "2035-05-05", { certainty: "yes" })).toEqual([]);
    expect(commitmentsOn(dataset, "2034-05-05", { certainty: "yes" })).toHaveLength(1);
  });

  it("have a reason with the dates and the outcome", () => {
    const met = commitmentWith({ deadline: stated("2035"), outcome: "It was met." });
    expect(commitmentsOn(met, "2034-01-01")[0]?.reason).toBe(
      "Given between 1 Apr 2030 and 4 Apr 2030; the deadline, 2035, lies ahead. Of its outcome a source says: It was met.",
    );
    expect(commitmentsOn(commitmentWith({}), "2035-01-01")[0]?.reason).toBe(
      "Given between 1 Apr 2030 and 4 Apr 2030; the deadline, 2035, may be that day.",
    );
  });

  it("reject a period, an unsupported date, and criteria that the function sets itself", () => {
    const dataset = commitmentWith({});
    expect(caught(() => commitmentsOn(dataset, "2030/2031")).code).toBe("unsupported-edtf");
    expect(caught(() => commitmentsOn(dataset, "soon")).place.field).toBe("day");
    expect(
      caught(() => commitmentsOn(dataset, "2030", { during: "2030" } as object)).place.field,
    ).toBe("during");
    expect(caught(() => commitmentsOn(dataset, "2030", { involving: "XZZ" })).code).toBe(
      "unknown-code",
    );
  });

  it("are empty if no commitment meets the criteria", () => {
    expect(commitmentsOn(commitmentWith({}), "2040", { involving: "XCC" })).toEqual([]);
  });
});
