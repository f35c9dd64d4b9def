/**
 * Who may import whom. Imports go one way: `time` and `errors` are at the bottom, the faces at the
 * top. Queries know neither the schemas nor any particular dataset.
 */
const rooms =
  "time|model|dataset|records|engine|schemas|datasets|query|evidence|releases|export|authoring";

/** A rule that lets a room import only the rooms and packages named, and itself. */
const only = (room, allowed, packages = []) => ({
  name: `${room}-imports-only`,
  comment: `src/${room} may import ${[...allowed, "errors", ...packages].join(", ") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [
      `^src/(?:${[room, ...allowed].join("|")})/`,
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
    only("engine", ["records", "dataset", "model", "time"]),
    only("schemas", ["records", "dataset", "model", "time"], ["zod", "spdx-expression-parse", "@types/spdx-expression-parse"]),
    only("datasets", ["dataset"]),
    only("query", ["engine", "records", "dataset", "model", "time"], ["date-fns"]),
    only("evidence", ["query", "records", "dataset", "model", "time"], ["@noble/hashes"]),
    only("releases", ["dataset", "model", "time"], ["@noble/hashes"]),
    only(
      "export",
      ["evidence", "query", "records", "dataset", "model", "time"],
      ["d3-dsv", "@types/d3-dsv"],
    ),
    {
      name: "nobody-imports-a-face",
      comment: "the faces re-export; inside, import from the room itself",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/(?:index|schemas|export)\\.ts$" },
    },
    {
      name: "nobody-imports-authoring",
      comment: "the maintainers' side is not published",
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
      name: "every-room-is-known",
      comment: "a new folder of src needs a rule of its own",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(?:${rooms})/` },
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
