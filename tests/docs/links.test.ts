/** Links of the Markdown files as a repository shows them; the site's own are checked in site.test.ts. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import GithubSlugger from "github-slugger";
import { expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";

/** A Markdown text without its fences, in which nothing is a link or a heading. */
const prose = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```/gm, "");

/** The anchors that a repository gives the headings of a text. */
function anchorsOf(text: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = prose(text).matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, heading = ""]) => slugger.slug(heading)));
}

/** The relative links of a file that lead to no file, or to no heading in it. */
function brokenIn(file: string, text: string): readonly string[] {
  const links = [...prose(text).matchAll(/\]\((?![a-z]+:)([^)\s]+)/g)].map(([, link = ""]) => link);
  return links.filter((link) => {
    const [path = "", anchor] = link.split("#");
    const target = path ? join(dirname(file), path) : file;
    if (path && !existsSync(target)) return true;
    return (
      anchor !== undefined && !anchorsOf(path ? readFileSync(target, "utf8") : text).has(anchor)
    );
  });
}

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
