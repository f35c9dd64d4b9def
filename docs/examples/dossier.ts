/**
 * The main job of the package, as a program that uses it from outside: what the dataset holds on
 * Laos and a partner, in time order, each entry dated as precisely as known, with how certain it
 * is, where it comes from, and what is disputed about it. Run by `npm run demo`, from the built package.
 */
import { styleText } from "node:util";
import {
  type DatasetId,
  type DossierEntry,
  dataset,
  dossier,
  formatTime,
  type PartyCode,
} from "laos-relations";

const WIDTH = 80;
/** The width of the column of dates. */
const MARGIN = 17;

/** Breaks a text into lines of at most some width. */
function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length > width) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** The date beside what it is, how certain, its citations, and what is disputed about it. */
function write({ record, time, reference, doubts }: DossierEntry): string[] {
  const inTheText = time.basis === "stated" || time.basis === "missing";
  const facts = [
    record.kind,
    ...("modality" in record ? [record.modality] : []),
    record.certainty,
    ...(inTheText ? [] : [`date ${time.basis}`]),
  ];
  const column = (text: string) => wrap(text, WIDTH - MARGIN);
  const right = [
    ...column(record.label).map((line) => styleText("bold", line)),
    ...column(facts.join(" · ")),
    ...column(reference).map((line) => styleText("dim", line)),
    ...doubts
      .filter(({ doubtType }) => doubtType === "disputed")
      .flatMap(({ reason }) => column(`? ${reason}`)),
  ];
  const left = wrap(formatTime(time), MARGIN - 2);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    ((left[at] ?? "").padEnd(MARGIN) + (right[at] ?? "")).trimEnd(),
  );
}

function dossierOf(partner: PartyCode<DatasetId>): string {
  const { entries, parties } = dossier(dataset, ["LAO", partner]);
  const names = parties.map(({ label }) => label).join(" and ");
  const title = `${names}: ${entries.length} entries, dataset ${dataset.meta.version}`;
  return [styleText("bold", title), "─".repeat(WIDTH), ...entries.flatMap(write)].join("\n");
}

console.log(`${dossierOf("TUR")}\n\n${dossierOf("VNM")}`);
