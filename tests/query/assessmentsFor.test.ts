import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { assessmentsFor } from "../../src/query/assessmentsFor.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());

describe("assessmentsFor", () => {
  it("lists the assessments under each record that they are about, and under no other", () => {
    const data = sample();
    const [stately] = data.assessments;
    if (!stately) throw new Error("the sample has it");
    const both = createDataset({
      ...data,
      assessments: [
        { ...stately, id: "assessment:b", about: ["party:xbb", "place:dome", "party:xbb"] },
        { ...stately, id: "assessment:a", about: ["party:xbb"] },
      ],
    });
    const found = assessmentsFor(both, {}).map(({ record, assessments }) => [
      record.id,
      assessments.map(({ id }) => id),
    ]);
    expect(found).toEqual([
      ["party:xbb", ["assessment:a", "assessment:b"]],
      ["place:dome", ["assessment:b"]],
    ]);
    expect(assessmentsFor(both, "place:dome").map(({ record }) => record.id)).toEqual([
      "place:dome",
    ]);
    expect(assessmentsFor(both, { kind: "event" })).toEqual([]);
  });

  it("takes a record as it takes its id, and is empty for a record of which nobody thinks anything", () => {
    const [stately] = dataset.assessments;
    const id = stately?.about[0] as "party:xaa";
    const [record] = assessmentsFor(dataset, id).map((assessed) => assessed.record);
    expect(record && assessmentsFor(dataset, record)).toEqual(assessmentsFor(dataset, id));
    expect(assessmentsFor(dataset, "party:xcc")).toEqual([]);
    expect(caught(() => assessmentsFor(dataset, "party:none")).code).toBe("unknown-id");
    expect(caught(() => assessmentsFor(dataset, { kind: "opinion" as "event" })).code).toBe(
      "unknown-value",
    );
  });

  it("loses no assessment of the real dataset", () => {
    const found = assessmentsFor(laos, { kind: KINDS }).flatMap(({ record, assessments }) =>
      assessments.map(({ id }) => `${id} ${record.id}`),
    );
    const expected = laos.assessments.flatMap(({ id, about }) =>
      [...new Set(about)].map((subject) => `${id} ${subject}`),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
