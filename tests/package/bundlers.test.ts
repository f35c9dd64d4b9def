import { join } from "node:path";
import { dataset, type statusesOn } from "laos-relations";
import { describe, expect, it } from "vitest";
import { type Bundler, bundlers } from "./bundlers.ts";
import { consumer } from "./consumer.ts";
import { DATA, ZOD } from "./marks.ts";

/** What the programs below leave on the global object. */
interface Realm {
  ask: typeof statusesOn;
  answer: unknown;
}

/** Runs a script against a bare global object, without anything of Node. */
function execute(script: string): Realm {
  const realm = {};
  new Function("globalThis", script)(realm);
  return realm as Realm;
}

describe.each(Object.entries(bundlers))("bundled by %s for a browser", (name, bundle: Bundler) => {
  const project = consumer(`bundlers-${name}`);
  const bundleOf = (file: string, program: string) => {
    project.put(file, program);
    return bundle(join(project.folder, file));
  };

  it("one query holds no zod and no data, and answers", async () => {
    const script = await bundleOf(
      "query.mjs",
      'import { statusesOn } from "laos-relations"; globalThis.ask = statusesOn;',
    );
    expect(script).not.toMatch(ZOD);
    expect(script).not.toMatch(DATA);
    // The source says "since 2017" and no more.
    const on = (day: string) =>
      execute(script)
        .ask(dataset, day, { between: ["TUR", "ASEAN"] })
        .map(({ answer }) => answer);
    expect(on("2016-12-31")).toEqual([]);
    expect(on("2017-07-01")).toEqual(["possible"]);
    expect(on("2017-12-31")).toEqual(["yes"]);
  });

  it("and what is imported is there: data with the dataset, zod with a schema", async () => {
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
