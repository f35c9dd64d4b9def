import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Party } from "../../src/model/Party.ts";
import { partnersOf } from "../../src/query/partnersOf.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());
const partners = (of: string, criteria = {}) =>
  partnersOf(dataset, { of, ...criteria }).map(
    ({ party, matches }) => `${party.id} ${matches.map(({ record }) => record.id).join(" ")}`,
  );

describe("partnersOf", () => {
  it("the states on the other side, with what there is between them", () => {
    expect(partners("XAA", { topic: "agriculture" })).toEqual([
      "party:xbb agreement:honey event:talks",
    ]);
    expect(partners("XBB", { kind: "mission" })).toEqual(["party:xaa mission:xbb-dome"]);
  });

  it("a body has the partners of its own dealings, not the state it acts for", () => {
    expect(partners("XAA-MFA")).toEqual(["party:xbb agreement:honey event:talks"]);
    expect(partners("XBB", { kind: "agreement" })).toEqual(["party:xaa agreement:honey"]);
  });

  it("blocs and organisations are partners, forums and committees are not", () => {
    const data = sample();
    const [talks] = data.events;
    const [state] = data.parties;
    const party = (id: `party:${string}`, type: Party["type"]) => ({
      ...(state as Party),
      id,
      type,
    });
    const bodies = [
      party("party:bloc", "bloc"),
      party("party:forum", "forum"),
      party("party:panel", "committee"),
      party("party:union", "organisation"),
    ];
    const guests = bodies.map(({ id }) => ({ party: id, role: "guest" }) as const);
    const host = { party: "party:xaa", role: "host" } as const;
    const wide = createDataset({
      ...data,
      parties: [...data.parties, ...bodies],
      events: [{ ...(talks as NonNullable<typeof talks>), participants: [host, ...guests] }],
    });
    const met = partnersOf(wide, { of: "XAA", kind: "event" }).map(({ party }) => party.id);
    expect(met).toEqual(["party:bloc", "party:union", "party:xbb"]);
  });

  it("says how surely, and leaves out the possible on demand", () => {
    const on = { kind: "event", on: "2030-04-01" } as const;
    const [partner] = partnersOf(dataset, { of: "XAA", ...on });
    expect(partner?.matches.map(({ answer }) => answer)).toEqual(["possible"]);
    expect(partners("XAA", { ...on, certainty: "yes" })).toEqual([]);
  });

  it("finds nothing for who has no dealings, and refuses unknown codes", () => {
    expect(partners("XCC")).toEqual([]);
    expect(caught(() => partners("XZZ")).place.field).toBe("of");
    expect(caught(() => partners("XAA", { involving: "XZZ" })).place.field).toBe("involving");
  });
});
