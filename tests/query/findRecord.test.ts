import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Redirect } from "../../src/model/Redirect.ts";
import { findRecord } from "../../src/query/findRecord.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const moved = (from: string, ...to: string[]) =>
  ({ from, to, type: "moved", reason: "renamed", since: "2030.2" }) as Redirect;
const data = sample();
const dataset = createDataset({
  ...data,
  redirects: [
    ...data.redirects,
    moved("event:chat", "event:parley"),
    moved("place:a", "place:b"),
    moved("place:b", "place:a"),
    moved("place:hall", "place:dome", "place:cave"),
    moved("place:lost", "place:nowhere"),
  ],
});

describe("findRecord", () => {
  it("gives the record with an id", () => {
    expect(findRecord(dataset, "place:dome")).toBe(dataset.places[0]);
  });

  it("follows an id that moved, once and twice", () => {
    expect(findRecord(dataset, "event:parley")?.id).toBe("event:talks");
    expect(findRecord(dataset, "event:chat")?.id).toBe("event:talks");
  });

  it("gives nothing where redirects go in a circle, split, are withdrawn, or lead nowhere", () => {
    for (const id of ["place:a", "place:hall", "event:feast", "place:lost"]) {
      expect(findRecord(dataset, id), id).toBeUndefined();
    }
  });

  it.each(["", "dome", "treaty:x", "Place:dome", ":dome", "place:cave"])(
    "gives nothing for %j",
    (id) => {
      expect(findRecord(dataset, id)).toBeUndefined();
    },
  );

  it.each([undefined, null, 7])("refuses %j, which is no text", (id) => {
    const { code, value, expected } = caught(() => findRecord(dataset, id as unknown as string));
    expect([code, value, expected]).toEqual(["unknown-id", id, "an id, as text"]);
  });
});
