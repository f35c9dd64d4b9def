import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { PATHS } from "../../src/authoring/paths.ts";

const inModules = (path: string) => join(PATHS.root, "node_modules", path);

/** The Node of the machine, if there is one besides the project's own. In CI, the matrix sets it. */
const systemNode = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((path) => !path.includes("node_modules"))
  .map((path) => join(path, "node"))
  .find(existsSync);

/**
 * The runtimes that the package supports: name, command, and the output for `--version`. All but the
 * Node of the machine are development dependencies, so no test is skipped because one is missing.
 */
export const runtimes: readonly (readonly [
  name: string,
  command: readonly string[],
  version: RegExp,
])[] = [
  ["Node 20", [inModules("node-20/bin/node")], /^v20\./],
  ["Node 22", [inModules("node-22/bin/node")], /^v22\./],
  ["Node 24", [process.execPath], /^v24\./],
  ...(systemNode ? [["the Node of the machine", [systemNode], /^v\d+\./] as const] : []),
  ["Bun", [inModules(".bin/bun")], /^\d+\./],
  // Deno runs without any permission, because a query reads no disk, network or environment.
  [
    "Deno",
    [inModules(".bin/deno"), "run", "--no-prompt", "--node-modules-dir=manual"],
    /^deno \d+\./,
  ],
];
