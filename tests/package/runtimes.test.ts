import { beforeAll, describe, expect, it } from "vitest";
import { BATTERY, NAMES, WORDS } from "./battery.ts";
import { type Consumer, consumer } from "./consumer.ts";
import { runtimes } from "./runtimes.ts";

/** Time zones east and west of UTC: an answer that depends on local time would differ. */
const ZONES = ["Pacific/Auckland", "UTC", "America/Los_Angeles", "Asia/Vientiane"];

let project: Consumer;
let expected: string;
let expectedWords: string;
beforeAll(async () => {
  project = consumer("runtimes");
  project.writeFile("answers.mjs", `import { dataset, ${NAMES} } from "laos-relations";${BATTERY}`);
  project.writeFile(
    "answers.cjs",
    `const { dataset, ${NAMES} } = require("laos-relations");${BATTERY}`,
  );
  project.writeFile(
    "words.mjs",
    `import { formatTime } from "laos-relations";
    import { FRENCH_WORDS } from "laos-relations/words/fr";
    import { LAO_WORDS } from "laos-relations/words/lo";${WORDS}`,
  );
  expectedWords = await project.run(process.execPath, ["words.mjs"]);
  expect(expectedWords).toContain("entre le 24 d\u00e9cembre 2024 et le 2 janvier 2025");
  expected = await project.run(process.execPath, ["answers.mjs"]);
  expect(expected).toContain("mission:turkiye-laos-embassy");
});

describe.each(runtimes)("%s", (_, [command = "", ...args], version) => {
  it("has the version in its name", async () => {
    expect(await project.run(command, ["--version"])).toMatch(version);
  });

  it("writes the same dates in every language and time zone", async () => {
    const written = await Promise.all(
      ZONES.map((TZ) => project.run(command, [...args, "words.mjs"], { ...process.env, TZ })),
    );
    expect(new Set([expectedWords, ...written]).size).toBe(1);
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
