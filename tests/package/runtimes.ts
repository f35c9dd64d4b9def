import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { PATHS } from "../../src/authoring/paths.ts";

const inModules = (path: string) => join(PATHS.root, "node_modules", path);

/** Node as the machine has it, besides those that the project brings: in CI, the matrix's. */
const machines = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((path) => !path.includes("node_modules"))
  .map((path) => join(path, "node"))
  .find(existsSync);

/**
 * What the package runs on: name, command, what it says of its version. All but the machine's Node
 * are development dependencies, so that none is skipped where it is missing.
 */
export const runtimes: readonly (readonly [
  name: string,
  command: readonly string[],
  version: RegExp,
])[] = [
  ["Node 20", [inModules("node-20/bin/node")], /^v20\./],
  ["Node 22", [inModules("node-22/bin/node")], /^v22\./],
  ["Node 24", [process.execPath], /^v24\./],
  ...(machines ? [["the machine's Node", [machines], /^v\d+\./] as const] : []),
  ["Bun", [inModules(".bin/bun")], /^\d+\./],
  // Without any permission: a query reads no disk, no network and no environment.
  [
    "Deno",
    [inModules(".bin/deno"), "run", "--no-prompt", "--node-modules-dir=manual"],
    /^deno \d+\./,
  ],
];
