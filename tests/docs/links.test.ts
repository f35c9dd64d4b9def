/** Links of the Markdown files as a repository shows them; the site's own are checked in site.test.ts. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { brokenIn } from "./brokenLinks.ts";

const files = globSync("{*.md,{docs,data,.github}/**/*.md}", { cwd: PATHS.root });

it.each(files)("every relative link of %s leads to a file and a heading", (name) => {
  const file = join(PATHS.root, name);
  expect(brokenIn(file, readFileSync(file, "utf8"))).toEqual([]);
});

it("and a link that leads nowhere would be told", () => {
  const text = "# One\n[a](#one) [b](#two) [c](nowhere.md) [d](README.md) [e](README.md#nothing)";
  expect(brokenIn(join(PATHS.root, "x.md"), text)).toEqual([
    "#two",
    "nowhere.md",
    "README.md#nothing",
  ]);
});
