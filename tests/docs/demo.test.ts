import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { dataset } from "../../src/datasets/latest.ts";
import { formatCitations } from "../../src/evidence/formatCitations.ts";
import { timeline } from "../../src/query/timeline.ts";

const dossier = (env: NodeJS.ProcessEnv) =>
  execFileSync(process.execPath, [join(PATHS.root, "docs/examples/dossier.ts")], {
    encoding: "utf8",
    env,
  });

describe("the demo", () => {
  const { FORCE_COLOR: _, ...env } = process.env;
  const text = dossier({ ...env, NO_COLOR: "1" });
  const lines = text.split("\n");

  it("fits a terminal 80 wide", () => {
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("is plain text when it is piped", () => {
    expect(text.includes("\u001b")).toBe(false);
    expect(dossier({ ...env, FORCE_COLOR: "1" }).includes("\u001b")).toBe(true);
  });

  it("lists every entry, each with a citation", () => {
    // The right column alone: the dates run down beside it.
    const flat = lines.map((line) => line.slice(17).trim()).join(" ");
    const partners = [
      ["LAO", "TUR"],
      ["LAO", "VNM"],
    ] as const;
    const entries = partners.flatMap((between) => timeline(dataset, { between }));
    for (const { record } of entries) {
      expect(flat).toContain(record.label);
      expect(flat).toContain(formatCitations(dataset, record.citations));
    }
  });
});
