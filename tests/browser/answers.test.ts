import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundler, bundlers } from "../package/bundlers.ts";
import { consumer } from "../package/consumer.ts";
import { launch, skipBrowser } from "./chromium.ts";

/** Asks the built package in any realm; the answers are plain JSON. */
const QUESTIONS = `
import { boundsOf, dataset, evidenceFor, findRecords, formatTime, hashDataset, statusesOn, timeline, verifyCitations } from "laos-relations";
import { defineDataset } from "laos-relations/schemas";
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
]);
`;

/** A page whose only content is a script. */
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
      project.put("questions.mjs", QUESTIONS);
      script = await bundle(join(project.folder, "questions.mjs"));
      scripts.set(`/${name}.js`, script);
    }, 60_000);

    it.each(["Pacific/Auckland", "America/Los_Angeles"])(
      "gives the answers that Node gives, in %s",
      async (timezoneId) => {
        const page = await (await browser.newContext({ timezoneId })).newPage();
        const said: string[] = [];
        page.on("console", (message) => said.push(message.text()));
        page.on("pageerror", (error) => said.push(String(error)));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
        const answers = await page.evaluate("globalThis.answers");
        const realm: { answers?: string } = {};
        new Function("globalThis", script)(realm);
        expect(realm.answers).toContain("mission:turkiye-laos-embassy");
        expect(answers).toBe(realm.answers);
        expect(said.filter((text) => !text.includes("favicon"))).toEqual([]);
      },
    );
  });
});
