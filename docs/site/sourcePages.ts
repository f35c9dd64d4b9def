/**
 * A TypeDoc plugin that adds a page for each source file with a public export. "Defined in" links
 * to that page, so the links work without the address of a repository.
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

/** Maps the path of each source page to its source. Every page that links to a source is one folder deep. */
function pagesOf(project: ProjectReflection): ReadonlyMap<string, SourceReference> {
  const sources = project
    .getReflectionsByKind(ReflectionKind.All)
    .flatMap((reflection) => (reflection as Partial<DeclarationReflection>).sources ?? []);
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

/** Adds an anchor to each line of highlighted code. */
const numbered = (code: string) =>
  code
    .split("<br/>")
    .map((line, index) => `<span class="line" id="L${index + 1}">${line}</span>`)
    .join("\n");
