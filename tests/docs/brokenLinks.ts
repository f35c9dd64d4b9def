import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import GithubSlugger from "github-slugger";

/** A Markdown text without its fences, in which nothing is a link or a heading. */
const prose = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```/gm, "");

/** The anchors that a repository gives the headings of a text. */
function anchorsOf(text: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = prose(text).matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, heading = ""]) => slugger.slug(heading)));
}

/** The relative links of a file that lead to no file, or to no heading in it. */
export function brokenIn(file: string, text: string): readonly string[] {
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
