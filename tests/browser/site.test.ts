/** The site in a browser: the search works, and no page is wider than the window. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { launch, skipBrowser } from "./chromium.ts";

const SITE = join(PATHS.root, "site");
/** All guides, and a page of each type in the reference. */
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
    ["time and certainty", "documents/Time_and_certainty.html"],
  ])("finds a page for %s", async (words, expected) => {
    const page = await browser.newPage();
    await page.goto(address("index.html"));
    await page.click("#tsd-search-trigger");
    await page.fill("#tsd-search-input", words);
    const results = page.locator("#tsd-search-results a");
    await results.first().waitFor();
    const links = await results.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toContain(`./${expected}`);
    await page.close();
  });

  it.each([1280, 390])("fits into a window that is %d pixels wide", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const tooWide: string[] = [];
    for (const path of PAGES) {
      await page.goto(address(path), { waitUntil: "domcontentloaded" });
      const pageWidth = await page.evaluate("document.documentElement.scrollWidth");
      if (Number(pageWidth) > width) tooWide.push(`${path}: ${pageWidth}`);
    }
    expect(tooWide).toEqual([]);
    await page.close();
  });
});
