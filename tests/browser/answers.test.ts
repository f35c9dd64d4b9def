import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundler, bundlers } from "../package/bundlers.ts";
import { consumer } from "../package/consumer.ts";
import { launch, skipBrowser } from "./chromium.ts";

/** A program that queries the built package and stores the answers as JSON in a global variable. */
const QUESTIONS = `
import { boundsOf, dataset, evidenceFor, findRecords, formatTime, hashDataset, statusesOn, timeline, verifyCitations } from "laos-relations";
import { defineDataset } from "laos-relations/schemas";
import { FRENCH_WORDS } from "laos-relations/words/fr";
import { LAO_WORDS } from "laos-relations/words/lo";
globalThis.answers = JSON.stringify([
  dataset.meta,
  defineDataset(dataset).ids,
  timeline(dataset, { between: ["LAO", "TUR"] }).map(({ record, answer, time }) => [record.id, answer, formatTime(time)]),
  statusesOn(dataset, "2017-12-31").map(({ status, answer }) => [status.id, answer]),
  findRecords(dataset, { during: "2018", certainty: "yes" }).map(({ id }) => id),
  evidenceFor(dataset, "party:lao").items,
  boundsOf("1955-06-05"),
  verifyCitations(dataset, { "source:kpl-turkiye-laos": "another text" }).map(({ result }) => result),
  hashDataset(dataset),
  [{}, { locale: "en-US" }, { words: FRENCH_WORDS }, { words: LAO_WORDS }].map((options) =>
    ["2024-07-24/2024-08-02", "[2024-12-24..2025-01-02]", "-0043-03-15"].map((edtf) => formatTime(edtf, options)),
  ),
]);
`;

/** A page that only loads a script. */
const html = (script: string) =>
  `<!doctype html><meta charset="utf-8"><script src="${script}"></script>`;

describe.skipIf(skipBrowser)("in a browser", () => {
  const scripts = new Map<string, string>();
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = createServer(({ url = "" }, response) => {
      const script = scripts.get(url);
      response.setHeader("content-type", script ? "text/javascript" : "text/html");
      response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
      response.end(script ?? html(`${url}.js`));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  describe.each(Object.entries(bundlers))("bundled by %s", (name, bundle: Bundler) => {
    const project = consumer(`browser-${name}`);
    let script: string;

    beforeAll(async () => {
      project.writeFile("questions.mjs", QUESTIONS);
      script = await bundle(join(project.folder, "questions.mjs"));
      scripts.set(`/${name}.js`, script);
    }, 60_000);

    it.each(["Pacific/Auckland", "America/Los_Angeles"])(
      "gives the same answers as Node, in the time zone %s",
      async (timezoneId) => {
        const page = await (await browser.newContext({ timezoneId })).newPage();
        const messages: string[] = [];
        page.on("console", (message) => messages.push(message.text()));
        page.on("pageerror", (error) => messages.push(String(error)));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
        const answers = await page.evaluate("globalThis.answers");
        const globals: { answers?: string } = {};
        new Function("globalThis", script)(globals);
        expect(globals.answers).toContain("mission:turkiye-laos-embassy");
        expect(answers).toBe(globals.answers);
        expect(messages.filter((text) => !text.includes("favicon"))).toEqual([]);
      },
    );
  });

  it("reports no attempt to evaluate text as code once zod is told not to try", async () => {
    const project = consumer("browser-jitless");
    project.writeFile("questions.mjs", QUESTIONS);
    project.writeFile("jitless.mjs", 'import { config } from "zod";\nconfig({ jitless: true });');
    project.writeFile("main.mjs", 'import "./jitless.mjs";\nimport "./questions.mjs";');
    for (const [file, violations] of [
      ["questions", ["script-src"]],
      ["main", []],
    ] as const) {
      scripts.set(
        `/${file}.js`,
        `${COUNT}${await bundlers.esbuild?.(join(project.folder, `${file}.mjs`))}`,
      );
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${file}`);
      expect(await page.evaluate("globalThis.answers")).toContain("mission:turkiye-laos-embassy");
      expect(await page.evaluate("globalThis.violations")).toEqual(violations);
    }
  });
});

/** Counts what a browser reports under a Content-Security-Policy. */
const COUNT = `
globalThis.violations = [];
addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
`;
