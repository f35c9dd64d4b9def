/**
 * The public surface of each entry as a report that people can review: every export with its type,
 * in a stable order, without comments. Run as a program it writes the reports into `docs/api`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import manifest from "../../package.json" with { type: "json" };
import { PATHS } from "../../src/authoring/paths.ts";

/** Where the accepted reports lie. */
export const REPORTS = join(PATHS.root, "docs/api");

/**
 * The declarations that are reported on, by name of their report. Those of a data release are not:
 * they are its ids, and what became of an id is told by the difference between releases.
 */
export const reported: ReadonlyMap<string, string> = new Map(
  Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === "string" || path.startsWith("./datasets/")
      ? []
      : [[`${basename(target.import.types, ".d.ts")}.api.md`, target.import.types] as const],
  ),
);

/** The report on the declarations of a built entry. */
export function apiReport(declarations: string, root: string = PATHS.root): string {
  const folder = mkdtempSync(join(tmpdir(), "laos-relations-api-"));
  const none = { default: { logLevel: ExtractorLogLevel.None } };
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
        messages: { extractorMessageReporting: none, tsdocMessageReporting: none },
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
    if (!succeeded) throw new Error(`No report on ${declarations}`);
    return withoutIds(readFileSync(join(folder, "report.api.md"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Hundreds of ids that change with the data would hide what changes in the types. */
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
