import releases from "../../data/releases/manifest.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };

/** The entries that are modules, as people import them, one for each release; the bare files have no types. */
export const entries: readonly string[] = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target !== "string")
  .flatMap(([path]) =>
    path.includes("*") ? releases.map(({ version }) => path.replace("*", version)) : [path],
  )
  .map((path) => path.replace(/^\./, manifest.name));
