import releases from "../../data/releases/manifest.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };

/** The import paths of all entries that are modules, including an entry per release. JSON files are excluded. */
export const entries: readonly string[] = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target !== "string")
  .flatMap(([path]) =>
    path.includes("*") ? releases.map(({ version }) => path.replace("*", version)) : [path],
  )
  .map((path) => path.replace(/^\./, manifest.name));
