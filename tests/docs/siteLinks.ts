/** Looks at a site as files: where its links lead, and what of that is not there. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The values of an attribute in a page, with the entities that addresses hold read back. */
const values = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );

/** The links of a site that lead to no file or to no anchor of a page, as `page: link`. */
export function brokenLinks(site: string): readonly string[] {
  const pages = globSync("**/*.html", { cwd: site }).map((page) => join(site, page));
  const html = new Map(pages.map((page) => [page, readFileSync(page, "utf8")]));
  const anchors = new Map(
    [...html].map(([page, text]) => [page, new Set(["", ...values(text, "id")])]),
  );
  return [...html].flatMap(([page, text]) =>
    [...values(text, "href"), ...values(text, "src")]
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", anchor = ""] = link.split("#").map(decodeURIComponent);
        const target = path ? resolve(dirname(page), path) : page;
        return anchors.has(target) ? !anchors.get(target)?.has(anchor) : !existsSync(target);
      })
      .map((link) => `${relative(site, page)}: ${link}`),
  );
}
