import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { formatCitations } from "../../src/evidence/formatCitations.ts";
import type { Citation } from "../../src/model/Citation.ts";
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
  it("returns all citations for the record as a whole", () => {
    expect(references()).toEqual(["para. 1", "para. 2", "para. 3", "back page"]);
  });

  it("returns citations that support the field, a part of it, a field around it, or the record", () => {
    expect(references("/date")).toEqual(["para. 1", "para. 3"]);
    expect(references("/date/edtf")).toEqual(["para. 1", "para. 3"]);
    expect(references("/participants")).toEqual(["para. 2", "para. 3"]);
    expect(references("/participants/1")).toEqual(["para. 3"]);
    expect(references("/agenda/0/label")).toEqual(["para. 3", "back page"]);
  });

  it("returns the discrepancies that name the field", () => {
    const disputed = (pointer?: string) =>
      evidenceFor(dataset, "figure:trade", pointer).discrepancies.map(({ id }) => id);
    expect(disputed()).toEqual(["discrepancy:trade"]);
    expect(disputed("/value")).toEqual(["discrepancy:trade"]);
    expect(disputed("/unit")).toEqual([]);
  });

  it("finds a discrepancy about several records, and a citation that supports several fields", () => {
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
  });

  it("takes a record", () => {
    const [figure] = dataset.figures;
    if (!figure) throw new Error("the sample has a figure");
    expect(evidenceFor(dataset, figure, "/value")).toEqual(
      evidenceFor(dataset, "figure:trade", "/value"),
    );
  });

  it("accepts an absent field that the record calls missing, or that a discrepancy names", () => {
    const [place] = data.places;
    const [doubt] = data.discrepancies;
    if (!place || !doubt) throw new Error("the sample has a place and a discrepancy");
    const missing = [{ pointer: "/country", reason: "not said" }];
    const subjects = [{ id: "place:dome", pointer: "/note" }] as const;
    const withReasons = createDataset({
      ...data,
      places: [{ ...place, missing }],
      discrepancies: [{ ...doubt, subjects }],
    });
    expect(evidenceFor(withReasons, "place:dome", "/country").missing?.reason).toBe("not said");
    expect(evidenceFor(withReasons, "place:dome", "/note").discrepancies).toHaveLength(1);
    expect(caught(() => evidenceFor(withReasons, "place:dome", "/summary")).code).toBe(
      "invalid-pointer",
    );
  });

  it("rejects a field that the record does not have", () => {
    const error = caught(() => evidenceFor(dataset, "event:talks", "/weather"));
    expect(error.code).toBe("invalid-pointer");
    expect(error.place).toEqual({ id: "event:talks" });
    expect(caught(() => evidenceFor(dataset, "event:talks", "date")).code).toBe("invalid-pointer");
    expect(caught(() => evidenceFor(dataset, "event:none", "/date")).code).toBe("unknown-id");
  });
});

describe("formatCitations", () => {
  it("joins the paragraphs of a source, in order and without repetition", () => {
    const citations: Citation[] = [3, 1, 3].map((paragraph) => ({ ...passage, paragraph }));
    expect(formatCitations(dataset, citations)).toBe("The Gazette (1 May 2030), paras. 1, 3");
    expect(formatCitations(dataset, [])).toBe("");
  });

  it("lists sources separately, and each locator once", () => {
    const [gazette] = data.sources;
    if (!gazette) throw new Error("the sample has a source");
    const two = createDataset({
      ...data,
      sources: [gazette, { ...gazette, id: "source:herald", label: "The Herald" }],
    });
    const locator = { source: "source:herald", locator: "p. 3", accessed: "2030-05-02" } as const;
    expect(
      formatCitations(two, [
        { ...passage, paragraph: 2 },
        locator,
        { ...passage, paragraph: 10 },
        locator,
      ]),
    ).toBe("The Gazette (1 May 2030), paras. 2, 10; The Herald (1 May 2030), p. 3");
  });

  it("rejects a source that the dataset does not have", () => {
    expect(
      caught(() => formatCitations(dataset, [{ ...passage, paragraph: 1, source: "source:none" }]))
        .code,
    ).toBe("unknown-id");
  });
});
