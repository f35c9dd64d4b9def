/**
 * Writes a report about the public types of each entry, for review: every export with its type, in a
 * stable order, without comments. As a program, this file writes the reports into `docs/api`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import manifest from "../../package.json" with { type: "json" };
import { PATHS } from "../../src/authoring/paths.ts";

/** The folder of the accepted reports. */
export const REPORTS = join(PATHS.root, "docs/api");

/**
 * The declarations of each entry, keyed by the name of its report. The entries of releases are
 * excluded: their types are ids, which change with the data.
 */
export const reported: ReadonlyMap<string, string> = new Map(
  Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === "string" || path.startsWith("./datasets/")
      ? []
      : [[`${basename(target.import.types, ".d.ts")}.api.md`, target.import.types] as const],
  ),
);

/** The report about the declarations of a built entry. */
export function apiReport(declarations: string, root: string = PATHS.root): string {
  const folder = mkdtempSync(join(tmpdir(), "laos-relations-api-"));
  const noMessages = { default: { logLevel: ExtractorLogLevel.None } };
  try {
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: join(root, declarations),
        newlineKind: "lf",
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              strict: true,
              target: "es2022",
              lib: ["es2022", "webworker"],
              module: "nodenext",
              types: [],
              skipLibCheck: true,
            },
            files: [declarations],
          },
        },
        apiReport: {
          enabled: true,
          reportFileName: "report.api.md",
          reportFolder: folder,
          reportTempFolder: join(folder, "temp"),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: { extractorMessageReporting: noMessages, tsdocMessageReporting: noMessages },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, "package.json"),
    });
    const { succeeded } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback(message) {
        message.handled = message.logLevel !== ExtractorLogLevel.Error;
      },
    });
    if (!succeeded) throw new Error(`No report about ${declarations}`);
    return withoutIds(readFileSync(join(folder, "report.api.md"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Replaces the union of ids: the ids change with the data and would hide changes of the types. */
const withoutIds = (report: string) =>
  report.replace(
    /^(export type \w+ = )"[a-z]+:[^"]+"(?: \| "[a-z]+:[^"]+")+;$/gm,
    "$1string; // the ids of the release",
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(REPORTS, { recursive: true });
  for (const [name, declarations] of reported) {
    writeFileSync(join(REPORTS, name), apiReport(declarations));
  }
}
