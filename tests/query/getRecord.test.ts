import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const dataset = createDataset({
  ...data,
  redirects: [
    ...data.redirects,
    { from: "event:chat", to: ["event:parley"], type: "moved", reason: "twice", since: "2030.2" },
    { from: "place:a", to: ["place:b"], type: "moved", reason: "round", since: "2030.2" },
    { from: "place:b", to: ["place:a"], type: "merged", reason: "back", since: "2030.3" },
    {
      from: "place:hall",
      to: ["place:dome", "place:cave"],
      type: "split",
      reason: "two of them",
      since: "2030.2",
    },
  ],
});

const refusal = (id: string) => {
  const { code, value, expected } = caught(() => getRecord(dataset, id));
  expect([code, value]).toEqual(["unknown-id", id]);
  return expected;
};

describe("getRecord", () => {
  it("gives the record with an id", () => {
    expect(getRecord(dataset, "place:dome")).toBe(dataset.places[0]);
  });

  it("follows an id that moved, once and twice", () => {
    expect(getRecord(dataset, "event:parley").id).toBe("event:talks");
    expect(getRecord(dataset, "event:chat").id).toBe("event:talks");
  });

  it("refuses an id that is not there, and says where to look", () => {
    expect(refusal("place:cave")).toBe(
      "an id of dataset 2030.1, kind:slug; searchRecords finds it by name",
    );
  });

  it("says what became of an id that was split or withdrawn, or is moved in a circle", () => {
    expect(refusal("place:hall")).toBe("place:dome or place:cave: split in 2030.2, two of them");
    expect(refusal("event:feast")).toBe("no id: withdrawn in 2030.1, never was");
    expect(refusal("place:b")).toBe("place:a: merged in 2030.3, back");
  });

  it.each(["", "dome", "treaty:x", "Place:dome", ":dome"])("refuses %j", (id) => {
    expect(refusal(id)).toContain("kind:slug");
  });

  it.each([undefined, null, 7])("refuses %j, which is no text", (id) => {
    expect(refusal(id as unknown as string)).toBe("an id, as text");
  });
});
