import { join } from "node:path";
import type { statusesOn } from "laos-relations";
import { dataset } from "laos-relations/datasets/2026.1";
import { describe, expect, it } from "vitest";
import { type Bundler, bundlers } from "./bundlers.ts";
import { consumer } from "./consumer.ts";
import { DATA, ZOD } from "./marks.ts";

/** The global object, with the properties that the programs below set. */
interface Realm {
  ask: typeof statusesOn;
  answer: unknown;
}

/** Runs a script with an empty global object, without the globals of Node. */
function execute(script: string): Realm {
  const realm = {};
  new Function("globalThis", script)(realm);
  return realm as Realm;
}

describe.each(Object.entries(bundlers))("bundled by %s for a browser", (name, bundle: Bundler) => {
  const project = consumer(`bundlers-${name}`);
  const bundleOf = (file: string, program: string) => {
    project.writeFile(file, program);
    return bundle(join(project.folder, file));
  };

  it("a bundle with one query contains neither zod nor data, and answers", async () => {
    const script = await bundleOf(
      "query.mjs",
      'import { statusesOn } from "laos-relations"; globalThis.ask = statusesOn;',
    );
    expect(script).not.toMatch(ZOD);
    expect(script).not.toMatch(DATA);
    // The source says only "since 2017".
    const answersOn = (day: string) =>
      execute(script)
        .ask(dataset, day, { between: ["TUR", "ASEAN"] })
        .map(({ answer }) => answer);
    expect(answersOn("2016-12-31")).toEqual([]);
    expect(answersOn("2017-07-01")).toEqual(["possible"]);
    expect(answersOn("2017-12-31")).toEqual(["yes"]);
  });

  it("a bundle with the dataset and a schema contains data and zod", async () => {
    const script = await bundleOf(
      "whole.mjs",
      `import { dataset, findRecords } from "laos-relations";
      import { placeSchema } from "laos-relations/schemas";
      const [embassy] = findRecords(dataset, { kind: "mission", between: ["LAO", "TUR"] });
      globalThis.answer = [embassy.established.edtf, placeSchema.safeParse({}).success];`,
    );
    expect(script).toMatch(ZOD);
    expect(script).toMatch(DATA);
    expect(execute(script).answer).toEqual(["2017", false]);
  });
});
