/** The site as `npm run docs` writes it: no link of it is broken, and what it should hold is there. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import * as entry from "../../src/index.ts";
import { brokenLinks } from "./siteLinks.ts";

const SITE = join(PATHS.root, "site");

describe("the site", () => {
  it("has no broken link, no missing anchor and no missing picture", () => {
    expect(brokenLinks(SITE)).toEqual([]);
  });

  it.each(
    Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
  )("has a page for %s that leads to its source", (name) => {
    const folder = /^[A-Z]/.test(name) ? "classes" : "functions";
    const page = readFileSync(join(SITE, folder, `laos-relations.${name}.html`), "utf8");
    const [, source = ""] = /Defined in <a href="\.\.\/(source\/[^"#]+)#L\d+"/.exec(page) ?? [];
    expect(existsSync(join(SITE, source))).toBe(true);
    expect(source).toMatch(/\.ts\.html$/);
  });
});

describe("a broken site", () => {
  let site: string;
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), "laos-relations-site-"));
    mkdirSync(join(site, "a"));
    writeFileSync(join(site, "index.html"), '<a href="a/b.html#here">1</a> <a href="#top">2</a>');
    writeFileSync(
      join(site, "a/b.html"),
      '<p id="there"><a href="../c.html">3</a><img src="d.svg">',
    );
  });
  afterAll(() => rmSync(site, { recursive: true }));

  it("has its broken links told, page by page", () => {
    expect(brokenLinks(site).toSorted()).toEqual([
      "a/b.html: ../c.html",
      "a/b.html: d.svg",
      "index.html: #top",
      "index.html: a/b.html#here",
    ]);
  });
});
