import { expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { lookUp } from "../../src/dataset/lookUp.ts";
import type { Redirect } from "../../src/model/Redirect.ts";
import { sample } from "../fixtures/sample.ts";

/** A chain of redirects that ends at a record, and a counter of the redirects that were read. */
function chain(length: number) {
  let reads = 0;
  const redirects = Array.from({ length }, (_, index): Redirect => {
    const to = index === length - 1 ? "place:dome" : (`place:p${index + 1}` as const);
    return {
      get from() {
        reads++;
        return `place:p${index}` as const;
      },
      ...{ to: [to], type: "moved", reason: "a test", since: "2030.1" },
    };
  });
  const dataset = createDataset({ ...sample(), redirects });
  return { dataset, countReads: () => reads };
}

it("follows a chain of redirects to its record", () => {
  const { dataset } = chain(1_000);
  expect(lookUp(dataset, "place:p0")?.id).toBe("place:dome");
  expect(lookUp(dataset, "place:p999")?.id).toBe("place:dome");
});

it("reads each redirect at most once, however many ids it looks up", () => {
  const { dataset, countReads } = chain(1_000);
  const before = countReads();
  for (let index = 0; index < 1_000; index++) lookUp(dataset, `place:p${index}`);
  expect(countReads() - before).toBeLessThanOrEqual(1_000);
});
