import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PLACES } from "../../src/authoring/places.ts";
import { launch, skipBrowser } from "./chromium.ts";

/** Asks the built package in any realm; the answers are plain JSON. */
const QUESTIONS = `
import { boundsOf, dataset, evidenceFor, findRecords, formatTime, statusesOn, timeline, verifyCitations } from "laos-relations";
import { defineDataset } from "laos-relations/schemas";
globalThis.answers = JSON.stringify([
  dataset.meta,
  defineDataset(dataset).ids,
  timeline(dataset, { between: ["LAO", "TUR"] }).map(({ record, answer, time }) => [record.id, answer, formatTime(time)]),
  statusesOn(dataset, "2017-12-31").map(({ status, holds }) => [status.id, holds]),
  findRecords(dataset, { during: "2018", certainty: "yes" }).map(({ id }) => id),
  evidenceFor(dataset, "party:lao").items,
  boundsOf("1955-06-05"),
  verifyCitations(dataset, { "source:kpl-turkiye-laos": "another text" }).map(({ result }) => result),
]);
`;

describe.skipIf(skipBrowser)("in a browser", () => {
  let server: Server;
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: QUESTIONS, resolveDir: PLACES.root },
      bundle: true,
      format: "iife",
      platform: "browser",
      write: false,
      logLevel: "error",
    });
    script = outputFiles[0]?.text ?? "";
    server = createServer((request, response) => {
      response.setHeader(
        "content-type",
        request.url === "/script.js" ? "text/javascript" : "text/html",
      );
      response.end(
        request.url === "/script.js"
          ? script
          : '<!doctype html><meta charset="utf-8"><script src="/script.js"></script>',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it.each(["Pacific/Auckland", "America/Los_Angeles"])(
    "gives the answers that Node gives, in %s",
    async (timezoneId) => {
      const page = await (await browser.newContext({ timezoneId })).newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(String(error)));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const answers = await page.evaluate("globalThis.answers");
      const realm: { answers?: string } = {};
      new Function("globalThis", script)(realm);
      expect(realm.answers).toContain("mission:turkiye-laos-embassy");
      expect(answers).toBe(realm.answers);
      expect(said.filter((text) => !text.includes("favicon"))).toEqual([]);
    },
  );
});
