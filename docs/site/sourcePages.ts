/**
 * A TypeDoc plugin: a page of the site for each file that something public is defined in, so that
 * "Defined in" leads to the code itself, wherever the site is read and without a repository's address.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import {
  type Application,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  RendererEvent,
  type SourceReference,
} from "typedoc";

export function load(app: Application): void {
  app.renderer.on(RendererEvent.END, ({ project, outputDirectory }) => {
    const highlight = (code: string) => app.renderer.markedPlugin.getHighlighted(code, "ts");
    for (const [page, { fileName, fullFileName }] of pagesOf(project)) {
      const file = join(outputDirectory, page);
      const assets = relative(dirname(file), join(outputDirectory, "assets"));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, pageOf(fileName, assets, highlight(readFileSync(fullFileName, "utf8"))));
    }
  });
}

/** The page that a link to a source leads to (all links stand one folder deep), and that source. */
function pagesOf(project: ProjectReflection): ReadonlyMap<string, SourceReference> {
  const sources = project
    .getReflectionsByKind(ReflectionKind.All)
    .flatMap((one) => (one as Partial<DeclarationReflection>).sources ?? []);
  return new Map(sources.map((source) => [source.url?.replace(/^\.\.\/|#.*/g, "") ?? "", source]));
}

const pageOf = (name: string, assets: string, code: string) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name} | laos-relations</title>
<link rel="stylesheet" href="${assets}/style.css">
<link rel="stylesheet" href="${assets}/highlight.css">
<link rel="stylesheet" href="${assets}/custom.css">
<script>document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") || "os"</script>
</head>
<body>
<main>
<h1><code>${name}</code></h1>
<pre class="source"><code>${numbered(code)}</code></pre>
</main>
</body>
</html>
`;

/** Highlighted code with an anchor for each line. */
const numbered = (code: string) =>
  code
    .split("<br/>")
    .map((line, at) => `<span class="line" id="L${at + 1}">${line}</span>`)
    .join("\n");
