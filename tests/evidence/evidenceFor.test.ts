import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const passage = { source: "source:gazette", start: 0, end: 1, sha256: "0".repeat(16) } as const;
const data = sample();
const [talks] = data.events;
const dataset = createDataset({
  ...data,
  events: talks
    ? [
        {
          ...talks,
          citations: [
            { ...passage, paragraph: 1, supports: ["/date"] },
            { ...passage, paragraph: 2, supports: ["/participants/0/person"] },
            { ...passage, paragraph: 3 },
            {
              source: "source:gazette",
              locator: "back page",
              accessed: "2030-05-02",
              supports: ["/agenda"],
            },
          ],
        },
      ]
    : [],
});
const references = (pointer?: string) =>
  evidenceFor(dataset, "event:talks", pointer).items.map(({ reference }) =>
    reference.replace(/^.*, /, ""),
  );

describe("evidenceFor", () => {
  it("gives everything for a record as a whole", () => {
    expect(references()).toEqual(["para. 1", "para. 2", "para. 3", "back page"]);
  });

  it("gives for a field what supports it, what is in it, what is around it, and the whole record", () => {
    expect(references("/date")).toEqual(["para. 1", "para. 3"]);
    expect(references("/date/edtf")).toEqual(["para. 1", "para. 3"]);
    expect(references("/participants")).toEqual(["para. 2", "para. 3"]);
    expect(references("/participants/1")).toEqual(["para. 3"]);
    expect(references("/agenda/0/label")).toEqual(["para. 3", "back page"]);
  });

  it("gives what is disputed about the field", () => {
    const disputed = (pointer?: string) =>
      evidenceFor(dataset, "figure:trade", pointer).discrepancies.map(({ id }) => id);
    expect(disputed()).toEqual(["discrepancy:trade"]);
    expect(disputed("/value")).toEqual(["discrepancy:trade"]);
    expect(disputed("/unit")).toEqual([]);
  });

  it("finds a doubt about several records, and a passage that supports several fields", () => {
    const [doubt] = data.discrepancies;
    const [figure] = data.figures;
    if (!doubt || !figure) throw new Error("the sample has a doubt about a figure");
    const wider = createDataset({
      ...data,
      figures: [
        { ...figure, citations: [{ ...passage, paragraph: 1, supports: ["/unit", "/value"] }] },
      ],
      discrepancies: [
        { ...doubt, subjects: [{ id: "place:dome", pointer: "/label" }, ...doubt.subjects] },
      ],
    });
    const found = evidenceFor(wider, "figure:trade", "/value");
    expect(found.items).toHaveLength(1);
    expect(found.discrepancies).toHaveLength(1);
    expect(evidenceFor(wider, "figure:trade", "/label").items).toHaveLength(0);
    expect(evidenceFor(wider, "place:dome", "/placeType").discrepancies).toEqual([]);
    // The doubt about the label is about that of the other record.
    expect(evidenceFor(wider, "figure:trade", "/label").discrepancies).toEqual([]);
    expect(evidenceFor(wider, "place:dome", "/label").discrepancies).toHaveLength(1);
  });

  it("takes a record at hand", () => {
    const [figure] = dataset.figures;
    if (!figure) throw new Error("the sample has a figure");
    expect(evidenceFor(dataset, figure, "/value")).toEqual(
      evidenceFor(dataset, "figure:trade", "/value"),
    );
  });

  it("answers about an absent field of which something is said", () => {
    const [place] = data.places;
    const [doubt] = data.discrepancies;
    if (!place || !doubt) throw new Error("the sample has both");
    const missing = [{ pointer: "/country", reason: "not said" }];
    const subjects = [{ id: "place:dome", pointer: "/note" }] as const;
    const told = createDataset({
      ...data,
      places: [{ ...place, missing }],
      discrepancies: [{ ...doubt, subjects }],
    });
    expect(evidenceFor(told, "place:dome", "/country").missing?.reason).toBe("not said");
    expect(evidenceFor(told, "place:dome", "/note").discrepancies).toHaveLength(1);
    expect(caught(() => evidenceFor(told, "place:dome", "/summary")).code).toBe("invalid-pointer");
  });

  it("refuses a field that the record does not have", () => {
    const error = caught(() => evidenceFor(dataset, "event:talks", "/weather"));
    expect(error.code).toBe("invalid-pointer");
    expect(error.place).toEqual({ id: "event:talks" });
    expect(error.expected).toContain("a JSON Pointer, such as /label");
    // A doubt about a field says nothing of a field in it that is not there.
    expect(caught(() => evidenceFor(dataset, "figure:trade", "/value/deep")).code).toBe(
      "invalid-pointer",
    );
    expect(caught(() => evidenceFor(dataset, "event:talks", "date")).code).toBe("invalid-pointer");
    for (const id of ["event:none", undefined, null]) {
      expect(caught(() => evidenceFor(dataset, id as string, "/date")).code).toBe("unknown-id");
    }
  });
});
