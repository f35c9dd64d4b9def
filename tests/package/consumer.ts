import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import type { Packed } from "./packInto.ts";

declare module "vitest" {
  interface ProvidedContext {
    consumer: Packed & { readonly folder: string };
  }
}

const execute = promisify(execFile);

/** What the tarball holds and where it is installed; `consumer.setup.ts` does both. */
export const installed = () => inject("consumer");

/** A folder of its own in the project that has the tarball installed. */
export interface Consumer {
  readonly folder: string;
  /** Writes a file. */
  put(file: string, text: string): void;
  /** What a program prints; what a failing one prints is in the error. */
  run(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string>;
}

/** Makes such a folder, by the name of what is tried there. */
export function consumer(name: string): Consumer {
  const folder = join(installed().folder, name);
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    put: (file, text) => writeFileSync(join(folder, file), text),
    async run(command, args, env = process.env) {
      try {
        return (await execute(command, args, { cwd: folder, env })).stdout;
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        throw new Error(`${[command, ...args].join(" ")}\n${stdout}${stderr}`, { cause: error });
      }
    },
  };
}
