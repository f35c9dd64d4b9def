import { expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/latest.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
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
