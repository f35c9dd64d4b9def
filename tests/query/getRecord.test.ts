import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { findRecord } from "../../src/query/findRecord.ts";
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
    { from: "place:b", to: ["place:a"], type: "moved", reason: "round", since: "2030.2" },
    {
      from: "place:hall",
      to: ["place:dome", "place:cave"],
      type: "split",
      reason: "two of them",
      since: "2030.2",
    },
  ],
});

describe("getRecord and findRecord", () => {
  it("return the record with an id", () => {
    expect(getRecord(dataset, "place:dome")).toBe(dataset.places[0]);
    expect(findRecord(dataset, "place:dome")).toBe(dataset.places[0]);
  });

  it("follow a redirect, and a redirect to a redirect", () => {
    expect(getRecord(dataset, "event:parley").id).toBe("event:talks");
    expect(findRecord(dataset, "event:chat")?.id).toBe("event:talks");
  });

  it("stop at redirects in a cycle", () => {
    expect(findRecord(dataset, "place:a")).toBeUndefined();
  });

  it("differ if there is no record: undefined, or an error", () => {
    expect(findRecord(dataset, "place:cave")).toBeUndefined();
    const error = caught(() => getRecord(dataset, "place:cave"));
    expect(error.code).toBe("unknown-id");
    expect(error.value).toBe("place:cave");
    expect(error.expected).toContain("2030.1");
  });

  it("say that an id was split or withdrawn", () => {
    expect(caught(() => getRecord(dataset, "place:hall")).expected).toContain(
      "place:dome or place:cave: split in 2030.2",
    );
    expect(caught(() => getRecord(dataset, "event:feast")).expected).toContain("withdrawn");
    expect(findRecord(dataset, "event:feast")).toBeUndefined();
  });

  it.each(["", "dome", "treaty:x", "Place:dome", ":dome"])("find no record for %j", (id) => {
    expect(findRecord(dataset, id)).toBeUndefined();
    expect(caught(() => getRecord(dataset, id)).code).toBe("unknown-id");
  });

  it.each([undefined, null, 7])("reject %j, which is not a string", (id) => {
    expect(caught(() => findRecord(dataset, id as unknown as string)).code).toBe("unknown-id");
    expect(caught(() => getRecord(dataset, id as unknown as string)).code).toBe("unknown-id");
  });
});
