import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Commitment } from "../../src/model/Commitment.ts";
import { commitmentsOn } from "../../src/query/commitmentsOn.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample with its one commitment changed; it was given on one of the first four days of April 2030. */
function promising(change: Partial<Commitment>) {
  const data = sample();
  const [commitment] = data.commitments as [Commitment];
  return createDataset({ ...data, commitments: [{ ...commitment, ...change }] });
}
const stated = (edtf: string): Time => ({ edtf, basis: "stated" });
const standing = (deadline: string, day: string) =>
  commitmentsOn(promising({ deadline: stated(deadline) }), day).map(
    ({ state, answer }) => `${state} ${answer}`,
  );

describe("commitmentsOn", () => {
  it("before, on and after a deadline of one day, both ends included", () => {
    expect(standing("2035-06-30", "2035-06-29")).toEqual(["open yes"]);
    expect(standing("2035-06-30", "2035-06-30")).toEqual(["due yes"]);
    expect(standing("2035-06-30", "2035-07-01")).toEqual(["overdue yes"]);
  });

  it("a deadline known to the year may be any of its days", () => {
    expect(standing("2035", "2034-12-31")).toEqual(["open yes"]);
    expect(standing("2035", "2035-01-01")).toEqual(["due possible"]);
    expect(standing("2035", "2035-12-31")).toEqual(["due possible"]);
    expect(standing("2035", "2036-01-01")).toEqual(["overdue yes"]);
  });

  it("by the end of a set or an interval; of a set bounded on both sides any day", () => {
    expect(standing("[..2035]", "2033-01-01")).toEqual(["open yes"]);
    expect(standing("2032/2035", "2033-01-01")).toEqual(["open yes"]);
    expect(standing("[2032..2035]", "2033-01-01")).toEqual(["due possible"]);
    expect(standing("[2032..2035]", "2031-12-31")).toEqual(["open yes"]);
    expect(standing("[..2035]", "2036-01-01")).toEqual(["overdue yes"]);
  });

  it("an end that is open, or no deadline, is undated", () => {
    expect(standing("2032/..", "2040-01-01")).toEqual(["undated yes"]);
    expect(standing("[2032..]", "2040-01-01")).toEqual(["undated yes"]);
    expect(standing("[2032,2034..]", "2040-01-01")).toEqual(["undated yes"]);
    const missing = promising({ deadline: { basis: "missing", reason: "none given" } });
    expect(commitmentsOn(missing, "2040-01-01").map(({ state }) => state)).toEqual(["undated"]);
  });

  it("an uncertain deadline is never sure", () => {
    expect(standing("2035?", "2034-12-31")).toEqual(["open possible"]);
    expect(standing("2035?", "2036-01-01")).toEqual(["overdue possible"]);
  });

  it("a day asked about that is imprecise must lie wholly before or after", () => {
    expect(standing("2035-06-30", "2034")).toEqual(["open yes"]);
    expect(standing("2035-06-30", "2035")).toEqual(["due possible"]);
    expect(standing("2035-06-30", "2036")).toEqual(["overdue yes"]);
    expect(standing("2035-06-30", "2036?")).toEqual(["overdue possible"]);
  });

  it("what was given later is left out, what may have been is possible", () => {
    expect(standing("2035", "2030-03-31")).toEqual([]);
    expect(standing("2035", "2030-04-01")).toEqual(["open possible"]);
    expect(standing("2035", "2030-04-03")).toEqual(["open possible"]);
    expect(standing("2035", "2030-04-04")).toEqual(["open yes"]);
    const never = promising({ made: { basis: "missing", reason: "undated text" } });
    expect(commitmentsOn(never, "1900-01-01").map(({ answer }) => answer)).toEqual(["possible"]);
  });

  it("certainty: yes leaves out the possible", () => {
    const dataset = promising({ deadline: stated("2035") });
    expect(commitmentsOn(dataset, "2035-05-05", { certainty: "yes" })).toEqual([]);
    expect(commitmentsOn(dataset, "2034-05-05", { certainty: "yes" })).toHaveLength(1);
  });

  it("the reason names the days and what came of it", () => {
    const told = promising({ deadline: stated("2035"), outcome: "It was met." });
    expect(commitmentsOn(told, "2034-01-01")[0]?.reason).toBe(
      "Given between 1 and 4 April 2030; the deadline, 2035, lies ahead. Of its outcome a source says: It was met.",
    );
    expect(commitmentsOn(promising({}), "2035-01-01")[0]?.reason).toBe(
      "Given between 1 and 4 April 2030; the deadline, 2035, may be that day.",
    );
  });

  it("the reason says how the deadline lies, and what is not told", () => {
    const why = (change: Partial<Commitment>, day: string) =>
      commitmentsOn(promising(change), day).map(({ reason }) => reason);
    const made = "Given between 1 and 4 April 2030";
    const deadline = stated("2035-06-30");
    expect(why({ deadline }, "2035-06-30")).toEqual([
      `${made}; the deadline, 30 June 2035, is that day.`,
    ]);
    expect(why({ deadline }, "2035-07-01")).toEqual([
      `${made}; the deadline, 30 June 2035, has passed.`,
    ]);
    const missing: Time = { basis: "missing", reason: "not told" };
    expect(why({ deadline: missing, made: missing }, "2035")).toEqual([
      "When it was given is not told; no deadline is told.",
    ]);
    expect(why({ made: stated("2031-02-03"), deadline }, "2032")).toEqual([
      "Given 3 February 2031; the deadline, 30 June 2035, lies ahead.",
    ]);
  });

  it("refuses a period, a date that cannot be read, and what is already given", () => {
    const dataset = promising({});
    expect(caught(() => commitmentsOn(dataset, "2030/2031")).code).toBe("unsupported-edtf");
    expect(caught(() => commitmentsOn(dataset, "soon")).place.field).toBe("day");
    for (const field of ["kind", "on", "during"]) {
      const { expected, place } = caught(() =>
        commitmentsOn(dataset, "2030", { [field]: "2030" } as object),
      );
      expect([expected, place]).toEqual(["criteria without kind and on and during", { field }]);
    }
    expect(caught(() => commitmentsOn(dataset, "2030", { involving: "XZZ" })).code).toBe(
      "unknown-code",
    );
  });

  it("finds nothing where nothing meets the criteria", () => {
    expect(commitmentsOn(promising({}), "2040", { involving: "XCC" })).toEqual([]);
  });
});
