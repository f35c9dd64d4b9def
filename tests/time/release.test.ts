import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { TIME_BASES, type Time } from "../../src/time/Time.ts";
import before from "./bounds.2026.1.json" with { type: "json" };

/** Every time in some data, by what is written of it. */
function timesIn(value: unknown): readonly (readonly [string, Time])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("basis" in value && TIME_BASES.includes(value.basis as Time["basis"])) {
    const time = value as Time;
    return [[`${time.edtf ?? ""} @ ${time.attested ?? ""}`, time]];
  }
  return Object.values(value).flatMap(timesIn);
}

it("every time of release 2026.1 has the bounds that version 0.1.0 of the package computed", () => {
  const release = JSON.parse(
    readFileSync(join(PATHS.root, "data/releases/2026.1.json"), "utf8"),
  ) as unknown;
  const bounds = timesIn(release).map(([text, time]) => [text, Object.values(boundsOf(time))]);
  expect(Object.fromEntries(bounds)).toEqual(before);
});
