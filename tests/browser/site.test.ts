/** The site in a browser: its search finds, and no page is wider than its window. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PLACES } from "../../src/authoring/places.ts";
import { launch, skipBrowser } from "./chromium.ts";

const SITE = join(PLACES.root, "site");
/** All guides, and a page of each sort of the reference. */
const PAGES = [
  "index.html",
  ...globSync("documents/*.html", { cwd: SITE }),
  "modules/laos-relations.html",
  "functions/laos-relations.findMatches.html",
  "interfaces/laos-relations.Agreement.html",
  "types/laos-relations.DatasetId.html",
  "variables/laos-relations.TOPICS.html",
  "source/query/findMatches.ts.html",
];
const address = (page: string) => pathToFileURL(join(SITE, page)).href;

describe.skipIf(skipBrowser)("the site in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  it.each([
    ["statusesOn", "functions/laos-relations.statusesOn.html"],
    ["comprehensive partnership", "documents/Questions.html"],
  ])("is searched for %s", async (words, expected) => {
    const page = await browser.newPage();
    await page.goto(address("index.html"));
    await page.click("#tsd-search-trigger");
    await page.fill("#tsd-search-input", words);
    const found = page.locator("#tsd-search-results a");
    await found.first().waitFor();
    const links = await found.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toContain(`./${expected}`);
    await page.close();
  });

  it.each([1280, 390])("fits a window %d wide", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const one of PAGES) {
      await page.goto(address(one), { waitUntil: "domcontentloaded" });
      const needed = await page.evaluate("document.documentElement.scrollWidth");
      if (Number(needed) > width) wide.push(`${one}: ${needed}`);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});
