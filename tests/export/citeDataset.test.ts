import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { CITATION_FORMATS, citeDataset } from "../../src/export/citeDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const dataset = createDataset(data);
const released = createDataset({
  ...data,
  meta: { ...data.meta, name: "Relations of X & Y_Z", released: "2030-06-07" },
});
const note = `Dataset, CC0-1.0, SHA-256 ${"0".repeat(64)}`;

describe("citeDataset", () => {
  it("a line, with the day where it is released", () => {
    expect(citeDataset(dataset)).toBe(
      `Foreign relations of Xanadu, version 2030.1. Dataset, CC0-1.0, SHA-256 ${"0".repeat(64)}.`,
    );
    expect(citeDataset(released)).toBe(
      `Relations of X & Y_Z, version 2030.1 (2030-06-07). ${note}.`,
    );
    expect(citeDataset(released, "text")).toBe(citeDataset(released));
  });

  it("BibTeX, with the signs escaped that TeX gives a meaning", () => {
    expect(citeDataset(released, "bibtex").split("\n")).toEqual([
      "@misc{relations-of-x-y-z-2030.1,",
      "  title = {{Relations of X \\& Y\\_Z}},",
      "  year = {2030},",
      "  date = {2030-06-07},",
      "  version = {2030.1},",
      `  note = {${note}},`,
      "}",
    ]);
    expect(citeDataset(dataset, "bibtex").split("\n")).toHaveLength(5);
    expect(citeDataset(dataset, "bibtex")).not.toMatch(/year|date =/);
  });

  it("escapes each sign that TeX gives a meaning, in the licence too", () => {
    const { name: _, ...meta } = data.meta;
    const marked = { ...meta, name: "a&b%c$d#e_f{g}h", license: "LicenseRef-A_B" };
    const entry = citeDataset(createDataset({ ...data, meta: marked }), "bibtex");
    expect(entry).toContain("title = {{a\\&b\\%c\\$d\\#e\\_f\\{g\\}h}},");
    expect(entry).toContain("note = {Dataset, LicenseRef-A\\_B, ");
  });

  it("has a key of small letters, digits and hyphens, whatever the name", () => {
    const keyOf = (name: string) =>
      citeDataset(createDataset({ ...data, meta: { ...data.meta, name } }), "bibtex")
        .split("\n")[0]
        ?.slice("@misc{".length, -"-2030.1,".length);
    expect(keyOf("«Größe, État», 2nd – ed.")).toBe("gro-e-etat-2nd-ed");
  });

  it("CSL-JSON, with the date in numbers where it is released", () => {
    expect(JSON.parse(citeDataset(released, "csl-json"))).toEqual({
      id: "relations-of-x-y-z-2030.1",
      type: "dataset",
      title: "Relations of X & Y_Z",
      version: "2030.1",
      issued: { "date-parts": [[2030, 6, 7]] },
      note,
    });
    expect(JSON.parse(citeDataset(dataset, "csl-json"))).not.toHaveProperty("issued");
  });

  it("refuses other forms, and names those that there are", () => {
    const { code, value, expected, place } = caught(() => citeDataset(dataset, "apa" as "text"));
    expect([code, value, place]).toEqual(["unknown-value", "apa", { field: "format" }]);
    for (const format of CITATION_FORMATS) expect(expected).toContain(format);
    expect(expected).toBe("one of text, bibtex, csl-json");
  });
});

it("escapes a name by the rules of each format", () => {
  const name = "a\\b~c^d {e} 50%\n@misc{x,";
  const made = createDataset({ ...sample(), meta: { ...sample().meta, name } });
  expect(citeDataset(made, "bibtex").split("\n")[1]).toBe(
    "  title = {{a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d \\{e\\} 50\\% @misc\\{x,}},",
  );
  expect(citeDataset(made)).not.toContain("\n");
  expect(JSON.parse(citeDataset(made, "csl-json")).title).toBe(name);
});

it("gives a name without Latin letters a key", () => {
  const made = createDataset({ ...sample(), meta: { ...sample().meta, name: "ຄວາມສຳພັນ" } });
  expect(citeDataset(made, "bibtex").split("\n")[0]).toBe("@misc{dataset-2030.1,");
});
