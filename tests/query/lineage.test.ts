import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Agreement } from "../../src/model/Agreement.ts";
import { lineage } from "../../src/query/lineage.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample with the agreements b, c, d, z and lone: c and d supersede b, which supersedes z. */
function branching(): DatasetData {
  const data = sample();
  const [honey] = data.agreements as [Agreement];
  const supersessions: [Agreement["id"], Agreement["id"]?][] = [
    ["agreement:b", "agreement:z"],
    ["agreement:c", "agreement:b"],
    ["agreement:d", "agreement:b"],
    ["agreement:lone"],
    ["agreement:z"],
  ];
  const redirect = { type: "moved", reason: "renamed", since: "2030.1" } as const;
  return {
    ...data,
    agreements: supersessions.map(([id, supersedes]) => ({
      ...honey,
      id,
      ...(supersedes && { supersedes }),
    })),
    redirects: [{ ...redirect, from: "agreement:old-c", to: ["agreement:c"] }],
  };
}
const dataset = createDataset(branching());
const idsOf = (id: string) =>
  lineage(dataset, id as "agreement:c").map((agreement) => agreement.id as string);

describe("lineage", () => {
  it("is the same from each of its records, superseded records first", () => {
    const whole = ["agreement:z", "agreement:b", "agreement:c", "agreement:d"];
    for (const id of whole) expect(idsOf(id)).toEqual(whole);
  });

  it("is the record alone if it neither superseded nor was superseded", () => {
    expect(idsOf("agreement:lone")).toEqual(["agreement:lone"]);
    expect(idsOf("status:partners")).toEqual(["status:partners"]);
  });

  it("follows redirects, and takes a record", () => {
    expect(idsOf("agreement:old-c")).toHaveLength(4);
    const [first] = dataset.agreements;
    expect(lineage(dataset, first as Agreement)).toHaveLength(4);
  });

  it("rejects unknown ids and other kinds", () => {
    expect(caught(() => idsOf("agreement:none")).code).toBe("unknown-id");
    expect(caught(() => idsOf("event:talks")).code).toBe("wrong-kind");
    expect(caught(() => idsOf(undefined as unknown as string)).code).toBe("unknown-id");
  });
});
