/**
 * Which layer may import which. Imports go in one direction, from the entries at the top to `time` and
 * `errors` at the bottom. Queries import neither the schemas nor a release.
 */
const layers =
  "time|model|dataset|records|words|engine|schemas|datasets|query|evidence|releases|export|authoring";

/** A rule that lets a layer import only itself, `errors`, and the given layers and packages. */
const only = (layer, allowed, packages = []) => ({
  name: `${layer}-imports-only`,
  comment: `src/${layer} may import ${[...allowed, "errors", ...packages].join(", ") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: {
    pathNot: [
      `^src/(?:${[layer, ...allowed].join("|")})/`,
      "^src/errors\\.ts$",
      ...packages.map((name) => `(?:^|/)node_modules/${name}/|^${name}(?:/|$)`),
    ],
  },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "errors-import-nothing",
      severity: "error",
      from: { path: "^src/errors\\.ts$" },
      to: { path: ".*" },
    },
    only("time", []),
    only("model", ["time"]),
    only("dataset", ["model", "time"]),
    only("records", ["dataset", "model", "time"]),
    only("words", ["query", "records", "dataset", "model", "time"]),
    only("engine", ["records", "dataset", "model", "time"]),
    only("schemas", ["releases", "records", "dataset", "model", "time"], ["zod", "spdx-expression-parse", "@types/spdx-expression-parse"]),
    only("datasets", ["dataset"]),
    only("query", ["engine", "records", "dataset", "model", "time"], ["date-fns"]),
    only("evidence", ["words", "query", "records", "dataset", "model", "time"], ["@noble/hashes"]),
    only("releases", ["dataset", "model", "time"], ["@noble/hashes"]),
    only(
      "export",
      ["evidence", "query", "records", "dataset", "model", "time"],
      ["d3-dsv", "@types/d3-dsv"],
    ),
    {
      name: "nothing-imports-an-entry",
      comment: "entries only re-export; import from the layer itself",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/(?:index|schemas|export|words/(?:fr|lo))\\.ts$" },
    },
    {
      name: "nothing-imports-authoring",
      comment: "the tools of the maintainers are not published",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/authoring/" },
      to: { path: "^src/authoring/" },
    },
    {
      name: "no-node-outside-authoring",
      comment: "the package runs in a browser",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/authoring/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "every-layer-has-a-rule",
      comment: "each folder of src needs a rule",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(?:${layers})/` },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
