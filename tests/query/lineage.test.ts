import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Agreement } from "../../src/model/Agreement.ts";
import type { Mission } from "../../src/model/Mission.ts";
import { lineage } from "../../src/query/lineage.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample with agreements named by letters: c and d both supersede b, which supersedes z. */
function branching(): DatasetData {
  const data = sample();
  const [honey] = data.agreements as [Agreement];
  const line: [Agreement["id"], Agreement["id"]?][] = [
    ["agreement:b", "agreement:z"],
    ["agreement:c", "agreement:b"],
    ["agreement:d", "agreement:b"],
    ["agreement:lone"],
    ["agreement:z"],
  ];
  const redirect = { type: "moved", reason: "renamed", since: "2030.1" } as const;
  return {
    ...data,
    agreements: line.map(([id, supersedes]) => ({
      ...honey,
      id,
      ...(supersedes && { supersedes }),
    })),
    redirects: [{ ...redirect, from: "agreement:old-c", to: ["agreement:c"] }],
  };
}
/** The dataset anew for each question, so that none rests on what another has built. */
const fresh = () => createDataset(branching());
const line = (id: string) => lineage(fresh(), id as "agreement:c").map((one) => one.id as string);

describe("lineage", () => {
  it("gives the whole line from any of its members, what was superseded first", () => {
    const whole = ["agreement:z", "agreement:b", "agreement:c", "agreement:d"];
    for (const id of whole) expect(line(id)).toEqual(whole);
  });

  it("gives the record alone where nothing was superseded", () => {
    expect(line("agreement:lone")).toEqual(["agreement:lone"]);
    expect(line("status:partners")).toEqual(["status:partners"]);
  });

  it("follows missions: the legation that became an embassy", () => {
    const data = sample();
    const [embassy] = data.missions as [Mission];
    const legation = { ...embassy, id: "mission:legation", missionType: "legation" } as const;
    const dataset = createDataset({
      ...data,
      missions: [legation, { ...embassy, supersedes: "mission:legation" }],
    });
    const ids = ["mission:legation", embassy.id];
    expect(lineage(dataset, embassy).map(({ id }) => id)).toEqual(ids);
    expect(lineage(dataset, legation).map(({ id }) => id)).toEqual(ids);
  });

  it("follows redirects, and takes a record at hand", () => {
    expect(line("agreement:old-c")).toHaveLength(4);
    const dataset = fresh();
    const [first] = dataset.agreements;
    expect(lineage(dataset, first as Agreement)).toHaveLength(4);
  });

  it("refuses unknown ids and other kinds", () => {
    expect(caught(() => line("agreement:none")).code).toBe("unknown-id");
    const { code, value, expected, place } = caught(() => line("event:talks"));
    expect([code, value, place]).toEqual(["wrong-kind", "event:talks", { field: "id" }]);
    expect(expected).toBe("the id of an agreement, a status or a mission");
    expect(caught(() => line(undefined as unknown as string)).code).toBe("unknown-id");
  });
});

it("follows a history of 20 000 records, in order", () => {
  const data = sample();
  const [honey] = data.agreements as [Agreement];
  const agreements = Array.from(
    { length: 20_000 },
    (_, index): Agreement => ({
      ...honey,
      id: `agreement:a${index}`,
      ...(index > 0 && { supersedes: `agreement:a${index - 1}` }),
    }),
  );
  const dataset = createDataset({ ...data, agreements });
  const ids = lineage(dataset, "agreement:a7777" as never).map((one: Agreement) => one.id);
  expect(ids).toEqual(agreements.map(({ id }) => id));
});
