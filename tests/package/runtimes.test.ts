import { beforeAll, describe, expect, it } from "vitest";
import { BATTERY, NAMES } from "./battery.ts";
import { type Consumer, consumer } from "./consumer.ts";
import { runtimes } from "./runtimes.ts";

/** Time zones east and west of UTC: an answer that depends on local time would differ. */
const ZONES = ["Pacific/Auckland", "UTC", "America/Los_Angeles", "Asia/Vientiane"];

let project: Consumer;
let expected: string;
beforeAll(async () => {
  project = consumer("runtimes");
  project.writeFile("answers.mjs", `import { dataset, ${NAMES} } from "laos-relations";${BATTERY}`);
  project.writeFile(
    "answers.cjs",
    `const { dataset, ${NAMES} } = require("laos-relations");${BATTERY}`,
  );
  expected = await project.run(process.execPath, ["answers.mjs"]);
  expect(expected).toContain("mission:turkiye-laos-embassy");
});

describe.each(runtimes)("%s", (_, [command = "", ...args], version) => {
  it("has the version in its name", async () => {
    expect(await project.run(command, ["--version"])).toMatch(version);
  });

  it.each(["answers.mjs", "answers.cjs"])(
    "gives the same answers to %s in every time zone",
    async (file) => {
      const answers = await Promise.all(
        ZONES.map((TZ) => project.run(command, [...args, file], { ...process.env, TZ })),
      );
      expect(new Set([expected, ...answers]).size).toBe(1);
    },
  );
});
