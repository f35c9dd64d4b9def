import { describe, expect, it } from "vitest";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { LaosRelationsError } from "../../src/errors.ts";
import { defineDataset } from "../../src/schemas/defineDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";
import { changed } from "./changed.ts";

describe("defineDataset", () => {
  it("makes a frozen dataset and leaves its input alone", () => {
    const data = sample();
    const before = JSON.stringify(data);
    const dataset = defineDataset(data);
    expect(dataset.ids).toHaveLength(18);
    expect(Object.isFrozen(dataset.events[0]?.participants[0])).toBe(true);
    expect(Object.isFrozen(data.events[0])).toBe(false);
    expect(JSON.stringify(data)).toBe(before);
  });

  it("puts collections in id order, whatever the order of the input", () => {
    const data = sample() as unknown as { parties: DatasetData["parties"] };
    const shuffled = { ...data, parties: [...data.parties].reverse() };
    expect(defineDataset<unknown>(shuffled).parties.map(({ id }) => id)).toEqual([
      "party:xaa",
      "party:xaa-mfa",
      "party:xbb",
      "party:xcc",
    ]);
  });

  it("throws one error that holds every fault", () => {
    const data = changed({ "place:dome/placeType": "moon", "event:talks/date/edtf": "soon" });
    const error = caught(() => defineDataset(data));
    expect(error.code).toBe("invalid-dataset");
    expect(error.issues).toHaveLength(2);
    expect(error.place).toEqual({ id: "place:dome", pointer: "/placeType" });
    expect(error.message).toContain('"moon"');
    expect(error.message).toContain("the first of 2 faults");
  });

  it("names a value that JSON does not know by its own name", () => {
    const error = caught(() => defineDataset(changed({ "figure:trade/value": Number.NaN })));
    expect(error.message).toBe(
      "invalid-dataset at figure:trade /value: NaN; expected a number (invalid-record)",
    );
  });
});

describe("what defineDataset validates is what it keeps:", () => {
  const data = sample();
  const [dome] = data.places;

  it("the fields of a record are kept as they were, and nothing is added", () => {
    expect(JSON.stringify(defineDataset(data).places)).toBe(JSON.stringify(data.places));
  });

  it("a change of the input afterwards does not reach the dataset", () => {
    const input = JSON.parse(JSON.stringify(data));
    const dataset = defineDataset(input);
    input.places[0].label = "Ruin";
    input.places.length = 0;
    expect(dataset).toMatchObject({ places: [{ label: "Dome" }] });
  });

  it("a value that changes between two readings is read once", () => {
    let readings = 0;
    const label = () => {
      readings += 1;
      return readings === 1 ? "Dome" : 5;
    };
    const shifty = new Proxy(
      { ...dome },
      {
        getOwnPropertyDescriptor: (target, key) => ({
          ...Object.getOwnPropertyDescriptor(target, key),
          ...{ configurable: true, enumerable: true },
          ...(key === "label" && { value: label() }),
        }),
      },
    );
    const dataset: unknown = defineDataset<unknown>({ ...data, places: [shifty] });
    expect(dataset).toMatchObject({ places: [{ label: "Dome" }] });
    expect(readings).toBe(1);
  });

  it("a collection that changes between two readings is read once", () => {
    let readings = 0;
    const input = {
      ...data,
      get places() {
        readings += 1;
        return readings === 1 ? [dome] : "gone";
      },
    };
    expect(defineDataset<unknown>(input).ids).toContain("place:dome");
    expect(readings).toBe(1);
  });

  it.each([
    ["the fields of a prototype", Object.create(dome ?? null)],
    ["an instance of a class", Object.assign(new (class Place {})(), dome)],
    ["a getter", Object.defineProperty({ ...dome }, "label", { get: () => "Dome" })],
    ["a toJSON", { ...dome, toJSON: () => ({}) }],
  ])("%s is refused", (_, place) => {
    const error = caught(() => defineDataset<unknown>({ ...data, places: [place] }));
    expect(error.code).toBe("invalid-dataset");
    expect(error.issues[0]?.code).toBe("not-plain-data");
  });

  it("a hole in a collection is refused with its place", () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    const error = caught(() => defineDataset<unknown>({ ...data, people: [data.people[0], ,] }));
    expect(error).toBeInstanceOf(LaosRelationsError);
    expect(error.issues).toMatchObject([
      { code: "not-plain-data", found: "hole", id: "people/1", pointer: "" },
    ]);
  });
});
