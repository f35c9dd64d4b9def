import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { dataset } from "../../src/datasets/latest.ts";
import { corroboration } from "../../src/evidence/corroboration.ts";
import { formatCitations } from "../../src/evidence/formatCitations.ts";
import { assessmentsFor } from "../../src/query/assessmentsFor.ts";
import { discrepanciesFor } from "../../src/query/discrepanciesFor.ts";
import { timeline } from "../../src/query/timeline.ts";
import { formatTime } from "../../src/time/formatTime.ts";

const dossier = (env: NodeJS.ProcessEnv, ...flags: readonly string[]) =>
  execFileSync(process.execPath, [join(PATHS.root, "docs/examples/dossier.ts"), ...flags], {
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
      // The two best witnesses, and how many there are besides.
      const { witnesses } = corroboration(dataset, record);
      const citations = witnesses.slice(0, 2).flatMap((witness) => witness.citations);
      expect(flat).toContain(formatCitations(dataset, citations));
    }
  });

  it("begins with what holds on the day of the release, and since when", () => {
    // Pages name the special relationship with Vietnam until 27 January 2026.
    const flat = text.replace(/\s+/g, " ");
    expect(flat).toContain(`On ${formatTime(dataset.meta.released ?? "")}`);
    expect(flat).toContain(`last vouched for on ${formatTime("2026-01-27")}`);
    expect(flat).toContain("mission Embassy of Türkiye in Vientiane possibly, since 2017");
  });

  it("says how many independent sources state an entry", () => {
    const flat = lines.map((line) => line.slice(17).trim()).join(" ");
    const visit = corroboration(dataset, "event:to-lam-state-visit-laos");
    expect(visit.witnesses.length).toBeGreaterThan(1);
    const said = `and ${visit.witnesses.length - 2} more · grade ${visit.grade} confirmed: ${visit.witnesses.length} witnesses`;
    expect(flat).toContain(said);
    const embassy = corroboration(dataset, "mission:turkiye-laos-embassy");
    expect(embassy.state).toBe("contradicted");
    expect(flat).toContain(`contradicted: ${embassy.witnesses.length} witnesses, 1 other reading`);
  });

  it("counts judgements and doubts, and lists them only on request", () => {
    const all = dossier({ ...env, NO_COLOR: "1" }, "--judgements", "--doubts");
    expect(all.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    const flat = (page: string) => page.replace(/\s+/g, " ");
    const [judgement] = assessmentsFor(dataset, "mission:turkiye-laos-embassy");
    const [doubt] = discrepanciesFor(dataset, "mission:turkiye-laos-embassy");
    for (const words of [judgement?.assessments[0]?.label, doubt?.reason]) {
      expect(flat(all)).toContain(words);
      expect(flat(text)).not.toContain(words);
    }
    expect(text).toMatch(/What is thought of it: \d+ judgements \(--judgements lists them\)/);
    expect(text).toMatch(/What is in doubt: \d+ things \(--doubts lists them\)/);
  });
});
