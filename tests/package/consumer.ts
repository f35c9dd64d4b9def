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

/** The tarball, its files, and the folder where `consumer.setup.ts` installed it. */
export const installed = () => inject("consumer");

/** A folder in the project that has the tarball installed. */
export interface Consumer {
  readonly folder: string;
  /** Writes a file. */
  writeFile(file: string, text: string): void;
  /** Runs a program and returns its output. If the program fails, the error contains its output. */
  run(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string>;
}

/** Creates such a folder. */
export function consumer(name: string): Consumer {
  const folder = join(installed().folder, name);
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    writeFile: (file, text) => writeFileSync(join(folder, file), text),
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
